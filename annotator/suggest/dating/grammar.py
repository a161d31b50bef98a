"""How dates and times are written: one expression over a plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

MORNINGS = ("凌晨", "清晨", "早晨", "早上", "早", "晨", "上午")
EVENINGS = ("中午", "午后", "下午", "傍晚", "晚上", "晚间", "夜间", "深夜", "晚", "夜")
"""The parts of the day; hours before noon are told in the evenings by twelve less."""
DAYS = {
    "大前天": -3,
    "前天": -2,
    "前日": -2,
    "昨天": -1,
    "昨日": -1,
    "昨": -1,
    "今天": 0,
    "今日": 0,
}
DAYS |= {"今": 0, "本日": 0, "明天": 1, "明日": 1, "明": 1, "后天": 2}
AFTER_DAYS = {"当天": 0, "当日": 0, "同日": 0, "当": 0, "次日": 1, "翌日": 1}
"""Days told from the day that was spoken of last."""
MONTHS = {"上月": -1, "上个月": -1, "本月": 0, "这个月": 0, "下月": 1, "下个月": 1}
YEARS = {"前年": -2, "去年": -1, "上年": -1, "今年": 0, "本年": 0, "明年": 1, "后年": 2}
AFTER_YEARS = {"同年": 0, "次年": 1, "翌年": 1}
WEEKS = {"上周": -7, "上星期": -7, "上个星期": -7, "上礼拜": -7, "本周": 0, "这周": 0, "本星期": 0}
WEEKS |= {"这个星期": 0, "下周": 7, "下星期": 7, "下个星期": 7, "下礼拜": 7}
HALVES = {"上半年": (1, 6), "下半年": (7, 12), "前三季度": (1, 9), "三季度末": (9, 9)}
HALVES |= {f"{nth}季度": (3 * n + 1, 3 * n + 3) for n, nth in enumerate("一二三四")}
HALVES |= {"首季度": (1, 3), "首季": (1, 3)}
HALVES |= {f"第{nth}季": (3 * n + 1, 3 * n + 3) for n, nth in enumerate("一二三四")}
HALVES |= {f"第{quarter}": months for quarter, months in HALVES.items() if quarter[0] in "一二三四"}
THIRDS = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 31)}


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_TO = r"(?:[-—–~]{1,2}|至|到)"
_HAN = "〇零一二三四五六七八九"
_FREE = r"(?<![0-9]:)(?<![0-9./\-A-Za-z])"
_MONTH_NUMBER = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY_NUMBER = (
    r"(?:3[01]|[12][0-9]|0?[1-9]|三十一?|卅一?|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?"
    r"|[一二三四五六七八九])"
)
_FULL_YEAR = rf"(?:(?:1[0-9]|20)[0-9]{{2}}|[一二][{_HAN}]{{3}})"
_YEAR = (
    rf"(?:{_FREE}(?<![{_HAN}])(?:(?P<year0>{_FULL_YEAR})年?{_TO})?(?P<year>{_FULL_YEAR})年(?![级代])"
    rf"(?!(?:的|悠久)*历史)"
    rf"|民国(?P<republic>[0-9]{{1,3}}|元|[{_HAN[2:]}十百]{{1,4}})年"
    rf"|(?P<near_year>{_any([*YEARS, *AFTER_YEARS])})(?!级)(?:同期)?)"
    rf"度?(?:(?P<half>{_any(HALVES)})|年?[初底末]|中(?=[,，。]))?"
)
_MONTH = (
    rf"(?:{_FREE}(?:(?P<month0>{_MONTH_NUMBER})月?份?{_TO})?(?P<month>{_MONTH_NUMBER})月(?![饼亮球薪嫂])"
    rf"|(?P<near_month>{_any(MONTHS)}))份?(?:(?P<third>{_any(THIRDS)})|[初底末])?"
)
_DAY = (
    rf"(?:(?P<day0>{_DAY_NUMBER})[日号]?{_TO})?(?P<day>{_DAY_NUMBER})"
    r"(?:日(?![内游元本报均线照程用常后来])|号(?![楼线院门馆文令店机房台坑井码球]))"
)
_LONE_DAY = (
    rf"{_FREE}(?<![一二三四五六七八九十几多数第月])(?:(?P<lone0>[0-3]?[0-9]|[二三]?十[{_HAN[2:]}]?)日?{_TO})?"
    rf"(?P<lone>3[01]|[12][0-9]|0?[1-9]|[二三]?十[{_HAN[2:]}]?|[廿卅][{_HAN[2:]}]?)日(?![内游元本报均线照程用常后来间龄])"
)
_NEAR_DAY = (
    rf"(?P<near_day>{_any(d for d in (*DAYS, *AFTER_DAYS) if len(d) > 1)})(?![报头])(?<!时至今日)"
    r"|(?P<near>[昨今明当])(?=[晚夜晨早])"
)
_WEEK = (
    rf"(?<![一两三四五六七八九十每几各0-9])(?:(?P<week>{_any(WEEKS)})|周|星期|礼拜)"
    r"(?P<weekday>[一二三四五六日天])(?![月岁年家方鸣])"
)
_PART = f"(?P<part>{_any((*MORNINGS, *EVENINGS))})(?!(?<=[早晚])[宴会餐报饭年期婚辈已在日就])"
_CLOCK = (
    r"(?:(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?(?![0-9:])"
    rf"(?:{_TO}(?P<until>(?:[01]?[0-9]|2[0-4]):[0-5][0-9])(?![0-9:]))?"
    rf"|(?P<hours>[01]?[0-9]|2[0-4]|零|二?十[{_HAN[2:]}]?|[两{_HAN[2:]}])"
    r"(?:点钟?|时(?![间期候代段刻速尚装长常而隔任不]))"
    rf"(?:(?P<minutes>[0-5]?[0-9]|[二三四五]?十[{_HAN[2:]}]?|零?[{_HAN[2:]}])分|(?P<half_past>半)"
    r"|(?P<quarter>[一三])刻|[整许])?)"
)
_ISO = (
    rf"{_FREE}(?P<y>(?:1[0-9]|20)[0-9]{{2}})(?P<sign>[-/.])(?P<m>1[0-2]|0?[1-9])(?P=sign)"
    r"(?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9])[ T]{0,2}"
)
_DATED = (
    rf"(?:{_ISO}|{_LONE_DAY}|{_NEAR_DAY}|{_WEEK}|(?P<lone_half>{_any(HALVES)})"
    r"|(?<![0-9一二三四五六七八九十半今去明前后每当次翌同本近新年])(?P<about>年[初底末](?![一二三四五六七八九十]))"
    rf"|(?:{_YEAR})?(?:{_MONTH}(?:{_DAY})?)?)"
)
_AGES = (
    rf"(?:(?P<century>[12]?[0-9]|[二]?十[{_HAN[2:]}]?|上个?|本)世纪)?"
    r"(?:(?P<decade>[1-9]0|[二三四五六七八九]十)|(?P<whole>(?:1[0-9]|20)[0-9]0))年代(?:[初末中后]期?|中后期)?"
    rf"|(?P<only>[12][0-9]|二?十[{_HAN[2:]}]?)世纪(?:[初末]|中叶|中期)?(?![{_HAN}])"
)
_COUNT = "(?:[0-9]{1,3}|[一二三四五六七八九十两几数百]{1,3})[多余]?"
_PERIODS = (
    rf"近(?:年来?|些年来?|几?日|期|来)|日前|不久前|最近(?![一的{_HAN[2:]}0-9])"
    rf"|(?:农历|阴历|旧历)(?:[{_HAN}]{{4}}年)?(?:闰?(?:[正冬腊]|十?[{_HAN[2:]}十])月)?"
    rf"(?:初?[{_HAN[2:]}十]|[廿卅二三]?十?[{_HAN[2:]}])?日?|[正腊冬]月(?:初|十|廿|二十)[{_HAN[2:]}十]?"
    rf"|(?:(?<!将)近|过去|未来|最近|今后)的?{_COUNT}(?:年|个?月|天|周)[来间内]?"
)
_MOMENTS = (
    r"(?=[0-9一二三四五六七八九十两〇上下前第本这昨今明当同次翌后去大周星礼近日过未"
    r"最不凌清早晨深中午傍晚夜零廿卅首民年农阴旧正腊冬])"
    rf"(?:(?P<age>{_AGES})|(?P<period>{_PERIODS})"
    rf"|(?P<dated>{_DATED})?(?:的?{_PART})?(?P<clock>{_CLOCK})?)(?P<since>以来|起?至今(?![年天日晚])|起(?![来点飞步源诉初因义草动伏始于身床码跑立家亚至到]))?"
)
TO = re.compile(f"起?{_TO}")


@cache
def moments() -> re.Pattern[str]:
    """The expression; made when it is first wanted, which takes some dozen milliseconds."""
    return re.compile(_MOMENTS)
