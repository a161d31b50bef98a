"""Names and phrases of news prose that are longer than a word. All texts are Simplified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from annotator.core.span import Span
from annotator.reading.segmentation import PLACE, Token

_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"

# ---- figures and dates -----------------------------------------------------------------------

_DIGITS = "0-9０-９"
_AMOUNT = rf"[{_DIGITS}]+(?:[,，][{_DIGITS}]{{3}})*(?:[.．][{_DIGITS}]+)?"
_NUMERAL = "[零〇一二三四五六七八九十百千万亿两几数]+"
_UNITS = (
    "人次|人份|架次|台次|平方米|平方公里|立方米|公里|千米|厘米|毫米|海里|公顷|公斤|"
    "千克|毫克|毫升|千瓦时|千瓦|兆瓦|摄氏度|个百分点|百分点|个月|小时|分钟|秒钟|"
    "世纪|年代|周年|学时|美元|欧元|日元|英镑|港元|港币|卢布|韩元|台币|人民币|块钱|"
    "元|系列|主题|大类|方面|领域|环节|标准箱|名|位|户|家|个|项|件|份|张|套|台|"
    "部|辆|架|艘|只|头|匹|条|根|枚|颗|棵|株|座|栋|幢|间|所|处|口|本|册|卷|"
    "篇|首|幅|场|届|次|例|宗|笔|批|组|对|双|副|支|把|块|片|段|层|级|类|种|"
    "门|期|轮|趟|班|桶|箱|袋|瓶|杯|盒|包|人|岁|年|月|周|天|日|时|点|分|秒|"
    "角|米|里|亩|吨|斤|克|升|度|倍|成|票|席|字|页|集|版|课|题|县|市|省|区|"
    "村|镇|乡|国|州|校|厂|站|%|％|‰|℃|km|kg|cm|mm|GB|MB|TB|"
    "kW|kWh"
)
_UNIT = "|".join(map(re.escape, sorted(_UNITS.split("|"), key=len, reverse=True)))
_SURE_UNIT = (
    "人次|个月|小时|分钟|美元|公里|公斤|周年|"
    "[名位户家个项件份张套台辆架艘枚棵座间所届岁年天元米吨倍]"
)
_AFTER = "以上|以下|以内|左右|上下|之多"
_MORE = "多|余|几"
_DAY = rf"(?:[{_DIGITS}]{{1,2}}|[一二三四五六七八九十]{{1,3}})[日号]"
_MONTH = rf"(?:[{_DIGITS}]{{1,2}}|[一二三四五六七八九十]{{1,2}})月"
_YEAR = rf"(?:[{_DIGITS}]{{4}}|[零〇○一二三四五六七八九]{{4}})年"
_FIGURES = re.compile(
    rf"(?:{_YEAR})?{_MONTH}(?:{_DAY})?|{_YEAR}"
    rf"|(?:将近|大约|近|约)?(?:{_AMOUNT}(?:[-—–~～至到]{_AMOUNT})?(?:{_MORE})?[百千万亿]{{0,3}}"
    rf"(?:{_MORE})?大?(?:{_UNIT})|百分之(?:{_AMOUNT}|{_NUMERAL})"
    rf"|第?(?:{_NUMERAL})(?:{_MORE})?大?(?:{_SURE_UNIT}))(?:{_AFTER})?"
)
_ONLY_UNITS = re.compile(r"[百千万亿]+大?\D?\Z")
"""万家, 千户: a manner of speaking."""
_LIMIT = re.compile(r"(?:不超过|不低于|不少于|不足|不到|超过|突破|高达|多达|至少|最多|超|逾)\Z")

# ---- names -----------------------------------------------------------------------------------

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪"
    "田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文向褚温庄耿关焦柳祝左"
)
_SURNAME = f"(?:欧阳|司马|上官|诸葛|司徒|皇甫|[{_SURNAMES}])"
_TITLE = (
    "书记|局长|厅长|部长|主任|主席|总理|总统|省长|市长|县长|区长|镇长|乡长|村长|院长|校长|处长|科长|董事长|总经理|总裁|"
    "经理|教授|研究员|记者|通讯员|秘书长|委员|代表|会长|社长|馆长|队长|教练|先生|女士|同志|院士|博士|医生|律师"
)
_DOTS = "·‧"
_SAYING = "指出|表示|说|介绍|认为|强调|告诉|称|透露|坦言|宣布|出席|主持|讲话|致辞|率|带领|摄"
_NOBODY = "记者|媒体|大家|全省|全市|社会|代表|群众|企业|人民|各界|公众|我们|与会"
_PERSONS = re.compile(
    rf"(?:{_TITLE})[ \u3000]?(?P<name>{_SURNAME}(?!{_NOBODY})[{_HAN}]{{1,2}}?)"
    rf"(?={_SAYING}|等|在|和|与|出|主|向|的|[^{_HAN}]|\Z)"
    rf"|(?<![{_HAN}])(?P<maker>{_SURNAME}[{_HAN}]{{1,2}})(?=[ \u3000]+(?:摄|图|文)(?![{_HAN}]))"
)
_CREDITS = re.compile(rf"(?<![{_HAN}])[{_HAN}]{{2,4}}[ \u3000]+(?:摄影?|[供文]?图|文)(?![{_HAN}])")
_PAIRS = re.compile(
    r"《[^《》\n]{1,60}》|“[^“”\n]{1,60}”|‘[^‘’\n]{1,60}’|「[^「」\n]{1,60}」|『[^『』\n]{1,60}』"
)
_BEHIND = re.compile(r"主题活动|活动|行动|工程|计划|仪式|论坛|大会|系列|战略|倡议")
_PROGRAMMES = ("工程", "计划", "战略")
_CALLED = re.compile(r"[月节日周展会书]\Z|行动\Z|活动\Z|展览\Z|论坛\Z")
_SHORT = 8
_PAUSE = re.compile(r"[，、。；：,;: \u3000？！?!]")

# ---- institutions ----------------------------------------------------------------------------

_LAST = re.compile(
    r"(?:局|厅|部|委|委员会|研究院|法院|检察院|医院|学院|大学|中学|小学|公司|集团|银行|协会|学会|联合会|总会|商会|基金会|"
    r"出版社|通讯社|日报|晚报|新闻网|网|电视台|中心|办公室|总署|党校|团委|政协|人大|政府|国务院|研究所|博物馆|俱乐部|"
    r"部门|博览会|运动会|锦标赛|世界杯|奥运会)\Z"
)
_FIRST = {"全国", "国家", "中央", "中共", "中国"}
_LINK = re.compile(
    r"(?:监管|管理|发展|改革|监督|检验|检测|研究|自主|服务|建设|宣传|教育|保护|保障|执法|"
    r"发改|投资|生产|应急|科技|创新|合作)\Z"
)
_NOUNS = {"n", "ns", "nt", "nz", "nr", "nrt", "j", "vn", "an", "l", "b", "s", "ng", "f"}
_REACH = 16


def names(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """What a double click means first: figures, persons, institutions, titles; they may nest."""
    return chain(
        figures(text),
        persons(text),
        _foreigners(text, words),
        institutions(text, words),
        _called(text),
    )


def around(text: str) -> Iterator[Span]:
    """What stands around names: a qualified figure, brackets, a credit, a quoted event."""
    for figure in figures(text):
        if limit := _LIMIT.search(text, 0, figure.start):
            yield Span(limit.start(), figure.end)
    for match in _PAIRS.finditer(text):
        whole = Span(*match.span())
        yield from (Span(whole.start + 1, whole.end - 1), whole)
        if behind := _BEHIND.match(text, whole.end):
            yield Span(whole.start, behind.end())
    yield from (Span(*match.span()) for match in _CREDITS.finditer(text))


def figures(text: str) -> Iterator[Span]:
    """Dates, and numbers with their units: 9月8日, 30多项, 96%以上."""
    for match in _FIGURES.finditer(text):
        if not _ONLY_UNITS.match(match[0]):
            yield Span(*match.span())


def persons(text: str) -> Iterator[Span]:
    """Persons whom a title or a credit gives away: 向曙光 in 局长向曙光指出."""
    for match in _PERSONS.finditer(text):
        yield Span(*match.span(match.lastgroup or 0))


def _foreigners(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """Persons whose names have a dot: 唐纳德|·|特朗普."""
    start = None
    for before, dot, behind in zip(words, words[1:], words[2:], strict=False):
        if _of(text, dot) in _DOTS and _of(text, before).isalpha() and _of(text, behind).isalpha():
            start = before.start if start is None or text[before.start - 1] not in _DOTS else start
            yield Span(start, behind.end)


def institutions(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """A place and what follows up to the last word of an institution: 湖南省|市场|监管局."""
    for number, word in enumerate(words):
        begins = word.tag == PLACE or word.tag == "nt" or _of(text, word) in _FIRST
        if begins:
            end = _institution_end(text, words, number)
            if end:
                yield Span(word.start, end)
        elif _of(text, word).endswith("部门"):
            yield Span(_sector_start(text, words, number), word.end)


def _institution_end(text: str, words: Sequence[Token], first: int) -> int:
    start, end = words[first].start, 0
    for word in words[first:]:
        name = _of(text, word)
        goes_on = word.tag in _NOUNS or _LINK.match(name) or _LAST.search(name)
        if word.end - start > _REACH or not goes_on:
            break
        if _LAST.search(text[start : word.end]) and (word.start > start or word.tag == "nt"):
            end = word.end
    return end


def _sector_start(text: str, words: Sequence[Token], last: int) -> int:
    start = words[last].start
    for word in reversed(words[max(0, last - 2) : last]):
        noun = word.tag in ("n", "vn", "nr", "nz", "j") or _LINK.match(_of(text, word))
        if not noun or len(_of(text, word)) < 2:
            break
        start = word.start
    return start


def _called(text: str) -> Iterator[Span]:
    """What is quoted because it is called so: a work, an event, a catchword."""
    for match in _PAIRS.finditer(text):
        inside = Span(match.start() + 1, match.end() - 1)
        words = inside.of(text)
        if text.startswith(_PROGRAMMES, match.end()) and len(words) <= _SHORT:
            yield Span(match.start(), match.end() + 2)
            continue
        catchword = len(words) <= _SHORT or _CALLED.search(words)
        if match[0][0] == "《" or (catchword and not _PAUSE.search(words)):
            yield inside


def _of(text: str, word: Token) -> str:
    return text[word.start : word.end]
