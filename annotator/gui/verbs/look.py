"""How the window looks: text size, theme, panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.core.article import NOTHING
from annotator.core.errors import BadCommand
from annotator.core.settings import declared
from annotator.gui.shapes import keep_shapes
from annotator.gui.showing import show_settings
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


@verb("Text size")
def text_size(window: Window, change: str) -> None:
    """Make the text of articles larger (+1) or smaller (-1), or as it was at first (0)."""
    _step(window, "text_size", change, 1)


@verb("Line height")
def line_height(window: Window, change: str) -> None:
    """Set the lines further apart (+1) or closer (-1), or as they were at first (0)."""
    _step(window, "line_height", change, 0.1)


@verb("Length of the lines")
def measure(window: Window, change: str) -> None:
    """Make the lines of articles longer (+1) or shorter (-1), or as they were at first (0)."""
    _step(window, "measure", change, 2)


def _step(window: Window, name: str, change: str, size: float) -> None:
    """Change a setting by so many steps, as far as it goes; 0: as it was at first."""
    setting = declared(name)
    try:
        by = int(change)
    except ValueError as error:
        raise BadCommand("“{word}” is not a number", word=change) from error
    first, least, most = float(setting.default), setting.least or 0, setting.most or 1e9
    wanted = window.settings.number(name) + by * size if by else first
    wanted = round(min(max(wanted, least), most), 1)
    window.set(name, wanted if isinstance(setting.default, float) else int(wanted))


def _theme_is(window: Window, name: str) -> bool:
    return window.settings.text("theme") == name


@verb("Theme", state=_theme_is)
def theme(window: Window, name: str) -> None:
    """Show the window light, dark, or as the system does."""
    window.set("theme", name)


@verb("Typeface", state=lambda window, name: window.settings.text("typeface") == name)
def typeface(window: Window, name: str) -> None:
    """Show articles in a typeface: sans or serif."""
    window.set("typeface", name)


def _shapes_are(window: Window, region: str) -> bool:
    page = window.page
    if page is None:
        return False
    return page.look.regions.get(page.workspace.article.id, "article") == region


@verb("Shapes of the characters", state=_shapes_are)
def shapes(window: Window, region: str) -> None:
    """Show this article in the shapes of SC, TC or HK, or in its own: article."""
    workspace = window.open_workspace()
    if workspace.article is NOTHING:
        raise BadCommand("Open an article first")
    keep_shapes(workspace.article.id, region)
    show_settings(window, window.settings)


def _numbers_are(window: Window, which: str) -> bool:
    return window.settings.text("numbers") == which


@verb("Numbers of the paragraphs", state=_numbers_are)
def numbers(window: Window, which: str) -> None:
    """Number the paragraphs in the margin: every, only each fifth, or none; again: none."""
    window.set("numbers", "none" if _numbers_are(window, which) else which)


@verb("Marks", "View", state=lambda window: window.settings.flag("marks"))
def marks(window: Window) -> None:
    """Show the marks of the article, or read it without them; they all stay."""
    window.set("marks", not window.settings.flag("marks"))


@verb("Hide a label, or show it")
def hide_label(window: Window, label: str) -> None:
    """Hide the marks of a label, or show them again; they all stay."""
    window.open_workspace().scheme.label(label)
    hidden = window.settings.text("hidden").split()
    rest = [each for each in hidden if each != label]
    window.set("hidden", " ".join(rest if label in hidden else [*hidden, label]))


def _panel_shown(window: Window, name: str) -> bool:
    dock = window.docks.get(name)
    return dock is not None and not dock.isHidden()


@verb("Panel", state=_panel_shown)
def panel(window: Window, name: str) -> None:
    """Show or hide a panel: articles, suggestions, labels, mark or marks."""
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


@verb("Reading mode", "View", state=lambda window: window.reading_mode.holds)
def reading_mode(window: Window) -> None:
    """Show nothing but the page, or everything again."""
    window.open_workspace()
    mode = window.reading_mode
    if mode.holds:
        mode.end()
    else:
        mode.start()
    window.actions_.refresh_state("reading-mode")


@verb("Next part of the window", "Go")
def next_pane(window: Window) -> None:
    """Take the keyboard from the article to the panels and back."""
    window.open_workspace()
    shown = [pane for pane in window.desk.panes() if pane.isVisible()] if window.desk else []
    focus = QApplication.focusWidget()
    here = shown.index(focus) if focus in shown else -1
    shown[(here + 1) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)
