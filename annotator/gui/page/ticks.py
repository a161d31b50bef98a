"""Where in the article its marks and the hits of a search lie, shown along the scroll bar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.span import Span
from annotator.gui.theme import Theme, label_colour

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

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
        self._marks: list[tuple[int, QColor]] = []
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

    def show_hits(self, hits: Sequence[Span]) -> None:
        """Show hits on the page and along its scroll bar."""
        self._page.where.shelf.hits = hits
        self._hits = np.fromiter((hit.start for hit in hits), np.int64, len(hits))
        self._page.viewport().update()
        self.update()
        self.shown.emit(hits)

    def show_look(self, theme: Theme) -> None:
        """Show them in another theme."""
        self._theme = theme
        self.look_again()

    def look_again(self) -> None:
        """Find out where the marks lie now."""
        page = self._page
        index, scheme = page.where.shelf.marks, page.workspace.scheme
        starts, labels = index.starts()
        rows = self._rows(starts)
        self._marks = []
        for name, number in index.labels.items():
            if page.look.shows(name):
                colour = label_colour(scheme.shown(name), self._theme)
                here = rows[labels == number]
                self._marks += ((row, colour) for row in _unique(here))
        self.update()

    def rows(self) -> list[int]:
        """The heights at which there is a hit, in pixels from the top of the scroll bar."""
        return _unique(self._rows(self._hits))

    def marked(self) -> list[tuple[int, QColor]]:
        """The heights at which there are marks, each with the colour of a label there."""
        return list(self._marks)

    def _rows(self, offsets: NDArray[np.int64]) -> NDArray[np.int64]:
        """How far down the scroll bar offsets of the source lie, in pixels. O(n)."""
        if not len(offsets):
            return np.zeros(0, np.int64)
        shelf = self._page.where.shelf
        blocks = np.maximum(np.searchsorted(shelf.blocks.starts, offsets, "right") - 1, 0)
        starts, ends = shelf.blocks.starts[blocks], shelf.blocks.ends[blocks]
        shares = np.clip((offsets - starts) / np.maximum(ends - starts, 1), 0.0, 1.0)
        places = shelf.heights.places(blocks, shares)
        return (places * (self.height() - TALL)).astype(np.int64)

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
        for row, colour in self._marks:
            painter.fillRect(2, row, middle - 2, TALL, colour)
        for row in self.rows():
            painter.fillRect(middle, row, self.width() - middle - 2, TALL, self._theme.warning)


def _unique(rows: NDArray[np.int64] | Iterable[int]) -> list[int]:
    found: list[int] = np.unique(np.asarray(rows)).tolist()
    return found
