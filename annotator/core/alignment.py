"""How the offsets of two texts correspond when one is read off the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from annotator.core.span import Span


class Block(NamedTuple):
    """A stretch of the text below, `start` to `end`, that is read as one whole.

    `new_start` to `new_end` is what it is read as. Either may be empty, not both.
    """

    start: int
    end: int
    new_start: int
    new_end: int


class _Side(NamedTuple):
    """Where the blocks start and end, seen from one of the two texts."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]


@dataclass(frozen=True, init=False, slots=True)
class Alignment:
    """The blocks in which two texts differ in length; between them they go code point by code point.

    Each offset that is not strictly inside a block is a cut: both texts can be divided there. A
    span is carried to the smallest span between cuts that covers it; where a cut has several
    partners, because text was dropped or added just there, the span takes the inner one and never
    swallows what it did not touch. Built in O(blocks), asked in O(log blocks).

    >>> hidden = Alignment(8, [(0, 7, 1)])  # 聯(lián)動 read as 聯動
    >>> hidden.up(Span(0, 7)), hidden.down(Span(0, 1)), hidden.down(Span(1, 2))
    (Span(start=0, end=1), Span(start=0, end=7), Span(start=7, end=8))
    """

    below: int
    above: int
    blocks: tuple[Block, ...]
    _below: _Side
    _above: _Side

    def __init__(self, length: int, replaced: Iterable[tuple[int, int, int]] = ()) -> None:
        """An alignment of a text of `length` code points with one in which stretches are replaced.

        `replaced` gives (start, end, length of what is read instead), in order, not overlapping.
        Raises ValueError otherwise.
        """
        blocks: list[Block] = []
        shift = 0
        for start, end, new in _joined(replaced):
            if not (blocks[-1].end if blocks else 0) <= start <= end <= length:
                raise ValueError(f"replacements overlap or leave the text at {start}..{end}")
            blocks.append(Block(start, end, start + shift, start + shift + new))
            shift += new - (end - start)
        setting = object.__setattr__
        setting(self, "below", length)
        setting(self, "above", length + shift)
        setting(self, "blocks", tuple(blocks))
        starts, ends, new_starts, new_ends = zip(*blocks, strict=True) if blocks else ((),) * 4
        setting(self, "_below", _Side(starts, ends))
        setting(self, "_above", _Side(new_starts, new_ends))

    def up(self, span: Span) -> Span:
        """Where a stretch of the text below is read in the text above."""
        return _carry(span, self._below, self._above, self.below)

    def down(self, span: Span) -> Span:
        """Where a stretch of the text above stands in the text below."""
        return _carry(span, self._above, self._below, self.above)

    def then(self, other: Alignment) -> Alignment:
        """This alignment and, on top of it, `other`: from the text below the one to the text above
        the other. Blocks that share text in the middle become one."""
        if self.above != other.below:
            raise ValueError(f"the alignments do not meet: {self.above} and {other.below}")
        if not other.blocks:
            return self
        if not self.blocks:
            return other
        return Alignment(self.below, _composed(self.blocks, other.blocks))

    def breaks(self) -> Iterator[tuple[int, int]]:
        """(above, below) at the start and the end of the texts and of each block, in order."""
        last = (0, 0)
        yield last
        for block in self.blocks:
            for pair in ((block.new_start, block.start), (block.new_end, block.end)):
                if pair != last:
                    yield pair
                    last = pair
        if last != (self.above, self.below):
            yield self.above, self.below


def _joined(replaced: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """An insertion beside a deletion is one replacement, else a span could creep over both."""
    waiting: tuple[int, int, int] | None = None
    for start, end, new in replaced:
        if start == end and not new:
            continue
        if waiting and waiting[1] == start and (_inserts(waiting, start, end, new)):
            waiting = (waiting[0], end, waiting[2] + new)
            continue
        if waiting:
            yield waiting
        waiting = (start, end, new)
    if waiting:
        yield waiting


def _inserts(last: tuple[int, int, int], start: int, end: int, new: int) -> bool:
    return (last[0] == last[1] and new == 0) or (last[2] == 0 and start == end)


def _carry(span: Span, here: _Side, there: _Side, length: int) -> Span:
    if span.end > length:
        raise ValueError(f"{span} leaves a text of {length} code points")
    if not here.starts:
        return span
    start = _start(span.start, here, there)
    if span.start == span.end:
        return Span(start, start)  # a point stays before what was added just there
    return Span(*sorted((start, max(start, _end(span.end, here, there)))))


def _start(offset: int, here: _Side, there: _Side) -> int:
    last = bisect_right(here.starts, offset) - 1
    if last < 0:
        return offset
    if offset >= here.ends[last]:
        return offset - here.ends[last] + there.ends[last]
    return there.starts[last]


def _end(offset: int, here: _Side, there: _Side) -> int:
    first = bisect_left(here.ends, offset)
    if first == len(here.ends):
        return offset - here.ends[-1] + there.ends[-1]
    if offset <= here.starts[first]:
        return offset - here.starts[first] + there.starts[first]
    return there.ends[first]


def _composed(lower: tuple[Block, ...], upper: tuple[Block, ...]) -> Iterator[tuple[int, int, int]]:
    """Merge two lists of blocks that meet in the middle text; what shares text there is one."""
    i = j = 0
    down = up = 0  # what to add to an offset of the middle to get below, and above, so far
    while i < len(lower) or j < len(upper):
        in_lower = j >= len(upper) or (i < len(lower) and lower[i][2:] <= upper[j][:2])
        start, end = lower[i][2:] if in_lower else upper[j][:2]
        below, above = start + down, start + up
        while True:
            if in_lower:
                block = lower[i]
                i, end, down = i + 1, max(end, block.new_end), block.end - block.new_end
            else:
                block = upper[j]
                j, end, up = j + 1, max(end, block.end), block.new_end - block.end
            if i < len(lower) and _share(lower[i].new_start, lower[i].new_end, start, end):
                in_lower = True
            elif j < len(upper) and _share(upper[j].start, upper[j].end, start, end):
                in_lower = False
            else:
                break
        yield below, end + down, end + up - above


def _share(start: int, end: int, low: int, high: int) -> bool:
    """Whether two stretches share text; an empty one only if it lies strictly inside the other."""
    if start == end:
        return low < start < high
    if low == high:
        return start < low < end
    return start < high and low < end
