"""The codes of two bytes of an encoding, and which characters half a code can be."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from typing import Final

from annotator.damage.model import model

GBK: Final = "gbk"
BIG5: Final = "big5"
_DECODED_AS = {GBK: "gbk", BIG5: "big5hkscs"}
_SIGNS = frozenset("。、“”‘’《》，；：（）！？…—·「」『』")
_MOST = 120

Candidates = tuple[tuple[str, int], ...]
"""Characters with their codes in the language model, most used first."""


@dataclass(frozen=True, eq=False)
class Codes:
    """What an encoding makes of two bytes, for text in a script (`simplified`, …, or "" for any).

    `candidates` are the characters that a code can be of which only the first byte (`first`), the
    second (`second`) or neither (`common`) is known; those under `lost` if its other byte belongs
    to a code that vanished. `alien` are characters of the other script.
    """

    encoding: str
    bytes_of: dict[str, tuple[int, int]]
    character_of: dict[tuple[int, int], str]
    first: dict[int, Candidates]
    second: dict[int, Candidates]
    common: Candidates
    lost_first: dict[int, Candidates]
    lost_common: Candidates
    alien: frozenset[str]


@cache
def codes(encoding: str, script: str = "") -> Codes:
    """The codes of an encoding; made the first time, which takes about 30 ms."""
    known, pairs = model(), _pairs(encoding)
    alien = known.alien(script)
    users = _vanishing(pairs)
    usable = sorted(
        (rank, character)
        for character in pairs
        if (rank := known.code(character)) and character not in alien
        and (character in _SIGNS or "\u3400" <= character <= "\u9fff")
    )  # fmt: skip
    first: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    second: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    lost: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for rank, character in usable:
        one, two = pairs[character]
        first[one].append((character, rank))
        second[two].append((character, rank))
        if two in users:
            lost[one].append((character, rank))
    ends = [(each, rank) for rank, each in usable if pairs[each][1] in users]
    return Codes(
        encoding,
        pairs,
        {pair: character for character, pair in pairs.items()},
        {byte: tuple(each[:_MOST]) for byte, each in first.items()},
        {byte: tuple(each[:_MOST]) for byte, each in second.items()},
        tuple((each, rank) for rank, each in usable[:2500]),
        {byte: tuple(each[:40]) for byte, each in lost.items()},
        tuple(ends[:150]),
        alien,
    )


def _vanishing(pairs: dict[str, tuple[int, int]]) -> set[int]:
    """The first bytes with which many codes begin that no character has; decoders drop those."""
    had = Counter(one for one, two in pairs.values() if two >= 0xA1)
    return {byte for byte in range(0x81, 0xFF) if had[byte] < 0.5 * (0xFF - 0xA1)}


@cache
def _pairs(encoding: str) -> dict[str, tuple[int, int]]:
    """The two bytes of each character that has two."""
    found: dict[str, tuple[int, int]] = {}
    for one in range(0x81, 0xFF):
        for two in range(0x40, 0xFF):
            text = bytes((one, two)).decode(_DECODED_AS[encoding], "ignore")
            if len(text) == 1 and not text.isascii():
                found.setdefault(text, (one, two))
    return found
