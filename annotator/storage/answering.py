"""How editors have answered the suggestions of a project, counted by suggester."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import Connection, and_, func, select

from annotator.core.article import ArticleId
from annotator.core.suggestion import SHEET, is_aside
from annotator.storage.tables import ARTICLE, MARK

PORTION = 200
"""The answers in so many articles are counted at a time: nobody who wants to write waits long."""

Answers = Counter[tuple[str, bool]]
"""How often: by what a mark says of how it came about, and whether it was accepted."""
Unsure = dict[ArticleId, Counter[tuple[str, float | None]]]
"""For each article how many suggestions nobody has answered: by suggester and probability."""

_HOW = func.json_extract(MARK.c.body, "$[3][2]")
_PROBABILITY = func.json_extract(MARK.c.body, "$[3][3]")


def answers(connection: Connection, first: int) -> tuple[Answers, int | None]:
    """The answers in the articles from one position on, and where to go on; None: that is all."""
    here = MARK.c.article.between(first, first + PORTION - 1)
    query = (
        select(_HOW, MARK.c.sheet, func.count())
        .where(here, MARK.c.sheet != SHEET, _HOW.like("% %"))
        .group_by(_HOW, MARK.c.sheet)
    )
    found: Answers = Counter()
    for how, sheet, count in connection.execute(query):
        found[str(how), not is_aside(sheet)] += count
    last = connection.scalar(select(func.max(ARTICLE.c.position))) or 0
    return found, first + PORTION if first + PORTION <= last else None


def unsure(connection: Connection, first: int) -> tuple[Unsure, int | None]:
    """What nobody has answered in the articles from one position on, and where to go on."""
    other = MARK.alias()
    same = and_(
        other.c.article == MARK.c.article,
        other.c.sheet != SHEET,
        other.c.label == MARK.c.label,
        other.c.start == MARK.c.start,
        other.c.end == MARK.c.end,
    )
    query = (
        select(ARTICLE.c.id, _HOW, _PROBABILITY, func.count())
        .join_from(MARK, ARTICLE, ARTICLE.c.position == MARK.c.article)
        .where(
            MARK.c.article.between(first, first + PORTION - 1),
            MARK.c.sheet == SHEET,
            ~select(other.c.id).where(same).exists(),
        )
        .group_by(ARTICLE.c.id, _HOW, _PROBABILITY)
    )
    found: Unsure = {}
    for article, how, probability, count in connection.execute(query):
        found.setdefault(article, Counter())[str(how), probability] += count
    last = connection.scalar(select(func.max(ARTICLE.c.position))) or 0
    return found, first + PORTION if first + PORTION <= last else None
