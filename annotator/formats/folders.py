"""Archives: of other tools, read without unpacking; of our own making, also unpacked to a folder.

A folder is there whole or not at all.
"""

from __future__ import annotations

import re
import secrets
import shutil
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from annotator.core.errors import BadFile
from annotator.formats.atomic import unwritten

_UNNAMEABLE = re.compile(r"[^\w-]+")
_NUMBERED = re.compile(r"[0-9]{5,}-")
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive, so that the same export gives the same bytes."""


MOST = 512 << 20
"""How many bytes may come out of an archive."""
MOST_FILES = 200_000
"""How many files may be in one."""
# RuntimeError is a password, NotImplementedError a kind of compression that is not known.
_BROKEN = (BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OverflowError)


class Archive:
    """What a format of the layout `folder` writes its files into, each by its name."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive

    def put(self, name: str, raw: bytes) -> None:
        """Add a file; `name` is of our own making and has no `..`."""
        self._archive.writestr(ZipInfo(name, _EPOCH), raw, ZIP_DEFLATED)


@contextmanager
def archived(out: BinaryIO) -> Iterator[Archive]:
    """An archive (ZIP) that is written into `out`."""
    with ZipFile(out, "w") as archive:
        yield Archive(archive)


def stem(number: int, name: str) -> str:
    """What the files of an article are called, in the order of the articles.

    >>> stem(7, "00001-质量月/活动")
    '00007-质量月_活动'
    """
    kept = _UNNAMEABLE.sub("_", _NUMBERED.sub("", name))[:60].strip("_")
    return f"{number:05}-{kept}"


def unpacked(archive: BinaryIO, folder: Path) -> None:
    """Make a folder with the files of an archive; raises BadFile, and leaves nothing, if it cannot.

    The folder must be new or empty.
    """
    unfinished = folder.with_name(f".{folder.name[:60]}.{secrets.token_hex(4)}.part")
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BadFile("“{file}” is there already; name a new folder", file=str(folder))
        with ZipFile(archive) as files:
            unfinished.mkdir()
            files.extractall(unfinished)
        if folder.exists():
            folder.rmdir()
        unfinished.rename(folder)
    except OSError as error:
        raise unwritten(folder, error) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def is_archive(raw: bytes) -> bool:
    """Whether bytes are an archive (ZIP)."""
    return raw.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def check_size(raw: bytes, file: str, most: int = 0) -> None:
    """Raise BadFile if an archive (ZIP) is none, or says that more would come out of it."""
    with Unread.of(raw, file, most) as archive:
        archive.check_size()


class Unread:
    """The files of an archive (ZIP) of somebody else; nothing of it touches the disk.

    `most` bytes may come out of it, whatever it says of itself, and `each` of one file in it.
    """

    def __init__(self, archive: ZipFile, file: str, most: int, each: int) -> None:
        self._archive, self._file, self._left, self._each = archive, file, most, each
        self._names = {each.filename: each for each in archive.infolist() if not each.is_dir()}

    @classmethod
    @contextmanager
    def of(cls, raw: bytes, file: str, most: int = 0, each: int = 0) -> Iterator[Unread]:
        """The archive that bytes are; raises BadFile, naming the `file`, if they are none."""
        most = most or MOST
        try:
            with ZipFile(BytesIO(raw)) as archive:
                if len(archive.infolist()) > MOST_FILES:
                    raise BadFile("“{file}” has too many files in it", file=file)
                yield cls(archive, file, most, each or most)
        except _BROKEN as error:
            raise BadFile("“{file}” is a damaged archive", file=file) from error

    def check_size(self) -> None:
        """Raise BadFile if more would come out of it than may; what lies, its reader finds out."""
        if sum(each.file_size for each in self._names.values()) > self._left:
            raise BadFile("“{file}” holds more than is taken in", file=self._file)

    def names(self, suffix: str) -> list[str]:
        """The files that end so, in the order of their names; hidden ones are left out."""
        return sorted(
            name
            for name in self._names
            if name.lower().endswith(suffix)
            and not any(part.startswith((".", "__MACOSX")) for part in name.split("/"))
        )

    def every(self) -> list[str]:
        """All files, hidden ones too."""
        return sorted(self._names)

    @contextmanager
    def within(self, name: str) -> Iterator[Unread]:
        """An archive that is a file of this one; what comes out of it counts as out of this one."""
        with Unread.of(self.read(name) or b"", self._file, self._left, self._each) as inner:
            yield inner
            self._left = inner._left

    def read(self, name: str) -> bytes | None:
        """The bytes of a file, None if there is none; raises BadFile if they are too many."""
        found = self._names.get(name)
        if found is None:
            return None
        try:
            with self._archive.open(found) as file:
                raw = file.read(min(self._left, self._each) + 1)
        except _BROKEN as error:
            raise BadFile("“{file}” is a damaged archive", file=self._file) from error
        self._left -= len(raw)
        if self._left < 0 or len(raw) > self._each:
            raise BadFile("“{file}” holds more than is taken in", file=self._file)
        return raw
