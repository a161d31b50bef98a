"""The numbers of the paragraphs, beside their first lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

_APART = 14  # pixels from the words


class ParagraphNumbers:
    """A layer of the page: a faint number in the margin of each paragraph, if they are wanted."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def paint(self, painter: QPainter, damaged: QRect) -> None:
        """Draw the numbers of the paragraphs that begin in the damaged part."""
        page, where = self._page, self._page.where
        if not page.look.numbers:
            return
        metrics, blocks = where.metrics, where.shelf.blocks
        painter.save()
        painter.setFont(metrics.tag_font)
        painter.setPen(QColor(page.look.theme.faint))
        for number, y in where.visible():
            block = where.shelf.block(number)
            top = y + block.tops[0]
            of_paragraph = int(blocks.paragraphs[number])
            starts = not where.shelf.goes_on(number - 1) and block.end > block.start
            if of_paragraph % page.look.numbers:
                continue
            if not starts or top > damaged.bottom() or top + metrics.line() < damaged.top():
                continue
            said = str(of_paragraph)
            left = where.left - _APART - metrics.tag.horizontalAdvance(said)
            down = top + metrics.above + metrics.ascent
            painter.drawText(QPointF(max(2.0, left), down), said)
        painter.restore()
