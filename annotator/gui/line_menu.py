"""A small button with a menu of lines that exclude one another."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from annotator.gui.offers import phrase


class LineMenu(QToolButton):
    """Opens a menu of lines that can be run; one is ticked, or none. `asked` tells the chosen."""

    asked = Signal(str)

    def __init__(self, lines: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._group.setExclusive(False)
        for line in lines:
            action = QAction(self._menu)
            action.setData(line)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, line=line: self.asked.emit(line))
            self._group.addAction(action)
            self._menu.addAction(action)
        self.clicked.connect(lambda: self._menu.popup(self.mapToGlobal(self.rect().bottomLeft())))

    def tick(self, line: str) -> None:
        """Tick a line; one that is not in the menu: none."""
        for action in self._group.actions():
            action.setChecked(action.data() == line)

    @property
    def ticked(self) -> str:
        """The line that is ticked; empty if none is."""
        return next((a.data() for a in self._group.actions() if a.isChecked()), "")

    def retranslate(self) -> None:
        """Call the lines what they are called in the language of the window."""
        for action in self._group.actions():
            action.setText(phrase(action.data()))
