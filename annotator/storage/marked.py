"""Reading off, a few at a time, which words are marked anywhere in a project, and as what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, select, tuple_

from annotator.core.article import ArticleId
from annotator.core.suggestion import SHEET, is_aside
from annotator.storage.tables import ARTICLE, MARK

PORTION = 500
"""So many marks are asked for at a time: nobody who wants to write waits for more."""
LONGEST = 180
"""Marks of more code points are no words."""


class MarkedWords(NamedTuple):
    """Words of the source that bear a label in an article, or were denied it by a rejection."""

    article: ArticleId
    label: str
    words: str
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """Some of the words that are marked, as often as they are marked in an article.

    `behind` is where the next portion begins; None: there is none. Marks of several parts and
    marks of long stretches are left out.
    """

    words: tuple[MarkedWords, ...]
    behind: tuple[int, str, str] | None
    last: tuple[int, ArticleId, str] = (0, "", "")
    """Position, id and text of the article at its end, with which the next one goes on."""


def marked(connection: Connection, before: Marked | None, article: ArticleId) -> Marked:
    """The words behind a portion, or the first ones; with `article`, only of that one.

    What is only suggested is not marked.
    """
    place = (MARK.c.article, MARK.c.sheet, MARK.c.id)
    columns = (*place, MARK.c.label, MARK.c.start, MARK.c.end, MARK.c.body)
    query = select(*columns).order_by(*place).limit(PORTION)
    if before is not None and before.behind is not None:
        query = query.where(tuple_(*place) > before.behind)
    if article:
        here = select(ARTICLE.c.position).where(ARTICLE.c.id == article).scalar_subquery()
        query = query.where(MARK.c.article == here)
    rows = connection.execute(query).all()
    last = before.last if before else (0, "", "")
    words = []
    for position, sheet, _, label, start, end, body in rows:
        if (
            sheet == SHEET
            or start is None
            or not 1 < end - start <= LONGEST
            or f",[{start},{end}],[" not in body
        ):
            continue
        if last[0] != position:
            text = select(ARTICLE.c.id, ARTICLE.c.text).where(ARTICLE.c.position == position)
            last = (position, *connection.execute(text).one())
        words.append(MarkedWords(last[1], label, last[2][start:end], is_aside(sheet)))
    behind = (rows[-1][0], rows[-1][1], rows[-1][2]) if len(rows) == PORTION else None
    return Marked(tuple(words), behind, last)
