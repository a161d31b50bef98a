"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from annotator.core.errors import BadFile


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """A file to write into, which gets its name only when all is on the disk.

    Until then, and after any error, what had that name before stays. Raises BadFile, one sentence,
    for a missing folder, a full disk and whatever else the system says.
    """
    try:
        if _is_stream(path):
            with path.open("wb") as out:
                yield out
            return
        with _replaced(Path(os.path.realpath(path))) as out:
            yield out
    except OSError as error:
        raise unwritten(path, error) from error


def _is_stream(path: Path) -> bool:
    """Whether it is a pipe or a device, which cannot be replaced by a file."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    return not stat.S_ISREG(mode) or path.is_relative_to("/dev") or path.is_relative_to("/proc")


@contextmanager
def _replaced(path: Path) -> Iterator[BinaryIO]:
    # A hidden name in the same folder: only there can a file be renamed into place at one stroke.
    unfinished = path.with_name(f".{path.name[:60]}.{secrets.token_hex(4)}.part")
    out = unfinished.open("xb")
    try:
        with out:
            with suppress(FileNotFoundError):
                unfinished.chmod(stat.S_IMODE(path.stat().st_mode))
            yield out
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    _keep_name(path.parent)


def _keep_name(folder: Path) -> None:
    """Make the renaming outlast a power cut, where the system lets folders be written through."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def unwritten(path: Path, error: OSError) -> BadFile:
    """What to say about a file or folder that the system does not let us write."""
    file = str(path).encode("utf-8", "replace").decode()
    folder = str(path.parent).encode("utf-8", "replace").decode()
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return BadFile("There is no room on the disk for “{file}”; nothing was written", file=file)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return BadFile("There is no folder “{folder}” to write into", folder=folder)
    if isinstance(error, IsADirectoryError):
        return BadFile("“{file}” is a folder; name a file", file=file)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return BadFile("You may not write “{file}”", file=file)
    return BadFile("“{file}” cannot be written: {why}", file=file, why=error.strerror)
