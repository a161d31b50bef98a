"""Where in the article its marks and the hits of a search lie, shown along the scroll bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.gui.hits import Hits
from annotator.gui.theme import Theme, label_colour

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

Integers = NDArray[np.int64]

TALL = 2
"""Pixels."""
LATER = 150
"""Milliseconds after an edit: a key need not wait until all marks have been looked at again."""


class Ticks(QWidget):
    """Lies over the scroll bar of a page and lets the mouse through.

    On the left a tick in the colour of its label for every mark, on the right one for every hit.
    `shown` tells the hits.
    """

    shown = Signal(object)

    def __init__(self, page: Page, theme: Theme) -> None:
        self._bar = page.verticalScrollBar()
        super().__init__(self._bar)
        self._page = page
        self._theme = theme
        self._hits = np.zeros(0, np.int64)
        self._rows: Integers = np.zeros(0, np.int64)
        self._marks: list[tuple[QColor, Integers]] = []
        self._column = QImage()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER)
        self._later.timeout.connect(self.look_again)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.installEventFilter(self)
        # It moves its range when an article is opened or laid out anew.
        self._bar.rangeChanged.connect(lambda *_: self._later.start())
        page.workspace.changed.connect(self._follow)
        self.resize(self._bar.size())

    def leave(self) -> None:
        """Hear no more of the workspace."""
        self._page.workspace.changed.disconnect(self._follow)
        self._later.stop()

    def show_hits(self, hits: Hits) -> None:
        """Show hits on the page and along its scroll bar."""
        self._page.where.shelf.hits = hits
        self._hits = np.array(hits.starts, np.int64)
        self._rows = self._rows_of(self._hits)[1]
        self._page.viewport().update()
        self.update()
        self.shown.emit(hits)

    def show_look(self, theme: Theme) -> None:
        """Show them in another theme."""
        self._theme = theme
        self.look_again()

    def look_again(self) -> None:
        """Find out where the marks and hits lie now."""
        page, height = self._page, max(self.height(), TALL + 1)
        index, scheme = page.where.shelf.marks, page.workspace.scheme
        starts, labels = index.starts()
        rows, _ = self._rows_of(starts)
        self._rows = self._rows_of(self._hits)[1]
        there = np.zeros((len(index.labels), height - TALL + 1), bool)
        there[labels, rows] = True
        self._marks = [
            (label_colour(scheme.shown(name), self._theme), np.flatnonzero(there[number]))
            for name, number in index.labels.items()
            if page.look.shows(name)
        ]
        # What is rare is drawn over what is everywhere.
        self._marks.sort(key=lambda each: -len(each[1]))
        self._column = _column(self._marks, height)
        self.update()

    def rows(self) -> list[int]:
        """The heights at which there is a hit, in pixels from the top of the scroll bar."""
        found: list[int] = self._rows.tolist()
        return found

    def marked(self) -> list[tuple[int, QColor]]:
        """The heights at which there are marks, each with the colour of a label there."""
        return [(row, colour) for colour, rows in self._marks for row in rows.tolist()]

    def _rows_of(self, starts: Integers) -> tuple[Integers, Integers]:
        """The row of pixels of each offset of the source, which are in order, and all such rows.

        A place is looked up for each row, and none for each offset. O(blocks + n).
        """
        if not len(starts):
            return starts, starts
        shelf, height = self._page.where.shelf, max(self.height(), TALL + 1)
        rows = np.arange(height - TALL + 1)
        blocks, shares = shelf.heights.reached(rows / (height - TALL))
        begins, ends = shelf.blocks.starts[blocks], shelf.blocks.ends[blocks]
        first = np.searchsorted(starts, np.ceil(begins + shares * (ends - begins)))
        first[0] = 0
        counts = np.diff(first, append=len(starts))
        return np.repeat(rows, counts), np.flatnonzero(counts)

    def _follow(self, _: object) -> None:
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the scroll bar."""
        if watched is self._bar and event.type() == QEvent.Type.Resize:
            self.resize(self._bar.size())
            self._later.start()
        return False

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ticks."""
        painter = QPainter(self)
        middle = self.width() // 2
        painter.drawImage(QRect(2, 0, middle - 2, self._column.height()), self._column)
        for row in self.rows():
            painter.fillRect(middle, row, self.width() - middle - 2, TALL, self._theme.warning)


def _column(marks: list[tuple[QColor, Integers]], height: int) -> QImage:
    """One pixel wide, what is to be seen of marks, each with its colour and its rows."""
    colours = np.zeros(height, np.uint32)
    for colour, rows in marks:
        for down in range(TALL):
            colours[np.minimum(rows + down, height - 1)] = colour.rgba()
    return QImage(colours.tobytes(), 1, height, 4, QImage.Format.Format_ARGB32).copy()
