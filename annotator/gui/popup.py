"""Lists that lie over the window until something is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


def show_over(popup: QWidget, window: QWidget, most: QSize) -> None:
    """Show a popup in the upper middle of a window, no larger than `most` nor than fits."""
    width = min(most.width(), max(window.width() - 40, 240))
    popup.resize(width, min(most.height(), max(window.height() - 120, 160)))
    corner = window.mapToGlobal(window.rect().topLeft())
    popup.move(corner.x() + (window.width() - width) // 2, corner.y() + 84)
    popup.show()
