"""A drag that leaves the page: it scrolls on while the mouse is held above or below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTimer

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

_EVERY = 30  # milliseconds


class Beyond:
    """Where the mouse was last while dragging, and a timer that runs while that is outside.

    Whoever drags follows each `scrolled.timeout` to `at`.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self.at = QPointF()
        self.scrolled = QTimer(page)
        self.scrolled.setInterval(_EVERY)
        self.scrolled.timeout.connect(self._scroll)

    def reach(self, at: QPointF) -> QPointF:
        """Follow the mouse to a point; gives the nearest one inside."""
        self.at = at
        height = self._page.viewport().height()
        if 0 <= at.y() <= height:
            self.scrolled.stop()
        elif not self.scrolled.isActive():
            self.scrolled.start()
        return QPointF(at.x(), min(max(at.y(), 0), height - 1))

    def stop(self) -> None:
        """Scroll no more."""
        self.scrolled.stop()

    def _scroll(self) -> None:
        """Scroll on, the faster the further the mouse is away."""
        y, height = self.at.y(), self._page.viewport().height()
        over = y if y < 0 else max(0.0, y - height)
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + round(over / 2))
