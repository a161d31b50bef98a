"""Selecting more and less without a mouse: a character, its word, what it stands in, and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.span import Span
from annotator.reading.sentences import sentence_at

if TYPE_CHECKING:
    from annotator.gui.page.page import Page


_PUNCTUATION = 6  # characters, such as ！？！”）, or the indent of a paragraph


class Widening:
    """Each step selects the next larger stretch around the caret; the steps can be gone back."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._steps: list[Span] = []  # what was selected before each step, and the last one

    def wider(self) -> Span | None:
        """The next larger stretch around what is selected; None if there is none."""
        here = self._page.caret.selection
        larger = (each for each in self._around(here) if each.covers(here) and each != here)
        found = next(larger, None)
        if found is not None:
            self._steps = [*self._taken(here), found]
        return found

    def narrower(self) -> Span | None:
        """What was selected before, else the next smaller stretch; None if nothing is selected."""
        here = self._page.caret.selection
        taken = self._taken(here)[:-1]
        self._steps = taken
        if taken:
            return taken[-1]
        smaller = [each for each in self._around(here) if here.covers(each) and each != here]
        return smaller[-1] if smaller else Span(here.start, here.start) if len(here) else None

    def _taken(self, here: Span) -> list[Span]:
        return self._steps if self._steps and self._steps[-1] == here else [here]

    def _around(self, here: Span) -> list[Span]:
        """The stretches around the beginning of the selection, the smallest first."""
        page, where = self._page, self._page.where
        paragraph = where.paragraph_at(here.start)
        offset = here.start
        if offset == paragraph.end > paragraph.start:  # the last character is meant
            offset = page.caret.step(offset, -1)
        text, words = where.shelf.text, page.caret.meant.at(offset)
        whole = [sentence_at(text, offset), paragraph, Span(0, len(text))]
        parts = [Span(offset, max(offset, page.caret.step(offset, 1)))]
        for span in words.spans if words else ():
            if not any(_is_all_of(span, each, text) for each in whole):
                parts.append(span)
        return sorted(dict.fromkeys([*parts, *whole]), key=len)


def _is_all_of(span: Span, whole: Span, text: str) -> bool:
    """Whether a stretch is another one but for the punctuation at its ends."""
    if not whole.covers(span) or len(whole) - len(span) > _PUNCTUATION:
        return False
    around = text[whole.start : span.start] + text[span.end : whole.end]
    return not any(map(str.isalnum, around))
