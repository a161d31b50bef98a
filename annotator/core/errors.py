"""What can go wrong, sorted by who can do something about it.

* Problem              the editor can act on it: one sentence, never a traceback
  - BadFile            a file is not what it claims to be, or cannot be read or written
  - BadCommand         a command does not exist, does not fit its words, or has nothing to act on
  - StoreProblem       the project cannot be opened, kept or changed (full, locked, newer, gone)
  - Stale              the sheet has changed since it was read

Every other exception is a bug, and goes to the crash dialog.
"""

from __future__ import annotations

from annotator.core.message import Message


class Problem(Exception):
    """Something that the editor can act on.

    `message` keeps the sentence and its values apart for translation; `str(problem)` is the
    sentence in English, fit to be read by an editor.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template, values)
        self.message = Message(template, values)

    def __str__(self) -> str:
        return str(self.message)


class BadFile(Problem):
    """A file that cannot be read or written as asked."""


class BadCommand(Problem):
    """A command that does not exist, does not fit its words, or has nothing to act on."""


class StoreProblem(Problem):
    """The project file cannot do what was asked, and it is not our fault."""


class Stale(Problem):
    """The sheet has moved on since it was read."""
