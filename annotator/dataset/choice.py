"""Which articles and marks of a project go out, as an export wants them."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from itertools import chain, repeat
from typing import TYPE_CHECKING, Literal

from annotator.core.article import ArticleId
from annotator.core.mark import Mark
from annotator.core.repairs import SHEET
from annotator.core.span import Span
from annotator.core.suggestion import is_aside
from annotator.damage import find
from annotator.formats import Filed, Known, Labelled
from annotator.reading import Reading, facts_for, read

if TYPE_CHECKING:
    from annotator.storage import Store
    from annotator.storage.whole import Whole

Damaged = Literal["in", "out", "flagged"]
DAMAGED: tuple[Damaged, ...] = ("in", "out", "flagged")
"""What becomes of marks on damaged words: they stay, go, or say so."""
FLAG = "damaged"
"""The attribute of a mark that is flagged."""
_PLAIN = Reading.parse("clean+simplified")


@dataclass(frozen=True, slots=True)
class Choice:
    """Which articles and marks of a project go out.

    `articles` is a pattern for names, such as `2020-*`, or empty for all; `marked` leaves out
    articles without a mark on the chosen sheets; `sheets` are names, none for all that hold claims;
    `damaged` is what becomes of marks on damaged words.
    """

    reading: Reading
    articles: str = ""
    marked: bool = False
    sheets: tuple[str, ...] = ()
    damaged: Damaged = "in"

    def wants(self, whole: Whole) -> bool:
        """Whether an article goes out, by its name and its sheets."""
        if self.articles and not fnmatchcase(whole.article.name, self.articles):
            return False
        return not self.marked or any(
            marks and self.wants_sheet(name) for name, marks in whole.sheets.items()
        )

    def wants_sheet(self, name: str) -> bool:
        """Whether the marks of a sheet go out.

        Repairs are no marks of anybody: a reading shows them, and only their own sheet lists them.
        So it is with suggestions that nobody has accepted, and with what was rejected.
        """
        return name in self.sheets if self.sheets else name != SHEET and not is_aside(name)


def labelled(
    store: Store, choice: Choice, only: Container[ArticleId] | None = None
) -> Iterator[Labelled]:
    """The chosen articles of a project, in order, with their marks; with `only`, of these."""
    for each in _chosen(store, choice, lambda name: name == SHEET or choice.wants_sheet(name)):
        if only is None or each.article.id in only:
            yield _labelled(each, choice)


def known(store: Store, choice: Choice) -> Iterator[Known]:
    """What a split has to know of the chosen articles."""
    for each in _chosen(store, choice, lambda name: choice.marked and choice.wants_sheet(name)):
        text = each.article.text
        yield Known.of(each.article, read(text, _PLAIN, facts_for(_PLAIN, text)).text)


def _chosen(store: Store, choice: Choice, wanted: Callable[[str], bool]) -> Iterator[Whole]:
    first: int | None = 1
    while first is not None:
        portion, first = store.whole(first, wanted)
        yield from filter(choice.wants, portion)


def _labelled(each: Whole, choice: Choice) -> Labelled:
    text, repairs = each.article.text, each.sheets.get(SHEET, ())
    marks: Iterable[Filed] = chain.from_iterable(
        map(Filed._make, zip(repeat(name), marks))
        for name, marks in sorted(each.sheets.items())
        if choice.wants_sheet(name)
    )
    if choice.damaged != "in":
        marks = _sound(marks, _damage(text, repairs), flagged=choice.damaged == "flagged")
    view = read(text, choice.reading, facts_for(choice.reading, text, repairs))
    return Labelled(each.article, each.raw, view, tuple(marks))


def _damage(text: str, repairs: Iterable[Mark]) -> list[Span]:
    """The damage of an article: what looks so, and what somebody has repaired."""
    return [place.span for place in find(text)] + [s for mark in repairs for s in mark.spans]


def _sound(marks: Iterable[Filed], damage: list[Span], *, flagged: bool) -> Iterator[Filed]:
    """The marks that touch no damage; the others too, `flagged`, if they are to be."""
    for sheet, mark in marks:
        if not any(mark.touches(span) for span in damage):
            yield Filed(sheet, mark)
        elif flagged:
            yield Filed(sheet, replace(mark, attributes={**mark.attributes, FLAG: True}))
