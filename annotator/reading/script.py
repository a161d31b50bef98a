"""Converting between scripts with exact alignment: the one place where OpenCC is imported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import pairwise

from annotator.core.alignment import Alignment
from annotator.core.view import View

# OpenCC loses the text behind a NUL and cannot encode half a surrogate pair.
_UNSPEAKABLE = re.compile("([\0\ud800-\udfff]+)")
# No phrase of OpenCC reaches over these; where one did, the pieces would not add up.
_PIECES = re.compile(
    r"[^，。！？；：、,.!?;:“”‘’（）()《》…\s]*[，。！？；：、,.!?;:“”‘’（）()《》…\s]*"
)
_SAMPLE = 4000

Replaced = tuple[int, int, int]


def converted(view: View, config: str) -> View:
    """A view in another script; `config` names a conversion of OpenCC such as `t2s`."""
    return _converter(config).convert(view)


@lru_cache(256)
def is_traditional(text: str) -> bool:
    """Whether a text is printed in Traditional characters, judged by its first few thousand."""
    sample = text[:_SAMPLE]
    simplified, traditional = (_plain(config)(sample) for config in ("t2s", "s2t"))
    to_simplified = sum(a != b for a, b in zip(sample, simplified, strict=False))
    to_traditional = sum(a != b for a, b in zip(sample, traditional, strict=False))
    return to_simplified > to_traditional


class _Converter:
    """One conversion, with what is known of its characters.

    An offset is a cut if the text before it and the text behind it, converted apart, are the
    whole converted. Between two cuts the text is one block, unless its characters pair one by one.
    """

    def __init__(self, config: str) -> None:
        self._plain = _plain(config)
        self._single = lru_cache(60_000)(self._plain)
        self._pairs: set[tuple[str, str]] = set()

    def convert(self, view: View) -> View:
        text = view.text
        new = self._plain(text)
        if self._one_by_one(text, new):
            return view.then(new, Alignment(len(text)))
        lines, new_lines = text.split("\n"), new.split("\n")
        if len(lines) != len(new_lines):
            new_lines = [self._plain(line) for line in lines]
        return view.then("\n".join(new_lines), Alignment(len(text), self._of(lines, new_lines)))

    def _of(self, lines: list[str], new_lines: list[str]) -> Iterator[Replaced]:
        start = 0
        for line, new in zip(lines, new_lines, strict=True):
            if not self._one_by_one(line, new):
                yield from self._in_line(line, new, start)
            start += len(line) + 1

    def _in_line(self, line: str, new: str, start: int) -> Iterator[Replaced]:
        pieces = _PIECES.findall(line)
        news = [self._plain(piece) for piece in pieces]
        if "".join(news) != new:
            pieces, news = [line], [new]
        for piece, new_piece in zip(pieces, news, strict=True):
            if not self._one_by_one(piece, new_piece):
                yield from self._in_piece(piece, new_piece, start)
            start += len(piece)

    def _in_piece(self, text: str, new: str, start: int) -> Iterator[Replaced]:
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
        for offset in range(1, len(text)):
            head = self._plain(text[:offset])
            if len(head) < last or not new.startswith(head):
                continue
            if head + self._plain(text[offset:]) == new:
                last = len(head)
                yield offset, last
        yield len(text), len(new)

    def _one_by_one(self, text: str, new: str) -> bool:
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


@cache
def _converter(config: str) -> _Converter:
    return _Converter(config)


@cache
def _plain(config: str) -> Callable[[str], str]:
    """A conversion of OpenCC that takes any text."""
    from opencc import OpenCC

    convert = OpenCC(config).convert

    def plain(text: str) -> str:
        if not _UNSPEAKABLE.search(text):
            return str(convert(text))
        parts = _UNSPEAKABLE.split(text)
        return "".join(part if i % 2 else str(convert(part)) for i, part in enumerate(parts))

    return plain
