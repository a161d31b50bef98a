"""Works and events in news prose: what is in brackets or quoted because it is called so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.core.span import Span

_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_TITLE = re.compile(r"《([^《》\n]{1,60})》")
_QUOTED = re.compile(r"“([^“”\n]{1,40})”|「([^「」\n]{1,40})」|『([^『』\n]{1,40})』")
_PAUSE = re.compile(r"[，、。；：,;:？！?!]")
_DOCUMENT = re.compile(r"(?:[倡建协]议书|宣言|公约|条例|意见书|白皮书|蓝皮书|方案|规划)\Z")
_OCCASION = re.compile(
    r"(?:(?<![0-9零一二三四五六七八九十本上下每个])月|(?<![过春])节|(?<![昨今明前后每生])日|周|展|"
    r"(?:博览|运动|展览|交易|洽谈|研讨|音乐|演唱|晚|年|峰|推介|发布)会|(?:行动|活动|展览|论坛|大赛|工程|大会))\Z"
)
_BEHIND = re.compile(r"(?:系列)?(?:主题)?(?:活动|行动|工程|计划|论坛|大会|大赛|专项行动)(?!力)")
_LONGEST = 16
_OPENED = (
    "举办|举行|召开|参加|出席|承办|主办|开展|推进|实施|启动|组织|发起|开幕|闭幕|亮相|期间|"
    "在|于|为|是|将|了|的|和|与|及"
)
_CAMPAIGN = re.compile(
    rf"(?:开展|推进|实施|启动|组织|部署|发起)了?(?P<name>(?:(?!{_OPENED})[{_HAN}]){{2,24}}?行动(?:计划)?)"
    rf"(?=[^{_HAN}]|和|与|以来|的|\Z)"
)
_MEETING = re.compile(
    r"(?:博览会|运动会|奥运会|亚运会|残奥会|世博会|展览会|交易会|洽谈会|研讨会|音乐会|演唱会|推介会|峰会|论坛|锦标赛|"
    r"世界杯|亚洲杯|联赛|大赛|公开赛|邀请赛|文化节|艺术节|电影节|旅游节|(?<!代表)(?<!联合国)(?<!人民)(?<!国民)大会)\Z"
)


def works(text: str) -> Iterator[Span]:
    """Books, laws, documents, without their brackets: 《三体》, “…倡议书”."""
    yield from (Span(*match.span(1)) for match in _TITLE.finditer(text))
    for match in _QUOTED.finditer(text):
        inside = Span(match.start() + 1, match.end() - 1)
        words = inside.of(text)
        if _DOCUMENT.search(words) and not _PAUSE.search(words):
            yield inside


def events(text: str) -> Iterator[Span]:
    """Events and campaigns: “质量月”活动 with what is outside of the quotes, 质量月 alone."""
    for match in _QUOTED.finditer(text):
        inside = Span(match.start() + 1, match.end() - 1)
        words = inside.of(text)
        if len(words) > _LONGEST or _PAUSE.search(words) or _DOCUMENT.search(words):
            continue
        if behind := _BEHIND.match(text, match.end()):
            if behind[0].startswith("系列") and _OCCASION.search(words):
                yield inside
            else:
                yield Span(match.start(), behind.end())
        elif _OCCASION.search(words):
            yield inside
    yield from (Span(*match.span("name")) for match in _CAMPAIGN.finditer(text))


def is_event(name: str) -> bool:
    """Whether what looks like an institution is rather a meeting, a fair or a contest."""
    return bool(_MEETING.search(name))
