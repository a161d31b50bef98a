"""Finding the moments that a text tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.core.numerals import plain, value
from annotator.core.span import Span
from annotator.suggest.dating import grammar
from annotator.suggest.dating.moment import Moment, When

_REPUBLIC = 1911
"""The year before the first one of the Republic of China, by which Taiwan counts."""


class Told(NamedTuple):
    """What is told, and where; without a date it is a time such as 近年来."""

    span: Span
    when: When | None


def told(text: str) -> Iterator[Told]:
    """The moments that a text tells of, in order, none within another."""
    text = plain(text)
    held: Told | None = None
    for each in _single(text):
        joined = held and _joined(text, held, each)
        if held and not joined:
            yield held
        held = joined or each
    if held:
        yield held


def _single(text: str) -> Iterator[Told]:
    at = 0
    while match := grammar.moments().search(text, at):
        at = match.end() if match.end() > match.start() else match.end() + 1
        if match.end() == match.start():
            continue
        if match["period"]:
            yield Told(Span(*match.span()), None)
        elif when := _when(match):
            yield Told(Span(*match.span()), when)
        else:
            at = match.start() + 1


def _joined(text: str, one: Told, other: Told) -> Told | None:
    """Two moments with a word between them that makes them a stretch of time."""
    between = text[one.span.end : other.span.start]
    if not one.when or not other.when or not grammar.TO.fullmatch(between):
        return None
    if one.when.last or one.when.since or other.when.last:
        return None
    return Told(one.span.hull(other.span), When(one.when.first, other.when.first))


def _when(match: re.Match[str]) -> When | None:
    since = bool(match["since"])
    if match["age"]:
        age = _age(match)
        return When(Moment(age=age), None, since) if age else None
    clock = _clock(match)
    if clock is None or not (match["dated"] or match["clock"]):
        return None
    first = _moment(match, clock)
    if first is None:
        return None
    first, last = _ends(match, first)
    if not first.is_real or (last and not last.is_real):
        return None
    return When(first, last, since)


def _number(said: str | None) -> int | None:
    if not said:
        return None
    found = value("".join(said.split()))
    return int(found) if found is not None else None


def _year(match: re.Match[str]) -> int | None:
    """The year that is said; 民國109年 is 2020."""
    if said := match["republic"]:
        of_republic = 1 if said == "元" else _number(said)
        return None if of_republic is None else of_republic + _REPUBLIC
    return _number(match["year"])


def _moment(match: re.Match[str], clock: str) -> Moment | None:
    if match["y"]:
        return Moment(int(match["y"]), int(match["m"]), int(match["d"]), clock)
    shift, year, month = None, _year(match), _number(match["month"])
    day = _number(match["day"]) or _number(match["lone"])
    near_day = match["near_day"] or match["near"]
    if name := match["near_year"]:
        after = name in grammar.AFTER_YEARS
        by = grammar.AFTER_YEARS[name] if after else grammar.YEARS[name]
        shift = ("year after" if after else "year", by)
    elif name := match["near_month"]:
        shift = ("month", grammar.MONTHS[name])
    elif match["lone_half"] or match["about"]:
        shift = ("year", 0)
    elif near_day:
        after = near_day in grammar.AFTER_DAYS
        by = grammar.AFTER_DAYS[near_day] if after else grammar.DAYS[near_day]
        shift = ("day after" if after else "day", by)
    elif weekday := match["weekday"]:
        number = "一二三四五六日".index(weekday.replace("天", "日"))
        week = match["week"]
        shift = ("week" if week else "weekday", number + grammar.WEEKS.get(week or "", 0))
    return Moment(year, month, day, clock, "", shift)


def _ends(match: re.Match[str], moment: Moment) -> tuple[Moment, Moment | None]:
    """The first and the last moment of what one stretch of words says."""
    if half := match["half"] or match["lone_half"]:
        first, last = grammar.HALVES[half]
        return moment._replace(month=first), moment._replace(month=last)
    if match["third"]:
        first, last = grammar.THIRDS[match["third"]]
        return moment._replace(day=first), moment._replace(day=last)
    if match["until"]:
        return moment, moment._replace(clock=f"T{match['until']:0>5}")
    if year := _number(match["year0"]):
        return moment._replace(year=year), moment
    if month := _number(match["month0"]):
        return moment._replace(month=month), moment
    if day := _number(match["day0"] or match["lone0"]):
        return moment._replace(day=day), moment
    return moment, None


def _clock(match: re.Match[str]) -> str | None:
    """The time of day, as precise as it is said; None if there is no such time."""
    if not match["clock"]:
        return ""
    hour = _number(match["hour"] or match["hours"])
    loose = match["hours"] and match["clock"].endswith("点")
    if not match["dated"] and not match["part"] and (loose or match["hour"]):
        return None  # 三点 are as often points, 21:15 is as often a score
    if hour is None:
        return None
    if match["part"] in grammar.EVENINGS and hour < 12:
        hour += 12 if match["part"] != "中午" or hour < 10 else 0
    return f"T{hour:02}{_minutes(match)}"


def _minutes(match: re.Match[str]) -> str:
    if match["half_past"]:
        return ":30"
    if match["quarter"]:
        return ":15" if match["quarter"] == "一" else ":45"
    said = match["minute"] or (match["minutes"] or "").lstrip("零")
    if not said:
        return ""
    second = f":{match['second']}" if match["second"] else ""
    return f":{_number(said):02}{second}"


def _age(match: re.Match[str]) -> str:
    if match["whole"]:
        return f"{match['whole'][:3]}X"
    century = match["century"] or match["only"]
    if century and century[0] not in "上本":
        number = _number(century)
        if number is None:
            return ""
        before = f"{number - 1:02}"
    else:
        before = {"上": "上X", "本": "本X"}.get((century or "")[:1], "XX")
    decade = _number(match["decade"])
    return before + (f"{decade // 10}X" if decade else "XX")
