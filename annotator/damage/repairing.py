"""Proposing what stood where bytes were lost, replaced or added."""

from __future__ import annotations

import heapq
import math
from collections.abc import Sequence
from functools import lru_cache

from annotator.core.repairs import Proposal
from annotator.core.span import Span
from annotator.damage.codes import codes
from annotator.damage.language import Language, own_words
from annotator.damage.pairs import unpaired
from annotator.damage.place import MOST, Place
from annotator.damage.plain import Line, line_at, lines
from annotator.damage.script import script
from annotator.damage.search import (
    ADDED,
    ANY,
    BEAM,
    LOST,
    NARROW,
    Beam,
    Search,
    merged,
    pruned,
)

AROUND = 7
"""So many characters on either side of a run may be part of the damage."""
BEFORE = 8
"""And so many before those are read to know what goes on there."""
NEAR = 5000
"""Words of the article are learned from so many code points on either side."""
REACH = 2
"""So many characters from an end of the run something has happened to a byte."""
VANISHED_IN_A_ROW = 2
UNPAIRED = 3.0
"""What a bracket or quotation mark without its partner costs in a line."""
_LOST_MARK = 4.0


def repaired(text: str, span: Span, encodings: Sequence[str]) -> Place | None:
    """A place with what may have stood there; None if nothing can be found that fits the bytes."""
    line = line_at(text, span.start)
    start, end = line.from_source(span)
    language = Language(own_words(_near(text, span)))
    first, last = max(0, start - AROUND), min(len(line.text), end + AROUND)
    window = line.text[first:last]
    left = language.read({language.begin: 0.0}, line.text[max(0, first - BEFORE) : first])
    beam: Beam = {(None, state, ""): score for state, score in left.items()}
    found: dict[str, float] = {}
    for encoding in encodings:
        search = Search(language, codes(encoding, script(text)))
        for each, score in _along(search, beam, window, start - first, end - first).items():
            found[each] = max(score, found.get(each, score))
    standing = language.read(left, window)
    found[window] = max(score + language.ended(state)[0] for state, score in standing.items())
    before, behind = line.text[:first], line.text[last:]
    for each in found:
        found[each] -= UNPAIRED * unpaired(before + each + behind)
    return _place(line, (first, last), (start, end), found)


def _near(text: str, span: Span) -> list[str]:
    before, behind = text[max(0, span.start - NEAR) : span.start], text[span.end : span.end + NEAR]
    return [each.text for half in (before, behind) for each in _lines(half)]


@lru_cache(4)
def _lines(text: str) -> tuple[Line, ...]:
    return tuple(lines(text))


def _along(search: Search, beam: Beam, window: str, start: int, end: int) -> dict[str, float]:
    """The texts that a window may have been, the run going from `start` to `end` in it."""
    for at, character in enumerate(window):
        near = min(abs(at - start + 0.5), abs(at - end + 0.5)) < REACH
        options = search.options(character)
        few = pruned(beam, NARROW) if near else {}
        mangled = _mangled(search, beam, few, options[0][0]) if near else []
        lost = [pruned(search.fed(few, (ANY,), LOST))] if near else []
        gone = _vanished(search, beam) if start - 1 <= at <= end else []
        beam = merged([beam, *lost, *gone])
        read = []
        for given, cost in options:
            # Punctuation was full-width only where bytes were read within a character.
            wide = character != "?" and character.isascii() and len(given) == 2
            some = (
                {key: score for key, score in beam.items() if key[0] is not None} if wide else beam
            )
            read.append(search.fed(some, given, cost))
        beam = pruned(merged([*read, *mangled]), BEAM)
    return search.ended(beam)


def _vanished(search: Search, beam: Beam) -> list[Beam]:
    """The beam after one pair that vanished, after and so on."""
    found = []
    within = {key: score for key, score in beam.items() if (key[0] or 0) > 0}
    for _ in range(VANISHED_IN_A_ROW):
        within = search.vanished(within)
        found.append(within)
    return found


def _mangled(search: Search, beam: Beam, few: Beam, given: tuple[int, ...] | str) -> list[Beam]:
    """The beam after bytes of which one is too many or another one than was written."""
    if given == (ANY,):
        return [{key: score - _LOST_MARK for key, score in beam.items()}]
    if isinstance(given, str) or len(given) != 2:
        return []
    one, two = given
    ways = ((one,), (two,), (ANY, two), (one, ANY))
    return [search.fed(few, way, ADDED) for way in ways]


def _place(
    line: Line, window: tuple[int, int], run: tuple[int, int], found: dict[str, float]
) -> Place | None:
    """A place as wide as the likeliest texts of its window differ from what is there."""
    first, last = window
    was = line.text[first:last]
    likeliest = heapq.nlargest(4 * MOST, found.items(), key=lambda each: (each[1], each[0]))
    top = likeliest[0][1]
    total = sum(math.exp(score - top) for _, score in likeliest)
    kept = [(text, math.exp(score - top) / total) for text, score in likeliest if text != was][
        :MOST
    ]
    if not kept:
        return None
    start = min(run[0] - first, *(_alike(text, was) for text, _ in kept))
    end = min(last - run[1], *(_alike(text[start:][::-1], was[start:][::-1]) for text, _ in kept))
    span = line.to_source(first + start, last - end)
    proposals = tuple(Proposal(text[start : len(text) - end], score) for text, score in kept)
    return Place(span, "", proposals)


def _alike(one: str, two: str) -> int:
    """How many characters two texts begin with alike."""
    for at, (a, b) in enumerate(zip(one, two, strict=False)):
        if a != b:
            return at
    return min(len(one), len(two))
