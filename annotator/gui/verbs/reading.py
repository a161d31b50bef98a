"""How the window shows what is read: where glosses stand, a second reading beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.commands import run
from annotator.core.errors import BadCommand
from annotator.gui.verbs.registry import verb
from annotator.reading import Reading

if TYPE_CHECKING:
    from annotator.gui.side_by_side import SideBySide
    from annotator.gui.window import Window


def _glosses_are(window: Window, where: str = "above") -> bool:
    if window.workspace is not None and not window.workspace.reading.of("glosses"):
        return where == "printed"
    return window.settings.text("glosses") == where


@verb("Show glosses", "Reading", state=_glosses_are)
def glosses(window: Window, where: str = "") -> None:
    """Show pinyin glosses small above their characters, hide them, or leave them as printed."""
    where = where or ("hidden" if _glosses_are(window) else "above")
    if where == "printed":
        run(window.open_workspace(), "read-without glosses")
        return
    window.set("glosses", where)
    if window.workspace is not None and not window.workspace.reading.of("glosses"):
        run(window.workspace, "read-with clean")


def _is_side_by_side(window: Window) -> bool:
    return window.desk is not None and window.desk.pages.second is not None


@verb("Two readings side by side", "Reading", state=_is_side_by_side)
def side_by_side(window: Window) -> None:
    """Show the article a second time beside itself, read another way, or put that away."""
    pages = _pages(window)
    if pages.second is None:
        pages.open_second()
    else:
        pages.close_second()
    window.actions_.refresh_state("side-by-side")


def _is_beside(window: Window, reading: str) -> bool:
    second = window.desk.pages.second if window.desk else None
    return second is not None and str(second.reading) == reading


@verb("Read the second page another way", state=_is_beside)
def read_beside(window: Window, reading: str) -> None:
    """Read the page beside as a chain of readings, and show it if it is not there."""
    chosen, pages = Reading.parse(reading), _pages(window)
    if pages.second is None:
        side_by_side(window)
    pages.read_second(chosen)


def _pages(window: Window) -> SideBySide:
    if window.desk is None:
        raise BadCommand("Open a project or an article first")
    return window.desk.pages
