"""Asking the window things: the palette, keys, settings, what this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.commands.selecting import mark_named
from annotator.core.span import Span
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


@verb("Every command…", "Edit")
def palette(window: Window, text: str = "") -> None:
    """Find a command, label, reading or article by typing a part of its name."""
    window.asking.show_palette(text)


@verb("Settings…", "Edit")
def settings(window: Window) -> None:
    """Choose your name, the language, the look of the page."""
    window.asking.show_settings()


@verb("Keys…", "Help")
def keys(window: Window) -> None:
    """See and change what each key does."""
    window.asking.show_keys()


@verb("About Annotator", "Help")
def about(window: Window) -> None:
    """Say which version this is."""
    window.dialogs.about()


@verb("Go to a mark")
def go_to_mark(window: Window, mark: str) -> None:
    """Select a mark and bring it into sight; the caret goes behind its words."""
    workspace = window.open_workspace()
    found = mark_named(workspace, mark)
    # A caret and no selection, so that the key of a label now relabels the mark.
    end = Span(found.spans[-1].end, found.spans[-1].end) if found.spans else None
    workspace.select(end, found.id)
    if found.hull and window.page:
        window.page.reveal(found.hull)
    window.focus_page()
