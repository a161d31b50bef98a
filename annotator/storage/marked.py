"""Reading off, a few at a time, which words are marked anywhere in a project."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, tuple_

from annotator.core.article import ArticleId
from annotator.core.suggestion import is_aside
from annotator.storage.tables import ARTICLE, MARK

PORTION = 500
"""So many marks are asked for at a time: nobody who wants to write waits for more."""
LONGEST = 180
"""Marks of more code points are no words."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Some of the words that are marked, each with its article, as often as it is marked there.

    `behind` is where the next portion begins; None: there is none. Marks of several parts and
    marks of long stretches are left out.
    """

    words: tuple[tuple[ArticleId, str], ...]
    behind: tuple[int, str, str] | None
    last: tuple[int, ArticleId, str] = (0, "", "")
    """Position, id and text of the article at its end, with which the next one goes on."""


def marked(connection: Connection, before: Marked | None, article: ArticleId) -> Marked:
    """The words behind a portion, or the first ones; with `article`, only of that one.

    What is only suggested, or was rejected, is not marked.
    """
    place = (MARK.c.article, MARK.c.sheet, MARK.c.id)
    query = select(*place, MARK.c.start, MARK.c.end, MARK.c.body).order_by(*place).limit(PORTION)
    if before is not None and before.behind is not None:
        query = query.where(tuple_(*place) > before.behind)
    if article:
        here = select(ARTICLE.c.position).where(ARTICLE.c.id == article).scalar_subquery()
        query = query.where(MARK.c.article == here)
    rows = connection.execute(query).all()
    last = before.last if before else (0, "", "")
    words = []
    for position, sheet, _, start, end, body in rows:
        if (
            is_aside(sheet)
            or start is None
            or not 1 < end - start <= LONGEST
            or f",[{start},{end}],[" not in body
        ):
            continue
        if last[0] != position:
            text = select(ARTICLE.c.id, ARTICLE.c.text).where(ARTICLE.c.position == position)
            last = (position, *connection.execute(text).one())
        words.append((last[1], last[2][start:end]))
    behind = (rows[-1][0], rows[-1][1], rows[-1][2]) if len(rows) == PORTION else None
    return Marked(tuple(words), behind, last)
