"""What the bytes of a text file say: names of encodings, and decoding that loses no place."""

from __future__ import annotations

import codecs
import re
import threading
from dataclasses import dataclass
from typing import NamedTuple

from annotator.core.errors import BadFile

USUAL = (
    "utf-8",
    "gb18030",
    "big5hkscs",
    "utf-16-le",
    "utf-16-be",
    "utf-32-le",
    "utf-32-be",
    "shift_jis",
    "euc_kr",
)
"""The encodings that Chinese text comes in, and its neighbours'; most likely first."""

_WIDER = {
    "ascii": "utf-8",
    "utf-8-sig": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
}
"""Files that claim the narrow encoding use the wide one, which reads the narrow one alike."""

_ORDERED = {
    "utf-16": (codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE, 2),
    "utf-32": (codecs.BOM_UTF32_BE, codecs.BOM_UTF32_LE, 4),
}
# The first bytes, big-endian, of Latin, Chinese and full-width characters.
_FIRST = bytes((0x00, 0x30, *range(0x4E, 0xA0), 0xFF))

# Where the bytes of a character depend on what went before, or one code has several characters
# that other codes have too, offsets in bytes mean nothing.
_WITHOUT_PLACES = re.compile(
    r"utf-7|hz|iso2022.*|idna|punycode|undefined|.*unicode.escape|mbcs|oem|.*(x0213|_2004)"
)


class Stretch(NamedTuple):
    """Bytes, from `start` up to `end`, that the encoding has no character for."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Decoded:
    """What bytes say in `encoding`, the Python name of a codec that takes no byte order mark away.

    `text` keeps byte order mark and line ends. Each stretch of undecodable bytes and each NUL is
    one U+FFFD; `bad` counts these places. `decode(raw, encoding)` says the same again.
    """

    text: str
    encoding: str
    bad: int = 0


def decode(raw: bytes, encoding: str) -> Decoded:
    r"""What `raw` says in an encoding of any common name; raises BadFile if there is none such.

    >>> decode("中".encode("gbk") + b"\xff\xff!", "GBK")
    Decoded(text='中�!', encoding='gb18030', bad=1)
    """
    codec = codec_for(encoding, raw)
    text, stretches = decoded(raw, codec)
    nulls = text.count("\0")
    return Decoded(text.replace("\0", "\ufffd"), codec, len(stretches) + nulls)


class Encoded(NamedTuple):
    """The bytes of a text, the codec that they are in, and how many places of them are bad."""

    raw: bytes
    encoding: str
    bad: int = 0


def encoded(text: str, encoding: str, raw: bytes | None) -> Encoded:
    """The bytes that an article with this text was read from.

    A text without `raw` that `encoding` cannot say is in UTF-8. Raises BadFile, one phrase, if
    `raw` says something else than the text.
    """
    if raw is not None:
        said = decode(raw, encoding)
        if said.text != text:
            raise BadFile("its “raw” says something else than its “text”")
        return Encoded(raw, said.encoding, said.bad)
    codec = codec_for(encoding)
    if codec != "utf-8":
        try:
            made = text.encode(codec)
        except UnicodeEncodeError:
            made = b""
        if decode(made, codec).text == text:
            return Encoded(made, codec)
    return Encoded(text.encode(), "utf-8")


def codec_for(name: str, raw: bytes = b"") -> str:
    r"""The codec that an encoding's name means; for “utf-16” and “utf-32” the bytes decide which.

    Raises BadFile for a name that is unknown or of no use, and lists the usual ones.

    >>> codec_for("GB2312"), codec_for("Big5-HKSCS"), codec_for("utf-16", b"\xfe\xff")
    ('gb18030', 'big5hkscs', 'utf-16-be')
    """
    try:
        codec = codecs.lookup(name).name
        b" ".decode(codec, "ignore")  # LookupError: it is no encoding of text
    except (LookupError, ValueError) as error:
        raise _unknown(name) from error
    if _WITHOUT_PLACES.fullmatch(codec):
        raise _unknown(name)
    if codec in _ORDERED:
        return codec + ("-be" if _is_big_endian(raw, *_ORDERED[codec]) else "-le")
    return _WIDER.get(codec, codec)


def decoded(raw: bytes, codec: str) -> tuple[str, list[Stretch]]:
    """`raw` as `codec` reads it, each undecodable stretch one U+FFFD, and these stretches."""
    found = _noted.stretches = []
    return raw.decode(codec, _NOTE), found


def _is_big_endian(raw: bytes, big: bytes, little: bytes, width: int) -> bool:
    if raw.startswith((big, little)):
        return raw.startswith(big)
    first, last = (raw[side::width].translate(None, _FIRST) for side in (0, width - 1))
    return len(first) < len(last)


def _unknown(name: str) -> BadFile:
    return BadFile(
        "“{name}” is not an encoding for texts; the usual ones are {usual}",
        name=name.encode("utf-8", "replace").decode(),
        usual=", ".join(USUAL),
    )


class _Noted(threading.local):
    """The stretches of the decoding that this thread is at."""

    stretches: list[Stretch]


_noted = _Noted()
_NOTE = "annotator.note"


def _note(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    found = _noted.stretches
    if found and found[-1].end == error.start:
        found[-1] = Stretch(found[-1].start, error.end)
        return "", error.end
    found.append(Stretch(error.start, error.end))
    return "\ufffd", error.end


codecs.register_error(_NOTE, _note)
