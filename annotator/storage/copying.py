"""Verified copies of a project while it is open."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from annotator.core.errors import StoreProblem
from annotator.storage.connection import driver, plain
from annotator.storage.problems import explained
from annotator.storage.publishing import publish, refuse_existing

_PAGES = 512
"""How many pages are copied before others get their turn: 2 MiB, a few milliseconds."""


def copy(
    engine: Engine,
    to: Path,
    *,
    replace: bool = False,
    between: Callable[[], None] = lambda: None,
) -> None:
    """Copy the project behind `engine` to `to`, whole and verified or not at all.

    `between` is called between two portions; what is written meanwhile through the same engine is
    in the copy. Raises StoreProblem if `to` exists and is not to be replaced.
    """
    if not replace:
        refuse_existing(to)
    part = to.with_name(to.name + ".part")
    with explained(to):
        part.unlink(missing_ok=True)
        try:
            with closing(plain(part)) as target:
                _copy(engine, target, between)
                _verify(to, target)
            publish(part, to, replace=replace)
        finally:
            part.unlink(missing_ok=True)


def _copy(engine: Engine, target: sqlite3.Connection, between: Callable[[], None]) -> None:
    driver(engine).backup(target, pages=_PAGES, progress=lambda *_: between(), sleep=0)


def _verify(to: Path, target: sqlite3.Connection) -> None:
    target.execute("PRAGMA locking_mode = EXCLUSIVE")
    target.execute("PRAGMA journal_mode = DELETE")  # a copy to be sent is one file
    if target.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise StoreProblem(
            "“{name}” was not kept: the copy does not agree with itself; check the project",
            name=to.name,
        )
