"""Offsets in other units than ours: UTF-16 code units, and bytes of the original file."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from annotator.core.span import Span
from annotator.formats.encoding import decoded

# Big5-HKSCS has one code for each of these; their second code point has no byte of its own.
_WITH_PAIRS = "big5hkscs"
_PAIR = re.compile("[Êê][\u0304\u030c]")
_DENSE = 8
"""Where more than every so many code points are asked for, all are summed up in one go."""


def utf16_offsets(text: str, places: Sequence[int]) -> list[int]:
    """Where `places`, ascending code points of `text`, stand in its UTF-16 code units.

    >>> utf16_offsets("a😀b", range(4))
    [0, 1, 3, 4]
    """
    if len(text.encode("utf-16-le")) == 2 * len(text):
        return list(places)
    return [byte // 2 for byte in _counted(text, "utf-16-le", places)]


def byte_offsets(
    raw: bytes, encoding: str, text: str, places: Sequence[int] | None = None
) -> list[int]:
    r"""The byte of `raw` at which the code point at each of `places` begins.

    `text` is what `raw` says in `encoding` (see `decode`); `places` ascend, and are all of
    `text`, its end included, if not given. A U+FFFD begins where its stretch does. O(n).

    >>> byte_offsets("中\n".encode("gb18030") + b"\xff\xff!", "gb18030", "中\n\ufffd!")
    [0, 2, 3, 5, 6]
    """
    if places is None:
        places = range(len(text) + 1)
    if _encoded(text, encoding) == raw:  # nearly all
        return _counted(text, encoding, places)
    found: list[int] = []
    last = 0
    for piece in _pieces(raw, encoding, text):
        first = last
        last = bisect_left(places, piece.place + len(piece.text), first)
        found += piece.offsets(encoding, places[first:last])
    return found + [len(raw)] * (len(places) - last)


@dataclass(frozen=True, slots=True)
class Rulers:
    """Spans of a text in other units; made for the spans that will be asked for.

    `utf16` and `byte` have each place by its code point; `pairs` are the places at which a span
    cannot end, since they are inside of a code.
    """

    utf16: dict[int, int]
    byte: dict[int, int]
    pairs: frozenset[int]

    @classmethod
    def over(cls, raw: bytes, encoding: str, text: str, spans: Iterable[Span]) -> Rulers:
        """The rulers that measure `spans` of `text`, which `raw` says in `encoding`."""
        spans = list(spans)
        places = {span.start for span in spans}
        places.update([span.end for span in spans])
        pairs = (
            {place for place in places if _splits_a_code(text, place, encoding)}
            if encoding == _WITH_PAIRS
            else set()
        )
        ordered = sorted(places | {place + 1 for place in pairs})
        return cls(
            dict(zip(ordered, utf16_offsets(text, ordered), strict=True)),
            dict(zip(ordered, byte_offsets(raw, encoding, text, ordered), strict=True)),
            frozenset(pairs),
        )

    @classmethod
    def over_utf16(cls, text: str, spans: Iterable[Span]) -> Rulers:
        """Rulers that measure `spans` of `text` in UTF-16 only."""
        ordered = sorted({place for span in spans for place in (span.start, span.end)})
        return cls(dict(zip(ordered, utf16_offsets(text, ordered), strict=True)), {}, frozenset())

    def in_utf16(self, span: Span) -> list[int]:
        """First UTF-16 code unit of the span, and the one behind it."""
        return [self.utf16[span.start], self.utf16[span.end]]

    def in_bytes(self, span: Span) -> list[int]:
        """First byte of the span, and the one behind it; never half a code."""
        end = span.end + (span.end in self.pairs and len(span) > 0)
        return [self.byte[span.start], self.byte[end]]


class _Piece(NamedTuple):
    """Bytes without damage and what they say, or one damaged stretch and its U+FFFD."""

    byte: int
    place: int
    raw: bytes
    text: str
    damaged: bool = False

    def offsets(self, encoding: str, places: Sequence[int]) -> list[int]:
        """The byte at each of `places`, which lie in this piece, both counted in the whole."""
        if self.damaged or not places:
            return [self.byte] * len(places)
        inner = [place - self.place for place in places] if self.place else places
        if _encoded(self.text, encoding) == self.raw:
            bytes_ = _counted(self.text, encoding, inner)
        else:
            starts = _stepped(self.raw, encoding)
            bytes_ = [starts[place] for place in inner]
        return [self.byte + byte for byte in bytes_] if self.byte else bytes_


def _pieces(raw: bytes, encoding: str, text: str) -> Iterator[_Piece]:
    byte = place = 0
    for start, end in decoded(raw, encoding)[1]:
        between = raw[byte:start]
        said = between.decode(encoding)
        yield _Piece(byte, place, between, said)
        place += len(said)
        yield _Piece(start, place, raw[start:end], "\ufffd", damaged=True)
        byte, place = end, place + 1
    yield _Piece(byte, place, raw[byte:], raw[byte:].decode(encoding))


def _encoded(text: str, encoding: str) -> bytes | None:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return None


def _counted(text: str, encoding: str, places: Sequence[int]) -> list[int]:
    """The byte at each of `places` in `text.encode(encoding)`."""
    if _DENSE * len(places) > len(text):
        return _summed(text, encoding, places)
    found: list[int] = []
    last = byte = 0
    if encoding != _WITH_PAIRS:
        for place in places:
            byte += len(text[last:place].encode(encoding))
            last = place
            found.append(byte)
        return found
    for place in places:
        here = place - _splits_a_code(text, place, encoding)
        byte += len(text[last:here].encode(encoding))
        last = here
        found.append(byte)
    return found


def _summed(text: str, encoding: str, places: Sequence[int]) -> list[int]:
    """The same by adding up how long each character is."""
    lengths = {character: len(_encoded(character, encoding) or b"") for character in set(text)}
    starts = [0, *accumulate(map(lengths.__getitem__, text))]
    if encoding == _WITH_PAIRS:
        for pair in _PAIR.finditer(text):
            starts[pair.end() - 1] = starts[pair.start()]
    return [starts[place] for place in places]


def _splits_a_code(text: str, place: int, encoding: str) -> bool:
    if encoding != _WITH_PAIRS or place == 0:
        return False
    return _PAIR.fullmatch(text, place - 1, place + 1) is not None


def _stepped(raw: bytes, encoding: str) -> list[int]:
    """The first byte of each code point, found byte by byte."""
    # Where a character has several codes, encoding it again may not give the bytes that are there.
    decoder = codecs.getincrementaldecoder(encoding)()
    starts: list[int] = []
    begun = 0
    for byte in range(len(raw)):
        said = decoder.decode(raw[byte : byte + 1])
        if said:
            starts += [begun] * len(said)
            begun = byte + 1
    return starts
