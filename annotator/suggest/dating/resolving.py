"""Resolving moments: 9月8日 of which year, 昨天 of which day."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

from annotator.core.dates import DATE, RESOLVED, is_date
from annotator.core.mark import Value
from annotator.core.span import Span
from annotator.suggest.dating.finding import Told, told
from annotator.suggest.dating.known import Known, of_head, of_meta, years
from annotator.suggest.dating.moment import Moment, When

_SENTENCE = re.compile(r"[。！？!?；\n]")
_SENTENCE_LENGTH = 300
AFTER = 1500
"""So far behind a day the years are looked at that may be its, where none stands before it."""
_PAST, _FUTURE = -300, 150
"""A day without a year is told so many days after it at most, and so many before it."""


class Dated(NamedTuple):
    """A moment and where it is told; what it was resolved against, None if nothing was needed.

    `date` is ISO 8601 and empty for 近年來, or where nothing is known to tell it from.
    """

    span: Span
    date: str
    against: Known | None

    def attributes(self, offset: Callable[[Span], int]) -> dict[str, Value]:
        """What a mark says of the moment; `offset` gives where a stretch starts in the source."""
        said: dict[str, Value] = {DATE: self.date} if self.date else {}
        if self.against:
            where = self.against.where
            at = f" at {offset(where)}" if where else ""
            said[RESOLVED] = f"{self.against.said}{at}"
        return said


class Days:
    """The days that a text gives to resolve by: its own day, and what was told before a place."""

    def __init__(self, text: str, found: Sequence[Told], meta: Mapping[str, object]) -> None:
        self._text = text
        self._years = years(text, found)
        self._ends = [each.where.end for each in self._years if each.where]
        self._latest = list(accumulate(self._years, _later))
        self._found = found
        self._own = of_meta(meta) or self._of_head()

    def _of_head(self) -> Known | None:
        head = of_head(self._text, self._found)
        if head is None or head.year is not None:
            return head
        year = self._year_before(head.where.start) if head.where else None
        return year and head._replace(year=year.year)

    def _year_before(self, place: int) -> Known | None:
        before = bisect_right(self._ends, place)
        return self._years[before - 1] if before else None

    def own(self, place: int) -> Known | None:
        """The day from which 今年 and 昨天 are told at a place: the article's own.

        Without one the latest year that was told before.
        """
        if self._own and self._own.year is not None:
            return self._own
        before = bisect_right(self._ends, place)
        return self._latest[before - 1]._replace(month=None, day=None) if before else None

    def sentence_year(self, place: int) -> Known | None:
        """The year that was told last before a place in the same sentence."""
        last = self._year_before(place)
        if last is None or last.where is None:
            return None
        far = place - last.where.end > _SENTENCE_LENGTH
        return None if far or _SENTENCE.search(self._text, last.where.end, place) else last

    def year_before(self, place: int) -> Known | None:
        """The year that was told last before a place."""
        return self._year_before(place)

    def year_after(self, place: int) -> Known | None:
        """The year that is told behind a place, if it is told there again and again and no other.

        A year told once may be that of a plan or a memory.
        """
        behind = self._years[bisect_right(self._ends, place) :]
        near = [each for each in behind if each.where and each.where.end <= place + AFTER]
        return near[0] if len(near) > 1 and len({each.year for each in near}) == 1 else None


def dated(text: str, meta: Mapping[str, object]) -> Iterator[Dated]:
    """The moments that a text tells of, resolved by its own day and by what it told before."""
    found = list(told(text))
    days = Days(text, found, meta)
    last: Known | None = None
    for each in found:
        resolved, last = _dated(each, days, last, text)
        yield resolved


def dated_words(text: str, span: Span, meta: Mapping[str, object]) -> Dated | None:
    """The moment that a stretch of a text tells; None unless it tells exactly one."""
    words = [each._replace(span=each.span.moved(span.start)) for each in told(span.of(text))]
    if len(words) != 1:
        return None
    found = list(told(text[: span.end + AFTER]))
    days = Days(text, found, meta)
    last: Known | None = None
    for each in found:
        if each.span.end > span.start:
            break
        _, last = _dated(each, days, last, text)
    return _dated(words[0], days, last, text)[0]


def _dated(each: Told, days: Days, last: Known | None, text: str) -> tuple[Dated, Known | None]:
    """A moment resolved, and the day that was told last then."""
    if each.when is None:
        return Dated(each.span, "", None), last
    first, against = _resolved(each.when.first, each.span.start, days, last)
    end = each.when.last
    if end is not None and end.shift is not None:
        end = _resolved(end, each.span.start, days, last)[0]
    elif end is not None:
        end = _filled(end, first)
    said = str(When(first, end, each.when.since))
    if first.month is not None and first.is_resolved:
        last = Known.of(end or first, each.span.of(text), each.span)
    if not is_date(said):  # 9月10日至9月1日
        said, against = "", None
    return Dated(each.span, said, against), last


def _filled(end: Moment, first: Moment) -> Moment:
    """The end of a stretch with what it leaves out, as its start has said it."""
    if end.age or end.year is not None:
        return end
    if end.month is None and end.day is None:
        end = end._replace(clock=_later_in_the_day(end.clock, first.clock))
    year, month, day = first.year, end.month or first.month, end.day
    if end.clock and end.month is None and day is None:
        day = first.day
    if year is not None and month and first.month and month < first.month:
        year += 1
    return end._replace(year=year, month=month, day=day)


def _later_in_the_day(clock: str, first: str) -> str:
    """The second time of 下午5时至8时, of which the part of the day is said once."""
    hours = int(clock[1:3]) if clock else 24
    return f"T{hours + 12}{clock[3:]}" if clock < first and hours < 12 else clock


def _resolved(
    moment: Moment, place: int, days: Days, last: Known | None
) -> tuple[Moment, Known | None]:
    if moment.age:
        return _of_age(moment, days.own(place))
    if moment.shift is not None:
        after = moment.shift[0].endswith(" after")
        by = (last or days.own(place)) if after else days.own(place)
        return _shifted(moment, by)
    if moment.year is not None:
        return moment, None
    if moment.month is not None:
        return _with_year(moment, place, days)
    if moment.day is not None:
        return _with_month(moment, place, days, last)
    return moment, None  # nobody says of which day the time is


def _of_age(moment: Moment, own: Known | None) -> tuple[Moment, Known | None]:
    """A decade of the last century or of this one; without a word for that, the last such."""
    told, decade = moment.age[0], moment.age[2:3]
    if told not in "上本" and not (told == "X" and decade.isdecimal()):
        return moment, None
    if own is None or own.year is None:
        return moment._replace(age=""), None
    is_over = told == "上" or (told == "X" and int(decade) > own.year // 10 % 10)
    century = own.year // 100 - is_over
    return moment._replace(age=f"{century:02}{moment.age[2:]}"), own


def _with_year(moment: Moment, place: int, days: Days) -> tuple[Moment, Known | None]:
    own = days.own(place)
    told_here = days.sentence_year(place)
    if told_here is not None and not (own and own.year == told_here.year and own.day):
        return moment._replace(year=told_here.year), told_here
    if own and own.year is not None and own.month is not None:
        near = (_day(own.year + by, moment.month, moment.day) for by in (0, -1, 1))
        its = _day(own.year, own.month, own.day)
        best = next((each for each in near if each and its and _is_near(each, its)), None)
        return moment._replace(year=best.year if best else own.year), own
    by = days.year_before(place) or own or days.year_after(place)
    return (moment._replace(year=by.year), by) if by else (moment, None)


def _with_month(
    moment: Moment, place: int, days: Days, last: Known | None
) -> tuple[Moment, Known | None]:
    """A day of a month that was told before, or else of the month of the article."""
    own = days.own(place)
    by = own if own and own.month and own.day else None
    if by is None:
        if last is None or last.month is None:
            return moment, None
        return moment._replace(year=last.year, month=last.month), last
    its = _day(by.year, by.month, by.day)
    near = [_day(its.year, its.month + n, moment.day) for n in (0, -1, 1)] if its else []
    best = (
        min((each for each in near if each), key=lambda each: abs(each - its), default=None)
        if its
        else None
    )
    if best is None:
        return moment, None
    return moment._replace(year=best.year, month=best.month), by


def _shifted(moment: Moment, by: Known | None) -> tuple[Moment, Known | None]:
    """A moment told from another one; as it is where that one is not known precisely enough."""
    if by is None or by.year is None or moment.shift is None:
        return moment, None
    unit, steps = moment.shift[0].removesuffix(" after"), moment.shift[1]
    plainly = moment._replace(shift=None)
    if unit == "year":
        return plainly._replace(year=by.year + steps), by
    if by.month is None:
        return moment, None
    if unit == "month":
        months = 12 * by.year + by.month - 1 + steps
        return plainly._replace(year=months // 12, month=months % 12 + 1), by
    its = _day(by.year, by.month, by.day)
    if its is None or by.day is None:
        return moment, None
    if unit == "day":
        its += timedelta(steps)
    elif unit == "week":
        its += timedelta(steps - its.weekday())
    else:  # the last such day
        its -= timedelta((its.weekday() - steps) % 7)
    return plainly._replace(year=its.year, month=its.month, day=its.day), by


def _later(one: Known, other: Known) -> Known:
    return other if (other.year or 0) >= (one.year or 0) else one


def _is_near(one: date, other: date) -> bool:
    return _PAST <= (one - other).days <= _FUTURE


def _day(year: int | None, month: int | None, day: int | None) -> date | None:
    if year is None or month is None:
        return None
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    try:
        return date(year, month, day or 1)
    except ValueError:
        return None
