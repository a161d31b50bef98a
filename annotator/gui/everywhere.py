"""Every place of some words, ticked, before they are all marked in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.commands.everywhere import places_of_words, unmarked
from annotator.core.scheme import title
from annotator.gui.keys import keys_in_use
from annotator.gui.panels.chips import chip_icon
from annotator.gui.panels.rows import RowList
from annotator.gui.places import PlaceRows, Places
from annotator.gui.popup import show_over
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window

SIZE = QSize(680, 440)


class Everywhere(QDialog):
    """A list of places over the window: Space leaves one out, Return marks, Esc closes.

    Those that are marked already are shown as done and stay as they are.
    The key of a label, or the list of labels, chooses what they are marked as.
    """

    def __init__(self, window: Window, workspace: Workspace, label: str | None) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("everywhere")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._workspace = window, workspace
        self._every = places_of_words(workspace)
        self.model = Places(workspace, self)
        rows = PlaceRows(window.theme, window.language, self)
        self.list = RowList(self.model, rows, self)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.labels = QComboBox()
        self.mark = QPushButton(self.tr("Mark"))
        self._fill_labels(window)
        self._lay_out()
        self.setAccessibleName(self.tr("Mark everywhere"))
        self.list.setAccessibleName(self.tr("Places"))
        self.labels.setAccessibleName(self.tr("Label"))
        self.list.installEventFilter(self)
        self.list.chosen.connect(self._toggle)
        self.mark.clicked.connect(self._apply)
        self.labels.setCurrentIndex(self.labels.findData(label))
        self.labels.currentIndexChanged.connect(lambda _: self._show_places())
        self._show_places()

    @property
    def label(self) -> str | None:
        """What the places are to be marked as."""
        name = self.labels.currentData()
        return str(name) if name else None

    def show_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        show_over(self, window, SIZE)
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that tick, choose a label and mark."""
        pressed = watched is self.list and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._steered(event):
            return True
        return super().eventFilter(watched, event)

    def _steered(self, event: QKeyEvent) -> bool:
        row = self.list.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
            return True
        if event.key() == Qt.Key.Key_Space:
            if row >= 0:
                self._toggle(row)
            return True
        key = QKeySequence(event.keyCombination())
        line = self._lines.get(key.toString(QKeySequence.SequenceFormat.PortableText), "")
        place = self.labels.findData(line.removeprefix("label "))
        if line.startswith("label ") and place >= 0:
            self.labels.setCurrentIndex(place)
            return True
        return False

    def _toggle(self, row: int) -> None:
        self.model.toggle(row)
        self._say()

    def _apply(self) -> None:
        if self.label is None or not self.model.count:
            return
        line = " ".join(("mark-everywhere", self.label, *map(str, sorted(self.model.without))))
        window, before = self._window, self._workspace.last_edit
        self.close()
        window.run(line)
        edit = self._workspace.last_edit
        if edit is not None and edit is not before:
            window.status.say(window.words(edit.title), line="undo", act=self.tr("Undo"))

    def _show_places(self) -> None:
        label = self.label
        to_mark = unmarked(self._workspace.sheet, label, self._every) if label else self._every
        self.model.show(self._every, to_mark)
        first = next((row for row, each in enumerate(self._every) if self.model.ticked(each)), 0)
        self.list.show_row(first if self._every else None)
        self._say()

    def _say(self) -> None:
        count, of, marked = self.model.count, self.model.to_mark, len(self.model.marked)
        if self.label is None:
            template = self.tr("{of} places: choose a label")
        elif not of:
            template = self.tr("Marked everywhere already")
        else:
            template = self.tr("{count} of {of} places")
            if marked:
                template = self.tr("{count} of {of} places, {marked} marked already")
        self.said.setText(template.format(count=count, of=of, marked=marked))
        self.mark.setEnabled(self.label is not None and count > 0)

    def _fill_labels(self, window: Window) -> None:
        self._lines = keys_in_use(window.scheme, window.keys)
        keys = window.asking.label_keys()
        ratio = self.devicePixelRatioF()
        for label in window.scheme:
            if label.on == "words":
                called = title(label.titles, window.language)
                key = keys.get(label.name, "")
                chip = chip_icon(label, window.theme, window.language, ratio)
                self.labels.addItem(chip, f"{called}  {key}".strip(), label.name)
        self.labels.setPlaceholderText(self.tr("Label"))

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("palette-frame")
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        hint = QLabel(self.tr("Space leaves a place out, Enter marks, Esc closes"))
        hint.setProperty("tone", "faint")
        self.mark.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.labels)
        row.addWidget(self.mark)
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(hint)


def chosen_label(workspace: Workspace) -> str | None:
    """The label of the selected mark, or else the sticky one."""
    return workspace.mark.label if workspace.mark else workspace.sticky
