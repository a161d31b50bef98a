"""What can be known of a file before SQLite is let near it."""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from pathlib import Path

from annotator.core.errors import StoreProblem
from annotator.storage.problems import damaged
from annotator.storage.tables import APPLICATION, NEWEST

_MAGIC = b"SQLite format 3\0"
_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Header:
    """The first 100 bytes of a SQLite file, as https://www.sqlite.org/fileformat.html has them.

    `size` is how many bytes the file should have, 0 if it does not say so reliably. While there is
    a write-ahead log the header may be older than the project.
    """

    size: int
    version: int
    application: int
    write_ahead: bool


def journal(path: Path, kind: str = "-wal") -> Path:
    """The file that SQLite keeps beside a project: its write-ahead log or rollback journal."""
    return path.with_name(path.name + kind)


def pending(path: Path) -> bool:
    """Whether the last session left work that is not yet in the file itself."""
    return any(
        side.exists() and side.stat().st_size > 0
        for side in (journal(path), journal(path, "-journal"))
    )


def inspected(path: Path) -> Header:
    """The header of a project; raises StoreProblem unless the file can be one that we know.

    Reads only, and at most 100 bytes.
    """
    if not path.exists():
        raise StoreProblem("There is no project “{name}”", name=str(path))
    if not path.is_file():
        raise StoreProblem("“{name}” is not a file", name=path.name)
    if path.stat().st_nlink > 1:
        raise StoreProblem(
            "“{name}” has {count} names in the file system (hard links); open a copy of it",
            name=path.name,
            count=path.stat().st_nlink,
        )
    header = _read(path)
    if header.application != APPLICATION:
        raise StoreProblem("“{name}” belongs to another program", name=path.name)
    check_version(path, header.version)
    if not pending(path) and header.size > path.stat().st_size:
        raise StoreProblem(
            "“{name}” has been cut short: {left} of {size} bytes are left; restore a backup",
            name=path.name,
            left=path.stat().st_size,
            size=header.size,
        )
    return header


def check_version(path: Path, version: int) -> None:
    """Raise StoreProblem unless this program knows the format `version` of a project."""
    if version > NEWEST:
        raise StoreProblem(
            "“{name}” was made by a newer Annotator (format {theirs}; this one knows {ours}); "
            "nothing was changed",
            name=path.name,
            theirs=version,
            ours=NEWEST,
        )
    if version < 0:
        raise damaged(path)


def can_write(path: Path) -> bool:
    """Whether a project can be worked on: its file changed, and a journal put beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _read(path: Path) -> Header:
    with path.open("rb") as file:
        data = file.read(_LENGTH)
    if not data:
        raise StoreProblem("“{name}” is empty (0 bytes); restore a backup", name=path.name)
    if len(data) < _LENGTH or not data.startswith(_MAGIC):
        raise StoreProblem("“{name}” is not a project", name=path.name)
    (page,) = struct.unpack_from(">H", data, 16)
    page = 65536 if page == 1 else page
    counter, pages = struct.unpack_from(">II", data, 24)
    version, application, valid_for = struct.unpack_from(">i4xI20xI", data, 60)
    if page < 512 or page & (page - 1):
        raise damaged(path)
    size = page * pages if counter == valid_for else 0
    return Header(size, version, application, 2 in data[18:20])
