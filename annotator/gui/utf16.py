"""Python counts code points, Qt counts UTF-16 units. The two meet here and nowhere else."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate


class Units:
    """Where the code points of a text stand in Qt's copy of it.

    >>> units = Units("a𠮷b")
    >>> units.at(2), units.point(3), units.point(2)
    (3, 2, 1)
    """

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        plain = text.isascii() or max(text) <= "\uffff"
        self._starts = [] if plain else [0, *accumulate(1 + (c > "\uffff") for c in text)]

    def at(self, point: int) -> int:
        """The UTF-16 unit at which a code point starts."""
        return self._starts[point] if self._starts else point

    def point(self, unit: int) -> int:
        """The code point at a unit; inside a pair of surrogates, the one that it belongs to."""
        return bisect_right(self._starts, unit) - 1 if self._starts else unit
