"""The steps from each version of a project to the next, by Alembic, without its environment.

A project says its version in `PRAGMA user_version`, so there is no table of Alembic's. A step that
has been released never changes. To add one: a module `r0003` with `upgrade()`, a line here,
`NEWEST` in tables.py, and a project of the version before in `tests/old`.
Alembic's batch mode rebuilds a table without STRICT unless `table_kwargs` says it again.
"""

from __future__ import annotations

from collections.abc import Callable

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from annotator.storage.migrations import r0001, r0002
from annotator.storage.tables import METADATA

STEPS: dict[int, Callable[[Operations], None]] = {1: r0001.upgrade, 2: r0002.upgrade}


def steps_after(version: int) -> list[Callable[[Connection], None]]:
    """What brings a project from `version` to the newest, in order."""
    return [_runner(number) for number in sorted(STEPS) if number > version]


def _runner(number: int) -> Callable[[Connection], None]:
    def run(connection: Connection) -> None:
        # The naming convention, so that a rebuilt table keeps the names of its constraints.
        context = MigrationContext.configure(
            connection, opts={"target_metadata": METADATA, "transactional_ddl": True}
        )
        STEPS[number](Operations(context))

    return run
