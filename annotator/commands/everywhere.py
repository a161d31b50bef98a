"""Marking the same words wherever they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from annotator.commands.filling import filled
from annotator.commands.registry import command
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.workspace import Workspace

FILLED = 20
"""What more marks than this say of their words is not read: it takes milliseconds for each."""


@command("Mark the same words everywhere")
def mark_everywhere(workspace: Workspace, label: str, *without: int) -> None:
    """Mark every place of the article that has the words of the selection or the selected mark.

    Script, glosses, width and case make no difference. What is marked so already is left out, and
    so are the places that begin at the offsets WITHOUT.
    """
    places = [place for place in places_for(workspace, label) if place.start not in without]
    if not places:
        raise BadCommand("These words are marked “{label}” wherever they stand", label=label)
    title = Message("mark {count} × {label}", {"count": len(places), "label": label})
    marks = [Mark(label, (place,)) for place in places]
    if len(marks) <= FILLED:
        marks = [filled(workspace, mark) for mark in marks]
    workspace.do(Edit.adding(title, marks))


def places_for(workspace: Workspace, label: str) -> list[Span]:
    """Where the words to be marked everywhere stand and are not within such a mark already.

    Raises BadCommand if the label cannot be put on words or no words are chosen.
    """
    on = workspace.scheme.label(label).on
    if on == "article":
        raise BadCommand("“{label}” is for whole articles: use label-article", label=label)
    if on == "picture":
        raise BadCommand("“{label}” is for a part of a picture: use mark-region", label=label)
    return unmarked(workspace.sheet, label, places_of_words(workspace))


def places_of_words(workspace: Workspace) -> Sequence[Span]:
    """Every place of the words that are selected or of the selected mark."""
    stretch = chosen_words(workspace)
    workspace.folded.finish()
    return workspace.folded.every(workspace.folded.read(stretch))


def chosen_words(workspace: Workspace) -> Span:
    """The words to look for: those of the selected mark, or else the selection.

    White space at the ends of a selection is not meant. Raises BadCommand if there are no words.
    """
    mark, selection = workspace.mark, workspace.selection
    if mark is not None and len(mark.spans) > 1:
        raise BadCommand("A mark of several parts cannot be looked for")
    stretch = mark.spans[0] if mark and mark.spans else selection
    words = stretch.of(workspace.article.text) if stretch else ""
    if stretch is None or not words.strip():
        raise BadCommand("Select the words or the mark first")
    start = stretch.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def unmarked(sheet: Sheet, label: str, places: Sequence[Span]) -> list[Span]:
    """Those of `places` that no part of a mark with this label covers."""
    parts = sorted(part for mark in sheet if mark.label == label for part in mark.spans)
    starts = [part.start for part in parts]
    ends = [0, *accumulate((part.end for part in parts), max)]
    return [each for each in places if ends[bisect_right(starts, each.start)] < each.end]
