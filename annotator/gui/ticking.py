"""A list of places over the window, each ticked or left out, before all are done in one step."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.panels.rows import RowList
from annotator.gui.places import PlaceRows, Places
from annotator.gui.popup import show_over
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window

SIZE = QSize(720, 460)


class Ticking(QDialog):
    """Space leaves a place out or ticks it again, Return does what `line` says, Esc closes.

    Above the places stand what is `said` of them, what is to be chosen in `chooser`, and `button`.
    """

    def __init__(
        self, window: Window, workspace: Workspace, model: Places, rows: PlaceRows
    ) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._workspace, self._places = window, workspace, model
        model.setParent(self)
        rows.setParent(self)
        self.list = RowList(model, rows, self)
        self.said, self.hint = QLabel(), QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.chooser, self.button = QComboBox(), QPushButton()
        self._lay_out()
        self.list.installEventFilter(self)
        self.list.chosen.connect(self._toggle)
        self.button.clicked.connect(self._apply)
        self.chooser.currentIndexChanged.connect(lambda _: self._show_places())

    @abstractmethod
    def line(self) -> str:
        """The line that does it; empty if there is nothing to do."""

    @abstractmethod
    def _show_places(self) -> None:
        """Show the places for what is chosen."""

    @abstractmethod
    def _say(self) -> None:
        """Say how many are ticked."""

    def show_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        show_over(self, window, SIZE)
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list."""
        pressed = watched is self.list and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._steered(event):
            return True
        return super().eventFilter(watched, event)

    def _steered(self, event: QKeyEvent) -> bool:
        """Whether a key was taken."""
        row = self.list.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        elif event.key() != Qt.Key.Key_Space:
            return False
        elif row >= 0:
            self._toggle(row)
        return True

    def _toggle(self, row: int) -> None:
        self._places.toggle(row)
        self._say()

    def _apply(self) -> None:
        line = self.line()
        if not line:
            return
        window, before = self._window, self._workspace.last_edit
        self.close()
        window.run(line)
        edit = self._workspace.last_edit
        if edit is not None and edit is not before:
            window.status.say(window.words(edit.title), line="undo", act=self.tr("Undo"))

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("palette-frame")
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.hint.setProperty("tone", "faint")
        self.button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.chooser)
        row.addWidget(self.button)
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
