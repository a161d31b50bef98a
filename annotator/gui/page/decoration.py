"""What is drawn on the lines of a block for its marks: bands, lines in lanes, tags, joints."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.gui.page.block import Block, x_of
from annotator.gui.page.lanes import MOST, lanes


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a mark on one line, from `left` to `right` in pixels.

    `opens` and `closes`: the mark, not only this line of it, begins and ends here.
    """

    mark: Mark
    lane: int
    left: float
    right: float
    opens: bool
    closes: bool


@dataclass(slots=True)
class Decoration:
    """By line: bands, the outer ones first; joints between parts; how many marks found no lane."""

    bands: dict[int, list[Band]] = field(default_factory=lambda: defaultdict(list))
    joints: dict[int, list[Band]] = field(default_factory=lambda: defaultdict(list))
    more: Counter[int] = field(default_factory=Counter)

    def depth(self, line: int) -> int:
        """How many lanes a line needs."""
        drawn = (*self.bands.get(line, ()), *self.joints.get(line, ()))
        return max((band.lane + 1 for band in drawn), default=0)


def decoration(block: Block, marks: list[Mark]) -> Decoration:
    """What the marks that meet a block look like on its lines."""
    made, here = Decoration(), Span(block.start, block.end)
    hulls = [block.units_of(mark.spans[0].hull(mark.spans[-1])) for mark in marks]
    for mark, (start, end), lane in zip(marks, hulls, lanes(hulls), strict=True):
        if lane == MOST:
            made.more[block.line_at(start)] += 1
            continue
        if len(mark.spans) > 1:
            _add(made.joints, block, Band(mark, lane, start, end, opens=False, closes=False))
        for i, span in enumerate(mark.spans):
            if span.overlaps(here) or (not len(span) and here.touches(span)):
                _add(made.bands, block, _part(block, mark, lane, span, i))
    for bands in made.bands.values():
        bands.sort(key=lambda band: -band.lane)
    return made


def _part(block: Block, mark: Mark, lane: int, span: Span, number: int) -> Band:
    """A part as a band that still counts units, not pixels."""
    start, end = block.units_of(span)
    opens = number == 0 and span.start >= block.start
    closes = number == len(mark.spans) - 1 and span.end <= block.end
    return Band(mark, lane, start, end, opens, closes)


def _add(where: dict[int, list[Band]], block: Block, part: Band) -> None:
    """Cut a band that counts units at the ends of lines, and measure it.

    One without a width is a point, or words that this reading does not show.
    """
    start, end = int(part.left), int(part.right)
    line = block.line_at(start)
    while line < len(block.lines) and (block.line_starts[line] < end or start == end):
        shape, first, behind = block.lines[line], block.line_starts[line], block.line_end(line)
        left = x_of(shape, start) if start >= first else 0.0
        right = x_of(shape, end) if end <= behind else shape.naturalTextWidth()
        opens = part.opens and start >= first
        closes = part.closes and end <= behind
        where[line].append(Band(part.mark, part.lane, left, right, opens, closes))
        if end <= behind:
            break
        line += 1
