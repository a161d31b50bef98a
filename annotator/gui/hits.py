"""The places of what is looked for: hundreds of thousands of them take little room and no time."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from annotator.core.span import Span


class Hits(Sequence[Span]):
    """Places in an article, in order and not overlapping; each is a span when it is asked for.

    `starts` and `ends` are their offsets.
    """

    def __init__(self, hits: Iterable[Span] = ()) -> None:
        self.starts = array("i")
        self.ends = array("i")
        for hit in hits:
            self.append(hit)

    def append(self, hit: Span) -> None:
        """One more place, behind all others."""
        self.starts.append(hit.start)
        self.ends.append(hit.end)

    def place(self, offset: int) -> int:
        """The number of the first hit that starts at an offset or behind it. O(log n)."""
        return bisect_left(self.starts, offset)

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, number: int) -> Span: ...
    @overload
    def __getitem__(self, number: slice) -> list[Span]: ...
    def __getitem__(self, number: int | slice) -> Span | list[Span]:
        if isinstance(number, slice):
            return list(map(Span, self.starts[number], self.ends[number]))
        return Span(self.starts[number], self.ends[number])

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.ends)
