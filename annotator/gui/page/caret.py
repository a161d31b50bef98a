"""Where the caret goes: by character, word, line, paragraph, page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextLayout

from annotator.core.span import Span

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

# A run of letters or digits, of white space, or a single other character: what Chinese leaves of
# the notion of a word until words are known.
_WORD = re.compile(
    r"[0-9０-９]+(?:[.,:][0-9]+)*|[A-Za-zÀ-ɏ]+(?:['’-][A-Za-zÀ-ɏ]+)*|\s+|.", re.DOTALL
)

Key = Qt.Key
_FAR = 1e6  # pixels; Qt counts them in 64ths in 32 bits


class Caret:
    """The two ends of the selection in the source: `anchor` stays, `offset` moves."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.anchor = 0
        self.offset = 0
        self._goal: float | None = None

    @property
    def selection(self) -> Span:
        """The stretch between the two ends; a point when nothing is selected."""
        return Span(*sorted((self.anchor, self.offset)))

    def put(self, offset: int, *, keep_anchor: bool = False) -> None:
        """Put the caret somewhere; with `keep_anchor` the selection reaches to it."""
        self.offset = offset
        if not keep_anchor:
            self.anchor = offset
        self._goal = None

    def key(self, event: QKeyEvent) -> bool:
        """Move as a key asks; says whether the key is one that moves the caret."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        goal = self._goal
        there = self._target(Key(event.key()), control, shift)
        if there is None:
            return False
        vertical = event.key() in (Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown)
        goal = self._goal if vertical else goal
        self.put(there, keep_anchor=shift)
        self._goal = goal if vertical and not control else None
        return True

    def _target(self, key: Key, control: bool, shift: bool) -> int | None:
        if key in (Key.Key_Left, Key.Key_Right):
            step = 1 if key == Key.Key_Right else -1
            if not shift and not control and len(self.selection):
                return self.selection.end if step > 0 else self.selection.start
            return self.word(self.offset, step) if control else self.step(self.offset, step)
        if key in (Key.Key_Up, Key.Key_Down):
            step = 1 if key == Key.Key_Down else -1
            return self._paragraph(step) if control else self._lines(step)
        if key in (Key.Key_Home, Key.Key_End):
            return self._edge(key == Key.Key_End, control)
        if key in (Key.Key_PageUp, Key.Key_PageDown) and not control:
            return self._lines(
                self._page.where.lines_in_view() * (1 if key == Key.Key_PageDown else -1)
            )
        return None

    def step(self, offset: int, step: int) -> int:
        """The offset one character on or back."""
        where = self._page.where
        block = where.block_at(offset)
        unit = block.unit_of(offset)
        mode = QTextLayout.CursorMode.SkipCharacters
        move = block.layout.nextCursorPosition if step > 0 else block.layout.previousCursorPosition
        there = move(unit, mode)
        if there != unit:
            return block.offset_of(there)
        number = block.number + step
        if not 0 <= number < len(where.shelf):
            return offset
        beside = where.shelf.block(number)
        return beside.start if step > 0 else beside.end

    def word(self, offset: int, step: int) -> int:
        """The offset one word on or back."""
        edge = self.step(offset, step)
        span = self.word_at(min(offset, edge))
        return (span.end if span.end > offset else edge) if step > 0 else min(span.start, edge)

    def word_at(self, offset: int) -> Span:
        """The run of letters, digits or space, or the one character, that stands at an offset."""
        block = self._page.where.block_at(offset)
        text = block.view.text
        point = block.view.from_source(Span(offset - block.start, offset - block.start)).start
        for match in _WORD.finditer(text):
            if match.end() > point:
                start, end = match.span()
                if end - start == 1:
                    return Span(offset, max(offset, self.step(offset, 1)))
                return block.view.to_source(Span(start, end)).moved(block.start)
        return Span(offset, offset)

    def _lines(self, by: int) -> int:
        """The offset so many lines down or up, as straight as the lines allow."""
        where = self._page.where
        block = where.block_at(self.offset)
        unit = block.unit_of(self.offset)
        line = block.line_at(unit)
        if self._goal is None:
            self._goal = where.x_in(block, line, unit)
        line += by
        while line < 0 or line >= len(block.lines):
            number = block.number + (1 if line > 0 else -1)
            if not 0 <= number < len(where.shelf):
                return block.end if by > 0 else block.start
            line -= len(block.lines) if line > 0 else 0
            block = where.shelf.block(number)
            line += len(block.lines) if line < 0 else 0
        return where.offset_in(block, line, self._goal)

    def _edge(self, end: bool, of_all: bool) -> int:
        where = self._page.where
        if of_all:
            return where.shelf.block(len(where.shelf) - 1).end if end else 0
        block = where.block_at(self.offset)
        line = block.line_at(block.unit_of(self.offset))
        return where.offset_in(block, line, _FAR if end else -_FAR)

    def _paragraph(self, step: int) -> int:
        where = self._page.where
        block = where.block_at(self.offset)
        if step < 0 and self.offset > block.start:
            return block.start
        number = block.number + step
        if not 0 <= number < len(where.shelf):
            return block.end if step > 0 else block.start
        return where.shelf.block(number).start
