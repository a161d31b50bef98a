"""What a mark says beside its words: attributes and notes."""

from __future__ import annotations

from dataclasses import replace

from annotator.commands.pictures import check_rectangle
from annotator.commands.registry import command
from annotator.commands.selecting import mark_named, selected_mark
from annotator.core.dates import DATE, RESOLVED, TIME
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark, Value
from annotator.core.message import Message, Several
from annotator.core.scheme import Attribute
from annotator.workspace import Workspace


@command("Set an attribute")
def set_(workspace: Workspace, attribute: str, value: str) -> None:
    """Give an attribute of the selected mark a value of the kind that the scheme declares.

    Every mark may have a `note`. The value of the kind `mark` is an id, or an unambiguous start.
    """
    mark = selected_mark(workspace)
    declared = workspace.scheme.shown(mark.label).attribute(attribute)
    said = checked(workspace, declared, value)
    if declared.kind == "rectangle":
        check_rectangle(workspace, mark, str(said))
    if mark.attributes.get(attribute) == said:
        raise BadCommand(
            "“{attribute}” is “{value}” already",
            attribute=declared.titled,
            value=declared.choice(value),
        )
    _say(workspace, mark, attribute, {**mark.attributes, attribute: said})


@command("Clear an attribute")
def unset(workspace: Workspace, attribute: str) -> None:
    """Take the value of an attribute of the selected mark away."""
    mark = selected_mark(workspace)
    if attribute not in mark.attributes:
        titled = workspace.scheme.shown(mark.label).titled(attribute)
        raise BadCommand("The mark has no “{attribute}”", attribute=titled)
    _say(workspace, mark, attribute, {k: v for k, v in mark.attributes.items() if k != attribute})


def checked(workspace: Workspace, attribute: Attribute, text: str) -> Value:
    """The value that `text` means for an attribute on the open sheet; raises BadCommand."""
    if attribute.kind != "mark":
        return attribute.value(text)
    there = mark_named(workspace, text)
    if attribute.to and there.label not in attribute.to:
        raise BadCommand(
            "“{name}” is a mark of {labels}, not of “{label}”",
            name=attribute.titled,
            labels=Several(attribute.to),
            label=there.label,
        )
    return there.id


def _say(workspace: Workspace, mark: Mark, attribute: str, attributes: dict[str, Value]) -> None:
    title = Message(
        "set {attribute} of {label}" if attribute in attributes else "clear {attribute} of {label}",
        {"attribute": attribute, "label": mark.label},
    )
    if mark.label == TIME and attribute == DATE:
        attributes.pop(RESOLVED, None)  # an editor knows by something else
    workspace.do(Edit.replacing(title, mark, replace(mark, attributes=attributes)))
