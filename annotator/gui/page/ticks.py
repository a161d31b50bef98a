"""Where in the article the hits of a search lie, shown along the scroll bar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.span import Span
from annotator.gui.theme import Theme

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

TALL = 2
"""Pixels."""


class Ticks(QWidget):
    """Lies over the scroll bar of a page, lets the mouse through and has a tick for every hit.

    `shown` tells the hits.
    """

    shown = Signal(object)

    def __init__(self, page: Page, theme: Theme) -> None:
        self._bar = page.verticalScrollBar()
        super().__init__(self._bar)
        self._page = page
        self._theme = theme
        self._starts = np.zeros(0, np.int64)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.installEventFilter(self)
        self.resize(self._bar.size())

    def show_hits(self, hits: Sequence[Span]) -> None:
        """Show hits on the page and along its scroll bar."""
        self._page.where.shelf.hits = hits
        self._starts = np.fromiter((hit.start for hit in hits), np.int64, len(hits))
        self._page.viewport().update()
        self.update()
        self.shown.emit(hits)

    def show_look(self, theme: Theme) -> None:
        """Show them in another theme."""
        self._theme = theme
        self.update()

    def rows(self) -> list[int]:
        """The heights at which there is a tick, in pixels from the top of the scroll bar."""
        if not len(self._starts):
            return []
        shelf = self._page.where.shelf
        blocks = np.maximum(np.searchsorted(shelf.blocks.starts, self._starts, "right") - 1, 0)
        starts, ends = shelf.blocks.starts[blocks], shelf.blocks.ends[blocks]
        shares = np.clip((self._starts - starts) / np.maximum(ends - starts, 1), 0.0, 1.0)
        places = shelf.heights.places(blocks, shares)
        rows: list[int] = np.unique((places * (self.height() - TALL)).astype(int)).tolist()
        return rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the scroll bar."""
        if watched is self._bar and event.type() == QEvent.Type.Resize:
            self.resize(self._bar.size())
        return False

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ticks."""
        painter = QPainter(self)
        colour = QColor(self._theme.warning)
        for row in self.rows():
            painter.fillRect(3, row, self.width() - 6, TALL, colour)
