"""Words of the dictionary that hold a numeral and are no quantity: 一心一意, 三峡."""

from __future__ import annotations

from functools import cache

from annotator.core.resources import resource

_LONGEST = 8


@cache
def _phrases() -> frozenset[str]:
    return frozenset(resource("numerals", "phrases.txt").read_text("utf-8").split())


def in_phrase(text: str, start: int, end: int) -> bool:
    """Whether the numeral from `start` to `end` of a plain text belongs to such a word."""
    phrases = _phrases()
    for begin in range(max(0, start - _LONGEST + 2), start + 1):
        first = max(start + 1 if begin < start else end + 1, begin + 2)
        for behind in range(first, min(len(text), begin + _LONGEST) + 1):
            if text[begin:behind] in phrases:
                return True
    return False
