"""How the article is read."""

from __future__ import annotations

from annotator.commands.registry import command
from annotator.reading import Reading
from annotator.workspace import Workspace


@command("Read it another way")
def read_as(workspace: Workspace, reading: str) -> None:
    """Read articles as a chain of readings: `printed`, `clean`, `clean+simplified`."""
    workspace.read_as(Reading.parse(reading))
