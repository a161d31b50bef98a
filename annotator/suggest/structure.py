"""What the lines of an article are for: headlines, byline, dateline, source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.core.view import View
from annotator.suggest.credits import is_of_picture
from annotator.suggest.lines import Line, lines
from annotator.suggest.registry import Context, suggester

_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_END = re.compile(r"[。！？!?；;：:，,、.…](?:[”’」』）)\]】]*)\Z")
_LONGEST_TITLE = 45
_LONGEST_SECTION = 25
_MOST_TITLES = 4
_DASH = re.compile(r"[-—–－─]{1,}|[（(]?副题")

_NUMBER = "[0-9０-９一二三四五六七八九十]{1,3}"
_ON = rf"(?:(?:[0-9０-９]{{4}}年)?{_NUMBER}月)?{_NUMBER}日"
_MEDIUM = (
    rf"本报|本刊|本网|本台|本社|新华社|中新社|中新网|中国网|人民网|央视网|法新社|路透社|美联社|据[{_HAN}]{{2,10}}?"
    rf"|[{_HAN}]{{2,14}}?(?:[日晚早时周]报|通讯社|新闻网|新闻|在线|客户端|网|报|社|电视台)"
)
_SENT = "综合消息|快讯|电讯|专电|讯|电|消息|报道"
_DATELINE = re.compile(
    rf"[（(【\[]?(?P<all>(?:{_MEDIUM})?[ \u3000]?[，,]?"
    rf"(?P<place>[{_HAN}·]{{2,12}}?)?[ \u3000]?(?:{_ON})"
    rf"[ \u3000]?(?:{_SENT}))[)）】\]]?"
)
_SOURCE_AT_START = re.compile(
    rf"[（(【\[]?(?P<all>(?:{_MEDIUM})[ \u3000]?(?:{_SENT}))(?=[ \u3000（(】\])）：:，,])"
)
_SOURCE = re.compile(
    r"[（(【\[]?(?P<all>(?:稿件|文章|信息|新闻|本文|原文|内容)?(?:来源|稿源|转自|转载自|出处|摘自|原载)"
    r"[ \u3000]?[:：于][ \u3000]*(?P<who>[^\s()（）【】\[\]|｜]{2,30}))"
)
_ROLE = (
    "(?:本报|本网|本刊|本台|新华社|中新社|人民网)?(?:特约|实习|见习|首席|全媒体|驻[^ ，,]{1,6})?"
    "(?:记者|通讯员|评论员|撰稿人?|实习生)"
)
_NAME = rf"[{_HAN}]{{2,4}}(?:·[{_HAN}]{{1,6}}){{0,2}}"
_MORE = rf"(?:[ \u3000、，,/／?？]{{1,3}}(?:{_ROLE}[ \u3000:：]?)?{_NAME}){{0,6}}"
_IN_BRACKETS = re.compile(
    rf"[(（【\[][ \u3000]*(?P<all>[^()（）【】\[\]\n]{{0,40}}?{_ROLE}[ \u3000:：]*{_NAME}{_MORE})"
    r"(?:[ \u3000]*(?:摄影报道|报道|文/图|图/文))?[ \u3000]*[)）】\]]"
)
_EDITOR_WORDS = (
    "责任编辑|责编|编辑|值班编辑|编审|审核|校对|监制|值班主任|责任校对|实习编辑|主编|统筹"
)
_EDITOR = re.compile(
    rf"[(（【\[]?[ \u3000]*(?P<all>(?:{_EDITOR_WORDS})[ \u3000]*[:：/／|｜][ \u3000]*{_NAME}{_MORE}"
    rf"(?:[ \u3000]*(?:{_EDITOR_WORDS})[ \u3000]*[:：/／|｜][ \u3000]*{_NAME}{_MORE}){{0,5}})"
    r"[ \u3000]*[)）】\]]?"
)
_BYLINE = re.compile(
    rf"[□■○●◎◇◆▌|｜]?[ \u3000]*(?P<all>(?:(?:作者|撰文|采写|文字|文|撰稿|采访)"
    rf"[ \u3000]*[:：/／|｜丨][ \u3000]*(?:{_ROLE}[ \u3000:：]*)?"
    rf"|{_ROLE}[ \u3000:：]*){_NAME}{_MORE}(?:[ \u3000]*(?:综合)?(?:报道|采写|文/图|图/文))?)"
)

_OVER = re.compile(r"[（(【]?(?:完|本文完|全文完|图文无关)[)）】]?")
_WHEN = re.compile(
    r"(?:(?:发布|更新|发表)?(?:时间|日期|于)?[:：]?[ \u3000]*)?\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?"
    r"(?:[ \u3000]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:[ \u3000].{0,30})?"
)


@suggester("Structure", version=1, simplified=True, prior=0.9)
def structure(view: View, _: Context) -> list[Mark]:
    """Headlines with their kind, section titles, bylines, editors, datelines and sources."""
    every = [line for line in lines(view) if not is_of_picture(line)]
    found: list[tuple[Span, str, dict[str, str]]] = []
    body = next((n for n, line in enumerate(every) if _is_body(line)), len(every))
    heads = [line for line in every[:body] if _is_title(line, _LONGEST_TITLE)]
    if 0 < len(heads) <= _MOST_TITLES and (body < len(every) or len(every) == 1):
        kinds = _kinds(heads)
        found += (
            (line.span, "structure.headline", {"kind": kind})
            for line, kind in zip(heads, kinds, strict=True)
        )
    for line in every[body:-1]:
        if _is_title(line, _LONGEST_SECTION):
            found.append((line.span, "structure.headline", {"kind": "section"}))
    for line in every:
        found += _about(line)
    return [
        Mark(label, (view.to_source(span),), attributes)
        for span, label, attributes in sorted(found, key=lambda each: each[0])
    ]


def paragraphs_of(view: View) -> list[Line]:
    """The paragraphs of the story itself: neither headlines nor what belongs to pictures."""
    every = [line for line in lines(view) if not is_of_picture(line)]
    body = next((n for n, line in enumerate(every) if _is_body(line)), len(every))
    return [
        line
        for line in every[body:]
        if _is_body(line) or not (_is_title(line, _LONGEST_SECTION) or _is_note(line))
    ]


def _is_note(line: Line) -> bool:
    """Whether a line is nothing but a byline, the editors or a source."""
    forms = (_EDITOR, _BYLINE, _IN_BRACKETS, _OVER, _WHEN)
    return any(form.fullmatch(line.text) for form in forms) or bool(
        _SOURCE.match(line.text) and len(line.text) < _LONGEST_TITLE
    )


def _is_title(line: Line, longest: int) -> bool:
    text = line.text
    if len(text) > longest or len(text) < 2 or _is_note(line) or _END.search(text[-3:]):
        return bool(2 < len(text) <= longest and text[-1] in "？?！!" and not _is_note(line))
    return any(char.isalpha() for char in text)


def _is_body(line: Line) -> bool:
    text = line.text
    if _is_note(line):
        return False
    return len(text) > _LONGEST_TITLE or (
        (len(text) > 15 and text[-1] in "。”….") or bool(_DATELINE.match(text) and len(text) > 30)
    )


def _kinds(heads: Sequence[Line]) -> list[str]:
    """What kind each of the headlines above the story is, of which one is the main one."""
    dashed = [bool(_DASH.match(line.text)) for line in heads]
    if len(heads) == 1:
        return ["headline"]
    if any(dashed[1:]):
        main = dashed.index(True, 1) - 1
    elif len(heads) == 2:
        main = 1 if len(heads[1].text) >= len(heads[0].text) else 0
    else:
        main = 1
    return ["kicker"] * main + ["headline"] + ["subtitle"] * (len(heads) - main - 1)


def _about(line: Line) -> Iterator[tuple[Span, str, dict[str, str]]]:
    """What a line says of where the article comes from and who made it."""
    text = line.text
    start = 0
    if match := _DATELINE.match(text):
        yield line.at(match, "all"), "structure.dateline", {}
        start = match.end()
    elif match := _SOURCE_AT_START.match(text):
        yield line.at(match, "all"), "structure.source", {}
        start = match.end()
    if match := _SOURCE.search(text[:200]):
        yield line.at(match, "all"), "structure.source", {}
    if match := _EDITOR.search(text[-120:]):
        base = max(0, len(text) - 120)
        yield line.at(match, "all").moved(base), "structure.byline", {"part": "editor"}
        return
    if match := _BYLINE.fullmatch(text):
        yield line.at(match, "all"), "structure.byline", {"part": "author"}
        return
    for match in _IN_BRACKETS.finditer(text):
        if match.start() <= start + 2 or match.end() >= len(text) - 1:
            yield line.at(match, "all"), "structure.byline", {"part": "author"}
