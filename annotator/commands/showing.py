"""Colleagues' sheets: seeing them along with the one that is worked on."""

from __future__ import annotations

from annotator.commands.registry import command
from annotator.core.article import NOTHING
from annotator.core.aside import Progress, here_and_now
from annotator.core.errors import BadCommand
from annotator.core.message import Message, Several
from annotator.core.repairs import SHEET as REPAIRS
from annotator.core.sheet import Sheet
from annotator.core.suggestion import is_aside
from annotator.workspace import LONG, Workspace


@command("Show a sheet")
def show_sheet(workspace: Workspace, name: str) -> None:
    """Show the marks of another sheet under those of this one; nothing can be done to them."""
    if workspace.article is NOTHING:
        raise BadCommand("Open an article first")
    if name == workspace.sheet_name:
        raise BadCommand("“{name}” is the sheet that you work on", name=name)
    there = other_sheets(workspace)
    if not there:
        raise BadCommand("Nobody else has marked this article")
    if name not in there:
        names = Several(there)
        raise BadCommand("There is no sheet of “{name}”; there is {names}", name=name, names=names)
    store, article = workspace.store, workspace.article.id

    def read(_: Progress) -> Sheet:
        sheet = store.sheet(article, name)
        next(iter(sheet), None)  # sorts it
        return sheet

    def show(sheet: Sheet) -> None:
        if workspace.article.id == article:
            workspace.along.show(name, sheet)

    aside = workspace.aside if store.size(article, [name]) > LONG else here_and_now
    aside(Message("Reading the sheet of {name}", {"name": name}), read, show)


@command("Hide a sheet")
def hide_sheet(workspace: Workspace, name: str) -> None:
    """Show the marks of another sheet no more; they all stay."""
    if name not in workspace.along.names:
        raise BadCommand("The sheet of “{name}” is not shown", name=name)
    workspace.along.hide(name)


def other_sheets(workspace: Workspace) -> dict[str, int]:
    """The sheets of others over the open article, and how many marks stand on each."""
    every = workspace.store.sheets(workspace.article.id)
    own = workspace.sheet_name, REPAIRS
    return {name: count for name, count in every.items() if name not in own and not is_aside(name)}
