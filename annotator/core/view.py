"""A text as someone reads it, every offset traceable to the source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from annotator.core.alignment import Alignment, Replaced
from annotator.core.span import Span


class Replacement(NamedTuple):
    """Read `text` where the text so far has `span`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class View:
    """What `source` reads like; `alignment` leads from the source up to `text`.

    >>> view = View.printed("聯(lián)動").replacing([Replacement(Span(0, 7), "聯")])
    >>> view.text, view.to_source(Span(0, 2))
    ('聯動', Span(start=0, end=8))
    """

    source: str
    text: str
    alignment: Alignment

    @classmethod
    def printed(cls, source: str) -> View:
        """The source as it is printed."""
        return cls(source, source, Alignment(len(source)))

    def replacing(self, replacements: Iterable[Replacement]) -> View:
        """This view with stretches of its text read differently; in order, not overlapping."""
        kept: list[Replaced] = []
        pieces: list[str] = []
        done = 0
        for span, text in replacements:
            pieces += self.text[done : span.start], text
            if len(span) != 1 or len(text) != 1:
                kept.append((span.start, span.end, len(text)))
            done = span.end
        pieces.append(self.text[done:])
        return self.then("".join(pieces), Alignment(len(self.text), kept))

    def then(self, text: str, alignment: Alignment) -> View:
        """`text` read off this view, `alignment` leading from this view's text up to it."""
        if alignment.above != len(text):
            raise ValueError(
                f"{len(text)} code points do not fit an alignment of {alignment.above}"
            )
        return View(self.source, text, self.alignment.then(alignment))

    def to_source(self, span: Span) -> Span:
        """Where a stretch of this view stands in the source."""
        return self.alignment.down(span)

    def from_source(self, span: Span) -> Span:
        """Where a stretch of the source is read in this view."""
        return self.alignment.up(span)

    def read(self, span: Span) -> str:
        """What a stretch of the source reads like here."""
        return self.from_source(span).of(self.text)

    def breaks(self) -> Iterator[tuple[int, int]]:
        """(view, source) at each place where the two stop or start to go in step."""
        return self.alignment.breaks()


def joined(views: Iterable[View]) -> View:
    """One view of the sources of `views`, one behind the other."""
    views = list(views)
    replaced: list[Iterator[Replaced]] = []
    done = 0
    for view in views:
        replaced.append(view.alignment.replaced(done))
        done += len(view.source)
    text = "".join(view.text for view in views)
    source = "".join(view.source for view in views)
    return View(source, text, Alignment(len(source), chain.from_iterable(replaced)))
