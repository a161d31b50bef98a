"""Every suggestion of a label or a suggester, ticked, before they are all accepted in one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
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

from annotator.commands.suggesting import ALL, offered
from annotator.core.mark import Mark
from annotator.core.scheme import Label, title
from annotator.core.span import Span
from annotator.core.suggestion import suggester_of
from annotator.gui.language import declared_word
from annotator.gui.panels.chips import LABEL, WIDTH, Index, paint_chip
from annotator.gui.panels.rows import RowList
from annotator.gui.places import TICKED, PlaceRows, Places
from annotator.gui.popup import show_over
from annotator.suggest import suggesters
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window

SIZE = QSize(720, 460)
_CHIP = 18


class Suggested(Places):
    """Suggestions in an article, each ticked or not."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(workspace, parent)
        self.marks: Sequence[Mark] = ()
        self._left: set[int] = set()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these suggestions, all ticked."""
        self.beginResetModel()
        self.marks, self._left = marks, set()
        self.places = [mark.hull or Span(0, 0) for mark in marks]
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Tick a suggestion or leave it out."""
        self._left ^= {row}
        self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def left(self) -> list[Mark]:
        """The suggestions that are not ticked."""
        return [self.marks[row] for row in sorted(self._left)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is drawn, and what a screen reader says."""
        if role == TICKED:
            return index.row() not in self._left
        label = self._workspace.scheme.shown(self.marks[index.row()].label)
        if role == LABEL:
            return label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("left out") if index.row() in self._left else self.tr("ticked")
            return f"{label.name} {super().data(index)} {said}"
        return super().data(index, role)


class SuggestedRows(PlaceRows):
    """Draws suggestions one below the other, with the signs of their labels."""

    def _paint_row(self, painter: QPainter, box: QRect, index: Index) -> None:
        label: Label = index.data(LABEL)
        top = box.top() + (box.height() - _CHIP) // 2
        paint_chip(
            painter, QRect(box.left(), top, WIDTH, _CHIP), label, self._theme, self._language
        )
        super()._paint_row(painter, box.adjusted(WIDTH + 10, 0, 0, 0), index)


class Accepting(QDialog):
    """A list of suggestions over the window: Space leaves one out, Return accepts, Esc closes."""

    def __init__(self, window: Window, workspace: Workspace, which: str) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("accepting")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._workspace = window, workspace
        self.model = Suggested(workspace, self)
        rows = SuggestedRows(window.theme, window.language, self)
        self.list = RowList(self.model, rows, self)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.kinds = QComboBox()
        self.accept_them = QPushButton(self.tr("Accept"))
        self.setAccessibleName(self.tr("Accept all suggestions of a kind"))
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.kinds.setAccessibleName(self.tr("Which suggestions"))
        self._fill(which)
        self._lay_out()
        self.list.installEventFilter(self)
        self.list.chosen.connect(self._toggle)
        self.accept_them.clicked.connect(self._apply)
        self.kinds.currentIndexChanged.connect(lambda _: self._show_marks())
        self._show_marks()

    @property
    def which(self) -> str:
        """The suggester or the label whose suggestions are shown."""
        return str(self.kinds.currentData())

    def show_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        show_over(self, window, SIZE)
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that tick and accept."""
        if watched is self.list and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            row = self.list.currentIndex().row()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._apply()
                return True
            if event.key() == Qt.Key.Key_Space and row >= 0:
                self._toggle(row)
                return True
        return super().eventFilter(watched, event)

    def _toggle(self, row: int) -> None:
        self.model.toggle(row)
        self._say()

    def _apply(self) -> None:
        without = [mark.id for mark in self.model.left]
        if len(without) == len(self.model.marks):
            return
        line = " ".join(("accept-all", self.which, *without))
        window, before = self._window, self._workspace.last_edit
        self.close()
        window.run(line)
        edit = self._workspace.last_edit
        if edit is not None and edit is not before:
            window.status.say(window.words(edit.title), line="undo", act=self.tr("Undo"))

    def _show_marks(self) -> None:
        self.model.show_marks(offered(self._workspace, self.which))
        self.list.show_row(0 if self.model.marks else None)
        self._say()

    def _say(self) -> None:
        of = len(self.model.marks)
        count = of - len(self.model.left)
        template = self.tr("{count} of {of} suggestions")
        self.said.setText(template.format(count=count, of=of))
        self.accept_them.setEnabled(count > 0)

    def _fill(self, which: str) -> None:
        """The kinds that can be accepted, with how many there are of each."""
        marks = list(self._workspace.offers.now.offered)
        labels = Counter(mark.label for mark in marks)
        names = Counter(suggester_of(mark) for mark in marks)
        language = self._window.language
        for name, count in labels.most_common():
            called = title(self._workspace.scheme.shown(name).titles, language)
            self.kinds.addItem(f"{called}  {count}", name)
        for name, count in names.most_common():
            known = suggesters.get(name)
            called = declared_word(known.title) if known else name
            self.kinds.addItem(f"{called}  {count}", name)
        self.kinds.addItem(f"{self.tr('All')}  {len(marks)}", ALL)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(which)))

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("palette-frame")
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        hint = QLabel(self.tr("Space leaves a suggestion out, Enter accepts, Esc closes"))
        hint.setProperty("tone", "faint")
        self.accept_them.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.kinds)
        row.addWidget(self.accept_them)
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
