"""How the window looks: text size, theme, panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.core.errors import BadCommand
from annotator.core.settings import declared
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


@verb("Text size")
def text_size(window: Window, change: str) -> None:
    """Make the text of articles larger (+1) or smaller (-1), or as it was at first (0)."""
    setting = declared("text_size")
    try:
        by = int(change)
    except ValueError as error:
        raise BadCommand("“{word}” is not a number", word=change) from error
    wanted = int(window.settings.number("text_size")) + by if by else int(setting.default)
    size = min(max(wanted, int(setting.least or 1)), int(setting.most or wanted))
    window.set("text_size", size)


def _theme_is(window: Window, name: str) -> bool:
    return window.settings.text("theme") == name


@verb("Theme", state=_theme_is)
def theme(window: Window, name: str) -> None:
    """Show the window light, dark, or as the system does."""
    window.set("theme", name)


def _panel_shown(window: Window, name: str) -> bool:
    dock = window.docks.get(name)
    return dock is not None and not dock.isHidden()


@verb("Panel", state=_panel_shown)
def panel(window: Window, name: str) -> None:
    """Show or hide a panel: articles, labels, mark or marks."""
    if name not in window.docks:
        raise BadCommand(
            "There is no panel “{name}”; there is {names}", name=name, names=", ".join(window.docks)
        )
    window.open_workspace()
    window.docks[name].setVisible(window.docks[name].isHidden())
    window.actions_.refresh()


def _full_screen(window: Window) -> bool:
    return window.isFullScreen()


@verb("Full screen", "View", state=_full_screen)
def full_screen(window: Window) -> None:
    """Give the whole screen to the window, or take it back."""
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


@verb("Next part of the window", "Go")
def next_pane(window: Window) -> None:
    """Take the keyboard from the article to the panels and back."""
    window.open_workspace()
    shown = [pane for pane in window.desk.panes() if pane.isVisible()] if window.desk else []
    focus = QApplication.focusWidget()
    here = shown.index(focus) if focus in shown else -1
    shown[(here + 1) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)
