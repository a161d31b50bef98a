"""A button that says what it does in two lines: what the welcome page is made of."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from annotator.gui.colours import mixed
from annotator.gui.icons import icon

PADDING = 12
GAP = 3
ICON = 24


class Choice(QPushButton):
    """An icon, a title and a quieter line beneath it; a click or Return chooses it.

    `set_words` gives it both lines; they are data and are drawn as they are, cut in the middle
    where they are too long for the width.
    """

    def __init__(self, drawing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._title = self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, title: str, hint: str) -> None:
        """Say something else."""
        self._title, self._hint = title, hint
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for both lines."""
        title, hint = self._metrics()
        height = title.height() + GAP + hint.height() + 2 * PADDING
        return QSize(300, max(height, ICON + 2 * PADDING))

    def minimumSizeHint(self) -> QSize:
        """Narrower than that, the lines are cut."""
        return QSize(180, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the two lines, and around them whether it is under the mouse or has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        top = (self.height() - ICON) // 2
        colour = self._colour(QPalette.ColorRole.Accent).name()
        icon(self._drawing, "" if not self.isEnabled() else colour).paint(
            painter,
            QRect(PADDING, top, ICON, ICON),
            mode=self._mode(),
        )
        self._paint_words(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        ink, ground = (
            self._colour(role).name()
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Base)
        )
        active = self.isEnabled() and self.underMouse()
        share = 0.10 if self.isDown() else 0.05 if active else 0.0
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if not self.isEnabled():
            return
        edge = QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(self._colour(edge))
        painter.setBrush(QColor(mixed(ink, ground, share)))
        painter.drawRoundedRect(box, 8, 8)

    def _paint_words(self, painter: QPainter) -> None:
        title, hint = self._metrics()
        left = PADDING + ICON + PADDING
        width = self.width() - left - PADDING
        top = (self.height() - title.height() - GAP - hint.height()) // 2
        painter.setFont(self._title_font())
        painter.setPen(self._colour(QPalette.ColorRole.WindowText))
        cut = title.elidedText(self._title, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(left, top + title.ascent(), cut)
        painter.setFont(self._hint_font())
        painter.setPen(self._quiet())
        cut = hint.elidedText(self._hint, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(left, top + title.height() + GAP + hint.ascent(), cut)

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _hint_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        return font

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._title_font()), QFontMetrics(self._hint_font())

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)

    def _quiet(self) -> QColor:
        """The colour of the second line, between that of the words and that of the paper."""
        ink = self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
        share = 0.68 if self.isEnabled() else 0.5
        return QColor(mixed(ink.name(), self._colour(QPalette.ColorRole.Base).name(), share))

    def _mode(self) -> QIcon.Mode:
        return QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
