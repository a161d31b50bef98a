"""The days by which moments are resolved: the article's own, and those told before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from annotator.core.dates import is_date
from annotator.core.numerals import plain
from annotator.core.span import Span
from annotator.suggest.dating.finding import Told
from annotator.suggest.dating.moment import Moment

_NAMES = (
    "date published published_at publishedat datepublished pubdate pub_date issued created time"
)
"""What formats call the day an article is of, the surest first."""
_HEAD = 600
"""So many characters from its start an article says of itself when it was published."""
_DATELINE = re.compile(r"[日号]\s*[电讯](?![话子影视台脑力气])")
_HEADING = re.compile(
    r"(?:发布|發布|時間|时间|日期|来源|來源|更新)[^\n]{0,20}\Z|(?:^|\n)[^\n]{0,12}\Z"
)
_FUTURE = re.compile(r"(?:到|至|力争|力爭)\Z")


class Known(NamedTuple):
    """A day to resolve by, or a month or a year, and where it is told: None if beside the text."""

    year: int | None
    month: int | None
    day: int | None
    said: str
    where: Span | None = None

    @classmethod
    def of(cls, moment: Moment, said: str, where: Span | None = None) -> Known:
        """The day of a moment."""
        return cls(moment.year, moment.month, moment.day, said, where)


def of_meta(meta: Mapping[str, object]) -> Known | None:
    """The day that what came with an article gives it."""
    given = {name.replace("-", "_").lower(): value for name, value in meta.items()}
    for name in _NAMES.split():
        said = str(given.get(name, "")).strip().replace("/", "-")[:10]
        if is_date(said) and said[:4].isdecimal():
            year, month, day = ([int(each) for each in said.split("-")] + [None, None])[:3]
            return Known(year or 0, month, day, f"article date {said}")
    return None


def of_head(text: str, found: Iterable[Told]) -> Known | None:
    """The day that an article gives itself: in its dateline, or beside its source and headline.

    A dateline seldom tells the year: then it has none here.
    """
    for each in found:
        if each.span.start > _HEAD:
            break
        if each.when is None or each.when.last is not None:
            continue
        moment = each.when.first
        if moment.day is None or moment.month is None or moment.shift is not None:
            continue
        before = text[max(0, each.span.start - 40) : each.span.start]
        line = _DATELINE.match(plain(text[each.span.end - 1 : each.span.end + 8]))
        if line or (moment.year is not None and _HEADING.search(before)):
            said = f"{'dateline' if line else 'heading'} {moment._replace(clock='')}"
            return Known.of(moment, said, each.span)
    return None


def years(text: str, found: Iterable[Told]) -> list[Known]:
    """What full years a text tells, in order; those that are yet to come are left out."""
    told_years = []
    for each in found:
        moment = each.when.first if each.when else None
        if moment is None or moment.year is None or moment.shift is not None:
            continue
        before = text[max(0, each.span.start - 2) : each.span.start]
        if not _FUTURE.search(before):
            told_years.append(Known.of(moment, each.span.of(text), each.span))
    return told_years
