"""What stands on a leaf beside the words: its head, its number, and what the labels look like."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from annotator.core.mark import Mark
from annotator.core.scheme import Label, Scheme, title
from annotator.core.span import Span
from annotator.gui.page.index import MarkIndex
from annotator.gui.page.painting import INK, Painter
from annotator.gui.page.shelf import Shelf
from annotator.gui.page.shown import Shown
from annotator.gui.paper.leaves import Piece
from annotator.gui.paper.lettering import Lettering
from annotator.gui.paper.paper import SIZE, SMALL, Paper, small_look
from annotator.reading import Facts, Reading

HEAD = 46
"""The height of the head of each leaf, and of its foot, in pixels of the layout."""
_APART = "\u3000\u3000"
_NOTHING = Shown(Span(0, 0))


def draw_piece(
    painter: QPainter,
    paint: Painter,
    shelf: Shelf,
    lettering: Lettering,
    piece: Piece,
) -> None:
    """Draw the lines of a piece of a block, and take note of what they are written with."""
    number, first, behind, top = piece
    block, marks = shelf.laid(number)
    under = block.tops[behind] if behind < len(block.tops) else block.height + INK
    rows = (block.tops[first] + INK, under - INK)
    paint.draw(painter, block, marks, _NOTHING, QPointF(0, top), rows)
    text = block.layout.text()
    for line in block.lines[first:behind]:
        lettering.note(line, text)
    for ruby in block.rubies:
        if first <= block.line_at(ruby.start) < behind:
            lettering.note_words(ruby.reading, paint.ruby_font)


class Legend:
    """The labels of the marks that are printed, each looking as its marks do.

    It is a small article of its own: the titles of the labels, marked with them, their codes
    where on the page the tags stand.
    """

    def __init__(self, paper: Paper, width: float) -> None:
        used = _used(paper)
        text, marks = "", []
        for label in used:
            start = len(text)
            text += title(label.titles, paper.look.language).replace(" ", "\u00a0")
            marks.append(Mark(label.name, (Span(start, len(text)),)))
            text += _APART
        self._shelf = Shelf(text.rstrip(), MarkIndex(marks))
        self._shelf.set_up(Reading(), Facts(), paper.small, width)
        scheme = Scheme("", {label.name: _coded(label) for label in used})
        self._painter = Painter(small_look(paper.look), paper.small, scheme)
        heights = [self._shelf.block(number).height for number in range(len(self._shelf))]
        self.height = sum(heights) + 2 * paper.small.gap if used else 0

    def draw(self, painter: QPainter, lettering: Lettering, top: int) -> None:
        """Draw it from `top` down."""
        for number in range(len(self._shelf) if self.height else 0):
            block = self._shelf.block(number)
            piece = Piece(number, 0, len(block.lines), top)
            draw_piece(painter, self._painter, self._shelf, lettering, piece)
            top += block.height


class Furniture:
    """The head and the foot of each leaf."""

    def __init__(self, paper: Paper, lettering: Lettering, width: int, height: int) -> None:
        self._paper, self._lettering = paper, lettering
        self._width, self._height = width, height
        self._font = paper.small.font
        self._measure = QFontMetricsF(self._font)
        self._line, self._ink = (
            QColor(paper.look.theme.line),
            QColor(paper.look.theme.faint),
        )

    def draw(self, painter: QPainter, leaf: int, leaves: int) -> None:
        """Draw what stands around the words of one of some leaves, counted from 0."""
        paper, right = self._paper, Qt.AlignmentFlag.AlignRight
        about = self._measure.horizontalAdvance(paper.about)
        room = self._width - about - 2 * SMALL
        name = self._measure.elidedText(paper.name, Qt.TextElideMode.ElideMiddle, room)
        self._say(painter, name, Qt.AlignmentFlag.AlignLeft, 0)
        self._say(painter, paper.about, right, 0)
        under = round(self._measure.height()) + 4
        painter.fillRect(QRectF(0, under, self._width, 0.75), self._line)
        said = f"{leaf + 1} / {leaves}"
        self._say(painter, said, Qt.AlignmentFlag.AlignHCenter, self._height - under)

    def number(self, painter: QPainter, shelf: Shelf, piece: Piece) -> None:
        """Draw the number of a paragraph that begins, where the page shows it."""
        block, metrics = shelf.block(piece.block), self._paper.metrics
        each, number = self._paper.look.numbers, int(shelf.blocks.paragraphs[piece.block])
        starts = not shelf.goes_on(piece.block - 1) and block.end > block.start
        if not each or number % each or not starts:
            return
        said = str(number)
        left = -metrics.tag.horizontalAdvance(said) - SIZE
        down = piece.top + block.head + metrics.above + metrics.ascent
        painter.setFont(metrics.tag_font)
        painter.setPen(self._ink)
        painter.drawText(QPointF(left, down), said)
        self._lettering.note_words(said, metrics.tag_font)

    def _say(self, painter: QPainter, words: str, where: Qt.AlignmentFlag, top: int) -> None:
        painter.setFont(self._font)
        painter.setPen(self._ink)
        box = QRectF(0, top, self._width, self._measure.height())
        painter.drawText(box, where | Qt.AlignmentFlag.AlignTop, words)
        self._lettering.note_words(words, self._font)


def _used(paper: Paper) -> list[Label]:
    """The labels of the marks on words, in the order of the scheme, those of elsewhere last."""
    names = {mark.label for mark in paper.marks if mark.spans}
    known = [label for label in paper.scheme if label.name in names]
    others = sorted(names - {label.name for label in known})
    return [*known, *map(paper.scheme.shown, others)]


def _coded(label: Label) -> Label:
    """The same label, called by its code."""
    return replace(label, titles=label.codes or {"en": label.name})
