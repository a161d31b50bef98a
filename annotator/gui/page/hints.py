"""Letters over marks in sight: typing those of one chooses it, without the mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter

from annotator.core.mark import Mark, MarkId
from annotator.gui.page.anchors import Anchor, anchors

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

LETTERS = "asdfghjkeiruowncmvtybxzqp"
"""The nearest to the fingers first; L is missing, for it asks for the list."""
_LIST = (Qt.Key.Key_L, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_CapsLock)


class Hints(QObject):
    """Asks for one of the marks in sight, until one is chosen or something else is done.

    Return or L leads to all marks instead; Esc, a click beside the letters, and whatever changes
    what is in sight end it.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._typed = ""
        self._chosen: Callable[[Mark], None] = lambda _: None
        self._otherwise: Callable[[], None] = lambda: None
        self.of: dict[str, MarkId] = {}
        page.canvas.layers.append(self)
        page.verticalScrollBar().valueChanged.connect(self.end)
        self._events = (page.workspace.changed, page.workspace.selected, page.workspace.reread)
        for event in self._events:
            event.connect(self.end)

    def leave(self) -> None:
        """Hear no more of the workspace."""
        for event in self._events:
            event.disconnect(self.end)

    def ask(
        self,
        fits: Callable[[Mark], bool],
        chosen: Callable[[Mark], None],
        otherwise: Callable[[], None],
    ) -> bool:
        """Ask for a mark that fits; says whether there is any in sight, without which nothing is.

        `chosen` takes the mark, `otherwise` is for who wants to see all marks.
        """
        marks = self._page.workspace.sheet.marks
        there = anchors(self._page.where)
        fitting = [each for each in there if each in marks and fits(marks[each])]
        if not fitting:
            return False
        here = self._page.workspace.mark
        near = self._nearness(there, there.get(here.id) if here else None)
        fitting.sort(key=near)
        self.of = dict(zip(codes(len(fitting)), fitting, strict=False))
        self._typed, self._chosen, self._otherwise = "", chosen, otherwise
        self._page.mouse.card.leave()  # letters may stand under it
        self._page.setFocus()
        self._page.installEventFilter(self)
        self._page.viewport().installEventFilter(self)
        self._page.viewport().update()
        return True

    def end(self, _: object = None) -> None:
        """Ask no more."""
        if self.of:
            self.of, self._typed = {}, ""
            self._page.removeEventFilter(self)
            self._page.viewport().removeEventFilter(self)
            self._page.viewport().update()

    def _nearness(
        self, there: dict[MarkId, Anchor], here: Anchor | None
    ) -> Callable[[MarkId], float]:
        down = here.top if here else self._page.where.height / 2
        left = here.left if here else self._page.where.left
        return lambda each: 3 * abs(there[each].top - down) + abs(there[each].left - left)

    # ---- keys and clicks --------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key is for the letters while they are shown, before it is for any action."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.FocusOut:
            self.end()
        elif watched is self._page and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._key(event)
            return True
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._click(event.position())
        return False

    def _key(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        letter = event.text().lower()
        if key == Qt.Key.Key_Escape:
            self.end()
        elif key in _LIST:
            self.end()
            self._otherwise()
        elif key == Qt.Key.Key_Backspace:
            self._type(self._typed[:-1])
        elif letter and any(code.startswith(self._typed + letter) for code in self.of):
            self._type(self._typed + letter)
        elif key not in _HELD and letter not in LETTERS:
            self.end()

    def _type(self, typed: str) -> None:
        self._typed = typed
        self._page.viewport().update()
        if typed in self.of:
            self._take(self.of[typed])

    def _click(self, at: QPointF) -> bool:
        for code, box in self._boxes():
            if box.contains(at):
                self._take(self.of[code])
                return True
        self.end()
        return False

    def _take(self, mark: MarkId) -> None:
        self.end()
        found = self._page.workspace.sheet.marks.get(mark)
        if found is not None:
            self._chosen(found)

    # ---- what is seen -----------------------------------------------------------------------

    def paint(self, painter: QPainter, damaged: QRect) -> None:
        """Draw the letters where the tags of the marks are, so that they cover no words."""
        if not self.of:
            return
        theme = self._page.look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        for code, box in self._boxes():
            if not box.toAlignedRect().intersects(damaged):
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(theme.paper))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code[len(self._typed) :].upper())
        painter.restore()

    def _boxes(self) -> Iterable[tuple[str, QRectF]]:
        """The codes that can still be meant, each with its room."""
        there = anchors(self._page.where)
        metrics = QFontMetricsF(self._font())
        height = self._font().pixelSize() + 3
        for code, mark in self.of.items():
            if code.startswith(self._typed) and (anchor := there.get(mark)):
                width = max(metrics.horizontalAdvance(code.upper()) + 6, height)
                yield code, QRectF(round(anchor.left), anchor.line + 2, width, height)

    def _font(self) -> QFont:
        font = QFont(self._page.where.metrics.tag_font)
        font.setPixelSize(max(11, font.pixelSize() + 1))
        font.setBold(True)
        return font


def codes(count: int) -> list[str]:
    """So many codes of one or two letters, none the beginning of another; at most 625.

    >>> codes(3), codes(26)[-2:]
    (['a', 's', 'd'], ['pa', 'ps'])
    """
    most = len(LETTERS)
    doubled = min(max(0, ceil((count - most) / (most - 1))), most)
    firsts = LETTERS[most - doubled :] if doubled else ""
    made = [*LETTERS[: most - doubled], *(one + other for one in firsts for other in LETTERS)]
    return made[:count]
