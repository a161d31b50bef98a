"""Painting an article onto paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from annotator.core.errors import BadFile
from annotator.core.scheme import title
from annotator.gui.page.figures import Figures
from annotator.gui.page.index import MarkIndex
from annotator.gui.page.painting import Painter
from annotator.gui.page.shelf import Shelf
from annotator.gui.paper.furniture import HEAD, Furniture, Legend, draw_piece
from annotator.gui.paper.leaves import leaves
from annotator.gui.paper.lettering import Lettering
from annotator.gui.paper.paper import DOTS, SIZE, WIDEST, Paper
from annotator.gui.paper.plates import Plates

if TYPE_CHECKING:
    from annotator.gui.jobs import Progress

MARGINS = QMarginsF(22, 16, 22, 14)
"""Millimetres of white around what is printed."""


def set_margins(device: QPagedPaintDevice) -> None:
    """Leave as much white around what is printed as is good to read."""
    device.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)


def print_on(device: QPagedPaintDevice, paper: Paper, progress: Progress) -> Lettering:
    """Paint an article, leaf by leaf; gives what it is written with.

    Raises BadFile if the device cannot be painted on, Stopped if `progress` says so; what has been
    painted by then is the caller's to throw away.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise BadFile("“{name}” cannot be printed: the printer does not answer", name=paper.name)
    try:
        scale = device.logicalDpiX() / DOTS
        painter.scale(scale, scale)
        return _paint(painter, device, paper, progress)
    except BaseException:
        # Late: a PDF is written without any printer.
        from annotator.gui.paper.printers import give_up

        give_up(device)
        raise
    finally:
        painter.end()


def _paint(
    painter: QPainter, device: QPagedPaintDevice, paper: Paper, progress: Progress
) -> Lettering:
    page = device.pageLayout().paintRectPixels(DOTS)
    width = min(page.width() // SIZE, WIDEST) * SIZE
    painter.translate((page.width() - width) // 2, 0)
    room = page.height() - 2 * HEAD
    shelf = Shelf(paper.text, MarkIndex(paper.marks))
    shelf.figures = Figures(paper.still, shelf.blocks)
    shelf.figures.set_up(paper.metrics, width, room, hidden=not paper.look.pictures)
    shelf.set_up(paper.reading, paper.facts, paper.metrics, width)
    lettering, paint = Lettering(), Painter(paper.look, paper.metrics, paper.scheme)
    legend, furniture = Legend(paper, width), Furniture(paper, lettering, width, page.height())
    plates, whole = Plates(paper, lettering, width), 2 * len(shelf)
    every = leaves(shelf, room - legend.height, room, lambda block: progress(block, whole))
    done = len(shelf)
    for number, leaf in enumerate(every):
        if number:
            device.newPage()
        furniture.draw(painter, number, len(every))
        down = HEAD
        if not number:
            legend.draw(painter, lettering, HEAD)
            down += legend.height
        for piece in leaf:
            here = piece._replace(top=piece.top + down)
            draw_piece(painter, paint, shelf, lettering, here)
            if not piece.first:
                plates.draw(painter, shelf.block(piece.block), here.top)
                furniture.number(painter, shelf, here)
            done = len(shelf) + piece.block
        progress(done, whole)
    _note_tags(lettering, paper)
    return lettering


def _note_tags(lettering: Lettering, paper: Paper) -> None:
    """Take note of what the painter writes of itself: tags, and signs beside lines."""
    labels = [paper.scheme.shown(name) for name in {mark.label for mark in paper.marks}]
    for label in labels:
        for words in (title(label.titles, paper.look.language), label.name):
            lettering.note_words(words, paper.metrics.tag_font)
        lettering.note_words(title(label.codes, paper.look.language), paper.metrics.tag_font)
    lettering.note_words("+0123456789…↩", paper.metrics.tag_font)
