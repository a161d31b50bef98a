"""Making a new project."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from uuid import uuid4

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from annotator.core.clock import now
from annotator.storage.connection import plain
from annotator.storage.digests import scheme_hash
from annotator.storage.problems import explained
from annotator.storage.publishing import publish, refuse_existing
from annotator.storage.tables import APPLICATION, METADATA, NEWEST, SCHEME, inserting


def create(path: Path, scheme: str) -> None:
    """Make an empty project with a scheme; its name appears only when it is complete.

    Raises StoreProblem if there is something at `path` already, or no room or permission.
    """
    with explained(path):
        refuse_existing(path)
        # A short name of its own: the project's may be as long as the file system allows.
        part = path.with_name(f".{uuid4().hex}.new")
        try:
            _write(part, scheme)
            publish(part, path)
        finally:
            part.unlink(missing_ok=True)


def _write(part: Path, scheme: str) -> None:
    with closing(plain(part)) as raw:
        raw.execute(f"PRAGMA application_id = {APPLICATION}")
        raw.execute(f"PRAGMA user_version = {NEWEST}")
        engine = create_engine("sqlite+pysqlite://", creator=lambda: raw, poolclass=StaticPool)
        METADATA.create_all(engine)
        row = (1, scheme, "", now())
        raw.execute(inserting(SCHEME), (*row, scheme_hash("", row)))
