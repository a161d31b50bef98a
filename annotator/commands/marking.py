"""Putting marks down, changing what they say, taking them away."""

from __future__ import annotations

from dataclasses import replace

from annotator.commands.filling import filled, refilled
from annotator.commands.linking import with_consequences
from annotator.commands.pictures import mark_whole_picture
from annotator.commands.registry import command
from annotator.commands.selecting import selected_mark
from annotator.commands.suggesting import reject
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Link, Mark, parts
from annotator.core.message import Message
from annotator.core.scheme import MENTION, NOTE, Label
from annotator.core.span import Span
from annotator.workspace import Workspace


@command("Mark the selection")
def mark_as(workspace: Workspace, label: str) -> None:
    """Say what the selected words are; where only a point is selected, mark the point."""
    declared = workspace.scheme.label(label)
    if declared.on == "article":
        raise BadCommand("“{label}” is for whole articles: use label-article", label=label)
    if declared.on == "picture":
        raise BadCommand("“{label}” is for a part of a picture: use mark-region", label=label)
    if workspace.selection is None:
        raise BadCommand("Select some words first")
    _put_down(workspace, Mark(label, (workspace.selection,)), workspace.selection)


@command("Label the article")
def label_article(workspace: Workspace, label: str) -> None:
    """Say something about the whole article."""
    if workspace.scheme.label(label).on == "picture":
        raise BadCommand("“{label}” is for a part of a picture: use mark-region", label=label)
    if MENTION in workspace.scheme.label(label).roles:
        raise BadCommand("“{label}” joins marks: use same-as", label=label)
    _put_down(workspace, Mark(label), workspace.selection)


@command("Mark, relabel, or make a label sticky")
def label(workspace: Workspace, label: str) -> None:
    """Do what the key of a label does.

    Mark the selected words or the point that was put down, or else give the selected mark this
    label, or mark the words of the selected suggestion with it, or else make the label sticky, so
    that each selection is marked until Esc. A label for parts of pictures marks the whole of the
    selected picture.
    """
    on = workspace.scheme.label(label).on
    if on == "article":
        label_article(workspace, label)
        return
    if on == "picture":
        mark_whole_picture(workspace)
        return
    selection = _trimmed(workspace)
    if selection and len(selection):
        end = Span(selection.end, selection.end)  # the words are not selected any more
        _put_down(workspace, Mark(label, (selection,)), end)
    elif workspace.point:
        mark_as(workspace, label)
    elif workspace.mark and workspace.mark.spans:
        relabel(workspace, label)
    elif workspace.suggestion and workspace.suggestion.spans:
        spans = workspace.suggestion.spans
        _put_down(workspace, Mark(label, spans), Span(spans[-1].end, spans[-1].end))
    else:
        workspace.stick(None if workspace.sticky == label else label)


@command("Change the label")
def relabel(workspace: Workspace, label: str) -> None:
    """Give the selected mark another label; attributes and links that do not fit it go.

    So do the links of other marks in which marks of the new label play no part.
    """
    new, mark = workspace.scheme.label(label), selected_mark(workspace)
    if mark.label == label:
        raise BadCommand("The mark is “{label}” already", label=label)
    on_picture = "picture" in (new.on, workspace.scheme.shown(mark.label).on)
    if on_picture or (new.on == "article") != (not mark.spans):
        raise BadCommand("“{label}” does not fit what is marked here", label=label)
    kept = {k: v for k, v in mark.attributes.items() if _is_kept(workspace, mark, new, k)}
    links = tuple(each for each in mark.links if _may_play(workspace, new, each))
    after = filled(workspace, replace(mark, label=label, attributes=kept, links=links))
    title = Message("relabel as {label}", {"label": label})
    workspace.do(Edit(title, with_consequences(workspace, mark, after)))
    workspace.select(workspace.selection, mark.id)


@command("Remove the mark", menu="Mark")
def remove(workspace: Workspace) -> None:
    """Take the selected mark away, and with it every link to it; undo brings all back.

    With a picture go its regions. A suggestion is rejected.
    """
    if workspace.suggestion:
        reject(workspace)
        return
    mark = selected_mark(workspace)
    changes = with_consequences(workspace, mark, None)
    workspace.do(Edit(Message("remove {label}", {"label": mark.label}), changes))
    workspace.select(workspace.selection)


@command("Add the selection to the mark", menu="Mark")
def add_part(workspace: Workspace) -> None:
    """Make the selected words a further part of the mark that was selected or made last."""
    mark, selection = workspace.sheet.marks.get(workspace.recent or ""), _trimmed(workspace)
    if mark is None or not mark.spans:
        raise BadCommand("Select the mark first, then the words to add")
    if not selection or not len(selection):
        raise BadCommand("Select the words to add to the mark")
    spans = parts((*mark.spans, selection))
    if spans == mark.spans:
        raise BadCommand("These words belong to the mark already")
    title = Message("add words to {label}", {"label": mark.label})
    after = refilled(workspace, mark, replace(mark, spans=spans))
    workspace.do(Edit.replacing(title, mark, after))
    workspace.select(Span(selection.end, selection.end), mark.id)


def _put_down(workspace: Workspace, mark: Mark, then: Span | None) -> None:
    """Put a mark on the sheet and select it, and with it what `then` says."""
    alike = workspace.sheet.at(mark.spans[0]) if mark.spans else list(workspace.sheet)
    if any((other.label, other.spans) == (mark.label, mark.spans) for other in alike):
        raise BadCommand("This is marked “{label}” already", label=mark.label)
    mark = filled(workspace, mark)
    workspace.do(Edit.adding(Message("mark as {label}", {"label": mark.label}), [mark]))
    workspace.select(then, mark.id)


def _is_kept(workspace: Workspace, mark: Mark, new: Label, name: str) -> bool:
    """Whether an attribute of a mark means the same under another label."""
    old = workspace.scheme.shown(mark.label).attributes
    if name == NOTE:
        return True
    if name not in new.attributes:
        return False
    one, other = old.get(name), new.attributes[name]
    return one is None or (one.kind, one.choices, one.to) == (other.kind, other.choices, other.to)


def _may_play(workspace: Workspace, label: Label, link: Link) -> bool:
    """Whether a link can be one of a mark with some label."""
    there = workspace.sheet.marks.get(link.to)
    role = label.roles.get(link.role)
    return role is not None and (there is None or role.fits(there.label))


def _trimmed(workspace: Workspace) -> Span | None:
    """The selection without white space at its ends, which nobody means to mark."""
    if workspace.selection is None:
        return None
    span = workspace.selection
    words = span.of(workspace.article.text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.end - len(words) + len(words.rstrip())))
