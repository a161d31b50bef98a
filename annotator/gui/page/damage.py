"""Which rows of the page look different now, so that only they are painted again."""

from __future__ import annotations

from itertools import takewhile
from typing import NamedTuple

from annotator.core.span import Span
from annotator.gui.page.geometry import Geometry
from annotator.gui.page.shown import Shown


class Row(NamedTuple):
    """A line in sight: where it begins and ends in the window, and everything drawn on it.

    Line -1 of a block is the figures over it.
    """

    top: int
    bottom: int
    block: int
    line: int
    drawn: tuple[object, ...]


Rows = tuple[int, int]
"""From one height in the window to another, in pixels."""


def rows(where: Geometry) -> list[Row]:
    """The lines in sight, from top to bottom."""
    found = []
    for number, y in where.visible():
        block, marks = where.shelf.laid(number)
        if block.figures and y + block.head >= 0:
            found.append(Row(y, y + block.head, number, -1, block.figures))
        for line, (top, bottom) in enumerate(block.edges()):
            if y + bottom >= 0 and y + top <= where.height:
                found.append(Row(y + top, y + bottom, number, line, marks.on(line)))
    return found


def difference(before: list[Row], after: list[Row]) -> Rows | None:
    """The part of the window in which two sets of rows differ; None if they are the same."""
    if before == after:
        return None
    same_above = sum(1 for _ in takewhile(_are_same, zip(before, after, strict=False)))
    pairs = zip(reversed(before), reversed(after), strict=False)
    same_below = sum(1 for _ in takewhile(_are_same, pairs))
    changed = before[same_above : len(before) - same_below]
    changed += after[same_above : len(after) - same_below]
    if not changed:  # one row is seen twice where another was
        changed = before + after
    return min(row.top for row in changed), max(row.bottom for row in changed)


def stretch(where: Geometry, span: Span) -> Rows | None:
    """The part of the window that a stretch of the source is in; None if it is out of sight."""
    touched = []
    for number, y in where.visible():
        block = where.shelf.block(number)
        if span.end < block.start or span.start > block.end:
            continue
        start, end = block.units_of(span)
        if any(span.touches(figure.mark.spans[0]) for figure in block.figures):
            touched += [y, y + block.head]
        for line, (top, bottom) in enumerate(block.edges()):
            if start <= block.line_end(line) and end >= block.line_starts[line]:
                touched += [y + top, y + bottom]
    return (min(touched), max(touched)) if touched else None


def moved(before: Shown, after: Shown) -> Span:
    """The stretch in which selection or caret look different."""
    one, other = before.selection, after.selection
    ends = {before.caret, after.caret}
    if one.start != other.start:
        ends |= {one.start, other.start}
    if one.end != other.end:
        ends |= {one.end, other.end}
    return Span(min(ends), max(ends))


def _are_same(pair: tuple[Row, Row]) -> bool:
    return pair[0] == pair[1]
