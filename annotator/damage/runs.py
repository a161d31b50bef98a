"""Finding runs of characters that bytes form which are read off the boundaries of characters.

Two ways in which a line may have come about are weighed against one another, character by character
(Viterbi): clean, a word of the model behind another, and damaged, a character formed by the second
byte of one and the first of the next. A run is damaged where that explains it better by far.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache
from math import exp, log
from typing import Final

from annotator.damage.codes import codes
from annotator.damage.language import WORDS
from annotator.damage.model import SHARE, model

ENTER: Final = math.log(0.01)
"""That text, clean so far, is damaged from here on."""
LEAVE: Final = math.log(0.2)
STAY: Final = math.log(1 - 0.2)
STRANGE: Final = -17.0
"""A Chinese character of no word."""
FOREIGN: Final = -10.0
"""Any other of which the model knows nothing."""
ALIEN: Final = -4.0
"""What it costs that a character is of the other script."""
MARK: Final = -2.5
"""A mark that a decoder puts for what it cannot read, in a damaged run."""
ODD_MARK: Final = -13.0
"""The same in clean text, where nothing asks."""
IN_WORD: Final = -3.5
"""A letter beside another, or beside a digit."""
LONE: Final = -11.0
"""A small letter, or a sign of SECOND, between Chinese characters."""
SECOND = frozenset("[\\]^_`{|}~@")
"""The second byte of many a character of Big5, and hardly ever seen between Chinese characters."""
HALF_WIDTH = frozenset("!;:,()")
_UNLIKELY, _IMPOSSIBLE = -16.0, -25.0


class Damaged(dict[str, float]):
    """How likely each character is in a damaged run, filled as characters are met."""

    def __init__(self, encoding: str, script: str) -> None:
        super().__init__()
        first, second = model().halves[encoding][script or "simplified"]
        self._first, self._second, self._bytes = first, second, codes(encoding).bytes_of

    def __missing__(self, character: str) -> float:
        self[character] = found = self._of(character)
        return found

    def _of(self, character: str) -> float:
        if pair := self._bytes.get(character):
            return max(self._second[pair[0]] + self._first[pair[1]], _UNLIKELY)
        if character in "?\ufffd":
            return MARK
        if character.isascii():
            byte = self._second[ord(character)] if ord(character) >= 0x40 else -8.0
            return max(byte, -7.0 if character in HALF_WIDTH else -9.0)
        return MARK if "\ue000" <= character <= "\uf8ff" else _IMPOSSIBLE


class Clean(dict[str, tuple[int, float]]):
    """The code of each character and what it costs of itself, filled as they are met."""

    def __init__(self, script: str) -> None:
        super().__init__()
        self._alien = model().alien(script)

    def __missing__(self, character: str) -> tuple[int, float]:
        alien = ALIEN if character in self._alien else 0.0
        code = model().code(character)
        strange = STRANGE if "\u3400" <= character <= "\u9fff" else FOREIGN
        self[character] = found = (code, alien if code else strange)
        return found


@cache
def damaged(encoding: str, script: str) -> Damaged:
    """How likely characters are in damaged text of a script in an encoding."""
    return Damaged(encoding, script)


@cache
def clean(script: str) -> Clean:
    """What characters cost in clean text of a script."""
    return Clean(script)


def runs(text: str, encoding: str, script: str) -> list[tuple[int, int]]:
    """Where a line without glosses is damaged, in order."""
    if text.isascii():
        return []
    best, spoilt, back, entered = _weighed(text, clean(script), damaged(encoding, script))
    found: list[tuple[int, int]] = []
    at = len(text)
    inside = spoilt[at] > best[at]
    while at > 0:
        if inside:
            found.append((entered[at], at))
            at, inside = entered[at], False
        else:
            at, inside = back[at]
    return found[::-1]


def _weighed(
    text: str, plain: Mapping[str, tuple[int, float]], spoiling: Mapping[str, float]
) -> tuple[list[float], list[float], list[tuple[int, bool]], list[int]]:
    """The best of both ways up to each place, where the clean one came from, where a run began.

    The clean one came from an earlier place, and there perhaps out of a run.
    """
    known = model()
    bases, labels, steps, stops = known.bases, known.labels, known.steps, known.stops
    many = len(text)
    coded = [plain[character] for character in text]
    chained = _chained(code for code, _ in coded)
    best, spoilt = [0.0] + [-1e9] * many, [-1e9] * (many + 1)
    back: list[tuple[int, bool]] = [(0, False)] * (many + 1)
    entered = [0] * (many + 1)
    for start in range(many):
        clean_here, spoilt_here = best[start], spoilt[start]
        emitted = spoiling[text[start]]
        if clean_here + ENTER > spoilt_here + STAY:
            spoilt[start + 1], entered[start + 1] = clean_here + ENTER + emitted, start
        else:
            spoilt[start + 1], entered[start + 1] = spoilt_here + STAY + emitted, entered[start]
        out = spoilt_here + LEAVE > clean_here
        so_far = spoilt_here + LEAVE if out else clean_here
        code, cost = coded[start]
        odd = _beside(text, start)
        if odd or not code:
            best[start + 1], back[start + 1] = max(
                (best[start + 1], back[start + 1]), (so_far + (odd or cost), (start, out))
            )
            continue
        slot = 0
        for end in range(start, many):
            code, cost = coded[end]
            slot = bases[slot] + code
            if not code or labels[slot] != code:
                break
            step, chain = WORDS * SHARE[steps[slot]], chained[end]
            whole = so_far + cost + log(step * SHARE[stops[slot]] + chain)
            if SHARE[stops[slot]] and whole > best[end + 1]:
                best[end + 1], back[end + 1] = whole, (start, out)
            so_far += cost + log(step + chain)
    return best, spoilt, back, entered


def _chained(codes: Iterable[int]) -> list[float]:
    """How likely chains make each character of a text, as far as they are asked."""
    follow, behind, found = model().follow, 0, []
    for code in codes:
        gain, behind = follow(behind, code)
        found.append((1 - WORDS) * exp(gain))
    return found


def _beside(text: str, at: int) -> float:
    """What a character costs because of what stands beside it; 0 where the model knows better."""
    character = text[at]
    if "\u3000" <= character < "\ue000":
        return 0.0
    before, behind = text[at - 1 : at], text[at + 1 : at + 2]
    if character == "?":
        asked = not behind or behind in '”」』’")） \u3000' or (before and before.isascii())
        return 0.0 if asked and before != "?" else ODD_MARK
    if character in SECOND:
        return LONE if _is_han(before) and _is_han(behind) else 0.0
    if not character.isalpha():
        return ODD_MARK if character == "\ufffd" or "\ue000" <= character <= "\uf8ff" else 0.0
    if _is_letter(before) or _is_letter(behind):
        return IN_WORD
    return LONE if _is_han(before) and _is_han(behind) and not character.isupper() else 0.0


def _is_letter(character: str) -> bool:
    return character.isalnum() and not _is_han(character)


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"
