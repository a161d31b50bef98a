"""Reading a damaged run as the bytes it was, to find the likeliest text that they can have been.

A noisy channel: what was written is a chain of bytes, of which one was lost, replaced or added
near an end of the run, whereupon the decoder paired the rest wrongly; pairs of which it made
nothing have vanished. A beam of readings goes along what is left of the bytes; the language model
says how likely each is, and each event costs what it is rarer than none.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from typing import Final

from annotator.damage.codes import Candidates, Codes
from annotator.damage.language import Language, State

BEAM: Final = 100
NARROW: Final = 40
"""So many readings are followed through an event."""
LOST: Final = 4.0
"""What a lost byte costs, in nats like all that follow."""
ADDED: Final = 10.0
WIDE_LETTER: Final = 8.0
"""A full-width letter or digit is next to always what damage has left of something else."""
ALIEN: Final = 4.0
"""A character of the other script."""
ANY: Final = -1
"""A byte that is not known."""

Bytes = tuple[int, ...]
Option = tuple[Bytes | str, float]
"""Bytes, or a character that has none in the encoding; and what it costs to read them so."""


Key = tuple[int | None, State, str]
"""One reading: the first byte of a character not read whole yet, the state, and the text."""
Beam = dict[Key, float]

_HALF = dict(zip(",;:()!?", "，；：（）！？", strict=True))
_WIDE = frozenset(_HALF.values())
_STARTS = 30
CONTINUED: Final = 60
"""So many readings go on where it is open which character follows."""
TOO_FAR: Final = 18.0
"""A reading so far behind the best is given up."""


class Search:
    """Reads bytes of an encoding by a language; a beam goes in, a beam comes out."""

    def __init__(self, language: Language, codes: Codes) -> None:
        self.language, self.codes = language, codes
        self._starting: dict[int, list[tuple[float, int, str]]] = {}

    def options(self, character: str) -> list[Option]:
        """What bytes a character of the damaged text may be what is left of; the usual first."""
        if character in "?\ufffd":
            return [((ANY,), 1.0), ((0x3F,), 4.0), ((ANY, ANY), 7.0)]
        if "\ue000" <= character <= "\uf8ff":
            return [((ANY, ANY), 1.0)]
        if pair := self.codes.bytes_of.get(character):
            return [(pair, 0.0)]
        if not character.isascii():
            return [(character, 0.0)]
        usual: Option = ((ord(character),), 0.0)
        wide = self.codes.bytes_of.get(_HALF.get(character, ""))
        return [usual, (wide, 1.0)] if wide else [usual]

    def fed(self, beam: Beam, given: Bytes | str, cost: float = 0.0) -> Beam:
        """The beam after some bytes."""
        if isinstance(given, str):
            after: Beam = {}
            for (pending, state, text), score in beam.items():
                if pending is None:
                    self._emit(after, state, text, score - cost, given)
            return after
        for byte in given:
            beam, cost = self._byte(beam, byte, cost), 0.0
        return beam

    def _byte(self, beam: Beam, byte: int, cost: float) -> Beam:
        after: Beam = {}
        vague: dict[int, list[tuple[float, State, str]]] = {}
        for (pending, state, text), score in beam.items():
            if pending is None:
                if byte == ANY or byte >= 0x80:
                    put(after, (byte, state, text), score - cost)
                else:
                    self._emit(after, state, text, score - cost, chr(byte))
            elif pending >= 0 and byte >= 0:
                if character := self.codes.character_of.get((pending, byte)):
                    self._emit(after, state, text, score - cost, character)
            else:
                vague.setdefault(pending, []).append((score - cost, state, text))
        for pending, readings in vague.items():
            self._choose(after, self._candidates(pending, byte), readings)
        return after

    def vanished(self, beam: Beam) -> Beam:
        """The beam after a pair of which the decoder made nothing; it was within a character."""
        after: Beam = {}
        for (pending, state, text), score in best(beam, CONTINUED):
            if pending is not None:
                lost = self.codes.lost_first.get(pending, ())
                found = lost if pending >= 0 else self.codes.lost_common
                self._choose(after, found, [(score, state, text)])
        return {(ANY, *key[1:]): score for key, score in best(after, NARROW)}

    def ended(self, beam: Beam) -> dict[str, float]:
        """The texts of the readings that are whole, each with its logarithm."""
        found: dict[str, float] = {}
        for (pending, state, text), score in beam.items():
            if pending is None:
                whole = score + self.language.ended(state)[0]
                found[text] = max(whole, found.get(text, whole))
        return found

    def _candidates(self, pending: int, byte: int) -> Candidates:
        if pending == ANY:
            return self.codes.common if byte == ANY else self.codes.second.get(byte, ())
        return self.codes.first.get(pending, ())

    def _emit(self, after: Beam, state: State, text: str, score: float, character: str) -> None:
        if "０" <= character <= "ｚ" and character not in _WIDE:
            score -= WIDE_LETTER
        if character in self.codes.alien:
            score -= ALIEN
        text += character
        for new, gain in self.language.moves(state, self.language.model.code(character)):
            put(after, (None, new, text), score + gain)

    def _choose(
        self, after: Beam, among: Candidates, readings: list[tuple[float, State, str]]
    ) -> None:
        """Each reading goes on with the likeliest of some characters."""
        starting = self._starting.get(id(among))
        if starting is None:
            starting = self._starting[id(among)] = self._likeliest(among)
        readings = heapq.nlargest(CONTINUED, readings, key=lambda each: each[0])
        least = readings[0][0] - TOO_FAR
        for score, state, text in readings:
            self._go_on(after, among, score, state, text)
            end, before = self.language.ended(state)
            for gain, begun, character in starting:
                if score + end + gain < least:
                    break
                put(after, (None, (begun, before), text + character), score + end + gain)

    def _go_on(self, after: Beam, among: Candidates, score: float, state: State, text: str) -> None:
        """A reading goes on with the characters that its last word can go on with."""
        word, tag = state
        if word > 0:
            known = self.language.model
            base, labels, steps = known.bases[word], known.labels, known.steps
            for character, code in among:
                slot = base + code
                if labels[slot] == code:
                    put(after, (None, (slot, tag), text + character), score + steps[slot])
        elif word:
            for character, code in among:
                if on := self.language.within(word, code):
                    put(after, (None, (on[0], tag), text + character), score + on[1])

    def _likeliest(self, among: Candidates) -> list[tuple[float, int, str]]:
        found = [
            (gain, word, character)
            for character, code in among
            for word, gain in self.language.starts(code)
        ]
        return heapq.nlargest(_STARTS, found)


def put(beam: Beam, key: Key, score: float) -> None:
    """Keep a reading unless a better one leads to the same."""
    if score > beam.get(key, -1e9):
        beam[key] = score


def best(beam: Beam, most: int) -> list[tuple[Key, float]]:
    """The likeliest readings."""
    return heapq.nlargest(most, beam.items(), key=lambda each: each[1])


def merged(beams: Iterable[Beam]) -> Beam:
    """All readings of some beams."""
    found: Beam = {}
    for beam in beams:
        for key, score in beam.items():
            put(found, key, score)
    return found


def pruned(beam: Beam, most: int = BEAM) -> Beam:
    """The likeliest readings, a half of them within a character: at first those look no better."""
    if len(beam) <= most:
        return beam
    whole = {key: score for key, score in beam.items() if key[0] is None}
    within = {key: score for key, score in beam.items() if key[0] is not None}
    if not whole or not within:
        return dict(best(beam, most))
    return dict(best(whole, most // 2) + best(within, most // 2))
