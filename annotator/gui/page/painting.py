"""Drawing a block: bands, selection, words, lines in lanes, tags, glosses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.core.scheme import Label, Scheme, title
from annotator.core.span import Span
from annotator.gui.page.block import Block, x_of
from annotator.gui.page.decoration import Band, Decoration, Tag
from annotator.gui.page.look import PageLook
from annotator.gui.page.metrics import Metrics
from annotator.gui.page.shown import Shown
from annotator.gui.theme import band, label_colour, tag_colour

INK = 8
"""How many pixels of a line's ink may reach past its own box."""
_PATTERNS = {"dash": (4.0, 1.5), "dot": (1.0, 1.0)}  # in thicknesses of the line


class Painter:
    """Draws blocks in one look with the labels of one scheme."""

    def __init__(self, look: PageLook, metrics: Metrics, scheme: Scheme) -> None:
        self._look, self._metrics, self._scheme = look, metrics, scheme
        theme = look.theme
        self._ink, self._gloss = QColor(theme.ink), QColor(theme.gloss)
        self._faint, self._selection = QColor(theme.faint), QColor(theme.selection)
        self._hit = QColor(theme.hit)
        self._label = lru_cache(256)(self._styled)
        self._width = lru_cache(1024)(self._measured)

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
        self._draw_hits(painter, block, shown, range(first, last))
        self._draw_selection(painter, block, shown, first, last)
        painter.setPen(self._ink)
        top, under = block.tops[first], block.tops[last - 1] + self._metrics.line()
        clip = QRectF(-INK, top - INK, block.lines[first].width() + 3 * INK, under - top + 2 * INK)
        block.layout.draw(painter, QPointF(0, 0), [], clip)
        for line in range(first, last):
            for joint in marks.joints.get(line, ()):
                self._draw_joint(painter, block, line, joint)
            for each in marks.bands.get(line, ()):
                self._draw_line(painter, block, line, each, shown)
            for tag in marks.tags.get(line, ()) if self._look.tags else ():
                self._draw_tag(painter, block, line, tag)
            self._draw_more(painter, block, line, marks.more[line])
        self._draw_rubies(painter, block, first, last)
        if block.goes_on and last == len(block.lines):
            self._draw_cut(painter, block)
        painter.restore()

    def caret_colour(self, sticky: str | None) -> QColor:
        """The colour of the caret: while a label is sticky, that of the label."""
        return self._label(sticky)[1] if sticky else self._ink

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
        bands: list[Band] | tuple[()],
        shown: Shown,
    ) -> None:
        top = block.tops[line] + self._metrics.above
        for each in bands:
            _, colour, tint = self._label(each.mark.label)
            box = QRectF(each.left, top, each.right - each.left, self._metrics.words)
            painter.fillRect(box, tint)
            if each.mark.id == shown.mark:
                painter.fillRect(box, _faded(colour, 0.22))
            if each.left < each.right:
                self._draw_edges(painter, each, top, colour)

    def _draw_edges(self, painter: QPainter, each: Band, top: int, colour: QColor) -> None:
        """Where a part begins and ends, so that neighbours and what is nested stay apart."""
        edge = _faded(colour, 0.45)
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
            colour = _faded(self._label(shown.sticky)[1], 0.35)
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
                self._draw_handles(painter, block, line, each, colour, knobs=not shown.sticky)

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
        pen = QPen(colour, thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(_dashes((right - left) / thick, *_PATTERNS[label.line]))
        painter.setPen(pen)
        middle = top + thick / 2
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))

    def _draw_handles(
        self,
        painter: QPainter,
        block: Block,
        line: int,
        each: Band,
        colour: QColor,
        *,
        knobs: bool,
    ) -> None:
        """Bars at the ends of a part, with knobs where they can be dragged."""
        top, height = block.tops[line] + self._metrics.above, self._metrics.words
        for there, left in ((each.opens, each.left), (each.closes, each.right - 2)):
            if there:
                painter.fillRect(QRectF(left, top, 2, height), colour)
                if knobs:
                    painter.fillRect(QRectF(round(left) - 2, top - 3, 6, 6), colour)

    def _draw_point(
        self, painter: QPainter, block: Block, line: int, each: Band, colour: QColor
    ) -> None:
        top, height = block.tops[line] + self._metrics.above, self._metrics.words
        painter.fillRect(QRectF(each.left - 1, top, 2, height), colour)
        painter.fillRect(QRectF(each.left - 3, top, 6, 2), colour)

    def _draw_tag(self, painter: QPainter, block: Block, line: int, tag: Tag) -> None:
        label, colour, _ = self._label(tag.mark.label)
        metrics, language = self._metrics, self._look.language
        room = tag.room - 4
        whole, code = title(label.titles, language), title(label.codes, language)
        text = whole if self._width(whole) <= min(room, tag.width + 2 * metrics.size) else code
        if self._width(text or whole) > room:
            text = metrics.tag.elidedText(text or whole, Qt.TextElideMode.ElideRight, room)
        painter.setFont(metrics.tag_font)
        painter.setPen(tag_colour(colour.name(), self._look.theme))
        top = self._lane_top(block, line, tag.lane)
        under = top + metrics.bar + 2 + round(metrics.tag_font.pixelSize() * 0.9)
        painter.drawText(QPointF(round(tag.left) + 1, under), text)

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

    def _draw_cut(self, painter: QPainter, block: Block) -> None:
        """A faint sign that the paragraph goes on, though its line is not full."""
        line = len(block.lines) - 1
        painter.setFont(self._metrics.tag_font)
        painter.setPen(_faded(self._faint, 0.6))
        down = block.tops[line] + self._metrics.above + self._metrics.ascent
        painter.drawText(QPointF(block.lines[line].naturalTextWidth() + 4, down), "↩")

    def _measured(self, words: str) -> float:
        return self._metrics.tag.horizontalAdvance(words)

    def _styled(self, name: str) -> tuple[Label, QColor, QColor]:
        label = self._scheme.shown(name)
        if not label.codes:
            label = replace(label, codes={"en": name})
        colour = label_colour(label, self._look.theme)
        return label, colour, band(colour.name(), self._look.theme)


def _within(hits: Sequence[Span], block: Block) -> Sequence[Span]:
    """Those of some places, which are in order, that lie in a block."""
    first = bisect_right(hits, block.start, key=lambda hit: hit.end)
    last = bisect_left(hits, block.end, key=lambda hit: hit.start)
    return hits[first:last]


def _faded(colour: QColor, share: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(share)
    return faded


def _dashes(length: float, dash: float, gap: float) -> list[float]:
    """Dashes and gaps of about these lengths, so that a line begins and ends with a whole dash."""
    count = max(1, round((length + gap) / (dash + gap)))
    scale = max(length, 1) / (count * (dash + gap) - gap)
    return [dash * scale, gap * scale]
