"""What lines say of where an article comes from and who made it: dateline, source, byline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.core.span import Span
from annotator.suggest.lines import Line

_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_GAP = "[ \u3000]*"
_OPEN, _CLOSE = "[（(【\\[〔]?", "[)）】\\]〕]?"
_NUMBER = "[0-9０-９一二三四五六七八九十]{1,3}"
_ON = rf"(?:(?:[0-9０-９]{{4}}年)?{_NUMBER}月)?{_NUMBER}日"
_OURS = "本报|本刊|本网|本台|本社"
_HOUSE = (
    "新华社|中新社|中新网|中央社|中国网|人民网|央视网|红网时刻|法新社|路透社|美联社|"
    rf"[{_HAN}]{{2,14}}?(?:[日晚早时周]报|通讯社|新闻网|新闻|在线|客户端|网|报|社|电视台)"
)
_SENT = "综合消息|快讯|电讯|专电|讯|电|消息|报道|报导"
_EDITS = (
    "责任编辑|责编|编辑|值班编辑|编审|审核|校对|监制|值班主任|责任校对|实习编辑|主编|统筹|终审|初审|复审|"
    "策划"
)
_WRITES = "作者|撰文|采写|文字|文|撰稿|采访"
_RANK = "特约|实习|见习|首席|高级|全媒体|融媒体|特派"
_POST = "记者|通讯员|评论员|撰稿人?|实习生|特派员"
_SIGN = rf"{_GAP}[:：/／|｜丨]{_GAP}"
_ROLE = rf"(?:{_OURS}|{_HOUSE})?(?:驻[^ ，,]{{1,6}}?)?(?:{_RANK}){{0,2}}(?:{_POST})"
_NAME = rf"(?!{_EDITS}|{_WRITES}|{_POST})[{_HAN}]{{2,4}}(?:·[{_HAN}]{{1,6}}){{0,2}}"
_MORE = rf"(?:[ \u3000、，,/／?？]{{1,3}}(?:{_ROLE}[ \u3000:：]*)?{_NAME}){{0,6}}"
_REPORTS = rf"(?:{_GAP}[/／]?{_GAP}[{_HAN}]{{0,4}}(?:报道|报导|采写)|{_GAP}(?:文/图|图/文))"

_DATELINE = re.compile(
    rf"{_OPEN}(?P<all>(?:据?(?P<house>{_HOUSE})|{_OURS})?"
    rf"(?P<by>(?:{_RANK})?(?:记者|特派员)[{_HAN}]{{2,3}})?[ \u3000]?[，,]?"
    rf"(?P<place>[{_HAN}·]{{2,12}}?)?[ \u3000]?(?P<when>{_ON})[ \u3000]?(?:{_SENT})){_CLOSE}"
)
_AT_START = re.compile(
    rf"{_OPEN}(?P<all>(?:{_OURS}|据?(?P<house>{_HOUSE}))[ \u3000]?(?:{_SENT}))"
    r"(?=[ \u3000（(】\])）：:，,〕])"
)
_SOURCE = re.compile(
    rf"{_OPEN}(?P<all>(?:稿件|文章|信息|新闻|本文|原文|内容)?(?:来源|稿源|转自|转载自|出处|摘自|原载)"
    r"[ \u3000]?[:：于][ \u3000]*(?P<house>[^\s()（）【】\[\]|｜，,；;。]{2,30}))"
)
_IN_BRACKETS = re.compile(
    rf"[(（【\[〔]{_GAP}(?P<all>[^()（）【】\[\]〔〕\n]{{0,40}}?{_ROLE}[ \u3000:：]*{_NAME}{_MORE})"
    rf"(?:{_REPORTS}|{_GAP}摄影报道)?{_GAP}[)）】\]〕]"
)
_EDITOR = re.compile(
    rf"{_OPEN}{_GAP}(?P<all>(?:{_EDITS}){_SIGN}{_NAME}{_MORE}"
    rf"(?:{_GAP}(?:{_EDITS}){_SIGN}{_NAME}{_MORE}){{0,5}}){_GAP}{_CLOSE}"
)
_BYLINE = re.compile(
    rf"{_GAP}[□■○●◎◇◆▌|｜]?{_GAP}(?P<all>(?:(?:{_WRITES}){_SIGN}(?:{_ROLE}[ \u3000:：]*)?"
    rf"|{_ROLE}[ \u3000:：]*){_NAME}{_MORE}{_REPORTS}?)"
)
_OVER = re.compile(r"[（(【]?(?:完|本文完|全文完|图文无关)[)）】]?")
_WHEN = re.compile(
    r"(?:(?:发布|更新|发表)?(?:时间|日期|于)?[:：]?[ \u3000]*)?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?"
    r"(?:[ \u3000]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:[ \u3000].{0,30})?"
)
_SIGNED = re.compile(
    rf"(?:(?P<house>{_HOUSE})|{_OURS})?(?:驻[{_HAN}]{{1,6}}?)?(?:{_RANK}){{0,2}}(?:{_POST})"
    rf"|(?:{_EDITS}|{_WRITES})(?={_SIGN})|[/／]{_GAP}[{_HAN}]{{0,4}}报[道导]|文/图|图/文|综合报[道导]"
    rf"|(?P<person>[{_HAN}]{{2,6}}?(?:·[{_HAN}]{{1,6}}){{0,2}})(?![{_HAN}·])"
)
"""What a byline is made of: who is named in it, and what they are."""
_LONGEST_NOTE = 45


class Named(NamedTuple):
    """The part that some words play in a dateline, a source or a byline, and what they are."""

    role: str
    label: str
    span: Span


class Said(NamedTuple):
    """A dateline, a source or a byline, with those whom it names. Counts in the view."""

    label: str
    span: Span
    attributes: dict[str, str]
    named: tuple[Named, ...]


def is_note(line: Line) -> bool:
    """Whether a line is nothing but a byline, the editors, a source or a day."""
    forms = (_EDITOR, _BYLINE, _IN_BRACKETS, _OVER, _WHEN)
    return any(form.fullmatch(line.text) for form in forms) or bool(
        _SOURCE.match(line.text) and len(line.text) < _LONGEST_NOTE
    )


def begins_with_dateline(line: Line) -> bool:
    """Whether a line tells where and when it was sent."""
    return bool(_DATELINE.match(line.text))


def provenance(line: Line) -> Iterator[Said]:
    """What a line says of where the article comes from and who made it."""
    text = line.text
    start = 0
    if match := _DATELINE.match(text):
        yield _sent(line, match)
        if match["by"]:
            yield _signed(line, Span(*match.span("by")), "author")
        start = match.end()
    elif match := _AT_START.match(text):
        yield _source(line, match)
        start = match.end()
    source = _SOURCE.search(text, 0, 200)
    if source:
        yield _source(line, source)
    if match := _EDITOR.search(text, max(0, len(text) - 120)):
        yield _signed(line, Span(*match.span("all")), "editor")
    else:
        yield from _authors(line, start, source.end() if source else 0)


def _authors(line: Line, start: int, rest: int) -> Iterator[Said]:
    """Who wrote it: all that a line says from `rest` on, else in brackets at `start` or its end."""
    if match := _BYLINE.fullmatch(line.text, rest):
        yield _signed(line, Span(*match.span("all")), "author")
        return
    for match in _IN_BRACKETS.finditer(line.text):
        if match.start() <= start + 2 or match.end() >= len(line.text) - 1:
            yield _signed(line, Span(*match.span("all")), "author")


def _sent(line: Line, match: re.Match[str]) -> Said:
    parts = ("who", "organisation", "house"), ("where", "place", "place"), ("when", "time", "when")
    named = (
        Named(role, f"entity.{kind}", line.at(match, group))
        for role, kind, group in parts
        if match[group]
    )
    return Said("structure.dateline", line.at(match, "all"), {}, tuple(named))


def _source(line: Line, match: re.Match[str]) -> Said:
    named: tuple[Named, ...] = ()
    if match["house"] and not match["house"].startswith("http"):
        named = (Named("who", "entity.organisation", line.at(match, "house")),)
    return Said("structure.source", line.at(match, "all"), {}, named)


def _signed(line: Line, span: Span, part: str) -> Said:
    named = [
        Named("who", f"entity.{kind}", line.at(match, group))
        for match in _SIGNED.finditer(line.text, span.start, span.end)
        for kind, group in (("organisation", "house"), ("person", "person"))
        if match[group]
    ]
    return Said("structure.byline", span.moved(line.start), {"part": part}, tuple(named))
