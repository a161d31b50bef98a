"""The mouse on the page: over the words, on a handle, from mark to mark, or resting on one."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from annotator.gui.page.beyond import Beyond
from annotator.gui.page.card import Card
from annotator.gui.page.framing import Framing
from annotator.gui.page.handles import Handles
from annotator.gui.page.joining import Joining
from annotator.gui.page.pointer import Pointer

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

LEFT = Qt.MouseButton.LeftButton
PRESS, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
DOUBLE, MOVE = QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseMove


class Mouse(QObject):
    """Gives each event to the one that it is for.

    `known` are the words that were marked before, as they read plain: a double click takes them
    whole.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.known: Collection[str] = ()
        self._beyond = Beyond(page)
        self._beyond.scrolled.timeout.connect(self._follow_scrolling)
        self.handles = Handles(page, self._beyond)
        self.joining = Joining(page, self._beyond)
        self.framing = Framing(page)
        self.card = Card(page)
        self._pointer = Pointer(page, self._beyond)
        self._pressed: QMouseEvent | None = None
        page.installEventFilter(self)
        page.viewport().installEventFilter(self)

    def press(self, event: QMouseEvent) -> None:
        """A handle or a mark is taken, or a selection begins."""
        self.card.leave()
        if self.framing.press(event):
            pass
        elif self.handles.press(event) or self.joining.press(event):
            self._pressed = event.clone()
        else:
            self._pointer.press(event)

    def double(self, event: QMouseEvent) -> None:
        """A double click takes a word."""
        self.card.leave()
        if self._page.where.figure_at(event.position()) is None:
            self._pointer.double(event)

    def move(self, event: QMouseEvent) -> None:
        """A drag draws something along; without a button marks show a card."""
        if self.framing.held is not None:
            self.framing.move(event)
        elif self.handles.held is not None:
            self.handles.move(event)
        elif self.joining.held is not None:
            self.joining.move(event)
        elif self._pressed is not None:
            pass  # that drag was ended by Esc, the button is still down
        elif event.buttons() & LEFT:
            self._pointer.move(event)
        elif not event.buttons():
            shape = self._shape(event)
            if self._page.viewport().cursor().shape() != shape:
                self._page.viewport().setCursor(shape)
            self.card.rest_at(event.position())

    def release(self, event: QMouseEvent) -> None:
        """A boundary is moved, a link drawn, words selected, or a mark chosen, with its card."""
        pressed, self._pressed = self._pressed, None
        if self.framing.held is not None:
            self.framing.release()
            return
        if pressed is not None and self.holds() and not self._let_go():
            self._pointer.press(pressed)  # it was a click
            pressed = None
        if pressed is None:
            self._pointer.release(event)
            workspace = self._page.workspace
            if workspace.mark_id is not None and not workspace.sticky:
                self.card.rest_at(event.position())

    def key(self, event: QKeyEvent) -> bool:
        """Esc ends the drag of a boundary, a link or a region; says whether it did."""
        if event.key() != Qt.Key.Key_Escape or not self.holds():
            return False
        self.handles.cancel()
        self.joining.cancel()
        self.framing.cancel()
        return True

    def follow(self) -> None:
        """Let go of a handle whose mark is not the selected one any more, or not the same."""
        self.card.leave()
        grip = self.framing.held
        if grip is not None and grip.region and self._page.workspace.mark != grip.region:
            self.framing.cancel()
        held = self.handles.held
        if held is not None and self._page.workspace.mark != held.mark:
            self.handles.cancel()
        drawn = self.joining.held
        if drawn is not None and self._page.workspace.sheet.marks.get(drawn.id) != drawn:
            self.joining.cancel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the viewport; Esc is for a handle before it is for any action."""
        if event.type() == QEvent.Type.Leave:
            self.card.leave()
        elif event.type() == QEvent.Type.ShortcutOverride and self._wants(event):
            event.accept()
            return True
        elif isinstance(event, QMouseEvent) and watched is self._page.viewport():
            return self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QMouseEvent) -> bool:
        """Follow a press, a move or a release; says whether it was one, of the left button."""
        kind = event.type()
        ways = {PRESS: self.press, DOUBLE: self.double, MOVE: self.move, RELEASE: self.release}
        if kind not in ways or (kind != MOVE and event.button() != LEFT):
            return False
        if self._page.where.shelf.text:
            ways[kind](event)
        return True

    def _wants(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return is_key and self.holds()

    def holds(self) -> bool:
        """Whether something is being dragged."""
        each = (self.handles.held, self.joining.held, self.framing.held)
        return any(held is not None for held in each)

    def _let_go(self) -> bool:
        """End a drag; says whether it was one, and not a click."""
        return self.joining.release() if self.joining.held else self.handles.release()

    def _shape(self, event: QMouseEvent) -> Qt.CursorShape:
        """The cursor that tells what a press would take."""
        on_figure = self.framing.shape(event.position())
        if on_figure is not None:
            return on_figure
        if self.handles.at(event.position()) is not None:
            return Qt.CursorShape.SizeHorCursor
        on_line = self.joining.at(event.position()) is not None
        return Qt.CursorShape.PointingHandCursor if on_line else Qt.CursorShape.IBeamCursor

    def _follow_scrolling(self) -> None:
        """Draw along what is dragged while the page scrolls under it."""
        if self.handles.held is not None:
            self.handles.drag_to(self._beyond.at)
        elif self.joining.held is not None:
            self.joining.drag_to(self._beyond.at)
        else:
            self._pointer.drag_to(self._beyond.at)
