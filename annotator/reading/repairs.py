"""Repairs: what stands in place of damaged text from now on, agreed on by whoever repairs.

A repair is a mark like any other, on a sheet of each article that all editors share. It changes
no text and nobody's marks; a reading that has the step `repaired` shows what it says.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final, NamedTuple

from annotator.core.mark import Mark
from annotator.core.span import Span

SHEET: Final = "repairs"
"""The sheet that the repairs of an article are on."""
LABEL: Final = "repair"
TEXT: Final = "text"
"""The attribute of a repair that says what is read there; empty: the damage vanishes."""


class Repair(NamedTuple):
    """Read `text` where the source has `span`."""

    span: Span
    text: str


def repairs(marks: Iterable[Mark]) -> tuple[Repair, ...]:
    """The repairs among some marks, in order; of two that overlap the first."""
    found: list[Repair] = []
    for span, text in sorted(
        (mark.spans[0], str(mark.attributes.get(TEXT, "")))
        for mark in marks
        if mark.label == LABEL and len(mark.spans) == 1 and len(mark.spans[0])
    ):
        if not found or span.start >= found[-1].span.end:
            found.append(Repair(span, text))
    return tuple(found)


def within(repairs: tuple[Repair, ...], here: Span) -> tuple[Repair, ...]:
    """The repairs of a piece of a text, counted from its start.

    One that is cut by an end of the piece is read whole where it begins, and as nothing behind.
    """
    first = bisect_right(repairs, here.start, key=lambda each: each.span.end)
    last = bisect_left(repairs, here.end, key=lambda each: each.span.start)
    return tuple(
        Repair(
            Span(max(span.start, here.start), min(span.end, here.end)).moved(-here.start),
            text if span.start >= here.start else "",
        )
        for span, text in repairs[first:last]
    )
