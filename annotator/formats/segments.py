"""Pieces that trainers read a text in: characters, lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from annotator.chinese import segmentation
from annotator.core.span import Span, alone

BLANK = re.compile(r"[\s\ufeff]")
"""What is no token: white space, and the byte order mark."""

_PIECE = re.compile(r"[^\s\ufeff]+")

_CHINESE = "\u2e80"
"""The first of the characters that need no space between words."""

LINE_END = re.compile("[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
"""What ends a line, for the strictest of readers."""


def is_blank(character: str) -> bool:
    """Whether a character is no token."""
    return character.isspace() or character == "\ufeff"


def unspaced(text: str) -> str:
    """The characters that are tokens."""
    return "".join(text.split()).replace("\ufeff", "")


def unspaced_label(label: str) -> str:
    """A label that can stand in a column.

    >>> unspaced_label("a b")
    'a_b'
    """
    return BLANK.sub("_", label)


def words(text: str) -> list[str]:
    """The words of a text, without white space.

    By the dictionary, once it is loaded; `chinese.segmentation` says what there is until then.
    """
    return [span.of(text) for span in tokens(text, by_word=True)]


def tokens(text: str, by_word: bool) -> list[Span]:
    """Where the tokens of a text are: its words, or its characters, without white space.

    >>> tokens("a b", by_word=False)
    [Span(start=0, end=1), Span(start=2, end=3)]
    """
    pieces = _PIECE.finditer(text)
    if not by_word:
        return [Span(at, at + 1) for piece in pieces for at in range(*piece.span())]
    found = segmentation.tokens(text)
    return [
        Span(word.start + piece.start(), word.start + piece.end())
        for word in found
        for piece in _PIECE.finditer(text[word.start : word.end])
    ]


def laid_out(lines: Iterable[Iterable[str]], spaced: bool) -> tuple[str, list[list[Span]]]:
    r"""A text of the tokens of lines, and where they are in it.

    Columns do not keep white space. Where some tokens are words (`spaced`), one is put between two
    neither of which is Chinese there, so that they stay two.

    >>> laid_out([["AI", "公司"], ["in", "US"]], spaced=True)[0]
    'AI公司\nin US'
    """
    pieces: list[str] = []
    places: list[list[Span]] = []
    length = 0
    for number, line in enumerate(lines):
        last = "\n" if number else ""
        here: list[Span] = []
        for token in line:
            if here:
                last = " " if spaced and last < _CHINESE > token[:1] else ""
            pieces += (last, token)
            start = length + len(last)
            length = start + len(token)
            here += alone(start, length)
            last = token[-1:]
        places.append(here)
    return "".join(pieces), places


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
    if start < end and not (is_blank(text[start]) or is_blank(text[end - 1])):
        return span
    while start < end and is_blank(text[start]):
        start += 1
    while end > start and is_blank(text[end - 1]):
        end -= 1
    return Span(start, end) if start < end else None


def cut(text: str, spans: Sequence[Span]) -> Iterator[tuple[str, list[int]]]:
    """The text in pieces, each with the numbers of the spans over it, outer before inner.

    A piece ends where a span begins or ends. A point is an empty piece, under the spans around it.

    >>> list(cut("abc", [Span(0, 2), Span(1, 3)]))
    [('a', [0]), ('b', [0, 1]), ('c', [1])]
    """
    starts: dict[int, list[int]] = {}
    for number, span in enumerate(spans):
        starts.setdefault(span.start, []).append(number)
    edges = sorted({0, len(text)}.union(*((span.start, span.end) for span in spans)))
    over: list[int] = []
    for start, end in zip(edges, [*edges[1:], None], strict=True):
        over = [number for number in over if spans[number].end > start]
        here = starts.get(start, ())
        yield from (("", [*over, number]) for number in here if not len(spans[number]))
        over += (number for number in here if len(spans[number]))
        over.sort(key=lambda number: (spans[number].start, -spans[number].end, number))
        if end is not None:
            yield text[start:end], list(over)
