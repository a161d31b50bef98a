"""Which script an article is printed in: characters of the other one are out of place in it."""

from __future__ import annotations

from functools import lru_cache

from annotator.damage.model import model

CLEAR = 4
"""Characters of one script must outnumber those of the other so many times."""
LEAST = 0.05
"""And be such a share of the whole."""


@lru_cache(8)
def script(text: str) -> str:
    """`simplified`, `traditional`, or nothing where that is not clear. O(n) the first time."""
    known = model()
    simplified = sum(map(known.simplified.__contains__, text))
    traditional = sum(map(known.traditional.__contains__, text))
    han = sum(map("\u3400".__le__, text)) or 1
    if simplified > LEAST * han and simplified > CLEAR * traditional:
        return "simplified"
    if traditional > LEAST * han and traditional > CLEAR * simplified:
        return "traditional"
    return ""
