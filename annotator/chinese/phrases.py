"""Names and phrases of news prose that are longer than a word. All texts are Simplified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from annotator.chinese.figures import figures, qualified
from annotator.chinese.institutions import institutions, places
from annotator.chinese.persons import persons, titles
from annotator.chinese.segmentation import Token
from annotator.core.span import Span

_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_CREDITS = re.compile(rf"(?<![{_HAN}])[{_HAN}]{{2,4}}[ \u3000]+(?:摄影?|[供文]?图|文)(?![{_HAN}])")
_PAIRS = re.compile(
    r"《[^《》\n]{1,60}》|“[^“”\n]{1,60}”|‘[^‘’\n]{1,60}’|「[^「」\n]{1,60}」|『[^『』\n]{1,60}』"
)
_BEHIND = re.compile(r"主题活动|活动|行动|工程|计划|仪式|论坛|大会|系列|战略|倡议")
_PROGRAMMES = ("工程", "计划", "战略")
_CALLED = re.compile(r"[月节日周展会书]\Z|行动\Z|活动\Z|展览\Z|论坛\Z")
_SHORT = 8
_PAUSE = re.compile(r"[，、。；：,;: \u3000？！?!]")


def names(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """What a double click means first: figures, persons, institutions, works; they may nest."""
    return chain(
        figures(text),
        persons(text, words),
        titles(text, words),
        institutions(text, words),
        places(text, words),
        _called(text),
    )


def around(text: str) -> Iterator[Span]:
    """What stands around names: a qualified figure, brackets, a credit, a quoted event."""
    yield from qualified(text)
    for match in _PAIRS.finditer(text):
        whole = Span(*match.span())
        yield from (Span(whole.start + 1, whole.end - 1), whole)
        if behind := _BEHIND.match(text, whole.end):
            yield Span(whole.start, behind.end())
    yield from (Span(*match.span()) for match in _CREDITS.finditer(text))


def _called(text: str) -> Iterator[Span]:
    """What is quoted because it is called so: a work, an event, a catchword."""
    for match in _PAIRS.finditer(text):
        inside = Span(match.start() + 1, match.end() - 1)
        words = inside.of(text)
        if text.startswith(_PROGRAMMES, match.end()) and len(words) <= _SHORT:
            yield Span(match.start(), match.end() + 2)
            continue
        catchword = len(words) <= _SHORT or _CALLED.search(words)
        if match[0][0] == "《" or (catchword and not _PAUSE.search(words)):
            yield inside
