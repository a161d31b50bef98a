"""Glosses: readings in brackets behind the characters they read, 聯(lián)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.span import Span
from annotator.reading.pinyin import numbered, said, toneless

if TYPE_CHECKING:
    from annotator.reading.facts import Facts

ENOUGH = 3
"""An article with so many toned glosses is a glossed one."""
_LONGEST_WORD = 8
_MARKED = "āáǎàōóǒòēéěèêếềīíǐìūúǔùüǖǘǚǜńňǹḿ"
_LETTERS = f"A-Za-zɡ{_MARKED}{_MARKED.upper()}\u0300\u0301\u0304\u0308\u030c"
_BRACKET = re.compile(
    rf"[(（\[［〔][ \u3000]{{0,2}}(?P<said>[{_LETTERS}][{_LETTERS}0-9'’ -]{{0,40}}?)"
    r"[ \u3000]{0,2}[)）\]］〕]"
)
_TONED = re.compile("[\u0300\u0301\u0304\u030c]")


class Gloss(NamedTuple):
    """A gloss: `base` is what it reads, `span` the bracket with its content."""

    base: Span
    span: Span
    reading: str


def glosses(text: str, facts: Facts) -> list[Gloss]:
    """The glosses of a text, in order.

    A bracket is a gloss only if what it says is a reading of the characters before it. One
    without a tone, 的(de), counts only in a glossed article.
    """
    return list(_found(text, facts.glossed))


def is_glossed(text: str) -> bool:
    """Whether a text has enough toned glosses to be a glossed one."""
    return len(list(islice(_found(text, glossed=False), ENOUGH))) == ENOUGH


def _found(text: str, glossed: bool) -> Iterator[Gloss]:
    done = 0
    for match in _BRACKET.finditer(text):
        at = match.start()
        if at <= done or not _is_han(text[at - 1]):
            continue
        length = _length_read(text[max(done, at - _LONGEST_WORD) : at], match["said"], glossed)
        if length:
            yield Gloss(Span(at - length, at), Span(*match.span()), match["said"])
            done = match.end()


def _length_read(before: str, reading: str, glossed: bool) -> int:
    """How many of the characters just before a bracket it reads; 0 if it is no gloss."""
    syllables, tones = _spelled(reading)
    if not tones:
        return int(glossed and reading[0].islower() and syllables in said(before[-1]))
    if _reads(syllables, tones, before[-1]):
        # (A1), (E4): rather the name of a road or a grade than how something is said.
        return int(tones is not numbered or reading[1].isalpha() or reading[0].islower())
    for length in range(2, len(before) + 1):
        if not _is_han(before[-length]):
            break
        if _reads(syllables, tones, before[-length:]):
            return length
    return 0


@lru_cache(4096)
def _spelled(reading: str) -> tuple[str, Callable[[str], str] | None]:
    """The syllables of a reading in one piece, and how their tones are written, if they are."""
    plain = unicodedata.normalize("NFC", reading.lower().replace("ɡ", "g").replace("v", "ü"))
    syllables = re.sub(r"['’ -]", "", plain)
    if _TONED.search(unicodedata.normalize("NFD", plain)):
        return syllables, str
    return syllables, numbered if re.search("[1-5]", syllables) else None


def _reads(
    syllables: str, tones: Callable[[str], str], characters: str, first: bool = True
) -> bool:
    """Whether syllables written together read the characters one by one.

    Behind the first one a syllable may have lost its tone, as in 東西(dōngxi).
    """
    if not characters:
        return not syllables
    ways = {tones(one) for one in said(characters[0])}
    if not first:
        ways |= {toneless(one) for one in said(characters[0])}
    return any(
        syllables.startswith(way) and _reads(syllables[len(way) :], tones, characters[1:], False)
        for way in ways
    )


def _is_han(char: str) -> bool:
    return (
        "\u3400" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\U00020000" <= char <= "\U0003ffff"
    )
