"""A short list on the page, from which a digit chooses: in which role two marks are linked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget


class Roles(QFrame):
    """Beside what it is about, not in the way of the window: Esc or a click elsewhere leaves it.

    `chosen` tells the number of the row, from 0; `left` that nothing was chosen.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, question: str, rows: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAutoFillBackground(True)
        self.setAccessibleName(question)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(2)
        heading = QLabel(question)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("tone", "faint")
        column.addWidget(heading)
        self.buttons = [self._button(number, row) for number, row in enumerate(rows)]
        for button in self.buttons:
            column.addWidget(button)

    def show_at(self, place: QPoint, room: QWidget) -> None:
        """Come to a place of the parent, as near to it as leaves all of it in a room."""
        self.adjustSize()
        area = room.geometry()
        x = max(area.left(), min(place.x(), area.right() - self.width()))
        y = max(area.top(), min(place.y(), area.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.raise_()
        self.buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keys are for this list before they are for any action."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit, or Return on a row, chooses; arrows go up and down; Esc leaves."""
        key, digit = event.key(), event.text()
        if key == Qt.Key.Key_Escape:
            self._go()
            self.left.emit()
        elif digit.isdecimal() and 0 < int(digit) <= len(self.buttons):
            self._choose(int(digit) - 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            here = next((i for i, each in enumerate(self.buttons) if each.hasFocus()), 0)
            step = 1 if key == Qt.Key.Key_Down else -1
            self.buttons[(here + step) % len(self.buttons)].setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(next((i for i, b in enumerate(self.buttons) if b.hasFocus()), 0))

    def _button(self, number: int, row: str) -> QPushButton:
        button = _Row(f"{number + 1}   {row.replace('&', '&&')}")
        button.setAccessibleName(row)
        button.clicked.connect(lambda: self._choose(number))
        button.lost.connect(self._look_after)
        return button

    def _choose(self, number: int) -> None:
        self._go()
        self.chosen.emit(number)

    def _look_after(self) -> None:
        """Go when the keyboard has gone elsewhere."""
        if self.isVisible() and not any(each.hasFocus() for each in self.buttons):
            self._go()

    def _go(self) -> None:
        self.hide()
        self.deleteLater()


class _Row(QPushButton):
    """A row; `lost` tells that the keyboard has left it. Keys are the list's."""

    lost = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setStyleSheet("text-align: left; padding: 3px 8px;")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.lost.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; other keys are the list's."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
