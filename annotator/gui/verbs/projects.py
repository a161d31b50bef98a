"""Opening, making and copying projects, and bringing articles in and out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.article import NOTHING
from annotator.core.errors import BadCommand
from annotator.gui import exporting
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


@verb("Open articles…", "File")
def open_articles(window: Window) -> None:
    """Bring article files into the project; where none is open, into one of your own."""
    files = window.dialogs.files_to_open()
    if files:
        window.projects.bring(files)


@verb("Read it in another encoding…", "File")
def read_in(window: Window, encoding: str = "") -> None:
    """Read the open article in another encoding, as long as nobody has worked on it."""
    workspace = window.open_workspace()
    if workspace.article is NOTHING:
        raise BadCommand("Open an article first")
    chosen = encoding or window.dialogs.encoding(workspace)
    if chosen:
        window.projects.read_again(chosen)


@verb("New project…", "File")
def new_project(window: Window) -> None:
    """Make a project, one file that holds articles and marks."""
    path = window.dialogs.project_to_make(window.projects.folder())
    if path:
        window.projects.make(path)


@verb("Open project…", "File")
def open_project(window: Window, path: str = "") -> None:
    """Open a project; you go on where you stopped."""
    chosen = Path(path) if path else window.dialogs.project_to_open(window.projects.folder())
    if chosen:
        window.projects.open(chosen)


@verb("Try the sample article", "File")
def open_sample(window: Window) -> None:
    """Open a project with a real article, full of glosses and damage, to try things on."""
    window.projects.open_sample()


@verb("Close the project", "File")
def close_project(window: Window) -> None:
    """Put the project away; every mark in it is kept."""
    if window.workspace is None:
        raise BadCommand("No project is open")
    if window.jobs.current:
        raise BadCommand(
            "Wait until this is done, or stop it: {title}", title=window.jobs.current.title
        )
    window.projects.close()


@verb("Save a backup copy…", "File")
def save_copy(window: Window, path: str = "") -> None:
    """Make a verified copy of the project under another name."""
    workspace = window.open_workspace()
    chosen = Path(path) if path else window.dialogs.copy_to_save(workspace.store.path)
    if chosen:
        window.projects.copy(chosen)


@verb("Export…", "File")
def export(window: Window) -> None:
    """Write the articles with their marks into a file for other programs."""
    workspace = window.open_workspace()
    choice = window.dialogs.export(workspace)
    if choice:
        exporting.export(window, choice)


@verb("Quit", "File")
def quit_(window: Window) -> None:
    """Close the window; every mark is kept already."""
    window.close()
