"""What one editor has in front of them: the meeting point of all rooms."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from annotator.core.article import NOTHING, Article, ArticleId, Listing
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.event import Event
from annotator.core.history import History, Step
from annotator.core.mark import Mark, MarkId
from annotator.core.scheme import Scheme
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.core.view import View
from annotator.reading import Facts, Folded, Reading, read
from annotator.reading.passages import passage

if TYPE_CHECKING:
    from annotator.storage import Store


class Workspace:
    """An article, a sheet over it, a way of reading it, a selection.

    `do` is the only way to change a sheet. `opened`, `changed`, `selected` and `reread` tell of an
    article laid open, an edit kept, another selection and another reading; nothing else does.
    """

    def __init__(self, store: Store, scheme: Scheme, editor: str) -> None:
        self.store = store
        self.scheme = scheme
        self.editor = editor
        self.article: Article = NOTHING
        self.sheet_name = editor
        self.sheet = Sheet()
        self.history = History()
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
        self.last_edit: Edit | None = None

    # ---- articles ---------------------------------------------------------------------------

    def articles(self) -> list[Listing]:
        """The articles of the project, in the order in which they came in."""
        return self.store.articles()

    def open(self, article: ArticleId, sheet: str = "") -> None:
        """Lay a sheet over an article: the editor's own unless another is named."""
        name = sheet or self.editor
        opened = self.store.article(article)
        marks = self.store.sheet(article, name)
        steps = self.store.history(article, name)
        self._lay(opened, name, marks, History(steps))

    def close(self) -> None:
        """Put the article away."""
        self._lay(NOTHING, self.editor, Sheet(), History())

    def _lay(self, article: Article, name: str, sheet: Sheet, history: History) -> None:
        self.article, self.sheet_name, self.sheet, self.history = article, name, sheet, history
        self.selection = self.mark_id = self.recent = None
        self.point = False
        self._forget_view()
        self.__dict__.pop("facts", None)
        self.__dict__.pop("folded", None)
        self.opened(article)

    # ---- changing ---------------------------------------------------------------------------

    def do(self, edit: Edit) -> None:
        """Make an edit in the editor's name, keep it, and tell everyone.

        Raises Stale if the sheet has changed since, StoreProblem if it cannot be kept; then
        nothing has happened.
        """
        at = now()
        self._keep(edit.made(self.editor, at), at)

    def undo(self) -> None:
        """Take back the last edit of this sheet, today's or last week's."""
        self._take_back(self.history.undoable, "There is nothing to undo")

    def redo(self) -> None:
        """Make the edit that was last undone again."""
        self._take_back(self.history.redoable, "There is nothing to redo")

    def _take_back(self, step: Step | None, otherwise: str) -> None:
        if step is None:
            raise BadCommand(otherwise)
        entry = self.store.entry(self.article.id, self.sheet_name, step.number)
        self._keep(entry.edit.inverse(step.number), now())

    def _keep(self, edit: Edit, at: str) -> None:
        if self.article is NOTHING:
            raise BadCommand("Open an article first")
        self._check_places(edit)
        sheet = self.sheet.apply(edit)
        number = self.store.append(
            self.article.id, self.sheet_name, self.sheet.length, edit, self.editor, at
        )
        self.sheet = sheet
        self.history.record(Step(number, edit.title, edit.reverts))
        self.last_edit = edit
        if self.mark is None:
            self.mark_id = None
        self.changed(edit)

    def _check_places(self, edit: Edit) -> None:
        for change in edit.changes:
            hull = change.after.hull if change.after else None
            if hull and hull.end > len(self.article.text):
                raise BadCommand(
                    "{start}–{end} is outside the article, which has {length} characters",
                    start=hull.start,
                    end=hull.end,
                    length=len(self.article.text),
                )

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
    def facts(self) -> Facts:
        """What holds for the whole open article and a paragraph alone does not show."""
        return Facts.of(self.article.text)

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
        return read(here.of(self.article.text), self.reading, self.facts), here.start

    def read(self, span: Span) -> str:
        """What a stretch of the source reads like."""
        view, start = self.view_around(span)
        return view.read(span.moved(-start))

    def words(self, mark: Mark, joint: str = " … ") -> str:
        """The words of a mark as they are read, its parts joined by `joint`."""
        return joint.join(self.read(span) for span in mark.spans)

    def _forget_view(self) -> None:
        self.__dict__.pop("view", None)
