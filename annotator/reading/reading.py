"""A way to read: a chain of steps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.repairs import repairs
from annotator.core.view import View
from annotator.reading.facts import Facts
from annotator.reading.glosses import is_glossed
from annotator.reading.registry import steps
from annotator.reading.script import is_traditional

PRINTED = "printed"
ORDER = ("repairs", "glosses", "width", "script")
"""The kinds of steps, first to last: damage hides glosses, and both hide what is converted."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The names of the steps, first to last; without any the text is read as printed.

    >>> str(Reading.parse("clean+simplified")), str(Reading())
    ('clean+simplified', 'printed')
    """

    steps: tuple[str, ...] = ()

    @classmethod
    def parse(cls, chain: str) -> Reading:
        """The reading that a chain names; raises BadCommand if there is no such reading."""
        names = () if chain == PRINTED else tuple(chain.split("+"))
        for name in names:
            if name not in steps and name != PRINTED:
                raise _unknown(name)
        for one, other in combinations(names, 2):
            if PRINTED in (one, other) or steps[one].kind == steps[other].kind:
                raise BadCommand(
                    "“{one}” and “{other}” exclude one another in a reading", one=one, other=other
                )
        return cls(names)

    def of(self, kind: str) -> str:
        """The step of a kind; empty where that is read as printed."""
        return next((name for name in self.steps if steps[name].kind == kind), "")

    def without(self, kind: str) -> Reading:
        """This reading with one kind of thing read as printed."""
        return Reading(tuple(name for name in self.steps if steps[name].kind != kind))

    def with_step(self, name: str) -> Reading:
        """This reading with a step in place of the one of its kind, all in the order of kinds.

        Raises BadCommand if there is no such step.

        >>> str(Reading.parse("clean+simplified").with_step("traditional-hk"))
        'clean+traditional-hk'
        """
        if name not in steps:
            raise _unknown(name)
        rest = self.without(steps[name].kind).steps
        return Reading(tuple(sorted((*rest, name), key=lambda each: _place(steps[each].kind))))

    def __str__(self) -> str:
        return "+".join(self.steps) or PRINTED


def facts_for(reading: Reading, text: str, marks: Iterable[Mark] = ()) -> Facts:
    """The facts of a text that a reading asks for; what it does not ask is as if it did not hold.

    With the repairs among some marks on the text.
    """
    return Facts(
        bool(reading.of("glosses")) and is_glossed(text),
        bool(reading.of("script")) and is_traditional(text),
        repairs(marks),
    )


def _unknown(name: str) -> BadCommand:
    return BadCommand(
        "There is no reading “{name}”; there are: {names}",
        name=name,
        names=", ".join((PRINTED, *steps)),
    )


def _place(kind: str) -> int:
    return ORDER.index(kind) if kind in ORDER else len(ORDER)


def read(text: str, reading: Reading, facts: Facts | None = None) -> View:
    """What a text, or a piece of it that ends where a line ends, reads like.

    `facts` are those of the whole article; without them, those of `text`.
    """
    view = View.printed(text)
    if reading.steps and facts is None:
        facts = Facts.of(text)
    for name in reading.steps:
        view = steps[name].apply(view, facts or Facts())
    return view
