"""The handles of the selected mark: dragging one moves where a part begins or ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.commands.boundaries import Side, nearest_boundary, with_boundary
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.gui.page.beyond import Beyond
from annotator.gui.page.block import Block
from annotator.gui.page.decoration import Decoration, with_other_parts
from annotator.gui.page.geometry import Place

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

INSIDE, OUTSIDE, ABOVE = 6, 5, 4
"""How many pixels around the end of a part its handle can be taken."""


@dataclass(frozen=True, slots=True)
class Handle:
    """One end of the `part`-th part, from 1, of a mark."""

    mark: Mark
    part: int
    side: Side

    @property
    def offset(self) -> int:
        """Where it is before it is dragged."""
        span = self.mark.spans[self.part - 1]
        return span.start if self.side == "start" else span.end


class Handles:
    """Follows the mouse with one boundary of the selected mark, and asks for one edit at the end.

    Until then only the picture changes, and no line moves: `preview` is the mark as it would be.
    A press and release at one place is a click like any other.
    """

    def __init__(self, page: Page, beyond: Beyond) -> None:
        self._page = page
        self._beyond = beyond
        self._pressed = QPointF()
        self._offset = 0
        self.held: Handle | None = None
        self.preview: Mark | None = None

    def at(self, point: QPointF) -> Handle | None:
        """The handle under a point. While a label is sticky there is none: drags mark words."""
        page = self._page
        mark, where = page.workspace.mark, page.where
        if mark is None or not mark.spans or page.workspace.sticky:
            return None
        # A knob stands out of its line, over the one before.
        block, line, x = where.under(point + QPointF(0, ABOVE))
        down = point.y() - where.top_of(block) - block.tops[line] - where.metrics.above
        if not -ABOVE <= down < where.metrics.words:
            return None
        near: list[tuple[float, Handle]] = []
        for number, span in enumerate(mark.spans, 1):
            if not len(span) or span.end < block.start or span.start > block.end:
                continue
            for side in ("start", "end"):
                place = Place(span.start) if side == "start" else Place(span.end, behind=True)
                there, its_line, left = where.spot(place)
                inside = x - left if side == "start" else left - x
                if (there, its_line) == (block, line) and -OUTSIDE <= inside <= INSIDE:
                    near.append((abs(inside), Handle(mark, number, side)))
        return min(near, key=lambda each: each[0], default=(0, None))[1]

    def press(self, event: QMouseEvent) -> bool:
        """Take the handle that is under the mouse, if there is one."""
        if event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.held = self.at(event.position())
        self._pressed = event.position()
        return self.held is not None

    def move(self, event: QMouseEvent) -> None:
        """Draw the boundary along."""
        far = (event.position() - self._pressed).manhattanLength()
        if self.preview is not None or far >= QApplication.startDragDistance() / 2:
            self.drag_to(event.position())

    def drag_to(self, at: QPointF) -> None:
        """Bring the boundary as near to a point as it can go."""
        held, page = self.held, self._page
        if held is None:
            return
        workspace, offset = page.workspace, page.where.offset_at(self._beyond.reach(at))
        there = nearest_boundary(workspace, held.mark, held.part, held.side, offset)
        if there is None or there == held.offset:
            self._show(held.offset, held.mark)
        else:
            after = with_boundary(workspace, held.mark, held.part, held.side, there)
            self._show(there, after)

    def release(self) -> bool:
        """Let go; says whether a boundary was dragged, and asks for what came of that."""
        held, dragged, there = self.held, self.preview is not None, self._offset
        self.cancel()
        if held is not None and dragged and there != held.offset:
            self._page.asked.emit(f"move-boundary {held.part} {held.side} {there}")
        return dragged

    def cancel(self) -> None:
        """Let go, and leave everything as it was."""
        held = self.held
        self._beyond.stop()
        if held is not None and self.preview is not None:
            self._show(held.offset, None)
        self.held = None

    def drawn(self, block: Block, marks: Decoration) -> Decoration:
        """What is drawn on a block: while a boundary is dragged, its mark as it would be."""
        there = self.preview
        if there is None or self.held is None:
            return marks
        here = Span(block.start, block.end)
        hulls = (self.held.mark.hull, there.hull)
        if not any(hull and hull.touches(here) for hull in hulls):
            return marks
        return with_other_parts(block, marks, there)

    def _show(self, offset: int, mark: Mark | None) -> None:
        held = self.held
        if held is None or mark == self.preview:
            return
        ends = {held.offset, offset}
        if self.preview is not None:
            ends.add(self._offset)
        self._offset, self.preview = offset, mark
        self._page.canvas.again(Span(min(ends), max(ends)))
