"""What a mark says beside its words, as fields: in the panel and beside the mark on the page."""

from __future__ import annotations

import shlex

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from annotator.commands.filling import as_read
from annotator.commands.saying import checked
from annotator.core.errors import Problem
from annotator.core.mark import Mark
from annotator.core.scheme import NOTE, Attribute, Label, title
from annotator.gui.language import sentence
from annotator.gui.notes import note
from annotator.gui.panels.fields import Field, written
from annotator.gui.panels.marks import words_of
from annotator.workspace import Workspace


class Form(QWidget):
    """A field for each attribute of a mark, and one for its note.

    `asked` tells the line to run, `done` that Return was pressed and what was typed is taken. What
    cannot be taken stays in its field, with a sentence under it that says why.
    """

    asked = Signal(str)
    done = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._mark: Mark | None = None
        self._language = "en"
        self._made_for: tuple[str, str] = ("", "")
        self.fields: dict[str, Field] = {}
        self.as_read = note("faint")
        self.as_read.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self._form = QFormLayout()
        column.addLayout(self._form)
        column.addWidget(self.as_read)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(10)
        self._form.setVerticalSpacing(5)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def show_mark(self, mark: Mark | None, language: str) -> None:
        """Show what a mark says."""
        self._mark, self._language = mark, language
        if mark is None:
            return
        label = self._workspace.scheme.shown(mark.label)
        if self._made_for != (label.name, language):
            self._make_fields(label)
        for name, field in self.fields.items():
            field.show_text(written(mark.attributes.get(name)))
        self._show_as_read(mark, label)

    def commit(self) -> None:
        """Take over what is still being typed."""
        if self._mark is not None:
            for field in list(self.fields.values()):
                field.commit()

    def _show_as_read(self, mark: Mark, label: Label) -> None:
        """Say which of the values nobody typed: they are what the words say."""
        read = as_read(self._workspace, mark)
        names = [name for name, value in read.items() if mark.attributes.get(name) == value]
        called = (title(label.attribute(name).titles, self._language) for name in names)
        values = (", " if self._language == "en" else "、").join(called)
        everything = self.tr("read from the words")
        some = self.tr("read from the words: {values}").format(values=values)
        self.as_read.setText(everything if {*names} >= {*mark.attributes} - {NOTE} else some)
        self.as_read.ensurePolished()
        self.as_read.setVisible(bool(names))

    def _make_fields(self, label: Label) -> None:
        self._made_for = (label.name, self._language)
        self.fields.clear()
        while self._form.rowCount():
            # A field may be the one whose signal we are in: its row goes now, it goes later.
            row = self._form.takeRow(0)
            for item in (row.labelItem, row.fieldItem):
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        for name in (*label.attributes, NOTE):
            attribute = label.attribute(name)
            called = title(attribute.titles, self._language)
            field = Field(attribute, self._language, self._words)
            field.call(called)
            field.returned.connect(self.done)
            field.said.connect(lambda text, each=attribute: self._say(each, text))
            field.choosing.connect(lambda name=name: self.asked.emit(f"ask-value {name}"))
            self.fields[name] = field
            self._form.addRow(called + (" *" if attribute.required else ""), field)

    def _say(self, attribute: Attribute, text: str) -> None:
        mark, name = self._mark, attribute.name
        if mark is None:
            return
        wrong = ""
        if text:
            wrong = self._wrong(attribute, text)
            self.asked.emit(f"set {name} {shlex.quote(text)}")
        elif name in mark.attributes:
            self.asked.emit(f"unset {name}")
        field = self.fields.get(name)
        if field is not None and self._mark is not None and self._mark.id == mark.id:
            field.show_wrong(wrong)

    def _wrong(self, attribute: Attribute, text: str) -> str:
        """Why a text cannot be the value of an attribute, in one sentence; nothing if it can."""
        try:
            checked(self._workspace, attribute, text)
        except Problem as problem:
            return sentence(problem, self._workspace.scheme, self._language)
        return ""

    def _words(self, mark: str) -> str:
        there = self._workspace.sheet.marks.get(mark)
        if there is None:
            return self.tr("not on this sheet")
        return words_of(self._workspace, there) or self.tr("a point without words")
