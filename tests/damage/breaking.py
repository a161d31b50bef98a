"""Breaks a text as the tools of web sites do: bytes of GBK or Big5 go wrong, the rest is read on.

Always the same for the same seed. What a decoder makes of the bytes is what lenient ones make of
them: a pair that no character has vanishes, and a first byte without a second one becomes `?`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from annotator.damage.codes import codes


@dataclass(frozen=True)
class Broken:
    """A damaged text, where it is damaged, and what it was."""

    text: str
    start: int
    end: int
    whole: str
    how: str

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]


Way = Callable[[bytes, int, Random], bytes]


def lost(raw: bytes, at: int, random: Random) -> bytes:
    at += random.randrange(2)
    return raw[:at] + raw[at + 1 :]


def replaced(raw: bytes, at: int, random: Random) -> bytes:
    at += random.randrange(2)
    other = random.choice((b"?", bytes((random.randrange(0x81, 0xFE),))))
    return raw[:at] + other + raw[at + 1 :]


def added(raw: bytes, at: int, random: Random) -> bytes:
    at += random.randrange(2)
    return raw[:at] + bytes((random.randrange(0xA1, 0xFE),)) + raw[at:]


def across(raw: bytes, at: int, random: Random) -> bytes:
    """Bytes of two characters were taken for one that got a gloss, whose bracket went with a byte."""
    gloss = random.choice(("zāi)", "wù)", "yàn)", "huì)"))
    return raw[: at + 2] + b"?" + encoded(gloss, "gbk") + raw[at + 3 :]


def boundary(raw: bytes, at: int, random: Random) -> bytes:
    """A buffer ended within a character, of which each half was read alone."""
    return (
        raw[: at + 1] + b"?" + raw[at + 1 :]
        if random.random() < 0.5
        else raw[:at] + b"?" + raw[at + 1 :]
    )


_WAYS: tuple[Way, ...] = (lost, replaced, added, boundary)
WAYS: dict[str, tuple[Way, ...]] = {"gbk": (*_WAYS, across), "big5": _WAYS}


def decoded(raw: bytes, encoding: str) -> str:
    """What a lenient decoder makes of some bytes."""
    known, found, at = codes(encoding).character_of, "", 0
    while at < len(raw):
        pair = raw[at], raw[at + 1] if at + 1 < len(raw) else 0
        if pair[0] < 0x80:
            found, at = found + chr(pair[0]), at + 1
        elif pair in known:
            found, at = found + known[pair], at + 2
        elif pair[1] >= 0x80:
            at += 2
        else:
            found, at = found + "?", at + 1
    return found


def encoded(text: str, encoding: str) -> bytes:
    """A text as bytes, without what the encoding has no bytes for."""
    known = codes(encoding).bytes_of
    return b"".join(
        bytes(known.get(each, ())) if not each.isascii() else each.encode() for each in text
    )


def broken(text: str, encoding: str, seed: int) -> Broken | None:
    """A text with one damaged run, or None if it came out no different."""
    random = Random(f"{seed} {encoding} {text}")
    way = random.choice(WAYS[encoding])
    whole = decoded(encoded(text, encoding), encoding)
    places = [at for at, each in enumerate(whole[:-4]) if "\u4e00" <= each <= "\u9fff" and at]
    if not places:
        return None
    at = random.choice(places)
    raw = encoded(whole, encoding)
    damaged = decoded(way(raw, len(encoded(whole[:at], encoding)), random), encoding)
    start = _alike(damaged, whole)
    end = len(damaged) - _alike(damaged[start:][::-1], whole[start:][::-1])
    return Broken(damaged, start, end, whole, way.__name__) if start < end else None


def _alike(one: str, two: str) -> int:
    return next(
        (at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b),
        min(len(one), len(two)),
    )
