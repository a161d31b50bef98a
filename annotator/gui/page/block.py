"""One block of an article, read and laid out in lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine

from annotator.core.span import Span
from annotator.core.view import View
from annotator.gui.page.metrics import Metrics
from annotator.gui.signs import signs
from annotator.gui.unseen import short_name
from annotator.gui.utf16 import Units
from annotator.reading import Gloss

if TYPE_CHECKING:
    from annotator.gui.page.figures import Figure

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True, slots=True)
class Ruby:
    """A gloss shown above characters, from one UTF-16 unit to another."""

    start: int
    end: int
    reading: str


@dataclass(frozen=True, slots=True)
class Unseen:
    """A character that is obeyed or not seen, at a UTF-16 unit: what its sign says, how wide."""

    unit: int
    name: str
    width: float


class Block:
    """The source from `start` to `end` as it is read, in lines of the page's width.

    Offsets are code points of the source of the article; units are Qt's and stay in this folder.
    """

    def __init__(
        self, number: int, start: int, view: View, glosses: list[Gloss], metrics: Metrics
    ) -> None:
        self.number = number
        self.start = start
        self.end = start + len(view.source)
        self.view = view
        self.goes_on = False  # in the next block: a long paragraph is cut here
        self.text = text = signs(view.text)
        self._units = Units(text)
        self.length = self._units.at(len(text))  # in units
        self._turns = bool(_RIGHT_TO_LEFT.search(text))
        self.rubies = [self._ruby(gloss) for gloss in glosses]
        self.unseen = self._unseen(metrics)
        self.layout = QTextLayout(text, metrics.font)
        self.layout.setTextOption(metrics.option)
        self.layout.setCacheEnabled(True)
        if self.rubies or self.unseen:
            formats = [*_widened(self.rubies, metrics), *_cleared(self.unseen, text, metrics)]
            self.layout.setFormats(formats)
        self.lines: list[QTextLine] = []
        self.line_starts: list[int] = []
        self.tops: list[int] = []
        self.figures: tuple[Figure, ...] = ()
        self.height = self.foot = 0

    def lay_out(self, width: float) -> None:
        """Break the text into lines of a width in pixels."""
        self.layout.beginLayout()
        self.lines = []
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            self.lines.append(line)
        self.layout.endLayout()
        self.line_starts = [line.textStart() for line in self.lines]

    @property
    def head(self) -> int:
        """How many pixels are over the first line: room for figures."""
        return self.tops[0] if self.tops else 0

    def place_lines(self, depths: list[int], metrics: Metrics, gap: int, head: int = 0) -> None:
        """Set the lines one below the other under a head, each with room for so many lanes."""
        down = head
        self.tops = []
        for line, lanes in zip(self.lines, depths, strict=True):
            self.tops.append(down)
            line.setPosition(
                QPointF(0, round(down + metrics.above + metrics.ascent - line.ascent()))
            )
            down += metrics.line(lanes)
        self.foot = down  # where the last line ends
        self.height = down + gap

    def edges(self) -> Iterator[tuple[int, int]]:
        """Where each line begins and ends, the last with the gap below the block."""
        return pairwise((*self.tops, self.height))

    def line_at(self, unit: int) -> int:
        """The line in which a unit stands."""
        return max(0, bisect_right(self.line_starts, unit) - 1)

    def line_end(self, line: int) -> int:
        """The unit behind the last one of a line."""
        return self.line_starts[line] + self.lines[line].textLength()

    def extent(self, line: int, start: int, end: int) -> tuple[float, float]:
        """From where to where the units from `start` to `end` reach, as far as a line has them."""
        shape, first, behind = self.lines[line], self.line_starts[line], self.line_end(line)
        start, inside = max(start, first), min(end, behind)
        if self._turns:
            there = [x_of(shape, unit) for unit in range(start, inside + 1)]
            return min(there), max(there)
        left = x_of(shape, start)
        right = x_of(shape, end) if end <= behind else shape.naturalTextWidth()
        return left, max(left, right)

    def unit_near(self, line: int, x: float) -> int:
        """The unit of a line, between two characters, that is nearest to `x`."""
        shape = self.lines[line]
        # Qt's own answer may lie inside a character, or, behind combining marks, one too far.
        guess = shape.xToCursor(x)
        layout, start, end = self.layout, self.line_starts[line], self.line_end(line)
        near = layout.previousCursorPosition(guess), guess, layout.nextCursorPosition(guess)
        valid = [u for u in near if start <= u <= end and layout.isValidCursorPosition(u)]
        return min(valid, key=lambda unit: abs(x_of(shape, unit) - x), default=guess)

    def unit_under(self, line: int, x: float) -> int:
        """The unit of a line at which the character that lies at `x` begins."""
        unit = self.unit_near(line, x)
        if x_of(self.lines[line], unit) > x and unit > self.line_starts[line]:
            return self.layout.previousCursorPosition(unit)
        return unit

    def units_of(self, span: Span) -> tuple[int, int]:
        """Where a stretch of the source, as far as it lies in this block, is in Qt's text."""
        start = min(max(span.start, self.start), self.end) - self.start
        end = max(min(span.end, self.end), self.start) - self.start
        here = self.view.from_source(Span(start, max(start, end)))
        return self._units.at(here.start), self._units.at(here.end)

    def unit_of(self, offset: int) -> int:
        """Where the caret stands in Qt's text when it is at an offset of the source."""
        return self.units_of(Span(offset, offset))[0]

    def offset_of(self, unit: int) -> int:
        """The offset of the source at which a caret before a unit stands."""
        point = self._units.point(unit)
        return self.start + self.view.to_source(Span(point, point)).start

    def _unseen(self, metrics: Metrics) -> list[Unseen]:
        """What has a sign of its own, one character of Qt's text for one of the source."""
        if self.text == self.view.text:
            return []
        pairs = enumerate(zip(self.text, self.view.text, strict=True))
        names = [(place, short_name(char)) for place, (sign, char) in pairs if sign != char]
        return [
            Unseen(self._units.at(place), name, ceil(metrics.sign.horizontalAdvance(name)) + 6)
            for place, name in names
        ]

    def _ruby(self, gloss: Gloss) -> Ruby:
        start, end = self.units_of(gloss.base.moved(self.start))
        return Ruby(start, end, gloss.reading)


def x_of(line: QTextLine, unit: int) -> float:
    """How far to the right a unit stands in its line, in pixels."""
    # The stubs know only one of the two things that `cursorToX` gives.
    return cast("tuple[float, int]", line.cursorToX(unit))[0]


def _widened(rubies: list[Ruby], metrics: Metrics) -> list[QTextLayout.FormatRange]:
    """Room for glosses that are wider than what they stand above, so that none touches the next."""
    over = {
        ruby.start: metrics.ruby.horizontalAdvance(ruby.reading) - _width(ruby, metrics)
        for ruby in rubies
    }
    ranges = []
    for ruby in rubies:
        beside = over.get(ruby.end, -metrics.size) / 2
        extra = over[ruby.start] / 2 + beside + 3
        if extra > 0:
            font = QFont(metrics.font)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, extra)
            wide = QTextCharFormat()
            wide.setFont(font)
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = ruby.end - 1, 1, wide
            ranges.append(each)
    return ranges


def _cleared(unseen: list[Unseen], text: str, metrics: Metrics) -> list[QTextLayout.FormatRange]:
    """Room for the signs of characters in place of what stands for them in Qt's text."""
    ranges, units = [], Units(text)
    for sign in unseen:
        font = QFont(metrics.font)
        point = units.point(sign.unit)
        natural = QFontMetricsF(font).horizontalAdvance(text[point])
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, sign.width - natural)
        clear = QTextCharFormat()
        clear.setFont(font)
        clear.setForeground(QColor(Qt.GlobalColor.transparent))
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = sign.unit, 1, clear
        ranges.append(each)
    return ranges


def _width(ruby: Ruby, metrics: Metrics) -> int:
    return (ruby.end - ruby.start) * metrics.size
