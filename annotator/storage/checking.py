"""Whether everything in a project is what was written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Row, func, select
from sqlalchemy.exc import DBAPIError

from annotator.core.article import article_id
from annotator.core.aside import Progress
from annotator.core.message import Message
from annotator.storage.codec import Unreadable
from annotator.storage.digests import article_digest, scheme_hash
from annotator.storage.pictures import picture_problems
from annotator.storage.replaying import Kept, Replayed, sheet_problems
from annotator.storage.tables import ARTICLE, EDIT, SCHEME, SHEET

_FEW = 20
"""How many complaints of SQLite's own are passed on."""
_EDITS = (
    "SELECT sheet, number, title, reverts, editor, at, changes, hash FROM edit"
    " WHERE article = ? AND sheet = ? ORDER BY number"
)
_MARKS = 'SELECT id, label, start, "end", body FROM mark WHERE article = ? AND sheet = ?'


@dataclass(frozen=True, slots=True)
class _Checked:
    """An article whose text is sound: its id, its name, how many code points it has."""

    id: str
    name: str
    characters: int


def check(connection: Connection, progress: Progress | None = None) -> list[Message]:
    """Everything that is wrong with a project, as sentences; none when all is well.

    SQLite's own check, foreign keys, every digest and hash, that the marks are what the log adds
    up to, that each lies within its text, that links lead to marks of the same article, and that
    the pictures are there which marks name.
    """
    found = list(_file_problems(connection))
    if found:  # then no row can be trusted to be of the types that the rest relies on
        return found
    try:
        articles: dict[int, _Checked] = {}
        found += _article_problems(connection, articles, progress)
        found += _sheet_problems(connection, articles)
        found += picture_problems(connection)
        found += _scheme_problems(connection)
    except (DBAPIError, UnicodeDecodeError, Unreadable) as error:
        if isinstance(error, DBAPIError) and not isinstance(error.orig, sqlite3.DatabaseError):
            raise
        found.append(Message("The file is damaged: {reason}", {"reason": _reason(error)}))
    return found


def _reason(error: Exception) -> str:
    return str(error.orig) if isinstance(error, DBAPIError) else type(error).__name__


def _file_problems(connection: Connection) -> Iterator[Message]:
    try:
        for report in connection.exec_driver_sql(f"PRAGMA integrity_check({_FEW})").scalars():
            if report != "ok":
                yield Message("The file is damaged: {reason}", {"reason": report})
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(_FEW):
            yield Message(
                "A row of {table} refers to {to}, which is not there",
                {"table": row[0], "to": row[2]},
            )
    except (DBAPIError, UnicodeDecodeError) as error:
        yield Message("The file is damaged: {reason}", {"reason": _reason(error)})


def _article_problems(
    connection: Connection, articles: dict[int, _Checked], progress: Progress | None
) -> Iterator[Message]:
    total = connection.execute(select(func.count()).select_from(ARTICLE)).scalar_one()
    query = select(ARTICLE).order_by(ARTICLE.c.position).execution_options(yield_per=50)
    for number, row in enumerate(connection.execute(query), 1):
        articles[row.position] = _Checked(row.id, row.name, len(row.text))
        if row.digest != article_digest(row[:8], row.text) or row.characters != len(row.text):
            yield Message("The article “{name}” is not what was kept", {"name": row.name})
        if article_id(row.raw) != row.id:
            yield Message("The bytes of “{name}” are not what was read", {"name": row.name})
        if progress:
            progress(number, total)


def _sheet_problems(connection: Connection, articles: dict[int, _Checked]) -> Iterator[Message]:
    sheets = connection.execute(select(SHEET).order_by(SHEET.c.article, SHEET.c.name)).all()
    edits = connection.execute(select(func.count()).select_from(EDIT)).scalar_one()
    if edits != sum(sheet.length for sheet in sheets):
        yield Message("There are edits of which no sheet knows, or sheets that lack edits")
    for position, group in groupby(sheets, key=attrgetter("article")):
        article = articles.get(position)
        if article is None:
            continue  # the foreign keys have told
        replayed = []
        for sheet in group:
            replayed.append(Replayed())
            yield from sheet_problems(_kept(connection, article, sheet), replayed[-1])
        yield from _link_problems(article.name, replayed)


def _kept(connection: Connection, article: _Checked, sheet: Row[Any]) -> Kept:
    here = (sheet.article, sheet.name)
    # Not through SQLAlchemy's statements: this is asked twice for each of thousands of sheets.
    return Kept(
        article.id,
        article.name,
        article.characters,
        sheet.name,
        sheet.length,
        sheet.marks,
        connection.exec_driver_sql(_EDITS, here).fetchall(),
        connection.exec_driver_sql(_MARKS, here).fetchall(),
    )


def _link_problems(name: str, replayed: list[Replayed]) -> Iterator[Message]:
    """A link may lead to a mark of another sheet, and to one that has been removed since."""
    known = set().union(*(each.known for each in replayed))
    for each in replayed:
        for mark, to in each.links:
            if to not in known:
                yield Message(
                    "A mark on “{name}” ({mark}) has a link to {to}, which was never there",
                    {"name": name, "mark": mark, "to": to},
                )


def _scheme_problems(connection: Connection) -> Iterator[Message]:
    previous = ""
    rows = connection.execute(select(SCHEME).order_by(SCHEME.c.number)).all()
    for number, row in enumerate(rows, 1):
        if row.number != number or row.hash != scheme_hash(previous, row[:4]):
            yield Message("Scheme {number} is not what was kept", {"number": number})
        previous = row.hash
    if not rows:
        yield Message("The project has no scheme")
