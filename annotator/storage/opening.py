"""Opening a project that may be anything, and letting go of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from annotator.core.errors import StoreProblem
from annotator.core.message import Message
from annotator.storage.connection import (
    check_unclosed,
    connected,
    connected_for_reading,
    reading,
)
from annotator.storage.header import (
    Header,
    can_write,
    check_version,
    inspected,
    journal,
    pending,
)
from annotator.storage.lock import Lock
from annotator.storage.migrating import migrate
from annotator.storage.places import shared_place
from annotator.storage.problems import damaged
from annotator.storage.tables import METADATA, NEWEST


@dataclass(frozen=True, slots=True)
class Opened:
    """A project that is open: its connection, its lock unless it can only be read, what to say."""

    engine: Engine
    lock: Lock | None
    notices: tuple[Message, ...]

    def close(self) -> None:
        """Bring everything into the one file and let others have it."""
        if self.lock:
            self.lock.say("closing")
        try:
            self.engine.dispose()
        finally:
            if self.lock:
                self.lock.release()


def opened(path: Path) -> Opened:
    """Open the project at `path`, which is no symbolic link, and bring it up to date.

    Raises StoreProblem, and has changed nothing, if the file is not a sound project, has been made
    by a newer version, or is open elsewhere.
    """
    header = inspected(path)
    if not can_write(path):
        return _opened_for_reading(path, header)
    lock = Lock(path)
    try:
        notices = _notices(path, header, lock)
        if pending(path):
            check_unclosed(path)
        engine = connected(path)
        try:
            _check(path, engine)
            _bring_up_to_date(path, engine)
            check_columns(path, engine)
        except BaseException:
            engine.dispose()
            raise
    except BaseException:
        lock.give_up()
        raise
    lock.say("open")
    return Opened(engine, lock, notices)


def _opened_for_reading(path: Path, header: Header) -> Opened:
    if pending(path):
        raise StoreProblem(
            "“{name}” was not closed the last time, or is open elsewhere, and cannot be written "
            "to; copy it together with the files beside it to a folder of yours",
            name=path.name,
        )
    if header.version != NEWEST:
        raise StoreProblem(
            "“{name}” was made by an older Annotator and cannot be brought up to date, because it "
            "cannot be written to; open a copy",
            name=path.name,
        )
    engine = connected_for_reading(path)
    try:
        _check(path, engine)
        check_columns(path, engine)
    except BaseException:
        engine.dispose()
        raise
    notice = Message(
        "“{name}” cannot be written to: it is open for reading only", {"name": path.name}
    )
    return Opened(engine, None, (notice,))


def _notices(path: Path, header: Header, lock: Lock) -> tuple[Message, ...]:
    notices = []
    if lock.left_open and header.write_ahead and not journal(path).exists():
        notices.append(
            Message(
                "The last session on “{name}” did not close, and its journal ({journal}) is "
                "missing: the latest marks may be gone; compare with a backup",
                {"name": path.name, "journal": journal(path).name},
            )
        )
    if place := shared_place(path):
        notices.append(
            Message(
                "“{name}” lies on {place}: there two people can damage a project by opening it at "
                "the same time; better work on a copy on your own disk",
                {"name": path.name, "place": place},
            )
        )
    return tuple(notices)


def _check(path: Path, engine: Engine) -> None:
    """Refuse what is not ours in a file: views and triggers would run as soon as we touch it."""
    with reading(engine) as connection:
        # By asking SQLite: the header is out of date while there is a write-ahead log.
        check_version(path, connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        objects = connection.exec_driver_sql("SELECT type, name, tbl_name FROM sqlite_master")
        for kind, name, table in objects.fetchall():
            ours = table in METADATA.tables and (kind == "index" or name == table)
            if kind not in ("table", "index") or not ours:
                raise StoreProblem(
                    "“{name}” is not a project of Annotator: it has a {kind} of another program",
                    name=path.name,
                    kind=kind,
                )


def _bring_up_to_date(path: Path, engine: Engine) -> None:
    with reading(engine) as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version < NEWEST:
        migrate(path, engine, version)


def check_columns(path: Path, engine: Engine) -> None:
    """Raise StoreProblem unless the tables have the columns that we know, none of them computed."""
    with reading(engine) as connection:
        for table in METADATA.tables.values():
            rows = connection.exec_driver_sql(f"PRAGMA table_xinfo({table.name})").fetchall()
            if {row.name for row in rows} != set(table.c.keys()) or any(r.hidden for r in rows):
                raise damaged(path)
