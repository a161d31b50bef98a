"""Pieces that trainers read a text in: characters, lines."""

from __future__ import annotations

import re

from annotator.core.span import Span

BLANK = re.compile(r"[\s\ufeff]")
"""What is no token: white space, and the byte order mark."""

LINE_END = re.compile("[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
"""What ends a line, for the strictest of readers."""


def characters(text: str) -> list[Span]:
    """Every character by itself, white space too."""
    return [Span(place, place + 1) for place in range(len(text))]


def blanks(text: str) -> int:
    r"""How many characters are no tokens.

    >>> blanks("羅亮 攝\r\n")
    3
    """
    return len(BLANK.findall(text))


def trimmed(span: Span, text: str) -> Span | None:
    """The span without white space at its edges; None if it has nothing else.

    >>> trimmed(Span(0, 4), " 羅亮 ")
    Span(start=1, end=3)
    """
    start, end = span.start, span.end
    while start < end and BLANK.match(text[start]):
        start += 1
    while end > start and BLANK.match(text[end - 1]):
        end -= 1
    return Span(start, end) if start < end else None
