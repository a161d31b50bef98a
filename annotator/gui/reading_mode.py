"""The reading mode: nothing but the page, and one line for what there is to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.gui.window import Window


class ReadingMode(QObject):
    """Puts menus, bars and panels away, and gives back those that were there.

    Esc ends it too, once there is nothing else for Esc to let go of.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._away: list[QWidget] = []
        self.holds = False

    def start(self) -> None:
        """Put everything but the page away."""
        window = self._window
        around: list[QWidget] = [window.menuBar(), *window.docks.values()]
        if window.desk is not None:
            around += window.desk.bars()
        self._away = [each for each in around if not each.isHidden()]
        for each in self._away:
            each.hide()
        self.holds = True
        if window.page is not None:
            window.page.installEventFilter(self)
        window.focus_page()
        key = window.actions_["reading-mode"].shortcut().toString()
        said = QCoreApplication.translate("ReadingMode", "Only the page is shown; {key} leads back")
        window.say(said.format(key=key))

    def end(self) -> None:
        """Give back what was put away."""
        for each in self._away:
            each.show()
        self._away = []
        self.holds = False
        self._window.status.clear()  # of how to lead back
        if self._window.page is not None:
            self._window.page.removeEventFilter(self)
        self._window.focus_page()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Esc before any action does."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._idle():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._window.run("reading-mode")
                return True
        return super().eventFilter(watched, event)

    def _idle(self) -> bool:
        """Whether nothing is selected or sticky, and nothing is being dragged."""
        window = self._window
        workspace, page = window.workspace, window.page
        if workspace is None or page is None or page.mouse.holds():
            return False
        words = workspace.selection is not None and len(workspace.selection) > 0
        return not (words or workspace.point or workspace.mark_id or workspace.sticky)
