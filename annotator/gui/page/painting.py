"""Drawing a block: bands, selection, words, lines in lanes, tags, glosses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.core.scheme import Label, Scheme, title
from annotator.core.span import Span
from annotator.gui.page.block import Block, x_of
from annotator.gui.page.decoration import Band, Decoration
from annotator.gui.page.look import PageLook
from annotator.gui.page.metrics import Metrics
from annotator.gui.theme import band, label_colour

INK = 8
"""How many pixels of a line's ink may reach past its own box."""
_STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "dot": Qt.PenStyle.DotLine,
    "double": Qt.PenStyle.SolidLine,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """What is drawn beside the marks: the selection, and which mark is selected."""

    selection: Span | None = None
    mark: str | None = None


class Painter:
    """Draws blocks in one look with the labels of one scheme."""

    def __init__(self, look: PageLook, metrics: Metrics, scheme: Scheme) -> None:
        self._look, self._metrics, self._scheme = look, metrics, scheme
        theme = look.theme
        self._ink, self._gloss = QColor(theme.ink), QColor(theme.gloss)
        self._faint, self._selection = QColor(theme.faint), QColor(theme.selection)
        self._label = lru_cache(256)(self._styled)

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
            self._draw_bands(painter, block, line, marks.bands.get(line, ()), shown)
        self._draw_selection(painter, block, shown.selection, first, last)
        painter.setPen(self._ink)
        top, under = block.tops[first], block.tops[last - 1] + self._metrics.line()
        clip = QRectF(-INK, top - INK, block.lines[first].width() + 3 * INK, under - top + 2 * INK)
        block.layout.draw(painter, QPointF(0, 0), [], clip)
        for line in range(first, last):
            for joint in marks.joints.get(line, ()):
                self._draw_joint(painter, block, line, joint)
            for each in marks.bands.get(line, ()):
                self._draw_line(painter, block, line, each, shown)
            self._draw_more(painter, block, line, marks.more[line])
        self._draw_rubies(painter, block, first, last)
        painter.restore()

    # ---- behind the words -------------------------------------------------------------------

    def _draw_bands(
        self,
        painter: QPainter,
        block: Block,
        line: int,
        bands: list[Band] | tuple[()],
        shown: Shown,
    ) -> None:
        top = block.tops[line] + self._metrics.above
        for each in bands:
            _, colour, tint = self._label(each.mark.label)
            box = QRectF(each.left, top, each.right - each.left, self._metrics.words)
            painter.fillRect(box, tint)
            if each.mark.id == shown.mark:
                strong = QColor(colour)
                strong.setAlphaF(0.22)
                painter.fillRect(box, strong)

    def _draw_selection(
        self, painter: QPainter, block: Block, selection: Span | None, first: int, last: int
    ) -> None:
        if selection is None or not len(selection):
            return
        if selection.end < block.start or selection.start > block.end:
            return
        start, end = block.units_of(selection)
        goes_on = selection.end > block.end
        for line in range(first, last):
            begins, ends = block.line_starts[line], block.line_end(line)
            if end < begins or start > ends or (end == begins and line):
                continue
            shape = block.lines[line]
            left = x_of(shape, start) if start > begins else 0.0
            right = x_of(shape, end) if end < ends else shape.naturalTextWidth()
            if goes_on and line == len(block.lines) - 1:
                right += self._metrics.size // 3  # the end of the paragraph is selected too
            top = block.tops[line] + self._metrics.above
            box = QRectF(left, top, right - left, self._metrics.words)
            painter.fillRect(box, self._selection)

    # ---- under the words --------------------------------------------------------------------

    def _lane_top(self, block: Block, line: int, lane: int) -> int:
        metrics = self._metrics
        return block.tops[line] + metrics.above + metrics.words + 1 + lane * metrics.pitch

    def _draw_line(
        self, painter: QPainter, block: Block, line: int, each: Band, shown: Shown
    ) -> None:
        label, colour, _ = self._label(each.mark.label)
        top = self._lane_top(block, line, each.lane)
        selected = each.mark.id == shown.mark
        if each.left == each.right:
            self._draw_point(painter, block, line, each, colour)
        else:
            left = each.left + (1 if each.opens else 0)
            right = each.right - (1 if each.closes else 0)
            self._rule(painter, label, colour, left, right, top, selected)
            if selected:
                self._draw_handles(painter, block, line, each, colour)
        if each.opens and self._look.tags:
            self._draw_tag(painter, label, colour, each, top)

    def _rule(
        self,
        painter: QPainter,
        label: Label,
        colour: QColor,
        left: float,
        right: float,
        top: int,
        selected: bool,
    ) -> None:
        thick = self._metrics.bar + (1 if selected else 0)
        if label.line == "solid":
            painter.fillRect(QRectF(left, top, right - left, thick), colour)
            return
        if label.line == "double":
            painter.fillRect(QRectF(left, top - 1, right - left, 1), colour)
            painter.fillRect(QRectF(left, top + thick - 1, right - left, 1), colour)
            return
        pen = QPen(colour, thick, _STYLES[label.line], Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([4, 1.5] if label.line == "dash" else [1, 1])
        painter.setPen(pen)
        middle = top + thick / 2
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))

    def _draw_handles(
        self, painter: QPainter, block: Block, line: int, each: Band, colour: QColor
    ) -> None:
        top, height = block.tops[line] + self._metrics.above, self._metrics.words
        if each.opens:
            painter.fillRect(QRectF(each.left, top, 2, height), colour)
        if each.closes:
            painter.fillRect(QRectF(each.right - 2, top, 2, height), colour)

    def _draw_point(
        self, painter: QPainter, block: Block, line: int, each: Band, colour: QColor
    ) -> None:
        top, height = block.tops[line] + self._metrics.above, self._metrics.words
        painter.fillRect(QRectF(each.left - 1, top, 2, height), colour)
        painter.fillRect(QRectF(each.left - 3, top, 6, 2), colour)

    def _draw_tag(
        self, painter: QPainter, label: Label, colour: QColor, each: Band, top: int
    ) -> None:
        metrics = self._metrics
        text = title(label.titles, self._look.language)
        room = each.right - each.left
        if metrics.tag.horizontalAdvance(text) > room:
            text = title(label.codes, self._look.language) or text
        if metrics.tag.horizontalAdvance(text) > room + metrics.size / 2 and room:
            text = metrics.tag.elidedText(
                text, Qt.TextElideMode.ElideRight, room + metrics.size / 2
            )
        painter.setFont(metrics.tag_font)
        painter.setPen(colour)
        under = top + metrics.bar + 1 + round(metrics.tag_font.pixelSize() * 0.9)
        painter.drawText(QPointF(round(each.left) + 1, under), text)

    def _draw_joint(self, painter: QPainter, block: Block, line: int, joint: Band) -> None:
        _, colour, _ = self._label(joint.mark.label)
        pen = QPen(colour, 1, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        down = self._lane_top(block, line, joint.lane) + 0.5
        painter.drawLine(QPointF(joint.left, down), QPointF(joint.right, down))

    def _draw_more(self, painter: QPainter, block: Block, line: int, count: int) -> None:
        if count:
            painter.setFont(self._metrics.tag_font)
            painter.setPen(self._faint)
            down = block.tops[line] + self._metrics.above + self._metrics.ascent
            painter.drawText(QPointF(-self._metrics.margin + 6, down), f"+{count}")

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

    def _styled(self, name: str) -> tuple[Label, QColor, QColor]:
        label = self._scheme.shown(name)
        if not label.codes:
            label = replace(label, codes={"en": name})
        colour = label_colour(label, self._look.theme)
        return label, colour, band(colour.name(), self._look.theme)
