"""The shapes of arcs from one mark to another, and where a word can stand on them."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath, QPolygonF

from annotator.gui.page.anchors import Anchor
from annotator.gui.page.geometry import Geometry

_LOWEST, _HIGHEST = 14.0, 26.0  # of an arc along one line: it stays between the lines
_STUB = 15
_HEAD = 6.0
_TRIED = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)


def between(start: Anchor, end: Anchor) -> QPainterPath:
    """An arc from one mark to another: over the words of a line, or from line to line."""
    if start.top == end.top:
        return _over(start, end)
    down = end.top > start.top
    here = QPointF(start.middle, start.line + 3 if down else start.top)
    there = QPointF(end.middle, end.top if down else end.line + 3)
    return curve(here, there)


def curve(here: QPointF, there: QPointF) -> QPainterPath:
    """An arc that leaves and arrives upright."""
    bend = (there.y() - here.y()) * 0.45
    path = QPainterPath(here)
    path.cubicTo(here + QPointF(0, bend), there - QPointF(0, bend), there)
    return path


def towards(anchor: Anchor, beside: int, *, down: bool) -> QPainterPath:
    """A short stub from a mark towards one that is out of sight, so many pixels beside others."""
    left = anchor.right - 3 + beside
    path = QPainterPath(QPointF(left, anchor.line + 2 if down else anchor.top - 1))
    path.lineTo(left, anchor.line + 2 + _STUB if down else anchor.top - 1 - _STUB)
    return path


def arrow(path: QPainterPath) -> QPainterPath:
    """The head of an arrow at the end of an arc."""
    tip, angle = path.pointAtPercent(1), path.angleAtPercent(0.96) * pi / 180
    back = angle + pi
    sides = [
        tip + QPointF(cos(back + turn) * _HEAD, -sin(back + turn) * _HEAD) for turn in (0.45, -0.45)
    ]
    head = QPainterPath()
    head.addPolygon(QPolygonF([tip, *sides, tip]))
    return head


def free_place(
    where: Geometry, path: QPainterPath, size: QSizeF, taken: Sequence[QRectF]
) -> QRectF:
    """Room for a word of a size on an arc: between the lines of text, and on no other word."""
    moved: list[tuple[bool, float, QRectF]] = []
    for share in _TRIED:
        on_arc = QRectF(QPointF(), size)
        on_arc.moveCenter(path.pointAtPercent(share))
        box = _between_lines(where, on_arc)
        covered = any(box.intersects(other) for other in taken)
        by = abs(box.y() - on_arc.y()) // 4
        if not covered and not by:  # none is better, and points on an arc take long to find
            return box
        moved.append((covered, by, box))
    return min(moved, key=lambda each: each[:2])[2]


def _over(start: Anchor, end: Anchor) -> QPainterPath:
    left, right = start.middle, end.middle
    if abs(right - left) < 2 * _HEAD:  # one mark in the other
        left, right = start.right, end.left
    height = min(max(_LOWEST, abs(right - left) * 0.12), _HIGHEST)
    here, there = QPointF(left, start.top), QPointF(right, end.top)
    lean = QPointF((right - left) * 0.12, -height)
    path = QPainterPath(here)
    path.cubicTo(here + lean, there + QPointF(-lean.x(), lean.y()), there)
    return path


def _between_lines(where: Geometry, box: QRectF) -> QRectF:
    """The box moved up or down to where it covers no words, at whole pixels."""
    block, line, _ = where.under(box.center())
    top = where.top_of(block) + block.tops[line] + where.metrics.above
    bottom = top + where.metrics.words
    if box.bottom() <= top:  # above the first line of all
        room = (box.top(), top - box.height())
    else:
        below = where.top_of(block) + list(block.edges())[line][1] + where.metrics.above
        room = (bottom, max(bottom, below - box.height()))
    y = min(max(box.y(), room[0]), room[1])
    return QRectF(round(box.x()), round(y), box.width(), box.height())
