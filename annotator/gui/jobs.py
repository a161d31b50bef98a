"""Long work off the window's thread, one job at a time, with progress and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from annotator.core.errors import BadCommand, Problem

T = TypeVar("T")


class Stopped(Exception):
    """The editor has stopped a job."""


class Progress:
    """What a job calls now and then: says how far it is, and ends it if the editor wants that.

    Calling it raises Stopped once `stop` has been called, from any thread.
    """

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stopped = False

    def __call__(self, done: int, of: int = 0) -> None:
        """Say that so many are done, and of how many; 0: not known."""
        if self._stopped:
            raise Stopped
        self._tell(done, of)

    def stop(self) -> None:
        """Let the job end at its next sign of life."""
        self._stopped = True


Work = Callable[[Progress], T]
Then = Callable[[T], Iterator[None] | None]
"""What comes after a job on the window's thread, at once or a step each turn of its event loop."""


@dataclass(frozen=True, slots=True)
class Job:
    """Work under way: what to call it, whether it changes the project, and what comes after it."""

    title: str
    writes: bool
    progress: Progress
    then: Then[Any]
    otherwise: Callable[[Problem], None]


class Jobs(QObject):
    """Runs one job at a time; its answer arrives on the window's thread.

    `started` tells the title, `progressed` how many are done of how many (0: not known), `ended`
    that the job is over; by then it has given its answer, or its Problem. A bug in a job is raised
    on the window's thread, where the crash dialog sees it.
    """

    started = Signal(str)
    progressed = Signal(int, int)
    ended = Signal()
    stopped = Signal(str)
    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="annotator-job")
        self._job: Job | None = None
        self._future: Future[Any] | None = None
        self._steps: Iterator[None] | None = None
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._step)
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def current(self) -> Job | None:
        """The job that is under way."""
        return self._job

    @property
    def writing(self) -> bool:
        """Whether a job is under way that changes the project."""
        return self._job is not None and self._job.writes

    def start(
        self,
        title: str,
        work: Work[T],
        then: Then[T],
        otherwise: Callable[[Problem], None],
        *,
        writes: bool = False,
    ) -> None:
        """Begin `work`; `then` gets its answer, `otherwise` a Problem that it raised.

        What `then` has to do in the window may be longer than a frame: it gives an iterator then,
        of which one step is done each turn of the event loop. The job is over after the last one.
        Raises BadCommand while another job is under way.
        """
        if self._job is not None:
            raise BadCommand("Wait until this is done, or stop it: {title}", title=self._job.title)
        progress = Progress(self.progressed.emit)
        self._job = Job(title, writes, progress, then, otherwise)
        self.started.emit(title)
        self._future = self._threads.submit(work, progress)
        self._future.add_done_callback(self._over.emit)

    def stop(self) -> None:
        """Ask the job that is under way to end."""
        if self._job is not None:
            self._job.progress.stop()

    def close(self) -> None:
        """Stop what is under way, wait for its end, and take no more work."""
        self.stop()
        self._threads.shutdown(wait=True)
        if self._future is not None:
            self._finish(self._future)
        while self._steps is not None:
            self._step()

    def _finish(self, future: Future[Any]) -> None:
        if self._job is None or future is not self._future:
            return
        job, self._job, self._future = self._job, None, None
        error = future.exception()
        if error is None:
            self._steps = job.then(future.result())
        elif isinstance(error, Problem):
            job.otherwise(error)
        elif isinstance(error, Stopped):
            self.stopped.emit(job.title)
        if self._steps is not None:
            self._job = job
            self._turn.start()
        # `then` may have begun the next job: that one is not over.
        if self._job is None:
            self.ended.emit()
        if error is not None and not isinstance(error, Problem | Stopped):
            raise error

    def _step(self) -> None:
        """Do one more step of what comes after a job; the last one may begin the next job."""
        steps, job = self._steps, self._job
        self._steps = self._job = None
        self._turn.stop()
        assert steps is not None
        for _ in steps:
            self._steps, self._job = steps, job
            self._turn.start()
            return
        if self._job is None:
            self.ended.emit()
