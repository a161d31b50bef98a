"""The files that are about to come in, each ticked or left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from annotator.gui.preview.words import Words
from annotator.gui.signs import one_line

if TYPE_CHECKING:
    from annotator.formats import Foreseen

Index = QModelIndex | QPersistentModelIndex
_NAME, _FORMAT, _ARTICLES, _MARKS = range(4)


class Files(QAbstractTableModel):
    """A row for each file; `ticked` tells that one was ticked or left out."""

    ticked = Signal()

    def __init__(
        self, files: Sequence[Foreseen], words: Words, warning: QColor, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.files = list(files)
        self._copies: Mapping[Path, tuple[int, int]] = {}
        self._words, self._warning = words, warning
        self._out = {each.path for each in files if each.problem}
        self._rows = {each.path: row for row, each in enumerate(files)}

    def taken(self) -> list[Foreseen]:
        """The files that are to come in."""
        return [each for each in self.files if self.takes(each)]

    def takes(self, file: Foreseen) -> bool:
        """Whether a file is to come in."""
        return file.path not in self._out

    def show_copies(self, copies: Mapping[Path, tuple[int, int]]) -> None:
        """Show of each path how many of its articles are in the project, and in files before."""
        self._copies = copies

    def show_file(self, file: Foreseen) -> None:
        """Show what a file is now; one that was refused and no longer is comes in."""
        row = self._rows[file.path]
        if self.files[row].problem and not file.problem:
            self._out.discard(file.path)
        elif file.problem:
            self._out.add(file.path)
        self.files[row] = file
        self.dataChanged.emit(self.index(row, 0), self.index(row, 3))

    def toggle(self, row: int) -> None:
        """Leave a file out, or take it after all; what is refused stays out."""
        file = self.files[row]
        if file.problem:
            return
        self._out ^= {file.path}
        self.dataChanged.emit(self.index(row, 0), self.index(row, 3))
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a file."""
        return 0 if parent.isValid() else len(self.files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, format, articles, marks."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns are called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (self.tr("File"), self.tr("Format"), self.tr("Articles"), self.tr("Marks"))
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == _NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is shown of a file, and what a screen reader says."""
        file, column = self.files[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(file, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == _NAME:
            return Qt.CheckState.Checked if self.takes(file) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and file.is_doubtful:
            return self._warning
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self.doubts(file)) or str(file.path)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == _NAME:
            return ", ".join([*(self._said(file, each) for each in range(4)), *self.doubts(file)])
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (_ARTICLES, _MARKS):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a file."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index.row())
        return True

    def doubts(self, file: Foreseen) -> list[str]:
        """What should be looked at."""
        return self._words.doubts(file, *self._copies.get(file.path, (0, 0)))

    def _said(self, file: Foreseen, column: int) -> str:
        if column == _NAME:
            return one_line(file.file)
        if column == _FORMAT:
            return self._words.format(file.format)
        if file.problem:
            return "—"
        return str(len(file.ids) if column == _ARTICLES else file.marks or "")


class FileList(QTreeView):
    """The list of files; Space ticks one or leaves it out, `shown` tells which is the current."""

    shown = Signal(int)

    def __init__(self, model: Files) -> None:
        super().__init__()
        self._files = model
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Files"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(0)  # else it asks about a thousand rows at each change
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(
            lambda index, _: self.shown.emit(index.row())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by Space, wherever in the row the list is."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._files.toggle(self.currentIndex().row())
            return
        super().keyPressEvent(event)
