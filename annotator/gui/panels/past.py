"""What has become of the selected mark: who did what, and when."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, QTimer
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.core.edit import Entry
from annotator.core.mark import Mark
from annotator.gui.language import words
from annotator.workspace import Workspace

SETTLED = 120
"""The log is asked so many milliseconds after the last key: going from mark to mark stays quick."""
MOST = 50


class Past(QWidget):
    """A fold with a line for each edit of the mark, the latest first; closed at first."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._mark: Mark | None = None
        self._language = "en"
        self.fold = QToolButton()
        self.fold.setCheckable(True)
        self.fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(lambda _: self._toggled())
        self.lines = QLabel()
        self.lines.setTextFormat(Qt.TextFormat.PlainText)
        self.lines.setWordWrap(True)
        self.lines.setProperty("tone", "faint")
        self.lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lines.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED)
        self._timer.timeout.connect(self.fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.lines)
        self._toggled()

    def show_mark(self, mark: Mark | None, language: str) -> None:
        """Tell of this mark, as soon as the editor stays with it."""
        if (mark, language) == (self._mark, self._language):
            return
        self._mark, self._language = mark, language
        self.lines.clear()
        if self.fold.isChecked() and mark:
            self._timer.start()
        else:
            self._timer.stop()

    def fill(self) -> None:
        """Ask the log of the sheet."""
        here, mark = self._workspace, self._mark
        if mark is None or mark.id not in here.sheet.marks:
            return
        entries = here.store.entries(here.article.id, here.sheet_name, mark.id)
        undoing: dict[int, bool] = {}
        for entry in entries:
            reverts = entry.edit.reverts
            undoing[entry.number] = reverts is not None and not undoing.get(reverts, False)
        latest = entries[: -MOST - 1 : -1]
        self.lines.setText("\n".join(self._line(each, undoing[each.number]) for each in latest))

    def _line(self, entry: Entry, undone: bool) -> str:
        said = words(entry.edit.title, self._workspace.scheme, self._language)
        if entry.edit.reverts is not None:
            told = self.tr("undone: {edit}") if undone else self.tr("redone: {edit}")
            said = told.format(edit=said)
        at = QDateTime.fromString(entry.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        day = QLocale().toString(at, QLocale.FormatType.ShortFormat)
        return f"{day} · {entry.editor} · {said}"

    def _toggled(self) -> None:
        shown = self.fold.isChecked()
        self.fold.setText(("▾ " if shown else "▸ ") + self.tr("History"))
        self.fold.setAccessibleName(self.tr("History"))
        self.lines.setVisible(shown)
        if shown:
            self.fill()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._toggled()
