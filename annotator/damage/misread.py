"""Bytes of a character lost, replaced or added, so that those behind were paired wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial

from annotator.core.aside import Progress
from annotator.core.span import Span
from annotator.damage.codes import BIG5, GBK, codes
from annotator.damage.lost import REPLACED
from annotator.damage.place import kind
from annotator.damage.plain import lines
from annotator.damage.repairing import repaired
from annotator.damage.runs import runs
from annotator.damage.script import script


@kind("Bytes of GBK were lost, replaced or added", partial(repaired, encoding=GBK))
def gbk(text: str, progress: Progress) -> Iterator[Span]:
    """Runs of characters that bytes of GBK form out of step: 主題?;庑鹿诜窝滓咔."""
    return _runs(text, GBK, progress)


@kind("Bytes of Big5 were lost, replaced or added", partial(repaired, encoding=BIG5))
def big5(text: str, progress: Progress) -> Iterator[Span]:
    """The same with bytes of Big5, in text that can have come from there."""
    return _runs(text, BIG5, progress)


def _runs(text: str, encoding: str, progress: Progress) -> Iterator[Span]:
    if _encoding(text) != encoding:
        return
    printed_in = script(text)
    for line in lines(text):
        progress(line.starts[-1], len(text))
        for start, end in runs(line.text, encoding, printed_in):
            if not REPLACED.fullmatch(line.text, start, end):
                yield line.to_source(start, end)


@lru_cache(4)
def _encoding(text: str) -> str:
    """The encoding of which bytes are damaged: Big5 if Traditional text has no other characters."""
    if script(text) != "traditional":
        return GBK
    known = codes(BIG5).bytes_of
    foreign = (each for each in set(text) if not each.isascii() and each not in known)
    return GBK if any("\u3400" <= each <= "\u9fff" for each in foreign) else BIG5
