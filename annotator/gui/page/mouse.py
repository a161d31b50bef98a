"""The mouse on the page: over the words, on a handle, or resting on a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from annotator.gui.page.beyond import Beyond
from annotator.gui.page.card import Card
from annotator.gui.page.handles import Handles
from annotator.gui.page.pointer import Pointer

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

LEFT = Qt.MouseButton.LeftButton


class Mouse(QObject):
    """Gives each event to the one that it is for."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._beyond = Beyond(page)
        self._beyond.scrolled.timeout.connect(self._follow_scrolling)
        self.handles = Handles(page, self._beyond)
        self.card = Card(page)
        self._pointer = Pointer(page, self._beyond)
        self._pressed: QMouseEvent | None = None
        page.installEventFilter(self)
        page.viewport().installEventFilter(self)

    def press(self, event: QMouseEvent) -> None:
        """A handle is taken, or a selection begins."""
        self.card.leave()
        if self.handles.press(event):
            self._pressed = event.clone()
        else:
            self._pointer.press(event)

    def double(self, event: QMouseEvent) -> None:
        """A double click takes a word."""
        self.card.leave()
        self._pointer.double(event)

    def move(self, event: QMouseEvent) -> None:
        """A drag draws a boundary or the selection along; without a button marks show a card."""
        if self.handles.held is not None:
            self.handles.move(event)
        elif self._pressed is not None:
            pass  # that drag was ended by Esc, the button is still down
        elif event.buttons() & LEFT:
            self._pointer.move(event)
        elif not event.buttons():
            on_handle = self.handles.at(event.position()) is not None
            shape = Qt.CursorShape.SizeHorCursor if on_handle else Qt.CursorShape.IBeamCursor
            if self._page.viewport().cursor().shape() != shape:
                self._page.viewport().setCursor(shape)
            self.card.rest_at(event.position())

    def release(self, event: QMouseEvent) -> None:
        """A boundary is moved, the selection is made, or a mark is chosen."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            self._pointer.release(event)
        elif self.handles.held is not None and not self.handles.release():
            self._pointer.press(pressed)
            self._pointer.release(event)

    def key(self, event: QKeyEvent) -> bool:
        """Esc ends the drag of a boundary; says whether it did."""
        if event.key() != Qt.Key.Key_Escape or self.handles.held is None:
            return False
        self.handles.cancel()
        return True

    def follow(self) -> None:
        """Let go of a handle whose mark is not the selected one any more, or not the same."""
        self.card.leave()
        held = self.handles.held
        if held is not None and self._page.workspace.mark != held.mark:
            self.handles.cancel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card goes when the mouse goes; Esc is for a handle before it is for any action."""
        if event.type() == QEvent.Type.Leave:
            self.card.leave()
        elif event.type() == QEvent.Type.ShortcutOverride and self._wants(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _wants(self, event: QEvent) -> bool:
        held = self.handles.held is not None
        return held and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

    def _follow_scrolling(self) -> None:
        """Draw along what is dragged while the page scrolls under it."""
        if self.handles.held is not None:
            self.handles.drag_to(self._beyond.at)
        else:
            self._pointer.drag_to(self._beyond.at)
