"""Institutions and places in news prose, found from the word at their end. Texts are Simplified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.chinese.lexicon import MODIFIERS, STRANGERS
from annotator.chinese.persons import SURE_TITLE, TITLE_AT_END
from annotator.chinese.segmentation import PLACE, UNKNOWN, Token
from annotator.core.span import Span

_REACH = 24
"""No name of an institution is longer."""
_SHORT = 12
"""No place of proper names alone is longer."""
_ORGAN = re.compile(
    r"(?:(?<![东南西北中内外全干局腹头胸底顶大上下一])部|(?<![结布格全大战僵时政开残骗赌出平败当定终])局|"
    r"(?<![客餐大])厅|(?<!副)署|(?<![上官土])司|委|"
    r"(?:委员|协|学|联合|总|商|基金|理事|董事|组委|研究|联谊|促进|工|议|国|[银证保]监|管委|居委|村委|校友|同志|红十字|"
    r"博览|运动|奥运|世博|展览|交易|洽谈|研讨|音乐|演唱|峰)会|(?<![两医])院|(?:大|中|小|附中|附小)学|(?<!上)学校|党校|幼儿园|"
    r"集团|(?:银|分|支|商|总|投)行|信用社|[报书]社|(?:通讯|出版|旅行|杂志|合作)社|[日晚早时周]报|(?:新闻|中国|人民)网|"
    r"(?:电视|广播电|气象|天文)台|中心|办公室|(?:办事|签证|代表|管理|秘书|检验)处|(?<![场住厕之])所|大?使馆|(?<!下)馆|俱乐部|"
    r"(?<![排部军])队|(?<![将冠亚季参行从进])军|代表团|(?:剧|乐|歌舞|军|党|艺术|文工)团|(?<!出)厂|"
    r"[书酒饭药商]店|药房|宾馆|商场|超市|剧院|影院|机构|基地|联盟|论坛|政协|人大|(?:妇|工商|残|文|省|农)联|作协|"
    r"政府|部门|国务院|党[委组]|团委|支部|警方|军方|海关|内阁|大会|锦标赛|世界杯|联赛|经侦|"
    r"(?:国|政|外|台|侨|网|网信|扶贫|保障|联络|组委|防指|应急)办|街道|总署|两院|议院)\Z"
)
_PARTY = re.compile(r"(?:党[委组]|团委|支部|政委|常委)\Z")
"""What belongs to the title behind it: 党组书记."""
_LOCALITY = re.compile(
    r"(?:(?<![内外])[省市县]|(?<![地社])区|州|盟|旗|镇|乡|(?<!农)村|屯|街|(?<![道公铁网])路|巷|胡同|桥|河|江|湖|海|湾|岛|"
    r"(?<!上)山|峰|岭|沟|谷|峡|平原|高原|盆地|沙漠|草原|森林|雨林|瀑布|[海沙]?滩|水库|运河|(?<!香)港|机场|车站|广场|公园|景区|"
    r"度假村|园区|大厦|故居|陵|寺|庙|塔|宫|寨|堡|城|古镇|体育[场馆]|[植动]物园|海域|流域|隧道|铁路|公路|码头|大[街道桥])\Z"
)
_PROPER = {PLACE, "nr", "nrt", "nz", "nrfg", "nt"}
_NOUNS = _PROPER | {"n", "j", "an", "l", "b", "s", "ng", "f", "g", "i", "ag", "z", "eng"}
_GRAMMAR = {"x", "u", "uj", "c", "p", "d", "r", "m"}
_BEFORE_ONE = {"n", "j", "a", "b", "m", "f", "s", "eng"}
"""What may stand before a last word of one character besides: 西岸|村."""
_FIRST = {"全国", "国家", "中央", "中共", "中国"}


def institutions(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """What stands before the last word of an institution, with it: 湖南省|市场|监管局."""
    for last, word in enumerate(words):
        end = _end(text, word)
        if not end:
            continue
        first = _first(text, words, last)
        if first is not None and (first < last or word.tag == "nt"):
            yield Span(words[first].start, end)


def places(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """What stands before the last word of a place, with it: 长里|村, 库兰达|雨林."""
    for last, word in enumerate(words):
        whole = word.tag == PLACE and word.end - word.start > 1
        if whole or word.tag == UNKNOWN:
            continue
        if _LOCALITY.search(text, max(0, word.end - 4), word.end):
            first = _located(text, words, last)
            if first == last and word.end - word.start > 1:
                first = _named(text, words, last)
            if first < last:
                yield Span(words[first].start, word.end)


def is_body(name: str) -> bool:
    """Whether a name ends as those of institutions do."""
    return bool(_ORGAN.search(name)) or name.endswith("党")


def is_locality(name: str) -> bool:
    """Whether a name ends as those of places do: 高升镇."""
    return len(name) > 2 and bool(_LOCALITY.search(name))


def _located(text: str, words: Sequence[Token], last: int) -> int:
    """Where a place begins that ends in a word and has only proper names before it."""
    first = last
    while first and words[last].end - words[first - 1].start <= _SHORT:
        single = first == last and words[last].end - words[last].start == 1
        if words[first - 1].tag not in (_PROPER | _BEFORE_ONE if single else _PROPER):
            break
        first -= 1
    while first < last and _of(text, words[first]) in STRANGERS:
        first += 1
    return first


def _named(text: str, words: Sequence[Token], last: int) -> int:
    """Where a place begins that has a proper name and says what it is: 丽泽|金融|商务区."""
    first = _first(text, words, last)
    if first is None or not any(each.tag in _PROPER for each in words[first:last]):
        return last
    return first


def _end(text: str, word: Token) -> int:
    """Where an institution ends that ends in a word, before a title in it; 0 if none does."""
    if word.tag in _GRAMMAR or (word.tag == "v" and word.end - word.start == 1):
        return 0
    if word.tag == UNKNOWN and text.startswith("长", word.end):  # 监管局|局长
        return 0
    if _ORGAN.search(text, max(0, word.end - 8), word.end):
        party = _PARTY.search(text, max(0, word.end - 2), word.end)
        return 0 if party and text.startswith("书记", word.end) else word.end
    title = TITLE_AT_END.search(text, word.start, word.end)
    end = title.start() if title else word.start
    start = word.start if end - word.start > 1 else max(0, end - 8)  # 市场监管|局局长
    organ = end > word.start and _ORGAN.search(text, start, end)
    return 0 if not organ or _PARTY.search(text, word.start, end) else end


def _first(text: str, words: Sequence[Token], last: int) -> int | None:
    """Where the name begins that ends with a word; None if that cannot be told."""
    first = last
    unknown = words[last].tag == UNKNOWN
    while first and words[last].end - words[first - 1].start <= _REACH:
        before = words[first - 1]
        if not _goes_on(text, words, first - 1):
            break
        unknown = unknown or before.tag == UNKNOWN
        first -= 1
    for each, word in enumerate(words[first:last], first):
        if word.end - word.start > 1 and SURE_TITLE.search(text, word.start, word.end):
            first = each + 1
    first = _without_nouns(text, words, first, last)
    if unknown:  # without a dictionary only a place can be told from what stands before
        starts = (n for n in range(first, last) if _begins(text, words[n]))
        return next(starts, None)
    return first


def _without_nouns(text: str, words: Sequence[Token], first: int, last: int) -> int:
    """The first word without nouns before a place: 东道主|法国|队."""
    begin = next((n for n in range(first, last) if words[n].tag in (PLACE, "nt")), first)
    while begin > first and _is_of(text, words[begin - 1]):
        begin -= 1
    return begin


def _is_of(text: str, word: Token) -> bool:
    return word.tag not in ("n", "v", "vn") or bool(_ORGAN.search(text, word.start, word.end))


def _begins(text: str, word: Token) -> bool:
    return word.tag == PLACE or _of(text, word) in _FIRST


def _goes_on(text: str, words: Sequence[Token], number: int) -> bool:
    word = words[number]
    name = _of(text, word)
    if name in STRANGERS:
        return False
    if word.tag in _NOUNS or word.tag == UNKNOWN or name in MODIFIERS:
        return True
    return word.tag == "m" and name.startswith("第")


def _of(text: str, word: Token) -> str:
    return text[word.start : word.end]
