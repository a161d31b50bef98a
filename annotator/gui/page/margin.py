"""Quiet signs in the left margin where something looks wrong with a mark."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip

from annotator.commands.linting import Linter
from annotator.core.article import Article
from annotator.core.edit import Edit
from annotator.core.mark import Mark, MarkId
from annotator.core.scheme import title
from annotator.core.span import Span
from annotator.gui.language import words
from annotator.gui.page.decoration import Decoration
from annotator.gui.panels.chips import plain_tip
from annotator.review import Finding

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

HALF = 4
"""Half the height of a sign, in pixels."""
FROM_WORDS = 8
"""From the middle of a sign to where the lines begin."""
_KEPT = 5000
_SPACE = 100  # characters at the beginning of a mark are looked at for white space

ByLine = dict[int, tuple[Finding, ...]]


class Sign(NamedTuple):
    """All findings of the marks that begin on one line, and where their sign is in the viewport."""

    findings: tuple[Finding, ...]
    box: QRect


class Margin(QObject):
    """A layer of the page: for each line with findings a sign, full if something can be mended.

    Only marks that are shown and begin in sight are looked at, and each once, until it changes.
    Resting on a sign says what is wrong; a click selects the mark, another one the next there.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._pressed = False
        self._looked: dict[MarkId, tuple[Mark, tuple[Finding, ...]]] = {}
        self._known: dict[int, tuple[Decoration, ByLine]] = {}
        page.canvas.layers.append(self)
        page.viewport().installEventFilter(self)
        page.workspace.opened.connect(self._open)
        page.workspace.changed.connect(self._change)

    def leave(self) -> None:
        """Hear no more of the workspace."""
        self._page.workspace.opened.disconnect(self._open)
        self._page.workspace.changed.disconnect(self._change)

    def signs(self) -> list[Sign]:
        """The signs in sight, from top to bottom."""
        where, found = self._page.where, []
        middle = where.metrics.above + where.metrics.words // 2
        for number, y in where.visible() if where.shelf.text else ():
            by_line = self._of(number)
            tops = where.shelf.block(number).tops
            for line in sorted(by_line):
                down = y + tops[line] + middle
                box = QRect(where.left - FROM_WORDS - HALF, down - HALF, 2 * HALF + 1, 2 * HALF + 1)
                found.append(Sign(by_line[line], box))
        return found

    def paint(self, painter: QPainter, damaged: QRect) -> None:
        """Draw the signs that lie in the damaged part."""
        signs = [
            sign for sign in self.signs() if sign.box.united(_below(sign.box)).intersects(damaged)
        ]
        if not signs:
            return
        colour = QColor(self._page.look.theme.warning)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._page.where.metrics.tag_font)
        painter.setPen(QPen(colour, 1.2))
        for sign in signs:
            full = any(each.mended for each in sign.findings)
            painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(_diamond(sign.box))
            if len(sign.findings) > 1:
                painter.drawText(_below(sign.box), _CENTRED, str(len(sign.findings)))
        painter.restore()

    def at(self, point: QPointF) -> Sign | None:
        """The sign under a point of the viewport."""
        if not 0 <= self._page.where.left - point.x() <= 2 * FROM_WORDS:
            return None
        return next(
            (s for s in self.signs() if s.box.adjusted(-6, -6, 0, 6).contains(point.toPoint())),
            None,
        )

    def said(self, sign: Sign) -> str:
        """What looks wrong, a line for each finding."""
        scheme, language = self._page.workspace.scheme, self._page.look.language
        lines = []
        for each in sign.findings:
            called = title(scheme.shown(each.mark.label).titles, language)
            lines.append(f"{called}: {words(each.message, scheme, language)}")
        return "\n".join(lines)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the mouse does on a sign is for the sign; all else is for the words."""
        kind = event.type()
        if isinstance(event, QHelpEvent) and kind == QEvent.Type.ToolTip:
            sign = self.at(QPointF(event.pos()))
            if sign is not None:
                port = self._page.viewport()
                box = sign.box.adjusted(-6, -6, 6, 6)
                QToolTip.showText(event.globalPos(), plain_tip(self.said(sign)), port, box)
                return True
        if isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, False
            return pressed
        if isinstance(event, QMouseEvent) and kind in (_MOVE, _PRESS, _DOUBLE):
            sign = self.at(event.position())
            if sign is not None and not (kind == _MOVE and event.buttons()):
                self._page.mouse.card.leave()
                self._page.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
                self._pressed = kind != _MOVE
                if event.button() == Qt.MouseButton.LeftButton:
                    self._choose(sign)
                return True
        return False

    def _choose(self, sign: Sign) -> None:
        ids = list(dict.fromkeys(each.mark.id for each in sign.findings))
        chosen = self._page.workspace.mark_id
        after = ids.index(chosen) + 1 if chosen in ids else 0
        self._page.asked.emit(f"select-mark {ids[after % len(ids)]}")

    # ---- what is known --------------------------------------------------------------------------

    def _of(self, number: int) -> ByLine:
        """The findings of the marks that begin in a block, by line."""
        where = self._page.where
        block, drawn = where.shelf.laid(number)
        known = self._known.get(number)
        if known is not None and known[0] is drawn:
            return known[1]
        found: ByLine = {}
        last = block.end - block.goes_on
        for mark in where.shelf.marks.meeting(Span(block.start, block.end)):
            start = _begin(mark.spans[0], where.shelf.text)
            if block.start <= start <= last and (its := self._look(mark)):
                line = block.line_at(block.unit_of(start))
                found[line] = found.get(line, ()) + its
        if number == 0:
            whole = takewhile(lambda mark: not mark.spans, self._page.workspace.sheet)
            its = tuple(each for mark in whole for each in self._look(mark))
            if its:
                found[0] = its + found.get(0, ())
        if len(self._known) > _KEPT:
            self._known.clear()
        self._known[number] = drawn, found
        return found

    def _look(self, mark: Mark) -> tuple[Finding, ...]:
        if not self._page.look.shows(mark.label):
            return ()
        seen = self._looked.get(mark.id)
        if seen is None or seen[0] is not mark:
            if len(self._looked) > _KEPT:
                self._looked.clear()
            seen = self._looked[mark.id] = mark, Linter(self._page.workspace).findings(mark)
        return seen[1]

    def _open(self, _: Article) -> None:
        self._looked.clear()
        self._known.clear()

    def _change(self, edit: Edit) -> None:
        """A mark of the whole article stands on no line that would be painted again."""
        marks = (mark for each in edit.changes for mark in (each.before, each.after))
        if any(mark is not None and not mark.spans for mark in marks):
            self._known.pop(0, None)
            self._page.canvas.again(Span(0, 0))


_MOVE, _PRESS = QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress
_DOUBLE = QEvent.Type.MouseButtonDblClick


_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def _begin(span: Span, text: str) -> int:
    """Where the words of a part begin: white space in front of them may stand on the line before.

    Where there is none but white space, that begins the part.
    """
    ahead = Span(span.start, min(span.end, span.start + _SPACE)).of(text)
    blank = len(ahead) - len(ahead.lstrip())
    return span.start + (blank if blank < len(ahead) else 0)


def _below(box: QRect) -> QRect:
    """The room for the number of findings: beside the sign stands that of the paragraph."""
    return QRect(box.left() - 8, box.bottom() + 1, box.width() + 16, 14)


def _diamond(box: QRect) -> QPolygonF:
    middle = QPointF(box.center())
    corners = ((0, -HALF), (HALF, 0), (0, HALF), (-HALF, 0))
    return QPolygonF([middle + QPointF(x, y) for x, y in corners])
