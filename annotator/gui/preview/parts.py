"""The parts of a page with their first words: the one that is its article is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from annotator.gui.signs import one_line

if TYPE_CHECKING:
    from annotator.formats import Candidate


_PART = 130


class Parts(QTreeWidget):
    """A tree of candidates, outer ones around inner ones; `picked` tells the value of one.

    What nobody chose is told as nothing: it is found out again.
    """

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Begins"), self.tr("Characters"), self.tr("Part")])
        self.setAccessibleName(self.tr("Parts of the page"))
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(2, _PART)
        self._shown: tuple[Candidate, ...] = ()
        self.currentItemChanged.connect(lambda item, _: self._pick(item))

    def show_parts(self, candidates: Sequence[Candidate], chosen: str) -> None:
        """Show the parts of a page, the one that is chosen as the current."""
        self.blockSignals(True)
        if tuple(candidates) != self._shown:
            self._shown = tuple(candidates)
            self._fill()
        item = next((x for x in self._items() if self._is_current(x, chosen)), None)
        if item is not None and item is not self.currentItem():
            self.setCurrentItem(item)
            self.scrollToItem(item)
        self.blockSignals(False)

    def _is_current(self, item: QTreeWidgetItem, chosen: str) -> bool:
        candidate: Candidate = item.data(0, Qt.ItemDataRole.UserRole)
        return candidate.value == chosen if chosen else candidate.chosen

    def _items(self) -> list[QTreeWidgetItem]:
        return self.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 0)

    def _fill(self) -> None:
        self.clear()
        around: list[QTreeWidgetItem] = []
        for each in self._shown:
            begin = one_line(" ".join(each.words)) or "—"
            item = QTreeWidgetItem([begin, f"{each.size:,}", one_line(each.title)])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, Qt.ItemDataRole.UserRole, each)
            item.setToolTip(0, each.value)
            del around[each.depth :]
            if around:
                around[-1].addChild(item)
            else:
                self.addTopLevelItem(item)
            around.append(item)
        self.expandAll()

    def _pick(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            candidate: Candidate = item.data(0, Qt.ItemDataRole.UserRole)
            self.picked.emit("" if candidate.chosen else candidate.value)
