"""The heights of all blocks, and what lies where, without adding them all up each time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_GROUP = 512


class Heights:
    """Heights in pixels with sums in two levels: asked in O(√n), changed in O(√n)."""

    def __init__(self, heights: NDArray[np.float64]) -> None:
        # Whole pixels of one block: half the room is enough, but not for sums of them.
        self._heights = np.ascontiguousarray(heights, dtype=np.float32)
        padding = np.zeros(-len(heights) % _GROUP)
        groups = np.concatenate((self._heights, padding)).reshape(-1, _GROUP).sum(axis=1)
        self._tops = np.concatenate(([0.0], np.cumsum(groups)))

    @property
    def total(self) -> float:
        """The height of everything."""
        return float(self._tops[-1])

    def top(self, block: int) -> float:
        """How far down a block begins."""
        group = block // _GROUP
        return float(
            self._tops[group] + self._heights[group * _GROUP : block].sum(dtype=np.float64)
        )

    def places(self, blocks: NDArray[np.int64], shares: NDArray[np.float64]) -> NDArray[np.float64]:
        """How far down the whole, from 0 to 1, lie places so far into their blocks. O(n)."""
        ends = np.cumsum(self._heights, dtype=np.float64)
        within = (1 - shares) * self._heights[blocks]
        return (ends[blocks] - within) / max(1.0, float(ends[-1]))

    def reached(self, places: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """What lies so far down the whole, from 0 to 1: the blocks, and how far into each. O(n)."""
        ends = np.cumsum(self._heights, dtype=np.float64)
        down = places * float(ends[-1])
        blocks = np.minimum(np.searchsorted(ends, down, "right"), len(ends) - 1)
        heights = np.maximum(self._heights[blocks], 1.0)
        return blocks, np.clip(1 - (ends[blocks] - down) / heights, 0.0, 1.0)

    def between(self, first: int, last: int) -> float:
        """The height of the blocks from `first` up to, not including, `last`."""
        return self.top(last) - self.top(first)

    def at(self, down: float) -> tuple[int, float]:
        """The block that lies so far down, and how far into it that is."""
        group = int(np.searchsorted(self._tops, down, "right")) - 1
        group = max(0, min(group, len(self._tops) - 2))
        inside = np.cumsum(self._heights[group * _GROUP : (group + 1) * _GROUP], dtype=np.float64)
        place = int(np.searchsorted(inside, down - self._tops[group], "right"))
        block = group * _GROUP + min(place, len(inside) - 1)
        return block, down - self.top(block)

    def set(self, block: int, height: float) -> None:
        """Take note of the real height of a block."""
        by = height - float(self._heights[block])
        if by:
            self._heights[block] = height
            self._tops[block // _GROUP + 1 :] += by
