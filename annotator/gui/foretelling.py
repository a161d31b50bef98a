"""What an export is going to lose, told before it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.core.errors import Problem
from annotator.core.message import Message
from annotator.core.scheme import title
from annotator.gui.exporting import Told, balance, foretell
from annotator.gui.jobs import Jobs
from annotator.gui.language import language_of, sentence, words
from annotator.preferences import load_settings
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.dataset import Export


class Foretelling(QWidget):
    """A button that asks what an export would give, and the answer.

    It says how often each label is in each file, how much of what is lost, and each by name.

    It is found out off the window's thread; whatever is chosen otherwise makes the answer old.
    """

    def __init__(self, workspace: Workspace, wanted: Callable[[], Export], parent: QDialog) -> None:
        super().__init__(parent)
        self._workspace, self._wanted = workspace, wanted
        self._language = language_of(load_settings().text("language"))
        self._jobs = Jobs(self)
        self._asked = 0
        self.button = QPushButton(self.tr("What will be written, and what lost?"))
        self._jobs.ended.connect(lambda: self.button.setEnabled(True))
        self.answer = QPlainTextEdit()
        self.answer.setReadOnly(True)
        self.answer.setAccessibleName(self.tr("What will be written, and what lost"))
        self.answer.setMinimumHeight(150)
        self.answer.hide()
        self.button.clicked.connect(self.ask)
        parent.finished.connect(lambda _: self._jobs.close())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(self.answer)

    def ask(self) -> None:
        """Find out what will be written and lost, and say it."""
        try:
            wanted = self._wanted()
        except Problem as problem:
            self.refuse(problem)
            return
        self.button.setEnabled(False)
        self._show(self.tr("Looking through the articles…"))
        self._asked += 1
        store, asked = self._workspace.store, self._asked
        self._jobs.start(
            self.button.text(),
            lambda progress: foretell(store, wanted, progress),
            lambda found: self._tell(found) if asked == self._asked else None,
            lambda problem: self.refuse(problem) if asked == self._asked else None,
        )

    def refuse(self, problem: Problem) -> None:
        """Say what cannot be."""
        self._show(sentence(problem, self._workspace.scheme, self._language))

    def forget(self) -> None:
        """The answer is for something else than what is chosen now."""
        self._asked += 1
        self._jobs.stop()
        self.answer.hide()

    def _tell(self, found: Told) -> None:
        files = [balance(part, self._said, self._called) for part in found.exported.parts]
        losses = list(found.sentences(self._said, self._called))
        self._show("\n".join([*files, "", *(losses or [self.tr("Nothing will be lost")])]))

    def _called(self, label: str) -> str:
        return title(self._workspace.scheme.shown(label).titles, self._language)

    def _said(self, message: Message) -> str:
        return words(message, self._workspace.scheme, self._language)

    def _show(self, text: str) -> None:
        self.answer.setPlainText(text)
        self.answer.show()
        dialog = self.window()
        dialog.resize(dialog.sizeHint().expandedTo(dialog.size()))
