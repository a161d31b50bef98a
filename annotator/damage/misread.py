"""Bytes of a character lost, replaced or added, so that those behind were paired wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from annotator.core.aside import Progress
from annotator.core.span import Span
from annotator.damage.codes import BIG5, GBK, codes
from annotator.damage.lost import REPLACED
from annotator.damage.misfits import misfits
from annotator.damage.place import Place, kind
from annotator.damage.plain import Line, lines
from annotator.damage.repairing import repaired
from annotator.damage.runs import runs
from annotator.damage.script import script

NEAR: Final = 4
"""So many characters between two runs can look right by chance."""


def _propose(text: str, span: Span) -> Place | None:
    return repaired(text, span, _encodings(text))


@kind("Bytes of a character were lost, replaced or added", _propose)
def misread(text: str, progress: Progress) -> Iterator[Span]:
    """Runs of characters that bytes of GBK or Big5 form out of step: 主題?;庑鹿诜窝滓咔.

    And single ones of which a byte is another one, where that shows.
    """
    encodings, printed_in = _encodings(text), script(text)
    for line in lines(text):
        progress(line.starts[-1], len(text))
        found = [
            run
            for encoding in encodings
            for finder in (runs, misfits)
            for run in finder(line.text, encoding, printed_in)
        ]
        yield from _merged(line, found)


def _merged(line: Line, found: list[tuple[int, int]]) -> Iterator[Span]:
    """Runs that are near one another are one; for the bytes of lost characters nobody need look."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1] + NEAR:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    for start, end in joined:
        if not REPLACED.fullmatch(line.text, start, end):
            yield line.to_source(start, end)


@lru_cache(4)
def _encodings(text: str) -> tuple[str, ...]:
    """The encodings of which bytes may be damaged; Big5 if it has all that Traditional text has."""
    if script(text) != "traditional":
        return (GBK,)
    known = codes(BIG5).bytes_of
    foreign = (each for each in set(text) if "\u3400" <= each <= "\u9fff" and each not in known)
    return (GBK,) if any(foreign) else (GBK, BIG5)
