"""Which encoding a file of Chinese text is in, also where bytes were lost; and what is no text."""

from __future__ import annotations

import codecs
import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from annotator.core.resources import resource
from annotator.formats.encoding import USUAL

SAMPLE = 8192
"""How many bytes are looked at, around the first one that is not ASCII."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (
        "“{file}” is a picture, not a text",
        rb"\x89PNG|GIF8[79]a|\xff\xd8\xff|RIFF....WEBP|BM....\0\0\0\0|II\*\0|MM\0\*",
    ),
    ("“{file}” is a PDF document, not a text file", rb"%PDF-"),
    (
        "“{file}” is an office document, not a text file",
        rb"PK\x03\x04.{0,200}?(word/|xl/|ppt/)|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    ),
    (
        "“{file}” is an archive; take the files out of it first",
        rb"PK(\x03\x04|\x05\x06)|\x1f\x8b\x08|BZh\d1AY|\xfd7zXZ|7z\xbc\xaf|Rar!\x1a|\x28\xb5\x2f\xfd",
    ),
    ("“{file}” is a database, not a text", rb"SQLite format 3\0"),
    (
        "“{file}” is a program, not a text",
        rb"\x7fELF|MZ.{60,300}PE\0\0|\xfe\xed\xfa[\xce\xcf]|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe",
    ),
    (
        "“{file}” is a recording, not a text",
        rb"ID3[\x02-\x04]|OggS\0|fLaC|....ftyp|RIFF....(WAVE|AVI )",
    ),
)

_AT_A_TIME = 1 << 20

_ASCII = -4.0
_UNSEEN = -19.0
_BAD = -25.0
_HANGUL, _HANJA = 5.0, -18.0  # Korean news is full of the one and has next to none of the other
_HAN_OR_HANGUL = re.compile("[\u4e00-\u9fff\uac00-\ud7a3]")
_CONTROLS = 0.12
_NOISE = -7.5  # random bytes come to -8.4 at best, a text with every 40th byte lost to -6


class Guess(NamedTuple):
    """An encoding that a file may be in.

    `confidence` is the share, 0 to 1, that the file's own characters give it against the others;
    `bad` counts the undecodable places of the sample that was looked at.
    """

    encoding: str
    confidence: float
    bad: int = 0


def detect(raw: bytes) -> list[Guess]:
    """The encodings that `raw` may be in, best first.

    A byte order mark decides, or strict UTF-8; else all usual ones are ranked by how much their
    characters look like printed Chinese.

    >>> detect("讓質量月成為全民參與的活動".encode("big5"))[0].encoding
    'big5hkscs'
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return [Guess(encoding, 1.0)]
    if b"\0" not in raw and is_utf8(raw):
        return [Guess("utf-8", 1.0)]
    scored = sorted(((*_score(raw, encoding), encoding) for encoding in USUAL), reverse=True)
    best = scored[0][0]
    # A long sample says more than a few characters do, but neighbours in it are not independent.
    sharpness = min(len(raw), 400) / 10
    weights = [math.exp(max(-700.0, sharpness * (score - best))) for score, _, _ in scored]
    return [
        Guess(encoding, weight / sum(weights), bad)
        for weight, (_, bad, encoding) in zip(weights, scored, strict=True)
    ]


def signature(raw: bytes) -> str:
    """What to say about a `{file}` whose first bytes give away that it is no text; else empty."""
    head = raw[:512]
    return next((what for what, begin in _SIGNATURES if re.match(begin, head, re.DOTALL)), "")


def is_text(raw: bytes, encoding: str) -> bool:
    r"""Whether `raw`, read in `encoding`, is text, damaged or not, and no picture or program.

    >>> is_text(bytes(range(256)), "gb18030"), is_text("中\0文字".encode(), "utf-8")
    (False, True)
    """
    sample = _sample(raw, encoding)
    controls = sum(map(_is_control, sample))
    if encoding == "utf-8" or raw.startswith(tuple(mark for mark, _ in _MARKS)):
        return controls < 3 or controls <= _CONTROLS * len(sample)
    return (len(sample) < 8 and controls < 3) or _score(raw, encoding)[0] > _NOISE


def is_utf8(raw: bytes) -> bool:
    """Whether `raw` is UTF-8 without a fault."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(raw), _AT_A_TIME):  # as a text, all takes four times the room
            decoder.decode(raw[start : start + _AT_A_TIME])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _sample(raw: bytes, encoding: str) -> str:
    """The part of the text that tells most, without a character cut off at its end."""
    found = re.search(rb"[\x80-\xff]", raw)
    first = max(0, found.start() - SAMPLE // 4) & ~3 if found else 0  # whole units of any encoding
    return codecs.getincrementaldecoder(encoding)("replace").decode(raw[first : first + SAMPLE])


def _score(raw: bytes, encoding: str) -> tuple[float, int]:
    """The logarithm of the likelihood of a byte of the sample; and its undecodable places."""
    text = _sample(raw, encoding)
    bad = text.count("\ufffd")
    if encoding.startswith("utf-32") and 10 * bad > len(text):
        return (
            2 * _BAD,
            bad,
        )  # nearly nothing is UTF-32 by chance, and its errors swallow four bytes
    weight = sum(map(_weight, text))
    if encoding == "euc_kr":
        found = _HAN_OR_HANGUL.findall(text)
        weight += sum(_HANGUL if character >= "\uac00" else _HANJA for character in found)
    return weight / max(1, min(len(raw), SAMPLE)), bad


@cache
def _weight(character: str) -> float:
    if character != "\0" and (character.isascii() and (character >= " " or character.isspace())):
        return _ASCII
    if _is_odd(character):
        return _BAD
    return _model().get(character, _UNSEEN)


def _is_odd(character: str) -> bool:
    """Whether text has no use for it: controls, what is unassigned or private, and U+FFFD."""
    return _is_control(character) or unicodedata.category(character) in ("Cn", "Co")


def _is_control(character: str) -> bool:
    if character in "\t\n\r\f\x0b\x1a\x85":
        return False
    return character == "\ufffd" or unicodedata.category(character) == "Cc"


@cache
def _model() -> Mapping[str, float]:
    lines = resource("charset", "characters.txt").read_text(encoding="utf-8").split("\n")
    return dict(_entries(line for line in lines if line and not line.startswith("#")))


def _entries(lines: Iterable[str]) -> Iterable[tuple[str, float]]:
    for line in lines:
        level, characters = line.split("\t")
        for character in characters:
            yield character, float(level)
