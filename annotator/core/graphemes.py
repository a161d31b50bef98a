"""What a reader takes for one character, though it may be several code points.

A working part of Unicode's extended grapheme clusters (UAX #29) that holds for Chinese news:
line ends, combining marks, variation selectors, emoji with joiners, modifiers and tags, flags.
"""

from __future__ import annotations

import unicodedata

_JOINER = "\u200d"


def next_grapheme(text: str, offset: int) -> int:
    """Where the character that begins at `offset` ends; the end of the text stays where it is.

    >>> next_grapheme("é𠮷", 0), next_grapheme("👨‍👩‍👧人", 0)
    (1, 5)
    """
    if offset >= len(text):
        return len(text)
    if text.startswith("\r\n", offset):
        return offset + 2
    end = offset + (2 if _is_flag(text, offset) else 1)
    while end < len(text) and text[end - 1] not in "\r\n":
        if not _extends(text[end]) and not _joined(text, end):
            break
        end += 1
    return end


def previous_grapheme(text: str, offset: int) -> int:
    """Where the character that ends at `offset` begins; the start of the text stays at 0.

    >>> previous_grapheme("人🇨🇳", 3), previous_grapheme("é", 2)
    (1, 0)
    """
    # A character never reaches over a line end or an ideograph: begin there and walk forward.
    start = offset - 1
    while start > 0 and not _begins(text, start):
        start -= 1
    start = max(start, 0)
    while (after := next_grapheme(text, start)) < offset:
        start = after
    return start if offset > 0 else 0


def _begins(text: str, offset: int) -> bool:
    char, before = text[offset], text[offset - 1]
    if _extends(char) or _is_indicator(char) or before == _JOINER:
        return False
    return not (char == "\n" and before == "\r")


def _extends(char: str) -> bool:
    if char < "\u0300":
        return False
    return (
        unicodedata.category(char) in ("Mn", "Me", "Mc")
        or char == _JOINER
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
    )


def _is_indicator(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _is_flag(text: str, offset: int) -> bool:
    return _is_indicator(text[offset]) and _is_indicator(text[offset + 1 : offset + 2] or " ")


def _joined(text: str, offset: int) -> bool:
    char = text[offset]
    return text[offset - 1] == _JOINER and (char >= "\U0001f000" or "\u2190" <= char <= "\u2bff")
