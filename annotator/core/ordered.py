"""Marks in the order of their keys, in chunks, so that a changed copy shares nearly all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from itertools import chain, islice
from typing import Generic, TypeVar

from annotator.core.mark import Mark

K = TypeVar("K", str, tuple[int, int, str])

MOST = 256
"""The most marks of a chunk; one that grows beyond is cut in halves."""
_AT_ONCE = 2000
"""So many keys are sorted at once: no other thread runs meanwhile."""


class Chunk(Generic[K]):
    """Some marks that follow one another, beside their keys."""

    def __init__(self, keys: tuple[K, ...], marks: tuple[Mark, ...]) -> None:
        self.keys: tuple[K, ...] = keys
        self.marks = marks

    @cached_property
    def reach(self) -> int:
        """The furthest end of a mark; -1 if all are about the whole article."""
        return max([mark.spans[-1].end for mark in self.marks if mark.spans], default=-1)


class Ordered(Mapping[K, Mark]):
    """A mapping from keys to marks that never changes, in the order of the keys.

    A changed copy makes anew only the chunks that the changed keys are in, and the list of all
    chunks: O(√n), however many marks there are and whoever still holds the mapping before.
    """

    def __init__(self, marks: Mapping[K, Mark] | None = None) -> None:
        self.chunks: tuple[Chunk[K], ...] = tuple(_cut(marks or {}))
        self._firsts: list[K] = [chunk.keys[0] for chunk in self.chunks]
        self._length = len(marks or ())

    def changed(self, changes: Mapping[K, Mark | None]) -> Ordered[K]:
        """A copy in which these keys have these marks; None: are no longer there."""
        touched: defaultdict[int, dict[K, Mark | None]] = defaultdict(dict)
        for key, mark in changes.items():
            touched[self._number(key)][key] = mark
        chunks, firsts, length = list(self.chunks), self._firsts.copy(), self._length
        for number in sorted(touched, reverse=True):
            merged: dict[K, Mark | None] = {}
            for chunk in self.chunks[number : number + 1]:  # one, or none where nothing is yet
                merged.update(zip(chunk.keys, chunk.marks, strict=True))
            length -= len(merged)
            merged.update(touched[number])
            new = list(_cut({key: mark for key, mark in merged.items() if mark}))
            chunks[number : number + 1] = new
            firsts[number : number + 1] = [chunk.keys[0] for chunk in new]
            length += sum(len(chunk.keys) for chunk in new)
        copy: Ordered[K] = Ordered()
        copy.chunks, copy._firsts, copy._length = tuple(chunks), firsts, length
        return copy

    def unlike(self, other: Ordered[K]) -> Iterator[tuple[Mark | None, Mark | None]]:
        """The marks of the keys that have others there, here and there; None: it has none.

        O(√n) for a copy in which little was changed, O(n) for any other mapping.
        """
        one, two = ({id(chunk): chunk for chunk in each.chunks} for each in (self, other))
        here, there = (
            {
                key: mark
                for number in mine.keys() - others.keys()
                for key, mark in zip(mine[number].keys, mine[number].marks, strict=True)
            }
            for mine, others in ((one, two), (two, one))
        )
        for key, mark in here.items():
            if (became := there.get(key)) is not mark and became != mark:
                yield mark, became
        yield from ((None, mark) for key, mark in there.items() if key not in here)

    def beside(self, key: K, step: int = 0) -> Mark | None:
        """The mark `step` places behind where a key is, or would be; None beyond both ends."""
        number = self._number(key)
        place = step + (bisect_left(self.chunks[number].keys, key) if self.chunks else 0)
        while place < 0 < number:
            number -= 1
            place += len(self.chunks[number].keys)
        for chunk in self.chunks[number:]:
            if place < len(chunk.keys):
                return chunk.marks[place] if place >= 0 else None
            place -= len(chunk.keys)
        return None

    def before(self, key: K) -> tuple[Chunk[K], ...]:
        """The chunks that have keys before this one."""
        return self.chunks[: bisect_left(self._firsts, key)]

    def count_before(self, key: K) -> int:
        """How many marks have keys before this one."""
        if not self.chunks:
            return 0
        number = self._number(key)
        whole = sum(len(chunk.keys) for chunk in self.chunks[:number])
        return whole + bisect_left(self.chunks[number].keys, key)

    def all(self) -> Iterator[Mark]:
        """The marks, in the order of their keys."""
        return chain.from_iterable(chunk.marks for chunk in self.chunks)

    def __getitem__(self, key: K) -> Mark:
        if self.chunks:
            chunk = self.chunks[self._number(key)]
            place = bisect_left(chunk.keys, key)
            if place < len(chunk.keys) and chunk.keys[place] == key:
                return chunk.marks[place]
        raise KeyError(key)

    def __iter__(self) -> Iterator[K]:
        return chain.from_iterable(chunk.keys for chunk in self.chunks)

    def __len__(self) -> int:
        return self._length

    def _number(self, key: K) -> int:
        """The chunk that a key is in, or would be in."""
        return max(0, bisect_right(self._firsts, key) - 1)


def _cut(marks: Mapping[K, Mark]) -> Iterator[Chunk[K]]:
    """Marks in the order of their keys, in one chunk, or in more that have room to grow."""
    keys = _in_order(marks)
    halves = len(keys) // (MOST // 2) if len(keys) > MOST else 1
    size = max(1, -(-len(keys) // halves))
    for start in range(0, len(keys), size):
        some = tuple(keys[start : start + size])
        yield Chunk(some, tuple(map(marks.__getitem__, some)))


def _in_order(keys: Collection[K]) -> list[K]:
    """Keys sorted, many of them in pieces of which each is before the next."""
    if len(keys) <= _AT_ONCE:
        return sorted(keys)
    bounds = sorted(islice(keys, 0, None, _AT_ONCE // 4))
    pieces: list[list[K]] = [[] for _ in range(len(bounds) + 1)]
    for key in keys:
        pieces[bisect_right(bounds, key)].append(key)
    return [key for piece in pieces for key in sorted(piece)]
