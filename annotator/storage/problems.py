"""What SQLite, SQLAlchemy and the system say, in words that an editor can act on."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from annotator.core.errors import StoreProblem
from annotator.storage.codec import Unreadable

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise what goes wrong with the file at `path` as StoreProblem; bugs go through."""
    try:
        yield
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.Error) or _is_bug(error.orig):
            raise
        raise problem(path, error.orig) from error
    except sqlite3.Error as error:
        if _is_bug(error):
            raise
        raise problem(path, error) from error
    except (Unreadable, UnicodeDecodeError) as error:  # also SQLite's own messages are decoded
        raise damaged(path) from error
    except UnicodeEncodeError as error:
        raise StoreProblem(
            "Half a character (a lone surrogate) cannot be kept in “{name}”; nothing was changed",
            name=path.name,
        ) from error
    except OSError as error:
        raise _system_problem(path, error) from error


def damaged(path: Path) -> StoreProblem:
    """That a project is not what was written."""
    return StoreProblem("“{name}” is damaged; restore a backup", name=path.name)


def problem(path: Path, error: sqlite3.Error) -> StoreProblem:
    """What an error of SQLite means for the editor."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _SENTENCES:
        return StoreProblem(_SENTENCES[code], name=path.name)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR):
        return damaged(path)
    if not code and "decode" in str(error):  # bytes that are no UTF-8
        return damaged(path)
    return StoreProblem("“{name}” cannot be used: {reason}", name=path.name, reason=str(error))


_SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk of “{name}” is full; nothing was changed",
    sqlite3.SQLITE_BUSY: "“{name}” is open in another program",
    sqlite3.SQLITE_LOCKED: "“{name}” is open in another program",
    sqlite3.SQLITE_READONLY: "“{name}” cannot be written to",
    sqlite3.SQLITE_PERM: "There is no permission to open “{name}”",
    sqlite3.SQLITE_CANTOPEN: "“{name}” cannot be opened",
    sqlite3.SQLITE_IOERR: "The disk of “{name}” does not take or give what it should; "
    "nothing was changed",
    sqlite3.SQLITE_NOMEM: "There is not enough memory for “{name}”",
    sqlite3.SQLITE_TOOBIG: "Something is too large to be kept in “{name}”; nothing was changed",
}


def _is_bug(error: sqlite3.Error) -> bool:
    return isinstance(
        error, sqlite3.IntegrityError | sqlite3.ProgrammingError | sqlite3.InterfaceError
    )


def _system_problem(path: Path, error: OSError) -> StoreProblem:
    if error.errno in _FULL:
        return StoreProblem(_SENTENCES[sqlite3.SQLITE_FULL], name=path.name)
    if error.errno in _FORBIDDEN:
        return StoreProblem("There is no permission to open or make “{name}”", name=path.name)
    if error.errno == errno.ENAMETOOLONG:
        return StoreProblem("The name “{name}” is too long", name=path.name)
    if error.errno == errno.ENOENT:
        return StoreProblem("There is no folder “{folder}”", folder=str(path.parent))
    reason = error.strerror or str(error)
    return StoreProblem("“{name}” cannot be used: {reason}", name=path.name, reason=reason)
