"""Regions as they are seen on a figure: rectangles of a picture in pixels of the window."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF

from annotator.core.mark import Mark
from annotator.core.picture import Rectangle
from annotator.gui.page.figures import Figure, rectangle_of

Edge = Literal["left", "right", "top", "bottom"]
NEAR = 6
"""How many pixels around an edge of the selected region it can be taken."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A figure and where it is in the window."""

    figure: Figure
    box: QRect

    def shown(self, rectangle: Rectangle) -> QRectF:
        """Where a rectangle of the picture is seen."""
        x, y = self._scale()
        return QRectF(
            self.box.left() + rectangle.x * x,
            self.box.top() + rectangle.y * y,
            rectangle.width * x,
            rectangle.height * y,
        )

    def between(self, one: QPointF, other: QPointF) -> Rectangle:
        """The whole pixels of the picture between two points of the window, at least one."""
        x, y = self._scale()
        picture = self.figure.picture
        wide, high = (picture.width, picture.height) if picture else (1, 1)
        left, right = sorted(((each.x() - self.box.left()) / x) for each in (one, other))
        top, bottom = sorted(((each.y() - self.box.top()) / y) for each in (one, other))
        across, down = _whole(left, right, wide), _whole(top, bottom, high)
        return Rectangle(across[0], down[0], across[1] - across[0], down[1] - down[0])

    def regions_at(self, point: QPointF) -> list[Mark]:
        """The regions under a point, the smallest first."""
        found = []
        for region in self.figure.regions:
            rectangle = rectangle_of(region)
            if rectangle and self.shown(rectangle).adjusted(-2, -2, 2, 2).contains(point):
                found.append((rectangle.width * rectangle.height, region.id, region))
        return [region for *_, region in sorted(found, key=lambda each: each[:2])]

    def _scale(self) -> tuple[float, float]:
        """Pixels of the window for one of the picture, across and down."""
        picture = self.figure.picture
        if picture is None:
            return 1.0, 1.0
        return self.box.width() / picture.width, self.box.height() / picture.height


def edges_near(box: QRectF, point: QPointF) -> frozenset[Edge]:
    """The edges of a box that lie under a point, two at a corner; none inside and far away."""
    if not box.adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(point):
        return frozenset()
    near: dict[Edge, float] = {
        "left": abs(point.x() - box.left()),
        "right": abs(point.x() - box.right()),
        "top": abs(point.y() - box.top()),
        "bottom": abs(point.y() - box.bottom()),
    }
    # Of two edges that are near each other the nearer one is meant.
    across: Edge = "left" if near["left"] < near["right"] else "right"
    down: Edge = "top" if near["top"] < near["bottom"] else "bottom"
    return frozenset(edge for edge in (across, down) if near[edge] <= NEAR)


def _whole(low: float, high: float, most: int) -> tuple[int, int]:
    start = min(max(floor(low), 0), most - 1)
    return start, max(start + 1, min(ceil(high), most))
