"""Articles with all that lies over them, many in one question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from annotator.core.article import Article, article_id
from annotator.core.mark import Mark
from annotator.storage.codec import Unreadable, marks_from_json, meta_from_text
from annotator.storage.digests import article_digest, digest

PORTION = 100
"""So many articles are read at a time: nobody who wants to write waits long."""

_ARTICLES = (
    "SELECT position, id, name, encoding, characters, meta, editor, at, digest, text, raw"
    " FROM article WHERE position BETWEEN ? AND ? ORDER BY position"
)
# A row a sheet: a row a mark takes longer than what stands in it.
_MARKS = (
    "SELECT article, sheet, '[' || group_concat(body, ',') || ']' FROM mark"
    " WHERE article BETWEEN ? AND ? GROUP BY article, sheet"
)
_HEADS = (  # the hash of the last edit of each sheet covers all before it
    "SELECT article.id, sheet.name, edit.hash FROM sheet"
    " JOIN article ON article.position = sheet.article"
    " JOIN edit ON edit.article = sheet.article AND edit.sheet = sheet.name"
    " AND edit.number = sheet.length ORDER BY article.id, sheet.name"
)
_LAST = "SELECT max(position) FROM article"


@dataclass(frozen=True, slots=True)
class Whole:
    """An article, the bytes it was read from, and the marks of each sheet, in no order."""

    article: Article
    raw: bytes
    sheets: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)


def whole(
    connection: Connection, first: int, wanted: Callable[[str], bool]
) -> tuple[tuple[Whole, ...], int | None]:
    """The articles from one position on with the sheets that are wanted, and where to go on.

    None: that is all. Each is compared with its digest; raises Unreadable if it is another.
    """
    # Not through SQLAlchemy's statements: they take longer than SQLite does.
    here = first, first + PORTION - 1
    sheets = _sheets(connection, here, wanted)
    found = []
    for position, *row, kept, text, raw in connection.exec_driver_sql(_ARTICLES, here).fetchall():
        key, name, encoding, _, meta, _, _ = row
        if kept != article_digest((position, *row), text):
            raise Unreadable("an article is not what was kept")
        if article_id(raw) != key:
            raise Unreadable("the bytes of an article are not what was read")
        article = Article(key, name, text, encoding, meta_from_text(meta))
        found.append(Whole(article, raw, sheets.get(position, {})))
    last = connection.exec_driver_sql(_LAST).scalar() or 0
    return tuple(found), first + PORTION if first + PORTION <= last else None


def _sheets(
    connection: Connection, here: tuple[int, int], wanted: Callable[[str], bool]
) -> dict[int, dict[str, tuple[Mark, ...]]]:
    """The marks on some articles, by the article's position and by sheet."""
    found: dict[int, dict[str, tuple[Mark, ...]]] = {}
    for position, sheet, bodies in connection.exec_driver_sql(_MARKS, here).fetchall():
        if wanted(sheet):
            found.setdefault(position, {})[sheet] = tuple(marks_from_json(bodies))
    return found


def state(connection: Connection) -> str:
    """SHA-256, in hex, over all articles and the heads of all logs: the same only for the same."""
    ids = connection.exec_driver_sql("SELECT id FROM article ORDER BY id").scalars()
    heads = connection.exec_driver_sql(_HEADS).fetchall()
    return digest(*ids, "", *(field for head in heads for field in head))
