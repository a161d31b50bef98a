"""What lies where in the window: points, lines and offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect

from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.gui.page.block import Block, x_of
from annotator.gui.page.metrics import Metrics
from annotator.gui.page.regions import Seen
from annotator.gui.page.scroller import Scroller
from annotator.gui.page.shelf import Shelf


class Place(NamedTuple):
    """Where a caret can stand. Where a line is broken one offset is two places.

    `behind`: it stands behind the last character of the line, not before the first of the next.
    """

    offset: int
    behind: bool = False


class Geometry:
    """Leads from points of the window to offsets of the source, and back.

    `left` is where the lines begin, `height` how much of the article is seen, both in pixels.
    """

    def __init__(self, shelf: Shelf, scroller: Scroller, metrics: Metrics) -> None:
        self.shelf = shelf
        self.scroller = scroller
        self.metrics = metrics
        self.left = 0
        self.height = 1
        self._held: tuple[int, int] | None = None

    def visible(self) -> list[tuple[int, int]]:
        """The blocks in sight, each with where its top is."""
        return list(self.scroller.visible(self.shelf, max(1, self.height)))

    def top_of(self, block: Block) -> int:
        """Where the top of a block that is in sight is in the window."""
        return next(y for number, y in self.visible() if number == block.number)

    def block_at(self, offset: int) -> Block:
        """The block in which an offset lies."""
        return self.shelf.block(self.shelf.blocks.at(offset))

    def spot(self, place: Place) -> tuple[Block, int, float]:
        """The block, the line in it and how far to the right in that line a place is."""
        number = self.shelf.blocks.at(place.offset)
        block = self.shelf.block(number)
        if place.behind and place.offset == block.start and self.shelf.goes_on(number - 1):
            block = self.shelf.block(number - 1)
        unit = block.unit_of(place.offset)
        line = block.line_at(unit)
        if place.behind and line > 0 and unit == block.line_starts[line]:
            line -= 1
        return block, line, x_of(block.lines[line], unit)

    def place_in(self, block: Block, line: int, x: float) -> Place:
        """The place in a line that is nearest to so many pixels from its left."""
        unit = block.unit_near(line, x)
        last = line + 1 == len(block.lines)
        broken = block.goes_on if last else True
        return Place(block.offset_of(unit), broken and unit == block.line_end(line))

    def under(self, point: QPointF) -> tuple[Block, int, float]:
        """The block, the line in it and the distance from the left that a point means."""
        number, y = self.scroller.top[0], -self.scroller.top[1]
        for number, y in self.visible():
            if point.y() < y + self.shelf.block(number).height:
                break
        block = self.shelf.block(number)
        line = max(0, bisect_right(block.tops, point.y() - y) - 1)
        return block, line, point.x() - self.left

    def place_at(self, point: QPointF) -> Place:
        """The place between two characters that is nearest to a point of the window."""
        block, line, x = self.under(point)
        return self.place_in(block, line, x)

    def offset_at(self, point: QPointF) -> int:
        """The offset between two characters that is nearest to a point of the window."""
        return self.place_at(point).offset

    def character_at(self, point: QPointF) -> int | None:
        """The offset of the character that lies under a point; None beside the words."""
        block, line, x = self.under(point)
        shape = block.lines[line]
        if block.figures and point.y() < self.top_of(block) + block.head:
            return None
        if not -4 <= x <= shape.naturalTextWidth() + 4:
            return None
        return block.offset_of(block.unit_under(line, x))

    def mark_at(self, point: QPointF) -> Mark | None:
        """The mark whose line under the words, or whose tag, lies at a point."""
        block, line, x = self.under(point)
        marks = self.shelf.laid(block.number)[1]
        down = (
            point.y()
            - self.top_of(block)
            - block.tops[line]
            - self.metrics.above
            - self.metrics.words
        )
        lane = int(down // self.metrics.pitch)
        if down < 0:
            return None
        for tag in marks.tags.get(line, ()):
            if tag.lane == lane and 0 <= x - tag.left <= min(tag.room, 3 * self.metrics.size):
                return tag.mark
        for band in marks.bands.get(line, ()):
            if band.lane == lane and band.left <= x <= band.right:
                return band.mark
        return None

    def marks_at(self, point: QPointF) -> list[Mark]:
        """The marks at a point: the one whose line or tag is there, else those on the character.

        On a picture: its regions there, the smallest first, then the figure.
        """
        seen = self.figure_at(point)
        if seen is not None:
            return [*seen.regions_at(point), seen.figure.mark]
        mark = self.mark_at(point)
        if mark is not None:
            return [mark]
        offset = self.character_at(point)
        return [] if offset is None else self.shelf.marks_at(offset)

    def figures(self) -> Iterator[Seen]:
        """The figures in sight."""
        for number, y in self.visible():
            for figure in self.shelf.block(number).figures:
                yield Seen(figure, QRect(self.left, y + figure.top, figure.width, figure.height))

    def figure_at(self, point: QPointF) -> Seen | None:
        """The figure that lies under a point."""
        at = point.toPoint()
        return next((seen for seen in self.figures() if seen.box.contains(at)), None)

    def rise(self, mark: Mark) -> int:
        """How far a figure, or the one that a region is on, reaches over the line of its point."""
        if not mark.spans:
            return 0
        block, line, _ = self.spot(Place(mark.spans[0].start))
        tops = (figure.top for figure in block.figures if figure.shows(mark.id))
        return max((block.tops[line] - top for top in tops), default=0)

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph around an offset, without its line end."""
        blocks = self.shelf.blocks
        first = last = blocks.at(offset)
        while first > 0 and blocks.soft[first - 1]:
            first -= 1
        while blocks.soft[last]:
            last += 1
        return Span(int(blocks.starts[first]), int(blocks.ends[last]))

    def caret_rect(self, offset: int, *, behind: bool = False) -> QRect | None:
        """Where the caret stands when it is at an offset; None if that is out of sight."""
        block, line, x = self.spot(Place(offset, behind))
        for number, y in self.visible():
            if number == block.number:
                top = y + block.tops[line] + self.metrics.above
                return QRect(round(self.left + x), top, 2, self.metrics.words)
        return None

    def line_box(self, offset: int) -> tuple[int, int] | None:
        """The top and the bottom of the line of an offset; None if that is out of sight."""
        rect = self.caret_rect(offset)
        if rect is None:
            return None
        top = rect.top() - self.metrics.above
        return top, top + self.metrics.line()

    def let_go(self) -> None:
        """Hold no line in its place any more: the reader has scrolled."""
        self._held = None

    def first_line(self) -> tuple[int, int]:
        """The offset at which the first whole line starts, and where its top is.

        Until the reader scrolls, it is the offset that was put somewhere, though its line begins
        elsewhere in another reading: else the place would creep with each change.
        """
        if self._held:
            return self._held
        for number, y in self.visible():
            block = self.shelf.block(number)
            for top, unit in zip(block.tops, block.line_starts, strict=True):
                if y + top >= 0:
                    return block.offset_of(unit), y + top
        return 0, self.metrics.margin

    def put_line(self, offset: int, top: int) -> None:
        """Scroll so that the line of an offset has its top there."""
        block = self.block_at(offset)
        line = block.line_at(block.unit_of(offset))
        self.scroller.go(self.shelf, block.number, block.tops[line] - top, self.height)
        self._held = offset, top
