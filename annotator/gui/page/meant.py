"""Which words are meant by a place on the page, and which were marked before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.span import Span
from annotator.reading.words import Words, word_at, words_at

if TYPE_CHECKING:
    from annotator.gui.page.page import Page


class Meant:
    """Knows what stands where on a page, and what of it is marked there or known from elsewhere."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def word_at(self, offset: int) -> Span | None:
        """The word to which the character at an offset belongs; None where there is none."""
        start, source = self._block(offset)
        block = Span(start, start + len(source))
        if not start <= offset < block.end:
            return None
        word = word_at(source, offset - start, self._page.workspace.facts.within(block))
        return word.moved(start) if word else None

    def at(self, offset: int) -> Words | None:
        """The words around the character at an offset; None where there are none."""
        shelf = self._page.where.shelf
        start, source = self._block(offset)
        block = Span(start, start + len(source))
        if not start <= offset < block.end:
            return None
        marked = [
            span.moved(-start)
            for mark in shelf.marks_at(offset)
            for span in mark.spans
            if len(span) and block.covers(span)
        ]
        facts, known = self._page.workspace.facts.within(block), self._page.mouse.known
        words = words_at(source, offset - start, facts, known, marked)
        return words.moved(start) if words else None

    def _block(self, offset: int) -> tuple[int, str]:
        """Where the block of an offset starts, and its source."""
        shelf = self._page.where.shelf
        number = shelf.blocks.at(offset)
        start, end = int(shelf.blocks.starts[number]), int(shelf.blocks.ends[number])
        return start, shelf.text[start:end]
