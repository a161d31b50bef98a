"""The suggesters: what each offers here, what it is worth, and whether it is heard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.language import declared_word
from annotator.gui.panels.chips import ASIDE, Index, Rows, plain_tip
from annotator.gui.panels.rows import RowList
from annotator.gui.places import TICKED, PlaceRows
from annotator.gui.suggesting import Suggesting, is_heard
from annotator.gui.theme import Theme
from annotator.suggest import Suggester, suggesters
from annotator.workspace import Workspace

_BOX = 22


class SuggesterRows(QAbstractListModel):
    """One row a suggester: ticked while it is heard; how much it offers, how often it was right."""

    def __init__(self, workspace: Workspace, suggesting: Suggesting, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._suggesting = workspace, suggesting
        self.rows: list[Suggester] = list(suggesters.values())

    def show_counts(self) -> None:
        """Show how much is offered now."""
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a suggester."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is drawn, and what a screen reader says."""
        each = self.rows[index.row()]
        heard = is_heard(each, self._suggesting.settings, self._workspace.offers.records)
        if role == Qt.ItemDataRole.DisplayRole:
            return declared_word(each.title)
        if role == TICKED:
            return heard
        if role == ASIDE:
            return self._aside(each)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.said(each))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            on = self.tr("on") if heard else self.tr("off")
            return f"{declared_word(each.title)} {on} {self._count(each)}. {self.said(each)}"
        return None

    def _count(self, each: Suggester) -> int:
        return self._workspace.offers.now.counts.get(each.name, 0)

    def _aside(self, each: Suggester) -> str:
        """How many were accepted of how many answered, and how many are offered here."""
        record, count = self._workspace.offers.records[each.name], self._count(each)
        share = f"{record.accepted}/{record.answered}" if record.answered else ""
        return f"{share}   {count or '–'}".strip()

    def said(self, each: Suggester) -> str:
        """What a suggester is worth, and what it sends away, a line for each."""
        record = self._workspace.offers.records[each.name]
        lines = [self.tr("Nobody has answered it yet")]
        if record.answered:
            text = self.tr("{accepted} of {answered} accepted so far")
            lines = [text.format(accepted=record.accepted, answered=record.answered)]
        if record.is_bad:
            lines.append(self.tr("Turned down, as it is seldom right; a click hears it again"))
        return "\n".join([*lines, *filter(None, [each.leaves])])


class SuggesterBoxes(PlaceRows):
    """Draws a box before each suggester."""

    def _paint_row(self, painter: QPainter, box: QRect, index: Index) -> None:
        self._paint_box(painter, self._box(box), index.data(TICKED))
        Rows._paint_row(self, painter, box.adjusted(_BOX, 0, 0, 0), index)


class Suggestions(QWidget):
    """The panel of suggesters. `asked` tells the line to run."""

    asked = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        suggesting: Suggesting,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._suggesting = workspace, suggesting
        self.model = SuggesterRows(workspace, suggesting, self)
        self._rows = SuggesterBoxes(theme, language, self)
        self.list = RowList(self.model, self._rows, self)
        self.list.chosen.connect(self._chosen)
        self.record, self._least = QLabel(), QLabel()
        self.least = QDoubleSpinBox()
        self.least.setRange(0, 1)
        self.least.setSingleStep(0.1)
        self.least.setDecimals(1)
        self.least.setKeyboardTracking(False)
        self.accept = QPushButton()
        self.accept.clicked.connect(lambda: self.asked.emit("ask-accept"))
        self._lay_out()
        self._retranslate()
        self.least.setValue(suggesting.settings.number("probable"))
        self.least.valueChanged.connect(
            lambda value: self.asked.emit(f"probable {round(value, 1)}")
        )
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_record())
        workspace.opened.connect(lambda _: self.refresh())
        workspace.offers.changed.connect(lambda _: self.refresh())
        suggesting.counted.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is offered, and what each is worth, as it is now."""
        self.model.show_counts()
        self._show_record()

    def show_look(self, theme: Theme, language: str) -> None:
        """Show the suggesters in another theme or language."""
        self._rows.show_look(theme, language)
        self.least.setValue(self._suggesting.settings.number("probable"))
        self.refresh()
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _chosen(self, row: int) -> None:
        self.asked.emit(f"hear {self.model.rows[row].name}")

    def _show_record(self) -> None:
        row = self.list.currentIndex().row()
        each = self.model.rows[row] if 0 <= row < len(self.model.rows) else None
        self.record.setText(self.model.said(each).split("\n")[0] if each else "")

    def _lay_out(self) -> None:
        self.record.setProperty("tone", "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(self.list, 1)
        low = QHBoxLayout()
        low.setContentsMargins(8, 0, 8, 0)
        low.addWidget(self._least)
        low.addWidget(self.least)
        low.addStretch(1)
        low.addWidget(self.accept)
        said = QHBoxLayout()
        said.setContentsMargins(10, 0, 8, 0)
        said.addWidget(self.record, 1)
        column.addLayout(said)
        column.addLayout(low)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Suggesters"))
        self._least.setText(self.tr("From"))
        self.least.setAccessibleName(self.tr("Least probability of a suggestion"))
        self.least.setToolTip(self.tr("Suggestions that are less probable are not shown"))
        self.accept.setText(self.tr("Accept…"))
        self.accept.setAccessibleName(self.tr("Accept all suggestions of a kind…"))
