"""The one connection to a project, and how its transactions begin."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from annotator.core.errors import StoreProblem
from annotator.storage.header import journal

_READS = "reads"
_NO_ROOM = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})


def connected(path: Path) -> Engine:
    """An engine over one connection that has the project at `path` for itself.

    Its transactions are begun by us, those that write with the write lock in hand; each of those
    first looks whether the file is still where it was opened, since SQLite would go on
    acknowledging into a file that nobody will find again. `path` must not be a symbolic link.
    """
    where = path.stat()
    engine = _engine(_opened(path, "mode=rw"))
    try:
        _prepare_writing(driver(engine))
    except BaseException:
        engine.dispose()
        raise

    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get(_READS):
            connection.exec_driver_sql("BEGIN")
            return
        try:
            now = path.stat()
        except OSError:
            now = None
        if now is None or (now.st_dev, now.st_ino) != (where.st_dev, where.st_ino):
            raise StoreProblem(
                "“{name}” was moved, deleted or replaced while it was open; nothing more can be "
                "kept in it: save a copy elsewhere",
                name=path.name,
            )
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(engine, "begin", begin)
    return engine


def connected_for_reading(path: Path) -> Engine:
    """An engine over a file that cannot be written to, in a folder where no journal can be made.

    SQLite takes the file as one that nobody changes, so nothing may be pending beside it.
    """
    engine = _engine(_opened(path, "mode=ro&immutable=1"))

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    event.listen(engine, "begin", begin)
    return engine


def driver(engine: Engine) -> sqlite3.Connection:
    """SQLite's own connection, for what has no transaction: pragmas, online backup."""
    pooled = engine.raw_connection()
    try:
        raw = pooled.driver_connection
        if not isinstance(raw, sqlite3.Connection):
            raise TypeError(raw)
        return raw
    finally:
        pooled.close()  # back into the pool of one, where it stays open


def check_unclosed(path: Path) -> None:
    """Raise StoreProblem unless a project and the journal that a crash left beside it agree.

    By a connection that only reads: one that writes would, on closing, bring into the file a
    journal that may belong to another state of it, and so spoil a backup that was put in its
    place. Needs room on the disk for an index of the journal; without it, nothing is checked.
    """
    try:
        with closing(_opened(path, "mode=ro")) as raw:
            if raw.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                raise _misfit(path)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in _NO_ROOM:
            raise _misfit(path) from error
    finally:
        journal(path, "-shm").unlink(missing_ok=True)


def _misfit(path: Path) -> StoreProblem:
    return StoreProblem(
        "“{name}” and the journal beside it ({journal}) do not fit: one of them is damaged, or a "
        "backup was put in the place of the project; then put the journal aside",
        name=path.name,
        journal=journal(path).name,
    )


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that only reads."""
    with engine.connect().execution_options(**{_READS: True}) as connection, connection.begin():
        yield connection


def plain(path: Path) -> sqlite3.Connection:
    """A connection of SQLite's own to a file of ours beside the project: a new one, a backup."""
    uri = f"file:{quote(os.fsencode(path))}?mode=rwc"
    return sqlite3.connect(uri, uri=True, timeout=5, isolation_level=None)


def _opened(path: Path, query: str) -> sqlite3.Connection:
    # mode=rw, so that a mistyped name creates nothing.
    uri = f"file:{quote(os.fsencode(path))}?{query}"
    raw = sqlite3.connect(uri, uri=True, timeout=5, isolation_level=None, check_same_thread=False)
    try:
        raw.execute("PRAGMA trusted_schema = OFF")
        raw.execute("PRAGMA cell_size_check = ON")
    except BaseException:
        raw.close()
        raise
    return raw


def _prepare_writing(raw: sqlite3.Connection) -> None:
    raw.execute("PRAGMA foreign_keys = ON")
    if raw.execute("PRAGMA foreign_keys").fetchone() != (1,):
        raise RuntimeError("this SQLite was built without foreign keys")
    # Before the journal mode: the index of the log then stays in memory, so that no second process
    # gets in and a full disk cannot keep us from reading.
    raw.execute("PRAGMA locking_mode = EXCLUSIVE")
    if raw.execute("PRAGMA journal_mode = WAL").fetchone() != ("wal",):
        raw.execute("PRAGMA journal_mode = TRUNCATE")
    raw.execute("PRAGMA synchronous = FULL")  # NORMAL loses acknowledged marks in a power cut
    raw.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone stops at the drive's cache
    raw.execute("PRAGMA checkpoint_fullfsync = ON")
    raw.execute("PRAGMA wal_autocheckpoint = 1000")
    raw.execute(f"PRAGMA journal_size_limit = {16 << 20}")


def _engine(raw: sqlite3.Connection) -> Engine:
    return create_engine("sqlite+pysqlite://", creator=lambda: raw, poolclass=StaticPool)
