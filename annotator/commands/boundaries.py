"""Moving where a mark begins and ends; it stays the same mark."""

from __future__ import annotations

from dataclasses import replace

from annotator.commands.registry import command
from annotator.commands.selecting import selected_mark
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.graphemes import next_grapheme, previous_grapheme
from annotator.core.mark import parts
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.core.view import View
from annotator.workspace import Workspace


@command("Move the end of the mark")
def move_end(workspace: Workspace, characters: int) -> None:
    """Move the end of the selected mark by so many characters as read: 1 longer, -1 shorter."""
    mark = selected_mark(workspace)
    _move(workspace, 0, characters, Message("move the end of {label}", {"label": mark.label}))


@command("Move the start of the mark")
def move_start(workspace: Workspace, characters: int) -> None:
    """Move the start of the selected mark by so many characters as read: -1 longer, 1 shorter."""
    mark = selected_mark(workspace)
    _move(workspace, characters, 0, Message("move the start of {label}", {"label": mark.label}))


@command("Move the mark to the selection", menu="Mark")
def move_here(workspace: Workspace) -> None:
    """Make the selected words what the mark that was selected or made last is about."""
    mark = workspace.sheet.marks.get(workspace.recent or "")
    if mark is None or not mark.spans:
        raise BadCommand("Select the mark first, then the words it is about")
    if workspace.selection is None or not len(workspace.selection):
        raise BadCommand("Select the words that the mark is about")
    title = Message("move {label}", {"label": mark.label})
    workspace.do(Edit.replacing(title, mark, replace(mark, spans=(workspace.selection,))))


def _move(workspace: Workspace, start: int, end: int, title: Message) -> None:
    mark = selected_mark(workspace)
    if not mark.spans:
        raise BadCommand("This mark is about the whole article and has no ends to move")
    first, last = mark.spans[0], mark.spans[-1]
    begins = _moved_start(workspace, first.start, start) if start else first.start
    ends = _moved_end(workspace, last.end, end) if end else last.end
    if len(mark.spans) == 1:
        spans: tuple[Span, ...] = (_span(begins, ends),)
    else:
        spans = (_span(begins, first.end), *mark.spans[1:-1], _span(last.start, ends))
    spans = parts(spans)
    if spans == mark.spans:
        raise BadCommand("The mark cannot be moved any further")
    workspace.do(Edit.replacing(title, mark, replace(mark, spans=spans)))
    workspace.select(workspace.selection, mark.id)


def _span(start: int, end: int) -> Span:
    if end <= start:
        raise BadCommand("The mark cannot be shorter than one character")
    return Span(start, end)


def _moved_start(workspace: Workspace, start: int, by: int) -> int:
    """`start` moved by so many characters of the text as it is read."""
    view, begin = _view_near(workspace, start, by)
    place = _stepped(view.text, view.from_source(Span(start - begin, start - begin)).start, by)
    if place == len(view.text):
        return begin + len(view.source)
    return begin + view.to_source(Span(place, place + 1)).start


def _moved_end(workspace: Workspace, end: int, by: int) -> int:
    """`end` moved by so many characters of the text as it is read."""
    view, begin = _view_near(workspace, end, by)
    # The end as the reader sees it is that of the character before it: a gloss may follow.
    here = view.from_source(Span(max(end - begin - 1, 0), end - begin)).end
    place = _stepped(view.text, here, by)
    return begin + (view.to_source(Span(place - 1, place)).end if place else 0)


def _view_near(workspace: Workspace, offset: int, by: int) -> tuple[View, int]:
    margin = 40 * (abs(by) + 1)
    end = len(workspace.article.text)
    return workspace.view_around(Span(max(offset - margin, 0), min(offset + margin, end)))


def _stepped(text: str, place: int, by: int) -> int:
    step = next_grapheme if by > 0 else previous_grapheme
    for _ in range(abs(by)):
        place = step(text, place)
    return place
