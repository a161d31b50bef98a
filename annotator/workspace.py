"""What one editor has in front of them: the meeting point of all rooms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.core.along import Along
from annotator.core.article import NOTHING, Article, ArticleId, Listing
from annotator.core.aside import Aside, Progress, here_and_now
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.event import Event
from annotator.core.history import History, Past, Step
from annotator.core.mark import Mark, MarkId
from annotator.core.message import Message
from annotator.core.offers import Offers
from annotator.core.record import Records
from annotator.core.repairs import SHEET as REPAIRS
from annotator.core.scheme import Scheme
from annotator.core.sheet import Sheet
from annotator.core.span import Span, check_within
from annotator.core.suggestion import SHEET as SUGGESTIONS
from annotator.core.suggestion import Offering, rejected_by
from annotator.core.view import View
from annotator.reading import Facts, Folded, Reading, read
from annotator.reading.passages import passage
from annotator.reading.vocabulary import Vocabulary
from annotator.suggest.registry import Trained, priors

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
    offering: Offering


@dataclass(frozen=True, slots=True)
class _Kept:
    """An edit that is kept, its number, the sheet after it, and what is offered then."""

    edit: Edit
    sheet: Sheet
    number: int
    offered: tuple[Offering, Edit]


class Workspace:
    """An article, a sheet over it and the repairs of it, a way of reading it, a selection.

    `do` is the only way to change a sheet. `opened`, `changed`, `repaired`, `rejected`, `selected`
    and `reread` tell of an article laid open, an edit kept of the sheet, the repairs or the
    rejections, another selection and words that read differently now; nothing else does. `offers`
    are the suggestions that nobody has answered, `along` the sheets of others.
    """

    def __init__(self, store: Store, scheme: Scheme, editor: str) -> None:
        self.store, self.scheme, self.editor, self.sheet_name = store, scheme, editor, editor
        self.article: Article = NOTHING
        self.order: Sequence[ArticleId] = ()  # in which articles follow, if not as they came in
        self.vocabulary, self.trained = Vocabulary(), Trained()
        self._sheets = {editor: Sheet(), REPAIRS: Sheet()}
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
        self.rejected: Event[Edit] = Event()
        self.offers, self.facts = Offers(Records(priors())), Facts()
        self.along = Along()
        self.last_edit: Edit | None = None
        self.aside: Aside = here_and_now

    @property
    def sheet(self) -> Sheet:
        """The sheet that is worked on."""
        return self._sheets[self.sheet_name]

    @property
    def repairs(self) -> Sheet:
        """The repairs of the article, which all share."""
        return self._sheets[REPAIRS]

    # ---- articles ---------------------------------------------------------------------------

    def articles(self) -> list[Listing]:
        """The articles of the project, in the order in which they came in."""
        return self.store.articles()

    def open(self, article: ArticleId, sheet: str = "") -> None:
        """Lay a sheet over an article: the editor's own unless another is named."""
        name, store = sheet or self.editor, self.store
        no = rejected_by(name)
        undoable = name, REPAIRS, no
        wanted = tuple(dict.fromkeys((*undoable, SUGGESTIONS, *self.along.names)))

        def read(_: Progress) -> _Found:
            opened = store.article(article)
            sheets = {each: store.sheet(article, each) for each in wanted}
            for each in (name, *self.along.names):
                sheets[each].ready()
            histories = {each: History(store.history(article, each)) for each in undoable}
            facts, heed = Facts.of(opened.text, sheets[REPAIRS]), self.offers.now.heed
            here = Offering(sheets[SUGGESTIONS], sheets[name], sheets[no], sheets[REPAIRS], heed)
            return _Found(opened, sheets, histories, facts, here.filled())

        aside = self.aside if store.size(article, wanted) > LONG else here_and_now
        aside(Message("Opening the article"), read, lambda found: self._lay(found, name))

    def close(self) -> None:
        """Put the article away."""
        sheets = {self.editor: Sheet(), REPAIRS: Sheet()}
        offering = Offering(heed=self.offers.now.heed)
        self._lay(_Found(NOTHING, sheets, {}, Facts(), offering), self.editor)

    def _lay(self, found: _Found, name: str) -> None:
        self.article, self.sheet_name, self.facts = found.article, name, found.facts
        self._sheets, self._histories = found.sheets, found.histories
        self.along.lay(found.sheets, name)
        self.offers.now = found.offering
        self.selection, self.mark_id, self.recent, self.point = None, None, None, False
        self.__dict__.pop("view", None)
        self.__dict__.pop("folded", None)
        self.opened(found.article)

    # ---- changing ---------------------------------------------------------------------------

    def do(self, edit: Edit, *, sheet: str = "") -> None:
        """Make an edit of the sheet in the editor's name, keep it, and tell everyone.

        `sheet` may name that of the repairs or of the rejections instead. Raises Stale if it has
        changed since, StoreProblem if it cannot be kept; then nothing has happened. An edit of
        very many changes is kept `aside`: it may be done, or its Problem said, only later.
        """
        at = now()
        name, many = sheet or self.sheet_name, len(edit.changes)
        self._keep(name, edit.title, lambda: edit.made(self.editor, at), at, many=many)

    @property
    def history(self) -> Past:
        """What can be undone and redone of the sheet, of the repairs and of the rejections."""
        return Past(self._histories, REPAIRS, self.editor)

    def undo(self) -> None:
        """Take back what was done last on the sheet or to what goes with it, even last week."""
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
        article, sheet, editor = self.article, self._sheets[name], self.editor
        before = self.offers.now

        def keep(progress: Progress) -> _Kept:
            edit = made()
            edit.check_within(len(article.text))
            after = sheet.apply(edit)
            number = self.store.append(article.id, name, sheet.length, edit, editor, at, progress)
            return _Kept(edit, after, number, before.after(edit, sheet, after))

        def tell(kept: _Kept) -> None:
            # If another was laid meanwhile, this one is kept all the same.
            if self._sheets.get(name) is sheet:
                step = Step(kept.number, kept.edit.title, kept.edit.reverts, editor, at)
                self._histories[name].record(step)
                if self.offers.now is not before:
                    kept = replace(
                        kept, offered=self.offers.now.after(kept.edit, sheet, kept.sheet)
                    )
                self._take(name, kept)

        (self.aside if many > MANY else here_and_now)(title, keep, tell)

    def _take(self, name: str, kept: _Kept) -> None:
        edit, (self.offers.now, offers) = kept.edit, kept.offered
        self.last_edit, self._sheets = edit, {**self._sheets, name: kept.sheet}
        if self.mark is None and self.suggestion is None:
            self.mark_id = None
        if name == self.sheet_name:
            self.changed(edit)
        if offers.changes:
            self.offers.changed(offers)
        if name == rejected_by(self.sheet_name):
            self.rejected(edit)
        if name == REPAIRS:
            self.facts = self.facts.repaired_by(kept.sheet)
            self.__dict__.pop("view", None)
            self.__dict__.pop("folded", None)
            self.repaired(edit)
            self.reread(self.reading)

    # ---- selecting --------------------------------------------------------------------------

    @property
    def mark(self) -> Mark | None:
        """The mark that is selected."""
        return self.sheet.marks.get(self.mark_id) if self.mark_id else None

    @property
    def suggestion(self) -> Mark | None:
        """The suggestion that is selected; it is no mark yet."""
        return self.offers.get(self.mark_id)

    def select(self, span: Span | None, mark: MarkId | None = None, *, point: bool = False) -> None:
        """Select a stretch of the source, a mark, both or nothing.

        With `point` an empty span is more than where the caret is: the next label is for it. The
        mark that was selected last is remembered as `recent` until nothing is selected: it is
        what further words are added to.
        """
        if span is not None:
            if self.article is NOTHING:
                raise BadCommand("Open an article first")
            check_within(span, len(self.article.text))
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
        self.__dict__.pop("view", None)
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
