"""Numbers that a mark cuts in two: 4.8|萬, 9|月, 三百|二十."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.core.message import Message
from annotator.core.span import Span
from annotator.review.lint import Finding, Part, Subject, rule

_D = "0-9０-９"
_HAN = "零〇一二兩两三四五六七八九十百千萬万億亿"
# Just so much is looked at before anything is read: whether both sides of an end may be one number.
_BEFORE = re.compile(rf"[{_D}{_HAN}.．,多餘余之月)）]")
_BEHIND = re.compile(rf"[{_D}{_HAN}.．,多餘余%％‰年月日號号]")

_YEAR = r"(?:19|20)[0-9]{2}年"
_AMOUNT = (
    rf"(?<![{_D}.．])(?:(?<![0-9],)[0-9]{{1,3}}(?:,[0-9]{{3}})+(?![{_D}])|[{_D}]+)"
    rf"(?:[.．](?!{_YEAR})[{_D}]+)?(?![.．]?[{_D}])"
)
_TIMES = r"(?:[多餘余]?(?:[十百千]?[萬万億亿]+|千(?![克米瓦卡赫焦伏帕噸吨])))?"
_PLAIN = re.compile(rf"{_AMOUNT}[%％‰]?")
_FIGURE = re.compile(rf"百分之(?:{_AMOUNT}|[{_HAN}]+)|{_AMOUNT}{_TIMES}[%％‰]?")
_DATE = re.compile(
    rf"(?<![{_D}])(?:[{_D}]{{4}}年(?![會会度貨货])|[{_D}]{{1,2}}月)|(?<=月)[{_D}]{{1,2}}[日號号]"
)
_OF_A_DATE = re.compile(rf"[{_D}年月日號号]+")
_ONLY_A_NUMBER = re.compile(rf"[{_D}.．,%％‰多餘余{_HAN}]+")

# ---- numbers in words: only well-formed ones, so that 張三|一行 is none --------------------------

_DIGIT = "[一二兩两三四五六七八九]"
_UP_TO_A_HUNDRED = rf"(?:[零〇]?{_DIGIT}?十)?(?:[零〇]?{_DIGIT})?"
_SECTION = rf"(?=[零〇十]|{_DIGIT})(?:{_DIGIT}千)?(?:[零〇]?{_DIGIT}百)?{_UP_TO_A_HUNDRED}"
_IN_WORDS = re.compile(rf"(?:{_SECTION}[億亿])?(?:[零〇]?{_SECTION}[萬万])?(?:[零〇]?{_SECTION})?")
_RUN = re.compile(rf"[{_HAN}]{{2,}}")
_YEAR_IN_WORDS = re.compile("[零〇一二三四五六七八九]{4}(?=年)")


@rule
def numbers(subject: Subject) -> Iterator[Finding]:
    """Whether an end lies inside a number; the mark takes in the rest, up to 萬, 億 or %."""
    widened: dict[Span, tuple[Span, ...]] = {}
    cut = ""
    for part in subject.parts:
        source = part.source
        if not (_may_cut(subject.text, source.start) or _may_cut(subject.text, source.end)):
            continue
        there = part.span
        for number in _numbers(part, figure=subject.is_figure):
            if _cuts(there, number):
                cut = cut or number.of(part.text)
                there = there.hull(number)
        if there != part.span:
            widened[source] = (part.reaching(there),)
    if widened:
        message = Message("The mark cuts the number “{number}” in two", {"number": cut})
        yield Finding(subject.mark, "numbers", message, subject.with_parts(widened))


def _may_cut(text: str, at: int) -> bool:
    return bool(at and _BEFORE.match(text, at - 1) and _BEHIND.match(text, at))


def _cuts(span: Span, number: Span) -> bool:
    inside = range(number.start + 1, number.end)
    return span.overlaps(number) and (span.start in inside or span.end in inside)


def _numbers(part: Part, *, figure: bool) -> Iterator[Span]:
    """The numbers of the text around a part, as far as they are sure to be one thing to it."""
    text, words = part.text, part.span.of(part.text)
    figure = figure or bool(_ONLY_A_NUMBER.fullmatch(words))
    for match in (_FIGURE if figure else _PLAIN).finditer(text):
        yield Span(*match.span())
    if _OF_A_DATE.fullmatch(words):
        yield from (Span(*match.span()) for match in _DATE.finditer(text))
    for run in _RUN.finditer(text) if figure else ():
        year = _YEAR_IN_WORDS.match(text, run.start())
        if _IN_WORDS.fullmatch(run[0]) or (year and year.end() == run.end()):
            yield Span(*run.span())
