"""The font that an article is read in."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, get_args

from PySide6.QtGui import QFont, QFontDatabase

Region = Literal["SC", "TC", "HK"]
REGIONS: tuple[Region, ...] = get_args(Region)
Typeface = Literal["sans", "serif"]

_FAMILIES = {
    "sans": ("Noto Sans CJK {}", "Source Han Sans {}", "Noto Sans {}"),
    "serif": ("Noto Serif CJK {}", "Source Han Serif {}", "Noto Serif {}"),
}
_ELSEWHERE = {
    "SC": ("PingFang SC", "Microsoft YaHei", "SimSun", "WenQuanYi Micro Hei"),
    "TC": ("PingFang TC", "Microsoft JhengHei", "PMingLiU"),
    "HK": ("PingFang HK", "Microsoft JhengHei", "MingLiU_HKSCS"),
}


def reading_font(region: Region, typeface: Typeface, pixels: int) -> QFont:
    """A font with the character shapes of a region, whatever the language of the system.

    Qt picks shapes by the locale and not by the family that is asked for; only with the font
    feature `locl` off does a family keep the shapes that it is made for.
    """
    font = QFont()
    font.setFamilies([*_families(region, typeface), "Noto Color Emoji"])
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("locl"), 0)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


@lru_cache
def _families(region: Region, typeface: Typeface) -> tuple[str, ...]:
    # Families that are not there cost a search for each layout: leave them out.
    there = set(QFontDatabase.families())
    wanted = [family.format(region) for family in _FAMILIES[typeface]]
    wanted += [family.format(region) for family in _FAMILIES["sans"]]
    wanted += _ELSEWHERE[region]
    return tuple(dict.fromkeys(family for family in wanted if family in there))
