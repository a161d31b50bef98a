"""Adding one edit to the log of a sheet."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from annotator.core.edit import Edit
from annotator.core.errors import Stale
from annotator.core.mark import Mark
from annotator.storage.asking import next_position
from annotator.storage.codec import (
    change_texts,
    changes_to_text,
    marks_from_texts,
    title_to_text,
)
from annotator.storage.digests import edit_hash
from annotator.storage.tables import EDIT, MARK, SHEET, inserting

_ASKED = 500
"""How many marks one query asks for; SQLite takes 32,766 values in one."""
_REMOVE = "DELETE FROM mark WHERE article = ? AND sheet = ? AND id = ?"
_RESTATE = "UPDATE sheet SET length = ?, marks = ? WHERE article = ? AND name = ?"


def append(
    connection: Connection,
    article: tuple[int, str],
    sheet: str,
    length: int,
    edit: Edit,
    editor: str,
    at: str,
) -> int:
    """Add an edit to a log that has `length` edits, restate the marks, and return its number.

    `article` is position and id. Raises Stale if the log has another length, or a mark is not what
    the edit says it was.
    """
    position, id = article
    here = (position, sheet)
    state = connection.execute(
        select(SHEET.c.length, SHEET.c.marks).where(
            SHEET.c.article == position, SHEET.c.name == sheet
        )
    ).one_or_none()
    known, count = state or (0, 0)
    if known != length:
        raise Stale("“{title}” comes too late: the sheet has changed since", title=edit.title)
    count += _check_fits(connection, here, edit)
    texts = change_texts(edit)
    row = (sheet, length + 1, title_to_text(edit.title), edit.reverts, editor, at)
    changes = changes_to_text(texts)
    hash = edit_hash(_last_hash(connection, here, length), id, (*row, changes))
    number = next_position(connection, EDIT.c.position)
    if state is None:
        connection.exec_driver_sql(inserting(SHEET), (*here, 1, count))
    else:
        connection.exec_driver_sql(_RESTATE, (length + 1, count, *here))
    connection.exec_driver_sql(inserting(EDIT), (number, position, *row, changes, hash))
    _restate(connection, here, edit, [after for _, after in texts])
    return length + 1


def _last_hash(connection: Connection, here: tuple[int, str], length: int) -> str:
    if not length:
        return ""
    query = select(EDIT.c.hash).where(
        EDIT.c.article == here[0], EDIT.c.sheet == here[1], EDIT.c.number == length
    )
    return str(connection.scalars(query).one())


def _check_fits(connection: Connection, here: tuple[int, str], edit: Edit) -> int:
    """By how many the marks grow; raises Stale if one is not what the edit says it was."""
    standing = _standing(connection, here, {change.mark for change in edit.changes})
    before = len(standing)
    for change in edit.changes:
        if standing.pop(change.mark, None) != change.before:
            raise Stale("“{title}” no longer fits: the mark has changed since", title=edit.title)
        if change.after:
            standing[change.after.id] = change.after
    return len(standing) - before


def _standing(connection: Connection, here: tuple[int, str], ids: Iterable[str]) -> dict[str, Mark]:
    asked = list(ids)
    texts: list[str] = []
    for start in range(0, len(asked), _ASKED):
        query = select(MARK.c.body).where(
            MARK.c.article == here[0],
            MARK.c.sheet == here[1],
            MARK.c.id.in_(asked[start : start + _ASKED]),
        )
        texts += connection.scalars(query)
    return {mark.id: mark for mark in marks_from_texts(texts)}


def _restate(
    connection: Connection, here: tuple[int, str], edit: Edit, texts: list[str | None]
) -> None:
    """Bring the marks to where the edit leaves them; of a mark changed twice, the last counts."""
    gone = {change.before.id for change in edit.changes if change.before}
    last = {
        change.mark: (change.after, text) for change, text in zip(edit.changes, texts, strict=True)
    }
    if gone:
        connection.exec_driver_sql(_REMOVE, [(*here, id) for id in gone])
    rows = []
    for mark, text in last.values():
        if mark:
            hull = mark.hull
            start, end = (hull.start, hull.end) if hull else (None, None)
            rows.append((*here, mark.id, mark.label, start, end, text))
    if rows:
        connection.exec_driver_sql(inserting(MARK), rows)
