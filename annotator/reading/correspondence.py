"""Which stretch of a converted text stands for which stretch of the text before.

A conversion only gives the new text. But where text is cut so that the two halves, converted
apart, are the whole converted, no phrase reaches over the cut. So a text is cut finer and finer,
as long as the pieces add up, until a piece either pairs character by character with what it
became, or cannot be cut: that one is a block.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise

from annotator.core.alignment import Replaced
from annotator.reading.conversion import Convert

# OpenCC holds Python's lock as long as it works: in portions the window is not kept waiting.
_PORTION = re.compile(r".{1,16000}[^\n。]*[\n。]?", re.DOTALL)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_CLAUSE = re.compile(
    r"[^，。！？；：、,.!?;:“”‘’（）()《》…\s]*[，。！？；：、,.!?;:“”‘’（）()《》…\s]+|.+",
    re.DOTALL,
)
# A description of a character by its parts, ⿰亻言, is kept whole even over the end of a line.
_DESCRIPTION = re.compile("[\u2ff0-\u2fff\u31ef]")
_REACH = 32
"""How far around an offset a phrase is looked for; the longest that OpenCC knows are shorter."""
_SHORT = 64
_LONGEST = 512
"""The longest piece of which every offset is tried; a longer one becomes a block as it is."""

Split = Callable[[str], list[str]]


class Correspondence:
    """A conversion with exact alignment, and what is known of the characters it deals with.

    Any threads may share one: it only remembers what it would find again.
    """

    def __init__(self, convert: Convert) -> None:
        self._convert = convert
        self._single = lru_cache(60_000)(convert)
        self._pairs: set[tuple[str, str]] = set()
        self._splits: tuple[Split, ...] = (_LINE.findall, _CLAUSE.findall, self._bits)

    def of(self, text: str) -> tuple[str, list[Replaced]]:
        """What a text becomes, line by line, and the blocks in which it corresponds."""
        news: list[str] = []
        replaced: list[Replaced] = []
        start = 0
        for portion in (_LINE if _DESCRIPTION.search(text) else _PORTION).findall(text):
            new = self._convert(portion)
            replaced += self._blocks(portion, new, start, self._splits)
            news.append(new)
            start += len(portion)
        return "".join(news), replaced

    def _blocks(
        self, text: str, new: str, start: int, splits: tuple[Split, ...]
    ) -> Iterator[Replaced]:
        if self._one_by_one(text, new):
            return
        if not splits:
            yield from self._smallest(text, new, start)
            return
        pieces = splits[0](text)
        news = [self._convert(piece) for piece in pieces] if len(pieces) > 1 else [new]
        if "".join(news) != new:
            pieces, news = [text], [new]
        for piece, new_piece in zip(pieces, news, strict=True):
            yield from self._blocks(piece, new_piece, start, splits[1:])
            start += len(piece)

    def _bits(self, text: str) -> list[str]:
        """A text in short pieces, cut where nothing nearby reaches over the cut."""
        bits: list[str] = []
        start = 0
        while len(text) - start > 2 * _SHORT:
            middle = start + _SHORT
            tried = (at for by in range(_REACH) for at in (middle + by, middle - by))
            end = next((at for at in tried if self._is_cut(text, at)), middle)
            bits.append(text[start:end])
            start = end
        return [*bits, text[start:]]

    def _is_cut(self, text: str, at: int) -> bool:
        before, behind = text[at - _REACH : at], text[at : at + _REACH]
        return self._convert(before) + self._convert(behind) == self._convert(before + behind)

    def _smallest(self, text: str, new: str, start: int) -> Iterator[Replaced]:
        """The blocks of a text, made as small as can be."""
        for (a, b), (c, d) in pairwise(self._cuts(text, new)):
            if (c - a, d - b) == (1, 1) or self._one_by_one(text[a:c], new[b:d]):
                continue
            while a < c and b < d and self._are_variants(text[a], new[b]):
                a, b = a + 1, b + 1
            while a < c and b < d and self._are_variants(text[c - 1], new[d - 1]):
                c, d = c - 1, d - 1
            if (c - a, d - b) not in ((0, 0), (1, 1)):
                yield start + a, start + c, d - b

    def _cuts(self, text: str, new: str) -> Iterator[tuple[int, int]]:
        yield 0, 0
        last = 0
        for offset in range(1, len(text) if len(text) <= _LONGEST else 0):
            head = self._convert(text[:offset])
            if len(head) < last or not new.startswith(head):
                continue
            if head + self._convert(text[offset:]) == new:
                last = len(head)
                yield offset, last
        yield len(text), len(new)

    def _one_by_one(self, text: str, new: str) -> bool:
        """Whether each character became itself or a variant of it."""
        if len(text) != len(new):
            return False
        if text == new:
            return True
        unknown = set(zip(text, new, strict=True)) - self._pairs
        for one, other in unknown:
            if not self._are_variants(one, other):
                return False
        self._pairs |= unknown
        return True

    def _are_variants(self, one: str, other: str) -> bool:
        single = self._single
        return one == other or single(one) == other or single(other) in (one, single(one))
