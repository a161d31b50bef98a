"""What can be chosen for the reading of one file, made from the options of its format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import Field, fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.option_control import OptionControl, caption, chosen, option_control
from annotator.gui.panels.fields import Choices
from annotator.gui.preview.parts import Parts
from annotator.gui.several import Several
from annotator.gui.signs import one_line

if TYPE_CHECKING:
    from annotator.formats import Alternatives, Candidate, Foreseen

_CAPTION, _LONGEST, _ROWS = 210, 24, 3


class OptionChoices(QWidget):
    """A control for each option: columns to choose from, parts of a page, or a line to type in.

    `changed` tells that something else is chosen; `chosen` has all that differs from what is found.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen: dict[str, str] = {}
        self._form, self._below = QFormLayout(), QVBoxLayout()
        self._form.setHorizontalSpacing(18)
        self._form.setVerticalSpacing(7)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addLayout(self._form)
        column.addLayout(self._below)
        self._shown: object = None
        self._controls: list[QWidget] = []

    def show_file(self, file: Foreseen, choices: Alternatives) -> None:
        """Show what can be chosen for a file, as it is chosen."""
        from annotator.formats import formats

        shown = file.path, file.format, choices.candidates
        if shown == self._shown:
            return
        self._shown, self.chosen = shown, dict(file.intake.options)
        self._clear()
        options = fields(formats[file.format].reading) if file.format in formats else ()
        for option in options:
            self._add(option, choices.candidates.get(option.name, ()))
        columns = [
            x for x in choices.candidates.values() if x and len(x[0].words) and not x[0].size
        ]
        if columns:
            self._below.addWidget(_first_rows(columns[0], self.tr("The first rows")))
        self.setVisible(bool(options))

    def by_tab(self) -> list[QWidget]:
        """The controls in the order in which Tab goes through them."""
        return list(self._controls)

    def _add(self, option: Field[Any], candidates: Sequence[Candidate]) -> None:
        given = self.chosen.get(option.name, "")
        if any(each.size for each in candidates):
            parts = Parts()
            parts.show_parts(candidates, given)
            parts.picked.connect(lambda value: self._take(option.name, value))
            parts.setMinimumHeight(150)
            self._controls.append(parts)
            self._below.addWidget(parts, 1)
            return
        control = self._control(option, candidates, given)
        self._controls.append(control)
        self._form.addRow(caption(option, control, _CAPTION), control)

    def _control(
        self, option: Field[Any], candidates: Sequence[Candidate], given: str
    ) -> QComboBox | QLineEdit | Several:
        name = option.name
        if candidates and option.metadata.get("several"):
            ticked = {each.strip() for each in given.split(",")}
            several = Several([each.value for each in candidates], self.tr("All others"), ticked)
            several.changed.connect(lambda: self._take(name, ",".join(several.names)))
            return several
        if not candidates:
            return self._plain(option, given)
        combo = Choices()
        found = next((each for each in candidates if each.chosen), None)
        combo.addItem(self.tr("As found: {name}").format(name=_titled(found)) if found else "—", "")
        for each in candidates:
            combo.addItem(_titled(each), each.value)
        if given and combo.findData(given) < 0:
            combo.addItem(given, given)
        combo.setCurrentIndex(max(0, combo.findData(given)))
        combo.activated.connect(lambda _: self._take(name, str(combo.currentData())))
        combo.setMinimumContentsLength(16)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo

    def _plain(self, option: Field[Any], given: str) -> OptionControl:
        control = option_control(option, given or None)
        if isinstance(control, QLineEdit):
            control.editingFinished.connect(
                lambda: self._take(option.name, chosen(control).strip())
            )
        else:
            control.activated.connect(lambda _: self._take(option.name, chosen(control)))
        return control

    def _take(self, name: str, value: str) -> None:
        if self.chosen.get(name, "") == value:
            return
        self.chosen.pop(name, None)
        if value:
            self.chosen[name] = value
        self.changed.emit()

    def _clear(self) -> None:
        self._controls.clear()
        while self._form.rowCount():
            self._form.removeRow(0)
        while item := self._below.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _titled(candidate: Candidate) -> str:
    words = one_line(next(filter(None, candidate.words), ""))[:_LONGEST]
    return f"{one_line(candidate.title)} · {words}" if words else one_line(candidate.title)


def _first_rows(columns: Sequence[Candidate], called: str) -> QTableWidget:
    """The columns of a table with what stands in its first rows."""
    rows = max((len(each.words) for each in columns), default=0)
    table = QTableWidget(min(rows, _ROWS), len(columns))
    table.setHorizontalHeaderLabels([one_line(each.title) for each in columns])
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAccessibleName(called)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    table.horizontalHeader().setDefaultSectionSize(130)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    for column, each in enumerate(columns):
        for row, words in enumerate(each.words[:_ROWS]):
            table.setItem(row, column, QTableWidgetItem(one_line(words)[:60]))
    height = table.horizontalHeader().sizeHint().height() + table.rowHeight(0) * table.rowCount()
    table.setFixedHeight(height + 18)
    return table
