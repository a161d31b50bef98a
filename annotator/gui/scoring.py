"""How well what was typed fits what can be chosen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

Match = re.Match[str]


def best(query: str, texts: Iterable[str], most: int) -> list[int]:
    """The places of the texts that fit, best first, at most so many; texts are `folded`.

    Each word of the query must be found: as it stands, at best where a word begins, or else with
    its characters in order. With an empty query the first texts fit.
    """
    words = folded(query).split()
    if not words:
        return [number for number, _ in zip(range(most), texts, strict=False)]
    finders = [_finder(word) for word in words]
    found: list[tuple[float, int]] = []
    for number, text in enumerate(texts):
        total = 0.0
        for find in finders:
            score = find(text)
            if score is None:
                break
            total += score
        else:
            # Of two that fit as well, the shorter one says less that was not asked for.
            found.append((-total + len(text) / 400, number))
    found.sort()
    return [number for _, number in found[:most]]


def folded(text: str) -> str:
    """A text as it is compared: small letters, hyphens as spaces.

    >>> folded("Mark-As 人物")
    'mark as 人物'
    """
    return text.casefold().replace("-", " ")


@lru_cache(maxsize=64)
def _finder(word: str) -> Callable[[str], float | None]:
    """A function that scores one word in a text: 100 where a word begins, None where not at all."""
    scattered = re.compile(r"(?<!\w)" + ".*?".join(map(re.escape, word)))
    width = len(word)

    def score(text: str) -> float | None:
        place = text.find(word)
        if place == 0 or (place > 0 and not text[place - 1].isalnum()):
            return 100.0 - place / 50
        if place > 0:
            return 75.0 - place / 50
        found = scattered.search(text) if width > 1 else None
        if found is None:
            return None
        # Characters far apart are hardly what was meant, nor such as begin within a word.
        spread = found.end() - found.start() - width
        return 50.0 - 3 * spread if spread <= 3 * width else None

    return score
