"""The marks of the article in reading order; a click goes there."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from annotator.commands.linking import mentions
from annotator.core.edit import Edit
from annotator.core.mark import Mark, MarkId
from annotator.core.picture import PICTURE, REGION, is_picture_id
from annotator.core.scheme import title
from annotator.core.span import Span
from annotator.gui.panels.chips import LABEL, Index, Rows, chip_icon, plain_tip
from annotator.gui.panels.fields import Choices
from annotator.gui.panels.rows import RowList
from annotator.gui.signs import one_line
from annotator.gui.theme import Theme
from annotator.gui.understood import understood
from annotator.workspace import Workspace

MANY = 200
"""An edit of more changes than this has the whole list made anew."""
LONG = 60
"""So many characters of a mark are shown."""


class MarkRows(QAbstractListModel):
    """One row a mark, in reading order, of all labels or of one."""

    def __init__(self, workspace: Workspace, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._language = workspace, language
        self._label = ""
        self._places: list[tuple[int, int, MarkId]] = []
        self._words: dict[MarkId, str] = {}
        self.fill()

    def fill(self) -> None:
        """Take the marks of the sheet as they are."""
        self.beginResetModel()
        self._places = [mark.place for mark in self._workspace.sheet if self._fits(mark)]
        self._words.clear()
        self.endResetModel()

    def show_label(self, label: str) -> None:
        """Show the marks of one label only; an empty one: of all."""
        self._label = label
        self.fill()

    def show_language(self, language: str) -> None:
        """Call labels what they are called in another language."""
        self._language = language
        self.forget_words()

    def forget_words(self) -> None:
        """Read the words anew, as the reading is another."""
        self._words.clear()
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))

    def take(self, edit: Edit) -> None:
        """Follow an edit: only the rows that it changes."""
        if len(edit.changes) > MANY:
            self.fill()
            return
        for change in edit.changes:
            for each in (change.mark, *(c.id for c in self._workspace.sheet.linking(change.mark))):
                self._words.pop(each, None)
            before, after = change.before, change.after
            stays = before and after and before.place == after.place and self._fits(after)
            row = self._row_at(before) if before else None
            if row is not None and stays:
                self.dataChanged.emit(self.index(row), self.index(row))
                continue
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._places[row]
                self.endRemoveRows()
            if after and self._fits(after):
                row = bisect_left(self._places, after.place)
                self.beginInsertRows(QModelIndex(), row, row)
                insort(self._places, after.place)
                self.endInsertRows()

    def mark(self, row: int) -> Mark:
        """The mark of a row."""
        return self._workspace.sheet.marks[self._places[row][2]]

    def row(self, mark: Mark | None) -> int | None:
        """The row of a mark; None if it is not shown."""
        return self._row_at(mark) if mark else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a mark."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is drawn, and what a screen reader says."""
        mark = self._workspace.sheet.marks.get(self._places[index.row()][2])
        if mark is None:  # asked in the midst of an edit of several changes
            return None
        label = self._workspace.scheme.shown(mark.label)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(mark)
        if role == LABEL:
            return label
        called = title(label.titles, self._language)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{called}\n{self._said(mark)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{called}: {self._said(mark)}"
        return None

    def _said(self, mark: Mark) -> str:
        words = self._words.get(mark.id)
        if words is None:
            words = words_of(self._workspace, mark) or self._wordless(mark)
            words = self._words[mark.id] = " · ".join(filter(None, (words, understood(mark))))
        return words

    def _wordless(self, mark: Mark) -> str:
        """What stands for a mark without words: what it says of the article, or its place."""
        values = " ".join(
            value_of(self._workspace, mark, x, self._language) for x in mark.attributes
        )
        if not mark.spans:
            return values or self.tr("the whole article")
        return self.tr("a point at {offset}").format(offset=mark.spans[0].start)

    def _row_at(self, mark: Mark) -> int | None:
        row = bisect_left(self._places, mark.place)
        there = row < len(self._places) and self._places[row] == mark.place
        return row if there else None

    def _fits(self, mark: Mark) -> bool:
        return not self._label or mark.label == self._label


def words_of(workspace: Workspace, mark: Mark, most: int = LONG) -> str:
    """The words of a mark as they are read, on one line, cut when they are long.

    A chain has the words of its mentions, a picture the name of its file, a region its rectangle.
    """
    said = words_in(workspace, mark.spans, most)
    if not mark.spans:
        marks = workspace.sheet.marks
        its = [marks[each] for each in mentions(mark.links)[:3] if each in marks]
        said = " = ".join(words_of(workspace, each, most) for each in its if each.spans)
    return _cut(said or _of_picture(mark), most)


def words_in(workspace: Workspace, spans: Iterable[Span], most: int = LONG) -> str:
    """The words of some stretches as they are read, on one line, cut when they are long."""
    said = []
    for span in spans:
        shown = Span(span.start, min(span.end, span.start + 8 * most))
        said.append(one_line(workspace.read(shown)))
    return _cut(" … ".join(filter(None, said)), most)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _of_picture(mark: Mark) -> str:
    says = {PICTURE: "name", REGION: "rectangle"}
    return one_line(str(mark.attributes.get(says.get(mark.label, ""), "")))


def value_of(workspace: Workspace, mark: Mark, name: str, language: str) -> str:
    """What an attribute of a mark says, in words for people."""
    value = mark.attributes[name]
    attribute = workspace.scheme.shown(mark.label).attributes.get(name)
    if isinstance(value, bool):
        said = QCoreApplication.translate("Field", "Yes" if value else "No")
        return said.lower() if said.isascii() else said
    if is_picture_id(value):
        return f"{str(value)[:12]}…"
    if attribute and attribute.kind == "mark":
        there = workspace.sheet.marks.get(str(value))
        gone = QCoreApplication.translate("Links", "not on this sheet")
        return words_of(workspace, there) if there else gone
    return attribute.called(str(value), language) if attribute else str(value)


class Marks(QWidget):
    """The panel of marks. `asked` tells the line to run."""

    asked = Signal(str)

    def __init__(
        self, workspace: Workspace, theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme, self._language = theme, language
        self.model = MarkRows(workspace, language, self)
        self._rows = Rows(theme, language, self)
        self.list = RowList(self.model, self._rows, self)
        self.list.chosen.connect(self._chosen)
        self.filter: QComboBox = Choices()
        self.filter.activated.connect(self._filter)
        self._empty = QLabel()
        self._empty.setProperty("tone", "faint")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(10, 4, 10, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        inner = QVBoxLayout()
        inner.setContentsMargins(8, 2, 8, 0)
        inner.addWidget(self.filter)
        column.addLayout(inner)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch()
        self._retranslate()
        workspace.opened.connect(lambda _: self._opened())
        workspace.changed.connect(self._changed)
        workspace.selected.connect(lambda _: self._follow())
        workspace.reread.connect(lambda _: self.model.forget_words())

    def show_look(self, theme: Theme, language: str) -> None:
        """Show the marks in another theme or language."""
        self._theme, self._language = theme, language
        self._rows.show_look(theme, language)
        self.model.show_language(language)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Marks in the article"))
        self.filter.setAccessibleName(self.tr("Show the marks of"))
        self._empty.setText(
            self.tr("No marks yet. Select some words and press the key of a label.")
        )
        shown = self.filter.currentData()
        self.filter.clear()
        self.filter.addItem(self.tr("All labels"), "")
        for label in self._workspace.scheme:
            chip = chip_icon(label, self._theme, self._language, self.devicePixelRatioF())
            self.filter.addItem(chip, title(label.titles, self._language), label.name)
        self.filter.setCurrentIndex(max(self.filter.findData(shown), 0))
        self._show_empty()

    def _opened(self) -> None:
        self.model.fill()
        self._show_empty()

    def _changed(self, edit: Edit) -> None:
        self.model.take(edit)
        self._show_empty()
        self._follow()

    def _show_empty(self) -> None:
        empty = not self._workspace.sheet.marks
        self._empty.setVisible(empty)
        self.list.setVisible(not empty)
        self.filter.setVisible(not empty)

    def _follow(self) -> None:
        self.list.show_row(self.model.row(self._workspace.mark))

    def _filter(self, index: int) -> None:
        self.model.show_label(str(self.filter.itemData(index)))
        self._follow()

    def _chosen(self, row: int) -> None:
        self.asked.emit(f"go-to-mark {self.model.mark(row).id}")
