"""What lies over the window until something is chosen or said."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

APART = 3
"""Pixels between a popup and what it is about."""


def show_over(popup: QWidget, window: QWidget, most: QSize) -> None:
    """Show a popup in the upper middle of a window, no larger than `most` nor than fits."""
    width = min(most.width(), max(window.width() - 40, 240))
    popup.resize(width, min(most.height(), max(window.height() - 120, 160)))
    corner = window.mapToGlobal(window.rect().topLeft())
    popup.move(corner.x() + (window.width() - width) // 2, corner.y() + 84)
    popup.show()


def lie_under(popup: QWidget, room: QWidget, page: QWidget, box: QRect | None) -> None:
    """Lay a popup of `room` under a box of the page, over it where there is no room under it.

    None: what it is about is out of sight, and so is the popup.
    """
    popup.setVisible(box is not None)
    if box is None:
        return
    corner = page.mapTo(room, box.topLeft())
    below = corner.y() + box.height() + APART
    if below + popup.height() > room.height():
        below = max(0, corner.y() - APART - popup.height())
    left = min(corner.x(), room.width() - popup.width() - APART)
    popup.move(QPoint(max(APART, left), below))
