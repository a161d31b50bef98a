"""The language model: how likely Chinese words are, and to follow one another, read off a file.

The file `resources/language/words.model`, which packaging/language_model.py makes, is mapped into
memory, not read. Behind its first line it has a line of JSON, then arrays of the machine's own
numbers (little-endian), each beginning at a multiple of 8: of a tree of words laid out in slots the
bases (int32), labels (uint16), steps and stops (float32) and tags (uint8); then a square of bonds.

A slot is reached by the characters of a word's beginning; slot 0 by none. The child of a slot by a
character is where its base plus the character's code leads, if the label there is that code.
"""

from __future__ import annotations

import json
import math
import mmap
import sys
from functools import cache
from pathlib import Path
from typing import Final

from annotator.core.resources import resource

MAGIC: Final = b"annotator words 1\n"
"""What the file begins with: another version is another number."""
NEVER: Final = -99.0
"""The stop of a slot at which no word ends."""
UNKNOWN: Final = math.log(2e-9)
"""The logarithm of the probability of a word that is one unknown character."""


class Model:
    """The words of Chinese. All values are natural logarithms of probabilities.

    `codes` has the code, from 1 on, of each known character in either script and width; those that
    read the same have the same. `steps[slot]` is how likely a word that has come to the slot's
    parent comes to the slot, `stops[slot]` that it ends there, `word_tags[slot]` what part of
    speech it is then. `bonds[one * len(tags) + two]` is how much likelier than by chance a word
    tagged `two` follows one tagged `one`. `simplified` and `traditional` are the characters that
    only text in that script has. `halves[encoding][script]` is how likely each byte is the first
    and the second of a character. Raises ValueError if the file is of another version.
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
        self.halves: dict[str, dict[str, list[list[float]]]] = head["halves"]
        slots, self._mapped, self._at = head["slots"], memoryview(mapped), end
        self.bases: memoryview[int] = self._next(4 * slots).cast("i")
        self.labels: memoryview[int] = self._next(2 * slots).cast("H")
        self.steps: memoryview[float] = self._next(4 * slots).cast("f")
        self.stops: memoryview[float] = self._next(4 * slots).cast("f")
        self.word_tags: memoryview[int] = self._next(slots)
        self.bonds: memoryview[float] = self._next(4 * len(self.tags) ** 2).cast("f")

    def _next(self, size: int) -> memoryview[int]:
        """The bytes of the array that comes next in the file."""
        found = self._mapped[self._at : self._at + size]
        self._at += size + -size % 8
        return found

    def code(self, character: str) -> int:
        """The code of a character, 0 of an unknown one."""
        return self.codes.get(character, 0)

    def child(self, slot: int, code: int) -> int:
        """The slot that a character leads to from a slot; 0 if there is none."""
        found: int = self.bases[slot] + code
        return found if code and self.labels[found] == code else 0


@cache
def model() -> Model:
    """The model that ships with the program; it takes some milliseconds the first time."""
    return Model(resource("language", "words.model"))
