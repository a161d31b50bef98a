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
    QToolButton,
    QWidget,
    QWidgetAction,
)

from annotator.core.mark import Value
from annotator.core.scheme import Attribute


class Choices(QComboBox):
    """A choice that the wheel does not change: who scrolls past it means no choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls."""
        event.ignore()


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
    pressed, and that what was typed was taken.
    """

    said = Signal(str)
    returned = Signal()

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attribute = attribute
        self._known = ""
        self.control, self.text, self._put = self._made(attribute)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addWidget(self.control, 1)
        self.setFocusProxy(self.control)
        if attribute.kind == "date":
            self._row.addWidget(self._calendar())

    def call(self, title: str) -> None:
        """Say what the attribute is called, to screen readers."""
        self.control.setAccessibleName(title)

    def show_text(self, text: str) -> None:
        """Show what the mark says."""
        self._known = text
        if text != self.text():
            self._put(text)
        self.show_wrong(False)

    def commit(self) -> None:
        """Tell what was typed, if it differs from what the mark says."""
        text = self.text().strip()
        if text != self._known:
            # Told once, even if it is refused: what is wrong stays to be mended.
            self._known = text
            self.said.emit(text)

    def show_wrong(self, wrong: bool) -> None:
        """Set the field off as one whose text could not be taken."""
        if bool(self.control.property("wrong")) != wrong:
            self.control.setProperty("wrong", wrong)
            self.control.setStyleSheet("border-color: palette(bright-text);" if wrong else "")

    def _made(
        self, attribute: Attribute
    ) -> tuple[QWidget, Callable[[], str], Callable[[str], None]]:
        if attribute.kind in ("choice", "yes/no"):
            combo = Choices()
            combo.addItem("—", "")
            if attribute.kind == "choice":
                for choice in attribute.choices:
                    combo.addItem(choice, choice)
            else:
                combo.addItem(self.tr("Yes"), "yes")
                combo.addItem(self.tr("No"), "no")
            combo.activated.connect(lambda _: self.commit())
            return combo, lambda: str(combo.currentData()), lambda text: _choose(combo, text)
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
