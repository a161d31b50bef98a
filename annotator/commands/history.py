"""Undo and redo."""

from __future__ import annotations

from annotator.commands.registry import command
from annotator.workspace import Workspace


@command("Undo", menu="Edit")
def undo(workspace: Workspace) -> None:
    """Take back the last edit of this sheet, even one made before a restart."""
    workspace.undo()


@command("Redo", menu="Edit")
def redo(workspace: Workspace) -> None:
    """Make the edit that was last undone again."""
    workspace.redo()
