"""Drawing figures over their blocks: pictures, what stands for missing ones, regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from annotator.core.mark import Mark, MarkId
from annotator.core.picture import Rectangle
from annotator.core.scheme import title
from annotator.gui.colours import mixed
from annotator.gui.page.figures import Figure, rectangle_of
from annotator.gui.page.regions import Seen
from annotator.gui.pictures import Pictures
from annotator.gui.theme import label_colour

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

_KNOB = 7  # pixels
_ROUND = 5


class Gallery:
    """A layer of the page: the figures in sight.

    `preview` is the rectangle that is being dragged, for a region or a new one; `under_file` the
    figure over which a file is being dragged.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self.pictures = Pictures(page.workspace.store, page)
        self.pictures.changed.connect(self._paint_again)
        self.preview: tuple[MarkId, MarkId | None, Rectangle] | None = None
        self.under_file: MarkId | None = None

    def paint(self, painter: QPainter, damaged: QRect) -> None:
        """Draw the figures that the damaged part of the window shows."""
        seen = list(self._page.where.figures())
        self.pictures.want(
            {each.figure.picture.id: self._pixels(each.box) for each in seen if each.figure.picture}
        )
        for each in seen:
            if each.box.adjusted(-4, -4, 4, 4 + each.figure.below).intersects(damaged):
                painter.save()
                self._draw(painter, each)
                painter.restore()

    def again(self, figure: MarkId) -> None:
        """Paint a figure again."""
        for seen in self._page.where.figures():
            if seen.figure.mark.id == figure:
                self._page.canvas.rows((seen.box.top(), seen.box.bottom() + seen.figure.below))

    # ---- a figure -----------------------------------------------------------------------------

    def _draw(self, painter: QPainter, seen: Seen) -> None:
        figure, theme = seen.figure, self._page.look.theme
        said = self._draw_picture(painter, seen) if figure.picture else self._why_missing(figure)
        if said:
            self._draw_missing(painter, seen, said)
        chosen = self._page.workspace.mark_id
        if figure.mark.id in (chosen, self.under_file):
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(seen.box).adjusted(-2, -2, 2, 2))
        if figure.picture and not said:
            self._draw_regions(painter, seen)
        if figure.words:
            self._draw_words(painter, seen)

    def _draw_picture(self, painter: QPainter, seen: Seen) -> str:
        """Draw the picture of a figure, if it is there already; else gives why it never is."""
        figure, theme = seen.figure, self._page.look.theme
        picture = figure.picture
        found = picture and self.pictures.image(picture, self._pixels(seen.box))
        if found and found.image is None:
            return _damaged() if found.damaged else _unshown()
        if found and found.image:
            painter.drawImage(seen.box, found.image)
        else:
            painter.fillRect(seen.box, QColor(mixed(theme.line, theme.paper, 0.5)))
        painter.setPen(QColor(theme.line))
        painter.drawRect(seen.box.adjusted(-1, -1, 0, 0))
        return ""

    def _why_missing(self, figure: Figure) -> str:
        if figure.damaged:
            return _damaged()
        if figure.mark.attributes.get("file"):
            return QCoreApplication.translate("Gallery", "Not in this project — drop the file here")
        return QCoreApplication.translate("Gallery", "Picture missing — drop a file here")

    def _draw_missing(self, painter: QPainter, seen: Seen, said: str) -> None:
        theme, metrics, figure = self._page.look.theme, self._page.where.metrics, seen.figure
        box = QRectF(seen.box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(mixed(theme.faint, theme.paper, 0.6)), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mixed(theme.line, theme.paper, 0.22)))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        frame = QPainterPath()
        frame.addRoundedRect(box, _ROUND, _ROUND)
        draw_dashes(painter, frame, pen)
        named = "  ·  ".join(filter(None, (figure.by, figure.name)))
        lines = [said, *([named] if named else [])]
        high = metrics.note_height
        sign = min(2 * high, max(0, seen.box.height() - len(lines) * high - 8))
        down = box.center().y() - (sign + len(lines) * high) / 2
        draw_sign(painter, QPointF(box.center().x(), down + sign / 2), sign * 0.72, theme.faint)
        painter.setFont(metrics.note_font)
        painter.setPen(QColor(theme.faint))
        for number, line in enumerate(lines):
            place = QRectF(box.left() + 8, down + sign + number * high, box.width() - 16, high)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._elided(line, place))

    def _draw_words(self, painter: QPainter, seen: Seen) -> None:
        box = seen.box
        width = max(box.width(), self._page.where.metrics.width_in(self._page.viewport().width()))
        place = QRectF(box.left(), box.bottom() + 1, width, seen.figure.below)
        painter.setFont(self._page.where.metrics.note_font)
        painter.setPen(QColor(self._page.look.theme.faint))
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, where, self._elided(seen.figure.words, place))

    # ---- regions ------------------------------------------------------------------------------

    def _draw_regions(self, painter: QPainter, seen: Seen) -> None:
        preview = self.preview if self.preview and self.preview[0] == seen.figure.mark.id else None
        chosen = self._page.workspace.mark_id
        for region in seen.figure.regions:
            rectangle = rectangle_of(region)
            if preview and preview[1] == region.id:
                rectangle = preview[2]
            if rectangle:
                box = seen.shown(rectangle)
                self._draw_frame(painter, box, region.label, chosen=region.id == chosen)
                self._draw_tag(painter, box.intersected(QRectF(seen.box)), region)
        if preview and preview[1] is None:
            self._draw_frame(painter, seen.shown(preview[2]), "figure.region", chosen=True)

    def _draw_frame(self, painter: QPainter, box: QRectF, label: str, *, chosen: bool) -> None:
        """A dashed frame on a line of paper, so that it is seen on any picture."""
        theme = self._page.look.theme
        colour = label_colour(self._page.workspace.scheme.shown(label), theme)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.paper), 4))
        painter.drawRect(box)
        pen = QPen(QColor(theme.accent) if chosen else colour, 2)
        if chosen:
            painter.setPen(pen)
            painter.drawRect(box)
        else:
            pen.setDashPattern([4, 1.5])
            frame = QPainterPath()
            frame.addRect(box)
            draw_dashes(painter, frame, pen)
        if chosen:
            painter.setPen(QColor(theme.paper))
            painter.setBrush(QColor(theme.accent))
            middle = box.center()
            for x in (box.left(), middle.x(), box.right()):
                for y in (box.top(), middle.y(), box.bottom()):
                    if QPointF(x, y) != middle:
                        painter.drawRect(QRectF(x - _KNOB / 2, y - _KNOB / 2, _KNOB, _KNOB))

    def _draw_tag(self, painter: QPainter, box: QRectF, region: Mark) -> None:
        look, metrics = self._page.look, self._page.where.metrics
        if not look.tags:
            return
        label = self._page.workspace.scheme.shown(region.label)
        said = title(label.codes or label.titles, look.language)
        if note := str(region.attributes.get("note", "")).split("\n")[0]:
            said += f" {note}"
        width = min(metrics.tag.horizontalAdvance(said) + 8, box.width() - 4)
        place = QRectF(box.left() + 2, box.top() + 2, width, metrics.tag.height() + 1)
        if width < 12 or place.height() > box.height():
            return
        painter.fillRect(place, QColor(look.theme.paper))
        painter.setFont(metrics.tag_font)
        painter.setPen(QColor(look.theme.ink))
        shown = metrics.tag.elidedText(said, Qt.TextElideMode.ElideRight, width - 6)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)

    # ---- how it is done -----------------------------------------------------------------------

    def _pixels(self, box: QRect) -> QSize:
        """The size of a picture in pixels of the screen, of which there may be more."""
        return box.size() * self._page.devicePixelRatioF()

    def _elided(self, text: str, place: QRectF) -> str:
        metrics = self._page.where.metrics.note
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())

    def _paint_again(self, picture: str) -> None:
        for seen in self._page.where.figures():
            if seen.figure.picture and seen.figure.picture.id == picture:
                self.again(seen.figure.mark.id)


def draw_sign(painter: QPainter, middle: QPointF, size: float, colour: str) -> None:
    """The sign of a picture: a frame, a hill and a sun."""
    if size < 8:
        return
    frame = QRectF(middle.x() - size * 0.62, middle.y() - size / 2, size * 1.24, size)
    painter.setPen(QPen(QColor(colour), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 2, 2)
    left, low, wide = frame.left(), frame.bottom() - size * 0.14, frame.width()
    ridge = ((0.1, 0.0), (0.36, 0.46), (0.56, 0.2), (0.7, 0.36), (0.9, 0.0))
    painter.drawPolyline([QPointF(left + x * wide, low - y * size) for x, y in ridge])
    painter.drawEllipse(
        QPointF(left + wide * 0.72, frame.top() + size * 0.28), size / 11, size / 11
    )


def draw_dashes(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
    """Draw a dashed line; a pen alone sets its dashes elsewhere when part of it is out of sight."""
    painter.fillPath(QPainterPathStroker(pen).createStroke(path), pen.brush())


def _damaged() -> str:
    return QCoreApplication.translate("Gallery", "Damaged — drop the file here again")


def _unshown() -> str:
    return QCoreApplication.translate("Gallery", "This picture cannot be shown")
