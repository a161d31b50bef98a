"""Figures and dates in news prose: numbers with their units. All texts are Simplified."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.core.span import Span

_HAN = "\u3400-\u9fff"
_DIGITS = "0-9０-９"
# Bounded and atomic, so that no run of digits, however long, is gone over again and again.
_AMOUNT = rf"(?>[{_DIGITS}]{{1,20}}(?:[,，][{_DIGITS}]{{3}}){{0,6}}(?:[.．][{_DIGITS}]{{1,20}})?)"
_NUMERAL = "(?>[零〇一二三四五六七八九十百千万亿两几数]{1,16})"
_TO = "[-—–~～至到]+"
_MORE = "[多余几]"
_SCALE = "[百千万亿]"
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

_NUMBER = rf"(?:[{_DIGITS}]{{1,2}}|[一二三四五六七八九十]{{1,3}})"
_DAY = rf"{_NUMBER}[日号](?:{_TO}{_NUMBER}[日号])?"
_MONTH = rf"{_NUMBER}月(?:份|初|中旬|上旬|下旬|底)?"
_YEAR = rf"(?:[{_DIGITS}]{{4}}|[零〇○一二三四五六七八九]{{4}})年"
_PART = "凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|夜间|晚|夜"
_CLOCK = (
    rf"(?:[{_DIGITS}]{{1,2}}[:：][{_DIGITS}]{{2}}"
    rf"|{_NUMBER}[点时](?!钟?头)(?:{_NUMBER}分|半|整|许)?)(?![个之])"
)
_QUARTER = "第?[一二三四]季度|上半年|下半年"
_DAYS = (
    rf"{_NUMBER}月(?:{_DAY})(?:{_TO}{_NUMBER}月{_DAY})?(?:(?:{_PART})?{_CLOCK})?"
    rf"|{_MONTH}(?:{_TO}{_MONTH})?|(?<![{_DIGITS}.．]){_DAY}(?:(?:{_PART})?{_CLOCK})?"
)
_DATES = (
    rf"(?:[{_DIGITS}]{{4}}年?{_TO})?{_YEAR}(?:{_DAYS}|{_QUARTER}|年?[底初末])?(?![代级度])"
    rf"|(?:今年|去年|明年|前年)(?:{_DAYS}|{_QUARTER})|{_DAYS}|(?:{_PART}){_CLOCK}"
    rf"|{_NUMBER}[点时]{_NUMBER}分(?!钟)"
    rf"|{_NUMBER}世纪(?:(?:[{_DIGITS}]0|[一二三四五六七八九]十)年代)?(?:[初末中]期?)?"
    rf"|(?:[{_DIGITS}]{{2}}|[{_DIGITS}]{{4}}|[一二三四五六七八九]十)年代(?:[初末中]期?)?"
)
_SPANS = (  # of time
    rf"(?:{_AMOUNT}|{_NUMERAL})(?:个半(?:小时|月|钟头)|小时(?:{_AMOUNT}|{_NUMERAL})分钟?|[年岁]半)"
    rf"|(?:{_AMOUNT}|{_NUMERAL})分(?:{_AMOUNT}|{_NUMERAL})秒"
)
_QUANTITIES = (
    rf"(?:零下|第)?{_AMOUNT}(?:{_MORE})?{_SCALE}{{0,3}}(?:(?:{_UNIT})?{_TO}{_AMOUNT})?"
    rf"(?:{_MORE})?{_SCALE}{{0,3}}{_MORE}?大?(?:{_UNIT})(?:人民币)?(?:半|/[{_HAN}a-z]{{1,2}})?"
    rf"|{_AMOUNT}{_MORE}?[万亿]{_MORE}?"
    rf"|百分之(?:{_AMOUNT}|{_NUMERAL})|(?>[一二两三四五六七八九十百千万]{1, 8})分之{_NUMERAL}"
    rf"|第?{_NUMERAL}{_MORE}?{_SCALE}{{0,3}}{_MORE}?大?(?:{_SURE_UNIT})(?:人民币)?"
    rf"|[一二三四五六七八九两数几上]?[十百千万亿](?>[一二三四五六七八九十百千万亿几多余]{0, 8})人"
    rf"|第{_NUMERAL}(?:季度|轮|集|章|期|局|节|名|批|代|类|产业)"
)
_SCORES = rf"(?<![{_DIGITS}:：∶])[{_DIGITS}]{{1,3}}[:：∶][{_DIGITS}]{{1,3}}(?![{_DIGITS}:：∶])"
_FIGURES = re.compile(
    rf"(?:{_DATES})|(?:{_SPANS})|(?:将近|大约|近|约)?(?:{_QUANTITIES})(?:{_AFTER})?|(?:{_SCORES})"
)
_ONLY_UNITS = re.compile(r"[百千万亿]+大?\D?\Z")
"""万家, 千户: a manner of speaking."""
_LIMIT = re.compile(r"(?:不超过|不低于|不少于|不足|不到|超过|突破|高达|多达|至少|最多|超|逾)\Z")


def figures(text: str) -> Iterator[Span]:
    """Dates, and numbers with their units: 9月8日, 30多项, 96%以上."""
    for match in _FIGURES.finditer(text):
        if not _ONLY_UNITS.match(match[0]):
            yield Span(*match.span())


def qualified(text: str) -> Iterator[Span]:
    """Figures with the word that makes them a limit: 超4.8万张, 不少于30人."""
    for figure in figures(text):
        if limit := _LIMIT.search(text, 0, figure.start):
            yield Span(limit.start(), figure.end)
