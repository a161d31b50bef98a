"""One process at a time works on a project: a lock file beside it names the holder."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from pathlib import Path
from typing import Literal

from annotator.core.clock import now
from annotator.core.errors import StoreProblem

if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _hold(descriptor: int) -> bool:
        """Lock a byte far behind the text, which others may still read."""
        os.lseek(descriptor, 1 << 30, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _hold(descriptor: int) -> bool:
        """Lock the file; the system lets go when the process ends, however it ends."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # this folder knows no such locks; SQLite's own still stand
        return True


State = Literal["opening", "open", "closing"]


class Lock:
    """The lock file `name.lock` of the project at `path`, which is no symbolic link.

    `left_open` tells whether the last holder ended without closing. The file is gone after a
    clean close. Raises StoreProblem, naming the holder, if another process has the project.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(path.name + ".lock")
        self._descriptor = self._held(path)
        self.left_open = _holder(self._descriptor).get("state") == "open"
        self.say("open" if self.left_open else "opening")

    def say(self, state: State) -> None:
        """Write down who holds the project and how far they are."""
        holder = {
            "state": state,
            "pid": os.getpid(),
            "host": socket.gethostname(),
            "what": _program(),
            "at": now(),
        }
        # On a full disk the lock holds all the same; only the holder stays unnamed.
        with contextlib.suppress(OSError):
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, json.dumps(holder).encode())

    def give_up(self) -> None:
        """Let others have the project, which could not be opened; what is known of it stays."""
        if self.left_open:
            os.close(self._descriptor)
        else:
            self.release()

    def release(self) -> None:
        """Let others have the project."""
        if sys.platform == "win32":  # pragma: no cover
            os.close(self._descriptor)
            self._path.unlink(missing_ok=True)
        else:  # while it is still held, or somebody else's would be removed
            if _is_at(self._descriptor, self._path):
                self._path.unlink(missing_ok=True)
            os.close(self._descriptor)

    def _held(self, path: Path) -> int:
        while True:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
            if not _hold(descriptor):
                holder = _holder(descriptor)
                os.close(descriptor)
                raise _taken(path, holder)
            if _is_at(descriptor, self._path):
                return descriptor
            os.close(descriptor)  # its holder removed it between our opening and our locking it


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _holder(descriptor: int) -> dict[str, object]:
    """What a lock file says; nothing if it is being written, or not ours."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        holder = json.loads(os.read(descriptor, 4096))
    except (ValueError, OSError):
        return {}
    return holder if isinstance(holder, dict) else {}


def _taken(path: Path, holder: dict[str, object]) -> StoreProblem:
    if not holder:
        return StoreProblem("“{name}” is open in another program", name=path.name)
    return StoreProblem(
        "“{name}” is already open in {what} (process {pid} on {host})",
        name=path.name,
        **{key: str(holder.get(key, "?")) for key in ("what", "pid", "host")},
    )


def _program() -> str:
    """What an editor knows this process as."""
    name = Path(sys.argv[0]).stem
    return name if name not in ("", "-c", "-m", "__main__") else "Annotator"
