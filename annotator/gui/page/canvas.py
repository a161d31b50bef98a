"""What the viewport shows, and painting again only what looks different."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.core.article import NOTHING
from annotator.core.span import Span
from annotator.gui.page.damage import Rows, moved, stretch
from annotator.gui.page.painting import INK, Painter
from annotator.gui.page.shown import Shown

if TYPE_CHECKING:
    from annotator.gui.page.page import Page


class Layer(Protocol):
    """Something drawn over the words or beside them, in pixels of the viewport."""

    def paint(self, painter: QPainter, damaged: QRect) -> None:
        """Draw what lies in the damaged part; the painter is left as it was."""


class Canvas:
    """Paints the words with their marks, then each of `layers`, then the caret.

    Who changes what is drawn asks for `again` or `rows`, so that nothing else is painted anew.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self.layers: list[Layer] = []
        self._seen = Shown(Span(0, 0))

    def set_up(self) -> None:
        """Paint in the look and the metrics that the page has now."""
        page = self._page
        self._painter = Painter(page.look, page.where.metrics, page.workspace.scheme)

    def paint(self, painter: QPainter, damaged: QRect) -> None:
        """Paint the blocks that the damaged part of the viewport shows, and what lies on them."""
        page, where = self._page, self._page.where
        painter.fillRect(damaged, QColor(page.look.theme.paper))
        if not where.shelf.text:
            self._paint_nothing(painter)
            return
        shown = self._shown()
        for number, y in where.visible():
            block, marks = where.shelf.laid(number)
            if y - INK > damaged.bottom() or y + block.height + INK < damaged.top():
                continue
            rows = (damaged.top() - y, damaged.bottom() + 1 - y)
            marks = page.mouse.handles.drawn(block, marks)
            self._painter.draw(painter, block, marks, shown, QPointF(where.left, y), rows)
        for layer in self.layers:
            layer.paint(painter, damaged)
        self._paint_caret(painter, shown)

    def start_again(self) -> None:
        """Paint everything, nothing of it having been seen before."""
        self._seen = self._shown()
        self._page.viewport().update()

    def follow_selection(self) -> None:
        """Paint what looks different for another selection, caret or selected mark."""
        before, self._seen = self._seen, self._shown()
        if before.sticky != self._seen.sticky:
            self._page.viewport().update()
            return
        self.again(moved(before, self._seen))
        if before.mark != self._seen.mark:
            for name in (before.mark, self._seen.mark):
                workspace = self._page.workspace
                mark = workspace.sheet.marks.get(name or "") or workspace.offers.get(name)
                if mark and mark.hull:
                    self.again(mark.hull)

    def again(self, span: Span) -> None:
        """Paint the lines again that a stretch of the source is in."""
        self.rows(stretch(self._page.where, span))

    def rows(self, part: Rows | None) -> None:
        """Paint again from one height of the viewport to another."""
        if part:
            port, top, bottom = self._page.viewport(), part[0] - INK, part[1] + INK
            port.update(QRect(0, top, port.width(), bottom - top))

    def _paint_caret(self, painter: QPainter, shown: Shown) -> None:
        place = self._page.caret.place
        caret = self._page.where.caret_rect(place.offset, behind=place.behind)
        if caret and shown.point:
            self._painter.draw_point_sign(painter, caret)
        if caret and self._page.hasFocus():
            painter.fillRect(caret, self._painter.caret_colour(shown.sticky))

    def _shown(self) -> Shown:
        caret, workspace = self._page.caret, self._page.workspace
        return Shown(
            caret.selection,
            caret.offset,
            workspace.mark_id,
            workspace.sticky,
            self._page.where.shelf.hits,
            point=workspace.point,
        )

    def _paint_nothing(self, painter: QPainter) -> None:
        if self._page.workspace.article is NOTHING:
            painter.setPen(QColor(self._page.look.theme.faint))
            painter.drawText(
                QRectF(self._page.viewport().rect()),
                Qt.AlignmentFlag.AlignCenter,
                QCoreApplication.translate(
                    "Canvas", "Choose an article on the left, or drop files here."
                ),
            )
