"""Files looked at again and counted, off the window's thread, while the preview is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.gui.importing import Looked, Seen, Taking, count, look_again
from annotator.gui.jobs import Jobs

if TYPE_CHECKING:
    from annotator.core.scheme import Scheme
    from annotator.formats import Foreseen, Intake


class Looking(QObject):
    """Looks at one file after the other; of what is asked about one meanwhile, the last counts.

    After that the files that `taken` gives are counted. `seen` tells what was found, a Seen;
    `counted` tells a Counted.
    """

    seen = Signal(object)
    counted = Signal(object)

    def __init__(
        self,
        looked: Looked,
        scheme: Scheme,
        taken: Callable[[], Sequence[Foreseen]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._known, self._labels, self._taken = looked.known, frozenset(scheme.labels), taken
        self._jobs = Jobs(self)
        self._asked: dict[Path, Intake] = {}
        self._seeing = self._to_count = False
        self._jobs.ended.connect(self._next)

    @property
    def is_busy(self) -> bool:
        """Whether there is a file left to be looked at."""
        return bool(self._asked) or self._seeing

    @property
    def is_idle(self) -> bool:
        """Whether all files are looked at and counted."""
        return not self._asked and self._jobs.current is None

    def ask(self, takings: Iterable[Taking]) -> None:
        """Look at files that are to be taken in so, before all others that wait."""
        new = dict(takings)
        rest = {path: intake for path, intake in self._asked.items() if path not in new}
        self._asked = {**new, **rest}
        self._begin()

    def count(self) -> None:
        """Count what comes in."""
        self._to_count = True
        self._begin()

    def close(self) -> None:
        """Stop, and wait for what is under way."""
        self._asked.clear()
        self._to_count = False
        self._jobs.close()

    def _begin(self) -> None:
        if self._jobs.current is None:
            self._next()

    def _next(self) -> None:
        self._seeing = bool(self._asked)
        if self._asked:
            self._look()
        elif self._to_count:
            self._to_count = False
            files = self._taken()
            self._jobs.start(
                "",
                lambda progress: count(files, self._known, self._labels, progress),
                lambda found: None if self._to_count else self._tell_count(found),
                lambda _: None,
            )

    def _look(self) -> None:
        path = next(iter(self._asked))
        intake = self._asked.pop(path)
        self._jobs.start(
            path.name,
            lambda progress: look_again(path, intake, progress),
            self._tell,
            lambda _: None,
        )

    def _tell(self, found: Seen) -> None:
        if found.foreseen.path not in self._asked:
            self._to_count = True
            self.seen.emit(found)

    def _tell_count(self, found: object) -> None:
        self.counted.emit(found)
