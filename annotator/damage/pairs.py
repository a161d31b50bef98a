"""Signs that come in pairs, such as brackets and quotation marks."""

from __future__ import annotations

import re
from typing import Final

_PAIRS: Final = dict(zip("“‘《〈（「『【〔", "”’》〉）」』】〕", strict=True))
_SIGNS = re.compile(f"[{''.join(_PAIRS)}{''.join(_PAIRS.values())}]")


# A full stop within quotation marks ends a sentence, and that has more than two characters.
_SHORT = re.compile("[“‘「『][^“”‘’「」『』]{0,2}。[”’」』]")


def unpaired(text: str) -> int:
    """How many opening and closing signs of a line have no partner, or hold no sentence for a stop.

    >>> unpaired("落實“六保”任務"), unpaired("落實“六。》任務"), unpaired("落實“六。”任務")
    (0, 2, 1)
    """
    open_: list[str] = []
    alone = len(_SHORT.findall(text))
    for sign in _SIGNS.findall(text):
        if sign in _PAIRS:
            open_.append(_PAIRS[sign])
        elif open_ and open_[-1] == sign:
            open_.pop()
        else:
            alone += 1
    return alone + len(open_)
