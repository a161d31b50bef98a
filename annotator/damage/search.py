"""Reading a damaged run as the bytes it was, to find the likeliest text that they can have been.

A noisy channel: what was written is a chain of bytes, of which one was lost, replaced or added
near an end of the run, whereupon the decoder paired the rest wrongly; pairs of which it made
nothing have vanished. A beam of readings goes along what is left of the bytes; the language model
says how likely each is, and each event costs what it is rarer than none.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable
from typing import Final

from annotator.damage.codes import Candidates, Codes
from annotator.damage.language import WORDS, Language, Read
from annotator.damage.model import LOGARITHM

BEAM: Final = 50
"""So many readings of a kind are followed: those within a character, those after an event, …"""
NARROW: Final = 24
"""So many through an event."""
EVENT: Final = 4.0
"""What it costs that something has happened to a byte, in nats like all that follow."""
ANOTHER: Final = 5.0
"""What it costs that a byte is this one of all that might have come in."""
VANISHED: Final = 2.0
"""What it costs that a pair of bytes has vanished."""
WIDE_LETTER: Final = 8.0
"""A full-width letter or digit is next to always what damage has left of something else."""
ALIEN: Final = 4.0
"""A character of the other script."""
ANY: Final = -1
"""A byte that is not known."""

Bytes = tuple[int, ...]
Option = tuple[Bytes | str, float, bool]
"""Bytes, or a character that has none in the encoding; what it costs; whether that is an event."""

Key = tuple[int | None, bool, str]
"""One reading: the first byte of a character not read whole yet, whether an event was, the text."""
Beam = dict[Key, tuple[float, Read]]
"""Readings with the logarithm of their probability and with what the language has read."""

_HALF = dict(zip(",;:()!?", "，；：（）！？", strict=True))
_WIDE = frozenset(_HALF.values())
_STARTS = 16
CONTINUED: Final = 24
"""So many readings go on where it is open which character follows, in so many ways in all."""
MANY: Final = 500
CHOICES: Final = 70
TOO_FAR: Final = 12.0
"""A reading so far behind the best is given up."""


class Search:
    """Reads bytes of an encoding by a language; a beam goes in, a beam comes out."""

    def __init__(self, language: Language, codes: Codes) -> None:
        self.language, self.codes = language, codes
        self._among: dict[int, dict[int, list[str]]] = {}
        self._starting: dict[int, list[tuple[float, int]]] = {}
        self._paired: dict[tuple[int, int], list[tuple[float, int]]] = {}

    def options(self, character: str, cut: bool) -> list[Option]:
        """What bytes a character of the damaged text may be what is left of; the usual first.

        `cut` is whether a first byte may have stood here whose second one cannot have been read.
        """
        if character in "?\ufffd":
            usual = ((ANY,), 0.0, False) if cut else ((ANY,), 1.0, True)
            return [usual, ((0x3F,), 4.0, False), ((ANY, ANY), 4.0, True)]
        if "\ue000" <= character <= "\uf8ff":
            return [((ANY, ANY), 1.0, False)]
        if pair := self.codes.bytes_of.get(character):
            return [(pair, 0.0, False)]
        if not character.isascii():
            return [(character, 0.0, False)]
        plain: Option = ((ord(character),), 0.0, False)
        wide = self.codes.bytes_of.get(_HALF.get(character, ""))
        return [plain, (wide, 1.0, True)] if wide else [plain]

    def fed(
        self, beam: Beam, given: Bytes | str, cost: float = 0.0, happened: bool = False
    ) -> Beam:
        """The beam after some bytes, to which something has `happened`: that is so only once."""
        if happened:
            beam = {
                (pending, True, text): (score - EVENT, read)
                for (pending, before, text), (score, read) in beam.items()
                if not before
            }
        if isinstance(given, str):
            after: Beam = {}
            for key, reading in beam.items():
                if key[0] is None:
                    self._emit(after, key, reading, cost, given)
            return after
        for byte in given:
            beam, cost = self._byte(beam, byte, cost), 0.0
        return beam

    def _byte(self, beam: Beam, byte: int, cost: float) -> Beam:
        after: Beam = {}
        vague: dict[int, list[tuple[float, Key, Read]]] = {}
        for key, reading in beam.items():
            pending = key[0]
            if pending is None:
                if byte == ANY or byte >= 0x80:
                    put(after, (byte, *key[1:]), reading[0] - cost, reading[1])
                else:
                    self._emit(after, key, reading, cost, chr(byte))
            elif pending >= 0 and byte >= 0:
                if character := self.codes.character_of.get((pending, byte)):
                    self._emit(after, key, reading, cost, character)
            else:
                vague.setdefault(pending, []).append((reading[0] - cost, key, reading[1]))
        for pending, readings in vague.items():
            self._choose(after, self._candidates(pending, byte), readings)
        return after

    def vanished(self, beam: Beam) -> Beam:
        """The beam after a pair of which the decoder made nothing; it was within a character."""
        after: Beam = {}
        vague: dict[int, list[tuple[float, Key, Read]]] = {}
        for key, (score, read) in best(beam, NARROW):
            if key[0] is not None:
                vague.setdefault(key[0], []).append((score - VANISHED, key, read))
        for pending, readings in vague.items():
            lost = self.codes.lost_first.get(pending, ())
            self._choose(after, lost if pending >= 0 else self.codes.lost_common, readings)
        return {(ANY, *key[1:]): reading for key, reading in best(after, NARROW)}

    def ended(self, beam: Beam) -> dict[str, float]:
        """The texts of the readings that are whole, each with its logarithm."""
        found: dict[str, float] = {}
        for (pending, _, text), (score, (_, ways)) in beam.items():
            if pending is None:
                whole = score - max(ways.values()) + self.language.whole(ways)
                found[text] = max(whole, found.get(text, whole))
        return found

    def _candidates(self, pending: int, byte: int) -> Candidates:
        if pending == ANY:
            return self.codes.common if byte == ANY else self.codes.second.get(byte, ())
        return self.codes.first.get(pending, ())

    def _emit(
        self, after: Beam, key: Key, reading: tuple[float, Read], cost: float, character: str
    ) -> None:
        if "０" <= character <= "ｚ" and character not in _WIDE:
            cost += WIDE_LETTER
        if character in self.codes.alien:
            cost += ALIEN
        score, read = reading
        new = self.language.on(read, self.language.model.code(character))
        gain = max(new[1].values()) - max(read[1].values())
        put(after, (None, key[1], key[2] + character), score + gain - cost, new)

    def _choose(
        self, after: Beam, among: Candidates, readings: list[tuple[float, Key, Read]]
    ) -> None:
        """Each reading goes on with the likeliest of some characters."""
        if not among:
            return
        characters = self._by_code(among)
        readings = heapq.nlargest(CONTINUED, readings, key=lambda each: each[0])
        least = readings[0][0] - TOO_FAR
        options = [
            (likely, at, code)
            for at, (score, _, read) in enumerate(readings)
            for code, likely in self._likely(among, characters, score, read, least).items()
        ]
        for _, at, code in heapq.nlargest(CHOICES, options):
            score, key, read = readings[at]
            new = self.language.on(read, code)
            gain = max(new[1].values()) - max(read[1].values())
            for character in characters[code]:
                put(after, (None, key[1], key[2] + character), score + gain, new)

    def _likely(
        self,
        among: Candidates,
        characters: dict[int, list[str]],
        score: float,
        read: Read,
        least: float,
    ) -> dict[int, float]:
        """How likely the characters are that come into question, roughly, by their codes."""
        behind, ways = read
        found: dict[int, float] = {}
        for gain, code in self._chained(among, characters, behind):
            if score + gain < least:
                break
            found[code] = score + gain
        top = max(ways.values()) - score - math.log(WORDS)
        for state, way in ways.items():
            end, _ = self.language.ended(state)
            gains = self._within(characters, state[0])
            if end:
                ends, started = math.log(end), self._starting_with(among, characters)
                gains += [(ends + gain, code) for gain, code in started]
            for gain, code in gains:
                likely = way - top + gain
                if likely > least and likely > found.get(code, -1e9):
                    found[code] = likely
        return found

    def _within(self, characters: dict[int, list[str]], word: int) -> list[tuple[float, int]]:
        """The characters that go on with a word; of many hardly any do, and chains know those."""
        if word < 0:
            own = self.language.own(word)
            return [(gain, code) for code, gain in own if code in characters]
        if not word or len(characters) > MANY:
            return []
        known = self.language.model
        base, labels, steps = known.bases[word], known.labels, known.steps
        return [
            (LOGARITHM[steps[base + code]], code)
            for code in characters
            if labels[base + code] == code
        ]

    def _by_code(self, among: Candidates) -> dict[int, list[str]]:
        found = self._among.get(id(among))
        if found is None:
            found = self._among[id(among)] = {}
            for character, code in among:
                found.setdefault(code, []).append(character)
        return found

    def _chained(
        self, among: Candidates, characters: dict[int, list[str]], behind: int
    ) -> list[tuple[float, int]]:
        """The characters that chains lead to, likeliest first."""
        found = self._paired.get((id(among), behind))
        if found is None:
            after = self.language.after(behind)
            fewer = after if len(after) < len(characters) else characters
            found = [(after[code], code) for code in fewer if code in after and code in characters]
            last = self.language.model.last(behind)
            if last != behind and len(found) < _STARTS:
                found += [
                    (self.language.follow(behind, code)[0], code)
                    for _, code in self._chained(among, characters, last)
                    if code not in after
                ]
            found = self._paired[id(among), behind] = heapq.nlargest(_STARTS, found)
        return found

    def _starting_with(
        self, among: Candidates, characters: dict[int, list[str]]
    ) -> list[tuple[float, int]]:
        """The characters that words begin with, likeliest first."""
        found = self._starting.get(id(among))
        if found is None:
            found = heapq.nlargest(
                _STARTS,
                (
                    (math.log(max(share for _, share in self.language.starts(code))), code)
                    for code in characters
                ),
            )
            self._starting[id(among)] = found
        return found


def put(beam: Beam, key: Key, score: float, read: Read) -> None:
    """Keep a reading unless a better one leads to the same."""
    if key not in beam or score > beam[key][0]:
        beam[key] = score, read


def best(beam: Beam, most: int) -> list[tuple[Key, tuple[float, Read]]]:
    """The likeliest readings."""
    return heapq.nlargest(most, beam.items(), key=lambda each: each[1][0])


def merged(beams: Iterable[Beam]) -> Beam:
    """All readings of some beams."""
    found: Beam = {}
    for beam in beams:
        for key, (score, read) in beam.items():
            put(found, key, score, read)
    return found


def pruned(beam: Beam, most: int = BEAM) -> Beam:
    """The likeliest readings, some within a character, some before anything has happened.

    At first those look no better.
    """
    if len(beam) <= most:
        return beam
    kinds: dict[tuple[bool, bool], Beam] = {}
    for key, reading in beam.items():
        kinds.setdefault((key[0] is None, key[1]), {})[key] = reading
    return {key: reading for each in kinds.values() for key, reading in best(each, most)}
