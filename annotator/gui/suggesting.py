"""Asking suggesters about the open article on a thread, while the editor works on."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from annotator.commands.suggesting import asked_of
from annotator.commands.taught import is_taught
from annotator.core.article import ArticleId
from annotator.core.aside import untold
from annotator.core.edit import Edit
from annotator.core.errors import Stale, StoreProblem
from annotator.core.offers import Coming
from annotator.core.record import Records
from annotator.core.settings import Settings
from annotator.core.suggestion import Heed
from annotator.gui.jobs import Progress, Stopped
from annotator.suggest import Suggester, priors, suggesters
from annotator.suggesting import refresh
from annotator.workspace import Workspace

T = TypeVar("T")

WAIT = 50
"""It begins so many milliseconds after an article is laid open: the page comes first."""
_AGAIN = 600
"""So long after the last repair, for another may follow."""
_FEW = 500
"""So many suggestions are made ready within a frame."""
_COUNT = 300
"""The answers that the project has are counted so long after it is there."""


class Suggesting(QObject):
    """Has the open article looked through whenever one is opened, or reads differently.

    `counted` says that the records of the suggesters have changed. A project that cannot be read
    or written any more gets no suggestions: whoever works on it is told by what they do.
    """

    counted = Signal()
    _over = Signal(object, object)

    def __init__(self, workspace: Workspace, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.settings = settings
        self._workspace = workspace
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="annotator-suggesting")
        self._quick = ThreadPoolExecutor(1, thread_name_prefix="annotator-offers")
        self._under_way = 0
        self._counting, self._stale, self._left = False, False, False
        self._progress, self._staying = Progress(untold), Progress(untold)
        self._over.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        workspace.opened.connect(self._opened)
        workspace.repaired.connect(self._repaired)
        workspace.changed.connect(self._accepted)
        workspace.rejected.connect(self._rejected)
        self._show_records()
        self.ask(WAIT)
        self._counter = QTimer(self)
        self._counter.setSingleShot(True)
        self._counter.timeout.connect(self._count)
        self._counter.start(_COUNT)

    @property
    def busy(self) -> bool:
        """Whether anything is still looked for or counted, or going to be."""
        waiting = self._timer.isActive() or self._counter.isActive()
        return waiting or self._under_way > 0

    def leave(self) -> None:
        """Ask no more, before the store is closed."""
        self._left = True
        self._timer.stop()
        self._counter.stop()
        self._progress.stop()
        self._staying.stop()
        workspace = self._workspace
        workspace.opened.disconnect(self._opened)
        workspace.repaired.disconnect(self._repaired)
        workspace.changed.disconnect(self._accepted)
        workspace.rejected.disconnect(self._rejected)
        for threads in (self._threads, self._quick):
            threads.shutdown(wait=True, cancel_futures=True)

    def show_settings(self, settings: Settings) -> None:
        """Heed what the editor wants to see, and ask those who are newly switched on."""
        before = self.heard()
        self.settings = settings
        self._show_records()
        if self.heard() != before:
            self.ask(WAIT)

    def ask(self, wait: int = 0) -> None:
        """Ask about the article in so many milliseconds; what is being looked for is given up."""
        self._progress.stop()
        self._timer.start(wait)

    def aside(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do what is quick, but longer than a frame; `then` gets what comes of it."""
        self._do(self._quick, work, then)

    # ---- what is suggested ------------------------------------------------------------------

    def _opened(self, _: object) -> None:
        self.ask(WAIT)

    def _repaired(self, edit: Edit) -> None:
        self._follow(edit, accepted=True)
        self.ask(_AGAIN)

    def ask_again(self, *names: str) -> None:
        """Ask some suggesters once more, which know more now, behind what is being looked for."""
        if not self._timer.isActive():  # else all are asked in a moment
            self._look([each for each in self.heard() if each.name in names])

    def _ask(self) -> None:
        self._progress = Progress(untold)
        self._look(self.heard())

    def _look(self, chosen: list[Suggester]) -> None:
        chosen = [each for each in chosen if is_taught(self._workspace, each.name)]
        if not self._workspace.article.id or not chosen:
            return
        asked, store = asked_of(self._workspace), self._workspace.store
        progress = self._progress

        def look() -> Coming:
            found = refresh(store, asked, chosen, progress)
            return Coming.between(asked.offering, found)

        self._do(self._threads, look, lambda coming: self._become(coming, asked.article.id))

    def _become(self, coming: Coming, article: ArticleId) -> None:
        """Offer what is ready; if anything was answered meanwhile, once it is ready again."""
        offers, go_on = self._workspace.offers, partial(self._staying, 0)
        if article == self._workspace.article.id and not offers.become(coming):
            now = offers.now
            self._do(
                self._quick,
                lambda: coming.caught_up(now, go_on),
                lambda it: self._become(it, article),
            )

    def _heed_as(self, heed: Heed) -> None:
        """Offer what the editor wants to see, made ready off the thread if that is much."""
        offers, article = self._workspace.offers, self._workspace.article.id
        now, go_on = offers.now, partial(self._staying, 0)
        if len(now.suggestions) <= _FEW:
            offers.heed_as(heed)
            return
        self._do(
            self._quick,
            lambda: Coming.between(now, replace(now, heed=heed).filled(go_on)),
            lambda coming: self._become(coming, article),
        )

    def heard(self) -> list[Suggester]:
        """The suggesters that are asked."""
        return [
            each
            for each in suggesters.values()
            if is_heard(each, self.settings, self._workspace.offers.records)
        ]

    def _heed(self) -> Heed:
        off = suggesters.keys() - {each.name for each in self.heard()}
        least = self.settings.number("probable")
        sure = {
            name: round(self._workspace.offers.records[name].precision, 2)
            for name in suggesters
            if least
        }
        return Heed(frozenset(off), least, leasts(self.settings), sure)

    # ---- what it is worth -------------------------------------------------------------------

    def _accepted(self, edit: Edit) -> None:
        self._follow(edit, accepted=True)

    def _rejected(self, edit: Edit) -> None:
        self._follow(edit, accepted=False)

    def _follow(self, edit: Edit, *, accepted: bool) -> None:
        if not self._workspace.offers.records.follow(edit, accepted=accepted):
            return
        self._stale = self._counting  # what is being counted may have this answer or not
        self._show_records()

    def _count(self) -> None:
        """Count the answers of the whole project anew, a portion at a time."""
        self._counting, self._stale = True, False
        self._count_on(Records(priors()), 1)

    def _count_on(self, records: Records, first: int) -> None:
        store = self._workspace.store

        def take(found: Any) -> None:
            answers, behind = found
            records.add(answers)
            if behind is not None:
                self._count_on(records, behind)
            elif self._stale:
                self._count()
            else:
                self._counting, self._workspace.offers.records = False, records
                self._show_records()

        self._do(self._quick, lambda: store.answers(first), take)

    def _show_records(self) -> None:
        heed = self._heed()
        if heed != self._workspace.offers.now.heed:
            self._heed_as(heed)
        self.counted.emit()

    # ---- the threads ------------------------------------------------------------------------

    def _do(
        self, threads: ThreadPoolExecutor, work: Callable[[], Any], then: Callable[[Any], None]
    ) -> None:
        if not self._left:
            self._under_way += 1
            future = threads.submit(work)
            future.add_done_callback(lambda done: self._over.emit(done, then))

    def _answer(self, future: Future[Any], then: Callable[[Any], None]) -> None:
        self._under_way -= 1
        if self._left or future.cancelled():
            return
        try:
            found = future.result()
        except Stale:  # a command was quicker
            self.ask()
        except (Stopped, StoreProblem):
            return
        else:
            then(found)


def leasts(settings: Settings) -> dict[str, float]:
    """How probable the suggestions of single suggesters must be to be seen."""
    return {"learned": settings.number("learned")}


def is_heard(each: Suggester, settings: Settings, records: Records) -> bool:
    """Whether a suggester is asked, and what it finds shown.

    One that sends anything away, or that has been wrong too often, is so only if the editor has
    said so.
    """
    if not settings.flag("suggestions") or each.name in settings.text("silent").split():
        return False
    if each.name in settings.text("heard").split():
        return True
    return not each.leaves and not records[each.name].is_bad
