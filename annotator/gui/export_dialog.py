"""The dialog that asks how to export: what, in which format, cut how, with which proof."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import Problem
from annotator.core.repairs import SHEET
from annotator.core.suggestion import is_aside
from annotator.dataset import Choice, Export
from annotator.formats import Format, formats
from annotator.gui.export_parts import PapersChoice, PartsChoice, SheetChoice
from annotator.gui.foretelling import Foretelling
from annotator.gui.language import declared_word
from annotator.gui.option_control import OptionControl, caption, chosen, option_control
from annotator.gui.panels.fields import Choices
from annotator.gui.settings_dialog import READINGS, choice_title
from annotator.reading import Reading
from annotator.workspace import Workspace

_CAPTION = 240
"""So wide is what stands before the control of an option, in pixels."""


class ExportDialog(QDialog):
    """Chooses a format and how to write it; where to is asked afterwards."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setAccessibleName(self.windowTitle())
        self.setMinimumWidth(880)
        self._project = workspace.store.path
        self._formats, self._reading = Choices(), Choices()
        self._sheets = SheetChoice(_sheets(workspace))
        self._options: dict[str, OptionControl] = {}
        self._more = QFormLayout()
        self._articles, self._damaged = QLineEdit(), Choices()
        self._marked = QCheckBox(self.tr("Only articles that have marks"))
        self._parts, self._papers = PartsChoice(), PapersChoice()
        self._foretelling = Foretelling(workspace, lambda: self.export(self.place), self)
        self._fill(workspace)
        self._lay_out()
        self._formats.activated.connect(lambda _: self._show_options())
        for each in (self._formats, self._reading, self._articles, self._damaged):
            self._watch(each)
        for changed in (self._sheets.changed, self._marked.toggled, self._parts.changed):
            changed.connect(self._foretelling.forget)
        self._show_options()

    @property
    def format(self) -> Format:
        """The format that is chosen."""
        return formats[str(self._formats.currentData())]

    @property
    def place(self) -> Path:
        """Where it is written unless the editor says otherwise: beside the project."""
        suffix = self.format.suffixes[0] if self.format.suffixes else ""
        return self._project.with_suffix(suffix)

    def export(self, path: Path) -> Export:
        """What is chosen, to be written to `path`; raises BadCommand for what makes no sense."""
        choice = Choice(
            Reading.parse(str(self._reading.currentData())),
            self._articles.text().strip(),
            self._marked.isChecked(),
            self._sheets.names,
            self._damaged.currentData(),
        )
        papers = self._papers
        return Export(
            path,
            self.format.id,
            choice,
            {name: chosen(control) for name, control in self._options.items()},
            self._parts.split,
            papers.manifest.isChecked(),
            papers.verify.isEnabled() and papers.verify.isChecked(),
            path.with_name(f"{path.name}.losses.tsv") if papers.losses.isChecked() else None,
        )

    def accept(self) -> None:
        """Go on, if what is chosen makes sense; else say what does not."""
        try:
            self.export(self.place)
        except Problem as problem:
            self._foretelling.refuse(problem)
            return
        super().accept()

    def _fill(self, workspace: Workspace) -> None:
        for each in formats.values():
            if each.write:
                self._formats.addItem(declared_word(each.title), each.id)
        # Our own format first: it alone holds everything.
        self._formats.setCurrentIndex(max(self._formats.findData("jsonl"), 0))
        for reading in READINGS:
            self._reading.addItem(choice_title(reading), reading)
        now = self._reading.findData(str(workspace.reading))
        self._reading.setCurrentIndex(max(now, 0))
        self._articles.setPlaceholderText(self.tr("All, or by name: 2020-*"))
        for which, title in (
            ("in", self.tr("Stay")),
            ("out", self.tr("Are left out")),
            ("flagged", self.tr("Stay, flagged “damaged”")),
        ):
            self._damaged.addItem(title, which)

    def _lay_out(self) -> None:
        form = QFormLayout()
        for layout in (form, self._more):
            layout.setHorizontalSpacing(18)
            layout.setVerticalSpacing(9)
            layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (self.tr("Format"), self._formats),
            (self.tr("Reading"), self._reading),
            (self.tr("Articles"), self._articles),
            ("", self._marked),
            (self.tr("Marks"), self._sheets),
            (self.tr("Marks on damaged words"), self._damaged),
        )
        for name, control in rows:
            if name:
                control.setAccessibleName(name)
            form.addRow(name, control)
        buttons = QDialogButtonBox()
        on = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        off = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (on, off):
            button.setAccessibleName(button.text())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        left, right, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addLayout(form)
        left.addLayout(self._more)
        right.addWidget(self._parts)
        right.addWidget(self._papers)
        for side in (left, right):
            side.setSpacing(12)
            side.addStretch()
        both.setSpacing(24)
        both.addLayout(left, 3)
        both.addLayout(right, 2)
        column.addLayout(both)
        column.addWidget(self._foretelling, 1)
        column.addWidget(buttons)

    def _watch(self, control: QComboBox | QLineEdit) -> None:
        """What was foretold no longer holds when something else is chosen."""
        changed = control.textChanged if isinstance(control, QLineEdit) else control.activated
        changed.connect(lambda _: self._foretelling.forget())

    def _show_options(self) -> None:
        while self._more.rowCount():
            self._more.removeRow(0)
        self._options.clear()
        self._papers.verify.setEnabled(bool(self.format.read) and not self.format.one_way)
        for option in fields(self.format.options):
            control = option_control(option)
            self._options[option.name] = control
            self._watch(control)
            self._more.addRow(caption(option, control, _CAPTION), control)


def _sheets(workspace: Workspace) -> list[str]:
    """The sheets of the project; those of machines last."""
    names = {workspace.sheet_name, workspace.editor, *workspace.store.sheet_names()}
    return sorted(names, key=lambda name: (name == SHEET or is_aside(name), name))
