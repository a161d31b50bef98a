"""The small sign of a label, its code on its colour over its line; and rows that have one."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.core.scheme import Label, title
from annotator.gui.theme import Theme, band, label_colour

Index = QModelIndex | QPersistentModelIndex

LABEL = Qt.ItemDataRole.UserRole
"""The Label of a row."""
ASIDE = Qt.ItemDataRole.UserRole + 1
"""What stands at the right end of a row."""
BEFORE = Qt.ItemDataRole.UserRole + 2
"""What stands before the chip: a key."""
STRONG = Qt.ItemDataRole.UserRole + 3
"""Whether the row is set off from the others."""
HEADING = Qt.ItemDataRole.UserRole + 4
"""Whether the row is the heading of a group."""

WIDTH, HEIGHT = 36, 18
ROW = 23
KEY = 18


def paint_chip(painter: QPainter, box: QRect, label: Label, theme: Theme, language: str) -> None:
    """Draw the chip of a label into a box."""
    colour = label_colour(label, theme)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(band(colour.name(), theme))
    painter.drawRoundedRect(QRectF(box), 3, 3)
    font = QFont(painter.font())
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(QColor(theme.ink))
    code = title(label.codes, language) if label.codes else "·"
    painter.drawText(box.adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignCenter, code)
    _paint_line(painter, box, label, colour)
    painter.restore()


def chip_icon(label: Label, theme: Theme, language: str, ratio: float) -> QIcon:
    """The chip of a label as an icon; `ratio` is that of the screen."""
    return QIcon(chip_pixmap(label, theme, language, ratio))


def chip_pixmap(label: Label, theme: Theme, language: str, ratio: float) -> QPixmap:
    """The chip of a label as a picture; `ratio` is that of the screen."""
    pixmap = QPixmap(int(WIDTH * ratio), int(HEIGHT * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_chip(painter, QRect(0, 0, WIDTH, HEIGHT), label, theme, language)
    painter.end()
    return pixmap


def plain_tip(text: str) -> str:
    """A tool tip that says exactly this text, whatever characters are in it."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>" if text else ""


def _paint_line(painter: QPainter, box: QRect, label: Label, colour: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    low = box.bottom()
    if label.line == "double":
        pen.setWidth(1)
        painter.setPen(pen)
        painter.drawLine(box.left() + 2, low - 2, box.right() - 1, low - 2)
        painter.drawLine(box.left() + 2, low, box.right() - 1, low)
        return
    if label.line == "dash":
        pen.setDashPattern([3, 1.5])
    elif label.line == "dot":
        pen.setDashPattern([1, 1])
    painter.setPen(pen)
    painter.drawLine(box.left() + 2, low, box.right() - 1, low)


class Rows(QStyledItemDelegate):
    """Draws rows of one height: a key, the chip of a label, words, and something at the right."""

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._chips: dict[str, QPixmap] = {}

    def show_look(self, theme: Theme, language: str) -> None:
        """Draw in another theme or language from now on."""
        self._theme, self._language = theme, language
        self._chips.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows have one height, so that a list need not ask each."""
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        box: QRect = option.rect
        painter.save()
        if index.data(HEADING):
            self._paint_heading(painter, box, str(index.data()))
        else:
            self._paint_ground(painter, option, index)
            self._paint_row(painter, box.adjusted(8, 0, -8, 0), index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state: QStyle.StateFlag = option.state
        box = QRectF(option.rect).adjusted(2, 0.5, -2, -0.5)
        palette: QPalette = option.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if index.data(STRONG):
            painter.setPen(QColor(self._theme.accent))
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_MouseOver:
            hover = QColor(self._theme.panel_ink)
            hover.setAlphaF(0.07)
            painter.setBrush(hover)
        elif not index.data(STRONG):
            return
        painter.drawRoundedRect(box, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self._theme.accent))
            painter.drawRoundedRect(box, 4, 4)

    def _paint_row(self, painter: QPainter, box: QRect, index: Index) -> None:
        before, label, aside = index.data(BEFORE), index.data(LABEL), index.data(ASIDE)
        metrics = painter.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter
        if before is not None:
            painter.setPen(QColor(self._theme.faint))
            key = QRect(box.left(), box.top(), KEY, box.height())
            painter.drawText(key, middle | Qt.AlignmentFlag.AlignHCenter, str(before))
            box = box.adjusted(KEY + 6, 0, 0, 0)
        if isinstance(label, Label):
            top = box.top() + (box.height() - HEIGHT) // 2
            painter.drawPixmap(box.left(), top, self._chip(label, painter))
            box = box.adjusted(WIDTH + 8, 0, 0, 0)
        if aside:
            painter.setPen(QColor(self._theme.faint))
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, str(aside))
            box = box.adjusted(0, 0, -metrics.horizontalAdvance(str(aside)) - 8, 0)
        painter.setPen(QColor(self._theme.panel_ink))
        text = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, text)

    def _chip(self, label: Label, painter: QPainter) -> QPixmap:
        """The chip of a label, drawn once."""
        chip = self._chips.get(label.name)
        if chip is None:
            ratio = painter.device().devicePixelRatioF()
            chip = chip_pixmap(label, self._theme, self._language, ratio)
            self._chips[label.name] = chip
        return chip

    def _paint_heading(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(box.left() + 8, box.top() + 5, box.right() - 8, box.top() + 5)
        painter.setPen(QColor(self._theme.faint))
        low = box.adjusted(8, 8, -8, 0)
        painter.drawText(low, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
