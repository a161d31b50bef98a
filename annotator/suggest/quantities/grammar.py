"""How quantities are written: one expression over a plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from annotator.core.numerals import ARABIC, CHINESE, DIGITS, SCALES
from annotator.suggest.quantities.units import (
    BEFORE,
    BEHIND,
    COUNTS,
    EACH,
    GOES_ON,
    MEASURES,
    NOT_GREAT,
    NOUNS,
    ORDINAL,
    SIGNS,
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


_HAN = "\u4e00-\u9fff"
_DIGIT = f"[{''.join(DIGITS)}]"
_THOUSAND = "千(?![克米瓦卡])"
"""5千米 are five of what 千米 is, not five thousand of something."""
_SCALE = rf"(?:[十百万亿兆]|{_THOUSAND}){{1,2}}"
_NUMERAL = (
    rf"(?:{ARABIC}(?:(?:[百万亿]|{_THOUSAND})(?:[0-9]{{1,4}}[百千万]|[0-9],?[0-9]{{3}}(?![0-9]))?)?"
    rf"|[一二三四五六七八]、[二三四五六七八九](?=[十百千万])[十百千万]{{1,2}}"
    rf"|{CHINESE}(?:点{_DIGIT}{{1,6}}[万亿]?)?)"
)
_FREE = r"(?<![0-9]:)(?<![A-Za-z0-9_./=#@+\-])"
"""Before an Arabic numeral that is no piece of a code, an address or a score."""
_TO = r"(?:[-—–~]{1,2}|至|到)"
_UNIT = _units(UNITS)
_BEFORE = rf"{_any(BEFORE)}|(?<![通经超越透穿路不])过(?=[百千万亿])"
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
_ORDINAL = (
    rf"第(?P<place>{_NUMERAL})(?:{_TO}第?(?P<place2>{_NUMERAL}))?(?P<turn>大?(?:{_any(ORDINAL)}))?"
)
_LASTING = r"(?P<hours>[0-9]{1,3})个?小时(?P<minutes>[0-9]{1,2})分钟?"
_AMOUNT = (
    rf"(?P<minus>零下|负|-(?=[0-9.]+(?:℃|°C|摄氏度|%)))?(?P<some>好?[几数](?=[十百千万亿]))?"
    rf"(?:(?P<sign>{_any(SIGNS)}) ?)?(?P<one>{_NUMERAL})"
    rf"(?P<more>[多余几]|(?<=[十百千])来)?(?P<scale>{_SCALE})?(?P<more2>[多余])?"
    rf"(?:(?P<unit1>[\u4e00-\u9fff%℃]{{1,2}}?)?{_TO}"
    rf"(?:(?:{_any(SIGNS)}) ?)?(?P<two>{_NUMERAL})(?P<more3>[多余])?(?P<scale2>{_SCALE})?)?"
    rf"(?P<over>个多(?P<of>小时|月|星期|礼拜|钟头|世纪))?"
    rf"(?P<big>大(?![{NOT_GREAT}]))?(?P<unit>(?:(?<=大)(?:{_any(NOUNS)})|{_UNIT}))?"
    rf"(?P<each>/(?:{_any((*EACH, *COUNTS, *MEASURES))}))?"
    rf"(?P<and_half>半(?=个?(?:小时|月|钟头)|(?<=[年岁天成倍]半)))?(?P<tenth>(?<=成)[一二三四五六七八九](?![{_HAN}]))?"
    rf"(?P<unit2>(?<=个半)(?:小时|月|钟头))?(?P<yuan>人民币)?"
    rf"(?P<past>多(?=[的来以前后时里内就没才了间]|[^{_HAN}]|\Z))?"
)
_STARTS = "".join({*DIGITS, *SCALES, *(word[0] for word in (*BEFORE, *SIGNS))})
_FIGURES = (
    rf"(?=[-0-9廿卅第半一过负好几数人{_STARTS}])"
    rf"(?:(?P<before>{_BEFORE})[有达为了]?)?(?:{_FREE}{_LASTING}|{_SHARE}|{_SLASH}|{_HALF}"
    rf"|{_ORDINAL}|(?:(?=[0-9.]){_FREE}|(?![0-9])){_AMOUNT})(?P<behind>{_BEHIND})?"
)


@cache
def figures() -> re.Pattern[str]:
    """The expression; made when it is first wanted, which takes some dozen milliseconds."""
    return re.compile(_FIGURES)
