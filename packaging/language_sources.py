"""Reading what other projects publish."""

from __future__ import annotations

import tarfile
from pathlib import Path


def read_in(source: Path, name: str) -> bytes:
    """A file of a project whose path ends so, from its folder or its source archive."""
    if source.is_dir():
        return next(source.glob(f"**/{name}")).read_bytes()
    with tarfile.open(source) as archive:
        member = next(each for each in archive if each.name.endswith(f"/{name}"))
        found = archive.extractfile(member)
        assert found is not None
        return found.read()
