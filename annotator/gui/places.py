"""Places in the article in rows, each with a tick, its words in the middle of their line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.core.span import Span
from annotator.gui.panels.chips import STRONG, Index, Rows
from annotator.gui.signs import signs
from annotator.workspace import Workspace

PIECES = Qt.ItemDataRole.UserRole + 20
TICKED = Qt.ItemDataRole.UserRole + 21
DONE = Qt.ItemDataRole.UserRole + 22
AROUND = 24
"""So many characters of the source are shown on either side."""
_BOX = 13


class Pieces(NamedTuple):
    """A place as it is read, with what stands before and behind it in its line."""

    before: str
    words: str
    behind: str


class Places(QAbstractListModel):
    """Places in an article, each ticked or left out; those in `marked` are done already."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.places: Sequence[Span] = ()
        self.without: set[int] = set()
        self.marked: frozenset[int] = frozenset()
        self.pieces = lru_cache(1000)(self._pieces)

    def show(self, places: Sequence[Span], to_mark: Sequence[Span]) -> None:
        """Show places, ticked where there is something to mark; what was left out stays so."""
        self.beginResetModel()
        starts = {place.start for place in to_mark}
        self.places = places
        self.without &= starts
        self.marked = frozenset(place.start for place in places if place.start not in starts)
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Tick a place or leave it out, unless it is marked already."""
        start = self.places[row].start
        if start not in self.marked:
            self.without ^= {start}
            self.dataChanged.emit(self.index(row), self.index(row))

    def ticked(self, place: Span) -> bool:
        """Whether a place is going to be marked."""
        return place.start not in self.without and place.start not in self.marked

    @property
    def count(self) -> int:
        """How many places are ticked."""
        return self.to_mark - len(self.without)

    @property
    def to_mark(self) -> int:
        """How many places are not marked already."""
        return len(self.places) - len(self.marked)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a place."""
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is drawn, and what a screen reader says."""
        place = self.places[index.row()]
        if role == TICKED:
            return self.ticked(place)
        if role == DONE:
            return place.start in self.marked
        if role == PIECES:
            return self.pieces(place)
        if role == Qt.ItemDataRole.DisplayRole:
            return "".join(self.pieces(place))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{''.join(self.pieces(place))} {self._said(place)}"
        return False if role == STRONG else None

    def _said(self, place: Span) -> str:
        if place.start in self.marked:
            return self.tr("marked already")
        return self.tr("left out") if place.start in self.without else self.tr("ticked")

    def _pieces(self, place: Span) -> Pieces:
        text = self._workspace.article.text
        low, high = max(0, place.start - AROUND), min(len(text), place.end + AROUND)
        low = text.rfind("\n", low, place.start) + 1 or low
        end = text.find("\n", place.end, high)
        view, start = self._workspace.view_around(place)
        low, high = max(low, start), min(high if end < 0 else end, start + len(view.source))
        stretches = Span(low, place.start), place, Span(place.end, max(high, place.end))
        return Pieces(*(signs(view.read(each.moved(-start))) for each in stretches))


class PlaceRows(Rows):
    """Draws places one below the other, their words in the middle."""

    def _paint_row(self, painter: QPainter, box: QRect, index: Index) -> None:
        ticked, pieces = index.data(TICKED), index.data(PIECES)
        if index.data(DONE):
            self._paint_tick(painter, self._box(box), self._theme.faint)
        else:
            self._paint_box(painter, self._box(box), ticked)
        box = box.adjusted(_BOX + 12, 0, 0, 0)
        metrics, middle = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
        # What it would be to the pixel is cut off where two fonts meet.
        wide = min(metrics.horizontalAdvance(pieces.words) + 3, box.width() // 2)
        left = box.left() + (box.width() - wide) // 2
        words = QRect(left, box.top(), wide, box.height())
        theme = self._theme
        if ticked:
            painter.fillRect(words.adjusted(-2, 2, 2, -2), QColor(theme.hit))
        painter.setPen(QColor(theme.ink if ticked else theme.faint))
        cut = metrics.elidedText(pieces.words, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(words, middle, cut)
        painter.setPen(QColor(theme.faint))
        before = QRect(box.left(), box.top(), left - 4 - box.left(), box.height())
        cut = metrics.elidedText(pieces.before, Qt.TextElideMode.ElideLeft, before.width())
        painter.drawText(before, middle | Qt.AlignmentFlag.AlignRight, cut)
        behind = QRect(words.right() + 5, box.top(), box.right() - words.right() - 5, box.height())
        cut = metrics.elidedText(pieces.behind, Qt.TextElideMode.ElideRight, behind.width())
        painter.drawText(behind, middle, cut)

    def _box(self, row: QRect) -> QRect:
        return QRect(row.left(), row.top() + (row.height() - _BOX) // 2, _BOX, _BOX)

    def _paint_box(self, painter: QPainter, box: QRect, ticked: bool) -> None:
        theme = self._theme
        painter.setPen(QColor(theme.accent if ticked else theme.faint))
        painter.setBrush(QColor(theme.accent if ticked else theme.paper))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            self._paint_tick(painter, box, theme.paper)

    def _paint_tick(self, painter: QPainter, box: QRect, colour: str) -> None:
        painter.setPen(QColor(colour))
        x, y = box.left(), box.top()
        painter.drawLine(x + 3, y + 7, x + 5, y + 9)
        painter.drawLine(x + 5, y + 9, x + 10, y + 3)
