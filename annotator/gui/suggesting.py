"""Asking suggesters about the open article on a thread, while the editor works on."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from annotator.commands.suggesting import asked_of
from annotator.core.errors import Stale, StoreProblem
from annotator.core.settings import Settings
from annotator.core.suggestion import Heed
from annotator.gui.jobs import Progress, Stopped
from annotator.suggest import Suggester, suggesters
from annotator.suggesting import refresh
from annotator.workspace import Workspace

WAIT = 50
"""It begins so many milliseconds after an article is laid open: the page comes first."""
_AGAIN = 600
"""So long after the last repair, for another may follow."""


class Suggesting(QObject):
    """Has the open article looked through whenever one is opened, or reads differently.

    `done` tells that everything that there is to suggest is offered. A project that cannot be read
    or written any more gets no suggestions: whoever works on it is told by what they do.
    """

    done = Signal()
    _over = Signal(object)

    def __init__(self, workspace: Workspace, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="annotator-suggesting")
        self._future: Future[Any] | None = None
        self._progress = Progress(lambda done, of: None)
        self._over.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        workspace.opened.connect(self._opened)
        workspace.repaired.connect(self._repaired)
        self.show_settings(settings)
        self.ask(WAIT)

    @property
    def busy(self) -> bool:
        """Whether suggesters are being asked, or are going to be."""
        return self._timer.isActive() or self._future is not None

    def leave(self) -> None:
        """Ask no more, before the store is closed."""
        self._timer.stop()
        self._workspace.opened.disconnect(self._opened)
        self._workspace.repaired.disconnect(self._repaired)
        self._give_up()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def show_settings(self, settings: Settings) -> None:
        """Heed what the editor wants to see, and ask those who are newly switched on."""
        before, self._settings = heard(self._settings), settings
        self._workspace.offers.heed_as(heed_of(settings))
        if heard(settings) != before:
            self.ask(WAIT)

    def ask(self, wait: int = 0) -> None:
        """Ask about the article in so many milliseconds."""
        self._give_up()
        self._timer.start(wait)

    def _opened(self, _: object) -> None:
        self.ask(WAIT)

    def _repaired(self, _: object) -> None:
        self.ask(_AGAIN)

    def _give_up(self) -> None:
        """What is being looked for is wanted no more."""
        self._progress.stop()
        self._future = None

    def _ask(self) -> None:
        chosen = heard(self._settings)
        if not self._workspace.article.id or not chosen:
            self.done.emit()
            return
        asked, store = asked_of(self._workspace), self._workspace.store
        progress = self._progress = Progress(lambda done, of: None)

        def look() -> Any:
            return asked.article.id, refresh(store, asked, chosen, progress)

        self._future = self._threads.submit(look)
        self._future.add_done_callback(self._over.emit)

    def _answer(self, future: Future[Any]) -> None:
        if future is not self._future or future.cancelled():
            return
        self._future = None
        try:
            article, offering = future.result()
        except Stopped:
            return
        except Stale:  # a command was quicker, and what it has found is offered by now
            self.ask()
            return
        except StoreProblem:
            return
        if article == self._workspace.article.id:
            self._workspace.offers.take(offering)
        self.done.emit()


def heed_of(settings: Settings) -> Heed:
    """Which suggestions an editor wants to see."""
    off = suggesters.keys() - {each.name for each in heard(settings)}
    return Heed(frozenset(off), settings.number("probable"))


def heard(settings: Settings) -> list[Suggester]:
    """The suggesters that are asked about articles."""
    if not settings.flag("suggestions"):
        return []
    off = settings.text("silent").split()
    return [each for each in suggesters.values() if each.name not in off]
