"""Which marks teach what words are elsewhere."""

from __future__ import annotations

from typing import Final

from annotator.core.dates import TIME

LONGEST: Final = 30
"""Longer words hardly ever recur."""
_OF_PLACES: Final = ("structure", "caption", "quote", "figure", "repair")
"""Kinds of marks that say what a place in the article is for, or how much: not what is there."""
_ENDS: Final = frozenset("。！？；!?;\n")


def is_name(label: str, words: str) -> bool:
    """Whether words, as they read plain, are called by a label wherever they stand.

    A caption is none elsewhere; and what a time or a figure says must be understood anew.

    >>> is_name("entity.person", "羅亮"), is_name("figure.number", "兩成")
    (True, False)
    """
    return (
        label != TIME
        and label.partition(".")[0] not in _OF_PLACES
        and 1 < len(words) <= LONGEST
        and _ENDS.isdisjoint(words)
    )
