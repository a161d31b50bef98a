"""Cutting Simplified Chinese into words: the one place where rjieba is imported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

Tag = Callable[[str], list[tuple[str, str]]]

PLACE = "ns"
GRAMMAR = "u"
UNKNOWN = "?"
"""The tag of a character of which nothing is known, without a dictionary."""

_GRAMMAR = "的了着过在是和与由为对将从到被把等获及或也都就已又还而且向以让使给于并不"
_PIECE = re.compile(
    rf"(?P<place>[^\W\d_a-zA-Z年月日{_GRAMMAR}]{{2}}[省市县区州])|(?P<grammar>[{_GRAMMAR}])"
    r"|(?P<letters>[A-Za-zÀ-ɏ]+|[0-9]+)|.",
    re.DOTALL,
)
_PIECE_LENGTH = 2000
"""Of so many characters the dictionary takes a few milliseconds."""
_tag: Tag | None = None


class Token(NamedTuple):
    """A word: where it begins and ends in the text, and its part of speech as jieba names it."""

    start: int
    end: int
    tag: str


def load() -> None:
    """Load the dictionary, which later calls of `tokens` go by.

    It takes about 0.12 s, in which no other thread runs: call it where nobody waits.
    """
    global _tag
    import rjieba

    rjieba.tag("我们")  # the first call does more than the others
    _tag = rjieba.tag


def is_loaded() -> bool:
    """Whether there is a dictionary to go by."""
    return _tag is not None


def tokens(text: str) -> list[Token]:
    """The words of a Simplified text, one behind the other, none left out.

    Until the dictionary is loaded, these are single characters and what a few rules know.
    """
    found: list[Token] = []
    start = 0
    for word, tag in _by_rules(text) if _tag is None else _by_dictionary(text, _tag):
        found.append(Token(start, start + len(word), tag))
        start += len(word)
    return found


def _by_dictionary(text: str, tag: Tag) -> Iterator[tuple[str, str]]:
    """The words that the dictionary knows, looked up in pieces: no other thread runs meanwhile."""
    done = 0
    while len(text) - done > _PIECE_LENGTH:
        end = done + _PIECE_LENGTH
        sentence = max(text.rfind(stop, done, end) for stop in "。！？\n，,")
        end = sentence + 1 or end
        yield from tag(text[done:end])
        done = end
    yield from tag(text[done:])


def _by_rules(text: str) -> list[tuple[str, str]]:
    tags = {"place": PLACE, "grammar": GRAMMAR, "letters": "eng", None: UNKNOWN}
    return [
        (match[0], tags[match.lastgroup] if match[0].isalnum() else "x")
        for match in _PIECE.finditer(text)
    ]
