"""Persons and their titles in news prose. All texts are Simplified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from annotator.chinese.lexicon import BEHIND_PERSONS, SOUNDS, SURNAMES, TITLES
from annotator.chinese.segmentation import PLACE, Token
from annotator.core.span import Span

_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_SURNAME = f"(?:{'|'.join(SURNAMES[1])}|[{SURNAMES[0]}])"
_TITLES = "|".join(sorted(TITLES, key=len, reverse=True))
_BEHIND = "|".join(BEHIND_PERSONS)
_IS_SURNAME = re.compile(rf"{_SURNAME}\Z")
SURE_TITLE = re.compile(
    r"(?:书记|[局厅部署省市县区镇乡院校处司所厂行社会馆队]长|主任|主席|总理|总统|首相|大臣|总裁|教授|记者|秘书长|委员|"
    r"发言人|司令|大使|议长|外长|将军|上将|中将|少将)\Z"
)
TITLE_AT_END = re.compile(rf"(?:{_TITLES})\Z")
_TITLE_AT_START = re.compile(
    rf"副?(?:{_TITLES}|老师|博士|父子|夫妇|夫人|等[{_HAN}]|一家|[等]|兄弟|姐妹|姐弟|本人)"
)
_DEPUTY = re.compile(rf"(?:常务副|第一副|副|代理?|名誉|首席)(?:{_TITLES})")
_ADDRESS = re.compile("先生|女士|小姐|同志|老师|博士|教授|院士|律师|医生")
_SAYING = re.compile(_BEHIND)
_ADDRESSED = re.compile(
    "先生|女士|小姐|同志|老师|主席|总理|总统|首相|外长|部长|省长|市长|县长|书记|局长|厅长|主任|院长|校长|教授|医生|"
    "大夫|律师|警官|总|经理|董事长|将军|司令|大使|师傅|阿姨|大爷|大妈|奶奶|爷爷"
)
_ADDRESS_AT_END = re.compile(
    "(?:先生|女士|小姐|同志|夫人|老师|主席|总统|总理|外长|首相|部长|局长|书记|市长|省长|主任|教授|"
    "医生)\\Z"
)
_AND_AT_END = re.compile(r"[说称问及都]\Z")
_NOBODY = "记者|媒体|大家|全省|全市|社会|代表|群众|企业|人民|各界|公众|我们|与会"
_DOTS = "·‧•・-—－－"
_GRAMMAR_TAGS = "p c u uj ul uz ud ug d r v m y q vn t mq"
_GRAMMAR = frozenset(_GRAMMAR_TAGS.split())
_GIVEN_TAGS = "nr nz ns n ng nrt zg g a ag x j tg vg b nrfg an z"
"""Of words that stand as given names."""
_GIVEN = frozenset(_GIVEN_TAGS.split())
_LOOSE = _GIVEN | {"q", "v", "vn", "t", "f", "m", "i", "s"}
_BYLINE = re.compile(
    rf"(?:{_TITLES})[ \u3000]?(?P<name>{_SURNAME}(?!{_NOBODY})[{_HAN}]{{1,2}}?)"
    rf"(?={_BEHIND}|等|出|主|[^{_HAN}]|\Z)"
    rf"|(?<![{_HAN}])(?P<maker>{_SURNAME}[{_HAN}]{{1,2}})(?=[ \u3000]+(?:摄|图|文)(?![{_HAN}]))"
)

_SIGNED = re.compile(
    r"[(（【\[](?P<in>[^()（）【】\[\]\n]{0,60}(?:记者|通讯员|实习生|特约|编辑|责编)[^()（）【】\[\]\n]{2,80})[)）】\]]"
    r"|(?:责任编辑|责编|编辑|编审|审核|校对|监制|作者|撰文|采写|文)"
    r"[ \u3000]*[:：/／|｜](?P<of>[^()（）。，\n]{2,60})"
)
_QUOTED = re.compile(
    rf"据(?P<name>{_SURNAME}[{_HAN}]{{1,2}}?)(?=介绍|说|回忆|透露|讲述|称|告诉)(?!说明)"
)
_SIGNER = re.compile(
    rf"(?:(?<![{_HAN}])|(?<=记者)|(?<=通讯员)|(?<=实习生)|(?<=编辑))(?!实习|特约|通讯|本报|本网|责任|编辑)"
    rf"(?P<name>{_SURNAME}[{_HAN}]{{1,2}})(?![{_HAN}])"
)


_ALONE = re.compile(
    rf"[ \u3000，,]*(?P<name>{_SURNAME}(?!{_NOBODY}|[方某说])[{_HAN}]{{1,2}}?)(?:还|则|又|也)?"
)
_ANONYMOUS = re.compile(rf"{_SURNAME}某(?:某|[甲乙丙丁])?(?![些种个年日月地])")
"""Whom news does not name: 王某, 李某某."""


def persons(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """Persons: 向曙光 in 局长向曙光指出, 王|学武, 唐纳德|·|特朗普, 伊萨克|克拉克."""
    return chain(_given_away(text), _native(text, words), _foreign(text, words))


def bylines(text: str) -> Iterator[Span]:
    """Those who have signed or told: 周闯, 王融国 in (周闯 记者 王融国), 王学武 in 据王学武介绍."""
    yield from (Span(*match.span("name")) for match in _QUOTED.finditer(text))
    for signed in _SIGNED.finditer(text):
        for match in _SIGNER.finditer(text, *signed.span(signed.lastgroup or 0)):
            yield Span(*match.span("name"))


def lone(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """Persons that are one word of the dictionary, or that it takes for one: 王学武, 克林顿."""
    for word in words:
        name = _of(text, word)
        if word.tag not in ("nr", "nrt", "nrfg"):
            continue
        native = re.match(_SURNAME, name) and name[-1] != "某" and len(name) in (2, 3)
        if native or (len(name) > 2 and set(name) <= SOUNDS):
            yield Span(word.start, word.end)


def alone(text: str, span: Span) -> Span | None:
    """The person who is all that a stretch names, as before a verb of saying: 林小明."""
    match = _ALONE.fullmatch(text, span.start, span.end)
    return Span(*match.span("name")) if match else None


def addressed(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """Surnames before a title: 唐 in 唐外长, 陈 in 陈小姐."""
    for word in words:
        name = _of(text, word)
        surname = re.match(_SURNAME, name)
        if not surname or not _ADDRESSED.match(text, word.start + surname.end()):
            continue
        if len(name) > surname.end() and not _ADDRESSED.fullmatch(name, surname.end()):
            continue
        if word.tag == "nr" or not text[max(0, word.start - 1) : word.start].isalnum():
            yield Span(word.start, word.start + surname.end())


def without_address(text: str, span: Span) -> Span:
    """A person without what follows the name: 弗舍尔 in 弗舍尔女士, 李四 in 李四说."""
    behind = _ADDRESS_AT_END.search(text, span.start, span.end)
    if behind is None and len(span) > 2:
        behind = _AND_AT_END.search(text, span.start, span.end)
    return Span(span.start, behind.start()) if behind and behind.start() > span.start else span


def titles(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """Titles of several words: 副|局长, 销售|经理."""
    yield from (Span(*match.span()) for match in _DEPUTY.finditer(text))
    for before, word in pairwise(words):
        name, first = _of(text, word), _of(text, before)
        if first in ("副", "代", "总", "代理", "常务", "首席", "名誉") and TITLE_AT_END.search(
            name
        ):
            yield Span(before.start, word.end)
        elif (
            (title := TITLE_AT_END.search(name))
            and title.start() > 1
            and name[title.start() - 1] in "会所司行院厂"
        ):
            yield Span(word.start + title.start(), word.end)
        elif name in ("经理", "总监", "主管", "助理", "顾问") and before.tag in ("n", "vn", "v"):
            yield Span(before.start, word.end)


def _given_away(text: str) -> Iterator[Span]:
    yield from (Span(*match.span()) for match in _ANONYMOUS.finditer(text))
    for match in _BYLINE.finditer(text):
        yield Span(*match.span(match.lastgroup or 0))


def _native(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """A surname and what is given with it, where words or their neighbours tell."""
    for first, word in enumerate(words):
        surname = re.match(_SURNAME, _of(text, word))
        if not surname:
            continue
        for last in range(first, min(first + 3, len(words))):
            length = words[last].end - word.start - len(surname[0])
            if length > 2:
                break
            if length >= 1 and last > first and _is_name(text, words, first, last):
                yield Span(word.start, words[last].end)


def _is_name(text: str, words: Sequence[Token], first: int, last: int) -> bool:
    word, rest = words[first], words[first + 1 : last + 1]
    before = text[max(0, word.start - 6) : word.start]
    titled = bool(TITLE_AT_END.search(before))
    after = text[rest[-1].end : rest[-1].end + 4]
    followed = bool(_TITLE_AT_START.match(after) or _SAYING.match(after)) or not after[:1].isalnum()
    behind = words[last + 1].tag if last + 1 < len(words) else "x"
    followed = followed or (rest[0].tag in ("nr", "zg", "ng") and behind in _GRAMMAR)
    alone = word.end - word.start == 1 or _IS_SURNAME.match(_of(text, word)) is not None
    allowed = _LOOSE if titled else _LOOSE | {"p"} if _ADDRESS.match(after) else _GIVEN
    if not all(each.tag in allowed and _of(text, each).isalpha() for each in rest):
        return False
    if TITLE_AT_END.search(text, max(0, word.start - 4), word.start + 1):  # 署|长孙
        return False
    if alone:
        surely = word.tag in ("nr", "zg", "nrfg") or titled
        return surely or (followed and rest[0].tag in ("nr", "ns", "x", "nz", "zg", "nrt"))
    return word.tag in ("nr", "ns", "nrt", "nz") and (titled or followed) and len(rest) == 1


def _foreign(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """Names of foreign sound: runs of words made of the characters that are used for sounds."""
    first = 0
    while first < len(words):
        last = first
        while last < len(words) and _sounds(text, words, first, last):
            last += 1
        while last > first and _of(text, words[last - 1]) in _DOTS:
            last -= 1
        run = words[first:last]
        if len(run) > 1 and _is_foreign(text, run):
            yield Span(run[0].start, run[-1].end)
        first = max(last, first + 1)
    yield from _dotted(text, words)


def _dotted(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """Names with a dot, which tells whatever they are made of: 鲍里斯·贝克尔."""
    start = end = 0
    for number, word in enumerate(words[1:-1], 1):
        if not _joins(text, word):
            continue
        if end != word.start:
            if end:
                yield Span(start, end)
            first = number - 1
            while first and _is_sound(text, words[first - 1]):
                first -= 1
            start = words[first].start
        last = number + 1
        while last + 1 < len(words) and _is_sound(text, words[last + 1]):
            last += 1
        end = words[last].end
    if end:
        yield Span(start, end)


def _joins(text: str, word: Token) -> bool:
    dot = _of(text, word) in ("·", "‧", "•", "・")
    return dot and text[word.start - 1].isalpha() and text[word.end].isalpha()


def _is_sound(text: str, word: Token) -> bool:
    return set(_of(text, word)) <= SOUNDS and word.tag not in _GRAMMAR


def _sounds(text: str, words: Sequence[Token], first: int, at: int) -> bool:
    word = words[at]
    name = _of(text, word)
    if len(name) == 1 and name in _DOTS:
        behind = words[at + 1] if at + 1 < len(words) else None
        return at > first and behind is not None and (_of(text, behind)[0].isalpha())
    dotted = at > first and text[word.start - 1] in _DOTS
    if dotted and name.isalpha():
        return True
    if word.tag in ("nr", "nrt") and set(name) <= SOUNDS:
        return True
    return set(name) <= SOUNDS and (word.tag not in _GRAMMAR)


def _is_foreign(text: str, run: Sequence[Token]) -> bool:
    whole = text[run[0].start : run[-1].end]
    if any(dot in whole for dot in _DOTS):
        return "·" in whole or any(each.tag in ("nrt", "nr") for each in run)
    if len(whole) < 3:
        return False
    return any(each.tag == "nrt" for each in run) or (
        any(each.tag in ("nr", "nz") or (each.tag == PLACE and len(whole) > 3) for each in run)
        and any(each.end - each.start == 1 for each in run)
    )


def _of(text: str, word: Token) -> str:
    return text[word.start : word.end]
