"""Every suggestion of a label or a suggester, ticked, before they are all accepted in one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QPainter

from annotator.commands.suggesting import ALL, offered
from annotator.core.mark import Mark
from annotator.core.scheme import Label, title
from annotator.core.span import Span
from annotator.core.suggestion import suggester_of
from annotator.gui.language import suggester_word
from annotator.gui.panels.chips import LABEL, WIDTH, Index, paint_chip
from annotator.gui.places import TICKED, PlaceRows, Places
from annotator.gui.ticking import Ticking
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window

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


class Accepting(Ticking):
    """A list of suggestions over the window: Space leaves one out, Return accepts, Esc closes."""

    def __init__(self, window: Window, workspace: Workspace, which: str) -> None:
        self.model = Suggested(workspace, window)
        rows = SuggestedRows(window.theme, window.language, window)
        super().__init__(window, workspace, self.model, rows)
        self.setObjectName("accepting")
        self.button.setText(self.tr("Accept"))
        self.hint.setText(self.tr("Space leaves a suggestion out, Enter accepts, Esc closes"))
        self.setAccessibleName(self.tr("Accept all suggestions of a kind"))
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.chooser.setAccessibleName(self.tr("Which suggestions"))
        self._fill(which)

    @property
    def which(self) -> str:
        """The suggester or the label whose suggestions are shown."""
        return str(self.chooser.currentData())

    def line(self) -> str:
        """Accept all that are ticked."""
        without = [mark.id for mark in self.model.left]
        if len(without) == len(self.model.marks):
            return ""
        return " ".join(("accept-all", self.which, *without))

    def _show_places(self) -> None:
        self.model.show_marks(offered(self._workspace, self.which))
        self.list.show_row(0 if self.model.marks else None)
        self._say()

    def _say(self) -> None:
        of = len(self.model.marks)
        count = of - len(self.model.left)
        template = self.tr("{count} of {of} suggestions")
        self.said.setText(template.format(count=count, of=of))
        self.button.setEnabled(count > 0)

    def _fill(self, which: str) -> None:
        """The kinds that can be accepted, with how many there are of each."""
        self.chooser.blockSignals(True)
        marks = list(self._workspace.offers.now.offered)
        labels = Counter(mark.label for mark in marks)
        names = Counter(suggester_of(mark) for mark in marks)
        language = self._window.language
        for name, count in labels.most_common():
            called = title(self._workspace.scheme.shown(name).titles, language)
            self.chooser.addItem(f"{called}  {count}", name)
        for name, count in names.most_common():
            self.chooser.addItem(f"{suggester_word(name)}  {count}", name)
        self.chooser.addItem(f"{self.tr('All')}  {len(marks)}", ALL)
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(which)))
        self.chooser.blockSignals(False)
        self._show_places()
