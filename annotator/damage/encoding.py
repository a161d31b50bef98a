"""Text that was written in one encoding and read in another: ä¸­ or 涓 for 中."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from annotator.core.aside import Progress
from annotator.core.repairs import Proposal
from annotator.core.span import Span
from annotator.damage.language import likelihood
from annotator.damage.place import Place, kind

# A whole Chinese character or sign in the bytes of each encoding in which text was written.
_WRITTEN: Final = {
    "utf-8": rb"(?:[\xe4-\xe9][\x80-\xbf]|\xe3\x80|\xef[\xbc\xbd]|\xe2\x80)[\x80-\xbf]",
    "gb18030": rb"[\xa1-\xa3\xb0-\xf7][\xa1-\xfe]",
    "big5hkscs": rb"[\xa1-\xf9][\x40-\x7e\xa1-\xfe]",
}
# The encoding in which it was read: what it makes of bytes, and what was written in truth.
_READ: Final = {
    "gbk": (re.compile("[^\0-\x7f\ufffd]{3,}"), ("utf-8",)),
    "cp1252": (re.compile("[!-\xff\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{3,}"),
               ("utf-8", "gb18030", "big5hkscs")),
}  # fmt: skip
_LEAST = 3
"""So many characters, as they were read, are one for sure."""
_BETTER = 3.0
"""So many nats for each byte must the text be likelier than what is printed."""


@cache
def _stretch(written: str) -> re.Pattern[bytes]:
    least = 1 if written == "utf-8" else 2
    return re.compile(rb"(?:%s){%d,}" % (_WRITTEN[written], least))


def _bytes(text: str, read: str) -> bytes | None:
    """The bytes that were read so, all characters having as many of them; None if some have not."""
    if read == "gbk":
        found = text.encode("gb18030", "ignore")
        return found if len(found) == 2 * len(text) else None
    # What Windows leaves out of its encoding, others have put in as it stands in Latin-1.
    return b"".join(
        each.encode("cp1252" if each > "\x9f" else "latin-1", "ignore") for each in text
    )


def _found(text: str) -> Iterator[tuple[Span, str, str]]:
    """Each stretch with the encodings in which it was read and may have been written."""
    for read, (usual, all_written) in _READ.items():
        for stretch in usual.finditer(text):
            raw = _bytes(stretch[0], read)
            if raw is None or stretch[0].isascii():
                continue
            for written in all_written:
                for span in _written(raw, written, 2 if read == "gbk" else 1):
                    yield span.moved(stretch.start()), read, written


def _written(raw: bytes, written: str, width: int) -> Iterator[Span]:
    """Where some bytes may have been written in an encoding, in characters of so many bytes."""
    for place in _stretch(written).finditer(raw):
        start, end = place.start() // width, -(-place.end() // width)
        if place.start() % width == 0 and end - start >= _LEAST:
            yield Span(start, end)


def _gain(printed: str, meant: str) -> float:
    """How many nats likelier some text is than what is printed."""
    return likelihood(meant) - likelihood(printed)


def _propose(text: str, span: Span) -> Place | None:
    printed = span.of(text)
    gains: dict[str, float] = {}
    for read, (_, all_written) in _READ.items():
        raw = _bytes(printed, read) or b""
        for written in all_written:
            # Of a character that was cut off at the end, that it was there is all that is known.
            meant = raw.decode(written, "replace").rstrip("\ufffd")
            meant += "?" * (raw.decode(written, "replace") != meant)
            if raw and "\ufffd" not in meant and _stretch(written).match(raw):
                gains[meant] = _gain(printed, meant)
    if not gains:
        return None
    top = max(0.0, *gains.values())
    total = math.exp(-top) + sum(math.exp(gain - top) for gain in gains.values())
    shares = {meant: math.exp(gain - top) / total for meant, gain in gains.items()}
    best = sorted(shares, key=lambda meant: -shares[meant])
    return Place(span, "", tuple(Proposal(meant, shares[meant]) for meant in best))


@kind("Text was written in one encoding and read in another", _propose)
def encoding(text: str, progress: Progress) -> Iterator[Span]:
    """UTF-8 that was read as GBK or Latin-1, GBK and Big5 that were read as Latin-1."""
    progress(0, len(text))
    done = 0
    for span, read, written in sorted(set(_found(text)), key=lambda each: each[0]):
        raw = _bytes(span.of(text), read) or b""
        if span.start < done:
            continue
        if _gain(span.of(text), raw.decode(written, "ignore")) > _BETTER * len(raw) / 3:
            done = span.end
            yield span
