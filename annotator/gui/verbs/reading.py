"""How the window shows what is read: where glosses stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.commands import run
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


def _glosses_are(window: Window, where: str = "above") -> bool:
    if window.workspace is not None and not window.workspace.reading.of("glosses"):
        return where == "printed"
    return window.settings.text("glosses") == where


@verb("Glosses above the characters", "Reading", state=_glosses_are)
def glosses(window: Window, where: str = "") -> None:
    """Show pinyin glosses small above their characters, hide them, or leave them as printed."""
    where = where or ("hidden" if _glosses_are(window) else "above")
    if where == "printed":
        run(window.open_workspace(), "read-without glosses")
        return
    window.set("glosses", where)
    if window.workspace is not None and not window.workspace.reading.of("glosses"):
        run(window.workspace, "read-with clean")
