"""Lines of an article without glosses, also those that damage has cut."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.span import Span

_TONED = "āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ"
# The bracket of a gloss is eaten with the byte before it: 檢驗?zāi)芰.
_GLOSS = re.compile(
    rf"(?:(?<=[\u3400-\u9fff])\(|(?<=\?))(?=[a-zü]*[{_TONED}])[a-zü{_TONED}]{{1,7}}\)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as `text` without glosses; `starts` has where each character stands in the source.

    A character's gloss belongs to it. `starts` has one entry more, for the end.
    """

    text: str
    starts: list[int]

    def to_source(self, start: int, end: int) -> Span:
        """Where a stretch of the line stands in the source."""
        return Span(self.starts[start], self.starts[end])

    def from_source(self, span: Span) -> tuple[int, int]:
        """The characters of the line that share text with a stretch of the source."""
        return bisect_right(self.starts, span.start) - 1, bisect_left(self.starts, span.end)


def line(source: str, start: int, end: int) -> Line:
    """A line of a text, which stands from `start` to `end` in it."""
    pieces: list[str] = []
    starts: list[int] = []
    at = start
    for gloss in _GLOSS.finditer(source, start, end):
        pieces.append(source[at : gloss.start()])
        starts.extend(range(at, gloss.start()))
        at = gloss.end()
    pieces.append(source[at:end])
    starts.extend(range(at, end + 1))
    return Line("".join(pieces), starts)


def lines(source: str) -> Iterator[Line]:
    """Every line of a text, without its break."""
    start = 0
    while start <= len(source):
        end = source.find("\n", start)
        end = len(source) if end < 0 else end
        yield line(source, start, end)
        start = end + 1


def line_at(source: str, at: int) -> Line:
    """The line of a text in which an offset lies."""
    end = source.find("\n", at)
    return line(source, source.rfind("\n", 0, at) + 1, len(source) if end < 0 else end)
