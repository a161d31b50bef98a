"""How Chinese characters are said: the one place where pypinyin is imported."""

from __future__ import annotations

import os
import unicodedata
from functools import cache, lru_cache

_TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}


@lru_cache(30_000)
def said(character: str) -> frozenset[str]:
    """The toned syllables that a character can be read as, NFC: 的 is de, dī, dí or dì.

    Source: the table of single characters of pypinyin (MIT), from the Unihan database.
    """
    return frozenset(
        unicodedata.normalize("NFC", syllable)
        for syllable in _table().get(ord(character), "").split(",")
        if syllable
    )


def numbered(syllable: str) -> str:
    """A toned syllable with its tone as a number behind it: dòng as dong4, de as de5."""
    tone = "5"
    letters = []
    for char in unicodedata.normalize("NFD", syllable):
        if char in _TONES:
            tone = _TONES[char]
        else:
            letters.append(char)
    return unicodedata.normalize("NFC", "".join(letters)) + tone


@cache
def _table() -> dict[int, str]:
    # The table of phrases takes three quarters of the time to import, and nobody here asks it.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin.pinyin_dict import pinyin_dict

    return pinyin_dict
