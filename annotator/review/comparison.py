"""Two sheets side by side."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from annotator.core.mark import Mark
from annotator.core.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Comparison:
    """The claims that both sheets make, and those that only one makes, each in reading order.

    A claim is a label on stretches of text with its attributes; ids, links and origins do not
    matter. Each mark is in exactly one of the three.
    """

    both: tuple[tuple[Mark, Mark], ...]
    left: tuple[Mark, ...]
    right: tuple[Mark, ...]

    @property
    def f1(self) -> float:
        """Agreement from 0 to 1, the same from either side; two empty sheets agree.

        The harmonic mean of precision and recall of one sheet against the other.
        """
        marks = 2 * len(self.both) + len(self.left) + len(self.right)
        return 2 * len(self.both) / marks if marks else 1.0


def compare(left: Sheet, right: Sheet) -> Comparison:
    """Pair the marks of two sheets that say the same, each with one other at most."""
    waiting: dict[object, list[Mark]] = defaultdict(list)
    for mark in right:
        waiting[_claim(mark)].append(mark)
    both: list[tuple[Mark, Mark]] = []
    only_left: list[Mark] = []
    for mark in left:
        twins = waiting[_claim(mark)]
        if twins:
            both.append((mark, twins.pop(0)))
        else:
            only_left.append(mark)
    only_right = sorted((mark for rest in waiting.values() for mark in rest), key=lambda m: m.place)
    return Comparison(tuple(both), tuple(only_left), tuple(only_right))


def _claim(mark: Mark) -> object:
    # A type beside each value: True, 1 and 1.0 are different claims.
    said = sorted((name, type(value).__name__, value) for name, value in mark.attributes.items())
    return mark.label, mark.spans, tuple(said)
