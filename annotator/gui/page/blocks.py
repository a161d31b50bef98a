"""Where an article is divided so that only what is seen need be laid out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from annotator.core.graphemes import next_grapheme, previous_grapheme

LONGEST = 1500
"""The most code points that are laid out as one block."""
_LOOK_BACK = 300
_STOP = re.compile(r"[。！？!?；;，,、：:」』”’》）)\]］〕]")
_BRACKET = re.compile(r"[(（\[［〔]")
_UNCLOSED = re.compile(r"[(（\[［〔][^)）\]］〕]*\Z")
_LONGEST_GLOSS = 48
_LONGEST_WORD = 8  # that a gloss may stand behind
_WIDE = 0x2E80  # from here on a character is one em wide, before it about half of one

Integers = NDArray[np.int64]


@dataclass(frozen=True)
class Blocks:
    """Block `i` is the source from `starts[i]` up to `ends[i]`, its line end left out.

    A byte order mark at the very beginning is in no block.

    `soft[i]` says that the block goes on in the next one. `wide[i]` counts its full-width
    characters, for an estimate of its height.
    """

    starts: Integers
    ends: Integers
    soft: NDArray[np.bool_]
    wide: NDArray[np.int16]

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The block in which an offset of the source lies."""
        return max(0, int(np.searchsorted(self.starts, offset, "right")) - 1)

    @cached_property
    def paragraphs(self) -> NDArray[np.int32]:
        """The number of the paragraph in which each block is; empty ones are not counted."""
        begins = np.concatenate(([True], ~self.soft[:-1])) & (self.ends > self.starts)
        return np.cumsum(begins, dtype=np.int32)

    def widths(self) -> NDArray[np.float64]:
        """How wide each block would be on one line, in ems, as far as can be told unshaped."""
        narrow = self.ends - self.starts - self.wide
        return self.wide + 0.52 * narrow


def blocks(text: str) -> Blocks:
    """The paragraphs of a text; one that is very long is cut behind punctuation. O(n)."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    breaks = np.flatnonzero(points == ord("\n"))
    starts = np.concatenate(([0], breaks + 1))
    ends = np.concatenate((breaks, [len(points)]))
    filled = np.flatnonzero(ends > starts)
    returns = filled[points[ends[filled] - 1] == ord("\r")]
    ends[returns] -= 1
    starts[0] = text.startswith("\ufeff")  # a byte order mark is no character to stand before
    starts, ends, soft = _divided(text, starts, ends)
    sums = np.concatenate((np.zeros(1, np.int64), np.cumsum(points >= _WIDE, dtype=np.int64)))
    wide = (sums[ends] - sums[starts]).astype(np.int16)
    return Blocks(starts, ends, soft, wide)


def _divided(
    text: str, starts: Integers, ends: Integers
) -> tuple[Integers, Integers, NDArray[np.bool_]]:
    long = np.flatnonzero(ends - starts > LONGEST)
    if not len(long):
        return starts, ends, np.zeros(len(starts), bool)
    new_starts: list[Integers] = []
    new_ends: list[Integers] = []
    soft: list[NDArray[np.bool_]] = []
    done = 0
    for i in long.tolist():
        cuts = np.array(_cuts(text, int(starts[i]), int(ends[i])), np.int64)
        new_starts += starts[done:i], starts[i : i + 1], cuts
        new_ends += ends[done:i], cuts, ends[i : i + 1]
        soft += np.zeros(i - done, bool), np.ones(len(cuts), bool), np.zeros(1, bool)
        done = i + 1
    new_starts.append(starts[done:])
    new_ends.append(ends[done:])
    soft.append(np.zeros(len(starts) - done, bool))
    return np.concatenate(new_starts), np.concatenate(new_ends), np.concatenate(soft)


def _cuts(text: str, start: int, end: int) -> list[int]:
    """Where a long paragraph is cut: behind punctuation, never inside a character or a gloss."""
    cuts = []
    while end - start > LONGEST:
        last = start + LONGEST
        stops = [stop.end() for stop in _STOP.finditer(text, last - _LOOK_BACK, last)]
        cut = stops[-1] if stops else _before_gloss(text, last)
        cut = next_grapheme(text, previous_grapheme(text, cut))
        cuts.append(cut)
        start = cut
    return cuts


def _before_gloss(text: str, cut: int) -> int:
    """A place for a cut without punctuation near: not in what may be a gloss and its word."""
    behind = _BRACKET.search(text, cut, cut + _LONGEST_WORD)
    around = _UNCLOSED.search(text, cut - _LONGEST_GLOSS, cut)
    bracket = around or behind
    return bracket.start() - _LONGEST_WORD if bracket else cut
