"""Putting right what looks wrong with a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.commands.linting import Linter
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


@verb("Put the mark right", "Mark")
def put_right(window: Window) -> None:
    """Mend what looks wrong with the mark; where a value is missing, go to its field."""
    workspace = window.open_workspace()
    found = Linter(workspace).findings(workspace.mark) if workspace.mark else ()
    wanted = next((each.attribute for each in found if each.attribute), "")
    field = window.desk.this_mark.fields.get(wanted) if window.desk else None
    if field is None or any(each.mended for each in found):
        window.run("mend")
    else:
        window.docks["mark"].show()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
