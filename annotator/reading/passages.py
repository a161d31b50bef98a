"""The passage around some words: enough text to read them rightly, and no more."""

from __future__ import annotations

import re

from annotator.core.span import Span

LONGEST = 1500
"""The most code points that are looked at on either side, where a paragraph is longer."""

_STOP = re.compile(r"[。！？!?；;\n]")


def passage(text: str, span: Span) -> Span:
    """The paragraphs that `span` touches or, where they are long, its sentences.

    No reading looks further than a line, so what the passage reads like is what the whole reads
    like; in a paragraph without a stop for `LONGEST` code points it may differ at the far ends.
    """
    return Span(_start(text, span.start), _end(text, span.end))


def _start(text: str, offset: int) -> int:
    low = max(0, offset - LONGEST)
    start = text.rfind("\n", low, offset) + 1
    if start or not low:
        return start
    stops = [stop.end() for stop in _STOP.finditer(text, low, offset)]
    return stops[0] if stops else low


def _end(text: str, offset: int) -> int:
    high = min(len(text), offset + LONGEST)
    end = text.find("\n", offset, high)
    if end >= 0:
        return end + 1
    if high == len(text):
        return high
    stops = [stop.end() for stop in _STOP.finditer(text, offset, high)]
    return stops[-1] if stops else high
