"""The dialog of all keys: what can be done, by which key, and how to change that. F1 shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import Problem
from annotator.gui.keymap import keys_of, laid_over, with_key, without_own
from annotator.gui.language import sentence
from annotator.gui.notes import note
from annotator.preferences import save_keys

LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Bindable:
    """Something that a key can run: its command line, and what it is called in the window."""

    line: str
    title: str
    help: str = ""


class KeysDialog(QDialog):
    """Everything that a key can run, to be searched, with its keys, to be changed.

    `default` and `own` map keys to command lines. Each change is kept at once; `changed` tells
    the editor's own keys (dict) as they then are.
    """

    changed = Signal(dict)

    def __init__(
        self,
        rows: Sequence[Bindable],
        default: Mapping[str, str],
        own: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.own = dict(own)
        self._default = dict(default)
        self._rows = {row.line: row for row in rows}
        self._search = QLineEdit()
        self._list = QTreeWidget()
        self._help = _line("faint")
        self._note = _line("warning")
        self._key = QKeySequenceEdit()
        self._use = QPushButton()
        self._none = QPushButton(self.tr("No key"))
        self._reset = QPushButton(self.tr("Default key"))
        self._reset_all = QPushButton(self.tr("Reset all"))
        self._close = QPushButton(self.tr("Close"))
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.windowTitle())
        self._set_up()
        self._lay_out()
        self.resize(760, 620)
        self._fill()
        self._search.setFocus()

    # ---- what can be asked of it --------------------------------------------------------------

    def select(self, line: str) -> None:
        """Go to the row of a command line."""
        for item in self._items():
            if item.data(0, LINE) == line:
                self._list.setCurrentItem(item)

    def set_key(self, line: str, key: str) -> None:
        """Make `key` the key of a command line, whatever ran by it before; "" leaves it none."""
        self._keep(with_key(line, key, self._default, self.own))

    def conflict(self, line: str, key: str) -> Bindable | None:
        """What runs by `key` now, if that is something else than `line`."""
        other = laid_over(self._default, self.own).get(key, "")
        return self._rows.get(other) if other != line else None

    # ---- its parts ----------------------------------------------------------------------------

    def _set_up(self) -> None:
        self._search.setPlaceholderText(self.tr("Search commands and keys"))
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.textChanged.connect(self._filter)
        self._list.setColumnCount(2)
        self._list.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.currentItemChanged.connect(lambda *_: self._chosen())
        self._list.itemActivated.connect(lambda *_: self._key.setFocus())
        self._key.setObjectName("new-key")
        self._key.setMaximumSequenceLength(1)
        self._key.setAccessibleName(self.tr("Press the new key"))
        self._key.keySequenceChanged.connect(lambda _: self._check())
        self._use.clicked.connect(lambda: self.set_key(self._line(), self._pressed()))
        self._none.clicked.connect(lambda: self.set_key(self._line(), ""))
        self._reset.clicked.connect(
            lambda: self._keep(without_own(self._line(), self._default, self.own))
        )
        self._reset_all.clicked.connect(lambda: self._keep({}))
        self._close.clicked.connect(self.close)
        for button in (self._none, self._reset, self._reset_all, self._close):
            button.setAccessibleName(button.text())
        for button in (self._use, self._none, self._reset, self._reset_all, self._close):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        change = QHBoxLayout()
        label = QLabel(self.tr("New key:"))
        label.setBuddy(self._key)
        for widget in (label, self._key, self._use, self._none, self._reset):
            change.addWidget(widget)
        change.setStretch(1, 1)
        last = QHBoxLayout()
        last.addWidget(self._reset_all)
        last.addStretch()
        last.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        column.addWidget(self._help)
        column.addLayout(change)
        column.addWidget(self._note)
        column.addLayout(last)

    def _fill(self) -> None:
        """Show all rows with their present keys; the current row and the search stay."""
        line = self._line()
        keys = laid_over(self._default, self.own)
        self._list.clear()
        for row in self._rows.values():
            shown = ", ".join(shown_key(key) for key in keys_of(row.line, keys))
            item = QTreeWidgetItem([row.title, shown])
            item.setData(0, LINE, row.line)
            item.setSizeHint(0, QSize(0, self._list.fontMetrics().height() + 10))
            self._list.addTopLevelItem(item)
        self._filter(self._search.text())
        self.select(line or next(iter(self._rows), ""))

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for item in self._items():
            row = self._rows[item.data(0, LINE)]
            words = f"{row.title} {row.help} {row.line} {item.text(1)}".casefold()
            item.setHidden(not all(word in words for word in wanted))

    def _chosen(self) -> None:
        row = self._rows.get(self._line())
        self._help.setText(row.help if row else "")
        self._key.clear()
        self._check()

    def _check(self) -> None:
        """Say before a key is taken from something else."""
        line, key = self._line(), self._pressed()
        other = self.conflict(line, key) if key else None
        text = self.tr("{key} is the key of “{title}”, which will then have it no more.")
        self._note.setText(text.format(key=shown_key(key), title=other.title) if other else "")
        self._use.setText(self.tr("Take this key") if other else self.tr("Use this key"))
        self._use.setAccessibleName(self._use.text())
        self._use.setEnabled(bool(key and line))

    def _keep(self, own: dict[str, str]) -> None:
        try:
            save_keys(own)
        except Problem as problem:
            self._note.setText(sentence(problem))
            return
        self.own = own
        self._fill()
        self.changed.emit(dict(own))

    def _line(self) -> str:
        item = self._list.currentItem()
        return str(item.data(0, LINE)) if item else ""

    def _pressed(self) -> str:
        return self._key.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        return [item for item in found if item is not None]


def shown_key(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _line(tone: str) -> QLabel:
    label = note(tone)
    label.setMinimumHeight(label.fontMetrics().height())
    return label
