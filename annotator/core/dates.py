"""Dates and times as marks hold them: ISO 8601, as precise as the words are.

    2020   2020-09   2020-09-08   2020-09-08T09   2020-09-08T09:30   T09:30
    XXXX-09-08                      8 September of a year that is not known
    199X   19XX                     the nineties, the twentieth century
    2020-09-01/2020-09-30           from the first to the last, both included
    2018/..   ../2018               with an open end

`X` for a digit that is not known and `..` for an open end are of ISO 8601-2.
"""

from __future__ import annotations

import re
from datetime import date, time

TIME = "entity.time"
"""The label of a mark that says when."""
DATE = "date"
RESOLVED = "resolved"
"""The attributes that say when, and by what that could be told from the words."""

_MOMENT = re.compile(
    r"(?P<day>(?P<year>\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?:\d\d|XX)){0,2})?"
    r"(?P<clock>T\d\d(?::\d\d(?::\d\d)?)?)?(?P<zone>Z|[+-]\d\d:\d\d)?"
)
_OPEN = ".."
_LEAP = "2000"
"""Stands for a year that is not known: it has every day that a year may have."""


def is_date(text: str) -> bool:
    """Whether a text is a date, a time or a stretch of time as marks hold them.

    >>> [is_date(each) for each in ("2020-09", "2020-09-31", "XXXX-09-08", "2018/..", "9月8日")]
    [True, False, True, True, False]
    """
    ends = text.split("/")
    if len(ends) == 1:
        return _is_moment(text)
    if len(ends) != 2 or ends == [_OPEN, _OPEN]:
        return False
    return all(end == _OPEN or _is_moment(end) for end in ends) and _in_order(*ends)


def _is_moment(text: str) -> bool:
    match = _MOMENT.fullmatch(text)
    if not match or not text:
        return False
    day, clock, zone = match["day"], match["clock"], match["zone"]
    if (zone and not clock) or (clock and day and len(day) < len("2020-09-08")):
        return False
    try:
        if day:
            _check_day(day)
        if clock:
            whole = clock if len(clock) > len("T09") else f"{clock}:00"
            time.fromisoformat(whole.replace("T24:00", "T00:00") + (zone or ""))
    except ValueError:
        return False
    return True


def _check_day(day: str) -> None:
    """Raise ValueError unless there is such a day, month or year."""
    year, *rest = day.split("-")
    if "X" in year and year != "XXXX" and rest:
        raise ValueError(day)
    month, of_month = [*rest, "01", "01"][:2]
    if month == "XX":  # a day of a month that is not known
        if len(rest) < 2:
            raise ValueError(day)
        month = "01"
    number = _LEAP if "X" in year else year
    date.fromisoformat(f"{number}-{month}-{of_month}")


def _in_order(first: str, last: str) -> bool:
    """Whether a stretch of time ends no earlier than it begins, as far as that can be seen."""
    if _OPEN in (first, last) or "X" in first + last:
        return True
    length = min(len(first), len(last))
    return first[:length] <= last[:length]
