"""Bringing a project of an older version up to date."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from annotator.storage.connection import driver
from annotator.storage.copying import copy
from annotator.storage.problems import damaged
from annotator.storage.tables import NEWEST


def backup_before(path: Path, version: int) -> Path:
    """Where the project of an older version is kept before it is brought up to date."""
    return path.with_name(f"{path.name}.v{version}.bak")


def migrate(path: Path, engine: Engine, version: int) -> None:
    """Bring a project of format `version` to the newest.

    A verified copy is made first; then all steps and the new number are one transaction.
    """
    from annotator.storage.migrations import steps_after  # Alembic is loaded only here

    copy(engine, backup_before(path, version), replace=True)
    with engine.connect() as connection:
        # Only outside a transaction does this do anything; tables are rebuilt meanwhile.
        raw = driver(engine)
        raw.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                for step in steps_after(version):
                    step(connection)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                    raise damaged(path)
                connection.exec_driver_sql(f"PRAGMA user_version = {NEWEST}")
        finally:
            raw.execute("PRAGMA foreign_keys = ON")
