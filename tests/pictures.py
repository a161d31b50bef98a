"""Pictures for tests, written from their formats: beginnings that say a size, and whole ones."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping


def png(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG of a size; with `data` that is to be its pixels (see `whole_png`)."""
    made = b"\x89PNG\r\n\x1a\n"
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    for kind, content in ((b"IHDR", head), (b"IDAT", zlib.compress(data)), (b"IEND", b"")):
        made += struct.pack(">I", len(content)) + kind + content
        made += struct.pack(">I", zlib.crc32(kind + content))
    return made


def whole_png(width: int, height: int, colour: tuple[int, int, int] = (200, 30, 30)) -> bytes:
    """A PNG of one colour, whole: it can be decoded."""
    return png(width, height, (b"\0" + bytes(colour) * width) * height)


def gif(width: int, height: int) -> bytes:
    """The beginning of a GIF."""
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\0\0\0;"


def bmp(width: int, height: int) -> bytes:
    """The beginning of a BMP whose rows run from the top."""
    return b"BM" + bytes(12) + struct.pack("<IiiHH", 40, width, -height, 1, 24) + bytes(24)


def webp(width: int, height: int) -> bytes:
    """The beginning of a WebP that is compressed without loss."""
    bits = (width - 1) | (height - 1) << 14
    chunk = b"\x2f" + struct.pack("<I", bits) + b"\0"
    return b"RIFF" + struct.pack("<I", 12 + len(chunk)) + b"WEBPVP8L" + bytes(4) + chunk


def tiff(width: int, height: int, orientation: int = 1, order: str = "<") -> bytes:
    """The beginning of a TIFF, or of what Exif says of a photograph."""
    made = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}IH", 8, 3)
    made += struct.pack(f"{order}HHII", 0x100, 4, 1, width)
    made += struct.pack(f"{order}HHII", 0x101, 4, 1, height)
    return made + struct.pack(f"{order}HHIHHI", 0x112, 3, 1, orientation, 0, 0)


def jpeg(width: int, height: int, exif: bytes = b"") -> bytes:
    """The beginning of a JPEG, perhaps with what the camera says."""
    made = b"\xff\xd8"
    if exif:
        made += b"\xff\xe1" + struct.pack(">H", 8 + len(exif)) + b"Exif\0\0" + exif
    made += b"\xff\xdb" + struct.pack(">H", 67) + bytes(65)
    return made + b"\xff\xff\xc2" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\1\x11\0"


def lossy_webp(width: int, height: int) -> bytes:
    """The beginning of a WebP that is compressed with loss."""
    frame = bytes(3) + b"\x9d\x01\x2a" + struct.pack("<HH", width, height)
    return b"RIFF" + struct.pack("<I", 12 + len(frame)) + b"WEBPVP8 " + bytes(4) + frame


def extended_webp(width: int, height: int) -> bytes:
    """The beginning of a WebP with more in it than one picture."""
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF" + bytes(4) + b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + size


KINDS: Mapping[str, Callable[[int, int], bytes]] = {
    "image/png": png,
    "image/jpeg": jpeg,
    "image/gif": gif,
    "image/webp": webp,
    "image/bmp": bmp,
    "image/tiff": tiff,
}
