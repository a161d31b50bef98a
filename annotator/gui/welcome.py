"""The page that the window opens with while no project is open."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.choice import Choice
from annotator.gui.icons import app_icon
from annotator.preferences import recent_projects

WIDTH = 820
MOST_SHOWN = 6


class Welcome(QScrollArea):
    """Where to begin: articles, a project, the sample; and the projects that were open last.

    `asked` tells the command line of what was chosen: `open-articles`, `new-project`,
    `open-project`, `open-project PATH` (quoted as command lines are) or `open-sample`.
    """

    asked = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        recent: Callable[[], list[Path]] = recent_projects,
    ) -> None:
        super().__init__(parent)
        self._recent = recent
        self._title = _line(1.9, QFont.Weight.DemiBold)
        self._subtitle = _line(1.05, tone="faint")
        self._problem = _line(1.0, tone="warning")
        self._problem.setWordWrap(True)
        self._problem.setContentsMargins(0, 0, 0, 14)
        self._problem.hide()
        self._recent_title = _line(1.0, tone="faint")
        self._start_title = _line(1.0, tone="faint")
        self._hint = _line(0.95, tone="faint")
        self._choices = {
            "open-articles": Choice("open"),
            "open-sample": Choice("sample"),
            "new-project": Choice("new"),
            "open-project": Choice("project"),
        }
        for line, choice in self._choices.items():
            choice.clicked.connect(lambda _=False, line=line: self.asked.emit(line))
        self._recent_column = QVBoxLayout()
        self._shown: list[Choice] = []
        self._lay_out()
        self._retranslate()

    def refresh(self) -> None:
        """Show the recent projects as they are now."""
        for shown in self._shown:
            self._recent_column.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        projects = self._recent()[:MOST_SHOWN]
        self._shown = [self._project(path) for path in projects]
        for choice in self._shown:
            self._recent_column.addWidget(choice)
        self._recent_title.setVisible(bool(projects))

    def say(self, problem: str) -> None:
        """Show one sentence about what went wrong; an empty one takes it away."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._problem.setAccessibleName(problem)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Welcome"))
        self._title.setText("Annotator")
        self._subtitle.setText(self.tr("Read an article and mark what it says."))
        self._start_title.setText(self.tr("Start"))
        self._recent_title.setText(self.tr("Recent projects"))
        self._hint.setText(self.tr("Or drop articles, folders or a project anywhere here."))
        words = {
            "open-articles": (
                self.tr("Open articles…"),
                self.tr("Text files, in any Chinese encoding"),
            ),
            "open-sample": (
                self.tr("Try the sample article"),
                self.tr("A real one, with glosses and damage"),
            ),
            "new-project": (
                self.tr("New project…"),
                self.tr("One file that holds articles and marks"),
            ),
            "open-project": (self.tr("Open project…"), self.tr("Go on where you stopped")),
        }
        for line, (title, hint) in words.items():
            self._choices[line].set_words(title, hint)
        self.refresh()

    def _project(self, path: Path) -> Choice:
        choice = Choice("project")
        there = path.is_file()
        gone = self.tr("It is no longer at {place}").format(place=path.parent)
        choice.set_words(path.stem, str(path.parent) if there else gone)
        choice.setEnabled(there)
        line = f"open-project {shlex.quote(str(path))}"
        choice.clicked.connect(lambda _=False: self.asked.emit(line))
        return choice

    def _lay_out(self) -> None:
        start = QVBoxLayout()
        start.setSpacing(10)
        start.addWidget(self._start_title)
        for choice in self._choices.values():
            start.addWidget(choice)
        start.addStretch()
        recent = QVBoxLayout()
        recent.setSpacing(10)
        recent.addWidget(self._recent_title)
        self._recent_column.setSpacing(10)
        recent.addLayout(self._recent_column)
        recent.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(36)
        columns.addLayout(start, 1)
        columns.addLayout(recent, 1)
        content = QWidget()
        content.setMaximumWidth(WIDTH)
        page = QVBoxLayout(content)
        page.setContentsMargins(32, 24, 32, 24)
        page.addStretch(2)
        page.addLayout(self._heading())
        page.addSpacing(22)
        page.addWidget(self._problem)
        page.addLayout(columns)
        page.addSpacing(16)
        page.addWidget(self._hint)
        page.addStretch(3)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(content, 20)
        row.addStretch(1)
        self.setWidget(middle)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def _heading(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(56, 56))
        heading = QHBoxLayout()
        heading.setSpacing(16)
        heading.addWidget(picture)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._title)
        lines.addWidget(self._subtitle)
        heading.addLayout(lines, 1)
        return heading


def _line(scale: float, weight: QFont.Weight = QFont.Weight.Normal, tone: str = "") -> QLabel:
    """A line of words; `tone` is one that the style sheet knows: `faint` or `warning`."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(weight)
    label.setFont(font)
    return label
