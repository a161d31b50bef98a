"""Pictures that come with a document: in it, or in the folder that was saved with the page."""

from __future__ import annotations

import base64
import binascii
import posixpath
import re
from collections.abc import Callable
from urllib.parse import unquote, unquote_to_bytes

from annotator.core.errors import BadFile
from annotator.core.picture import Picture, PictureId
from annotator.formats.opening import SAVED
from annotator.formats.pictures import picture_of
from annotator.formats.registry import MIB, Source

_DATA = re.compile(r"data:image/[\w.+-]+(?:;[\w=.+-]+?)*?(;base64)?,", re.IGNORECASE)
_MOST_PICTURES = 500
MOST = 256 * MIB
"""How many bytes a document may hold, and how many its pictures may have."""

Look = Callable[[str], bytes | None]
"""The bytes that a document has under an address; None if it has none there."""


def nowhere(_: str) -> bytes | None:
    """A document with no pictures but those in its text."""
    return None


class Supplied:
    """Takes the pictures of a document that are there, and remembers which were used.

    What is no picture of a kind that is kept, or too much, is as if it were not there.
    """

    def __init__(self, look: Look = nowhere) -> None:
        self._look = look
        self._found: dict[PictureId, tuple[Picture, bytes]] = {}
        self._bytes = 0

    @property
    def used(self) -> tuple[tuple[Picture, bytes], ...]:
        """The pictures that were asked for and are there, each once."""
        return tuple(self._found.values())

    def __call__(self, address: str) -> Picture | None:
        """The picture under an address, which may be the picture itself (`data:`)."""
        if len(self._found) >= _MOST_PICTURES:
            return None
        raw = _of_data(address) if address[:5].lower() == "data:" else self._look(address)
        if not raw or self._bytes + len(raw) > MOST:
            return None
        try:
            picture = picture_of(raw, address[:80])
        except BadFile:
            return None
        if picture.id not in self._found:
            self._found[picture.id] = picture, raw
            self._bytes += len(raw)
        return picture


def beside(source: Source) -> Look:
    """What stands in the folder that a browser saved with a page, and nowhere else."""
    folders = {f"{source.file.rpartition('.')[0]}{suffix}" for suffix in SAVED}

    def look(address: str) -> bytes | None:
        name = posixpath.normpath(unquote(address.partition("?")[0].partition("#")[0]))
        top, _, rest = name.partition("/")
        if top not in folders or not rest or "\0" in name or "\\" in name:
            return None
        return source.beside(name)

    return look


def _of_data(address: str) -> bytes | None:
    found = _DATA.match(address)
    if found is None:
        return None
    said = unquote_to_bytes(address[found.end() :])
    if not found[1]:
        return said
    try:
        return base64.b64decode(said)
    except binascii.Error:
        return None
