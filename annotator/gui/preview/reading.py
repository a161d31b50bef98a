"""How one file is read: its format, its encoding, its options, and how it begins then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.fonts import reading_font
from annotator.gui.importing import Seen
from annotator.gui.notes import note, say
from annotator.gui.panels.fields import Choices
from annotator.gui.preview.options import OptionChoices
from annotator.gui.preview.words import Words
from annotator.gui.signs import one_line, signs

if TYPE_CHECKING:
    from annotator.formats import Foreseen, Intake

_TEXT_SIZE = 16


class FileReading(QWidget):
    """What is known of a file, and how else it can be read; `changed` tells the Intake chosen.

    `for_all` tells an Intake that all files of the same format are to be taken in by.
    """

    changed = Signal(object)
    for_all = Signal(object)

    def __init__(self, words: Words, language: str) -> None:
        super().__init__()
        self._words = words
        self._file: Foreseen | None = None
        self._name, self._counts = QLabel(), note("faint")
        self._doubts = note("warning")
        self._format, self._encoding, self._unit = Choices(), Choices(), QLabel()
        self._options = OptionChoices()
        self._begins = QPlainTextEdit()
        self._alike = QPushButton(self.tr("Read all files of this format like this"))
        self._begins.setFont(
            reading_font("TC" if language == "zh_TW" else "SC", "sans", _TEXT_SIZE)
        )
        self._fill()
        self._lay_out()
        self._format.activated.connect(lambda _: self._tell(options={}))
        self._encoding.activated.connect(lambda _: self._tell())
        self._options.changed.connect(self._tell)
        self._alike.clicked.connect(lambda: self.for_all.emit(self._intake()))

    def by_tab(self) -> list[QWidget]:
        """The controls in the order in which Tab goes through them."""
        options = self._options.by_tab()
        return [self._format, self._encoding, *options, self._begins, self._alike]

    def show_doubts(self, doubts: list[str]) -> None:
        """Say what should be looked at, one sentence each."""
        say(self._doubts, "\n".join(doubts), "warning")
        self._doubts.setVisible(bool(doubts))

    def show_file(self, seen: Seen, *, others: bool) -> None:
        """Show a file; `others` says that there are more of its format."""
        file = self._file = seen.foreseen
        self._name.setText(one_line(file.file))
        self._counts.setText("" if file.problem else self._words.counts(file))
        self._counts.setVisible(not file.problem)
        self._format.setCurrentIndex(self._format.findData(file.format))
        self._unit.setText(self._words.unit(file))
        self._row(self._unit, bool(file.marks))
        self._row(self._encoding, bool(file.encoding))
        self._show_encodings(seen)
        if seen.choices is not None:
            self._options.show_file(file, seen.choices)
        self._begins.setPlainText("\n".join(map(signs, file.first.splitlines())))
        self._begins.setVisible(not file.problem)
        self._alike.setVisible(others)

    def _show_encodings(self, seen: Seen) -> None:
        self._encoding.clear()
        offered = seen.choices.encodings if seen.choices else ()
        for each in offered:
            self._encoding.addItem(self._words.readable(each), each.encoding)
        here = seen.foreseen.encoding
        if here and self._encoding.findData(here) < 0:
            self._encoding.addItem(here, here)
        self._encoding.setCurrentIndex(self._encoding.findData(here))

    def _intake(self, options: dict[str, str] | None = None) -> Intake:
        """How the file is to be taken in: what is chosen otherwise than it was found."""
        assert self._file is not None
        intake, found = self._file.intake, self._file
        kind, encoding = self._format.currentData(), self._encoding.currentData() or ""
        return replace(
            intake,
            format=intake.format if kind == found.format else str(kind),
            encoding=intake.encoding if encoding == found.encoding else str(encoding),
            options=self._options.chosen if options is None else options,
        )

    def _tell(self, options: dict[str, str] | None = None) -> None:
        if self._file is not None:
            self.changed.emit(self._intake(options))

    def _fill(self) -> None:
        from annotator.formats import formats

        readable = [each for each in formats.values() if each.read]
        for each in sorted(readable, key=lambda each: self._words.format(each.id)):
            self._format.addItem(self._words.format(each.id), each.id)

    def _lay_out(self) -> None:
        font = self._name.font()
        font.setBold(True)
        self._name.setFont(font)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._alike.setAutoDefault(False)
        self._begins.setReadOnly(True)
        self._begins.setTabChangesFocus(True)
        self._begins.setMinimumHeight(120)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(18)
        self._form.setVerticalSpacing(7)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, Any], ...] = (
            (self.tr("Format"), self._format),
            (self.tr("Encoding"), self._encoding),
            (self.tr("Offsets count"), self._unit),
        )
        for name, control in rows:
            control.setAccessibleName(name)
            if isinstance(control, QComboBox):
                control.setSizeAdjustPolicy(
                    QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
            self._form.addRow(name, control)
        self._begins.setAccessibleName(self.tr("How it begins"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._name, self._counts, self._doubts):
            column.addWidget(widget)
        column.addLayout(self._form)
        column.addWidget(self._options)
        column.addWidget(self._begins, 1)
        column.addWidget(self._alike, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)

    def _row(self, control: QWidget, shown: bool) -> None:
        self._form.setRowVisible(control, shown)
