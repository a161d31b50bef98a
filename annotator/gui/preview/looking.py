"""Files looked at again, off the window's thread, while the preview is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.gui.importing import Seen, look_again
from annotator.gui.jobs import Jobs

if TYPE_CHECKING:
    from annotator.formats import Intake


class Looking(QObject):
    """Looks at one file after the other; of what is asked about one meanwhile, the last counts.

    `seen` tells what was found, a Seen; `idle` that nothing is left to be looked at.
    """

    seen = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._asked: dict[Path, Intake] = {}
        self._jobs.ended.connect(self._next)

    @property
    def is_busy(self) -> bool:
        """Whether there is something left to be looked at."""
        return bool(self._asked) or self._jobs.current is not None

    def ask(self, path: Path, intake: Intake) -> None:
        """Look at a file that is to be taken in so, before all others that wait."""
        rest = {each: how for each, how in self._asked.items() if each != path}
        self._asked = {path: intake, **rest}
        if self._jobs.current is None:
            self._next()

    def close(self) -> None:
        """Stop, and wait for what is under way."""
        self._asked.clear()
        self._jobs.close()

    def _next(self) -> None:
        if not self._asked:
            self.idle.emit()
            return
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
            self.seen.emit(found)
