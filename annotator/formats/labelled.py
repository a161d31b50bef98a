"""What is exported, and what is told of it afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from annotator.core.article import Article
from annotator.core.mark import Mark, parts
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.core.view import View


@dataclass(frozen=True, slots=True)
class Filed:
    """A mark, and the name of the sheet that it is on."""

    sheet: str
    mark: Mark

    @property
    def place(self) -> tuple[int, int, str, str]:
        """Sorts marks of several sheets in reading order, outer before inner."""
        start, end, mark = self.mark.place
        return start, end, self.sheet, mark


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article with the bytes it was read from, as it is read, and its marks."""

    article: Article
    raw: bytes
    view: View
    marks: tuple[Filed, ...] = ()


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that a format could not hold: what, and how many times."""

    kind: str
    count: int

    @property
    def message(self) -> Message:
        """The loss as a sentence."""
        return Message(LOSSES[self.kind], {"count": self.count})


@dataclass(frozen=True, slots=True)
class Report:
    """What an export wrote, and what it could not."""

    articles: int
    marks: int
    losses: tuple[Loss, ...] = ()


LOSSES = {
    "article": "{count} marks of whole articles were left out",
    "point": "{count} marks of points without words were left out",
    "discontinuous": "{count} marks of words that stand apart were left out",
    "overlap": "{count} marks that overlap another were left out",
    "unread": "{count} marks have no words in this reading and were left out",
    "blank": "{count} marks of nothing but white space were left out",
    "edge": "{count} marks lost white space at their edges",
    "attributes": "{count} marks lost their attributes",
    "links": "{count} links were left out",
    "dangling": "{count} links to marks that are not in this export were left out",
    "space": "{count} characters of white space were left out of the text",
}
"""What can be lost, and how that is said."""


@dataclass(slots=True)
class Tally:
    """Counts while an export runs; the only thing here that changes."""

    articles: int = 0
    marks: int = 0
    lost: Counter[str] = field(default_factory=Counter)

    def report(self) -> Report:
        """What has been counted, losses in the order of `LOSSES`."""
        losses = (Loss(kind, self.lost[kind]) for kind in LOSSES if self.lost[kind])
        return Report(self.articles, self.marks, tuple(losses))


def as_read(labelled: Labelled, tally: Tally) -> Labelled:
    """The same article as if it were printed the way it is read, its marks where they are read.

    A part that is not read at all (a gloss that the reading drops) is left out, and parts with
    nothing between them in this reading become one.
    """
    view = labelled.view
    kept = []
    for filed in labelled.marks:
        spans = _as_read(filed.mark.spans, view)
        if filed.mark.spans and not spans:
            tally.lost["unread"] += 1
            continue
        kept.append(Filed(filed.sheet, replace(filed.mark, spans=spans)))
    article = replace(labelled.article, text=view.text, encoding="utf-8")
    return Labelled(article, view.text.encode(), View.printed(view.text), tuple(kept))


def _as_read(spans: Iterable[Span], view: View) -> tuple[Span, ...]:
    read = [(span, view.from_source(span)) for span in spans]
    return parts(tuple(there for here, there in read if len(there) or not len(here)))
