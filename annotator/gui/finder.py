"""Searching the open article a few milliseconds at a time, so that the window never waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from annotator.core.span import Span
from annotator.gui.hits import Hits
from annotator.reading import Folded
from annotator.workspace import Workspace

SOON = 50_000
"""When so many hits are found they are shown, and the others while they are found."""
_SLICE = 0.006  # seconds
_STRIDE = 100  # hits


class Finder(QObject):
    """Finds words in the article that a workspace has open; one search at a time.

    `hits` are those of the last search that has something to show; while there is `more` to be
    found, they become more.
    """

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._work: Iterator[None] = iter(())
        self._rest = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self.hits = Hits()
        self.more = False

    @property
    def running(self) -> bool:
        """Whether a search is under way that has nothing to show yet."""
        return self._timer.isActive() and not self.more

    def search(self, words: str, then: Callable[[], None], grown: Callable[[], None]) -> None:
        """Look for words, and for nothing else any more.

        `then` is called when all is found, or enough to be shown; `grown` when there is more.
        """
        self._start(self._finding(words, then, grown))

    def prepare(self, stretch: Span, then: Callable[[], None]) -> None:
        """Find the words of a stretch, so that their places are known at once, and call `then`."""
        self._start(self._preparing(stretch, then))

    def stop(self) -> None:
        """Look for nothing any more and forget what was found."""
        self._timer.stop()
        self.hits, self.more = Hits(), False

    def _start(self, work: Iterator[None]) -> None:
        self._work, self.more = work, False
        self._timer.start()

    def _go_on(self) -> None:
        end = perf_counter() + _SLICE
        work, self._rest = self._work, False
        while perf_counter() < end and not self._rest:
            if next(work, self) is self:
                if work is self._work:  # and nothing has been begun at its end
                    self._timer.stop()
                return

    def _preparing(self, stretch: Span, then: Callable[[], None]) -> Iterator[None]:
        folded = self._workspace.folded
        while folded.advance():
            yield
        yield from self._looking(folded, folded.read(stretch), Hits())
        self._timer.stop()
        then()

    def _finding(
        self, words: str, then: Callable[[], None], grown: Callable[[], None]
    ) -> Iterator[None]:
        folded = self._workspace.folded
        while folded.advance():
            yield
        hits = Hits()
        for _ in self._looking(folded, folded.words(words), hits):
            if len(hits) >= SOON and not self.more:
                self.hits, self.more = hits, True
                then()
            yield
        self._timer.stop()
        shown, self.hits, self.more = self.more, hits, False
        (grown if shown else then)()

    def _looking(self, folded: Folded, words: str, hits: Hits) -> Iterator[None]:
        for number, hit in enumerate(folded.found(words)):
            if hit is not None:
                hits.append(hit)
            if hit is None or number % _STRIDE == 0:
                yield
        folded.keep(words, hits)
        self._rest = True
        yield  # what comes then has the time of a slice for itself
