"""The selected mark: what it is, what it says, what it is linked to, what has become of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.scheme import title
from annotator.gui.panels.chips import HEIGHT, WIDTH, chip_icon
from annotator.gui.panels.faults import Faults
from annotator.gui.panels.fields import Choices, Field
from annotator.gui.panels.form import Form
from annotator.gui.panels.links import Links
from annotator.gui.panels.marks import words_of
from annotator.gui.panels.past import Past
from annotator.gui.signs import one_line
from annotator.gui.theme import Theme
from annotator.workspace import Workspace

MOST_SHOWN = 400
"""So many characters of a mark are shown."""


class ThisMark(QScrollArea):
    """The panel of the selected mark.

    `asked` tells the line to run, `done` that the editor is done with a field.
    """

    asked = Signal(str)
    done = Signal()

    def __init__(
        self, workspace: Workspace, theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme, self._language = theme, language
        self._mark: Mark | None = None
        self.label = Choices()
        self.read = _line(1.18)
        self.printed, self.offsets = _line(tone="faint"), _line(tone="faint")
        self.form = Form(workspace)
        self.faults = Faults(workspace)
        self.links = Links(workspace)
        self.past = Past(workspace)
        self.remove = QPushButton()
        self._empty = _line(tone="faint")
        self._content = QWidget()
        self._lay_out()
        self._retranslate()
        self.label.activated.connect(self._relabel)
        self.remove.clicked.connect(lambda: self.asked.emit("remove"))
        self.links.asked.connect(self.asked)
        self.form.asked.connect(self.asked)
        self.faults.asked.connect(self.asked)
        self.form.done.connect(self.done)
        workspace.opened.connect(lambda _: self.refresh())
        workspace.changed.connect(self._changed)
        workspace.selected.connect(lambda _: self.refresh())
        workspace.reread.connect(lambda _: self._show_words())
        self.refresh()

    # ---- what can be asked of it --------------------------------------------------------------

    @property
    def fields(self) -> dict[str, Field]:
        """The fields of the attributes, by name."""
        return self.form.fields

    def refresh(self) -> None:
        """Show the mark that is selected now."""
        mark = self._workspace.mark
        changed = mark != self._mark
        self._mark = mark
        self._empty.setVisible(mark is None)
        self._content.setVisible(mark is not None)
        if mark is None:
            self.form.show_mark(None, self._language)
            return
        if changed:
            self.label.setCurrentIndex(self.label.findData(mark.label))
            self.form.show_mark(mark, self._language)
            self._show_words()
        self.faults.show_mark(mark, self._language)
        self.links.show_mark(mark, self._language)
        self.past.show_mark(mark, self._language)

    def commit(self) -> None:
        """Take over what is still being typed."""
        self.form.commit()

    def show_look(self, theme: Theme, language: str) -> None:
        """Show the mark in another theme or language."""
        self._theme, self._language = theme, language
        self._fill_labels()
        self._mark = None
        self.refresh()

    # ---- its parts ----------------------------------------------------------------------------

    def _changed(self, edit: Edit) -> None:
        gone = self._workspace.mark is None
        if self._mark and (gone or any(self._concerns(change.mark) for change in edit.changes)):
            self.refresh()

    def _concerns(self, mark: str) -> bool:
        here = self._mark
        if here is None:
            return False
        linking = (each.id for each in self._workspace.sheet.linking(here.id))
        return here.id == mark or any(each.to == mark for each in here.links) or mark in linking

    def _show_words(self) -> None:
        mark = self._mark
        if mark is None:
            return
        read = words_of(self._workspace, mark, MOST_SHOWN)
        text = self._workspace.article.text
        printed = " … ".join(span.of(text)[: 2 * MOST_SHOWN] for span in mark.spans)
        printed = one_line(printed)
        self.read.setText(read)
        self.read.setVisible(bool(read))
        self.printed.setText(self.tr("printed: {words}").format(words=printed[:MOST_SHOWN]))
        self.printed.setVisible(printed[:MOST_SHOWN] != read and bool(printed))
        places = ", ".join(_place(span.start, span.end) for span in mark.spans)
        if places:
            self.offsets.setText(self.tr("{places} in the file").format(places=places))
        else:
            self.offsets.setText(self.tr("about the whole article"))

    def _relabel(self, index: int) -> None:
        name = str(self.label.itemData(index))
        if self._mark and name != self._mark.label:
            self.asked.emit(f"relabel {name}")
            self._mark = None
            self.refresh()
        self.done.emit()

    # ---- how it is made -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(10, 4, 10, 8)
        column.setSpacing(7)
        for widget in (self.label, self.read, self.printed, self.offsets):
            column.addWidget(widget)
        column.addWidget(self.faults)
        column.addWidget(self.form)
        column.addWidget(self.links)
        column.addWidget(self.past)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._empty.setContentsMargins(10, 4, 10, 4)
        both = QWidget()
        stack = QVBoxLayout(both)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._empty)
        stack.addWidget(self._content)
        stack.addStretch()
        self.setWidget(both)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("This mark"))
        self.label.setAccessibleName(self.tr("Label of this mark"))
        self.remove.setText(self.tr("Remove the mark"))
        self.remove.setAccessibleName(self.tr("Remove the mark"))
        self._empty.setText(self.tr("Select a mark to see and change what it says."))
        self._fill_labels()

    def _fill_labels(self) -> None:
        self.label.clear()
        ratio = self.devicePixelRatioF()
        self.label.setIconSize(QSize(WIDTH, HEIGHT))
        for label in self._workspace.scheme:
            chip = chip_icon(label, self._theme, self._language, ratio)
            self.label.addItem(chip, title(label.titles, self._language), label.name)
        if self._mark:
            self.label.setCurrentIndex(self.label.findData(self._mark.label))


def _place(start: int, end: int) -> str:
    return str(start) if start == end else f"{start}–{end}"


def _line(scale: float = 1.0, tone: str = "") -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("tone", tone)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
    return label
