"""Which lines of an article stand on which leaf of paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from annotator.gui.page.block import Block
from annotator.gui.page.shelf import Shelf


class Piece(NamedTuple):
    """Lines `first` up to `behind` of a block; the block itself would begin at `top`."""

    block: int
    first: int
    behind: int
    top: int


def leaves(
    shelf: Shelf, first: int, others: int, progress: Callable[[int], None]
) -> list[list[Piece]]:
    """The pieces on each leaf; `first` and `others` are the heights for words, in pixels.

    A line stays with its lanes, tags and glosses, the first with the figures over it. No first or
    last line of a paragraph stands alone if that can be helped. `progress` hears of each block.
    """
    found: list[list[Piece]] = [[]]
    down, height = 0, first
    for number in range(len(shelf)):
        progress(number)
        block, line = shelf.block(number), 0
        while line < len(block.lines):
            if not found[-1] and _is_empty(block):
                break  # no leaf begins with an empty line
            behind = _fitting(block, line, height - down, alone=not found[-1])
            if behind > line:
                start = _top(block, line)
                found[-1].append(Piece(number, line, behind, down - start))
                down += _bottom(block, behind - 1) - start
                line = behind
            if line < len(block.lines):
                found.append([])
                down, height = 0, others
        down += block.height - block.foot if found[-1] else 0
    return found if found[-1] or len(found) == 1 else found[:-1]


def _fitting(block: Block, line: int, room: int, *, alone: bool) -> int:
    """The line up to which a block fits into so much room; `alone`: the leaf is still empty."""
    start, count = _top(block, line), len(block.lines)
    behind = line
    while behind < count and _bottom(block, behind) - start <= room:
        behind += 1
    if behind == count - 1 and behind - line > 2:
        behind -= 1  # the last line takes another with it
    if not alone and line == 0 and behind == 1 and count > 2:
        behind = 0  # the first line waits for the second
    return max(behind, line + 1) if alone else behind


def _top(block: Block, line: int) -> int:
    """Where a line begins; over the first one stand the figures of its block."""
    return block.tops[line] if line else 0


def _bottom(block: Block, line: int) -> int:
    """Where a line ends, without the gap below the block."""
    return block.tops[line + 1] if line + 1 < len(block.tops) else block.foot


def _is_empty(block: Block) -> bool:
    return not block.figures and not block.layout.text().strip()
