"""Adding one edit to the log of a sheet."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, and_, bindparam, func, select

from annotator.core.article import ArticleId
from annotator.core.aside import Progress
from annotator.core.edit import Edit
from annotator.core.errors import Stale
from annotator.core.mark import Mark
from annotator.storage.asking import no_article
from annotator.storage.codec import (
    change_texts,
    changes_to_text,
    marks_from_texts,
    title_to_text,
)
from annotator.storage.digests import edit_hash
from annotator.storage.tables import ARTICLE, EDIT, MARK, SHEET, inserting

_ASKED = 500
"""How many marks one query asks for; SQLite takes 32,766 values in one."""
_REMOVE = "DELETE FROM mark WHERE article = ? AND sheet = ? AND id = ?"
_RESTATE = "UPDATE sheet SET length = ?, marks = ? WHERE article = ? AND name = ?"

_STANDING = select(MARK.c.body).where(
    MARK.c.article == bindparam("article"),
    MARK.c.sheet == bindparam("sheet"),
    MARK.c.id.in_(bindparam("ids", expanding=True)),
)
_STATE = (  # all that the next edit follows on, in one question
    select(
        ARTICLE.c.position,
        SHEET.c.length,
        SHEET.c.marks,
        EDIT.c.hash,
        select(func.max(EDIT.c.position)).scalar_subquery().label("last"),
    )
    .select_from(
        ARTICLE.outerjoin(
            SHEET, and_(SHEET.c.article == ARTICLE.c.position, SHEET.c.name == bindparam("sheet"))
        ).outerjoin(
            EDIT,
            and_(
                EDIT.c.article == SHEET.c.article,
                EDIT.c.sheet == SHEET.c.name,
                EDIT.c.number == SHEET.c.length,
            ),
        )
    )
    .where(ARTICLE.c.id == bindparam("id"))
)


def append(
    connection: Connection,
    article: ArticleId,
    sheet: str,
    length: int,
    edit: Edit,
    editor: str,
    at: str,
    progress: Progress | None = None,
) -> int:
    """Add an edit to a log that has `length` edits, restate the marks, and return its number.

    Raises BadCommand if there is no such article, Stale if the log has another length, or a mark
    is not what the edit says it was.
    """
    state = connection.execute(_STATE, {"id": article, "sheet": sheet}).one_or_none()
    if state is None:
        raise no_article(article)
    if (state.length or 0) != length:
        raise Stale("“{title}” comes too late: the sheet has changed since", title=edit.title)
    here = (state.position, sheet)
    count = (state.marks or 0) + _check_fits(connection, here, edit, progress)
    texts = change_texts(edit)
    row = (sheet, length + 1, title_to_text(edit.title), edit.reverts, editor, at)
    changes = changes_to_text(texts)
    hash = edit_hash(state.hash or "", article, (*row, changes))
    if state.length is None:
        connection.exec_driver_sql(inserting(SHEET), (*here, 1, count))
    else:
        connection.exec_driver_sql(_RESTATE, (length + 1, count, *here))
    number = (state.last or 0) + 1
    connection.exec_driver_sql(inserting(EDIT), (number, here[0], *row, changes, hash))
    _restate(connection, here, edit, [after for _, after in texts])
    return length + 1


def _check_fits(
    connection: Connection, here: tuple[int, str], edit: Edit, progress: Progress | None
) -> int:
    """By how many the marks grow; raises Stale if one is not what the edit says it was."""
    standing = _standing(connection, here, {change.mark for change in edit.changes}, progress)
    before = len(standing)
    for change in edit.changes:
        if standing.pop(change.mark, None) != change.before:
            raise Stale("“{title}” no longer fits: the mark has changed since", title=edit.title)
        if change.after:
            standing[change.after.id] = change.after
    return len(standing) - before


def _standing(
    connection: Connection,
    here: tuple[int, str],
    marks: Iterable[str],
    progress: Progress | None,
) -> dict[str, Mark]:
    asked = list(marks)
    texts: list[str] = []
    for start in range(0, len(asked), _ASKED):
        if progress:
            progress(start, len(asked))
        ids = asked[start : start + _ASKED]
        texts += connection.scalars(_STANDING, {"article": here[0], "sheet": here[1], "ids": ids})
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
