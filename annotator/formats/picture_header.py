"""Of which kind a picture is and how large, from its first bytes; nothing is decoded.

PNG: https://www.w3.org/TR/png-3/; JPEG: ITU-T T.81, annex B; its orientation: Exif 3.0 in TIFF 6.0;
GIF: GIF89a; WebP: RFC 9649; BMP: Windows' BITMAPCOREHEADER and BITMAPINFOHEADER.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from typing import NamedTuple

_SEGMENTS = 4096
"""A JPEG says its size within so many segments, or is none."""
_ENTRIES = 512
"""How many entries of a directory of TIFF are looked at."""
_SIDEWAYS = (5, 6, 7, 8)
"""The orientations of Exif in which width and height change places."""


class Header(NamedTuple):
    """The media type of a picture, and its size in pixels as it is seen upright."""

    kind: str
    width: int
    height: int


def header_of(raw: bytes) -> Header | None:
    """What the first bytes of a file say of it; None if they are not those of a picture.

    A size of 0 is one that cannot be read.
    """
    for kind, (is_one, size) in _KINDS.items():
        if is_one(raw):
            try:
                return Header(kind, *size(raw))
            except (struct.error, IndexError):
                return Header(kind, 0, 0)
    return None


def _png(raw: bytes) -> tuple[int, int]:
    if raw[8:16] != b"\0\0\0\rIHDR":
        return 0, 0
    width, height = struct.unpack_from(">II", raw, 16)
    return width, height


def _gif(raw: bytes) -> tuple[int, int]:
    width, height = struct.unpack_from("<HH", raw, 6)
    return width, height


def _bmp(raw: bytes) -> tuple[int, int]:
    (length,) = struct.unpack_from("<I", raw, 14)
    width, height = struct.unpack_from("<HH" if length == 12 else "<ii", raw, 18)
    return max(width, 0), abs(height)  # a height below 0: its rows run from the top


def _webp(raw: bytes) -> tuple[int, int]:
    chunk = raw[12:16]
    if chunk == b"VP8X":
        wide, high = (int.from_bytes(raw[at : at + 3], "little") for at in (24, 27))
        return (wide + 1, high + 1) if len(raw) >= 30 else (0, 0)
    if chunk == b"VP8L" and raw[20] == 0x2F:
        (bits,) = struct.unpack_from("<I", raw, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if chunk == b"VP8 " and raw[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", raw, 26)
        return width & 0x3FFF, height & 0x3FFF
    return 0, 0


def _jpeg(raw: bytes) -> tuple[int, int]:
    at, sideways = 2, False
    for _ in range(_SEGMENTS):
        while raw[at] == 0xFF and raw[at + 1] == 0xFF:  # filling
            at += 1
        if raw[at] != 0xFF:
            break
        marker = raw[at + 1]
        if marker == 0x01 or 0xD0 <= marker <= 0xD7:  # has nothing behind it
            at += 2
            continue
        (length,) = struct.unpack_from(">H", raw, at + 2)
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", raw, at + 5)
            return (height, width) if sideways else (width, height)
        if marker in (0xD9, 0xDA) or length < 2:  # its end, or its data before its size
            break
        if marker == 0xE1 and raw[at + 4 : at + 10] == b"Exif\0\0":
            sideways = _fields(raw[at + 10 : at + 2 + length]).get(0x112) in _SIDEWAYS
        at += 2 + length
    return 0, 0


def _tiff(raw: bytes) -> tuple[int, int]:
    fields = _fields(raw)
    width, height = fields.get(0x100, 0), fields.get(0x101, 0)
    return (height, width) if fields.get(0x112) in _SIDEWAYS else (width, height)


def _fields(raw: bytes) -> dict[int, int]:
    """The whole numbers of the first directory of a TIFF by their tags, as far as it is whole."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(raw[:4])
    found: dict[int, int] = {}
    if order is None:
        return found
    try:
        (at,) = struct.unpack_from(f"{order}I", raw, 4)
        (count,) = struct.unpack_from(f"{order}H", raw, at)
        for place in range(at + 2, at + 2 + 12 * min(count, _ENTRIES), 12):
            tag, kind, values = struct.unpack_from(f"{order}HHI", raw, place)
            if values == 1 and kind in (3, 4):  # a SHORT or a LONG, which stands in the entry
                (found[tag],) = struct.unpack_from(order + " HI"[kind - 2], raw, place + 8)
    except struct.error:
        pass
    return found


_KINDS: Mapping[str, tuple[Callable[[bytes], bool], Callable[[bytes], tuple[int, int]]]] = {
    "image/png": (lambda raw: raw.startswith(b"\x89PNG\r\n\x1a\n"), _png),
    "image/jpeg": (lambda raw: raw.startswith(b"\xff\xd8\xff"), _jpeg),
    "image/gif": (lambda raw: raw.startswith((b"GIF87a", b"GIF89a")), _gif),
    "image/webp": (lambda raw: raw[:4] + raw[8:12] == b"RIFFWEBP", _webp),
    "image/bmp": (lambda raw: raw.startswith(b"BM"), _bmp),
    "image/tiff": (lambda raw: raw.startswith((b"II*\0", b"MM\0*")), _tiff),
}
