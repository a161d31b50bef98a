"""Which words are meant by a place on the page, and which were marked before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.span import Span
from annotator.reading.words import Words, words_at

if TYPE_CHECKING:
    from annotator.gui.page.page import Page


class Meant:
    """Knows what stands where on a page, and what of it is marked there or known from elsewhere."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def at(self, offset: int) -> Words | None:
        """The words around the character at an offset; None where there are none."""
        shelf = self._page.where.shelf
        number = shelf.blocks.at(offset)
        start, end = int(shelf.blocks.starts[number]), int(shelf.blocks.ends[number])
        if not start <= offset < end:
            return None
        block = Span(start, end)
        marked = [
            span.moved(-start)
            for mark in shelf.marks_at(offset)
            for span in mark.spans
            if len(span) and block.covers(span)
        ]
        facts, known = self._page.workspace.facts.within(block), self._page.mouse.known
        words = words_at(shelf.text[start:end], offset - start, facts, known, marked)
        return words.moved(start) if words else None
