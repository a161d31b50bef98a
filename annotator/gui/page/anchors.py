"""Where the marks in sight are, for what is drawn from one to another or beside them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF

from annotator.core.mark import MarkId
from annotator.gui.page.geometry import Geometry


class Anchor(NamedTuple):
    """The first stretch of a mark that is in sight, in pixels of the window.

    From `left` to `right` are its words on one line, from `top` to `bottom` those words; `line` is
    the top of its line under them.
    """

    left: float
    right: float
    top: int
    bottom: int
    line: int

    @property
    def middle(self) -> float:
        """Half way from left to right."""
        return (self.left + self.right) / 2

    def words(self) -> QRectF:
        """The room of the words."""
        return QRectF(self.left, self.top, self.right - self.left, self.bottom - self.top)


def anchors(where: Geometry) -> dict[MarkId, Anchor]:
    """The marks in sight, in the order in which they come; those without a lane are left out.

    A picture that is shown is its own stretch.
    """
    found: dict[MarkId, Anchor] = {}
    metrics = where.metrics
    for seen in where.figures():
        box = seen.box
        end = box.top() + box.height()
        if end >= 0 and box.top() <= where.height:
            beside = box.left() + box.width()
            found[seen.figure.mark.id] = Anchor(box.left(), beside, box.top(), end, end)
    for number, y in where.visible():
        block, marks = where.shelf.laid(number)
        for line in sorted(marks.bands):
            top = y + block.tops[line] + metrics.above
            bottom = top + metrics.words
            if bottom < 0 or top > where.height:
                continue
            for band in marks.bands[line]:
                if band.mark.id not in found:
                    under = bottom + 1 + band.lane * metrics.pitch
                    left, right = where.left + band.left, where.left + band.right
                    found[band.mark.id] = Anchor(left, right, top, bottom, under)
    return found
