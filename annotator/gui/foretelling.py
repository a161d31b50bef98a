"""What an export is going to lose, told before it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.core.errors import Problem
from annotator.core.message import Message
from annotator.core.scheme import title
from annotator.gui.exporting import Export, Foretold, foretell
from annotator.gui.jobs import Jobs
from annotator.gui.language import language_of, sentence, words
from annotator.preferences import load_settings
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.formats import Lost


class Foretelling(QWidget):
    """A button that asks what will be lost, and the answer: how much of what, and each by name.

    It is found out off the window's thread; whatever is chosen otherwise makes the answer old.
    """

    def __init__(self, workspace: Workspace, wanted: Callable[[], Export], parent: QDialog) -> None:
        super().__init__(parent)
        self._workspace, self._wanted = workspace, wanted
        self._language = language_of(load_settings().text("language"))
        self._jobs = Jobs(self)
        self._asked = 0
        self.button = QPushButton(self.tr("What will be lost?"))
        self._jobs.ended.connect(lambda: self.button.setEnabled(True))
        self.answer = QPlainTextEdit()
        self.answer.setReadOnly(True)
        self.answer.setAccessibleName(self.tr("What will be lost"))
        self.answer.setMinimumHeight(150)
        self.answer.hide()
        self.button.clicked.connect(self.ask)
        parent.finished.connect(lambda _: self._jobs.close())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(self.answer)

    def ask(self) -> None:
        """Find out what will be lost, and say it."""
        self.button.setEnabled(False)
        self._show(self.tr("Looking through the articles…"))
        self._asked += 1
        store, wanted, asked = self._workspace.store, self._wanted(), self._asked
        self._jobs.start(
            self.button.text(),
            lambda progress: foretell(store, wanted, progress),
            lambda found: self._tell(found) if asked == self._asked else None,
            lambda problem: self._refuse(problem) if asked == self._asked else None,
        )

    def forget(self) -> None:
        """The answer is for something else than what is chosen now."""
        self._asked += 1
        self._jobs.stop()
        self.answer.hide()

    def _tell(self, found: Foretold) -> None:
        losses = [self._said(loss.message) for loss in found.report.losses]
        more = found.count - len(found.lost)
        rest = [self.tr("… and {count} more").format(count=more)] if more else []
        each = ["", *map(self._named, found.lost), *rest] if found.lost else []
        self._show("\n".join([*losses, *each] or [self.tr("Nothing will be lost")]))

    def _refuse(self, problem: Problem) -> None:
        self._show(sentence(problem, self._workspace.scheme, self._language))

    def _named(self, lost: Lost) -> str:
        label = title(self._workspace.scheme.shown(lost.label).titles, self._language)
        said = [lost.name, label, " ".join(lost.words.split()), lost.what]
        return " · ".join(filter(None, said))

    def _said(self, message: Message) -> str:
        return words(message, self._workspace.scheme, self._language)

    def _show(self, text: str) -> None:
        self.answer.setPlainText(text)
        self.answer.show()
        dialog = self.window()
        dialog.resize(dialog.sizeHint().expandedTo(dialog.size()))
