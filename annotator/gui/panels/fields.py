"""Fields in which an attribute is edited, one kind of field for each kind of attribute."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from annotator.core.mark import Value
from annotator.core.scheme import Attribute
from annotator.gui.notes import note


class Choices(QComboBox):
    """A choice that the wheel does not change: who scrolls past it means no choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls."""
        event.ignore()


class Pick(Choices):
    """A choice by keys: arrows go from one to the next, a digit takes one, 0 or Delete none.

    `meant` tells that the choice is made; while the arrows are pressed it is not yet.
    """

    meant = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.activated.connect(lambda _: self.meant.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose; other keys are the combo box's, or those of whatever it is in."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key, digit = Qt.Key(event.key()), event.text()
        if key in steps and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            row = self.currentIndex() + steps[key]
            self.setCurrentIndex(min(max(row, 0), self.count() - 1))
        elif (digit.isdecimal() and int(digit) < self.count()) or key == Qt.Key.Key_Delete:
            self.setCurrentIndex(int(digit) if digit.isdecimal() else 0)
            self.meant.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was chosen is meant when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.meant.emit()


class Note(QPlainTextEdit):
    """Some lines of text; `done` tells that the editor has left them, `returned` of Ctrl+Return."""

    done = Signal()
    returned = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written is meant when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return is the end; Tab goes on to the next field."""
        returned = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if returned and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.returned.emit()
            return
        super().keyPressEvent(event)


class Field(QWidget):
    """The field of one attribute.

    `said` tells the text that the attribute shall have, empty for none; `text` is what stands in
    the field, `show_text` puts something there without telling. `returned` tells that Return was
    pressed, and that what was typed was taken; `choosing` that a mark is to be chosen, whose words
    `words` gives by its id.
    """

    said = Signal(str)
    returned = Signal()
    choosing = Signal()

    def __init__(
        self,
        attribute: Attribute,
        language: str,
        words: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.attribute = attribute
        self._language, self._words = language, words
        self._known = ""
        self.control, self.text, self._put = self._made(attribute)
        self.wrong = note("warning")
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.control, 1)
        column.addLayout(row)
        column.addWidget(self.wrong)
        self.setFocusProxy(self.control)
        if attribute.kind == "date":
            row.addWidget(self._calendar())
        if attribute.kind == "mark":
            row.addWidget(self._clearing())

    def call(self, title: str) -> None:
        """Say what the attribute is called, to screen readers."""
        self.control.setAccessibleName(title)

    def show_text(self, text: str) -> None:
        """Show what the mark says."""
        self._known = text
        if text != self.text():
            self._put(text)
        self.show_wrong("")

    def commit(self) -> None:
        """Tell what was typed, if it differs from what the mark says."""
        text = self.text().strip()
        if text != self._known:
            # Told once, even if it is refused: what is wrong stays to be mended.
            self._known = text
            self.said.emit(text)

    def show_wrong(self, sentence: str) -> None:
        """Say why what stands in the field could not be taken; nothing: that it could."""
        wrong = bool(sentence)
        self.wrong.setText(sentence)
        self.wrong.setVisible(wrong)
        self.control.setAccessibleDescription(sentence)
        if bool(self.control.property("wrong")) != wrong:
            self.control.setProperty("wrong", wrong)
            self.control.setStyleSheet("border-color: palette(bright-text);" if wrong else "")

    def _made(
        self, attribute: Attribute
    ) -> tuple[QWidget, Callable[[], str], Callable[[str], None]]:
        if attribute.kind in ("choice", "yes/no"):
            combo = Pick()
            combo.addItem("—", "")
            if attribute.kind == "choice":
                for choice in attribute.choices:
                    combo.addItem(attribute.called(choice, self._language), choice)
            else:
                combo.addItem(self.tr("Yes"), "yes")
                combo.addItem(self.tr("No"), "no")
            combo.meant.connect(self.commit)
            return combo, lambda: str(combo.currentData()), lambda text: _choose(combo, text)
        if attribute.kind == "mark":
            button = QPushButton()
            button.setAutoDefault(False)
            button.clicked.connect(self.choosing)
            self._button = button
            self._call_mark("")
            return button, lambda: str(button.property("mark")), self._call_mark
        if attribute.name == "note":
            note = Note()
            note.setTabChangesFocus(True)
            note.setFixedHeight(62)
            note.setAcceptDrops(False)
            note.done.connect(self.commit)
            note.returned.connect(self._return)
            return note, note.toPlainText, note.setPlainText
        line = QLineEdit()
        line.setAcceptDrops(False)
        if attribute.kind == "date":
            line.setPlaceholderText("2020-09-08")
        line.editingFinished.connect(self.commit)
        line.returnPressed.connect(self._return)
        return line, line.text, line.setText

    def _return(self) -> None:
        self.commit()
        if not self.control.property("wrong"):
            self.returned.emit()

    def _call_mark(self, mark: str) -> None:
        self._button.setProperty("mark", mark)
        words = self._words(mark) if mark else self.tr("Choose a mark…")
        self._button.setText(words.replace("&", "&&"))

    def _clearing(self) -> QToolButton:
        button = QToolButton()
        button.setText("×")
        button.setAccessibleName(self.tr("No mark"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._put(""))
        button.clicked.connect(self.commit)
        return button

    def _calendar(self) -> QToolButton:
        button = QToolButton()
        button.setText("▾")
        button.setAccessibleName(self.tr("Choose a day"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        button.setMenu(menu)
        return button

    def _fill(self, menu: QMenu) -> None:
        """Put the calendar into its menu, only now: it takes longer to make than all the rest."""
        if not menu.actions():
            action = QWidgetAction(menu)
            calendar = QCalendarWidget()
            calendar.setAccessibleName(self.tr("Calendar"))
            calendar.clicked.connect(lambda day: self._chosen(menu, day))
            action.setDefaultWidget(calendar)
            menu.addAction(action)
            menu.aboutToShow.connect(lambda: calendar.setSelectedDate(self._day()))
            calendar.setSelectedDate(self._day())

    def _chosen(self, menu: QMenu, day: QDate) -> None:
        menu.hide()
        self._put(day.toString(Qt.DateFormat.ISODate))
        self.commit()

    def _day(self) -> QDate:
        day = QDate.fromString(self.text(), Qt.DateFormat.ISODate)
        return day if day.isValid() else QDate.currentDate()


def written(value: Value | None) -> str:
    """A value as an editor would type it.

    >>> [written(value) for value in (None, True, 48000.0, "約")]
    ['', 'yes', '48000.0', '約']
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _choose(combo: QComboBox, text: str) -> None:
    if text and combo.findData(text) < 0:  # from elsewhere, and none of those that are offered
        combo.addItem(text, text)
    combo.setCurrentIndex(max(combo.findData(text), 0))
