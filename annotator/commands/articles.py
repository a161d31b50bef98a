"""Going from article to article."""

from __future__ import annotations

from annotator.commands.registry import command
from annotator.core.article import ArticleId
from annotator.core.errors import BadCommand
from annotator.workspace import Workspace


@command("Open an article")
def open_(workspace: Workspace, article: str) -> None:
    """Open the article with this id, start of an id, or name."""
    workspace.open(workspace.store.find(article))


@command("Next article", menu="Go")
def next_article(workspace: Workspace) -> None:
    """Open the article behind this one in the list of articles."""
    _go(workspace, 1)


@command("Previous article", menu="Go")
def previous_article(workspace: Workspace) -> None:
    """Open the article before this one in the list of articles."""
    _go(workspace, -1)


@command("Lay another sheet over the article")
def sheet(workspace: Workspace, name: str) -> None:
    """Look at and edit another sheet of this article: a colleague's, or the agreed one."""
    workspace.open(workspace.article.id, name)


def _go(workspace: Workspace, step: int) -> None:
    there = _beside(workspace, step)
    if there is None:
        raise BadCommand("This is the last article" if step > 0 else "This is the first article")
    workspace.open(there)


def _beside(workspace: Workspace, step: int) -> ArticleId | None:
    """The article that follows in the order of the list, or as they came in."""
    here, order = workspace.article.id, workspace.order
    if here not in order:
        return workspace.store.beside(here, step)
    at = order.index(here) + step
    return order[at] if 0 <= at < len(order) else None
