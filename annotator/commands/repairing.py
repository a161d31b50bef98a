"""Saying what stood where text is damaged, and taking that back."""

from __future__ import annotations

from annotator.commands.registry import command
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.reading.repairs import LABEL, SHEET, TEXT
from annotator.workspace import Workspace


@command("Repair the selected words")
def repair(workspace: Workspace, text: str) -> None:
    """Have the selected words read TEXT from now on; an empty one makes damage vanish.

    The article stays as it is printed, and every mark where it is. Everyone who works on the
    article reads the repair.
    """
    span = workspace.selection
    if span is None or not len(span):
        raise BadCommand("Select the damaged words first")
    words = span.of(workspace.article.text)
    if text == words:
        raise BadCommand("These words read “{text}” already", text=text)
    if set("\n\r") & {*words, *text}:
        raise BadCommand("A repair stays within one line")
    if _repairs_at(workspace, span):
        raise BadCommand("A part of these words is repaired already: withdraw that first")
    made = Mark(LABEL, (span,), {TEXT: text})
    title = Message("repair as “{text}”", {"text": text})
    workspace.do(Edit.adding(title, [made]), sheet=SHEET)
    if workspace.reading.steps and not workspace.reading.of("repairs"):
        workspace.read_as(workspace.reading.with_step("repaired"))


@command("Withdraw the repair", menu="Mark")
def withdraw_repair(workspace: Workspace) -> None:
    """Have what is selected read as printed again; undo brings the repair back."""
    here = workspace.selection
    found = _repairs_at(workspace, here) if here is not None else []
    if not found:
        raise BadCommand("There is no repair here")
    workspace.do(Edit.removing(Message("withdraw a repair"), found), sheet=SHEET)


def _repairs_at(workspace: Workspace, span: Span) -> list[Mark]:
    """The repairs that share text with a stretch; those that a point touches."""
    meets = Span.overlaps if len(span) else Span.touches
    return [
        mark
        for mark in workspace.repairs.at(span)
        if mark.label == LABEL and any(meets(part, span) for part in mark.spans)
    ]
