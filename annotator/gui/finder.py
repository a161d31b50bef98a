"""Searching the open article a few milliseconds at a time, so that the window never waits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from annotator.core.span import Span
from annotator.reading import Folded
from annotator.workspace import Workspace

MOST = 50_000
"""So many hits are looked for."""
_SLICE = 0.006  # seconds
_STRIDE = 100  # hits


class Finder(QObject):
    """Finds words in the article that a workspace has open; one search at a time.

    `hits` are those of the search that came to its end last, `more` whether there are others.
    """

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._work: Iterator[None] = iter(())
        self._rest = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self.hits: list[Span] = []
        self.more = False

    @property
    def running(self) -> bool:
        """Whether a search is under way."""
        return self._timer.isActive()

    def search(self, words: str, then: Callable[[], None]) -> None:
        """Look for words, and for nothing else any more; `then` is called when all is found."""
        self._start(self._finding(words, then))

    def prepare(self, stretch: Span, then: Callable[[], None]) -> None:
        """Find the words of a stretch, so that their places are known at once, and call `then`."""
        self._start(self._preparing(stretch, then))

    def stop(self) -> None:
        """Look for nothing any more and forget what was found."""
        self._timer.stop()
        self.hits, self.more = [], False

    def _start(self, work: Iterator[None]) -> None:
        self._work = work
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
        yield from self._looking(folded, folded.read(stretch), [])
        self._timer.stop()
        then()

    def _finding(self, words: str, then: Callable[[], None]) -> Iterator[None]:
        folded = self._workspace.folded
        while folded.advance():
            yield
        hits: list[Span] = []
        yield from self._looking(folded, folded.words(words), hits, MOST + 1)
        self._timer.stop()
        self.hits, self.more = hits[:MOST], len(hits) > MOST
        then()

    def _looking(
        self, folded: Folded, words: str, hits: list[Span], most: int = sys.maxsize
    ) -> Iterator[None]:
        for number, hit in enumerate(folded.found(words)):
            if hit is not None:
                hits.append(hit)
                if len(hits) == most:
                    break
            if hit is None or number % _STRIDE == 0:
                yield
        else:
            folded.keep(words, hits)
        self._rest = True
        yield  # what comes then has the time of a slice for itself
