"""What lies where in the window: points, lines and offsets."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPointF, QRect

from annotator.core.span import Span
from annotator.gui.page.block import Block, x_of
from annotator.gui.page.metrics import Metrics
from annotator.gui.page.scroller import Scroller
from annotator.gui.page.shelf import Shelf


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

    def block_at(self, offset: int) -> Block:
        """The block in which an offset lies."""
        return self.shelf.block(self.shelf.blocks.at(offset))

    def lines_in_view(self) -> int:
        """The lines of one page, less one that is seen on both."""
        return max(1, self.height // self.metrics.line() - 1)

    def x_in(self, block: Block, line: int, unit: int) -> float:
        """How far to the right in its line a unit stands."""
        return x_of(block.lines[line], unit)

    def offset_in(self, block: Block, line: int, x: float) -> int:
        """The offset in a line that is nearest to so many pixels from its left."""
        unit = block.unit_near(line, x)
        if line + 1 < len(block.lines) and unit >= block.line_end(line):
            unit = block.layout.previousCursorPosition(block.line_end(line))
        return block.offset_of(unit)

    def offset_at(self, point: QPointF) -> int:
        """The offset between two characters that is nearest to a point of the window."""
        block, line, x = self._under(point)
        return self.offset_in(block, line, x)

    def character_at(self, point: QPointF) -> int | None:
        """The offset of the character that lies under a point; None beside the words."""
        block, line, x = self._under(point)
        shape = block.lines[line]
        if not -4 <= x <= shape.naturalTextWidth() + 4:
            return None
        return block.offset_of(block.unit_under(line, x))

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph around an offset, without its line end."""
        blocks = self.shelf.blocks
        first = last = blocks.at(offset)
        while first > 0 and blocks.soft[first - 1]:
            first -= 1
        while blocks.soft[last]:
            last += 1
        return Span(int(blocks.starts[first]), int(blocks.ends[last]))

    def caret_rect(self, offset: int) -> QRect | None:
        """Where the caret stands when it is at an offset; None if that is out of sight."""
        number = self.shelf.blocks.at(offset)
        for visible, y in self.visible():
            if visible == number:
                block = self.shelf.block(number)
                unit = block.unit_of(offset)
                line = block.line_at(unit)
                x = round(self.left + x_of(block.lines[line], unit))
                top = y + block.tops[line] + self.metrics.above
                return QRect(x, top, 2, self.metrics.words)
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

    def _under(self, point: QPointF) -> tuple[Block, int, float]:
        """The block, the line in it and the distance from the left that a point means."""
        number, y = self.scroller.top[0], -self.scroller.top[1]
        for number, y in self.visible():
            if point.y() < y + self.shelf.block(number).height:
                break
        block = self.shelf.block(number)
        line = max(0, bisect_right(block.tops, point.y() - y) - 1)
        return block, line, point.x() - self.left
