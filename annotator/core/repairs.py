"""Repairs: what stands in place of damaged text from now on, agreed on by whoever repairs.

A repair is a mark like any other, on a sheet of each article that all editors share. It changes
no text and nobody's marks; a reading that has the step `repaired` shows what it says. What a
machine proposes for a damaged place is a suggestion like any other, until somebody repairs it.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from annotator.core.mark import Mark, Origin, new_id
from annotator.core.span import Span

SHEET: Final = "repairs"
"""The sheet that the repairs of an article are on."""
LABEL: Final = "repair"
TEXT: Final = "text"
"""The attribute of a repair that says what is read there; empty: the damage vanishes."""
_PROPOSALS: Final = "proposals"
"""The attribute of a suggested repair that holds all that is proposed, as JSON."""


class Proposal(NamedTuple):
    """What may have stood in a damaged place; `score` is its share, 0 to 1, against all others.

    Among the others is that nothing is wrong with the words as they stand, so that the scores of a
    place add up to 1 at most.
    """

    text: str
    score: float


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


def suggested(span: Span, proposals: Sequence[Proposal]) -> Mark:
    """The suggestion to repair a damaged place: the best proposal, with the others, best first.

    Of a place for which nothing is proposed it only says that it is damaged.
    """
    said = json.dumps([[text, round(score, 3)] for text, score in proposals], ensure_ascii=False)
    best = {TEXT: proposals[0].text} if proposals else {}
    probability = round(proposals[0].score, 3) if proposals else None
    return Mark(LABEL, (span,), {**best, _PROPOSALS: said}, origin=Origin(probability=probability))


def proposals(suggestion: Mark) -> list[Proposal]:
    """What is proposed for a damaged place, best first."""
    said = json.loads(str(suggestion.attributes.get(_PROPOSALS, "[]")))
    return [Proposal(text, score) for text, score in said]


def accepted(suggestion: Mark, text: str) -> Mark:
    """The repair that a suggestion becomes when one of its proposals is chosen for its place."""
    score = next((each.score for each in proposals(suggestion) if each.text == text), None)
    origin = Origin(how=suggestion.origin.how, probability=score)
    return Mark(LABEL, suggestion.spans, {TEXT: text}, id=new_id(), origin=origin)
