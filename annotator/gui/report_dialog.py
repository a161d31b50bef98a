"""A report of several lines, to be read and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.notes import note
from annotator.gui.signs import one_line

_LEAST, _MOST = 3, 14
"""So many lines are seen at once, at least and at most."""


class ReportDialog(QDialog):
    """What came of something in one sentence, and a list of what is to be told besides."""

    def __init__(self, title: str, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        said = note("")
        said.setText(title)
        font = said.font()
        font.setBold(True)
        said.setFont(font)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(title)
        for line in lines:
            self.list.addItem(QListWidgetItem(one_line(line)))
        self.list.setCurrentRow(0)
        row = self.list.fontMetrics().lineSpacing() + 10
        height = row * min(max(len(lines), _LEAST), _MOST)
        self.list.setMinimumHeight(min(height, row * _LEAST))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (copy, close):
            button.setAccessibleName(button.text())
        copy.setAutoDefault(False)
        close.setDefault(True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText("\n".join(lines)))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(said)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        around = self.sizeHint().height() - self.list.sizeHint().height()
        self.resize(640, around + height)
