"""What is told about a bug: where it happened, and not a word of any article."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import qVersion

from annotator import __version__
from annotator.core.clock import now

_SOURCE = Path(__file__).resolve().parents[2]


def report(error: BaseException) -> str:
    """A bug as lines of text: when, what runs, the kinds of the errors and the lines they passed.

    The words of an exception are left out, as they may quote an article, a name or a path of the
    editor's; the lines of source code that are shown are the program's own.
    """
    head = [
        f"Annotator {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        now(),
        "",
    ]
    return "\n".join([*head, *_told(error)])


def place(error: BaseException) -> str:
    """Where a bug is and of what kind, short: two reports of the same place are of one bug."""
    frames = traceback.extract_tb(error.__traceback__)
    last = f"{_short(frames[-1].filename)}:{frames[-1].lineno}" if frames else "nowhere"
    return f"{type(error).__name__} at {last}"


def _told(error: BaseException) -> Iterator[str]:
    """The error that came first is told first, as Python does it."""
    chain = [error]
    while True:
        last = chain[-1]
        before = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if before is None or before in chain:
            break
        chain.append(before)
    for number, each in enumerate(reversed(chain)):
        if number:
            yield "which led to"
        yield _kind(each)
        for frame in traceback.extract_tb(each.__traceback__):
            yield f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
            if frame.line:
                yield f"    {frame.line}"


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"


def _short(filename: str) -> str:
    """A path without where the program or the editor's home stands."""
    path = Path(filename)
    for root in (_SOURCE, *(p for p in path.parents if p.name in ("site-packages", "lib"))):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name
