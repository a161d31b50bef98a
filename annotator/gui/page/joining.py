"""A link drawn with the mouse from one mark to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPen, QRegion
from PySide6.QtWidgets import QApplication

from annotator.commands.linking import can_be_joined
from annotator.core.mark import Mark, MarkId
from annotator.gui.page.anchors import anchors
from annotator.gui.page.beyond import Beyond
from annotator.gui.page.curves import arrow, curve
from annotator.gui.page.styles import faded

if TYPE_CHECKING:
    from annotator.gui.page.page import Page


class Joining:
    """Follows the mouse from a mark with an arc, and asks for a link where it is let go.

    It begins on the line or the tag under the words, or with Ctrl on the words. Marks that can be
    linked are framed. A press and release at one place is a click like any other.
    """

    def __init__(self, page: Page, beyond: Beyond) -> None:
        self._page = page
        self._beyond = beyond
        self._pressed = self._at = QPointF()
        self._fits: dict[MarkId, bool] = {}
        self.held: Mark | None = None
        self.drawn = False
        self.over: Mark | None = None
        page.canvas.layers.append(self)
        page.verticalScrollBar().valueChanged.connect(self._scrolled)

    def at(self, point: QPointF) -> Mark | None:
        """The mark from which a press there draws. None while a label is sticky: it marks words."""
        if self._page.workspace.sticky:
            return None
        mark = self._page.where.mark_at(point)
        return mark if mark and mark.id in self._page.workspace.sheet.marks else None

    def press(self, event: QMouseEvent) -> bool:
        """Take the mark whose line is under the mouse, if there is one."""
        self.held, self.drawn, self._pressed = None, False, event.position()
        if event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.held = self.at(self._pressed)
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            marks = self._page.workspace.sheet.marks  # suggestions are not linked
            here = [x for x in self._page.where.marks_at(self._pressed) if x.id in marks]
            chosen = self._page.workspace.mark
            self.held = chosen if chosen in here else next(iter(here), None)
        return self.held is not None

    def move(self, event: QMouseEvent) -> None:
        """Draw the arc along."""
        far = (event.position() - self._pressed).manhattanLength()
        if not self.drawn and far >= QApplication.startDragDistance():
            self.drawn, self._fits = True, {}
            self._page.viewport().setCursor(Qt.CursorShape.DragLinkCursor)
            self._page.viewport().update()
        if self.drawn:
            self.drag_to(event.position())

    def drag_to(self, at: QPointF) -> None:
        """Bring the end of the arc to a point."""
        before, over = self._region(), self.over
        self._at = self._beyond.reach(at)
        here = self._page.where.marks_at(self._at)
        self.over = next((mark for mark in here if self._can_be(mark)), None)
        if self.over != over:
            self._page.viewport().update()
        else:
            self._page.viewport().update(before.united(self._region()))

    def release(self) -> bool:
        """Ask for the link; says whether anything was drawn."""
        held, over, drawn = self.held, self.over, self.drawn
        if drawn and over is None:  # then it is said why not
            marks = self._page.workspace.sheet.marks
            here = (x for x in self._page.where.marks_at(self._at) if x.id in marks)
            over = next((mark for mark in here if mark != held), None)
        self.cancel()
        if drawn and held and over:
            self._page.asked.emit(f"link-marks {held.id} {over.id}")
        return drawn

    def cancel(self) -> None:
        """Leave everything as it is."""
        self._beyond.stop()
        if self.drawn:
            self._page.viewport().setCursor(Qt.CursorShape.IBeamCursor)
            self._page.viewport().update()
        self.held, self.over, self.drawn = None, None, False

    # ---- what is seen -----------------------------------------------------------------------

    def paint(self, painter: QPainter, damaged: QRect) -> None:
        """Draw the frames around the words of marks that can be linked, and the arc."""
        if not self.drawn:
            return
        accent = QColor(self._page.look.theme.accent)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, anchor in anchors(self._page.where).items():
            box = anchor.words().adjusted(-1.5, -0.5, 1.5, 0.5)
            there = self._page.workspace.sheet.marks.get(mark)
            if there and box.toAlignedRect().intersects(damaged) and self._can_be(there):
                is_over = there == self.over
                painter.setPen(QPen(accent, 1.6 if is_over else 1))
                painter.setBrush(faded(accent, 0.25 if is_over else 0.08))
                painter.drawRoundedRect(box, 3, 3)
        path = self._path()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.strokePath(path, QPen(accent, 1.8))
        painter.fillPath(arrow(path), accent)
        painter.restore()

    def _path(self) -> QPainterPath:
        held = anchors(self._page.where).get(self.held.id) if self.held else None
        if held is None:  # scrolled out of sight
            down = self._at.y() < self._page.where.height / 2
            return curve(QPointF(self._at.x(), self._page.where.height if down else 0), self._at)
        if held.top <= self._at.y() <= held.line:
            path = QPainterPath(QPointF(held.middle, held.line + 1))
            middle = QPointF((held.middle + self._at.x()) / 2, held.line + 18)
            path.quadTo(middle, self._at)
            return path
        down = self._at.y() > held.top
        return curve(QPointF(held.middle, held.line + 2 if down else held.top), self._at)

    def _region(self) -> QRegion:
        path = self._path()
        whole: QRectF = path.boundingRect().united(arrow(path).boundingRect())
        return QRegion(whole.adjusted(-3, -3, 3, 3).toAlignedRect())

    def _can_be(self, mark: Mark) -> bool:
        if mark.id not in self._fits:
            held = self.held
            fits = held is not None and can_be_joined(self._page.workspace, held, mark)
            self._fits[mark.id] = fits
        return self._fits[mark.id]

    def _scrolled(self, _: int) -> None:
        if self.drawn:
            self._page.viewport().update()
