"""Choosing words and marks."""

from __future__ import annotations

from annotator.commands.registry import command
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.workspace import Workspace


@command("Select words")
def select(workspace: Workspace, start: int, end: int) -> None:
    """Select the code points of the source from START up to END; the same twice is a point."""
    try:
        if not 0 <= start <= end:
            raise BadCommand("“{start} {end}” is no stretch of text", start=start, end=end)
        workspace.select(Span(start, end))
    except BadCommand:
        workspace.select(None)  # so that what follows does not act on an older selection
        raise


@command("Put a point at the caret", menu="Mark")
def point(workspace: Workspace) -> None:
    """Put a point where the caret is, which the next label key marks; Esc lets it go."""
    if workspace.selection is None or len(workspace.selection):
        raise BadCommand("Put the caret where the point belongs, with no words selected")
    workspace.select(workspace.selection, point=True)


@command("Select a mark")
def select_mark(workspace: Workspace, mark: str) -> None:
    """Select the mark with this id; an unambiguous start of the id will do."""
    choose(workspace, mark_named(workspace, mark))


@command("Select the words of the mark", menu="Mark")
def select_words(workspace: Workspace) -> None:
    """Select the words of the selected mark, so that another label can be put on them as well.

    Of a mark in parts they are those of its first part.
    """
    mark = selected_mark(workspace)
    if not mark.spans:
        raise BadCommand("This mark has no words: it is about the whole article")
    workspace.select(mark.spans[0], point=not len(mark.spans[0]))


@command("Select the mark at the caret", menu="Go")
def select_here(workspace: Workspace) -> None:
    """Select the innermost mark at the caret; again, the one around it or under it."""
    here = workspace.selection
    marks = sorted(workspace.sheet.at(here), key=_size) if here else []
    if here is None or not marks:
        raise BadCommand("There is no mark at the caret")
    ids = [mark.id for mark in marks]
    again = ids.index(workspace.mark_id) + 1 if workspace.mark_id in ids else 0
    # The caret stays, so that each of them can be had by asking again.
    workspace.select(Span(here.end, here.end), ids[again % len(ids)])


@command("Nothing selected", menu="Edit")
def escape(workspace: Workspace) -> None:
    """End the sticky label, or else select nothing."""
    if workspace.sticky:
        workspace.stick(None)
    else:
        workspace.select(None)


@command("Next mark", menu="Go")
def next_mark(workspace: Workspace) -> None:
    """Go to the mark or suggestion behind the selected one or the caret; then to the first."""
    _go(workspace, 1)


@command("Previous mark", menu="Go")
def previous_mark(workspace: Workspace) -> None:
    """Go to the mark or suggestion before the selected one or the caret; then to the last."""
    _go(workspace, -1)


def mark_named(workspace: Workspace, name: str) -> Mark:
    """The mark of the open sheet whose id is `name` or alone begins with it."""
    marks = workspace.sheet.marks
    found = [marks[name]] if name in marks else [m for i, m in marks.items() if i.startswith(name)]
    if len(found) != 1 or not name:
        raise BadCommand(
            "There is no mark “{mark}” on this sheet"
            if not found
            else "Several marks begin with “{mark}”",
            mark=name,
        )
    return found[0]


def selected_mark(workspace: Workspace) -> Mark:
    """The mark to act on: the selected one, else the innermost one at the selection."""
    if workspace.mark:
        return workspace.mark
    if workspace.suggestion:
        raise BadCommand("This is a suggestion: accept it first")
    here = workspace.sheet.at(workspace.selection) if workspace.selection else []
    if not here:
        raise BadCommand("Select a mark first")
    return min(here, key=_size)


def _go(workspace: Workspace, step: int) -> None:
    sheets, here = (workspace.sheet, workspace.offers.now.offered), workspace.selection
    mark, start = workspace.mark or workspace.suggestion, here.start if here else 0
    found = [
        sheet.beside(mark, step if mark.id in sheet.marks else min(step, 0))
        if mark
        else sheet.after(start, step)
        for sheet in sheets
    ]
    if not any(found):  # beyond the last one
        found = [next(iter(sheet if step > 0 else reversed(list(sheet))), None) for sheet in sheets]
    there = sorted(filter(None, found), key=lambda mark: mark.place)
    if not there:
        raise BadCommand("There is no mark in this article yet")
    choose(workspace, there[0 if step > 0 else -1])


def _size(mark: Mark) -> int:
    return sum(map(len, mark.spans))


def choose(workspace: Workspace, mark: Mark) -> None:
    """Select a mark or a suggestion, the caret behind it.

    With words selected, the key of a label would mark those.
    """
    end = mark.spans[-1].end if mark.spans else None
    workspace.select(None if end is None else Span(end, end), mark.id)
