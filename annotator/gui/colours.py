"""Colours as numbers: mixing them and telling how well one is read on another."""

from __future__ import annotations

from functools import lru_cache

Rgb = tuple[int, int, int]
"""Red, green and blue, 0 to 255, in sRGB."""


def rgb(colour: str) -> Rgb:
    """The parts of a colour written `#rrggbb`.

    >>> rgb("#ff8000")
    (255, 128, 0)
    """
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=512)
def mixed(over: str, under: str, share: float) -> str:
    """The colour of `share` (0 to 1) parts of `over` on `under`, mixed as a screen mixes them.

    >>> mixed("#000000", "#ffffff", 0.2)
    '#cccccc'
    """
    parts = (
        round(top * share + low * (1 - share))
        for top, low in zip(rgb(over), rgb(under), strict=True)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)


@lru_cache(maxsize=512)
def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
