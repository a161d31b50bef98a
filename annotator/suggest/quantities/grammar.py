"""How quantities are written: one expression over a plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from annotator.core.numerals import ARABIC, CHINESE, DIGITS, SCALES
from annotator.suggest.quantities.units import (
    BEFORE,
    BEHIND,
    EACH,
    GOES_ON,
    NOT_GREAT,
    NOUNS,
    ORDINAL,
    UNITS,
)


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def _unit(word: str) -> str:
    if word[-1].isascii() and word[-1].isalpha():
        return re.escape(word) + "(?![A-Za-z])"
    goes_on = GOES_ON.get(word, "")
    return re.escape(word) + (f"(?![{goes_on}])" if goes_on else "")


def _units(words: Iterable[str]) -> str:
    return "|".join(map(_unit, sorted(words, key=lambda word: (-len(word), word))))


_DIGIT = f"[{''.join(DIGITS)}]"
_SCALE = "[十百千万亿兆]{1,2}"
_NUMERAL = (
    rf"(?:{ARABIC}(?:[百千万亿](?:[0-9]{{1,4}}[百千万])?)?|{CHINESE}(?:点{_DIGIT}{{1,6}}[万亿]?)?)"
)
_FREE = r"(?<![0-9]:)(?<![A-Za-z0-9_./=#@+\-])"
"""Before an Arabic numeral that is no piece of a code, an address or a score."""
_TO = r"(?:[-—–~]{1,2}|至|到)"
_UNIT = _units(UNITS)
_BEFORE = _any(BEFORE)
_BEHIND = _any(BEHIND)

_SHARE = (
    rf"(?:(?P<hundred>[百千万])|(?P<below>(?>{CHINESE})))分之"
    rf"(?P<above>{_NUMERAL})(?:(?:{_TO})(?:[百千万]分之)?(?P<above2>{_NUMERAL}))?"
)
_SLASH = r"(?<![0-9./A-Za-z])(?P<part>[0-9]{1,2})/(?P<whole>[0-9]{1,3})(?![0-9/.A-Za-z年月])"
_HALF = (
    "(?P<half>(?<![另这那])一半|过?半数)"
    "|(?<![上下大小一年个多夜过])半(?P<half_unit>年|个月|个?小时|个世纪)(?!度)"
)
_ORDINAL = rf"第(?P<place>{_NUMERAL})(?P<turn>大?(?:{_any(ORDINAL)}))?"
_LASTING = r"(?P<hours>[0-9]{1,3})个?小时(?P<minutes>[0-9]{1,2})分钟?"
_AMOUNT = (
    rf"(?P<minus>零下|负|-(?=[0-9.]+(?:℃|°C|摄氏度|%)))?(?P<some>好?[几数](?=[十百千万亿]))?"
    rf"(?:人民币)?(?P<one>{_NUMERAL})(?P<more>[多余几])?(?P<scale>{_SCALE})?(?P<more2>[多余])?"
    rf"(?:(?P<unit1>[\u4e00-\u9fff%℃]{{1,2}}?)?{_TO}(?P<two>{_NUMERAL})(?P<more3>[多余])?(?P<scale2>{_SCALE})?)?"
    rf"(?P<big>大(?![{NOT_GREAT}]))?(?P<unit>(?:(?<=大)(?:{_any(NOUNS)})|{_UNIT}))?"
    rf"(?P<each>/(?:{_any(EACH)}))?(?P<and_half>半(?=个?(?:小时|月|钟头)|(?<=[年岁天]半)))?"
    rf"(?P<unit2>(?<=个半)(?:小时|月|钟头))?(?P<yuan>人民币)?"
)
_STARTS = "".join({word[0] for word in BEFORE}) + "".join(DIGITS) + "".join(SCALES)
_FIGURES = (
    rf"(?=[-0-9廿卅第半一过负好几数人{_STARTS}])"
    rf"(?:(?P<before>{_BEFORE})[有达为了]?)?(?:{_FREE}{_LASTING}|{_SHARE}|{_SLASH}|{_HALF}"
    rf"|{_ORDINAL}|(?:(?=[0-9.]){_FREE}|(?![0-9])){_AMOUNT})(?P<behind>{_BEHIND})?"
)


@cache
def figures() -> re.Pattern[str]:
    """The expression; made when it is first wanted, which takes some dozen milliseconds."""
    return re.compile(_FIGURES)
