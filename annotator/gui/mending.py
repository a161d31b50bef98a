"""What may have stood at a damaged place, right beside it: choose, type, or leave it as it is."""

from __future__ import annotations

from shlex import quote

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.mark import MarkId
from annotator.core.repairs import LABEL, proposals
from annotator.gui.page import Page
from annotator.gui.popup import lie_under
from annotator.workspace import Workspace

WIDTH = 320
_LINE = int(Qt.ItemDataRole.UserRole)


class Mending(QFrame):
    """The proposals for the selected damaged place, under it; a number or Return takes one.

    `asked` tells the line to run. It goes when anything else is selected, and by Esc.
    """

    asked = Signal(str)

    def __init__(self, workspace: Workspace, page: Page, room: QWidget) -> None:
        super().__init__(room)
        self._workspace, self._page, self._room = workspace, page, room
        self._place: MarkId | None = None
        self.setObjectName("card")
        self.setAutoFillBackground(True)
        self.list, self.own, self._heading = QListWidget(), QLineEdit(), QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        for each in (self._heading, self.list, self.own):
            column.addWidget(each)
        self.list.installEventFilter(self)
        self._name_all()
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.own.returnPressed.connect(self._take_own)
        workspace.selected.connect(lambda _: self._follow())
        workspace.opened.connect(lambda _: self.leave())
        workspace.offers.changed.connect(lambda _: self._follow())
        page.verticalScrollBar().valueChanged.connect(lambda _: self._lie())
        self.hide()

    def come(self) -> bool:
        """Show what is proposed for the selected place; says whether one is selected."""
        place = self._workspace.suggestion
        if place is None or place.label != LABEL or place.hull is None:
            return False
        self._place = place.id
        self._page.reveal(place.hull)
        self._page.mouse.card.leave()
        self._fill()
        self.show()
        self._lie()
        self.raise_()
        (self.list if proposals(place) else self.own).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.isVisible()

    def leave(self) -> None:
        """Go, and give the keyboard back to the page."""
        if self._place is not None:
            self._place = None
            self.hide()
            self._page.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keys are for what is chosen or typed here before they are for the window."""
        shortcut = event.type() == QEvent.Type.ShortcutOverride
        held = Qt.KeyboardModifier.ControlModifier
        if shortcut and isinstance(event, QKeyEvent) and not event.modifiers() & held:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The number of a row takes it: the list itself would look for words that begin so."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.list.item(event.key() - Qt.Key.Key_1)
            if row is not None:
                self._take(row)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
            if self._place is not None:
                self._fill()

    def _name_all(self) -> None:
        self.list.setAccessibleName(self.tr("Proposals"))
        self.own.setAccessibleName(self.tr("What stood here"))
        self.own.setPlaceholderText(self.tr("Or type what stood here"))

    def _fill(self) -> None:
        place = self._workspace.suggestion
        if place is None:
            return
        offered = proposals(place)
        heading = self.tr("What stood here?") if offered else self.tr("What stood here is lost.")
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self.own.clear()
        self.list.clear()
        for number, (text, score) in enumerate(offered, 1):
            shown = text or self.tr("nothing")
            self._add(f"{number}   {shown}   {score:.0%}", f"repair {quote(text)}")
        self._add(f"{len(offered) + 1}   {self.tr('Leave it as it is')}", "leave-damage")
        self.list.setCurrentRow(0)
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(rows + 4)
        self.resize(WIDTH, self.sizeHint().height())

    def _add(self, words: str, line: str) -> None:
        row = QListWidgetItem(words, self.list)
        row.setData(_LINE, line)
        row.setToolTip(words)

    def _take(self, row: QListWidgetItem) -> None:
        self._ask(str(row.data(_LINE)))

    def _take_own(self) -> None:
        self._ask(f"repair {quote(self.own.text())}")

    def _ask(self, line: str) -> None:
        self.leave()
        self.asked.emit(line)

    def _follow(self) -> None:
        if self._place is not None and self._workspace.mark_id != self._place:
            self.leave()

    def _lie(self) -> None:
        if self._place is not None:
            lie_under(self, self._room, self._page, self._page.box_of(self._place))
