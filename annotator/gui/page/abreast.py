"""How far an article is read down a page, told so that another reading of it can keep abreast.

Lines are broken elsewhere in another reading, and are of another height. So a place is an offset
with a fraction: so much of the line has passed. It moves evenly as the page is scrolled, and a page
that follows does not jump from line to line. What is level in both pages is at the top of the
window at the beginning of the article and at its foot at the end, so that both get there together.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from annotator.gui.page.block import Block
from annotator.gui.page.geometry import Geometry


class Progress(NamedTuple):
    """The offset that is `level` pixels below the top of the window.

    `beyond` pixels that place is off the text: above it, if negative, or below.
    """

    offset: float
    level: int = 0
    beyond: int = 0


def progress(where: Geometry) -> Progress:
    """How far a page is scrolled."""
    level = round(where.height * where.scroller.share)
    number, down = where.scroller.top
    for number, y in where.visible():
        down = level - y
        if down < where.shelf.block(number).height:
            break
    block = where.shelf.block(number)
    inside = min(max(down, 0), block.height)
    tops = _tops(block)
    line = max(0, min(bisect_right(tops, inside), len(block.lines)) - 1)
    start, end = _offsets(where, block, line)
    share = (inside - tops[line]) / max(1, tops[line + 1] - tops[line])
    return Progress(start + share * (end - start), level, down - inside)


def follow(where: Geometry, there: Progress) -> None:
    """Scroll a page as far as another one is."""
    block = where.block_at(int(there.offset))
    tops = _tops(block)
    line = block.line_at(block.unit_of(int(there.offset)))
    start, end = _offsets(where, block, line)
    share = min(max((there.offset - start) / max(1, end - start), 0.0), 1.0)
    down = tops[line] + share * (tops[line + 1] - tops[line]) + there.beyond
    where.let_go()
    where.scroller.go(where.shelf, block.number, round(down) - there.level, where.height)


def _tops(block: Block) -> list[int]:
    """Where the lines of a block begin, the first with what is over it, and where the last ends."""
    return [0, *block.tops[1:], block.height]


def _offsets(where: Geometry, block: Block, line: int) -> tuple[int, int]:
    """The offsets at which a line and the one below it begin."""
    start = block.start if line == 0 else block.offset_of(block.line_starts[line])
    if line + 1 < len(block.lines):
        return start, block.offset_of(block.line_starts[line + 1])
    blocks = where.shelf.blocks
    after = block.number + 1
    return start, int(blocks.starts[after]) if after < len(blocks) else block.end
