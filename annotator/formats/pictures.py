"""Files of the disk, read as pictures. Nothing is decoded here, and nothing ever fetched."""

from __future__ import annotations

from pathlib import Path

from annotator.core.errors import BadFile
from annotator.core.picture import Picture, picture_id
from annotator.formats.opening import bytes_of, shown
from annotator.formats.picture_header import header_of

MOST_BYTES = 50 << 20
"""The largest file that is taken for a picture."""
MOST_PIXELS = 50_000_000
"""The most pixels that a picture may have: one that says more is a bomb, whatever its bytes."""


def read_picture(path: Path) -> tuple[Picture, bytes]:
    """The picture of a file, with its bytes; raises BadFile, one sentence, if it is not one."""
    raw = bytes_of(
        path, MOST_BYTES, "“{file}” has more than {most} MiB, which is too much for a picture"
    )
    return picture_of(raw, shown(path.name)), raw


def suffix_of(picture: Picture) -> str:
    """How the name of a picture's file ends, without the dot."""
    kind = picture.kind.rpartition("/")[2]
    return {"jpeg": "jpg"}.get(kind, kind if kind.isalnum() else "bin")


def picture_of(raw: bytes, name: str) -> Picture:
    """What bytes say of the picture that they are; raises BadFile, naming them, if they are none.

    A drawing (SVG) is refused: it is a program as well, and can hang whoever draws it.
    """
    found = header_of(raw)
    if found is None:
        start = raw[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        if start.startswith(b"<") and b"<svg" in start:
            raise BadFile("“{file}” is a drawing (SVG); save it as PNG first", file=name)
        raise BadFile(
            "“{file}” is no picture of a kind that is shown: PNG, JPEG, GIF, WebP, BMP or TIFF",
            file=name,
        )
    kind, width, height = found
    if not width or not height:
        raise BadFile("“{file}” is a damaged picture: it does not say its size", file=name)
    if width * height > MOST_PIXELS:
        raise BadFile(
            "“{file}” has {width} × {height} pixels; a picture of more than {most} million is "
            "not taken in",
            file=name,
            width=width,
            height=height,
            most=MOST_PIXELS // 1_000_000,
        )
    return Picture(picture_id(raw), kind, width, height)
