"""What the window says of its own accord: what was taken away, undone, made sticky."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.edit import Edit
from annotator.core.message import Message
from annotator.gui.speaking import Speaking
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window


class Telling(QObject):
    """Follows a workspace, and tells in the status bar what is easily overlooked."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._sticky: str | None = None
        self._point = False
        self._speaking = Speaking(window)

    def follow(self, workspace: Workspace) -> None:
        """Tell of this workspace from now on."""
        self._speaking.follow(workspace)
        if self._window.desk is not None:
            self._window.desk.find_bar.said.connect(self._speaking.say)
        self._sticky, self._point = workspace.sticky, workspace.point
        workspace.changed.connect(lambda edit: self._tell_edit(workspace, edit))
        workspace.repaired.connect(lambda edit: self._tell_edit(workspace, edit))
        workspace.rejected.connect(lambda edit: self._tell_edit(workspace, edit))
        workspace.selected.connect(lambda _: self._tell_sticky(workspace))
        workspace.selected.connect(lambda _: self._tell_point(workspace))

    def _tell_edit(self, workspace: Workspace, edit: Edit) -> None:
        window, title = self._window, self._window.words(edit.title)
        first = edit.changes[0] if edit.changes else None
        if edit.reverts is not None:
            last = workspace.history.redoable
            undone = last is not None and (last.reverts, last.title) == (edit.reverts, edit.title)
            said = self.tr("Undone: {edit}") if undone else self.tr("Redone: {edit}")
            window.say(said.format(edit=title))
            mark = first and (first.after or first.before)
            if mark and mark.hull and window.page:
                window.page.reveal(mark.hull)
        elif first and first.after is None:
            # Nobody was asked: whoever did not mean it can have it back at once.
            window.status.say(title, line="undo", act=self.tr("Undo"))

    def _tell_sticky(self, workspace: Workspace) -> None:
        if workspace.sticky == self._sticky:
            return
        self._sticky = workspace.sticky
        if workspace.sticky:
            template = "{label} is sticky: what you select is marked so, until Esc"
            self._window.say_message(Message(template, {"label": workspace.sticky}))
        else:
            self._window.status.clear()

    def _tell_point(self, workspace: Workspace) -> None:
        if workspace.point == self._point or workspace.sticky:
            return
        self._point = workspace.point
        if workspace.point:
            self._window.say(self.tr("A point: the key of a label marks it, Esc lets it go"))
        else:
            self._window.status.clear()
