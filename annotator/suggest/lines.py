"""The lines of an article as it is read: what structure is seen by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.core.span import Span
from annotator.core.view import View

_SENTENCE = re.compile(r"[^。！？!?]*[。！？!?]*[”’」』）)]*")
_BLANK = " \t\r\u3000\u00a0\ufeff"


class Line(NamedTuple):
    """What stands in a line, white space around it left out; `start` counts in the view."""

    start: int
    text: str

    @property
    def span(self) -> Span:
        """Where that stands in the view."""
        return Span(self.start, self.start + len(self.text))

    def at(self, match: re.Match[str], group: str | int = 0) -> Span:
        """Where in the view a group stands that was found in the text of the line."""
        return Span(*match.span(group)).moved(self.start)


def sentences(text: str) -> Iterator[Span]:
    """The sentences of a line, roughly: each to its 。！？ and the marks that close behind it."""
    for match in _SENTENCE.finditer(text):
        if match[0]:
            yield Span(*match.span())


def lines(view: View) -> Iterator[Line]:
    """The lines of a view that are not empty."""
    start = 0
    for whole in view.text.split("\n"):
        text = whole.strip(_BLANK)
        if text:
            yield Line(start + len(whole) - len(whole.lstrip(_BLANK)), text)
        start += len(whole) + 1
