"""The mouse on a figure: a click selects, a drag marks a region or moves one."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.core.mark import Mark
from annotator.core.picture import Rectangle
from annotator.gui.page.figures import rectangle_of
from annotator.gui.page.regions import Edge, Seen, edges_near

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

_SHAPES = {
    frozenset(("left", "top")): Qt.CursorShape.SizeFDiagCursor,
    frozenset(("right", "bottom")): Qt.CursorShape.SizeFDiagCursor,
    frozenset(("left", "bottom")): Qt.CursorShape.SizeBDiagCursor,
    frozenset(("right", "top")): Qt.CursorShape.SizeBDiagCursor,
}
_ACROSS: frozenset[Edge] = frozenset(("left", "right"))


@dataclass(frozen=True, slots=True)
class Grip:
    """What the mouse has hold of: edges of the selected region, all of it, or a new one.

    `rectangle` is that of the region as it is kept; None for a new one. No edges: it is moved.
    """

    seen: Seen
    at: QPointF
    region: Mark | None = None
    rectangle: Rectangle | None = None
    edges: frozenset[Edge] = frozenset()

    def dragged(self, to: QPointF) -> Rectangle:
        """The rectangle when the mouse has come to a point, inside the picture."""
        if self.rectangle is None:
            return self.seen.between(self.at, to)
        box, by = self.seen.shown(self.rectangle), to - self.at
        if not self.edges:
            return self._moved(by)
        corner, other = box.topLeft(), box.bottomRight()
        if "left" in self.edges:
            corner.setX(to.x())
        if "right" in self.edges:
            other.setX(to.x())
        if "top" in self.edges:
            corner.setY(to.y())
        if "bottom" in self.edges:
            other.setY(to.y())
        dragged = self.seen.between(corner, other)
        # An edge that is not held stays to the pixel, whatever the scale.
        x, width = (dragged.x, dragged.width) if self.edges & _ACROSS else self._kept()[0]
        y, height = (dragged.y, dragged.height) if self.edges - _ACROSS else self._kept()[1]
        return Rectangle(x, y, width, height)

    def _kept(self) -> tuple[tuple[int, int], tuple[int, int]]:
        there = self.rectangle or Rectangle(0, 0, 1, 1)
        return (there.x, there.width), (there.y, there.height)

    def _moved(self, by: QPointF) -> Rectangle:
        (x, width), (y, height) = self._kept()
        picture, box = self.seen.figure.picture, self.seen.box
        if picture is None:
            return Rectangle(x, y, width, height)
        across = x + round(by.x() * picture.width / box.width())
        down = y + round(by.y() * picture.height / box.height())
        return Rectangle(
            min(max(across, 0), picture.width - width),
            min(max(down, 0), picture.height - height),
            width,
            height,
        )


class Framing:
    """Follows the mouse over figures; asks for one edit when a drag ends."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.held: Grip | None = None

    def at(self, point: QPointF) -> Grip | None:
        """What the mouse would take at a point; None beside every figure."""
        seen = self._near(point)
        if seen is None:
            return None
        region = self._page.workspace.mark
        if region is not None and region in seen.figure.regions:
            rectangle = rectangle_of(region)
            box = seen.shown(rectangle) if rectangle else None
            edges = edges_near(box, point) if box else frozenset()
            if box and (edges or box.contains(point)):
                return Grip(seen, point, region, rectangle, edges)
        return Grip(seen, point) if seen.box.contains(point.toPoint()) else None

    def shape(self, point: QPointF) -> Qt.CursorShape | None:
        """What the mouse looks like over a figure; None beside every figure."""
        grip = self.at(point)
        if grip is None:
            return None
        if grip.seen.figure.picture is None:
            return Qt.CursorShape.PointingHandCursor
        if grip.region is None:
            return Qt.CursorShape.CrossCursor
        if not grip.edges:
            return Qt.CursorShape.SizeAllCursor
        across = Qt.CursorShape.SizeHorCursor if grip.edges & _ACROSS else None
        return _SHAPES.get(frozenset(grip.edges)) or across or Qt.CursorShape.SizeVerCursor

    def press(self, event: QMouseEvent) -> bool:
        """Take what is under the mouse, if a figure is there."""
        self.held = self.at(event.position())
        return self.held is not None

    def move(self, event: QMouseEvent) -> None:
        """Draw the rectangle along."""
        grip, gallery = self.held, self._page.gallery
        if grip is None or grip.seen.figure.picture is None:
            return
        far = (event.position() - grip.at).manhattanLength()
        if gallery.preview is None and far < QApplication.startDragDistance() / 2:
            return
        figure, region = grip.seen.figure.mark.id, grip.region.id if grip.region else None
        there = next(
            (each for each in self._page.where.figures() if each.figure.mark.id == figure),
            grip.seen,
        )
        to = event.position() + grip.seen.box.topLeft() - there.box.topLeft()  # if it was scrolled
        gallery.preview = (figure, region, grip.dragged(to))
        gallery.again(figure)

    def release(self) -> None:
        """Let go, and ask for what came of it: a region marked, moved, or something selected."""
        grip, preview = self.held, self._page.gallery.preview
        self.cancel()
        if grip is None:
            return
        if preview is None:
            self._choose(grip)
            return
        rectangle = preview[2]
        if grip.region is None:
            self._select(grip.seen.figure.mark)
            words = (rectangle.x, rectangle.y, rectangle.width, rectangle.height)
            self._page.asked.emit(" ".join(map(str, ("mark-region", *words))))
        elif rectangle != grip.rectangle:
            self._page.asked.emit(f"set rectangle {shlex.quote(str(rectangle))}")

    def cancel(self) -> None:
        """Let go, and leave everything as it was."""
        gallery = self._page.gallery
        gallery.preview = None
        if self.held is not None:
            gallery.again(self.held.seen.figure.mark.id)
        self.held = None

    def _choose(self, grip: Grip) -> None:
        """Select what was clicked: the smallest region there, again the one around it."""
        here: list[Mark] = [*grip.seen.regions_at(grip.at), grip.seen.figure.mark]
        ids = [mark.id for mark in here]
        chosen = self._page.workspace.mark_id
        place = (ids.index(chosen) + 1) % len(ids) if chosen in ids else 0
        self._select(here[place])

    def _select(self, mark: Mark) -> None:
        # The caret first: with the two in one place nothing has to come into sight.
        self._page.caret.put(mark.spans[-1].end)
        self._page.workspace.select(self._page.caret.selection, mark.id)

    def _near(self, point: QPointF) -> Seen | None:
        """The figure at a point, or the one whose selected region has an edge near it."""
        seen: Iterable[Seen] = self._page.where.figures()
        return next(
            (each for each in seen if each.box.adjusted(-6, -6, 6, 6).contains(point.toPoint())),
            None,
        )
