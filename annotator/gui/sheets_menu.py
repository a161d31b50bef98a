"""The menu of colleagues' sheets: those that are shown are ticked."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.commands.showing import other_sheets
from annotator.core.article import NOTHING

if TYPE_CHECKING:
    from annotator.gui.window import Window


class SheetsMenu(QMenu):
    """Lists the sheets over the open article when it is opened; choosing one shows or hides it."""

    def __init__(self, window: Window, parent: QMenu) -> None:
        super().__init__(parent)
        self._window = window
        self.setTitle(self.tr("Sheets of others"))
        self.setAccessibleName(self.title())
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the sheets that there are now."""
        self.clear()
        workspace = self._window.workspace
        there = other_sheets(workspace) if workspace and workspace.article is not NOTHING else {}
        shown = workspace.along.names if workspace else ()
        for name, count in there.items():
            action = self.addAction(f"{name.replace('&', '&&')} ({count:,})")
            action.setCheckable(True)
            action.setChecked(name in shown)
            action.triggered.connect(lambda shows, name=name: self._ask(name, shows=shows))
        if not there:
            nobody = QAction(self.tr("Nobody else has marked this article"), self)
            nobody.setEnabled(False)
            self.addAction(nobody)

    def _ask(self, name: str, *, shows: bool) -> None:
        self._window.run(shlex.join(["show-sheet" if shows else "hide-sheet", name]))
