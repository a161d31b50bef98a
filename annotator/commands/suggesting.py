"""Taking over what a machine proposes."""

from __future__ import annotations

from dataclasses import replace

from annotator.commands.registry import command
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Link, Mark, MarkId, Origin
from annotator.core.message import Message
from annotator.core.scheme import Scheme
from annotator.core.sheet import Sheet
from annotator.reading import Reading, read
from annotator.suggest import Context, suggesters
from annotator.workspace import Workspace


@command("Accept what a suggester proposes")
def accept(workspace: Workspace, suggester: str) -> None:
    """Put all that a suggester, such as `credits`, finds in the article on the sheet in one step.

    What is marked so already is left out.
    """
    if suggester not in suggesters:
        raise BadCommand(
            "There is no suggester “{name}”; there are: {names}",
            name=suggester,
            names=", ".join(suggesters),
        )
    found = suggesters[suggester]
    chain = "clean+simplified" if found.simplified else "clean"
    view = read(workspace.article.text, Reading.parse(chain), workspace.facts)
    known = Context(workspace.article.meta, tuple(workspace.sheet))
    origin = Origin(how=found.how)
    marks = _within(workspace.scheme, found.suggest(view, known))
    fresh = _fresh(workspace.sheet, [replace(mark, origin=origin) for mark in marks])
    if not fresh:
        raise BadCommand("“{name}” finds nothing new in this article", name=suggester)
    workspace.do(Edit.adding(Message("accept {name}", {"name": suggester}), fresh))


@command("Mark photo credits", menu="Mark")
def accept_credits(workspace: Workspace) -> None:
    """Mark every photo credit of the article with its photographer and its missing picture."""
    accept(workspace, "credits")


def _within(scheme: Scheme, marks: list[Mark]) -> list[Mark]:
    """Those of `marks` that a project has labels for, without links to others of them."""
    kept = {mark.id for mark in marks if mark.label in scheme.labels}
    return [
        replace(mark, links=tuple(link for link in mark.links if link.to in kept))
        for mark in marks
        if mark.id in kept
    ]


def _fresh(sheet: Sheet, marks: list[Mark]) -> list[Mark]:
    """Those of `marks` that the sheet does not have, their links led to those that it has."""
    known = {(mark.label, mark.spans): mark.id for mark in sheet}
    same: dict[MarkId, MarkId] = {
        mark.id: known[mark.label, mark.spans]
        for mark in marks
        if (mark.label, mark.spans) in known
    }
    return [
        replace(
            mark, links=tuple(Link(each.role, same.get(each.to, each.to)) for each in mark.links)
        )
        for mark in marks
        if mark.id not in same
    ]
