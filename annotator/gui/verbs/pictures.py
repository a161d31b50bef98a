"""Pictures in the window: giving one to a figure, showing or hiding them all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.commands.pictures import Named, figure_meant, keep_picture, show_picture
from annotator.core.errors import Problem
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


@verb("Give a figure its picture…", "Mark")
def add_picture(window: Window, path: str = "", mark: str = "") -> None:
    """Choose a picture file, and show it at the selected figure or at the caret."""
    workspace = window.open_workspace()
    figure = figure_meant(workspace, mark)
    file = Path(path) if path else window.dialogs.picture_to_open()
    if file is None:
        return

    def show(kept: Named) -> None:
        try:
            show_picture(workspace, kept, figure)
        except Problem as problem:
            window.say_problem(problem)
        if window.page:
            window.page.gallery.pictures.look_again(kept.picture.id)
            window.page.reveal(figure.spans[0])

    window.jobs.start(
        QCoreApplication.translate("Verbs", "Bringing in {name}").format(name=file.name),
        lambda _: keep_picture(workspace.store, file, workspace.editor),
        show,
        window.say_problem,
        writes=True,
    )


def _pictures_shown(window: Window) -> bool:
    return window.settings.flag("pictures")


@verb("Pictures", "View", state=_pictures_shown)
def pictures(window: Window) -> None:
    """Show the pictures of the article, or only where they stand."""
    window.set("pictures", not _pictures_shown(window))
