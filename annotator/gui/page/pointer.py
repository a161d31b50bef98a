"""Clicks and drags over the words: the caret, words, paragraphs, marks, points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.core.along import sheet_of
from annotator.core.mark import MarkId
from annotator.core.span import Span
from annotator.gui.page.beyond import Beyond

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

_LESS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""Held in a double click that takes less; with Alt many desktops move the window instead."""


class Pointer:
    """Turns presses, drags and clicks into a caret, a selection or a selected mark."""

    def __init__(self, page: Page, beyond: Beyond) -> None:
        self._page = page
        self._pressed: QPointF | None = None
        self._dragging = False
        self._unit: Span | None = None  # the word or paragraph with which the drag began
        self._clicks = 0
        self._when = 0
        self._chosen: MarkId | None = None
        self._pointing = False
        self._beyond = beyond
        self._taken: tuple[object, int, Span] | None = None  # on which sheet, at which character

    def press(self, event: QMouseEvent) -> None:
        """Put the caret where the mouse is; a third click in a row takes the paragraph."""
        page, at = self._page, event.position()
        near = self._pressed is not None and (at - self._pressed).manhattanLength() < 4
        again = near and event.timestamp() - self._when < QApplication.doubleClickInterval()
        self._pressed, self._dragging, self._pointing = at, False, False
        if self._clicks == 2 and again:
            self._clicks = 3
            self._take(page.where.paragraph_at(page.where.offset_at(at)))
            return
        self._clicks = 1
        self._unit = None
        if self._taken and not self._is_still_taken(at):
            self._taken = None
        self._chosen = page.workspace.mark_id
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        place = page.where.place_at(at)
        self._pointing = shift and self._is_for_a_point(place.offset)
        extend = shift and not self._pointing
        page.caret.put(place.offset, behind=place.behind, keep_anchor=extend)
        page.say_selection()

    def double(self, event: QMouseEvent) -> None:
        """Take the word or name under the mouse; another one there takes more, with Ctrl less."""
        self._clicks, self._pressed, self._when = 2, event.position(), event.timestamp()
        sheet, offset = self._page.workspace.sheet, self._page.where.character_at(event.position())
        words = self._page.caret.meant.at(offset) if offset is not None else None
        if words is None or offset is None:
            self._taken = None
            self._take(self._word_at(offset))
            return
        less = bool(event.modifiers() & _LESS)
        # Once it is marked, the next double click there begins anew.
        again = self._taken if self._taken and self._taken[:2] == (sheet, offset) else None
        if again:
            span = words.narrower(again[2]) if less else words.wider(again[2])
        else:
            span = words.narrower(words.likeliest) if less else words.likeliest
        self._taken = sheet, offset, span
        self._take(span)

    def move(self, event: QMouseEvent) -> None:
        """Draw the selection along."""
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if not self._dragging and far < QApplication.startDragDistance() / 2:
            return
        self._dragging = True
        self.drag_to(event.position())

    def drag_to(self, at: QPointF) -> None:
        """Let the selection reach to a point, scrolling if that is outside."""
        page = self._page
        offset, behind = page.where.place_at(self._beyond.reach(at))
        if self._unit is not None:
            whole = self._unit.hull(self._unit_at(offset))
            forward = offset >= self._unit.start
            page.caret.put(whole.start if forward else whole.end)
            page.caret.put(whole.end if forward else whole.start, keep_anchor=True)
        else:
            page.caret.put(offset, behind=behind, keep_anchor=True)
        page.say_selection()

    def release(self, event: QMouseEvent) -> None:
        """End a drag; a click without one selects the mark under the mouse, then the next."""
        self._beyond.stop()
        page, dragged = self._page, self._dragging or self._clicks > 1
        pressed, self._dragging = self._pressed, False
        if pressed is None:
            return
        if self._clicks < 2:
            self._clicks = 0 if dragged else 1
        if dragged:
            if page.workspace.sticky and len(page.caret.selection):
                page.asked.emit(f"label {page.workspace.sticky}")
        elif self._pointing:
            self._put_point()
        elif not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._select_mark(pressed)

    def _is_still_taken(self, at: QPointF) -> bool:
        """Whether what a double click took is selected, and a point is where that click was."""
        _, offset, span = self._taken or (None, None, None)
        here = self._page.workspace.selection
        return here == span and self._page.where.character_at(at) == offset

    def _is_for_a_point(self, offset: int) -> bool:
        """Whether Shift and a click mean a point: nothing is there that they could extend.

        That is so with nothing selected, at the caret itself, after another point, and while a
        label is sticky, for which words are dragged over.
        """
        workspace = self._page.workspace
        here = workspace.selection
        return (
            here is None or here == Span(offset, offset) or workspace.point
        ) or workspace.sticky is not None

    def _put_point(self) -> None:
        workspace = self._page.workspace
        workspace.select(self._page.caret.selection, point=True)
        if workspace.sticky:
            self._page.asked.emit(f"label {workspace.sticky}")

    def _select_mark(self, at: QPointF) -> None:
        page = self._page
        here = [mark.id for mark in page.where.marks_at(at) if not sheet_of(mark)]
        if not here:
            return
        chosen = here[0]
        if self._chosen in here:
            chosen = here[(here.index(self._chosen) + 1) % len(here)]
        page.workspace.select(page.caret.selection, chosen)

    def _take(self, span: Span) -> None:
        self._unit, self._dragging = span, False
        self._page.caret.put(span.start)
        self._page.caret.put(span.end, keep_anchor=True)
        self._page.say_selection()

    def _unit_at(self, offset: int) -> Span:
        if self._clicks == 3:
            return self._page.where.paragraph_at(offset)
        return self._word_at(offset)

    def _word_at(self, offset: int | None) -> Span:
        """What is meant by a character; beside the words, and where there are none, that one."""
        caret = self._page.caret
        words = self._page.caret.meant.at(offset) if offset is not None else None
        return (
            words.likeliest if words else caret.word_at(caret.offset if offset is None else offset)
        )
