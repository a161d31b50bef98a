"""Reading on a thread which words are marked in the project, while the editor works on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from annotator.commands.knowing import Known, known
from annotator.core.article import ArticleId
from annotator.core.edit import Edit
from annotator.core.errors import StoreProblem
from annotator.reading.vocabulary import Delta, Said
from annotator.workspace import Workspace

T = TypeVar("T")
WAIT = 400
"""It begins so many milliseconds after the project is there: the page comes first."""
_PAUSE = 8
"""Milliseconds between two portions, in which the window has Python for itself."""
_FEW = 50
"""The words of so many changes are read at once."""


class Learning(QObject):
    """Fills the vocabulary of a project from its file, a portion at a time, and keeps it true.

    `learned` tells that everything has been read. A project that cannot be read any more teaches
    nothing: whoever works on it is told by what they do.
    """

    learned = Signal()
    _over = Signal(object, object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self.vocabulary = workspace.vocabulary
        self._workspace, self._store = workspace, workspace.store
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="annotator-learning")
        self._left = False
        self._over.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        workspace.changed.connect(self._follow)
        workspace.rejected.connect(self._follow_rejections)
        QTimer.singleShot(WAIT, self, self._read_on)

    def leave(self) -> None:
        """Learn no more, before the store is closed."""
        self._left = True
        self._workspace.changed.disconnect(self._follow)
        self._workspace.rejected.disconnect(self._follow_rejections)
        self._threads.shutdown(wait=True, cancel_futures=True)

    def add(self, articles: Sequence[ArticleId]) -> None:
        """Learn from articles that have come in."""
        for article in articles:
            self.vocabulary.stale.setdefault(article, 0)
        if self.vocabulary.complete:
            self._read_stale()

    def _follow(self, edit: Edit) -> None:
        self._take(edit, rejected=False)

    def _follow_rejections(self, edit: Edit) -> None:
        self._take(edit, rejected=True)

    def _take(self, edit: Edit, *, rejected: bool) -> None:
        article = self._workspace.article
        if len(edit.changes) <= _FEW:
            self.vocabulary.follow(Delta.of(article, edit, rejected=rejected))
            return
        self.vocabulary.touch(article.id)
        self._do(lambda: Delta.of(article, edit, rejected=rejected), self.vocabulary.follow)

    def _read_on(self, before: Any = None) -> None:
        def take(found: Known) -> None:
            self.vocabulary.take(found.said)
            if found.portion.behind:
                QTimer.singleShot(_PAUSE, self, lambda: self._read_on(found.portion))
            else:
                self.vocabulary.finish()
                self._read_stale()

        self._do(lambda: known(self._store, before), take)

    def _read_stale(self) -> None:
        """Read one stale article as a whole, and then the next."""
        if not self.vocabulary.stale:
            self.learned.emit()
            return
        article, edits = next(iter(self.vocabulary.stale.items()))

        def read() -> list[Said]:
            found = known(self._store, None, article)
            words = [said for _, said in found.said]
            while found.portion.behind and not self._left:
                found = known(self._store, found.portion, article)
                words += [said for _, said in found.said]
            return words

        def replace(words: list[Said]) -> None:
            self.vocabulary.replace(article, words, edits)
            self._read_stale()

        self._do(read, replace)

    def _do(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        if not self._left:
            future = self._threads.submit(work)
            future.add_done_callback(lambda done: self._over.emit(done, then))

    def _answer(self, future: Future[Any], then: Callable[[Any], None]) -> None:
        if self._left or future.cancelled():
            return
        try:
            found = future.result()
        except StoreProblem:
            return
        then(found)
