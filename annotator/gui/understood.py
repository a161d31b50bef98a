"""What a mark says of its words, short enough to stand beside them."""

from __future__ import annotations

from annotator.core.dates import TIME
from annotator.core.mark import Mark
from annotator.core.quantity import NUMBER, told


def understood(mark: Mark) -> str:
    """How much a number is, which day a date; nothing for other marks and where none is said.

    >>> understood(Mark("figure.number", (), {"value": 48000, "unit": "张", "approximation": ">"}))
    '> 48,000 张'
    """
    if mark.label == NUMBER:
        return told(mark.attributes)
    return str(mark.attributes.get("date", "")) if mark.label == TIME else ""
