"""Finding words in the article, and marking them wherever they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.commands.everywhere import chosen_words
from annotator.core.errors import BadCommand, Problem
from annotator.gui.everywhere import Everywhere, chosen_label
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.find_bar import FindBar
    from annotator.gui.window import Window


@verb("Find…", "Edit")
def find(window: Window) -> None:
    """Find words in the article, whatever their script, glosses, width and case."""
    _bar(window).start()


@verb("Find next", "Edit")
def find_next(window: Window) -> None:
    """Go to the next place of the words that are looked for."""
    _bar(window).step(1)


@verb("Find previous", "Edit")
def find_previous(window: Window) -> None:
    """Go to the place before of the words that are looked for."""
    _bar(window).step(-1)


@verb("Mark everywhere…", "Mark")
def everywhere(window: Window) -> None:
    """Show every place of the selected words or of the selected mark, and mark those you tick."""
    workspace, bar = window.open_workspace(), _bar(window)
    stretch = chosen_words(workspace)
    article = workspace.article

    def show() -> None:
        if workspace.article is not article or window.workspace is not workspace:
            return
        try:
            Everywhere(window, workspace, chosen_label(workspace)).show_over(window)
        except Problem as problem:  # what is selected may have changed
            window.say_problem(problem)

    bar.leave()  # its search would be given up for this
    bar.finder.prepare(stretch, show)


def _bar(window: Window) -> FindBar:
    window.open_workspace()
    if window.desk is None or not window.desk.page.where.shelf.text:
        raise BadCommand("Open an article first")
    return window.desk.find_bar
