"""The labels of the project: their keys, how often each is used here; a click is like its key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.core.edit import Edit
from annotator.core.scheme import Label, title
from annotator.gui.panels.chips import (
    ASIDE,
    BEFORE,
    HEADING,
    LABEL,
    STRONG,
    Index,
    Rows,
    plain_tip,
)
from annotator.gui.panels.rows import RowList
from annotator.gui.theme import Theme
from annotator.workspace import Workspace


class LabelRows(QAbstractListModel):
    """The labels for words and pictures, a heading, and the labels for whole articles."""

    def __init__(self, workspace: Workspace, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._language = workspace, language
        on_words = [label for label in workspace.scheme if label.on != "article"]
        on_article = [label for label in workspace.scheme if label.on == "article"]
        self._rows: list[Label | None] = list(on_words)
        if on_article:
            self._rows += [None, *on_article]
        self._place = {label.name: row for row, label in enumerate(self._rows) if label}
        self._stuck: str | None = workspace.sticky
        self._keys: dict[str, str] = {}
        self._hidden: frozenset[str] = frozenset()
        self._counts: Counter[str] = Counter()
        self.count()

    def label(self, row: int) -> Label | None:
        """The label of a row; None for the heading."""
        return self._rows[row]

    def show_keys(self, keys: dict[str, str]) -> None:
        """Show these keys: label → key."""
        self._keys = keys
        self.tell()

    def show_hidden(self, labels: frozenset[str]) -> None:
        """Say of these labels that their marks are hidden."""
        self._hidden = labels
        self.tell()

    def is_hidden(self, label: Label) -> bool:
        """Whether the marks of a label are hidden."""
        return label.name in self._hidden

    def show_language(self, language: str) -> None:
        """Call the labels what they are called in another language."""
        self._language = language
        self.tell()

    def count(self) -> None:
        """Count the marks of the sheet anew."""
        self._counts = Counter(mark.label for mark in self._workspace.sheet)
        self.tell()

    def take(self, edit: Edit) -> None:
        """Count what an edit has changed."""
        before = Counter(change.before.label for change in edit.changes if change.before)
        after = Counter(change.after.label for change in edit.changes if change.after)
        self._counts.update(after)
        self._counts.subtract(before)
        for label in before | after:
            if before[label] != after[label]:
                self._tell(label)

    def show_sticky(self) -> None:
        """Show which label is sticky now."""
        if self._workspace.sticky != self._stuck:
            self._tell(self._stuck)
            self._stuck = self._workspace.sticky
            self._tell(self._stuck)

    def tell(self) -> None:
        """Have all rows drawn again."""
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _tell(self, label: str | None) -> None:
        row = self._place.get(label or "")
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a label, and one for the heading."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The heading cannot be chosen."""
        return super().flags(index) if self._rows[index.row()] else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is drawn, and what a screen reader says."""
        label = self._rows[index.row()]
        if label is None:
            return self._heading(role)
        make = _TELL.get(role)
        return make(self, label) if make else None

    def _title(self, label: Label) -> str:
        return title(label.titles, self._language)

    def _key(self, label: Label) -> str:
        return self._keys.get(label.name, "")

    def _sticky(self, label: Label) -> bool:
        return self._workspace.sticky == label.name

    def _aside(self, label: Label) -> str:
        if self._sticky(label):
            return self.tr("sticky")
        return self.tr("hidden") if self.is_hidden(label) else str(self._counts[label.name] or "")

    def _guideline(self, label: Label) -> str:
        return plain_tip(title(label.guideline, self._language))

    def _spoken(self, label: Label) -> str:
        hidden = self.tr("hidden") if self.is_hidden(label) else ""
        return " ".join(filter(None, (self._title(label), self._key(label), hidden)))

    def _heading(self, role: int) -> Any:
        if role == HEADING:
            return True
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Whole article")
        return None


_TELL: Mapping[int, Callable[[LabelRows, Label], Any]] = {
    Qt.ItemDataRole.DisplayRole: LabelRows._title,
    Qt.ItemDataRole.ToolTipRole: LabelRows._guideline,
    Qt.ItemDataRole.AccessibleTextRole: LabelRows._spoken,
    LABEL: lambda _, label: label,
    BEFORE: LabelRows._key,
    STRONG: LabelRows._sticky,
    ASIDE: LabelRows._aside,
}


class Labels(QWidget):
    """The panel of labels. `asked` tells the line to run."""

    asked = Signal(str)

    def __init__(
        self, workspace: Workspace, theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = LabelRows(workspace, language, self)
        self._rows = Rows(theme, language, self)
        self.list = RowList(self.model, self._rows, self)
        self.list.setSelectionMode(RowList.SelectionMode.NoSelection)
        self.list.chosen.connect(self._chosen)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.addWidget(self.list)
        self._retranslate()
        workspace.opened.connect(lambda _: self.model.count())
        workspace.changed.connect(self.model.take)
        workspace.selected.connect(lambda _: self.model.show_sticky())

    def show_look(self, theme: Theme, language: str) -> None:
        """Show the labels in another theme or language."""
        self._rows.show_look(theme, language)
        self.model.show_language(language)
        self.list.viewport().update()

    def show_hidden(self, labels: frozenset[str]) -> None:
        """Say of these labels that their marks are hidden."""
        self.model.show_hidden(labels)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _offer(self, at: QPoint) -> None:
        """Offer what can be done to the label under the mouse."""
        index = self.list.indexAt(at)
        label = self.model.label(index.row()) if index.isValid() else None
        if label is None:
            return
        hidden = self.model.is_hidden(label)
        said = self.tr("Show its marks") if hidden else self.tr("Hide its marks")
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(said, lambda: self.asked.emit(f"hide-label {label.name}"))
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Labels"))

    def _chosen(self, row: int) -> None:
        label = self.model.label(row)
        if label:
            self.asked.emit(f"label {label.name}")
