"""Learning from what the editor marks, accepts and rejects, while they work on."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from annotator.commands.lessons import Lesson, lesson, worked_on
from annotator.commands.training import Elsewhere, trained
from annotator.core.article import ArticleId, Listing
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand, Problem, StoreProblem
from annotator.gui.learning import Learning
from annotator.gui.suggesting import Suggesting
from annotator.gui.work import Opened
from annotator.suggest import Trained

EVERY = 15
"""After so many answers a model is trained anew."""
_SETTLED = 1200
"""So long after an answer, for another may follow, the same words are looked for elsewhere."""


class Training(QObject):
    """Has a model trained on what was worked on, and those asked again who go by it.

    Reading is done on a thread and training by another process, so that the window never waits.
    What was trained is kept in files that can be made again: nothing is lost by leaving it, or if
    training comes to grief, of which `failed` tells; then what was learned before goes on.
    """

    failed = Signal(object)
    _over = Signal(object)

    def __init__(
        self,
        opened: Opened,
        learning: Learning,
        suggesting: Suggesting,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        workspace, listings = opened.workspace, opened.listings
        self._workspace, self._suggesting = workspace, suggesting
        self._lessons: dict[ArticleId, Lesson] = {}
        self._unread = dict.fromkeys(worked_on(listings, workspace.editor))
        self._order = {each.id: number for number, each in enumerate(listings)}
        self._answers, self._started, self._left = 0, False, False
        self._future: Future[Any] | None = None
        self._elsewhere = Elsewhere()
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="annotator-training")
        self._over.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED)
        self._settled.timeout.connect(lambda: suggesting.ask_again("memory"))
        workspace.changed.connect(self._count)
        workspace.rejected.connect(self._count)
        learning.learned.connect(self._begin)

    @property
    def busy(self) -> bool:
        """Whether anything is being learned, or going to be looked for again."""
        return self._future is not None or self._settled.isActive()

    def leave(self) -> None:
        """Learn no more, before the store is closed."""
        self._left = True
        self._settled.stop()
        self._elsewhere.stop()
        self._workspace.changed.disconnect(self._count)
        self._workspace.rejected.disconnect(self._count)
        self._threads.shutdown(wait=True, cancel_futures=True)

    def add(self, listings: Sequence[Listing]) -> None:
        """Learn from articles that have come in with marks."""
        fresh = [each for each in listings if each.id not in self._order]
        self._order.update((each.id, len(self._order) + n) for n, each in enumerate(fresh))
        self._unread.update(dict.fromkeys(worked_on(fresh, self._workspace.editor)))

    def _begin(self) -> None:
        """Learn from what was worked on in earlier sessions; all marked words are known now."""
        self._started = True
        self._suggesting.ask_again("memory")
        self._learn()

    def _count(self, edit: Edit) -> None:
        self._unread[self._workspace.article.id] = None
        self._answers += len(edit.changes)
        self._settled.start()
        if self._answers >= EVERY:
            self._learn()

    def _learn(self) -> None:
        if self._future is not None or not self._started or self._left:
            return
        if not any(each.name == "learned" for each in self._suggesting.heard()):
            return
        store, editor, before = self._workspace.store, self._workspace.editor, self._lessons
        unread, order = list(self._unread), dict(self._order)
        self._unread, self._answers = {}, 0

        def learn() -> tuple[dict[ArticleId, Lesson], Trained | Problem]:
            lessons = dict(before)
            for article in unread:
                if self._left:
                    break
                lessons[article] = lesson(store, article, editor)
            last = len(order)
            ordered = sorted(lessons, key=lambda each: order.get(each, last))
            try:
                return lessons, trained([lessons[each] for each in ordered], self._elsewhere)
            except Problem as problem:  # the lessons were read all the same
                return lessons, problem

        self._future = self._threads.submit(learn)
        self._future.add_done_callback(self._over.emit)

    def _take(self, future: Future[tuple[dict[ArticleId, Lesson], Trained | Problem]]) -> None:
        self._future = None
        if self._left or future.cancelled():
            return
        try:
            self._lessons, taught = future.result()
        except (StoreProblem, BadCommand):  # whoever works on the project is told by what they do
            return
        if isinstance(taught, Problem):
            self.failed.emit(taught)
            return
        another = taught.model != self._workspace.trained.model
        self._workspace.trained = taught
        if another:
            self._suggesting.ask_again("memory", "learned")
        if self._answers >= EVERY:
            self._learn()
