"""The dialog of the editor's lists of names: what is on each, and taking files over."""

from __future__ import annotations

import shlex
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.commands import run
from annotator.commands.taught import rows_of
from annotator.core.errors import Problem
from annotator.core.scheme import title
from annotator.gui.editable import remove_by_key, with_buttons
from annotator.gui.language import sentence
from annotator.gui.notes import note, say
from annotator.gui.panels.chips import ASIDE, HEIGHT, WIDTH, Index, Rows, chip_icon
from annotator.gui.panels.rows import RowList
from annotator.preferences import load_lists

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.workspace import Workspace


@dataclass(frozen=True, slots=True)
class NameList:
    """What is on a list: names by label, and how many further names they have."""

    name: str
    labels: Counter[str]
    further: int

    @classmethod
    def read(cls, name: str, text: str) -> NameList:
        """A list as it is kept; one that no longer says the labels has no names."""
        try:
            rows = list(rows_of(text, "", is_table=True))
        except Problem:
            rows = []
        return cls(name, Counter(row[1] for row in rows), sum(len(row) - 2 for row in rows))


class ListRows(QAbstractListModel):
    """The lists, one a row, with how many names are on each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lists: list[NameList] = []
        self.read()

    def read(self) -> None:
        """Read the lists as they are kept now."""
        self.beginResetModel()
        self.lists = [NameList.read(*each) for each in load_lists().items()]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a list."""
        return 0 if parent.isValid() else len(self.lists)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is drawn, and what a screen reader says."""
        each = self.lists[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return each.name
        if role == ASIDE:
            return str(each.labels.total())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{each.name} {each.labels.total()}"
        return None


class ListsDialog(QDialog):
    """All lists of names; a file is added by a button or by dropping it, at once.

    What was read of the chosen list is said below: names, further names, and labels that the
    project does not have.
    """

    def __init__(self, window: Window, workspace: Workspace) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._window, self._workspace = window, workspace
        self.model = ListRows(self)
        self.list = RowList(self.model, Rows(window.theme, window.language, self), self)
        self.labels = QComboBox()
        self.said = note("faint")
        self.add = QPushButton(self.tr("&Add a file…"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.setWindowTitle(self.tr("Lists of names"))
        self._fill_labels()
        self._set_up()
        self._lay_out()
        self.resize(560, 420)
        self._choose("")
        (self.list if self.model.lists else self.add).setFocus()

    def add_file(self, path: Path) -> None:
        """Take a file over; what is wrong with it is said below the lists."""
        label = self.labels.currentData()
        if self._run("add-list", str(path), *([label] if label else [])):
            self._choose(path.stem)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are taken."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files that are dropped."""
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add_file(Path(url.toLocalFile()))

    def _ask(self) -> None:
        path = self._window.dialogs.list_to_open()
        if path is not None:
            self.add_file(path)

    def _remove(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0 and self._run("remove-list", self.model.lists[row].name):
            left = [each.name for each in self.model.lists]
            del left[row]
            self._choose(left[min(row, len(left) - 1)] if left else "")

    def _run(self, *words: str) -> bool:
        try:
            run(self._workspace, shlex.join(words))
        except Problem as problem:
            self._say(sentence(problem), "warning")
            return False
        return True

    def _choose(self, name: str) -> None:
        """Show the lists as they are, one of them chosen, or the first."""
        self.model.read()
        names = [each.name for each in self.model.lists]
        self.list.show_row(names.index(name) if name in names else 0 if names else None)
        self._show()

    def _show(self) -> None:
        row = self.list.currentIndex().row()
        self.remove.setEnabled(row >= 0)
        if row < 0:
            self._say(
                self.tr(
                    "A CSV file has a name, its label and further names in each row; a text file "
                    "has a name in each line."
                )
            )
            return
        each, scheme = self.model.lists[row], self._workspace.scheme
        language = self._window.language
        counted = ", ".join(
            f"{title(scheme.label(name).titles, language)} {count}"
            for name, count in each.labels.most_common()
            if name in scheme.labels
        )
        lines = [counted] if counted else []
        if each.further:
            lines.append(self.tr("Further names: {count}").format(count=each.further))
        strange = [name for name in each.labels if name not in scheme.labels]
        if strange:
            template = self.tr("Labels that this project does not have: {names}")
            lines.append(template.format(names=", ".join(strange)))
        self._say("\n".join(lines))

    def _say(self, text: str, tone: str = "faint") -> None:
        say(self.said, text, tone)

    # ---- its parts ---------------------------------------------------------------------------

    def _fill_labels(self) -> None:
        window, ratio = self._window, self.devicePixelRatioF()
        self.labels.setIconSize(QSize(WIDTH, HEIGHT))
        self.labels.addItem(self.tr("As the file says"), "")
        for label in self._workspace.scheme:
            if label.on == "words":
                chip = chip_icon(label, window.theme, window.language, ratio)
                self.labels.addItem(chip, title(label.titles, window.language), label.name)

    def _set_up(self) -> None:
        self.said.setMinimumHeight(4 * self.said.fontMetrics().lineSpacing())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list.setAccessibleName(self.tr("Lists of names"))
        self.labels.setAccessibleName(self.tr("Label of names without one"))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.add.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        self.buttons.rejected.connect(self.reject)
        remove_by_key(self.list, self._remove)

    def _lay_out(self) -> None:
        fields = QFormLayout()
        fields.addRow(self.tr("&Label of names without one:"), self.labels)
        hint = QLabel(self.tr("Files can be dropped here"))
        hint.setProperty("tone", "faint")
        below = QHBoxLayout()
        below.addWidget(hint, 1)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(with_buttons(self.list, self.add, self.remove), 1)
        column.addWidget(self.said)
        column.addLayout(fields)
        column.addLayout(below)
