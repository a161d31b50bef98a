"""What has a meaning in WebAnno TSV, and how it is written where it shall have none."""

from __future__ import annotations

import re

NOTHING, SILENT = "_", "*"
"""What stands in a column where there is no annotation, and where one says nothing."""
STACKED, SLOTS = "|", ";"
"""What parts annotations of one row, and what parts the slots of one annotation."""

_IN_VALUES = re.compile(r"->|[\\\[\]|_;*\t\n\r]")
_IN_TEXT = re.compile(r"[\\\t\n\r]")
_ESCAPED = re.compile(r"\\(->|.)", re.DOTALL)
_NAMES = {"\t": "t", "\n": "n", "\r": "r"}
_NAMED = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}
_NUMBERED = re.compile(r"((?:\\.|[^\\])*?)(?:\[(\d{1,9})\])?", re.DOTALL)
_PIECE = {mark: re.compile(rf"(?:\\.|[^\\{mark}])*", re.DOTALL) for mark in STACKED + SLOTS}


def value(words: str) -> str:
    r"""Words as a column has them.

    >>> value("a_b->[c]")
    'a\\_b\\->\\[c\\]'
    """
    return _IN_VALUES.sub(_escaped, words)


def text(words: str) -> str:
    """Words as a sentence has them, and as the column of tokens has them."""
    return _IN_TEXT.sub(_escaped, words)


def unescaped(words: str) -> str:
    """What is written with escapes."""
    if "\\" not in words:
        return words
    return _ESCAPED.sub(lambda match: _NAMED.get(match[1], match[1]), words)


def split(words: str, mark: str) -> list[str]:
    r"""What stands between the marks that are not escaped.

    >>> split(r"a\|b|c", STACKED)
    ['a\\|b', 'c']
    """
    if "\\" not in words:
        return words.split(mark)
    found: list[str] = []
    at = 0
    while at <= len(words):
        piece = _PIECE[mark].match(words, at)
        end = piece.end() if piece and piece.end() > at else at
        if end < len(words) and words[end] != mark:
            end = len(words)  # a backslash that ends the line
        found.append(words[at:end])
        at = end + 1
    return found


def numbered(words: str) -> tuple[str, int]:
    """A value, escaped, and the number behind it that says whose it is; 0 where there is none."""
    found = _NUMBERED.fullmatch(words)
    return (found[1], int(found[2] or 0)) if found else (words, 0)


def _escaped(match: re.Match[str]) -> str:
    return "\\" + _NAMES.get(match[0], match[0])
