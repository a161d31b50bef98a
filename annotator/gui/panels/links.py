"""The links of the selected mark: which mark plays which part, and choosing another."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.mark import Link, Mark, MarkId
from annotator.core.scheme import Role, title
from annotator.gui.panels.marks import words_of
from annotator.workspace import Workspace


class Links(QWidget):
    """One line a link from and to the mark, and a button a role to add one.

    `asked` tells the line to run.
    """

    asked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._shown: tuple[object, ...] = ()

    def show_mark(self, mark: Mark | None, language: str) -> None:
        """Show the links of a mark, and the roles that its label has."""
        roles = self._workspace.scheme.shown(mark.label).roles if mark else {}
        told = (mark.id, mark.links, *roles, language) if mark else ()
        words = [self._words(link) for link in mark.links] if mark else []
        parts = list(self._parts(mark, language)) if mark else []
        if (*told, *words, *parts) == self._shown:
            return
        self._shown = (*told, *words, *parts)
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for link, said in zip(mark.links if mark else (), words, strict=True):
            role = roles.get(link.role) or Role(link.role, {"en": link.role})
            self._column.addWidget(self._line(link, title(role.titles, language), said))
        for part in parts:
            self._column.addWidget(self._line(*part))
        for role in roles.values():
            self._column.addWidget(self._adding(role, language))
        self.setVisible(self._column.count() > 0)

    def _parts(self, mark: Mark, language: str) -> Iterator[tuple[Link, str, str, MarkId]]:
        """The parts that a mark plays in others: link, what it is called, words and id of those."""
        for other in self._workspace.sheet.linking(mark.id):
            roles = self._workspace.scheme.shown(other.label).roles
            for link in other.links:
                if link.to == mark.id:
                    role = roles.get(link.role) or Role(link.role, {"en": link.role})
                    called = self.tr("{role} of").format(role=title(role.titles, language))
                    yield link, called, self._words(Link(link.role, other.id)), other.id

    def _words(self, link: Link) -> str:
        there = self._workspace.sheet.marks.get(link.to)
        if there is None:
            return self.tr("not on this sheet")
        return words_of(self._workspace, there) or self.tr("a point without words")

    def _line(self, link: Link, role: str, words: str, of: MarkId = "") -> QWidget:
        """A line for a link of the mark, or with `of` for one of that mark to it."""
        there = of or link.to
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        name = QLabel(role)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("tone", "faint")
        go = QPushButton(_cut(words))
        go.setFlat(True)
        go.setStyleSheet("text-align: left; padding: 2px 6px;")
        go.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        go.setAccessibleName(self.tr("Go to {role}: {words}").format(role=role, words=words))
        go.setEnabled(there in self._workspace.sheet.marks)
        go.clicked.connect(lambda: self.asked.emit(f"go-to-mark {there}"))
        remove = QToolButton()
        remove.setText("×")
        remove.setToolTip(self.tr("Remove this link"))
        remove.setAccessibleName(self.tr("Remove the link to {words}").format(words=words))
        remove.setEnabled(link.to in self._workspace.sheet.marks)
        remove.clicked.connect(
            lambda: self.asked.emit(f"unlink {link.role} {link.to} {of}".strip())
        )
        buttons: tuple[QAbstractButton, ...] = (go, remove)
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(name)
        row.addWidget(go, 1)
        row.addWidget(remove)
        return line

    def _adding(self, role: Role, language: str) -> QToolButton:
        button = QToolButton()
        text = self.tr("Link {role}…").format(role=title(role.titles, language))
        button.setText("+ " + text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(f"ask-link {role.name}"))
        return button


def _cut(words: str, most: int = 24) -> str:
    """Words short enough for a button; & is an &, and no letter to press."""
    shown = words if len(words) <= most else words[: most - 1] + "…"
    return shown.replace("&", "&&")
