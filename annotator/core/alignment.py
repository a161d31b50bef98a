"""How the offsets of two texts correspond when one is read off the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, chain, repeat
from operator import add, gt, sub
from typing import NamedTuple

from annotator.core.span import Span

Replaced = tuple[int, int, int]
"""Start and end of a stretch of text, and how many code points are read instead of it."""


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
    """The blocks in which two texts differ; between them they go code point by code point.

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
    _below: _Side
    _above: _Side

    def __init__(self, length: int, replaced: Iterable[Replaced] = ()) -> None:
        """An alignment of a text of `length` code points with one in which stretches are replaced.

        `replaced` is in order and does not overlap. Raises ValueError otherwise.
        """
        # Column by column, so that the loops over the blocks run in C: an article can have 100,000.
        starts, ends, news = _columns(replaced)
        if any(map(gt, chain((0,), ends), (*starts, length))) or any(map(gt, starts, ends)):
            raise ValueError(f"the replacements overlap or leave a text of {length} code points")
        longer = tuple(accumulate(map(sub, news, map(sub, ends, starts))))
        new_ends = tuple(map(add, ends, longer))
        setting = object.__setattr__
        setting(self, "below", length)
        setting(self, "above", length + (longer[-1] if longer else 0))
        setting(self, "_below", _Side(starts, ends))
        setting(self, "_above", _Side(tuple(map(sub, new_ends, news)), new_ends))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks, in order."""
        return tuple(map(Block, *self._below, *self._above))

    @property
    def is_straight(self) -> bool:
        """Whether the two texts go code point by code point from start to end."""
        return not self._below.starts

    def replaced(self, further: int = 0) -> Iterator[Replaced]:
        """What the alignment was made of; each stretch lies `further` code points further on."""
        (starts, ends), (new_starts, new_ends) = self._below, self._above
        news = map(sub, new_ends, new_starts)
        return zip(
            (at + further for at in starts), (at + further for at in ends), news, strict=True
        )

    def up(self, span: Span) -> Span:
        """Where a stretch of the text below is read in the text above."""
        return _carry(span, self._below, self._above, self.below)

    def down(self, span: Span) -> Span:
        """Where a stretch of the text above stands in the text below."""
        return _carry(span, self._above, self._below, self.above)

    def then(self, other: Alignment) -> Alignment:
        """This alignment and, on top of it, `other`; raises ValueError if they do not meet.

        Leads from the text below this one to the text above the other. Blocks that share text in
        the middle become one.
        """
        if self.above != other.below:
            raise ValueError(f"the alignments do not meet: {self.above} and {other.below}")
        if not other._below.starts:
            return self
        if not self._below.starts:
            return other
        return Alignment(self.below, _composed(self, other))

    def breaks(self) -> Iterator[tuple[int, int]]:
        """(above, below) at the start and the end of the texts and of each block, in order."""
        last = (0, 0)
        yield last
        for start, end, new_start, new_end in self.blocks:
            for pair in ((new_start, start), (new_end, end)):
                if pair != last:
                    yield pair
                    last = pair
        if last != (self.above, self.below):
            yield self.above, self.below


_Column = tuple[int, ...]


def _columns(replaced: Iterable[Replaced]) -> tuple[_Column, _Column, _Column]:
    """Starts, ends and new lengths of what is replaced."""
    rows = list(replaced)
    if any(start == end or new <= 0 for start, end, new in rows):
        rows = list(_joined(rows))
    if not rows:
        return (), (), ()
    starts, ends, news = zip(*rows, strict=True)
    return starts, ends, news


def _joined(replaced: Iterable[Replaced]) -> Iterator[Replaced]:
    """An insertion beside a deletion is one replacement, else a span could creep over both."""
    waiting: Replaced | None = None
    for start, end, new in replaced:
        if new < 0:
            raise ValueError(f"nothing can be read as {new} code points")
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


def _inserts(last: Replaced, start: int, end: int, new: int) -> bool:
    return (last[0] == last[1] and new == 0) or (last[2] == 0 and start == end)


def _carry(span: Span, here: _Side, there: _Side, length: int) -> Span:
    if span.end > length:
        raise ValueError(f"{span} leaves a text of {length} code points")
    if not here.starts:
        return span
    start, end = _start(span.start, here, there), _end(span.end, here, there)
    if span.start == span.end:
        # A point stays before what was added just there, and before a block that it is inside of.
        return Span(min(start, end), min(start, end))
    return Span(start, end)


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


def _composed(lower: Alignment, upper: Alignment) -> Iterator[Replaced]:
    """Merge the blocks of two alignments that meet; what shares text in the middle is one."""
    low, high = -1, -1  # of the middle text, merged so far
    below = above = 0  # where that starts in the other texts
    down = up = 0  # what to add to its end to get below, and above
    for start, end, is_upper, shift in _in_the_middle(lower, upper):
        # They come in order, an empty one before a full one that starts there: so this one shares
        # text with those before, or lies strictly inside of them, if it starts before they end.
        if start < high:
            high = max(high, end)
        else:
            if low >= 0:
                yield below, high + down, high + up - above
            low, high = start, end
            below, above = start + down, start + up
        if is_upper:
            up = shift
        else:
            down = shift
    yield below, high + down, high + up - above


def _in_the_middle(lower: Alignment, upper: Alignment) -> list[tuple[int, int, bool, int]]:
    """The blocks of both as (start, end, is it of the upper, shift behind it), in order.

    Offsets are those of the text between the two; the shift leads from there to the other text.
    """
    of_lower = map(sub, lower._below.ends, lower._above.ends)
    of_upper = map(sub, upper._above.ends, upper._below.ends)
    return sorted(
        chain(
            zip(*lower._above, repeat(False), of_lower),
            zip(*upper._below, repeat(True), of_upper),
        )
    )
