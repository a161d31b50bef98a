"""Drawing a block: bands, hits, selection, words, glosses; under them what underlines draws."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from annotator.core.along import sheet_of
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.gui.page.block import Block, x_of
from annotator.gui.page.decoration import Band, Decoration
from annotator.gui.page.look import PageLook
from annotator.gui.page.metrics import Metrics
from annotator.gui.page.shown import Shown
from annotator.gui.page.styles import Styles, faded
from annotator.gui.page.underlines import Underlines

INK = 8
"""How many pixels of a line's ink may reach past its own box."""


class Painter:
    """Draws blocks in one look with the labels of one scheme."""

    def __init__(self, look: PageLook, metrics: Metrics, scheme: Scheme) -> None:
        self._look, self._metrics = look, metrics
        self.ruby_font = metrics.ruby_font
        self._styles = Styles(scheme, look.theme)
        self._underlines = Underlines(look, metrics, self._styles)
        theme = look.theme
        self._ink, self._gloss = QColor(theme.ink), QColor(theme.gloss)
        self._faint, self._selection = QColor(theme.faint), QColor(theme.selection)
        self._hit = QColor(theme.hit)

    def draw(
        self,
        painter: QPainter,
        block: Block,
        marks: Decoration,
        shown: Shown,
        origin: QPointF,
        rows: tuple[float, float],
    ) -> None:
        """Draw the lines of a block that have ink between two heights of the block."""
        first = max(0, bisect_right(block.tops, rows[0] - INK) - 1)
        last = bisect_left(block.tops, rows[1] + INK)
        if first >= last:
            return
        painter.save()
        painter.translate(origin)
        for line in range(first, last):
            self._draw_bands(painter, block, line, marks, shown)
        self._draw_hits(painter, block, shown, range(first, last))
        self._draw_selection(painter, block, shown, first, last)
        painter.setPen(self._ink)
        for line in range(first, last):
            block.lines[line].draw(painter, QPointF(0, 0))
        for line in range(first, last):
            self._underlines.draw(painter, block, line, marks, shown)
        self._draw_unseen(painter, block, range(first, last))
        self._draw_rubies(painter, block, first, last)
        if block.goes_on and last == len(block.lines):
            self._draw_cut(painter, block)
        painter.restore()

    def caret_colour(self, sticky: str | None) -> QColor:
        """The colour of the caret: while a label is sticky, that of the label."""
        return self._styles.of(sticky).line if sticky else self._ink

    def draw_point_sign(self, painter: QPainter, caret: QRect) -> None:
        """The small wedge under a place between two characters that waits for its label."""
        x, y = caret.center().x() + 0.5, caret.bottom() - 1
        wedge = QPolygonF([QPointF(x, y), QPointF(x + 5, y + 7), QPointF(x - 5, y + 7)])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.accent))
        painter.drawPolygon(wedge)
        painter.restore()
        painter.fillRect(caret, QColor(self._look.theme.accent))

    # ---- behind the words -------------------------------------------------------------------

    def _draw_bands(
        self,
        painter: QPainter,
        block: Block,
        line: int,
        marks: Decoration,
        shown: Shown,
    ) -> None:
        top = block.tops[line] + self._metrics.above
        for each in marks.bands.get(line, ()):
            _, colour, tint, _ = self._styles.of(each.mark.label)
            box = QRectF(each.left, top, each.right - each.left, self._metrics.words)
            if sheet_of(each.mark):
                continue
            if each.mark.id in marks.offered:
                if each.mark.id == shown.mark:
                    painter.fillRect(box, faded(colour, 0.12))
                continue
            painter.fillRect(box, tint)
            if each.mark.id == shown.mark:
                painter.fillRect(box, faded(colour, 0.22))
            if each.left < each.right:
                self._draw_edges(painter, each, top, colour)

    def _draw_edges(self, painter: QPainter, each: Band, top: int, colour: QColor) -> None:
        """Where a part begins and ends, so that neighbours and what is nested stay apart."""
        edge = faded(colour, 0.45)
        if each.opens:
            painter.fillRect(QRectF(round(each.left), top, 1, self._metrics.words), edge)
        if each.closes:
            painter.fillRect(QRectF(round(each.right) - 1, top, 1, self._metrics.words), edge)

    def _draw_selection(
        self, painter: QPainter, block: Block, shown: Shown, first: int, last: int
    ) -> None:
        selection = shown.selection
        if not len(selection) or selection.end < block.start or selection.start > block.end:
            return
        colour = self._selection
        if shown.sticky:
            colour = faded(self._styles.of(shown.sticky).line, 0.35)
        start, end = block.units_of(selection)
        goes_on = selection.end > block.end
        for line in range(first, last):
            begins, ends = block.line_starts[line], block.line_end(line)
            if end < begins or start > ends or (end == begins and line):
                continue
            left, right = block.extent(line, start, end)
            if goes_on and line == len(block.lines) - 1:
                right += self._metrics.size // 3  # the end of the paragraph is selected too
            top = block.tops[line] + self._metrics.above
            box = QRectF(left, top, right - left, self._metrics.words)
            painter.fillRect(box, colour)

    def _draw_hits(self, painter: QPainter, block: Block, shown: Shown, lines: range) -> None:
        for hit in _within(shown.hits, block):
            start, end = block.units_of(hit)
            for line in range(block.line_at(start), block.line_at(end) + 1):
                if line in lines and end > block.line_starts[line]:
                    left, right = block.extent(line, start, end)
                    top = block.tops[line] + self._metrics.above
                    box = QRectF(left, top, right - left, self._metrics.words)
                    painter.fillRect(box, self._hit)

    def _draw_unseen(self, painter: QPainter, block: Block, lines: range) -> None:
        """A box with its short name for each character that is obeyed or not seen."""
        metrics = self._metrics
        for sign in block.unseen:
            line = block.line_at(sign.unit)
            if line in lines:
                left, right = block.extent(line, sign.unit, sign.unit + 1)
                top = block.tops[line] + metrics.above + 2
                box = QRectF(left + 0.5, top + 0.5, right - left - 1, metrics.words - 5)
                painter.setFont(metrics.sign_font)
                painter.setPen(self._faint)
                painter.drawRect(box)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign.name)

    def _draw_rubies(self, painter: QPainter, block: Block, first: int, last: int) -> None:
        metrics = self._metrics
        painter.setFont(metrics.ruby_font)
        painter.setPen(self._gloss)
        for ruby in block.rubies:
            line = block.line_at(ruby.start)
            if not first <= line < last:
                continue
            shape = block.lines[line]
            left = x_of(shape, ruby.start)
            # Centred over the characters, not over the room that was made beside them.
            width = min((ruby.end - ruby.start) * metrics.size, shape.naturalTextWidth() - left)
            left += (width - metrics.ruby.horizontalAdvance(ruby.reading)) / 2
            base = block.tops[line] + metrics.above - 1
            painter.drawText(QPointF(left, base), ruby.reading)

    def _draw_cut(self, painter: QPainter, block: Block) -> None:
        """A faint sign that the paragraph goes on, though its line is not full."""
        line = len(block.lines) - 1
        painter.setFont(self._metrics.tag_font)
        painter.setPen(faded(self._faint, 0.6))
        down = block.tops[line] + self._metrics.above + self._metrics.ascent
        painter.drawText(QPointF(block.lines[line].naturalTextWidth() + 4, down), "↩")


def _within(hits: Sequence[Span], block: Block) -> Sequence[Span]:
    """Those of some places, which are in order, that lie in a block."""
    first = bisect_right(hits, block.start, key=lambda hit: hit.end)
    last = bisect_left(hits, block.end, key=lambda hit: hit.start)
    return hits[first:last]
