"""The icons of the window: drawn in lines, in the colour of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.core.resources import resource

SIZES = (16, 24, 32, 48)
"""The sizes in pixels that an icon is drawn in, so that it is sharp on a dense screen too."""
APP_SIZES = (16, 32, 56, 64, 128)


def icon(name: str, colour: str = "") -> QIcon:
    """The icon `resources/icons/NAME.svg` in a colour `#rrggbb`, or in that of the words.

    An icon keeps its colour: ask again after the theme has changed.
    """
    palette = QGuiApplication.palette()
    role = QPalette.ColorRole.WindowText
    normal = colour or palette.color(role).name()
    pale = palette.color(QPalette.ColorGroup.Disabled, role).name()
    return _icon(name, normal, pale)


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """The icon of the program."""
    made = QIcon()
    renderer = QSvgRenderer(str(resource("icons", "annotator.svg")))
    for size in APP_SIZES:
        made.addPixmap(_drawn(renderer, size))
    return made


@lru_cache(maxsize=256)
def _icon(name: str, normal: str, pale: str) -> QIcon:
    drawing = resource("icons", f"{name}.svg").read_text("utf-8")
    made = QIcon()
    for colour, mode in ((normal, QIcon.Mode.Normal), (pale, QIcon.Mode.Disabled)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
        for size in SIZES:
            made.addPixmap(_drawn(renderer, size), mode)
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
