"""A quiet sign under words that are repaired, whether the repair or the damage is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.core.span import Span

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

_LEAST = 4.0
"""So many pixels wide is the sign even where damage has vanished."""


class Mended:
    """A layer of the page: dots under each repair in sight."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def paint(self, painter: QPainter, damaged: QRect) -> None:
        """Draw the dots that lie in the damaged part."""
        facts, where = self._page.workspace.facts, self._page.where
        if not facts.repairs:
            return
        painter.save()
        painter.setPen(QPen(QColor(self._page.look.theme.gloss), 2, Qt.PenStyle.DotLine))
        for number, y in where.visible():
            block = where.shelf.block(number)
            if y > damaged.bottom() or y + block.height < damaged.top():
                continue
            for here, text in facts.within(Span(block.start, block.end)).repairs:
                span = here.moved(block.start)
                if text == span.of(self._page.workspace.article.text):
                    continue  # left as it is
                start, end = block.units_of(span)
                for line in range(block.line_at(start), block.line_at(max(start, end - 1)) + 1):
                    left, right = block.extent(line, start, end)
                    right = max(right, left + _LEAST)
                    down = y + block.tops[line] + where.metrics.above + where.metrics.words - 1
                    at = QPointF(where.left + left, down)
                    painter.drawLine(at, QPointF(where.left + right, down))
        painter.restore()
