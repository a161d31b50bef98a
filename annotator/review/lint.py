"""What looks wrong with a mark, seen from that mark and the text around it alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from annotator.core.mark import Mark, parts
from annotator.core.message import Message
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.core.view import View

DAMAGE = "repair"
"""Marks of this kind are on what is damaged: nothing about them can be expected to be whole."""

Around = Callable[[Span], tuple[View, int]]
"""Gives the text around a stretch as it is read without glosses, and where that text begins."""

LONGEST = 1500
"""Of a longer part no words are looked at: it is a passage, and not a name that could be cut."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule has to say about a mark.

    `mended` is the mark put right, None where only the editor can tell what is right. `attribute`
    is the name of the one that wants a value, if that is what is wrong.
    """

    mark: Mark
    rule: str
    message: Message
    mended: Mark | None = None
    attribute: str = ""


@dataclass(frozen=True)
class Part:
    """One stretch of a mark, `source`, of which `printed` are the words.

    `text` is what is read around it, without glosses, and `span` where the part stands in that.
    Reading takes time: a rule first looks at what is printed, whether it need be done.
    """

    source: Span
    printed: str
    around: Around

    @property
    def text(self) -> str:
        """The text around the part, as read."""
        return self._read[0].text

    @cached_property
    def span(self) -> Span:
        """The part in `text`."""
        view, begin = self._read
        return view.from_source(self.source.moved(-begin))

    def reaching(self, span: Span) -> Span:
        """A stretch of `text` in the source; an end that does not move stays as it was marked."""
        view, begin = self._read
        there = view.to_source(span).moved(begin)
        start = self.source.start if span.start == self.span.start else there.start
        end = self.source.end if span.end == self.span.end else there.end
        return Span(start, end)

    @cached_property
    def _read(self) -> tuple[View, int]:
        return self.around(self.source)


@dataclass(frozen=True, slots=True)
class Subject:
    """A mark as rules look at it; `parts` are those that have words and are not too long."""

    mark: Mark
    text: str
    scheme: Scheme
    parts: tuple[Part, ...]

    @property
    def is_figure(self) -> bool:
        """Whether the label is one for numbers or dates: it says so by what can be said of it."""
        label = self.scheme.shown(self.mark.label)
        kinds = {each.kind for each in label.attributes.values()}
        return self.mark.kind == "figure" or bool(kinds & {"number", "date"})

    def with_parts(self, changed: dict[Span, tuple[Span, ...]]) -> Mark:
        """The mark with other stretches in place of some of its own."""
        spans = (there for span in self.mark.spans for there in changed.get(span, (span,)))
        return replace(self.mark, spans=parts(tuple(spans)))


Rule = Callable[[Subject], Iterator[Finding]]
rules: dict[str, Rule] = {}
"""Every rule there is, by its name."""


def rule(function: Rule) -> Rule:
    """Look at marks by this function too; it finds each thing at most once in a mark."""
    rules[function.__name__] = function
    return function


def lint(mark: Mark, text: str, scheme: Scheme, around: Around) -> tuple[Finding, ...]:
    """What looks wrong with a mark on `text`.

    A mended mark never breaks the same rule again, nor one that the mark keeps.
    """
    found = _found(mark, text, scheme, around)
    kept = {each.rule for each in found}

    def is_better(each: Finding) -> bool:
        if each.mended is None:
            return False
        left = {other.rule for other in _found(each.mended, text, scheme, around)}
        return left <= kept - {each.rule}

    return tuple(each if is_better(each) else replace(each, mended=None) for each in found)


def mended(mark: Mark, text: str, scheme: Scheme, around: Around) -> Mark:
    """A mark with everything put right that can be; the same one if there is nothing."""
    for each in lint(mark, text, scheme, around):
        if each.mended is not None:
            return mended(each.mended, text, scheme, around)
    return mark


def _found(mark: Mark, text: str, scheme: Scheme, around: Around) -> list[Finding]:
    if mark.kind == DAMAGE:
        return []
    there = tuple(
        Part(span, span.of(text), around) for span in mark.spans if 0 < len(span) <= LONGEST
    )
    subject = Subject(mark, text, scheme, there)
    return [each for look in rules.values() for each in look(subject)]
