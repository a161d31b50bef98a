"""What one editor has in front of them: the meeting point of all rooms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.core.article import NOTHING, Article, ArticleId, Listing
from annotator.core.aside import Aside, Progress, here_and_now
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.event import Event
from annotator.core.history import History, Past, Step
from annotator.core.mark import Mark, MarkId
from annotator.core.message import Message
from annotator.core.scheme import Scheme
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.core.view import View
from annotator.reading import Facts, Folded, Reading, read
from annotator.reading.passages import passage
from annotator.reading.repairs import SHEET

if TYPE_CHECKING:
    from annotator.storage import Store

MANY = 300
"""An edit of more changes than this takes longer than a frame."""
LONG = 200_000
"""So do reading and laying open an article of more characters and marks than this."""


@dataclass(frozen=True, slots=True)
class _Found:
    """An article with the sheets over it by name, and what was done on each."""

    article: Article
    sheets: dict[str, Sheet]
    histories: dict[str, History]
    facts: Facts


class Workspace:
    """An article, a sheet over it and the repairs of it, a way of reading it, a selection.

    `do` is the only way to change a sheet. `opened`, `changed`, `repaired`, `selected` and `reread`
    tell of an article laid open, an edit of the sheet kept or one of the repairs, another selection
    and words that read differently now; nothing else does.
    """

    def __init__(self, store: Store, scheme: Scheme, editor: str) -> None:
        self.store = store
        self.scheme = scheme
        self.editor = editor
        self.article: Article = NOTHING
        self.sheet_name = editor
        self.sheet = Sheet()
        self.repairs = Sheet()
        self._histories: dict[str, History] = {}
        self.reading = Reading.parse("clean")
        self.selection: Span | None = None
        self.point = False
        self.mark_id: MarkId | None = None
        self.recent: MarkId | None = None
        self.sticky: str | None = None
        self.opened: Event[Article] = Event()
        self.changed: Event[Edit] = Event()
        self.selected: Event[None] = Event()
        self.reread: Event[Reading] = Event()
        self.repaired: Event[Edit] = Event()
        self.last_edit: Edit | None = None
        self.facts = Facts()
        self.aside: Aside = here_and_now

    # ---- articles ---------------------------------------------------------------------------

    def articles(self) -> list[Listing]:
        """The articles of the project, in the order in which they came in."""
        return self.store.articles()

    def open(self, article: ArticleId, sheet: str = "") -> None:
        """Lay a sheet over an article: the editor's own unless another is named."""
        name, store = sheet or self.editor, self.store

        def read(_: Progress) -> _Found:
            opened = store.article(article)
            sheets = {each: store.sheet(article, each) for each in (name, SHEET)}
            next(iter(sheets[name]), None)  # sorts them
            histories = {each: History(store.history(article, each)) for each in sheets}
            return _Found(opened, sheets, histories, Facts.of(opened.text, sheets[SHEET]))

        def lay(found: _Found) -> None:
            self._lay(found, name)

        long = store.size(article, name) > LONG
        (self.aside if long else here_and_now)(Message("Opening the article"), read, lay)

    def close(self) -> None:
        """Put the article away."""
        self._lay(_Found(NOTHING, {self.editor: Sheet(), SHEET: Sheet()}, {}, Facts()), self.editor)

    def _lay(self, found: _Found, name: str) -> None:
        self.article, self.sheet_name, self.facts = found.article, name, found.facts
        self.sheet, self.repairs = found.sheets[name], found.sheets[SHEET]
        self._histories = found.histories
        self.selection = self.mark_id = self.recent = None
        self.point = False
        self._forget_view()
        self.__dict__.pop("folded", None)
        self.opened(found.article)

    # ---- changing ---------------------------------------------------------------------------

    def do(self, edit: Edit, *, repairs: bool = False) -> None:
        """Make an edit of the sheet, or of the repairs, in the editor's name; keep it, tell of it.

        Raises Stale if the sheet has changed since, StoreProblem if it cannot be kept; then
        nothing has happened. An edit of very many changes is kept `aside`: it may be done, or
        its Problem said, only after this has returned.
        """
        at = now()
        name, many = SHEET if repairs else self.sheet_name, len(edit.changes)
        self._keep(name, edit.title, lambda: edit.made(self.editor, at), at, many=many)

    @property
    def history(self) -> Past:
        """What can be undone and redone of the sheet and of the repairs."""
        return Past(self._histories, SHEET, self.editor)

    def undo(self) -> None:
        """Take back the last edit of this sheet or of the repairs, today's or last week's."""
        self._take_back(self.history.undoable, "There is nothing to undo")

    def redo(self) -> None:
        """Make the edit that was last undone again."""
        self._take_back(self.history.redoable, "There is nothing to redo")

    def _take_back(self, step: Step | None, otherwise: str) -> None:
        if step is None:
            raise BadCommand(otherwise)
        name = self.history.sheet_of(step)
        place = (self.article.id, name, step.number)
        many = self.store.weight(*place)
        store = self.store

        def inverse() -> Edit:
            return store.entry(*place).edit.inverse(step.number)

        self._keep(name, step.title, inverse, now(), many=many)

    def _keep(
        self, name: str, title: Message, made: Callable[[], Edit], at: str, *, many: int
    ) -> None:
        """Keep an edit of a sheet, which `made` gives, of about so `many` changes."""
        if self.article is NOTHING:
            raise BadCommand("Open an article first")
        article, sheet, editor = self.article, self._named(name), self.editor

        def keep(progress: Progress) -> tuple[Edit, Sheet, int]:
            edit = made()
            _check_places(edit, article)
            after = sheet.apply(edit)
            number = self.store.append(article.id, name, sheet.length, edit, editor, at, progress)
            return edit, after, number

        def tell(kept: tuple[Edit, Sheet, int]) -> None:
            # If another was laid meanwhile, this one is kept all the same.
            if self._named(name) is sheet:
                edit, after, number = kept
                step = Step(number, edit.title, edit.reverts, editor, at)
                self._histories[name].record(step)
                self._take(name, edit, after)

        (self.aside if many > MANY else here_and_now)(title, keep, tell)

    def _named(self, name: str) -> Sheet:
        return self.sheet if name == self.sheet_name else self.repairs

    def _take(self, name: str, edit: Edit, sheet: Sheet) -> None:
        self.last_edit = edit
        if name == self.sheet_name:
            self.sheet = sheet
            if self.mark is None:
                self.mark_id = None
            self.changed(edit)
        if name == SHEET:
            self.repairs = sheet
            self.facts = self.facts.repaired_by(sheet)
            self._forget_view()
            self.__dict__.pop("folded", None)
            self.repaired(edit)
            self.reread(self.reading)

    # ---- selecting --------------------------------------------------------------------------

    @property
    def mark(self) -> Mark | None:
        """The mark that is selected."""
        return self.sheet.marks.get(self.mark_id) if self.mark_id else None

    def select(self, span: Span | None, mark: MarkId | None = None, *, point: bool = False) -> None:
        """Select a stretch of the source, a mark, both or nothing.

        With `point` an empty span is more than where the caret is: the next label is for it.

        The mark that was selected last is remembered as `recent` until nothing is selected: it
        is what further words are added to.
        """
        if span is not None and self.article is NOTHING:
            raise BadCommand("Open an article first")
        if span is not None and span.end > len(self.article.text):
            raise BadCommand(
                "{start}–{end} is outside the article, which has {length} characters",
                start=span.start,
                end=span.end,
                length=len(self.article.text),
            )
        self.selection, self.mark_id = span, mark
        self.point = point and span is not None and not len(span)
        self.recent = mark or (self.recent if span else None)
        self.selected(None)

    def stick(self, label: str | None) -> None:
        """Make a label sticky, so that selecting marks at once, or end that."""
        self.sticky = label
        self.selected(None)

    # ---- reading ----------------------------------------------------------------------------

    def read_as(self, reading: Reading) -> None:
        """Read articles another way from now on."""
        self.reading = reading
        self._forget_view()
        self.reread(reading)

    @cached_property
    def folded(self) -> Folded:
        """The whole open article as searching reads it; nothing of it is folded at first."""
        return Folded(self.article.text, self.facts)

    @cached_property
    def view(self) -> View:
        """The whole open article as it is read. O(n): the page reads by paragraph instead."""
        return read(self.article.text, self.reading, self.facts)

    def view_around(self, span: Span) -> tuple[View, int]:
        """A view of the passage around a stretch of the source, and where that passage starts."""
        if "view" in self.__dict__:
            return self.view, 0
        here = passage(self.article.text, span)
        facts = self.facts.within(here)
        return read(here.of(self.article.text), self.reading, facts), here.start

    def read(self, span: Span) -> str:
        """What a stretch of the source reads like."""
        view, start = self.view_around(span)
        return view.read(span.moved(-start))

    def words(self, mark: Mark, joint: str = " … ") -> str:
        """The words of a mark as they are read, its parts joined by `joint`."""
        return joint.join(self.read(span) for span in mark.spans)

    def _forget_view(self) -> None:
        self.__dict__.pop("view", None)


def _check_places(edit: Edit, article: Article) -> None:
    for change in edit.changes:
        hull = change.after.hull if change.after else None
        if hull and hull.end > len(article.text):
            raise BadCommand(
                "{start}–{end} is outside the article, which has {length} characters",
                start=hull.start,
                end=hull.end,
                length=len(article.text),
            )
