"""Asking every kind of damage about a text."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.aside import Progress, untold
from annotator.damage.place import Place, kinds


def find(text: str, progress: Progress = untold) -> list[Place]:
    """The damaged places of a text, in order, not overlapping, without proposals.

    About 10 µs a character; `progress` is told after every line, and may raise to call it off.
    """
    found = [
        Place(span, name) for name, each in kinds.items() for span in each.find(text, progress)
    ]
    places: list[Place] = []
    # Of some that overlap the longest explains most.
    for place in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
        if not places or place.span.start >= places[-1].span.end:
            places.append(place)
        elif len(place.span) > len(places[-1].span):
            places[-1] = place
    return places


def propose(text: str, place: Place) -> Place:
    """A place of a text with what may have stood there, the five best.

    Its stretch may have become wider: damage cannot always be seen at its ends. Where nothing
    can be known, there are no proposals. Takes about 0.1 s.
    """
    found = kinds[place.kind].propose(text, place.span)
    return replace(found, kind=place.kind) if found else replace(place, proposals=())
