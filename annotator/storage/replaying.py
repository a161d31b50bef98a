"""What the log of a sheet adds up to, compared with what is kept of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.core.message import Message
from annotator.storage.codec import Unreadable
from annotator.storage.digests import edit_hash


@dataclass(frozen=True, slots=True)
class Kept:
    """A sheet as the tables have it.

    `edits` are rows of sheet, number, title, reverts, editor, at, changes, hash in the order of
    their numbers; `marks` are rows of id, label, start, end, body.
    """

    article: str
    name: str
    characters: int
    sheet: str
    length: int
    count: int
    edits: Sequence[Sequence[Any]]
    marks: Sequence[Sequence[Any]]


@dataclass(slots=True)
class Replayed:
    """The marks that a log adds up to, as JSON has them; every id and link that it ever had."""

    standing: dict[str, list[Any]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    links: set[tuple[str, str]] = field(default_factory=set)

    def apply(self, changes: list[list[Any]]) -> bool:
        """Whether the changes fit what stands; applied as far as they do."""
        fits = True
        for before, after in changes:
            mark = (after or before)[0]
            fits &= self.standing.pop(mark, None) == before
            if after:
                self.standing[mark] = after
                self.known.add(mark)
                if len(after) > 5:
                    self.links.update((mark, to) for _, to in after[5])
        return fits


def sheet_problems(kept: Kept, replayed: Replayed) -> Iterator[Message]:
    """What is wrong with a sheet; `replayed` is filled on the way.

    Works on the JSON rather than on marks and sheets: twice as fast, and a damaged row is told of
    instead of raising. Raises Unreadable where a row is no JSON of ours.
    """
    where: dict[str, object] = {"name": kept.name, "sheet": kept.sheet}
    try:
        yield from _log_problems(kept, replayed, where)
        yield from _mark_problems(kept, replayed.standing, where)
    except (ValueError, TypeError, IndexError, RecursionError) as error:
        raise Unreadable(str(error)) from error


def _log_problems(kept: Kept, replayed: Replayed, where: dict[str, object]) -> Iterator[Message]:
    previous = ""
    for number, edit in enumerate(kept.edits, 1):
        *row, hash = edit
        if hash != edit_hash(previous, kept.article, row):
            yield Message(
                "Edit {number} of the sheet “{sheet}” on “{name}” is not what was kept",
                {**where, "number": number},
            )
        if row[1] != number or not replayed.apply(json.loads(row[6])):
            yield Message(
                "Edit {number} of the sheet “{sheet}” on “{name}” does not fit those before it",
                {**where, "number": number},
            )
        previous = hash
    if kept.length != len(kept.edits):
        yield Message("The sheet “{sheet}” on “{name}” lacks edits", where)


def _mark_problems(
    kept: Kept, standing: dict[str, list[Any]], where: dict[str, object]
) -> Iterator[Message]:
    bodies = [mark[4] for mark in kept.marks]
    rows = {mark[0]: mark for mark in kept.marks}
    if kept.count != len(rows) or rows.keys() != standing.keys():
        yield Message(
            "The marks of the sheet “{sheet}” on “{name}” are not those of its log", where
        )
    for (id, label, start, end, _), mark in zip(
        kept.marks, json.loads(f"[{','.join(bodies)}]"), strict=True
    ):
        hull = (mark[2][0], mark[2][-1]) if mark[2] else (None, None)
        if mark != standing.get(id) or (id, label, start, end) != (mark[0], mark[1], *hull):
            yield Message(
                "A mark “{label}” of the sheet “{sheet}” on “{name}” is not what its log says",
                {**where, "label": label},
            )
        if mark[2] and not 0 <= mark[2][0] <= mark[2][-1] <= kept.characters:
            yield Message(
                "A mark “{label}” of the sheet “{sheet}” lies outside “{name}”",
                {**where, "label": label},
            )
        if mark[2] != sorted(mark[2]):
            yield Message(
                "The parts of a mark “{label}” of the sheet “{sheet}” on “{name}” are out of order",
                {**where, "label": label},
            )
