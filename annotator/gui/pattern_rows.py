"""The editor's patterns as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.panels.chips import LABEL, Index
from annotator.preferences import load_patterns
from annotator.suggest import Pattern

if TYPE_CHECKING:
    from annotator.workspace import Workspace


class PatternRows(QAbstractListModel):
    """The patterns, one a row, as they are while the dialog is open."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._scheme = workspace.scheme
        self.patterns = [Pattern(*each) for each in load_patterns()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a pattern."""
        return 0 if parent.isValid() else len(self.patterns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is drawn, and what a screen reader says."""
        pattern = self.patterns[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return pattern.expression or self.tr("New pattern")
        if role == LABEL:
            return self._scheme.shown(pattern.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{pattern.label} {pattern.expression}"
        return None

    def put(self, row: int, pattern: Pattern) -> None:
        """Change a pattern."""
        self.patterns[row] = pattern
        self.dataChanged.emit(self.index(row), self.index(row))

    def add(self, pattern: Pattern) -> None:
        """Put a pattern behind the others."""
        self.beginInsertRows(QModelIndex(), len(self.patterns), len(self.patterns))
        self.patterns.append(pattern)
        self.endInsertRows()

    def remove(self, row: int) -> None:
        """Take a pattern away."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.patterns[row]
        self.endRemoveRows()
