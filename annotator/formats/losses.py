"""What formats cannot hold: named one by one while it happens, and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field

from annotator.core.mark import Link, Mark, MarkId
from annotator.core.message import Message
from annotator.formats.labelled import Filed, Labelled

JOINT = " … "
"""What stands between the parts of a mark's words."""

LOSSES = {
    "article": "{count} marks of whole articles were left out",
    "point": "{count} marks of points without words were left out",
    "discontinuous": "{count} marks of words that stand apart were left out",
    "label": "{count} marks have labels that the format has no place for there, and were left out",
    "place": "{count} marks lost where in the text they stand",
    "overlap": "{count} marks that overlap another were left out",
    "crossing": "{count} marks that cross another were left out",
    "unread": "{count} marks have no words in this reading and were left out",
    "blank": "{count} marks of nothing but white space were left out",
    "edge": "{count} marks lost white space at their edges",
    "line": "{count} marks were cut at the ends of lines",
    "name": "{count} marks lost white space in their labels",
    "attributes": "{count} attributes were left out",
    "links": "{count} links were left out",
    "dangling": "{count} links to marks that are not in this export were left out",
    "sheets": "{count} marks lost the name of the sheet that they are on",
    "origins": "{count} marks lost who made them, when and how",
    "meta": "{count} articles lost their names and what else is known of them",
    "raw": "{count} articles lost the bytes of their files",
    "control": "{count} control characters were replaced",
    "space": "{count} characters of white space were left out of the text",
}
"""What can be lost, and how that is said."""


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
class Lost:
    """One thing that is lost, and where: in which article, of which mark.

    `start` and `end` are code points of the source and None for the whole article; `words` are as
    printed. `what` names the attribute with its value, or the role with the words that it links
    to; it is empty where the mark itself is what is lost.
    """

    kind: str
    article: str
    name: str
    sheet: str
    mark: str
    label: str
    start: int | None
    end: int | None
    words: str
    what: str = ""

    def row(self) -> dict[str, str | int | None]:
        """Its fields by name, for a table."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Report:
    """What an export wrote, or would write, and what it could not."""

    articles: int
    marks: int
    losses: tuple[Loss, ...] = ()

    @classmethod
    def joined(cls, reports: Iterable[Report]) -> Report:
        """The reports of several files as one."""
        whole = Tally()
        for each in reports:
            whole.articles += each.articles
            whole.marks += each.marks
            whole.lost.update({loss.kind: loss.count for loss in each.losses})
        return whole.report()


@dataclass(slots=True)
class Tally:
    """Counts while an export runs; `tell` is told each thing that is lost."""

    articles: int = 0
    marks: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    tell: Callable[[Lost], object] | None = None

    def report(self) -> Report:
        """What has been counted, losses in the order of `LOSSES`."""
        losses = (Loss(kind, self.lost[kind]) for kind in LOSSES if self.lost[kind])
        return Report(self.articles, self.marks, tuple(losses))


@dataclass(slots=True)
class Losing:
    """What is lost of one article; `source` is the article before anything was."""

    source: Labelled
    tally: Tally
    _marks: dict[tuple[str, str], Mark] = field(default_factory=dict)

    def count(self, kind: str, times: int) -> None:
        """Count something that nobody wants to see listed."""
        self.tally.lost[kind] += times

    def lose(self, kind: str, filed: Filed, what: str = "") -> None:
        """Count and tell something of a mark that is lost, where it is in the source."""
        self.tally.lost[kind] += 1
        if self.tally.tell is None:
            return
        article = self.source.article
        mark = self.mark(filed.sheet, filed.mark.id) or filed.mark
        hull = mark.hull
        start, end = (hull.start, hull.end) if hull else (None, None)
        facts = article.id, article.name, filed.sheet, mark.id, mark.label
        self.tally.tell(Lost(kind, *facts, start, end, mark.words(article.text, JOINT), what))

    def lose_link(self, kind: str, filed: Filed, link: Link) -> None:
        """Count and tell a link that is lost, with the words that it leads to."""
        there = self.mark(filed.sheet, link.to) if self.tally.tell else None
        words = there.words(self.source.article.text, JOINT) if there else link.to
        self.lose(kind, filed, f"{link.role} → {words}")

    def mark(self, sheet: str, mark: MarkId) -> Mark | None:
        """A mark as its sheet has it: on the way, its place may have become one of a reading."""
        if not self._marks:
            self._marks = {(each.sheet, each.mark.id): each.mark for each in self.source.marks}
        return self._marks.get((sheet, mark))
