"""How the article is read."""

from __future__ import annotations

from annotator.commands.registry import command
from annotator.core.errors import BadCommand
from annotator.reading import Reading
from annotator.reading.reading import ORDER
from annotator.workspace import Workspace


@command("Read it another way")
def read_as(workspace: Workspace, reading: str) -> None:
    """Read articles as a chain of readings: `printed`, `clean`, `clean+simplified`."""
    workspace.read_as(Reading.parse(reading))


@command("Read with a step")
def read_with(workspace: Workspace, step: str) -> None:
    """Read articles with one more step, such as `full-width`, in place of any of its kind."""
    workspace.read_as(workspace.reading.with_step(step))


@command("Read without a step")
def read_without(workspace: Workspace, kind: str) -> None:
    """Read one kind of thing as it is printed: `repairs`, `glosses`, `width` or `script`."""
    if kind not in ORDER:
        raise BadCommand(
            "There is no “{kind}” in a reading; there is {kinds}", kind=kind, kinds=", ".join(ORDER)
        )
    workspace.read_as(workspace.reading.without(kind))
