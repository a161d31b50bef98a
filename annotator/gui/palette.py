"""Everything that can be done or chosen, found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.core.scheme import Label
from annotator.gui.offers import Offer
from annotator.gui.panels.chips import ASIDE, LABEL, ROW, Index, Rows
from annotator.gui.panels.rows import RowList
from annotator.gui.popup import show_over
from annotator.gui.scoring import best, folded
from annotator.gui.theme import Theme

SIZE = QSize(620, 420)
MOST = 100
"""So many rows are shown at most."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A row: the line it runs, what is shown, and by which words it is found.

    `usage` is set where words must be typed behind the line before it can be run.
    """

    line: str
    title: str
    found_by: str
    aside: str = ""
    usage: str = ""
    help: str = ""
    label: Label | None = None


def choices(
    offers: Sequence[Offer], keys: Mapping[str, str], labels: Mapping[str, Label]
) -> list[Choice]:
    """Offers as rows; `keys` maps lines to how their keys are shown."""
    return [
        Choice(
            each.line,
            each.title,
            folded(f"{each.title} {each.english} {each.line} {each.others}"),
            keys.get(each.line, "") or each.usage.partition(" ")[2],
            each.usage,
            each.help,
            labels.get(each.line.partition(" ")[2]) if each.line.startswith("label ") else None,
        )
        for each in offers
    ]


class Found(QAbstractListModel):
    """The choices that fit what is typed, best first."""

    def __init__(self, every: Sequence[Choice], parent: QObject) -> None:
        super().__init__(parent)
        self._every = every
        self._texts = [each.found_by for each in every]
        self.shown: list[Choice] = []

    def find(self, text: str, typed: Choice | None) -> None:
        """Show what fits; `typed`, if it is something, stands first."""
        self.beginResetModel()
        fitting = [self._every[place] for place in best(text, self._texts, MOST)]
        self.shown = ([typed] if typed else []) + fitting
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a choice that fits."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is drawn, and what a screen reader says."""
        choice = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role == ASIDE:
            return choice.aside
        if role == LABEL:
            return choice.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.title} {choice.aside}".strip()
        return None


class Palette(QDialog):
    """One line to type in over a list: arrows choose, Return runs, Esc closes.

    `asked` tells the line to run. `typed` gives the choice that what is typed would be as a
    whole, such as `select 12 20`; None if it is none.
    """

    asked = Signal(str)

    def __init__(
        self,
        every: Sequence[Choice],
        theme: Theme,
        language: str,
        parent: QWidget,
        typed: Callable[[str], Choice | None] = lambda _: None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._typed = typed
        self.model = Found(every, self)
        self.edit = QLineEdit()
        self.list = RowList(self.model, Rows(theme, language, self), self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty("tone", "faint")
        self._lay_out()
        self.setAccessibleName(self.tr("Every command"))
        self.edit.setAccessibleName(self.tr("Type a part of a name"))
        self.edit.setPlaceholderText(self.tr("Command, label, reading or article"))
        self.list.setAccessibleName(self.tr("What fits"))
        self.edit.textChanged.connect(self._find)
        self.edit.installEventFilter(self)
        self.list.chosen.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_hint())
        self._find("")

    def ask(self, placeholder: str) -> None:
        """Say what is asked for, where it is not a command."""
        self.edit.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)

    def show_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        show_over(self, window, SIZE)
        self.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that go up and down and choose work while the line is typed in."""
        pressed = watched is self.edit and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._steered(event):
            return True
        return super().eventFilter(watched, event)

    def _steered(self, event: QKeyEvent) -> bool:
        row, last = self.list.currentIndex().row(), self.model.rowCount() - 1
        page = max(self.list.viewport().height() // ROW - 1, 1)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        key = Qt.Key(event.key())
        if key in steps:
            if last >= 0:
                self.list.show_row(min(max(row + steps[key], 0), last))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if 0 <= row <= last:
                self._choose(row)
            return True
        return False

    def _find(self, text: str) -> None:
        self.model.find(text, self._typed(text) if text.strip() else None)
        self.list.show_row(0 if self.model.shown else None)
        self._show_hint()

    def _choose(self, row: int) -> None:
        choice = self.model.shown[row]
        if choice.usage:
            self.edit.setText(choice.line + " ")
            return
        # Closed first: what is run may show a dialog of its own.
        self.close()
        self.asked.emit(choice.line)

    def _show_hint(self) -> None:
        row = self.list.currentIndex().row()
        shown = self.model.shown
        if not 0 <= row < len(shown):
            self.hint.setText(self.tr("Nothing fits"))
            return
        choice = shown[row]
        self.hint.setText(f"{choice.usage} — {choice.help}" if choice.usage else choice.help)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("palette-frame")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addWidget(self.edit)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        self.hint.setMinimumHeight(self.hint.fontMetrics().height())
