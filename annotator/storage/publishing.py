"""Files that appear under their name only when they are complete and on the disk."""

from __future__ import annotations

import os
from pathlib import Path

from annotator.core.errors import StoreProblem


def refuse_existing(path: Path) -> None:
    """Raise StoreProblem if there is a file or folder at `path`, or a link that leads nowhere."""
    if path.exists() or path.is_symlink():
        raise StoreProblem("“{name}” exists already", name=path.name)
    if not path.parent.is_dir():
        raise StoreProblem("There is no folder “{folder}”", folder=str(path.parent))


def publish(part: Path, path: Path, *, replace: bool = False) -> None:
    """Give the finished file `part` its name; another of that name stays unless `replace`."""
    sync(part)
    if replace:
        part.replace(path)
    else:
        try:
            os.link(part, path)  # unlike renaming, fails if somebody was faster
        except FileExistsError as error:
            raise StoreProblem("“{name}” exists already", name=path.name) from error
        except OSError:  # a file system without links
            refuse_existing(path)
            part.rename(path)
        part.unlink(missing_ok=True)
    sync(path.parent)


def sync(path: Path) -> None:
    """Have the disk keep a file, or the names in a folder."""
    if os.name == "nt" and path.is_dir():  # pragma: no cover
        return
    flags = os.O_RDWR if os.name == "nt" else os.O_RDONLY
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
