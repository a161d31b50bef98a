"""What looks wrong with the selected mark, in words, and a button that mends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.commands.linting import Linter
from annotator.core.mark import Mark
from annotator.gui.language import words
from annotator.workspace import Workspace


class Faults(QWidget):
    """A sentence for each finding; there is nothing to see of it where nothing looks wrong.

    `asked` tells the line to run.
    """

    asked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setProperty("tone", "warning")
        self.mend = QPushButton()
        self.mend.clicked.connect(lambda: self.asked.emit("mend"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.said)
        column.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def show_mark(self, mark: Mark, language: str) -> None:
        """Say what looks wrong with a mark."""
        found = Linter(self._workspace).findings(mark)
        scheme = self._workspace.scheme
        text = "\n".join(words(each.message, scheme, language) for each in found)
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.mend.setVisible(any(each.mended for each in found))
        self.setVisible(bool(found))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.mend.setText(self.tr("Mend"))
        self.mend.setAccessibleName(self.tr("Mend"))
