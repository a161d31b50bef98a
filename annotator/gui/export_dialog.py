"""The dialog that asks how to export: format, reading, sheet, and the options of the format."""

from __future__ import annotations

from dataclasses import Field, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.formats import Format, formats
from annotator.gui.exporting import Export
from annotator.gui.foretelling import Foretelling
from annotator.gui.language import declared_word
from annotator.gui.panels.fields import Choices
from annotator.gui.settings_dialog import READINGS, choice_title
from annotator.workspace import Workspace


class ExportDialog(QDialog):
    """Chooses a format and how to write it; where to is asked afterwards."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setAccessibleName(self.windowTitle())
        self.setMinimumWidth(580)
        self._formats, self._reading, self._sheet = Choices(), Choices(), Choices()
        self._options: dict[str, QComboBox | QLineEdit] = {}
        self._more = QFormLayout()
        self._articles, self._damaged = QLineEdit(), Choices()
        self._foretelling = Foretelling(workspace, lambda: self.export(Path()), self)
        self._fill(workspace)
        self._lay_out()
        self._formats.activated.connect(lambda _: self._show_options())
        for each in (self._formats, self._reading, self._sheet, self._articles, self._damaged):
            self._watch(each)
        self._show_options()

    @property
    def format(self) -> Format:
        """The format that is chosen."""
        return formats[str(self._formats.currentData())]

    def export(self, path: Path) -> Export:
        """What is chosen, to be written to `path`."""
        return Export(
            path,
            self.format.id,
            str(self._reading.currentData()),
            str(self._sheet.currentData()),
            {name: _chosen(control) for name, control in self._options.items()},
            self._articles.text().strip(),
            self._damaged.currentData(),
        )

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
        self._sheet.addItem(self.tr("All marks"), "")
        text = self.tr("Only the marks of {editor}")
        names = {workspace.sheet_name, workspace.editor}
        if workspace.article.id:
            names |= workspace.store.sheets(workspace.article.id).keys()
        for name in sorted(names):
            self._sheet.addItem(text.format(editor=name), name)

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
            (self.tr("Marks"), self._sheet),
            (self.tr("Marks on damaged words"), self._damaged),
        )
        for name, control in rows:
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
        column.addLayout(form)
        column.addLayout(self._more)
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
        for option in fields(self.format.options):
            control = _control(option)
            said = declared_word(str(option.metadata.get("help", option.name)))
            control.setAccessibleName(said)
            caption = QLabel(said)
            caption.setTextFormat(Qt.TextFormat.PlainText)
            caption.setWordWrap(True)
            caption.setFixedWidth(240)
            # Else a form that is filled while it is shown cuts off what does not fit.
            caption.setMinimumHeight(caption.heightForWidth(240))
            self._options[option.name] = control
            self._watch(control)
            self._more.addRow(caption, control)


def _control(option: Field[Any]) -> QComboBox | QLineEdit:
    given = "" if option.default is None else str(option.default)
    names = option.metadata.get("choices", ())
    if isinstance(option.default, bool):
        given, names = "yes" if option.default else "no", ("yes", "no")
    if not names:
        return QLineEdit(given)
    combo = Choices()
    for name in names:
        combo.addItem(str(name), str(name))
    combo.setCurrentIndex(max(combo.findData(given), 0))
    return combo


def _chosen(control: QComboBox | QLineEdit) -> str:
    return control.text() if isinstance(control, QLineEdit) else str(control.currentData())
