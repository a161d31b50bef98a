"""Where the caret goes: by character, word, sentence, line, paragraph, page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QTextLayout

from annotator.core.span import Span
from annotator.gui.page.geometry import Place
from annotator.gui.page.meant import Meant
from annotator.gui.page.widening import Widening
from annotator.reading.sentences import next_sentence, previous_sentence, sentence_at

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

# A run of letters or digits, of white space, or a single other character: what Chinese leaves of
# the notion of a word until words are known.
_WORD = re.compile(
    r"[0-9０-９]+(?:[.,:][0-9]+)*|[A-Za-zÀ-ɏ]+(?:['’-][A-Za-zÀ-ɏ]+)*|\s+|.", re.DOTALL
)

Key = Qt.Key
_VERTICAL = (Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown)
_FORWARD = (Key.Key_Right, Key.Key_Down, Key.Key_End, Key.Key_PageDown)
_FAR = 1e6  # pixels; Qt counts them in 64ths in 32 bits


class Caret:
    """The two ends of the selection in the source: `anchor` stays, `offset` moves.

    `behind`: where a line is broken, the caret stands at its end and not at the next one's start.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self.meant = Meant(page)
        self.widening = Widening(page)
        self.anchor = 0
        self.offset = 0
        self.behind = False
        self._goal: float | None = None

    @property
    def selection(self) -> Span:
        """The stretch between the two ends; a point when nothing is selected."""
        return Span(*sorted((self.anchor, self.offset)))

    @property
    def place(self) -> Place:
        """Where the caret stands."""
        return Place(self.offset, self.behind)

    def put(self, offset: int, *, behind: bool = False, keep_anchor: bool = False) -> None:
        """Put the caret somewhere; with `keep_anchor` the selection reaches to it."""
        self.offset, self.behind = offset, behind
        if not keep_anchor:
            self.anchor = offset
        self._goal = None

    def show(self) -> None:
        """Tell the workspace where the caret has gone, and bring it into sight."""
        self._page.say_selection()
        self._page.reveal(Span(self.offset, self.offset))

    def key(self, event: QKeyEvent) -> bool:
        """Move as a key asks; says whether the key is one that moves the caret."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        there = self._target(Key(event.key()), control, shift)
        if there is None:
            return False
        goal = self._goal
        self.put(there.offset, behind=there.behind, keep_anchor=shift)
        if event.key() in _VERTICAL and not control:
            self._goal = goal
        return True

    def go(self, unit: str, step: int, *, keep_anchor: bool) -> None:
        """Move a "character", "word", "sentence" or "paragraph" on or back."""
        there = {
            "character": lambda: self.step(self.offset, step),
            "word": lambda: self.word(self.offset, step),
            "sentence": lambda: self._sentence(step, keep_anchor),
            "paragraph": lambda: self._paragraph(step),
        }[unit]()
        self.put(there, behind=keep_anchor and step > 0, keep_anchor=keep_anchor)

    def _target(self, key: Key, control: bool, shift: bool) -> Place | None:
        step = 1 if key in _FORWARD else -1
        if key in (Key.Key_Left, Key.Key_Right):
            return Place(self._sideways(step, control, shift))
        if key in (Key.Key_Up, Key.Key_Down):
            return Place(self._paragraph(step)) if control else self._line(step)
        if key in (Key.Key_Home, Key.Key_End):
            return self._edge(step, control)
        if key in (Key.Key_PageUp, Key.Key_PageDown) and not control:
            return self._screen(step)
        return None

    def _sideways(self, step: int, control: bool, shift: bool) -> int:
        if not shift and not control and len(self.selection):
            return self.selection.end if step > 0 else self.selection.start
        return self.word(self.offset, step) if control else self.step(self.offset, step)

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
        here = min(offset, edge)
        span = self.meant.word_at(here) or self.word_at(here)
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

    def _line(self, step: int) -> Place:
        """The place in the next line or the one before, as straight as the lines allow."""
        where = self._page.where
        block, line, x = where.spot(self.place)
        if self._goal is None:
            self._goal = x
        line += step
        if not 0 <= line < len(block.lines):
            number = block.number + step
            if not 0 <= number < len(where.shelf):
                return self._edge(step, of_all=True)
            block = where.shelf.block(number)
            line = 0 if step > 0 else len(block.lines) - 1
        return where.place_in(block, line, self._goal)

    def _edge(self, step: int, of_all: bool) -> Place:
        where = self._page.where
        if of_all:
            return Place(where.shelf.block(len(where.shelf) - 1).end if step > 0 else 0)
        block, line, _ = where.spot(self.place)
        return where.place_in(block, line, step * _FAR)

    def _paragraph(self, step: int) -> int:
        where = self._page.where
        here = where.paragraph_at(self.offset)
        if step < 0 and self.offset > here.start:
            return here.start
        number = where.shelf.blocks.at(here.end if step > 0 else here.start) + step
        if not 0 <= number < len(where.shelf):
            return here.end if step > 0 else here.start
        return where.paragraph_at(int(where.shelf.blocks.starts[number])).start

    def _sentence(self, step: int, to_end: bool) -> int:
        text = self._page.where.shelf.text
        if step < 0:
            return previous_sentence(text, self.offset)
        if not to_end:
            return next_sentence(text, self.offset)
        end = sentence_at(text, self.offset).end
        return end if end > self.offset else sentence_at(text, next_sentence(text, self.offset)).end

    def _screen(self, step: int) -> Place:
        """The place a screen on or back: the text moves, the caret stays where it is."""
        where = self._page.where
        rect = where.caret_rect(self.offset, behind=self.behind)
        if self._goal is None:
            self._goal = where.spot(self.place)[2]
        if not self._page.turn(step):
            return self._edge(step, of_all=True)
        height = where.height
        down = min(max(rect.center().y(), 0), height - 1) if rect else height // 2
        return where.place_at(QPointF(where.left + self._goal, down))
