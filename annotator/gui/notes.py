"""Sentences beside the fields of a form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def note(tone: str) -> QLabel:
    """A label for whole sentences, whatever characters are in them: `faint` or a `warning`."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    return label


def say(label: QLabel, text: str, tone: str) -> None:
    """Say something else in a note, perhaps in another tone."""
    label.setText(text)
    label.setProperty("tone", tone)
    label.style().polish(label)
