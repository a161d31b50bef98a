"""The reading mode: nothing but the page, and one line for what there is to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.gui.window import Window


class ReadingMode:
    """Puts menus, bars and panels away, and gives back those that were there."""

    def __init__(self, window: Window) -> None:
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
        self._window.focus_page()
