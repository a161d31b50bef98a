"""Which words are meant by a place on the page, and which were marked before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.span import Span
from annotator.reading.words import LONGEST, Words, plain, words_at

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

_KEPT = 50_000


class Meant:
    """Knows the words of the marks on the open sheet, and so what the same words are elsewhere."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._plain: dict[str, str] = {}
        self._sheet: object = None
        self._known: frozenset[str] = frozenset()

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
        facts = self._page.workspace.facts.within(block)
        words = words_at(shelf.text[start:end], offset - start, facts, self._words(), marked)
        return words.moved(start) if words else None

    def _words(self) -> frozenset[str]:
        """The plain words of all marks; only those that are new since the last time are read."""
        workspace = self._page.workspace
        if workspace.sheet is not self._sheet:
            text = workspace.article.text
            spans = {span for mark in workspace.sheet for span in mark.spans}
            words = {span.of(text) for span in spans if 1 < len(span) <= 3 * LONGEST}
            if len(self._plain) > _KEPT:
                self._plain.clear()
            new = sorted(words - self._plain.keys())
            self._plain.update(zip(new, plain(new, workspace.facts), strict=True))
            self._known = frozenset(self._plain[each] for each in words)
            self._sheet = workspace.sheet
        return self._known
