"""Drawing the figures of an article on paper: pictures, frames for missing ones, regions."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from annotator.core.errors import Problem
from annotator.core.picture import Picture
from annotator.gui.page.block import Block
from annotator.gui.page.figures import Figure, rectangle_of
from annotator.gui.page.gallery import draw_dashes, draw_sign
from annotator.gui.page.regions import Seen
from annotator.gui.paper.lettering import Lettering
from annotator.gui.paper.paper import Paper
from annotator.gui.pictures import decoded
from annotator.gui.theme import label_colour

_FINER = 3
"""A printer has so many dots where the layout has one."""


class Plates:
    """Draws what stands over the first line of a block."""

    def __init__(self, paper: Paper, lettering: Lettering, width: int) -> None:
        self._paper, self._lettering, self._width = paper, lettering, width
        self._faint = QColor(paper.look.theme.faint)

    def draw(self, painter: QPainter, block: Block, top: int) -> None:
        """Draw the figures of a block that begins at `top`."""
        for figure in block.figures:
            box = QRect(0, top + figure.top, figure.width, figure.height)
            painter.save()
            image = self._image(figure.picture, box.size())
            if image is None:
                self._draw_missing(painter, figure, box)
            else:
                painter.drawImage(box, image)
                self._draw_regions(painter, Seen(figure, box))
            if figure.words:
                wide = QRect(0, box.bottom() + 1, self._width, figure.below)
                self._say(painter, figure.words, wide, Qt.AlignmentFlag.AlignLeft)
            painter.restore()

    def _image(self, picture: Picture | None, size: QSize) -> QImage | None:
        if picture is None:
            return None
        whole = QSize(picture.width, picture.height)
        fine = size * _FINER if size.width() * _FINER < picture.width else whole
        try:
            return decoded(self._paper.still.store.picture_bytes(picture.id), picture, fine)
        except Problem:  # damaged: as good as missing
            return None

    def _draw_missing(self, painter: QPainter, figure: Figure, box: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRect(QRectF(box))
        pen = QPen(self._faint, 0.75)
        pen.setDashPattern([5, 4])
        draw_dashes(painter, frame, pen)
        high = self._paper.metrics.note_height
        draw_sign(painter, QRectF(box).center(), 1.5 * high, self._paper.look.theme.faint)
        named = "  ·  ".join(filter(None, (figure.by, figure.name)))
        below = QRect(box.left(), box.bottom() - high, box.width(), high)
        self._say(painter, named, below, Qt.AlignmentFlag.AlignHCenter)

    def _draw_regions(self, painter: QPainter, seen: Seen) -> None:
        for region in seen.figure.regions:
            rectangle = rectangle_of(region)
            if rectangle:
                frame = QPainterPath()
                frame.addRect(seen.shown(rectangle))
                label = self._paper.scheme.shown(region.label)
                pen = QPen(label_colour(label, self._paper.look.theme), 1.5)
                pen.setDashPattern([4, 1.5])
                painter.strokePath(frame, QPen(QColor(self._paper.look.theme.paper), 3))
                draw_dashes(painter, frame, pen)

    def _say(self, painter: QPainter, words: str, box: QRect, where: Qt.AlignmentFlag) -> None:
        metrics = self._paper.metrics
        shown = metrics.note.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(metrics.note_font)
        painter.setPen(self._faint)
        painter.drawText(box, where | Qt.AlignmentFlag.AlignVCenter, shown)
        self._lettering.note_words(shown, metrics.note_font)
