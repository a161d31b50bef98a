"""What a mark says beside its words: attributes, notes, and links to other marks."""

from __future__ import annotations

from dataclasses import replace

from annotator.commands.pictures import check_rectangle
from annotator.commands.registry import command
from annotator.commands.selecting import mark_named, selected_mark
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Link, Mark, Value
from annotator.core.message import Message
from annotator.workspace import Workspace


@command("Set an attribute")
def set_(workspace: Workspace, attribute: str, value: str) -> None:
    """Give an attribute of the selected mark a value of the kind that the scheme declares.

    Every mark may have a `note`.
    """
    mark = selected_mark(workspace)
    declared = workspace.scheme.shown(mark.label).attribute(attribute)
    said = declared.value(value)
    if declared.kind == "rectangle":
        check_rectangle(workspace, mark, str(said))
    if mark.attributes.get(attribute) == said:
        raise BadCommand("“{attribute}” is “{value}” already", attribute=attribute, value=value)
    _say(workspace, mark, attribute, {**mark.attributes, attribute: said})


@command("Clear an attribute")
def unset(workspace: Workspace, attribute: str) -> None:
    """Take the value of an attribute of the selected mark away."""
    mark = selected_mark(workspace)
    if attribute not in mark.attributes:
        raise BadCommand("The mark has no “{attribute}”", attribute=attribute)
    _say(workspace, mark, attribute, {k: v for k, v in mark.attributes.items() if k != attribute})


@command("Link to a mark")
def link(workspace: Workspace, role: str, mark: str) -> None:
    """Say that another mark plays a part in the selected one: `link photographer 3f2a`."""
    here, there = selected_mark(workspace), mark_named(workspace, mark)
    roles = workspace.scheme.shown(here.label).roles
    if role not in roles:
        raise BadCommand(
            "“{label}” has no role “{role}”; it has {roles}",
            label=here.label,
            role=role,
            roles=", ".join(roles) or "none",
        )
    if roles[role].to and there.label not in roles[role].to:
        raise BadCommand(
            "“{role}” is played by {labels}, not by “{label}”",
            role=role,
            labels=", ".join(roles[role].to),
            label=there.label,
        )
    if Link(role, there.id) in here.links:
        raise BadCommand("The two marks are linked like this already")
    _relink(workspace, here, (*here.links, Link(role, there.id)), "link {label}")


@command("Remove a link")
def unlink(workspace: Workspace, role: str, mark: str) -> None:
    """Take the link from the selected mark to another one away."""
    here, there = selected_mark(workspace), mark_named(workspace, mark)
    links = tuple(each for each in here.links if each != Link(role, there.id))
    if links == here.links:
        raise BadCommand("The two marks are not linked as “{role}”", role=role)
    _relink(workspace, here, links, "unlink {label}")


def _say(workspace: Workspace, mark: Mark, attribute: str, attributes: dict[str, Value]) -> None:
    title = Message(
        "set {attribute} of {label}" if attribute in attributes else "clear {attribute} of {label}",
        {"attribute": attribute, "label": mark.label},
    )
    workspace.do(Edit.replacing(title, mark, replace(mark, attributes=attributes)))


def _relink(workspace: Workspace, mark: Mark, links: tuple[Link, ...], title: str) -> None:
    edit = Edit.replacing(Message(title, {"label": mark.label}), mark, replace(mark, links=links))
    workspace.do(edit)
