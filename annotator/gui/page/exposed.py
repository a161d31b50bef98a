"""The stretch of the article that assistive tools are given as one text, as it is read."""

from __future__ import annotations

from bisect import bisect_right

from annotator.core.span import Span
from annotator.gui.page.shelf import Shelf
from annotator.gui.utf16 import Units

LONGEST = 8_000
"""A longer article is given in stretches of about so many code points."""
_MOST = 200  # blocks; the shelf keeps more


class Exposed:
    """The blocks from `first` up to `behind`, their paragraphs divided by line ends.

    Units are UTF-16 units of `text`, offsets code points of the source.
    """

    def __init__(self, shelf: Shelf, first: int, behind: int) -> None:
        self.first, self.behind = first, behind
        self._shelf = shelf
        self._starts: list[int] = []
        pieces: list[str] = []
        length = 0
        for number in range(first, behind):
            block = shelf.block(number)
            end = "\n" if number + 1 < behind and not block.goes_on else ""
            pieces += block.text, end
            self._starts.append(length)
            length += block.length + len(end)
        self.text = "".join(pieces)
        self.length = length
        self._units = Units(self.text)

    @classmethod
    def around(cls, shelf: Shelf, offset: int) -> Exposed:
        """The whole article or, of a longer one, the blocks around an offset."""
        blocks = shelf.blocks
        here = blocks.at(offset)
        if len(shelf.text) <= LONGEST and len(blocks) <= _MOST:
            return cls(shelf, 0, len(blocks))
        first = max(0, here - _MOST // 2, blocks.at(offset - LONGEST // 2))
        behind = min(len(blocks), here + _MOST // 2, blocks.at(offset + LONGEST // 2) + 1)
        return cls(shelf, first, behind)

    def serves(self, offset: int) -> bool:
        """Whether what stands around an offset is in it, too."""
        here = self._shelf.blocks.at(offset)
        inside = self.first < here < self.behind - 1
        at_first = here == self.first == 0
        return inside or at_first or here == self.behind - 1 == len(self._shelf) - 1

    def piece(self, start: int, end: int) -> str:
        """The text from one unit to another."""
        end = self.length if end < 0 else min(end, self.length)
        start = min(max(start, 0), end)
        return self.text[self._units.point(start) : self._units.point(end)]

    def unit_of(self, offset: int) -> int:
        """The unit before which a caret at an offset stands; the nearest if that is not in it."""
        number = min(max(self._shelf.blocks.at(offset), self.first), self.behind - 1)
        return self.unit_in(number, self._shelf.block(number).unit_of(offset))

    def unit_in(self, number: int, unit: int) -> int:
        """The unit of the text for a unit of a block that is in it."""
        return self._starts[number - self.first] + unit

    def place_of(self, unit: int) -> tuple[int, int]:
        """The number of a block and a unit in it, for a unit of the text."""
        unit = min(max(unit, 0), self.length)
        index = bisect_right(self._starts, unit) - 1
        number = self.first + index
        return number, min(unit - self._starts[index], self._shelf.block(number).length)

    def offset_of(self, unit: int) -> int:
        """The offset at which a caret before a unit stands."""
        number, inside = self.place_of(unit)
        return self._shelf.block(number).offset_of(inside)

    def span_of(self, start: int, end: int) -> Span:
        """The stretch of the source that is read from one unit to another, in either order."""
        return Span(*sorted((self.offset_of(start), self.offset_of(end))))
