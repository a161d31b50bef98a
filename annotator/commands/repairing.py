"""Saying what stood where text is damaged, that it is not, and taking either back."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.commands.registry import command
from annotator.core.aside import Progress
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.damage import Place, find
from annotator.reading.repairs import LABEL, SHEET, TEXT
from annotator.workspace import Workspace


@command("Repair the selected words")
def repair(workspace: Workspace, text: str) -> None:
    """Have the selected words read TEXT from now on; an empty one makes damage vanish.

    The article stays as it is printed, and every mark where it is. Everyone who works on the
    article reads the repair.
    """
    span = _selected(workspace)
    words = span.of(workspace.article.text)
    if text == words:
        raise BadCommand(
            "These words read “{text}” already; if they are right, leave them as they are",
            text=text,
        )
    if set("\n\r") & {*words, *text}:
        raise BadCommand("A repair stays within one line")
    _put(workspace, span, text, Message("repair as “{text}”", {"text": text}))
    if workspace.reading.steps and not workspace.reading.of("repairs"):
        workspace.read_as(workspace.reading.with_step("repaired"))


@command("Leave the damaged words as they are", menu="Mark")
def leave_damage(workspace: Workspace) -> None:
    """Say that nothing is wrong with the selected words: they count as damaged no more.

    Everyone who works on the article goes by that; it can be undone or withdrawn like a repair.
    """
    span = _selected(workspace)
    words = span.of(workspace.article.text)
    if set("\n\r") & set(words):
        raise BadCommand("A repair stays within one line")
    _put(workspace, span, words, Message("leave “{text}” as it is", {"text": words}))


@command("Withdraw the repair", menu="Mark")
def withdraw_repair(workspace: Workspace) -> None:
    """Have what is selected read as printed again; undo brings the repair back."""
    here = workspace.selection
    found = _repairs_at(workspace, here) if here is not None else []
    if not found:
        raise BadCommand("There is no repair here")
    workspace.do(Edit.removing(Message("withdraw a repair"), found), sheet=SHEET)


def damaged(
    text: str, repaired: Sheet, progress: Progress = lambda done, of: None
) -> Iterator[tuple[Place, str | None]]:
    """The damaged places of an article without proposals, each with what it is repaired as so far.

    Those that were left as they are, are not among them. Takes about 3 µs a character.
    """
    for place in find(text, progress):
        marks = [mark for mark in repaired.at(place.span) if mark.label == LABEL]
        said = {mark.id: (mark.spans[0].of(text), mark.attributes.get(TEXT, "")) for mark in marks}
        if all(words != read for words, read in said.values()):
            yield place, next((str(read) for _, read in said.values()), None)


def _selected(workspace: Workspace) -> Span:
    span = workspace.selection
    if span is None or not len(span):
        raise BadCommand("Select the damaged words first")
    return span


def _put(workspace: Workspace, span: Span, text: str, title: Message) -> None:
    if _repairs_at(workspace, span):
        raise BadCommand("A part of these words is repaired already: withdraw that first")
    made = Mark(LABEL, (span,), {TEXT: text})
    workspace.do(Edit.adding(title, [made]), sheet=SHEET)


def _repairs_at(workspace: Workspace, span: Span) -> list[Mark]:
    """The repairs that share text with a stretch; those that a point touches."""
    meets = Span.overlaps if len(span) else Span.touches
    return [
        mark
        for mark in workspace.repairs.at(span)
        if mark.label == LABEL and any(meets(part, span) for part in mark.spans)
    ]
