"""Signs that come in pairs, such as brackets and quotation marks."""

from __future__ import annotations

import re
from typing import Final

_PAIRS: Final = dict(zip("“‘《〈（「『【〔", "”’》〉）」』】〕", strict=True))
_SIGNS = re.compile(f"[{''.join(_PAIRS)}{''.join(_PAIRS.values())}]")


def unpaired(text: str) -> int:
    """How many opening and closing signs of a line have no partner.

    >>> unpaired("落實“六保”任務"), unpaired("落實“六。》任務")
    (0, 2)
    """
    open_: list[str] = []
    alone = 0
    for sign in _SIGNS.findall(text):
        if sign in _PAIRS:
            open_.append(_PAIRS[sign])
        elif open_ and open_[-1] == sign:
            open_.pop()
        else:
            alone += 1
    return alone + len(open_)
