"""A list of what an editor has, to which things are added and from which they are removed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget


def with_buttons(rows: QWidget, *buttons: QPushButton) -> QHBoxLayout:
    """The list, and beside it the buttons for it, none of which Return presses."""
    side = QVBoxLayout()
    for button in buttons:
        button.setAutoDefault(False)
        side.addWidget(button)
    side.addStretch(1)
    layout = QHBoxLayout()
    layout.addWidget(rows, 1)
    layout.addLayout(side)
    return layout


def remove_by_key(rows: QWidget, remove: Callable[[], object]) -> None:
    """Delete removes, where the list has the keyboard."""
    delete = QShortcut(QKeySequence.StandardKey.Delete, rows)
    delete.setContext(Qt.ShortcutContext.WidgetShortcut)
    delete.activated.connect(remove)
