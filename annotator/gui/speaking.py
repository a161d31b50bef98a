"""What is said aloud to those who have a screen reader: marks, edits, readings, messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.scheme import title
from annotator.gui.panels.marks import words_in, words_of
from annotator.gui.settings_dialog import choice_title
from annotator.reading import Reading
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window

PAUSE = 120
"""Milliseconds for which a selection must stay before it is said: a drag makes many."""


class Speaking(QObject):
    """Follows a workspace and the status bar, and says what changes.

    A screen reader cannot see colours and bands, nor ask what is selected. Without one nothing is
    worked out.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._workspace: Workspace | None = None
        self._said = ""
        self._reading = Reading()
        self._spoken: set[str] = set()  # since the program last waited for anything
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._say_selection)
        window.status.said.connect(self.say)

    def follow(self, workspace: Workspace) -> None:
        """Speak of this workspace from now on."""
        self._workspace, self._said = workspace, ""
        self._reading = workspace.reading
        workspace.opened.connect(lambda _: self._forget())
        workspace.changed.connect(lambda edit: self._say_edit(workspace, edit))
        workspace.selected.connect(lambda _: self._selected())
        workspace.reread.connect(self._say_reading)

    def say(self, sentence: str) -> None:
        """Say a sentence, if anybody listens."""
        if sentence and sentence not in self._spoken and QAccessible.isActive():
            if not self._spoken:
                QTimer.singleShot(0, self, self._spoken.clear)
            self._spoken.add(sentence)
            at = self._window.page or self._window
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(at, sentence))

    def _forget(self) -> None:
        self._pause.stop()
        self._said = ""

    def _say_edit(self, workspace: Workspace, edit: Edit) -> None:
        first = edit.changes[0] if edit.changes else None
        if not QAccessible.isActive() or edit.reverts is not None or first is None:
            return  # of undoing the status bar tells
        if first.after is not None:  # and of removing, too
            self.say(self._window.words(edit.title))
        if workspace.mark is not None:
            self._said = ""

    def _selected(self) -> None:
        if QAccessible.isActive():
            self._pause.start()

    def _say_selection(self) -> None:
        workspace = self._workspace
        if workspace is None or workspace is not self._window.workspace:
            return
        sentence, mark, selection = "", workspace.mark, workspace.selection
        if mark is not None:
            sentence = self._mark(workspace, mark)
        elif workspace.suggestion is not None:
            sentence = self._suggestion(workspace, workspace.suggestion)
        elif selection is not None and len(selection):
            words = words_in(workspace, [selection])
            sentence = self.tr("{words}, selected").format(words=words)
        if sentence != self._said:
            self._said = sentence
            self.say(sentence or self.tr("Nothing selected"))

    def _mark(self, workspace: Workspace, mark: Mark) -> str:
        """What a mark is, what it is about, and which one of all."""
        return self.tr("{label}: {words}, {number} of {count}").format(
            label=self._label(workspace, mark),
            words=self._words(workspace, mark),
            number=workspace.sheet.number(mark),
            count=len(workspace.sheet),
        )

    def _suggestion(self, workspace: Workspace, mark: Mark) -> str:
        """What is suggested, and for what."""
        sentence = self.tr("suggested: {label}: {words}")
        label, words = self._label(workspace, mark), self._words(workspace, mark)
        return sentence.format(label=label, words=words)

    def _label(self, workspace: Workspace, mark: Mark) -> str:
        return title(workspace.scheme.shown(mark.label).titles, self._window.language)

    def _words(self, workspace: Workspace, mark: Mark) -> str:
        otherwise = self.tr("a point") if mark.spans else self.tr("the whole article")
        return words_of(workspace, mark) or otherwise

    def _say_reading(self, reading: Reading) -> None:
        if reading == self._reading:
            return  # the text has been repaired
        self._reading = reading
        sentence = self.tr("reading: {reading}")
        self.say(sentence.format(reading=choice_title(str(reading))))
