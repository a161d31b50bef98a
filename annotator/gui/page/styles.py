"""What marks of each label look like in one theme, worked out once for each."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from annotator.core.scheme import Label, Scheme
from annotator.gui.theme import Theme, band, label_colour, tag_colour


class Style(NamedTuple):
    """A label as it is drawn: its line, the tint behind its words, the words of its tags."""

    label: Label
    line: QColor
    tint: QColor
    tag: QColor


class Styles:
    """The styles of the labels of a scheme; one that is not in it gets a plain one."""

    def __init__(self, scheme: Scheme, theme: Theme) -> None:
        self._scheme, self._theme = scheme, theme
        self.of = lru_cache(256)(self._made)

    def _made(self, name: str) -> Style:
        label = self._scheme.shown(name)
        if not label.codes:
            label = replace(label, codes={"en": name})
        line = label_colour(label, self._theme)
        colour = line.name()
        tint = band(colour, self._theme) if label.tint else QColor(Qt.GlobalColor.transparent)
        return Style(label, line, tint, tag_colour(colour, self._theme))


def faded(colour: QColor, share: float) -> QColor:
    """A colour that lets through what is behind it."""
    thin = QColor(colour)
    thin.setAlphaF(share)
    return thin
