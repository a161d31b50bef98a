"""The mouse on the page: the caret, words, paragraphs, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBasicTimer, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.core.mark import MarkId
from annotator.core.span import Span

if TYPE_CHECKING:
    from annotator.gui.page.page import Page


class Pointer:
    """Turns presses, drags and clicks into a caret, a selection or a selected mark."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._pressed: QPointF | None = None
        self._dragging = False
        self._unit: Span | None = None  # the word or paragraph with which the drag began
        self._clicks = 0
        self._when = 0
        self._chosen: MarkId | None = None
        self.beyond = QBasicTimer()
        self.last = QPointF()

    def press(self, event: QMouseEvent) -> None:
        """Put the caret where the mouse is; a third click in a row takes the paragraph."""
        page, at = self._page, event.position()
        near = self._pressed is not None and (at - self._pressed).manhattanLength() < 4
        again = near and event.timestamp() - self._when < QApplication.doubleClickInterval()
        self._pressed, self._dragging = at, False
        if self._clicks == 2 and again:
            self._clicks = 3
            self._take(page.where.paragraph_at(page.where.offset_at(at)))
            return
        self._clicks = 1
        self._unit = None
        self._chosen = page.workspace.mark_id
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        place = page.where.place_at(at)
        page.caret.put(place.offset, behind=place.behind, keep_anchor=shift)
        page.say_selection()

    def double(self, event: QMouseEvent) -> None:
        """Take the word under the mouse."""
        self._clicks, self._pressed, self._when = 2, event.position(), event.timestamp()
        character = self._page.where.character_at(event.position())
        self._take(self._word_at(character))

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
        self.last = at
        height = page.viewport().height()
        if 0 <= at.y() <= height:
            self.beyond.stop()
        elif not self.beyond.isActive():
            self.beyond.start(30, page)
        offset, behind = page.where.place_at(QPointF(at.x(), min(max(at.y(), 0), height - 1)))
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
        self.beyond.stop()
        page, dragged = self._page, self._dragging or self._clicks > 1
        pressed, self._dragging = self._pressed, False
        if pressed is None:
            return
        if self._clicks < 2:
            self._clicks = 0 if dragged else 1
        if dragged:
            if page.workspace.sticky and len(page.caret.selection):
                page.asked.emit(f"label {page.workspace.sticky}")
        elif not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._select_mark(pressed)

    def _select_mark(self, at: QPointF) -> None:
        page, offset = self._page, self._page.where.character_at(at)
        mark = page.where.mark_at(at)
        if mark is not None:
            page.workspace.select(page.caret.selection, mark.id)
            return
        here = [mark.id for mark in page.where.shelf.marks_at(offset)] if offset is not None else []
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
        """A number, a word in letters, else the marked words around a character, else that one."""
        caret, shelf = self._page.caret, self._page.where.shelf
        word = caret.word_at(caret.offset if offset is None else offset)
        if offset is None or shelf.text[offset : offset + 1].isascii():
            return word
        parts = (span for mark in shelf.marks_at(offset) for span in mark.spans)
        return next((span for span in parts if span.covers(word)), word)
