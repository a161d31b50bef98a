"""Proposing what stood where bytes were lost, replaced or added."""

from __future__ import annotations

import heapq
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from annotator.core.repairs import Proposal
from annotator.core.span import Span
from annotator.damage.codes import codes
from annotator.damage.language import Language, own_words
from annotator.damage.pairs import unpaired
from annotator.damage.place import MOST, Place
from annotator.damage.plain import Line, line_at, lines
from annotator.damage.script import script
from annotator.damage.search import ANOTHER, ANY, NARROW, Beam, Search, merged, pruned

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


def repaired(text: str, span: Span, encodings: Sequence[str]) -> Place | None:
    """A place with what may have stood there; None if nothing can be found that fits the bytes.

    It goes by the text near by and the script of the whole: where both recur, so does the answer.
    """
    first = max(0, span.start - NEAR)
    near = text[first : span.end + NEAR]
    found = _repaired(near, span.moved(-first), tuple(encodings), script(text))
    return replace(found, span=found.span.moved(first)) if found else None


@lru_cache(64)
def _repaired(text: str, span: Span, encodings: tuple[str, ...], printed_in: str) -> Place | None:
    line = line_at(text, span.start)
    start, end = line.from_source(span)
    language = Language(own_words(_beside(text, span)))
    first, last = max(0, start - AROUND), min(len(line.text), end + AROUND)
    window = _Window(line, first, last, start, end)
    left = language.read(language.begin, line.text[max(0, first - BEFORE) : first])
    begun = max(left[1].values())
    beam: Beam = {(None, False, ""): (begun, left)}
    found: dict[str, float] = {}
    for encoding in encodings:
        search = Search(language, codes(encoding, printed_in))
        for each, score in _along(search, beam, window).items():
            found[each] = max(score, found.get(each, score))
    stop = "\n" if last == len(line.text) else ""
    standing = language.whole(language.read(left, window.text + stop)[1])
    found[window.text] = max(standing, found.get(window.text, standing))
    before, behind = line.text[:first], line.text[last:]
    for each in found:
        found[each] -= UNPAIRED * unpaired(before + each + behind)
    return _place(line, (first, last), (start, end), found)


@dataclass(frozen=True, slots=True)
class _Window:
    """The characters of a line, from `first` to `last`, that may be part of a damaged run."""

    line: Line
    first: int
    last: int
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.line.text[self.first : self.last]

    def cut(self, at: int) -> bool:
        """Whether behind a character stands what is no second byte, as a gloss is not."""
        behind = self.line.text[at + 1 : at + 2]
        return behind.isascii() or self.line.starts[at + 1] > self.line.starts[at] + 1

    def near(self, at: int) -> bool:
        """Whether something may have happened to a byte here: at the ends of the run."""
        return min(abs(at - self.start + 0.5), abs(at - self.end + 0.5)) < REACH


def _beside(text: str, span: Span) -> list[str]:
    """What stands before and behind, line by line."""
    halves = text[: span.start], text[span.end :]
    return [each.text for half in halves for each in _lines(half)]


@lru_cache(4)
def _lines(text: str) -> tuple[Line, ...]:
    return tuple(lines(text))


def _along(search: Search, beam: Beam, window: _Window) -> dict[str, float]:
    """The texts that a window may have been."""
    for at in range(window.first, window.last):
        character = window.line.text[at]
        options = search.options(character, window.cut(at))
        near = window.near(at)
        if near:
            beam = merged([beam, search.fed(pruned(beam, NARROW), (ANY,), 0.0, True)])
        if window.start - 1 <= at <= window.end:
            beam = merged([beam, *_vanished(search, beam)])
        read = []
        for given, cost, event in options:
            # Punctuation was full-width only where bytes were read within a character.
            wide = character != "?" and character.isascii() and len(given) == 2
            some = {key: each for key, each in beam.items() if key[0] is not None} if wide else beam
            read.append(search.fed(some, given, cost, event))
        if near:
            read += _mangled(search, pruned(beam, NARROW), options[0][0])
        beam = pruned(merged(read))
    if window.last == len(window.line.text):
        beam = search.fed(beam, "\n")
    return {text.rstrip("\n"): score for text, score in search.ended(beam).items()}


def _vanished(search: Search, beam: Beam) -> list[Beam]:
    """The beam after one pair that vanished, after and so on."""
    found = []
    within = {key: each for key, each in beam.items() if key[0] is not None and key[1]}
    for _ in range(VANISHED_IN_A_ROW):
        within = search.vanished(within)
        found.append(within)
    return found


def _mangled(search: Search, beam: Beam, given: tuple[int, ...] | str) -> list[Beam]:
    """The beam after a byte was lost within these, or one of them is too many or another one."""
    if given == (ANY,):
        return [search.fed(beam, (), 1.0, True)]
    if isinstance(given, str) or len(given) != 2:
        return []
    one, two = given
    ways = ((one,), (two,), (ANY, two), (one, ANY))
    return [
        search.fed(beam, (one, ANY, two), 0.0, True),
        *(search.fed(beam, way, ANOTHER, True) for way in ways),
    ]


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
