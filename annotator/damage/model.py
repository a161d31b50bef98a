"""The language model: how likely Chinese words are, and to follow one another, read off a file.

The file `resources/language/words.model`, which packaging/language_model.py makes, is mapped into
memory, not read. Behind its first line it has a line of JSON, then arrays of the machine's own
numbers (little-endian), each beginning at a multiple of 8: of a tree of words laid out in slots the
bases (int32), labels (uint16), steps, stops and tags (uint8); a square of bonds (float32); then the
chains of characters, as packaging/language_sequences.py lays them out. Steps, stops and how likely
a chain is are bytes that `LOGARITHM` explains.

A slot is reached by the characters of a word's beginning; slot 0 by none. The child of a slot by a
character is where its base plus the character's code leads, if the label there is that code.
"""

from __future__ import annotations

import json
import math
import mmap
import sys
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from annotator.core.resources import resource

MAGIC: Final = b"annotator words 2\n"
"""What the file begins with: another version is another number."""
NEVER: Final = -99.0
"""The stop of a slot at which no word ends."""
LOGARITHM: Final = (*(-each / 12 for each in range(255)), NEVER)
"""What a byte of the file stands for."""
SHARE: Final = (*(math.exp(each) for each in LOGARITHM[:-1]), 0.0)
"""The probability itself."""
UNKNOWN: Final = math.log(2e-9)
"""The logarithm of the probability of a word that is one unknown character."""


class Model:
    """The words of Chinese. All values are natural logarithms of probabilities.

    `codes` has the code, from 1 on, of each known character in either script and width; those that
    read the same have the same. `steps[slot]` is how likely a word that has come to the slot's
    parent comes to the slot, `stops[slot]` that it ends there, `word_tags[slot]` what part of
    speech it is then. `bonds[one * len(tags) + two]` is how much likelier than by chance a word
    tagged `two` follows one tagged `one`. `simplified` and `traditional` are the characters that
    only text in that script has, `unusual` variants that hardly any has.
    `halves[encoding][script]` is how likely each byte is the first and the second of a character.
    `follow` says how likely characters are in a chain. Raises ValueError if the file is of another
    version.
    """

    def __init__(self, path: Path) -> None:
        if sys.byteorder != "little":
            raise ValueError("the language model is for little-endian machines")
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if mapped[: len(MAGIC)] != MAGIC:
            raise ValueError(f"{path.name} is no language model of this version")
        end = mapped.find(b"\n", len(MAGIC)) + 1
        head = json.loads(mapped[len(MAGIC) : end])
        self.notice: str = head["notice"]
        self.tags: list[str] = head["tags"]
        self.alphabet: list[str] = head["alphabet"]
        self.codes = {each: code for code, alike in enumerate(self.alphabet, 1) for each in alike}
        self.simplified = frozenset(head["simplified"])
        self.traditional = frozenset(head["traditional"])
        self.unusual = frozenset(head["unusual"])
        self.halves: dict[str, dict[str, list[list[float]]]] = head["halves"]
        self._mapped, self._at, self._sizes = memoryview(mapped), end, iter(head["sizes"])
        self.bases, self.labels = self._next("i"), self._next("H")
        self.steps, self.stops, self.word_tags = self._next("B"), self._next("B"), self._next("B")
        self.bonds: memoryview[float] = self._next("f")  # type: ignore[assignment]
        self._single, self._left = self._next("B"), self._next("B")
        self._pairs_from, self._pairs = self._next("i"), self._next("H")
        self._double, self._left_of_pair = self._next("B"), self._next("B")
        self._triples_from, self._triples = self._next("i"), self._next("H")
        self._triple = self._next("B")

    def _next(self, kind: str) -> memoryview[int]:
        """The numbers of the array that comes next in the file."""
        size = next(self._sizes)
        found = self._mapped[self._at : self._at + size].cast(kind)  # type: ignore[call-overload]
        self._at += size + -size % 8
        return found  # type: ignore[no-any-return]

    def alien(self, script: str) -> frozenset[str]:
        """The characters that are out of place in text of a script (`simplified`, … or "")."""
        others = {"simplified": self.traditional, "traditional": self.simplified}
        return self.unusual | others.get(script, frozenset())

    def code(self, character: str) -> int:
        """The code of a character, 0 of an unknown one."""
        return self.codes.get(character, 0)

    def child(self, slot: int, code: int) -> int:
        """The slot that a character leads to from a slot; 0 if there is none."""
        found: int = self.bases[slot] + code
        return found if code and self.labels[found] == code else 0

    def last(self, behind: int) -> int:
        """The code of the last of the characters that one stands behind (see `follow`)."""
        size = len(self._single)
        return self._pairs[behind - size] if behind >= size else behind

    def after(self, behind: int) -> Iterator[tuple[int, float]]:
        """The characters that were seen behind others (see `follow`), and how likely they are."""
        size = len(self._single)
        if behind >= size:
            span = range(self._triples_from[behind - size], self._triples_from[behind - size + 1])
            codes, likely = self._triples, self._triple
        else:
            span = range(self._pairs_from[behind], self._pairs_from[behind + 1])
            codes, likely = self._pairs, self._double
        return ((codes[at], LOGARITHM[likely[at]]) for at in span)

    def follow(self, behind: int, code: int) -> tuple[float, int]:
        """How likely a character is behind what stands there, and what the next one is behind.

        What it stands behind is the code of the character before, or past all codes the number of
        the pair before; 0 where a text begins.
        """
        if not code:
            return UNKNOWN, 0
        size = len(self._single)
        last, cost = behind, 0
        if behind >= size:
            pair = behind - size
            last = self._pairs[pair]
            at, end = self._triples_from[pair], self._triples_from[pair + 1]
            found = bisect_left(self._triples, code, at, end)
            if found < end and self._triples[found] == code:
                at = bisect_left(
                    self._pairs, code, self._pairs_from[last], self._pairs_from[last + 1]
                )
                return LOGARITHM[self._triple[found]], size + at
            cost = self._left_of_pair[pair]
        at, end = self._pairs_from[last], self._pairs_from[last + 1]
        found = bisect_left(self._pairs, code, at, end)
        if found < end and self._pairs[found] == code:
            return LOGARITHM[cost] + LOGARITHM[self._double[found]], size + found
        return LOGARITHM[cost] + LOGARITHM[self._left[last]] + LOGARITHM[self._single[code]], code


@cache
def model() -> Model:
    """The model that ships with the program; it takes some milliseconds the first time."""
    return Model(resource("language", "words.model"))
