"""Saying what stood where text is damaged, that it is not, and taking either back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.commands.registry import command
from annotator.core.aside import Progress, untold
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.repairs import LABEL, SHEET, TEXT, accepted, proposals
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.damage import Place, find
from annotator.workspace import Workspace


@command("Repair the selected words")
def repair(workspace: Workspace, text: str) -> None:
    """Have the selected words or damaged place read TEXT from now on; if empty, it vanishes.

    The article stays as it is printed, and every mark where it is. Everyone who works on the
    article reads the repair.
    """
    span, place = _selected(workspace), _selected_place(workspace)
    words = span.of(workspace.article.text)
    if text == words:
        raise BadCommand(
            "These words read “{text}” already; if they are right, leave them as they are",
            text=text,
        )
    if set("\n\r") & {*words, *text}:
        raise BadCommand("A repair stays within one line")
    proposed = place is not None and text in [each.text for each in proposals(place)]
    made = accepted(place, text) if place and proposed else Mark(LABEL, (span,), {TEXT: text})
    keep_repairs(workspace, Message("repair as “{text}”", {"text": text}), [made])


@command("Leave the damaged words as they are", menu="Suggestions")
def leave_damage(workspace: Workspace) -> None:
    """Say that nothing is wrong with the selected words: they count as damaged no more.

    Everyone who works on the article goes by that; it can be undone or withdrawn like a repair.
    """
    span = _selected(workspace)
    words = span.of(workspace.article.text)
    if set("\n\r") & set(words):
        raise BadCommand("A repair stays within one line")
    made = Mark(LABEL, (span,), {TEXT: words})
    _put(workspace, Message("leave “{text}” as it is", {"text": words}), [made])


@command("Withdraw the repair", menu="Suggestions")
def withdraw_repair(workspace: Workspace) -> None:
    """Have what is selected read as printed again; undo brings the repair back."""
    here = workspace.selection
    found = _repairs_at(workspace, here) if here is not None else []
    if not found:
        raise BadCommand("There is no repair here")
    workspace.do(Edit.removing(Message("withdraw a repair"), found), sheet=SHEET)


def damaged(
    text: str, repaired: Sheet, progress: Progress = untold
) -> Iterator[tuple[Place, str | None]]:
    """The damaged places of an article without proposals, each with what it is repaired as so far.

    Those that were left as they are, are not among them. Takes about 7 µs a character.
    """
    for place in find(text, progress):
        marks = [mark for mark in repaired.at(place.span) if mark.label == LABEL]
        said = {mark.id: (mark.spans[0].of(text), mark.attributes.get(TEXT, "")) for mark in marks}
        if all(words != read for words, read in said.values()):
            yield place, next((str(read) for _, read in said.values()), None)


def is_damaged(workspace: Workspace, mark: Mark) -> bool:
    """Whether a mark is on words that are damaged, repaired or not; a repair itself is not."""
    places = [
        place
        for span in mark.spans
        for sheet in (workspace.repairs, workspace.offers.now.offered)
        for place in sheet.at(span)
        if place.label == LABEL and any(part.overlaps(span) for part in place.spans)
    ]
    return mark.label != LABEL and bool(places)


def keep_repairs(workspace: Workspace, title: Message, repairs: Sequence[Mark]) -> None:
    """Put repairs on the sheet that all share, and have them read if anything but print is."""
    _put(workspace, title, repairs)
    if workspace.reading.steps and not workspace.reading.of("repairs"):
        workspace.read_as(workspace.reading.with_step("repaired"))


def repair_of(suggestion: Mark) -> Mark:
    """The repair that is proposed first; raises BadCommand if nothing is proposed."""
    best = next(iter(proposals(suggestion)), None)
    if best is None:
        raise BadCommand("Nothing is known of what stood here: type it, or leave it as it is")
    return accepted(suggestion, best.text)


def _selected(workspace: Workspace) -> Span:
    """The damaged place that is selected, or else the words."""
    place = _selected_place(workspace)
    span = place.hull if place else workspace.selection
    if span is None or not len(span):
        raise BadCommand("Select the damaged words first")
    return span


def _selected_place(workspace: Workspace) -> Mark | None:
    place = workspace.suggestion
    return place if place is not None and place.label == LABEL else None


def _put(workspace: Workspace, title: Message, repairs: Sequence[Mark]) -> None:
    if any(_repairs_at(workspace, span) for each in repairs for span in each.spans):
        raise BadCommand("A part of these words is repaired already: withdraw that first")
    workspace.do(Edit.adding(title, repairs), sheet=SHEET)


def _repairs_at(workspace: Workspace, span: Span) -> list[Mark]:
    """The repairs that share text with a stretch; those that a point touches."""
    meets = Span.overlaps if len(span) else Span.touches
    return [
        mark
        for mark in workspace.repairs.at(span)
        if mark.label == LABEL and any(meets(part, span) for part in mark.spans)
    ]
