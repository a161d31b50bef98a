"""How Chinese characters are said: the one place where pypinyin is imported."""

from __future__ import annotations

import os
import unicodedata
from functools import cache, lru_cache
from threading import Lock

_NO_PHRASES = "PYPINYIN_NO_PHRASES"
_TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
_importing = Lock()


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


@cache
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
def toneless(syllable: str) -> str:
    """A toned syllable without its tone: xī as xi."""
    return numbered(syllable)[:-1]


@cache
def _table() -> dict[int, str]:
    # The table of phrases takes three quarters of the time to import, and nobody here asks it.
    # Programs that we start must not inherit the wish to do without.
    with _importing:
        before = os.environ.get(_NO_PHRASES)
        os.environ[_NO_PHRASES] = "true"
        try:
            from pypinyin.pinyin_dict import pinyin_dict
        finally:
            if before is None:
                del os.environ[_NO_PHRASES]
            else:
                os.environ[_NO_PHRASES] = before
    return pinyin_dict
