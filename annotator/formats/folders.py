"""Folders that are there whole or not at all, unpacked from an archive of our own making."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from annotator.core.errors import BadFile
from annotator.formats.atomic import unwritten

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive, so that the same export gives the same bytes."""


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
