"""Moving where a mark begins and ends; it stays the same mark."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, cast

from annotator.commands.filling import refilled
from annotator.commands.registry import command
from annotator.commands.selecting import selected_mark
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.graphemes import next_grapheme, previous_grapheme
from annotator.core.mark import Mark, parts
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.core.view import View
from annotator.workspace import Workspace

Side = Literal["start", "end"]
_LINE_ENDS = "\r\n"


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


@command("Move a boundary of the mark")
def move_boundary(workspace: Workspace, part: int, side: str, offset: int) -> None:
    """Move the start or the end of a part of the selected mark, counted from 1, to an offset.

    SIDE is `start` or `end`, OFFSET a code point of the source. The boundary goes to the nearest
    edge of a character as read, a gloss staying with its character; line ends at it are left out.
    Parts that meet become one.
    """
    mark = selected_mark(workspace)
    if side not in ("start", "end"):
        raise BadCommand("A boundary is a start or an end, not “{side}”", side=side)
    after = with_boundary(workspace, mark, part, cast("Side", side), offset)
    after = refilled(workspace, mark, after)
    if after.spans == mark.spans:
        raise BadCommand("The boundary is there already")
    title = "move the start of {label}" if side == "start" else "move the end of {label}"
    workspace.do(Edit.replacing(Message(title, {"label": mark.label}), mark, after))
    workspace.select(workspace.selection, mark.id)


@command("Move the mark to the selection", menu="Mark")
def move_here(workspace: Workspace) -> None:
    """Make the selected words what the mark that was selected or made last is about."""
    mark = workspace.sheet.marks.get(workspace.recent or "")
    if mark is None or not mark.spans:
        raise BadCommand("Select the mark first, then the words it is about")
    if workspace.selection is None or not len(workspace.selection):
        raise BadCommand("Select the words that the mark is about")
    title = Message("move {label}", {"label": mark.label})
    after = refilled(workspace, mark, replace(mark, spans=(workspace.selection,)))
    workspace.do(Edit.replacing(title, mark, after))


def with_boundary(workspace: Workspace, mark: Mark, part: int, side: Side, offset: int) -> Mark:
    """A mark, one boundary of its `part`-th part (from 1) moved near `offset`; nothing is kept.

    Raises BadCommand where the boundary cannot go.
    """
    if not 1 <= part <= len(mark.spans):
        raise BadCommand("The mark has no part {part}", part=part)
    length = len(workspace.article.text)
    if not 0 <= offset <= length:
        raise BadCommand(
            "{start}–{end} is outside the article, which has {length} characters",
            start=offset,
            end=offset,
            length=length,
        )
    there = _edge_near(workspace, offset, side)
    span, (before, behind) = mark.spans[part - 1], _neighbours(workspace, mark, part)
    if not before <= there <= behind or (
        there >= span.end if side == "start" else there <= span.start
    ):
        raise BadCommand("A boundary stays between the other end of its part and the next part")
    moved = Span(there, span.end) if side == "start" else Span(span.start, there)
    return replace(mark, spans=parts((*mark.spans[: part - 1], moved, *mark.spans[part:])))


def nearest_boundary(
    workspace: Workspace, mark: Mark, part: int, side: Side, offset: int
) -> int | None:
    """Where the boundary is when it is moved as near `offset` as it can go; None: nowhere."""
    span, (before, behind) = mark.spans[part - 1], _neighbours(workspace, mark, part)
    if side == "start":
        furthest = min(_moved_start(workspace, span.end, -1), span.end - 1)
        offset = min(max(offset, before), furthest)
    else:
        furthest = max(_moved_end(workspace, span.start, 1), span.start + 1)
        offset = max(min(offset, behind), furthest)
    there = _edge_near(workspace, offset, side)
    try:
        with_boundary(workspace, mark, part, side, there)
    except BadCommand:  # between the two there is no edge of a character as read
        return None
    return there


def _neighbours(workspace: Workspace, mark: Mark, part: int) -> tuple[int, int]:
    """Where the part before a part ends, and where the one behind it begins."""
    before = mark.spans[part - 2].end if part > 1 else 0
    last = part == len(mark.spans)
    return before, len(workspace.article.text) if last else mark.spans[part].start


def _edge_near(workspace: Workspace, offset: int, side: Side) -> int:
    """The edge of a character as read that an offset means, line ends left out."""
    text = workspace.article.text
    # The end as the reader sees it is that of the character before it: a gloss may follow.
    near = Span(offset if side == "start" else max(offset - 1, 0), offset)
    view, begin = workspace.view_around(near)
    here = view.from_source(near.moved(-begin))
    place = here.start if side == "start" else here.end
    if 0 < place < len(view.text):
        place = previous_grapheme(view.text, next_grapheme(view.text, place))
    if side == "start":
        edge = begin + len(view.source)
        if place < len(view.text):
            edge = begin + view.to_source(Span(place, place + 1)).start
        while edge < len(text) and text[edge] in _LINE_ENDS:
            edge += 1
        return edge
    edge = begin + (view.to_source(Span(place - 1, place)).end if place else 0)
    while edge > 0 and text[edge - 1] in _LINE_ENDS:
        edge -= 1
    return edge


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
    after = refilled(workspace, mark, replace(mark, spans=spans))
    workspace.do(Edit.replacing(title, mark, after))
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
