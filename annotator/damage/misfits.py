"""Finding single characters that do not fit, where another one does that shares a byte with them.

Where one byte of a character became another one, a character is left that stands alone in no word.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from annotator.damage.codes import Codes, codes
from annotator.damage.model import SHARE, model

BETTER: Final = 15.0
"""So many nats must the other character be likelier, with the two behind."""
BEHIND: Final = 2
_LONGEST = 4


def misfits(text: str, encoding: str, script: str) -> list[tuple[int, int]]:
    """Where single characters of a line without glosses do not fit."""
    known, table = model(), codes(encoding, script)
    coded = [known.code(character) for character in text] + [known.code("\n")]
    behind, stands, gains = 0, [], []
    for code in coded:
        stands.append(behind)
        gain, behind = known.follow(behind, code)
        gains.append(gain)
    return [
        (at, at + 1)
        for at, character in enumerate(text)
        if sum(gains[at : at + 1 + BEHIND]) < -BETTER - 6
        and character in table.bytes_of
        and "\u3400" <= character <= "\u9fff"
        and not _in_word(coded, at)
        and _better(coded, at, stands[at], sum(gains[at : at + 1 + BEHIND]), table, character)
    ]


def _better(
    coded: list[int], at: int, behind: int, likely: float, table: Codes, character: str
) -> bool:
    """Whether a character that shares a byte is likelier by far."""
    known, near = model(), _near(table, *table.bytes_of[character])
    after = coded[at + 1 : at + 1 + BEHIND]
    single = dict(known.after(known.last(behind)))
    for code in near.intersection(single):
        total, there = known.follow(behind, code)
        for each in after:
            if total < likely + BETTER:
                break
            gain, there = known.follow(there, each)
            total += gain
        if total > likely + BETTER:
            return True
    return False


@cache
def _near(table: Codes, one: int, two: int) -> frozenset[int]:
    """The codes in the model of the characters with the same first or the same second byte."""
    return frozenset(code for _, code in (*table.first.get(one, ()), *table.second.get(two, ())))


def _in_word(coded: list[int], at: int) -> bool:
    """Whether a word of several characters reaches over a place."""
    known = model()
    for start in range(max(0, at - _LONGEST + 1), at + 1):
        slot = 0
        for end in range(start, min(len(coded), start + _LONGEST)):
            slot = known.child(slot, coded[end])
            if not slot:
                break
            if start < end >= at and SHARE[known.stops[slot]]:
                return True
    return False
