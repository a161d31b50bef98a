"""Marks and edits as JSON text and back.

A mark is `[id, label, [start, end, start, end, …], [editor, at, how], {attributes}, [[role, to],
…]]`; the last two are left out while they, and what follows them, are empty. Behind `how` stands
the probability, if a suggester gave one. A change is `[before, after]`, null for nothing; a title
is `[template, {name: value}]`. Written for ever: later versions may only add behind the end.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import Any

from annotator.core.edit import Change, Edit
from annotator.core.errors import StoreProblem
from annotator.core.mark import Link, Mark, Origin
from annotator.core.message import Message
from annotator.core.span import Span, alone

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_encode_title = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


class Unreadable(ValueError):
    """What is kept is not what was written: the file is damaged."""


def mark_to_text(mark: Mark, origin: str = "") -> str:
    """A mark as it is kept; raises StoreProblem if an attribute cannot be.

    `origin` is what `origin_to_text` gives for it, if that is known.
    """
    spans = mark.spans
    if len(spans) == 1:  # nearly all: kept quick
        offsets = f"{spans[0].start},{spans[0].end}"
    else:
        offsets = ",".join([f"{span.start},{span.end}" for span in spans])
    origin = origin or origin_to_text(mark.origin)
    text = f"[{_quoted(mark.id)},{_quoted(mark.label)},[{offsets}],{origin}"
    if not mark.attributes and not mark.links:
        return text + "]"
    try:
        text = f"{text},{_encode(dict(mark.attributes))}"
    except ValueError as error:  # a number that is infinite, or none
        raise StoreProblem(
            "A mark “{label}” has an attribute that cannot be kept: {attributes}",
            label=mark.label,
            attributes=dict(mark.attributes),
        ) from error
    if not mark.links:
        return text + "]"
    return f"{text},{_encode([[link.role, link.to] for link in mark.links])}]"


def marks_from_texts(texts: Iterable[str]) -> list[Mark]:
    """The marks that `mark_to_text` wrote, in the same order; raises Unreadable."""
    return marks_from_json(f"[{','.join(texts)}]")


def marks_from_json(text: str) -> list[Mark]:
    """The marks of a list of what `mark_to_text` wrote, in the same order; raises Unreadable."""
    origins: dict[tuple[Any, ...], Origin] = {}
    try:
        return [_mark(each, origins) for each in json.loads(text)]
    except (ValueError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise Unreadable(str(error)) from error


def changes_to_text(pairs: Iterable[tuple[str | None, str | None]]) -> str:
    """Changes as they are kept, each a pair of marks that are text already."""
    return f"[{','.join([f'[{before or _NULL},{after or _NULL}]' for before, after in pairs])}]"


def change_texts(edit: Edit) -> list[tuple[str | None, str | None]]:
    """The marks of each change, before and after, as they are kept."""
    return [(_text(change.before), _text(change.after)) for change in edit.changes]


def _text(mark: Mark | None) -> str | None:
    return mark_to_text(mark) if mark else None


def changes_from_text(text: str) -> tuple[Change, ...]:
    """The changes that `changes_to_text` wrote; raises Unreadable."""
    origins: dict[tuple[Any, ...], Origin] = {}
    try:
        return tuple(
            Change(before and _mark(before, origins), after and _mark(after, origins))
            for before, after in json.loads(text)
        )
    except (ValueError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise Unreadable(str(error)) from error


def title_to_text(title: Message) -> str:
    """A title as it is kept; values that JSON does not know are kept as they read."""
    return _encode_title([title.template, dict(title.values)])


def title_from_text(text: str) -> Message:
    """The title that `title_to_text` wrote; raises Unreadable."""
    try:
        template, values = json.loads(text)
        return Message(template, _object(values))
    except (ValueError, TypeError, RecursionError) as error:
        raise Unreadable(str(error)) from error


def meta_to_text(meta: Mapping[str, object]) -> str:
    """What came with an article, as it is kept; values that JSON does not know as they read."""
    return _encode_title(dict(meta))


def meta_from_text(text: str) -> dict[str, object]:
    """What `meta_to_text` wrote; raises Unreadable."""
    try:
        return _object(json.loads(text))
    except (ValueError, TypeError, RecursionError) as error:
        raise Unreadable(str(error)) from error


_NULL = "null"


@lru_cache(maxsize=1024)
def origin_to_text(origin: Origin) -> str:
    """Who made a mark what it is, as it is kept."""
    said: list[str | float] = [origin.editor, origin.at, origin.how]
    return _encode(said if origin.probability is None else [*said, origin.probability])


def _mark(data: list[Any], origins: dict[tuple[Any, ...], Origin]) -> Mark:
    offsets = data[2]
    who = tuple(data[3])
    origin = origins.get(who)
    if origin is None:
        origin = origins[who] = Origin(*who)
    if len(offsets) == 2:  # nearly all: kept quick
        spans = alone(*offsets)
    else:
        spans = tuple(Span(*pair) for pair in zip(offsets[::2], offsets[1::2], strict=True))
    if len(data) == 4:
        return Mark(data[1], spans, {}, (), data[0], origin)
    links = tuple(Link(role, to) for role, to in data[5]) if len(data) > 5 else ()
    return Mark(data[1], spans, _object(data[4]), links, data[0], origin)


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"not an object: {value!r}")
    return value
