"""Where on the page something can lie so that it covers the fewest words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

from annotator.gui.page.geometry import Geometry

APART = 6
"""Pixels between what is shown and the line it is about."""
_NEAR = 4  # so many characters further off are as bad as one that is covered


def room_for(size: QSize, about: QPointF, where: Geometry, port: QSize) -> QRectF:
    """The room that a thing of some size takes in a viewport, near a point that it is about.

    It lies below or above the line of that point, which stays readable, or in a margin beside it:
    where it covers the fewest characters, and among such places at the nearest.
    """
    block, line, _ = where.under(about)
    top, bottom = list(block.edges())[line]
    y = where.top_of(block)
    there = list(_words(where))
    area = where.metrics.size**2

    def cost(room: QRectF) -> float:
        covered = sum(_shared(room, words) for words in there) / area
        far = abs(about.x() - min(max(about.x(), room.left()), room.right())) / where.metrics.size
        return covered + far / _NEAR

    return min(_rooms(QSizeF(size), about, where, port, (y + top, y + bottom)), key=cost)


def _rooms(
    size: QSizeF, about: QPointF, where: Geometry, port: QSize, line: tuple[int, int]
) -> Iterator[QRectF]:
    """All places that are thought of; at least one."""
    top, bottom = line
    furthest = max(APART, port.width() - size.width() - APART)
    lefts = {max(APART, min(about.x(), furthest)), furthest, APART}
    downs: list[float] = [bottom + APART] if bottom + APART + size.height() <= port.height() else []
    if top - APART - size.height() >= 0 or not downs:
        downs.append(max(0, top - APART - size.height()))
    for down in downs:
        for left in sorted(lefts):
            yield QRectF(QPointF(round(left), down), size)
    beside = where.left + where.metrics.width_in(port.width()) + APART
    level = max(0, min(top, port.height() - size.height()))
    if beside <= furthest:
        yield QRectF(QPointF(beside, level), size)
    signs = 4 * APART  # in the margin at the left
    if where.left - signs - size.width() >= APART:
        yield QRectF(QPointF(where.left - signs - size.width(), level), size)


def _words(where: Geometry) -> Iterator[QRectF]:
    """The room of the words of each line in sight, and of each picture."""
    metrics = where.metrics
    for number, y in where.visible():
        block = where.shelf.block(number)
        for top, shape in zip(block.tops, block.lines, strict=True):
            down = y + top + metrics.above
            yield QRectF(where.left, down, shape.naturalTextWidth(), metrics.words)
    for seen in where.figures():
        yield QRectF(seen.box)


def _shared(one: QRectF, other: QRectF) -> float:
    both = one.intersected(other)
    return both.width() * both.height()
