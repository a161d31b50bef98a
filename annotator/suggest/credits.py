"""Photo credits and captions: who took a picture, what it shows, where it is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.core.view import View
from annotator.suggest.lines import Line, lines
from annotator.suggest.registry import Context, suggester

_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_GAP = "[ \t\u3000]*"
_SIGN = rf"(?:{_GAP}[:：/／|｜丨]{_GAP}|[ \t\u3000]+)"
"""Between 图 and whose it is."""
_NAME = (
    "(?!资料|网络|示意|视频|本报|本刊|图片|记者|摄影|受访)"
    rf"[{_HAN}]{{1,3}}(?:·[{_HAN}]{{1,6}}){{0,2}}[{_HAN}](?<![拍摄供])(?<!提供)"
)
_NAMES = rf"{_NAME}(?:(?:{_GAP}[、,，/／]{_GAP}|[ \t\u3000]+){_NAME}){{0,5}}"
_KNOWN = (
    "(?i:新华社|中新社|中新网|中国新闻社|中央社|人民网|人民视觉|人民图片网?|视觉中国|东方IC|图虫创意|全景视觉|光明图片|"
    "中新图片|法新社?|路透社?|美联社?|塔斯社|共同社|韩联社|朝中社|欧新社?|CFP|VCG|IC ?photo|"
    "Getty ?Images|AFP|Reuters)"
)
"""Only here does case make no difference: classes of all Han take long to compile without it."""
_BODY = (
    rf"{_KNOWN}|[{_HAN}A-Za-z·]{{2,18}}(?:通讯社|新闻网?|电视台|融媒体中心|客户端|[日晚早时周]报|图库|影像|视觉|图片社?|"
    "研究院|大学|学院|医院|中学|小学|宣传部|公司|集团|博物馆|图书馆|美术馆|管理局|政府|中心|委员会|组委会|协会|支队|公安局)"
)
_SOMEBODY = (
    "本报|本刊|本网|本台|本社|受访者|受访单位|受访对象|采访对象|当事人|主办方|活动方|举办方|校方|警方|网友|读者|市民|家属|"
    "业者|店家|作者|网络|微博|微信|抖音|脸书|推特|官网|社交媒体|资料图片?|资料"
)
_WHO = "(?:特约|实习|见习|首席|摄影|全媒体)?(?:记者|通讯员|摄影师)"
_OF_WHO = rf"(?!本|特约|实习|见习|首席|摄影|通讯|图)[{_HAN}]{{2,10}}?(?={_WHO})"
"""Whose reporter it is, by whatever name: 红网时刻记者."""
_BY = rf"(?:(?:(?P<agency>{_BODY}|{_OF_WHO})|{_SOMEBODY}){_GAP})?(?:{_WHO}{_GAP})?"
_FROM = rf"(?:(?P<agency>{_BODY})|{_SOMEBODY})"
_MADE = (
    "(?:图片来源|图片提供|照片提供|图片|照片|图源|图表|供图|摄影报道|摄影|制图|绘图|漫画|文/图|图/文|"
    "图文|摄|图)"
)
_OLD = "(?:资料|档案)(?:图片?|照片?)"
_HOW = "(?:无人机|拼版|资料|档案|手机|全景|航拍|视频)(?:照片|图片|截图)"
_BEHIND = rf"(?:{_GAP}(?:[(（]{_HOW}[)）]|(?:[0-9]{{2,4}}年)?[0-9]{{1,2}}月[0-9]{{1,2}}日))?"
"""What may stand behind a credit: how the picture was made, or when."""
_FORMS = [
    re.compile(form + _BEHIND)
    for form in (
        rf"(?:图片?|照片)由{_FROM}提供",
        rf"{_FROM}{_GAP}(?:供图|提供图片|提供|图片|照片|{_OLD}|[/／]?图|发)",
        rf"[{_HAN}A-Za-z]{{5,18}}{_GAP}供图",
        rf"(?P<agency>{_KNOWN})[/／](?:{_KNOWN})",
        rf"{_FROM}{_GAP}发{_GAP}[(（]?(?:{_WHO}{_GAP})?(?P<names>{_NAMES}){_GAP}摄?[)）]?",
        rf"(?P<names>{_NAMES}){_GAP}摄[/／](?P<agency>{_BODY})",
        rf"{_BY}(?P<names>{_NAMES}){_GAP}[/／]?(?:摄影报道|摄影|摄|供图|制图|绘图)",
        rf"{_BY}(?P<names>{_NAMES})(?:[ \t\u3000]+|[/／])(?:图|影|绘|文/图|图/文|图文)",
        rf"{_MADE}{_SIGN}{_FROM}(?:提供|供图)?",
        rf"{_MADE}{_SIGN}{_BY}(?P<names>{_NAMES}){_GAP}(?:提供|供图|摄)?",
        rf"(?:图片?|照片)由{_BY}(?P<names>{_NAMES}){_GAP}(?:提供|拍摄)",
        rf"(?:图片?|照片)(?:来自|取自|源于|摘自|来源)(?:于|自)?[:：]?{_GAP}{_FROM}",
        r"(?:图片?|照片)(?:来自|取自|源自|摘自)[^\s，。]{2,20}|翻[摄拍]自[^\s，。]{2,20}",
        rf"图源(?:网络|微博)|{_OLD}|{_OLD}{_GAP}(?P<names>{_NAMES}){_GAP}摄",
        rf"网络图片?|[{_HAN}]{{2,4}}截图|示意图|{_HOW}",
    )
]
_ALONE = re.compile(rf"(?P<agency>{_KNOWN})")
"""An agency and nothing else: a credit only behind a caption."""
_BRACKETED = re.compile(
    r"[(（【\[]([^()（）【】\[\]\n]{1,60}(?:[(（][^()（）\n]{1,30}[)）])?)[)）】\]][。.]?\Z"
)
_TAIL = re.compile(r"(?<=[。.！!?？”…\s\u3000])(?=[^。！!?？”…]{2,50}\Z)")
_SHOWS = re.compile(
    r"(?:图为|图[一二三四五六七八九十①-⑩0-9]{0,2}[:：]|[上下左右]图|图片说明|图说|照片[为:：]|(?:资料|示意)图片?[:：]|"
    r"这是[^。]{2,40}拍摄的|[▲△▼▽↑↓◆])"
)
_LONGEST = 160
"""No caption in front of a credit in the same line is longer."""


class _Credit(NamedTuple):
    """Where a credit stands in a line, who is named in it, and the caption before it."""

    span: Span
    names: tuple[Span, ...]
    agency: Span | None
    caption: Span | None


@suggester("Photo credits", version=3, simplified=True, prior=0.95)
def credits(view: View, context: Context) -> list[Mark]:
    """For each credit the photographers, the agency, the caption, and a picture that is missing.

    The picture is a point where its caption or credit begins; caption and credit are linked to it.
    A caption without a credit, 图为……, has a picture as well.
    """
    found: list[Mark] = []
    every = [(line, _credit(line.text)) for line in context.each(lines(view))]
    for number, (line, credit) in enumerate(every):
        before = every[number - 1] if number else None
        if credit and credit.caption is None and before and _is_caption(*before):
            found += _marks(view, line, credit, before[0].span)
        elif credit:
            found += _marks(view, line, credit, _placed(line, credit.caption))
        elif _is_caption(line, None) and not _has_credit(every[number + 1 : number + 2]):
            found += _marks(view, line, None, line.span)
    return found


def is_of_picture(line: Line) -> bool:
    """Whether a line is nothing but a credit or a caption."""
    credit = _credit(line.text)
    if credit is None:
        return _is_caption(line, None)
    return credit.caption is None or bool(_SHOWS.match(line.text))


def _marks(view: View, line: Line, credit: _Credit | None, caption: Span | None) -> Iterator[Mark]:
    """A picture, what belongs to it, and the marks of those who are named."""
    begins = caption or _placed(line, credit.span if credit else None) or line.span
    at = view.to_source(begins).start
    picture = Mark("figure.picture", (Span(at, at),), {"missing": True})
    of = Link("of", picture.id)
    yield picture
    if caption:
        yield Mark("caption.text", (view.to_source(caption),), links=(of,))
    if not credit:
        return
    people = [
        Mark("entity.person", (view.to_source(span.moved(line.start)),)) for span in credit.names
    ]
    yield from people
    links = [Link("photographer", each.id) for each in people]
    if credit.agency:
        agency = Mark("entity.organisation", (view.to_source(credit.agency.moved(line.start)),))
        links.append(Link("agency", agency.id))
        yield agency
    span = view.to_source(credit.span.moved(line.start))
    yield Mark("caption.credit", (span,), links=(*links, of))


def _placed(line: Line, span: Span | None) -> Span | None:
    return span.moved(line.start) if span else None


def _is_caption(line: Line, credit: _Credit | None) -> bool:
    return credit is None and bool(_SHOWS.match(line.text))


def _has_credit(following: list[tuple[Line, _Credit | None]]) -> bool:
    """Whether the next line is a credit alone, to which the caption before it belongs."""
    return any(credit and credit.caption is None for _, credit in following)


def _credit(text: str) -> _Credit | None:
    """The credit of a line: the line itself, or what stands in brackets or alone at its end."""
    if len(text) > 2000:
        return None
    if named := _named(text, Span(0, len(text))):
        return _Credit(Span(0, len(text)), *named, None)
    end = len(text.rstrip("。."))
    for tail in _TAIL.finditer(text, max(0, len(text) - 60)):
        span = Span(min(tail.start(), end), end)
        if len(span) > 1 and (named := _named(text, span, alone=True)):
            return _Credit(span, *named, _before(text, span.start))
    if bracketed := _BRACKETED.search(text):
        whole = Span(*bracketed.span(1))
        if named := _named(text, whole, alone=bracketed.start() > 0):
            return _Credit(whole, *named, _before(text, bracketed.start()))
    return None


def _before(text: str, end: int) -> Span | None:
    """The caption that ends before a credit in the same line; None if there is none."""
    caption = text[:end].rstrip()
    return Span(0, len(caption)) if 0 < len(caption) <= _LONGEST else None


def _named(
    text: str, span: Span, *, alone: bool = False
) -> tuple[tuple[Span, ...], Span | None] | None:
    """Who is named in a stretch that is a credit: persons and an agency; None if it is none."""
    for form in (*_FORMS, _ALONE) if alone else _FORMS:
        if match := form.fullmatch(text, span.start, span.end):
            groups = match.groupdict()
            names = re.finditer(_NAME, groups["names"]) if groups.get("names") else ()
            start = match.start("names") if groups.get("names") else 0
            people = tuple(Span(*name.span()).moved(start) for name in names)
            agency = Span(*match.span("agency")) if groups.get("agency") else None
            return people, agency
    return None
