"""Drawing what stands under the words for their marks: lines in lanes, points, handles, tags."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from annotator.core.along import sheet_of
from annotator.core.repairs import LABEL as DAMAGED
from annotator.core.scheme import Label, title
from annotator.gui.page.block import Block
from annotator.gui.page.decoration import Band, Decoration, Tag
from annotator.gui.page.look import PageLook
from annotator.gui.page.metrics import Metrics
from annotator.gui.page.shown import Shown
from annotator.gui.page.styles import Styles, faded
from annotator.gui.understood import understood

_OFFER = [2.0, 3.0]
"""Dots and gaps of a suggestion, in thicknesses of its line."""
_WAVE = 4
"""Half the length of a wave, in pixels."""
_PATTERNS = {"dash": (4.0, 1.5), "dot": (1.0, 1.0)}  # in thicknesses of the line


class Underlines:
    """Draws the lanes of a line of text, and what stands in them."""

    def __init__(self, look: PageLook, metrics: Metrics, styles: Styles) -> None:
        self._look, self._metrics, self._styles = look, metrics, styles
        self._faint, self._damaged = QColor(look.theme.faint), QColor(look.theme.warning)
        self._width = lru_cache(1024)(self._measured)

    def draw(
        self, painter: QPainter, block: Block, line: int, marks: Decoration, shown: Shown
    ) -> None:
        """Draw what the marks of a block have on one of its lines."""
        for joint in marks.joints.get(line, ()):
            self._draw_joint(painter, block, line, joint)
        for each in marks.bands.get(line, ()):
            if each.mark.id in marks.offered and each.mark.label == DAMAGED:
                self._draw_wave(painter, block, line, each, shown)
            elif each.mark.id in marks.offered:
                self._draw_offer(painter, block, line, each, shown)
            elif sheet_of(each.mark):
                self._draw_along(painter, block, line, each)
            else:
                self._draw_line(painter, block, line, each, shown)
        tags = (tag for tag in marks.tags.get(line, ()) if tag.mark.label != DAMAGED)
        for tag in tags if self._look.tags else ():
            self._draw_tag(painter, block, line, tag, offered=tag.mark.id in marks.offered)
        self._draw_more(painter, block, line, marks.more[line])

    def _lane_top(self, block: Block, line: int, lane: int) -> int:
        metrics = self._metrics
        return block.tops[line] + metrics.above + metrics.words + 1 + lane * metrics.pitch

    def _draw_line(
        self, painter: QPainter, block: Block, line: int, each: Band, shown: Shown
    ) -> None:
        label, colour, _, _ = self._styles.of(each.mark.label)
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

    def _draw_offer(
        self, painter: QPainter, block: Block, line: int, each: Band, shown: Shown
    ) -> None:
        """A suggestion: a thin line of dots, whatever the line of its label; a hollow point."""
        colour = self._styles.of(each.mark.label).line
        selected = each.mark.id == shown.mark
        top = self._lane_top(block, line, each.lane)
        pen = QPen(colour, 2 if selected else 1)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if each.left == each.right:
            painter.setPen(pen)
            words = block.tops[line] + self._metrics.above
            painter.drawRect(QRectF(each.left - 2, words, 4, self._metrics.words))
            return
        pen.setDashPattern(_OFFER)
        painter.setPen(pen)
        painter.drawLine(QPointF(each.left + 1, top + 0.5), QPointF(each.right - 1, top + 0.5))

    def _draw_along(self, painter: QPainter, block: Block, line: int, each: Band) -> None:
        """A mark of somebody else: a thin line between two ticks, in its colour, faint."""
        painter.setPen(QPen(faded(self._styles.of(each.mark.label).line, 0.6), 1))
        top = self._lane_top(block, line, each.lane) + 0.5
        left, right = round(each.left) + 1.5, round(each.right) - 1.5
        painter.drawLine(QPointF(left, top), QPointF(max(left, right), top))
        for there, across in ((each.opens, left), (each.closes, right)):
            if there:
                painter.drawLine(QPointF(across, top), QPointF(across, top - 3))

    def _draw_wave(
        self, painter: QPainter, block: Block, line: int, each: Band, shown: Shown
    ) -> None:
        """A damaged place: a quiet wave right under the words."""
        wave, half = QPainterPath(), self._metrics.bar + 1
        middle = self._lane_top(block, line, 0) + half - 1
        wave.moveTo(each.left, middle)
        for number in range(max(1, round((each.right - each.left) / _WAVE))):
            left = each.left + number * _WAVE
            up = half if number % 2 else -half
            wave.quadTo(left + _WAVE / 2, middle + up, left + _WAVE, middle)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = each.mark.id == shown.mark
        painter.setPen(QPen(self._damaged, 1.8 if selected else 1.0))
        painter.drawPath(wave)
        painter.restore()

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

    def _draw_tag(
        self, painter: QPainter, block: Block, line: int, tag: Tag, *, offered: bool
    ) -> None:
        label, _, _, colour = self._styles.of(tag.mark.label)
        metrics, language = self._metrics, self._look.language
        room = tag.room - 4
        whole, code = title(label.titles, language), title(label.codes, language)
        sheet = sheet_of(tag.mark)
        if sheet:
            whole, code = f"{sheet}: {whole}", f"{sheet}: {code}"
        elif offered:
            whole, code = f"{whole}?", f"{code}?"
        text = whole if self._width(whole) <= min(room, tag.width + 2 * metrics.size) else code
        says = understood(tag.mark)
        if says and self._width(f"{code} {says}") <= min(room, tag.width + 8 * metrics.size):
            text = code
        else:
            says = ""
        if self._width(text or whole) > room:
            text = metrics.tag.elidedText(text or whole, Qt.TextElideMode.ElideRight, room)
        painter.setFont(metrics.tag_font)
        painter.setPen(self._faint if offered or sheet else colour)
        top = self._lane_top(block, line, tag.lane)
        under = top + metrics.bar + 2 + round(metrics.tag_font.pixelSize() * 0.9)
        painter.drawText(QPointF(round(tag.left) + 1, under), text)
        if says:
            painter.setPen(self._faint)
            left = round(tag.left) + 1 + self._width(f"{text} ")
            painter.drawText(QPointF(left, under), says)

    def _draw_joint(self, painter: QPainter, block: Block, line: int, joint: Band) -> None:
        colour = self._styles.of(joint.mark.label).line
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

    def _measured(self, words: str) -> float:
        return self._metrics.tag.horizontalAdvance(words)


def _dashes(length: float, dash: float, gap: float) -> list[float]:
    """Dashes and gaps of about these lengths, so that a line begins and ends with a whole dash."""
    count = max(1, round((length + gap) / (dash + gap)))
    scale = max(length, 1) / (count * (dash + gap) - gap)
    return [dash * scale, gap * scale]
