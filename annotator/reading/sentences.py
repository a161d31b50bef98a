"""Sentences: where one ends, in Chinese and in what Latin stands among it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.core.span import Span

LONGEST = 2000
"""The most code points that are looked at on either side of a place."""

_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CLOSING = "」』”’）》〉】)\\]}"
_SHORTENED = "Mr|Ms|Mrs|Dr|Prof|St|Inc|Ltd|Co|Corp|vs|etc|Jr|Sr|Fig|Vol"
_END = re.compile(
    # 。 and its like, several of them too, and ……, unless a comma says that the sentence goes on
    rf"(?:(?:[。！？!?｡．]++|…++)(?![，、；：,;:])"
    # a full stop behind a Chinese character, or behind a Latin word and before a space
    rf"|(?<=[{_HAN}])\.(?![0-9A-Za-z])"
    rf"|(?<![A-Za-z]\.[A-Za-z])(?<!\b[A-Z])\.(?=[{_CLOSING}\"']*(?:\s|\Z)))"
    rf"[{_CLOSING}]*"
)
_WORD_BEFORE = re.compile(rf"\b(?:{_SHORTENED})\Z")


def sentence_at(text: str, offset: int) -> Span:
    """The sentence around an offset, without white space at its ends.

    At the end of one it is the next one, at the end of a paragraph the last one. A sentence never
    leaves its paragraph; a stretch without an end for `LONGEST` code points is cut there.

    >>> sentence_at("他說：“走吧。”我們走了。", 8)
    Span(start=8, end=13)
    """
    low = max(text.rfind("\n", max(0, offset - LONGEST), offset) + 1, offset - LONGEST, 0)
    end = text.find("\n", offset, offset + LONGEST)
    high = min(offset + LONGEST, len(text)) if end < 0 else end
    start, found = low, Span(offset, offset)
    for stop in [*_ends(text, low, high), high]:
        sentence = _trimmed(text, start, stop)
        if len(sentence):
            found = sentence
            if offset < stop:
                break
        start = stop
    return found


def next_sentence(text: str, offset: int) -> int:
    """Where the sentence behind the one at an offset begins; without one, the end of the text."""
    here = sentence_at(text, offset)
    offset = here.start if here.start > offset else max(here.end, offset)
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset


def previous_sentence(text: str, offset: int) -> int:
    """Where the sentence at an offset begins, or the one before it if that is the offset itself."""
    low = max(0, offset - LONGEST)
    before = low + len(text[low:offset].rstrip())
    return sentence_at(text, before - 1).start if before > 0 else 0


def _ends(text: str, low: int, high: int) -> Iterator[int]:
    """The offsets behind the ends of sentences within a stretch of one paragraph."""
    start = low
    for match in _END.finditer(text, low, high):
        shortened = match[0][0] == "." and _WORD_BEFORE.search(text, low, match.start())
        if match.start() < start or shortened:
            continue
        end = match.end()
        # A straight quote that was opened in this sentence closes here.
        while end < high and text[end] in "\"'" and text.count(text[end], start, end) % 2:
            end += 1
        yield end
        start = end


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, max(start, start + len(words.strip())))
