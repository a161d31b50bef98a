"""How files of other tools count places in a text, and what these places are in ours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from annotator.core.errors import BadFile
from annotator.core.span import Span, alone

NOWHERE = -1
"""The place of a unit that no character begins at: the second half of a surrogate pair."""
_LONG = re.compile("[\U00010000-\U0010ffff]")
_LONG_OR_CRLF = re.compile("[\U00010000-\U0010ffff]|\r\n")


@dataclass(frozen=True, slots=True)
class Measure:
    """What a file counts, whether its ends are the last unit of a mark, and what a line end is.

    `last` says that an end is the last unit and not the one behind it; `crlf` that CR LF counts as
    one, as it does in a browser.
    """

    unit: Literal["code point", "UTF-16"] = "code point"
    last: bool = False
    crlf: bool = False

    def over(self, text: str) -> Ruler:
        """The ruler for a text. O(n) where its units are not ours."""
        plain = self.unit == "code point" or len(text.encode("utf-16-le")) == 2 * len(text)
        if plain and not (self.crlf and "\r\n" in text):
            return Ruler(range(len(text) + 1), self.last)
        return Ruler(self._places(text), self.last)

    def _places(self, text: str) -> list[int]:
        """The code point at each unit; in runs, since most characters are one."""
        places: list[int] = []
        done = 0
        for match in (_LONG_OR_CRLF if self.crlf else _LONG).finditer(text):
            at = match.start()
            if match[0] == "\r\n":
                places += range(done, at + 1)
                done = at + 2
            elif self.unit == "UTF-16":
                places += range(done, at + 1)
                places.append(NOWHERE)
                done = at + 1
        places += range(done, len(text) + 1)
        return places


CODE_POINTS = Measure()
UTF16 = Measure("UTF-16")


def first_and_last(span: Span) -> tuple[int, int]:
    """The first character of a span that is not empty, and the last one of it."""
    return span.start, span.end - 1


@dataclass(frozen=True, slots=True)
class Ruler:
    """The code point of a text at each unit that a file counts, the end of the text included."""

    places: Sequence[int]
    last: bool = False

    def spans(self, told: Sequence[tuple[Any, Any] | Span]) -> tuple[Span, ...]:
        """The spans that a file means; raises BadFile, one sentence, if one is none of the text.

        What is a Span already stays one.
        """
        if len(told) == 1 and type(told[0]) is tuple:  # nearly all
            return alone(*self._places(*told[0]))
        return tuple([each if isinstance(each, Span) else self.span(*each) for each in told])

    def span(self, start: Any, end: Any) -> Span:
        """The span that a file means; raises BadFile, one sentence, if that is none of the text."""
        return Span(*self._places(start, end))

    def _places(self, start: Any, end: Any) -> tuple[int, int]:
        if type(start) is not int or type(end) is not int:
            raise BadFile("a span is two whole numbers, [start, end]")
        places = self.places
        behind = end + self.last
        if not 0 <= start <= behind < len(places):
            raise BadFile(
                "the span {start} to {end} is not within the text of {length} characters",
                start=start,
                end=end,
                length=len(places) - 1,
            )
        if type(places) is range:  # its units are ours
            return start, behind
        first, last = places[start], places[behind]
        if NOWHERE in (first, last):
            raise BadFile("the span {start} to {end} cuts a character", start=start, end=end)
        return first, last
