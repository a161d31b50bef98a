"""What numerals say: Arabic and Chinese ones, in either script and width."""

from __future__ import annotations

import re
from decimal import Decimal

Number = int | float

_TRADITIONAL = (
    "萬億兩餘幾數點號時鐘鍾週個項張臺檯輛隻頭條顆棟間處冊場屆筆組對雙塊層級類種門輪歲畝噸頃釐錢幣國"
    "鎮鄉縣區廠課題頁負貳參陸將約過達僅於內後來紀號學歐鎊韓盧盤體準標衛戶從倉層領環節動產業務舉"
    "亮戰勢見會總說這禮開當曆歷現屬廳夠離攝紐兒車園養晝傳參間內際鐵師團隊"
)
_SIMPLIFIED = (
    "万亿两余几数点号时钟钟周个项张台台辆只头条颗栋间处册场届笔组对双块层级类种门轮岁亩吨顷厘钱币国"
    "镇乡县区厂课题页负贰叁陆将约过达仅于内后来纪号学欧镑韩卢盘体准标卫户从仓层领环节动产业务举"
    "亮战势见会总说这礼开当历历现属厅够离摄纽儿车园养昼传参间内际铁师团队"
)
_PIECE = 20_000
_PLAIN = {ord(one): other for one, other in zip(_TRADITIONAL, _SIMPLIFIED, strict=True)}
_PLAIN |= {code: chr(code - 0xFEE0) for code in range(0xFF10, 0xFF1B)}  # digits and the colon
_PLAIN |= {code: chr(code - 0xFEE0) for code in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_PLAIN |= {
    ord(one): other for one, other in zip("％．－／～○﹪＄￥￡圓", "%.-/~〇%$¥£元", strict=True)
}

DIGITS = {digit: number for number, digit in enumerate("〇一二三四五六七八九")}
DIGITS |= {"零": 0, "两": 2}
DIGITS |= {digit: number for number, digit in enumerate("壹贰叁肆伍陆柒捌玖", 1)}
SCALES = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
SCALES |= {"万": 10**4, "亿": 10**8, "兆": 10**12}

ARABIC = r"(?>[0-9]{1,3}(?:[,，][0-9]{3}){1,6}(?![0-9])|[0-9]{1,15})(?:\.[0-9]{1,9})?"
"""The numeral proper, in a plain text. Bounded, so that no run of digits is gone over again."""
CHINESE = f"[{''.join(DIGITS)}{''.join(SCALES)}廿卅]{{1,20}}"

_DIGIT = f"[{''.join(DIGITS)}]"
_SECTION = re.compile(
    rf"(?:(?P<k>{_DIGIT})[千仟])?零?(?:(?P<h>{_DIGIT})[百佰])?零?"
    rf"(?:(?P<t>{_DIGIT}?)[十拾])?(?P<zero>[零〇]?)(?P<one>{_DIGIT})?"
)
_TERM = re.compile(rf"({ARABIC})([{''.join(SCALES)}]*)")


def plain(text: str) -> str:
    """`text` with its numerals and units Simplified and in half width, character for character.

    >>> plain("超４．８萬張")
    '超4.8万张'
    """
    # In pieces, as no other thread runs meanwhile.
    pieces = range(0, len(text), _PIECE)
    return "".join(text[start : start + _PIECE].translate(_PLAIN) for start in pieces)


def value(numeral: str) -> Number | None:
    """What a plain numeral says; None if it is not well formed.

    >>> [value(each) for each in ("4.8万", "1亿3000万", "两万五千", "二〇二〇", "十百千万")]
    [48000, 130000000, 25000, 2020, None]
    """
    found = _mixed(numeral) if numeral[:1].isascii() else _chinese(numeral)
    return None if found is None else rounded(found)


def rounded(number: Decimal) -> Number:
    """A number as a mark holds it: whole where it can be."""
    return int(number) if number == number.to_integral_value() else float(number)


def scale_of(numeral: str) -> int:
    """What the scales at the end of a numeral multiply by: 10,000 for 五万.

    >>> scale_of("五万"), scale_of("30")
    (10000, 1)
    """
    times = 1
    for each in numeral[len(numeral.rstrip("万亿兆")) :]:
        times *= SCALES[each]
    return times


def _mixed(numeral: str) -> Decimal | None:
    """Arabic numerals with Chinese scales, such as 1亿3000万."""
    total, last, at = Decimal(0), Decimal("Infinity"), 0
    for match in _TERM.finditer(numeral):
        times = 1
        for scale in match[2]:
            times *= SCALES[scale]
        term = Decimal(re.sub("[,，]", "", match[1])) * times
        if match.start() != at or term >= last:
            return None
        total, last, at = total + term, Decimal(times), match.end()
    return total if at == len(numeral) else None


def _chinese(numeral: str) -> Decimal | None:
    numeral = numeral.replace("廿", "二十").replace("卅", "三十")
    whole, point, behind = numeral.partition("点")
    if point:
        scale = scale_of(behind)
        behind = behind.rstrip("万亿兆")
        before = _chinese(whole)
        if before is None or not behind or not all(each in DIGITS for each in behind):
            return None
        digits = "".join(str(DIGITS[each]) for each in behind)
        return (before + Decimal(f"0.{digits}")) * scale
    if len(numeral) > 1 and all(each in DIGITS for each in numeral):
        said = "".join(str(DIGITS[each]) for each in numeral)
        return Decimal(said) if len(said) > 2 or "0" in said else None
    return _scaled(numeral)


def _scaled(numeral: str) -> Decimal | None:
    """A numeral of sections: thousands, ten thousands of them, hundreds of millions of those."""
    for scale in ("亿", "万"):
        before, there, behind = numeral.rpartition(scale)
        if not there:
            continue
        times = SCALES[scale]
        high = _scaled(before) if before else None
        if high is None or (scale == "万" and "亿" in behind):
            return None
        if not behind:
            return high * times
        if len(behind) == 1 and behind in DIGITS:  # 两万五
            return high * times + Decimal(DIGITS[behind] * times) / 10
        low = _scaled(behind.removeprefix("零"))
        return None if low is None or low >= times else high * times + low
    return _section(numeral)


def _section(numeral: str) -> Decimal | None:
    match = _SECTION.fullmatch(numeral)
    if not numeral or not match:
        return None
    thousands, hundreds, tens, one = (match[name] for name in ("k", "h", "t", "one"))
    total = 1000 * DIGITS.get(thousands or "", 0) + 100 * DIGITS.get(hundreds or "", 0)
    if tens is not None:
        total += 10 * DIGITS.get(tens, 1)
    last = DIGITS.get(one or "", 0)
    if one and tens is None and numeral[-2:-1] in ("百", "千", "佰", "仟"):  # 三百五, 三千五
        last *= SCALES[numeral[-2]] // 10
    return Decimal(total + last)
