"""A project comes into the window: its desk is made piece by piece, then shown as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize

from annotator.gui.docks import SIZES
from annotator.gui.showing import show_settings
from annotator.gui.work import Opened

if TYPE_CHECKING:
    from annotator.gui.desk import Desk
    from annotator.gui.window import Window

PAGE: Final = QSize(860, 900)
"""About what a page will have on the screen."""
STRIP: Final = 200
"""So many pixels of a page are painted ahead at a time."""


def arrive(window: Window, opened: Opened, place: int = 0) -> Iterator[None]:
    """Show a project that has been opened, in steps of which each takes about a frame.

    Nothing is seen of it before all of it is there: what the window showed goes on until then.
    The article is shown from the line of `place` on, an offset into its source.
    """
    # Late: the page needs numpy, which nothing needs before the first paint.
    from annotator.gui.desk import Desk

    settings, empty = window.settings, window.desk is None
    desk = Desk(opened, settings, window.theme, window.language, window.run)
    yield from desk.build()
    desk.training.failed.connect(window.say_problem)
    yield from _painted(desk, place)
    window.projects.keep_session()
    for panel in desk.panels.values():
        panel.setUpdatesEnabled(False)
    window.show_desk(desk, opened.workspace)
    if window.settings is not settings:
        show_settings(window, window.settings)
    if empty:  # else a key could do to this project what it did to the one before
        yield
    window.rebuild_actions()
    for panel in desk.panels.values():
        yield
        panel.setUpdatesEnabled(True)


def _painted(desk: Desk, place: int) -> Iterator[None]:
    """Paint a desk where nobody sees it: the first of many words takes longest, by their shapes."""
    for name, panel in desk.panels.items():
        panel.resize(SIZES[name])
        panel.grab()
        yield
    if place:
        desk.page.go_to(place)
    desk.page.resize(PAGE)
    port = desk.page.viewport()
    yield
    for top in range(0, port.height(), STRIP):
        port.grab(QRect(0, top, port.width(), STRIP).intersected(port.rect()))
        yield
