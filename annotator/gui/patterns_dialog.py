"""The dialog of the editor's patterns, each tried on the open article as it is typed."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)
from shiboken6 import isValid

from annotator.core.errors import Problem
from annotator.core.scheme import title
from annotator.core.span import Span
from annotator.gui.editable import remove_by_key, with_buttons
from annotator.gui.language import sentence
from annotator.gui.notes import note, say
from annotator.gui.panels.chips import HEIGHT, WIDTH, Rows, chip_icon
from annotator.gui.panels.rows import RowList
from annotator.gui.pattern_rows import PatternRows
from annotator.gui.places import PlaceRows, Places
from annotator.reading import Facts, read
from annotator.suggest import Pattern
from annotator.suggest.patterns import matches
from annotator.suggesting import READING

if TYPE_CHECKING:
    from annotator.gui.suggesting import Suggesting
    from annotator.gui.window import Window
    from annotator.workspace import Workspace

SHOWN = 20
"""So many places are shown of a pattern."""
_PAUSE = 150
"""A pattern is tried when nothing was typed for so many milliseconds."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What a pattern matches in an article: how many places, and the first; None: it is slow."""

    count: int | None
    first: Sequence[Span] = ()
    problem: Problem | None = None


def tried(pattern: Pattern, text: str, facts: Facts) -> Tried:
    """A pattern tried on an article."""
    view = read(text, READING, facts)
    try:
        found = matches(pattern, view.text)
    except Problem as problem:
        return Tried(0, (), problem)
    if found is None:
        return Tried(None)
    return Tried(len(found), [view.to_source(place) for place in found[:SHOWN]])


class _Matched(PlaceRows):
    """Draws places that are only looked at."""

    def _paint_box(self, painter: QPainter, box: QRect, ticked: bool) -> None:
        pass


class PatternsDialog(QDialog):
    """All patterns, to be added, changed and removed; nothing is kept before OK.

    What the chosen one matches in the open article is counted, and the first places are shown.
    """

    def __init__(self, window: Window, workspace: Workspace, suggesting: Suggesting) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._workspace, self._suggesting = window, workspace, suggesting
        self.model = PatternRows(workspace, self)
        self._before = list(self.model.patterns)
        self._trying = self._accepting = False
        self.list = RowList(self.model, Rows(window.theme, window.language, self), self)
        self.labels, self.expression = QComboBox(), QLineEdit()
        self.said = note("faint")
        self.found = Places(workspace, self)
        self.places = RowList(self.found, _Matched(window.theme, window.language, self), self)
        self.add = QPushButton(self.tr("&Add"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.setWindowTitle(self.tr("Patterns"))
        self._fill_labels()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._try)
        self._set_up()
        self._lay_out()
        self.resize(680, 600)
        if not self.model.patterns:
            self._add()
        self.list.show_row(0)
        self.expression.setFocus()

    def accept(self) -> None:
        """Keep what was changed, by the commands that teach, once the last change is tried."""
        if self._timer.isActive() or self._trying:
            self._accepting = True
            return
        wanted = dict.fromkeys(each for each in self.model.patterns if each.expression)
        gone = dict.fromkeys(each.expression for each in self._before if each not in wanted)
        lines: list[tuple[str, ...]] = [("remove-pattern", expression) for expression in gone]
        lines += [
            ("add-pattern", each.label, each.expression)
            for each in wanted
            if each not in self._before or each.expression in gone
        ]
        super().accept()
        for line in lines:
            self._window.run(shlex.join(line))

    # ---- the pattern that is chosen ----------------------------------------------------------

    @property
    def row(self) -> int:
        """The row of the chosen pattern; -1: there is none."""
        return self.list.currentIndex().row()

    def _show(self) -> None:
        there = self.row >= 0
        pattern = self.model.patterns[self.row] if there else Pattern("", "")
        if there and self.labels.findData(pattern.label) < 0:
            self.labels.addItem(pattern.label, pattern.label)
        for field in (self.labels, self.expression, self.remove):
            field.setEnabled(there)
        self.labels.blockSignals(True)
        self.labels.setCurrentIndex(self.labels.findData(pattern.label))
        self.labels.blockSignals(False)
        if self.expression.text() != pattern.expression:
            self.expression.setText(pattern.expression)
        self._try()

    def _edit(self) -> None:
        if self.row >= 0:
            self.model.put(self.row, self._pattern())
            self._timer.start()

    def _pattern(self) -> Pattern:
        return Pattern(str(self.labels.currentData()), self.expression.text())

    def _add(self) -> None:
        label = self.labels.currentData() or self.labels.itemData(0)
        self.model.add(Pattern(str(label), ""))
        self.list.show_row(len(self.model.patterns) - 1)
        self.expression.setFocus()

    def _remove(self) -> None:
        row = self.row
        if row >= 0:
            self.model.remove(row)
            last = len(self.model.patterns) - 1
            self.list.show_row(min(row, last) if last >= 0 else None)
            self._show()

    # ---- trying it ---------------------------------------------------------------------------

    def _try(self) -> None:
        """Try the pattern on the open article, where that holds nobody up."""
        pattern, workspace = self._pattern(), self._workspace
        if self._trying:
            return
        if not pattern.expression:
            self._say(Tried(0))
            return
        text, facts = workspace.article.text, workspace.facts
        self._trying = True

        def show(found: Tried) -> None:
            if not isValid(self):  # closed meanwhile
                return
            self._trying = False
            if pattern == self._pattern():
                self._say(found)
            else:
                self._try()

        self._suggesting.aside(lambda: tried(pattern, text, facts), show)

    def _say(self, found: Tried) -> None:
        self.found.show(found.first, found.first)
        slow = self.tr("This takes too long on this article, and would be left out")
        if found.problem:
            text = sentence(found.problem)
        elif found.count is None:
            text = slow
        elif not self.expression.text():
            text = self.tr("Type a regular expression; a group called “mark” is what is marked")
        else:
            text = self.tr("Places in this article: {count}").format(count=found.count)
        wrong = found.problem is not None or found.count is None
        say(self.said, text, "warning" if wrong else "faint")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not wrong)
        accepting, self._accepting = self._accepting, False
        if accepting and not wrong:
            self.accept()

    # ---- its parts ---------------------------------------------------------------------------

    def _fill_labels(self) -> None:
        window, ratio = self._window, self.devicePixelRatioF()
        for label in self._workspace.scheme:
            if label.on == "words":
                chip = chip_icon(label, window.theme, window.language, ratio)
                self.labels.addItem(chip, title(label.titles, window.language), label.name)

    def _set_up(self) -> None:
        self.labels.setIconSize(QSize(WIDTH, HEIGHT))
        self.said.setMinimumHeight(2 * self.said.fontMetrics().height())
        self.expression.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.expression.setPlaceholderText("第\\d+届(?P<mark>\\w+)")
        self.list.setAccessibleName(self.tr("Patterns"))
        self.labels.setAccessibleName(self.tr("Label"))
        self.expression.setAccessibleName(self.tr("Expression"))
        self.places.setAccessibleName(self.tr("Places"))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.labels.currentIndexChanged.connect(lambda _: self._edit())
        self.expression.textChanged.connect(lambda _: self._edit())
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        remove_by_key(self.list, self._remove)

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.addRow(self.tr("&Label:"), self.labels)
        fields.addRow(self.tr("&Expression:"), self.expression)
        fields.addRow("", self.said)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(with_buttons(self.list, self.add, self.remove), 2)
        column.addLayout(fields)
        column.addWidget(self.places, 3)
        column.addWidget(self.buttons)
