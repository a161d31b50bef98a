"""Files on their way into the project: looked at, decided on if need be, brought in, reported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.gui.importing import Arrivals, Looked, Taking, bring_in, look_at
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window

_NAMED = 5
_WAIT = 100
"""Milliseconds until it is tried again to begin."""


class Bringing(QObject):
    """Brings files into the project of a window; what is to be decided is asked before."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def bring(self, files: Sequence[Path]) -> None:
        """Look at files and folders, ask what is to be decided, and bring them in."""
        workspace = self._window.open_workspace()
        self._window.jobs.start(
            self.tr("Looking at what comes in"),
            lambda progress: look_at(workspace.store, files, progress),
            lambda looked: self._looked(workspace, looked),
            self._window.say_problem,
        )

    def _looked(self, workspace: Workspace, looked: Looked) -> None:
        asked = self._window.settings.text("preview")
        doubtful = asked == "needed" and looked.leaves_doubt(workspace.scheme.labels)
        if looked.files and (asked == "always" or doubtful):
            self._window.dialogs.preview(
                self._window, looked, lambda takings: self._take(workspace, looked, takings)
            )
        else:
            self._take(workspace, looked, looked.takings)

    def _take(self, workspace: Workspace, looked: Looked, takings: Sequence[Taking]) -> None:
        if self._window.jobs.current is not None:  # begun meanwhile: the backup of the day
            QTimer.singleShot(_WAIT, self, lambda: self._take(workspace, looked, takings))
            return
        self._window.jobs.start(
            self.tr("Bringing articles in"),
            lambda progress: bring_in(workspace.store, takings, workspace.editor, progress),
            lambda arrivals: self._brought(workspace, looked, arrivals),
            self._window.say_problem,
            writes=True,
        )

    def _brought(self, workspace: Workspace, looked: Looked, arrivals: Arrivals) -> None:
        window = self._window
        window.show_listings(arrivals.listings)
        if window.desk:
            window.desk.learning.add(arrivals.came)
            window.desk.training.add(arrivals.listings)
        first = next(iter((*arrivals.came, *arrivals.known)), None)
        if first and first != workspace.article.id:
            window.run(f"open {first}")
        arrivals.refused[:0] = looked.refused
        window.say(self._summary(arrivals), wrong=not first)
        lines = self._lines(looked, arrivals)
        if len(lines) == 1 and not arrivals.came:
            window.say(lines[0], wrong=True)
        elif lines:
            window.dialogs.tell(self._summary(arrivals), lines)

    def _summary(self, arrivals: Arrivals) -> str:
        said = [self.tr("{count} new articles").format(count=len(arrivals.came))]
        if arrivals.known:
            text = self.tr("{count} in the project already")
            said.append(text.format(count=len(arrivals.known)))
        if arrivals.refused:
            said.append(self.tr("{count} refused").format(count=len(arrivals.refused)))
        if arrivals.stopped:
            said.append(self.tr("stopped before the end"))
        return " · ".join(said)

    def _lines(self, looked: Looked, arrivals: Arrivals) -> list[str]:
        """What was refused and why, what could not be read, and what was left where it was."""
        lines = []
        for name, message in arrivals.refused:
            said = self._window.words(message)
            lines.append(said if name in said else f"{name}: {said}")
        unread = self.tr("{name}: {count} places cannot be read as {encoding}")
        for name, count, encoding in arrivals.unsure:
            lines.append(unread.format(name=name, count=count, encoding=encoding))
        if looked.foreign:
            names = [each.name for each in looked.foreign[:_NAMED]]
            more = ["…"] if len(looked.foreign) > _NAMED else []
            left = self.tr("{count} files in the folder are of no known format: {names}")
            lines.append(left.format(count=len(looked.foreign), names=", ".join(names + more)))
        return lines
