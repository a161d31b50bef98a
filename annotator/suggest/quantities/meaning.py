"""What a figure that was found means, and whether it is a quantity at all."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from annotator.core.numerals import DIGITS, SCALES, Number, rounded, scale_of, value
from annotator.core.quantity import Comparison, Quantity, QuantityKind
from annotator.suggest.quantities.phrases import in_phrase
from annotator.suggest.quantities.units import (
    BEFORE,
    BEHIND,
    COUNTS,
    GOES_ON,
    INDEFINITE,
    MEASURES,
    MONEY,
    PERCENTAGES,
    RECENT,
    SIGNS,
    UNITS,
    WEAK,
)

Meaning = tuple[int, Quantity]
"""Where the figure starts, and what it says."""
_NEIGHBOURS = re.compile(r"(.*?十)?([一两二三四五六七八九])([二两三四五六七八九])([十百千万亿]*)")
_BARE = re.compile("[十百千万亿]+")
_ROUND = re.compile("[十百千][万亿]")
_NO_COUNT = re.compile(r"(?:[第初周统唯另逐专划归惟之]|星期|礼拜|[A-Za-z]-?)\Z")
_FEW = "两三四五六七八九"
_WHICH = ("哪", "那", "这", "某", "每", "同", "的", "有")
_ENDS_HERE = re.compile(r"(?![\u4e00-\u9fff])|[的,，。、和与及等在]")
_CROWDS = ("人次", "户", "吨", "亩")
"""What is counted in round numbers: 百万人次; 百万人 may be any crowd."""
_PERCENT = {"%": "%", "成": "%"}


def of(match: re.Match[str]) -> Meaning | None:
    """What a match of the grammar says; None if it is no quantity."""
    compared = _compared(match)
    if match["hours"]:
        minutes = 60 * int(match["hours"]) + int(match["minutes"])
        return match.start(), Quantity(minutes, None, "分钟", compared, "measure")
    if match["above"]:
        return _share(match, compared)
    if unit := match["half_unit"]:
        return match.start(), Quantity(0.5, None, unit, compared, "measure")
    if match["part"] or match["half"]:
        return _fraction(match, compared)
    if match["place"]:
        return _ordinal(match)
    return _amount(match, compared)


def _compared(match: re.Match[str]) -> Comparison:
    if match["more"] == "来":
        return "≈"
    if any(match[more] for more in ("some", "more", "more2", "more3", "over", "past")):
        return ">"
    if match["before"] == "过":
        return ">"
    if match["half"] and match["half"].startswith("过"):
        return ">"
    before, behind = BEFORE.get(match["before"] or ""), BEHIND.get(match["behind"] or "")
    return behind if behind and behind != "=" and not before else before or "="


def _share(match: re.Match[str], compared: Comparison) -> Meaning | None:
    above, above2 = value(match["above"]), value(match["above2"] or "一")
    if above is None or above2 is None:
        return None
    if match["hundred"] is None:
        below = value(match["below"])
        if not below or match["above2"] or isinstance(above, float):
            return None
        return match.start(), Quantity(
            float(Fraction(above, int(below))), None, "", compared, "fraction"
        )
    times = Decimal(100) / SCALES[match["hundred"]]
    ends = [rounded(Decimal(str(each)) * times) for each in (above, above2)]
    highest = ends[1] if match["above2"] else None
    return match.start(), Quantity(ends[0], highest, "%", compared, "percentage")


def _fraction(match: re.Match[str], compared: Comparison) -> Meaning | None:
    part, whole = int(match["part"] or 1), int(match["whole"] or 2)
    if not 0 < part < whole:
        return None
    return match.start(), Quantity(part / whole, None, "", compared, "fraction")


def _ordinal(match: re.Match[str]) -> Meaning | None:
    place, unit = value(match["place"]), match["turn"] or ""
    last = value(match["place2"]) if match["place2"] else None
    if place is None or match["behind"] or match["before"]:
        return None
    if match["place2"] and (last is None or last <= place):
        return None
    following = match.string[match.end() : match.end() + 1]
    if following and following in GOES_ON.get(unit, ""):
        return None
    if not unit and not _ENDS_HERE.match(match.string, match.end()):
        return None
    return match.start(), Quantity(place, last, unit, "=", "ordinal")


def _amount(match: re.Match[str], compared: Comparison) -> Meaning | None:
    start = match.start()
    if not _may_count(match):
        return None
    ends = _ends(match)
    if ends is None:
        return None
    unit, kind = _unit(match)
    if match["sign"] and not _is_of_money(match):
        start = match.start("one")
    if _stands_apart(match):
        behind = BEHIND.get(match["behind"] or "", "=")
        start, compared = match.end("before"), ">" if match["past"] else behind
    lowest, highest = _exact(match, *ends)
    return start, Quantity(lowest, highest, unit, compared, kind)


def _is_of_money(match: re.Match[str]) -> bool:
    """Whether the money that is named before a number is counted by it: no 英镑5款."""
    if match["unit"] or match["sign"].isascii():
        return not match["unit"] or match["unit"] in MONEY
    return bool(_ENDS_HERE.match(match.string, match.end()))


def _exact(
    match: re.Match[str], lowest: Number, highest: Number | None
) -> tuple[Number, Number | None]:
    """The ends with what stands around them: 两成半 are 25, 零下5 are -5."""
    tenths = match["unit"] == "成" and not match["big"]
    if tenths:
        lowest, highest = lowest * 10, highest and highest * 10
    if match["and_half"]:
        lowest += 5 if tenths else 0.5
    if match["tenth"]:
        lowest += DIGITS[match["tenth"]]
    if match["minus"]:
        lowest, highest = -lowest, None if highest is None else -highest
    return lowest, highest


def _stands_apart(match: re.Match[str]) -> bool:
    """Whether the word before says something else: 晚上10人, 近三年."""
    if match["more"] or match["more2"] or match["some"]:
        return False
    before = match["before"]
    if before == "上":
        return match["one"][0] not in SCALES
    return before == "近" and match["unit"] in RECENT and not match["scale"]


def _may_count(match: re.Match[str]) -> bool:
    """Whether this is no word, name or code that only looks like an amount."""
    text, one, unit = match.string, match["one"], match["unit"] or match["over"]
    start = match.start("some") if match["some"] else match.start("one")
    qualified = bool(match["some"] or match["more"] or match["more2"] or match["over"])
    behind = text[match.end() : match.end() + 2]
    if match["two"] is None and re.match(r"[:/]\d|[A-Za-z_@]|-\d|比\d", behind):
        return False
    if match["big"] and not unit and not (one.isascii() or one in _FEW):
        return False  # 十五大 is a congress
    if one[0].isascii():
        scaled = one[-1] in SCALES or match["scale"]
        known = unit or match["big"] or (match["sign"] and _is_of_money(match))
        return bool(known or scaled or (match["before"] and len(one) > 1))
    if (
        not (unit or match["big"] or _is_large(match))
        or text[match.end() : match.end() + 1] in DIGITS
    ):
        return False
    if _NO_COUNT.search(text, max(0, start - 2), start):
        return False
    if _BARE.fullmatch(one) and one != "十":
        known = match["unit"] in MONEY or match["unit"] in MEASURES or match["unit"] in _CROWDS
        return qualified or bool(match["before"]) or bool(_ROUND.fullmatch(one) and known)
    return qualified or not (_is_vague(match) or in_phrase(text, start, match.end("one")))


def _is_large(match: re.Match[str]) -> bool:
    """Whether a Chinese numeral without a unit is large enough to be no word: 六十七亿, 几千."""
    said = (match["one"], match["scale"] or "")
    there = (
        match["some"] or match["more"] or any(each in DIGITS or each in "廿卅" for each in said[0])
    )
    large = "".join(said)[-1] in ("万亿千" if match["some"] else "万亿")
    return bool(there and large and _ENDS_HERE.match(match.string, match.end()))


def _is_vague(match: re.Match[str]) -> bool:
    """Whether a single Chinese numeral makes a word with what follows: 一个, 一对, 四处."""
    one, unit = match["one"], match["unit"]
    if len(one) > 1 or match["two"] or match["and_half"] or match["over"]:
        return False
    if one == "一" and match.string[: match.start("one")].endswith(_WHICH):
        return True
    if one in INDEFINITE and (unit in COUNTS or unit in WEAK) and unit != "倍":
        return True
    return unit in WEAK and not match["big"]


def _ends(match: re.Match[str]) -> tuple[Number, Number | None] | None:
    one, two = match["one"].replace("、", ""), match["two"]
    scale = _scale(match["scale"])
    if (near := _NEIGHBOURS.fullmatch(one)) and near[2] != near[3]:
        return _neighbours(near, scale)
    if all(each in DIGITS for each in one) and len(one) > 1:
        return None  # a year, a number that is called out
    lowest = _scale(one) if _BARE.fullmatch(one) else value(one)
    if lowest is None:
        return None
    lowest = _times(lowest, scale)
    if two is None:
        return lowest, None
    if match["unit1"] and match["unit1"] not in UNITS:
        return None
    highest = value(two)
    if highest is None:
        return None
    last = scale_of(two) * _scale(match["scale2"])
    highest = _times(highest, _scale(match["scale2"]))
    if last > 1 and scale_of(one) * scale == 1 and not match["unit1"] and lowest * last < highest:
        lowest = _times(lowest, last)
    return (lowest, highest) if lowest < highest else None


def _neighbours(near: re.Match[str], scale: int) -> tuple[Number, Number] | None:
    """Two digits side by side: 两三, 十七八, 二三十."""
    one, two = DIGITS[near[2]], DIGITS[near[3]]
    if not one < two <= one + 2 or (near[1] and near[4]):
        return None
    tens = value(near[1]) if near[1] else 0
    times = scale
    for each in near[4]:
        times *= SCALES[each]
    return None if tens is None else ((tens + one) * times, (tens + two) * times)


def _scale(scales: str | None) -> int:
    times = 1
    for each in scales or "":
        times *= SCALES[each]
    return times


def _times(number: Number, scale: int) -> Number:
    return rounded(Decimal(str(number)) * scale)


def _unit(match: re.Match[str]) -> tuple[str, QuantityKind]:
    unit = (match["unit"] or "") + (match["each"] or "")
    if match["unit2"]:
        unit = "个月" if match["unit2"] == "月" else match["unit2"]
    if match["over"]:
        return "个" + match["of"], "measure"
    if match["sign"] and _is_of_money(match):
        return SIGNS[match["sign"]] + (match["each"] or ""), "money"
    if match["unit"] in MONEY or match["yuan"]:
        return unit.replace("人民币", "") or "元", "money"
    if match["unit"] in PERCENTAGES and not match["big"]:
        return _PERCENT.get(unit, unit), "percentage"
    if match["big"] or not unit or match["unit"] in COUNTS:
        return unit, "count"
    return unit, "measure"
