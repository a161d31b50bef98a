"""The article cut into blocks, each read and laid out when it is first looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.core.view import View
from annotator.gui.page.block import Block
from annotator.gui.page.blocks import Blocks, blocks
from annotator.gui.page.decoration import Decoration, decoration
from annotator.gui.page.figures import Figures, bottom
from annotator.gui.page.heights import Heights
from annotator.gui.page.index import MarkIndex
from annotator.gui.page.metrics import Metrics
from annotator.reading import Facts, Gloss, Reading, glosses, read
from annotator.workspace import Workspace

_KEPT = 300
"""The blocks that stay laid out: a few screens."""
_MANY = 200
"""Of so many changes and more it is not even asked which blocks they are in."""
_AT_ONCE = 12
"""So many blocks are decorated again at once, about a screen; more of them when they are seen."""
_NONE = Sheet()


class Shelf:
    """All blocks of an article in one reading, one look and one width.

    Heights of blocks that have not been looked at are estimates. `hits` are the places of what is
    looked for in the article, in order and not overlapping. `figures` are over the blocks, if there
    can be any. `offers` are suggestions, which are drawn fainter than marks, and so is what lies
    `along` on sheets of others. `shows` says whether marks of a label are shown.
    """

    def __init__(self, text: str, marks: MarkIndex, offers: Sheet = _NONE) -> None:
        self.text = text
        self.marks = marks
        self.offers = offers
        self.along: Callable[[Span], list[Mark]] = lambda _: []
        self.hits: Sequence[Span] = ()
        self.figures: Figures | None = None
        self.shows: Callable[[str], bool] = lambda _: True
        self.blocks: Blocks = blocks(text)
        self.heights = Heights(np.zeros(len(self.blocks)))
        self._laid: OrderedDict[int, tuple[Block, Decoration | None]] = OrderedDict()

    def set_up(self, reading: Reading, facts: Facts, metrics: Metrics, width: float) -> None:
        """Read and lay out anew; glosses are shown where the metrics have room above for them."""
        self._reading, self._facts, self._metrics = reading, facts, metrics
        self._width = width
        self._laid.clear()
        lines = np.maximum(1, np.ceil(self.blocks.widths() * metrics.size * 1.01 / width))
        gaps = np.where(self.blocks.soft, 0, metrics.gap)
        self.heights = Heights(lines * metrics.line() + gaps)

    def __len__(self) -> int:
        return len(self.blocks)

    def goes_on(self, number: int) -> bool:
        """Whether the paragraph goes on in the next block."""
        return number >= 0 and bool(self.blocks.soft[number])

    def block(self, number: int) -> Block:
        """A block, laid out."""
        return self.laid(number)[0]

    def laid(self, number: int) -> tuple[Block, Decoration]:
        """A block and what is drawn on it for its marks."""
        block, drawn = self._laid.get(number, (None, None))
        if block is None:
            block = self._made(number)
            if len(self._laid) > _KEPT:
                self._laid.popitem(last=False)
        if drawn is None:
            drawn = self._decorated(block)
            self._laid[number] = block, drawn
        self._laid.move_to_end(number)
        return block, drawn

    def apply(self, edit: Edit) -> None:
        """Follow an edit of marks: decorate again the blocks that it touches."""
        self.marks.apply(edit)
        self._decorate(edit, self.figures.touched(edit) if self.figures else [])

    def offer(self, offers: Sheet, edit: Edit) -> None:
        """Show what is offered after an edit of the suggestions."""
        self.offers = offers
        self._decorate(edit, [])

    def decorate_again(self) -> None:
        """Show other marks on all blocks."""
        for number, (block, _) in self._laid.items():
            self._laid[number] = block, None

    def _decorate(self, edit: Edit, beside: list[Span]) -> None:
        if len(edit.changes) > _MANY:
            self.decorate_again()
            return
        hulls = [m.hull for c in edit.changes for m in (c.before, c.after) if m and m.hull]
        there = sorted(number for number, (_, drawn) in self._laid.items() if drawn is not None)
        touched = set[int]()
        for hull in (*hulls, *beside):
            # What begins behind a line end touches the block before that, too.
            first, last = self.blocks.at(max(hull.start - 1, 0)), self.blocks.at(hull.end)
            touched.update(there[bisect_left(there, first) : bisect_right(there, last)])
        for number in touched:
            block, few = self._laid[number][0], len(touched) <= _AT_ONCE
            self._laid[number] = block, self._decorated(block) if few else None

    def marks_at(self, offset: int) -> list[Mark]:
        """The marks on the character at an offset or a point there, the innermost first.

        Suggestions come behind all marks, and last those of others.
        """
        at = Span(offset, offset + 1)
        met = (
            [mark for mark in each if mark.touches(at)]
            for each in map(
                self._shown, (self.marks.meeting(at), self.offers.at(at), self.along(at))
            )
        )
        return [mark for each in met for mark in sorted(each, key=_inner)]

    def _shown(self, marks: Iterable[Mark]) -> list[Mark]:
        """The marks without those of hidden labels."""
        return [mark for mark in marks if self.shows(mark.label)]

    def _made(self, number: int) -> Block:
        start, end = int(self.blocks.starts[number]), int(self.blocks.ends[number])
        source = self.text[start:end]
        facts = self._facts.within(Span(start, end))
        view: View = read(source, self._reading, facts)
        above: list[Gloss] = []
        if self._metrics.above:
            hidden = [repair.span for repair in facts.repairs if self._reading.of("repairs")]
            above = [
                gloss
                for gloss in glosses(source, facts)
                if not any(gloss.base.hull(gloss.span).overlaps(span) for span in hidden)
            ]
        block = Block(number, start, view, above, self._metrics)
        block.goes_on = self.goes_on(number)
        block.lay_out(self._width)
        return block

    def _decorated(self, block: Block) -> Decoration:
        here = Span(block.start, block.end)
        figures = self.figures
        block.figures = figures.over(block.number, self.marks.meeting(here)) if figures else ()
        drawn = {region.id for figure in block.figures for region in figure.regions}
        there = self._shown(self.marks.meeting(here))
        marks = [mark for mark in there if mark.id not in drawn]
        right = self._width + self._metrics.size
        offered, along = self._shown(self.offers.at(here)), self._shown(self.along(here))
        made = decoration(block, marks, right, offered, along)
        depths = [made.depth(line) for line in range(len(block.lines))]
        gap = 0 if block.goes_on else self._metrics.gap
        head = bottom(block.figures[-1], self._metrics) if block.figures else 0
        block.place_lines(depths, self._metrics, gap, head)
        self.heights.set(block.number, block.height)
        return made


def shelf_of(workspace: Workspace) -> Shelf:
    """The article that is open, cut into blocks, with its marks. O(n), without Qt."""
    offers = workspace.offers.now.offered
    shelf = Shelf(workspace.article.text, MarkIndex(workspace.sheet), offers)
    shelf.along = workspace.along.at
    return shelf


def _inner(mark: Mark) -> tuple[int, tuple[int, int, str]]:
    """Sorts the innermost first."""
    return sum(map(len, mark.spans)), mark.place
