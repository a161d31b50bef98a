"""Articles with all that lies over them, many in one question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from annotator.core.article import Article, article_id
from annotator.core.mark import Mark
from annotator.storage.codec import Unreadable, marks_from_json, meta_from_text
from annotator.storage.digests import article_digest

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
    for position, *row, digest, text, raw in connection.exec_driver_sql(_ARTICLES, here).fetchall():
        key, name, encoding, _, meta, _, _ = row
        if digest != article_digest((position, *row), text):
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
