"""Brackets and quotation marks of which only one is in the mark."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.message import Message
from annotator.core.span import Span
from annotator.review.lint import Finding, Part, Subject, rule

# ‘’ are left out, as ’ is an apostrophe too.
_CLOSED = dict(zip("《〈“「『（(【[〔", "》〉”」』）)】]〕", strict=True))
_OPENED = {closing: opening for opening, closing in _CLOSED.items()}
_SENTENCE_ENDS = "。！？!；"
_DAMAGE = ("?", "\ufffd")
"""What stands where characters were lost, perhaps the other half of a pair among them."""


@rule
def pairs(subject: Subject) -> Iterator[Finding]:
    """Whether a pair of signs is broken.

    The other one is taken in where it stands beside the mark, or else one at the edge left out.
    What the text itself has left open is not the mark's fault unless it is at its edge.
    """
    changed: dict[Span, tuple[Span, ...]] = {}
    broken = ""
    joined = len(subject.parts) > 1
    for part in () if joined else subject.parts:
        if not any(part.printed.count(a) != part.printed.count(b) for a, b in _CLOSED.items()):
            continue
        partners = _partners(part.text)
        lone = list(_lone(part.text, part.span, partners))
        if lone and not any(end in part.printed for end in _SENTENCE_ENDS):
            broken = part.text[lone[0]]
            there = _mended(part, partners)
            changed[part.source] = (part.reaching(there),) if there else (part.source,)
    if broken:
        mark = subject.mark
        message = Message("The mark has {sign} without its other half", {"sign": broken})
        after = subject.with_parts(changed)
        yield Finding(mark, "pairs", message, after if after.spans != mark.spans else None)


def _partners(text: str) -> dict[int, int | None]:
    """Where the other half of each sign stands; None if there is none in its paragraph."""
    found: dict[int, int | None] = {}
    open_: list[int] = []
    for place, sign in enumerate(text):
        if sign == "\n":
            open_.clear()
        elif sign in _CLOSED:
            open_.append(place)
            found[place] = None
        elif sign in _OPENED:
            found[place] = None
            match = next((i for i in reversed(open_) if text[i] == _OPENED[sign]), None)
            if match is not None:
                del open_[open_.index(match) :]
                found[place], found[match] = match, place
    return found


def _lone(text: str, span: Span, partners: dict[int, int | None]) -> Iterator[int]:
    """The signs of a stretch whose other half is elsewhere or, at its edge, nowhere."""
    damaged = any(sign in span.of(text) for sign in _DAMAGE)
    for place in range(span.start, span.end):
        if place not in partners:
            continue
        other = partners[place]
        at_edge = place in (span.start, span.end - 1) and not damaged
        if (other is None and at_edge) or (
            other is not None and not span.start <= other < span.end
        ):
            yield place


def _mended(part: Part, partners: dict[int, int | None]) -> Span | None:
    """The stretch with whole pairs only; None if neither way leads there."""
    span, text = part.span, part.text
    while lone := list(_lone(text, span, partners)):
        others = {partners[place] for place in lone}
        if span.end in others:
            span = Span(span.start, span.end + 1)
        elif span.start - 1 in others:
            span = Span(span.start - 1, span.end)
        elif span.start in lone and len(span) > 1:
            span = Span(span.start + 1, span.end)
        elif span.end - 1 in lone and len(span) > 1:
            span = Span(span.start, span.end - 1)
        else:
            return None
    return span
