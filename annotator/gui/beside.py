"""What the selected mark says, edited right beside it on the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotator.core.mark import MarkId
from annotator.core.scheme import title
from annotator.gui.page import Page
from annotator.gui.panels.form import Form
from annotator.gui.popup import lie_under
from annotator.gui.theme import label_colour, tag_colour
from annotator.workspace import Workspace

WIDTH = 300
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Beside(QFrame):
    """The fields of one mark, under it; Tab goes round, Return and Esc lead back to the page.

    What is said is kept as it is said. It goes when another mark is selected, or none.
    """

    asked = Signal(str)

    def __init__(self, workspace: Workspace, page: Page, room: QWidget) -> None:
        super().__init__(room)
        self._workspace, self._page, self._room = workspace, page, room
        self._mark: MarkId | None = None
        self.form = Form(workspace)
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(self._heading.font())
        font.setBold(True)
        self._heading.setFont(font)
        self.setObjectName("card")
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("What the mark says"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 9)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self.form)
        self.form.asked.connect(self._ask)
        self.form.done.connect(self.leave)
        workspace.selected.connect(lambda _: self._follow())
        workspace.changed.connect(lambda _: self._follow())
        workspace.opened.connect(lambda _: self._follow())
        workspace.reread.connect(lambda _: self._place())
        page.verticalScrollBar().valueChanged.connect(lambda _: self._place())
        self.hide()

    def come(self) -> bool:
        """Show the selected mark and take the keyboard; says whether that could be."""
        mark = self._workspace.mark
        if mark is None or not mark.hull:
            return False
        self._mark = mark.id
        self._page.reveal(mark.hull)
        self._page.mouse.card.leave()
        self._fill()
        self.show()
        self._place()
        self.raise_()
        first = next(iter(self.form.fields.values())).control
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)  # what is there is selected
        return self.isVisible()

    def leave(self) -> None:
        """Go, what was typed being taken if it can be, and give the keyboard back to the page."""
        if self._mark is None:
            return
        self.commit()
        self._mark = None
        self.hide()
        self._page.setFocus()

    def commit(self) -> None:
        """Take over what is still being typed."""
        if self._mark is not None and self._mark == self._workspace.mark_id:
            self.form.commit()

    def event(self, event: QEvent) -> bool:
        """Keys that type or edit are for the fields first; what is said has the room it wants."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & _HELD
            if not held and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
                event.accept()
                return True
        if event.type() == QEvent.Type.LayoutRequest and self._mark is not None:
            self._fit()  # a sentence under a field came or went
            self._place()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Esc lead back; Return not from a field with something to be mended."""
        wrong = any(field.wrong.text() for field in self.form.fields.values())
        returned = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (returned and not wrong):
            self.leave()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round the fields."""
        controls = [field.control for field in self.form.fields.values()]
        here = next((i for i, each in enumerate(controls) if each.hasFocus()), 0)
        reason = Qt.FocusReason.TabFocusReason
        controls[(here + (1 if forward else -1)) % len(controls)].setFocus(reason)
        return True

    def _ask(self, line: str) -> None:
        if line.startswith("ask-value"):
            self.leave()  # a mark is chosen on the page, of which this hides a part
        self.asked.emit(line)

    def _follow(self) -> None:
        if self._mark is None:
            return
        if self._workspace.mark_id != self._mark:
            self._mark = None
            self.form.show_mark(None, self._page.look.language)
            if any(field.control.hasFocus() for field in self.form.fields.values()):
                self._page.setFocus()
            self.hide()
        else:
            self._fill()
            self._place()

    def _fill(self) -> None:
        mark, look = self._workspace.mark, self._page.look
        if mark is None:
            return
        label = self._workspace.scheme.shown(mark.label)
        colour = tag_colour(label_colour(label, look.theme).name(), look.theme).name()
        self._heading.setStyleSheet(f"color: {colour};")
        self._heading.setText(title(label.titles, look.language))
        self.form.show_mark(mark, look.language)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is said: Qt's own `adjustSize` forgets that sentences are wrapped."""
        self.resize(WIDTH, self.heightForWidth(WIDTH))

    def _place(self) -> None:
        """Under the mark, above it where there is no room, and nowhere while it is out of sight."""
        if self._mark is None:
            return
        lie_under(self, self._room, self._page, self._page.box_of(self._mark))
