"""What assistive tools are told of the page: the article as one text, the caret, what changes."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QSize
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInsertEvent,
    QAccessibleTextInterface,
    QAccessibleTextRemoveEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from annotator.core.article import Article
from annotator.gui.page.block import x_of
from annotator.gui.page.exposed import Exposed
from annotator.reading import Reading

if TYPE_CHECKING:
    from annotator.gui.page.page import Page


class Told:
    """What assistive tools have been told of a page. While there are none, it costs nothing.

    Made when the page hears of its workspace already, so that it has followed before they are told.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._exposed: Exposed | None = None
        workspace = page.workspace
        workspace.opened.connect(self._opened)
        workspace.selected.connect(self._caret_moved)
        workspace.reread.connect(self._reread)

    def leave(self) -> None:
        """Hear no more of the workspace."""
        workspace = self._page.workspace
        workspace.opened.disconnect(self._opened)
        workspace.selected.disconnect(self._caret_moved)
        workspace.reread.disconnect(self._reread)

    @property
    def exposed(self) -> Exposed:
        """The text that stands for the article; read when it is first asked for."""
        if self._exposed is None:
            self._exposed = Exposed.around(self._page.where.shelf, self._page.caret.offset)
        return self._exposed

    def text_changed(self) -> None:
        """Tell that another article is open, or that it is read another way."""
        before, self._exposed = self._exposed, None
        if QAccessible.isActive():
            self._tell_text(before)

    def _opened(self, _: Article) -> None:
        self.text_changed()

    def _reread(self, _: Reading) -> None:
        self.text_changed()

    def _caret_moved(self, _: None) -> None:
        """Tell where the caret is, and of the text around it if that was not known."""
        if not QAccessible.isActive():
            return
        offset = self._page.caret.offset
        before = self._exposed
        if before is not None and not before.serves(offset):
            self._exposed = None
            self._tell_text(before)
        unit = self.exposed.unit_of(offset)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._page, unit))

    def _tell_text(self, before: Exposed | None) -> None:
        if before is not None:
            gone = QAccessibleTextRemoveEvent(self._page, 0, before.text)
            QAccessible.updateAccessibility(gone)
        come = QAccessibleTextInsertEvent(self._page, 0, self.exposed.text)
        QAccessible.updateAccessibility(come)


class PageText(QAccessibleTextInterface):
    """The text of a page. Offsets here are UTF-16 units of what is exposed.

    Qt's binding cannot say what is selected: `gui/speaking.py` says it in words.
    """

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._of = weakref.ref(page)

    @property
    def _page(self) -> Page:
        page = self._of()
        assert page is not None, "Qt asks only while the widget is there"
        return page

    def characterCount(self) -> int:
        """How long the text is."""
        return self._page.told.exposed.length

    def text(self, startOffset: int, endOffset: int) -> str:
        """A stretch of the text; an end of -1 is that of the text."""
        return self._page.told.exposed.piece(startOffset, endOffset)

    def cursorPosition(self) -> int:
        """Where the caret stands."""
        return self._page.told.exposed.unit_of(self._page.caret.offset)

    def setCursorPosition(self, position: int) -> None:
        """Put the caret somewhere, with nothing selected."""
        self._select(position, position)

    def selectionCount(self) -> int:
        """None that could be asked for."""
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:
        """Select words."""
        self._select(startOffset, endOffset)

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:
        """Select words instead of those that are selected."""
        self._select(startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:
        """Select nothing; the caret stays."""
        self._select(self.cursorPosition(), self.cursorPosition())

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:
        """Bring words into sight."""
        if self._page.where.shelf.text:
            self._page.reveal(self._page.told.exposed.span_of(startIndex, endIndex))

    def characterRect(self, offset: int) -> QRect:
        """Where a character is on the screen; nowhere while it is out of sight."""
        page = self._page
        where = page.where
        number, unit = page.told.exposed.place_of(offset)
        top = next((y for each, y in where.visible() if each == number), None)
        if top is None or not where.shelf.text:
            return QRect()
        block = where.shelf.block(number)
        line = block.line_at(unit)
        shape, after = block.lines[line], block.layout.nextCursorPosition(unit)
        left = x_of(shape, unit)
        right = x_of(shape, min(after, block.line_end(line)))
        left, right = min(left, right), max(left, right)
        corner = QPoint(round(where.left + left), top + block.tops[line] + where.metrics.above)
        width = max(1, round(right - left))
        return QRect(page.viewport().mapToGlobal(corner), QSize(width, where.metrics.words))

    def offsetAtPoint(self, point: QPoint) -> int:
        """The character that lies under a point of the screen; -1 where it is not in the text."""
        page, exposed = self._page, self._page.told.exposed
        here = QPointF(page.viewport().mapFromGlobal(point))
        block, line, x = page.where.under(here)
        if not exposed.first <= block.number < exposed.behind:
            return -1
        return exposed.unit_in(block.number, block.unit_under(line, x))

    def _select(self, start: int, end: int) -> None:
        page = self._page
        if page.where.shelf.text:
            page.workspace.select(page.told.exposed.span_of(start, end))


class PageAccessible(QAccessibleWidget):
    """The page as assistive tools see it: a text to read and select in, with nothing inside."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, QAccessible.Role.EditableText)
        self._text = PageText(page)

    def state(self) -> QAccessible.State:
        """A text of several lines that can be selected and not be changed."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        """The text of the page; what else there is, as Qt has it."""
        # Shiboken takes the wrapper or a VoidPtr for the pointer; None or a number would crash.
        if t == QAccessible.InterfaceType.TextInterface:
            return cast("int", self._text)
        return cast("int", Shiboken.VoidPtr(super().interface_cast(t) or 0))

    def childCount(self) -> int:
        """The viewport and the scroll bar are nothing by themselves."""
        return 0

    def child(self, index: int) -> QAccessibleInterface:
        """None."""
        return cast("QAccessibleInterface", None)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """None."""
        return cast("QAccessibleInterface", None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """None."""
        return -1


_kept: list[PageAccessible] = []
"""Qt holds only the C++ half of an interface: the other half lives as long as that one."""


def _made(kind: str, thing: QObject) -> QAccessibleInterface | None:
    # By the name of its class: Qt asks as soon as it is made, with nothing in it yet.
    if kind != "Page":
        return None
    _kept[:] = [each for each in _kept if Shiboken.isValid(each)]
    made = PageAccessible(cast("Page", thing))
    _kept.append(made)
    return made


# Now: Qt asks once, as soon as there is a page, and not again.
QAccessible.installFactory(_made)
