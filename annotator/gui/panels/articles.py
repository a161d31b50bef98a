"""The articles of the project: found by name, opened by a click."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.core.article import ArticleId, Listing
from annotator.core.suggestion import is_aside
from annotator.gui.icons import icon
from annotator.gui.panels.chips import ASIDE, Index, Rows, plain_tip
from annotator.gui.panels.rows import RowList
from annotator.gui.signs import one_line
from annotator.gui.theme import Theme
from annotator.workspace import Workspace


class ArticleRows(QAbstractListModel):
    """One row an article, with the count of its marks, of all names or of those that fit."""

    def __init__(self, listings: Sequence[Listing], parent: QWidget) -> None:
        super().__init__(parent)
        self._listings: list[Listing] = []
        self._names: list[str] = []
        self._place: dict[ArticleId, int] = {}
        self._shown: list[int] = []
        self._wanted: list[str] = []
        self._order: Mapping[ArticleId, float] = {}
        self.show_listings(listings)

    @property
    def listings(self) -> Sequence[Listing]:
        """All articles, in the order in which they came in."""
        return self._listings

    def show_listings(self, listings: Sequence[Listing]) -> None:
        """Show these articles."""
        self.beginResetModel()
        self._listings = list(listings)
        self._names = [each.name.casefold() for each in listings]
        self._place = {each.id: number for number, each in enumerate(listings)}
        self._filter()
        self.endResetModel()

    def show_fitting(self, text: str) -> None:
        """Show only the articles whose name has each of these words."""
        self.beginResetModel()
        self._wanted = text.casefold().split()
        self._filter()
        self.endResetModel()

    def show_order(self, order: Mapping[ArticleId, float]) -> None:
        """Show articles with a higher number first; with none at all, as they came in."""
        self.beginResetModel()
        self._order = order
        self._filter()
        self.endResetModel()

    @property
    def is_ordered(self) -> bool:
        """Whether the articles stand otherwise than they came in."""
        return bool(self._order)

    def ordered(self) -> list[ArticleId]:
        """All articles in their order, those left out by the filter too; none as they came in."""
        if not self._order:
            return []
        numbers = sorted(range(len(self._listings)), key=self._rank)
        return [self._listings[number].id for number in numbers]

    def count_marks(self, article: ArticleId, sheet: str, marks: int) -> None:
        """Take note of how many marks a sheet has now."""
        number = self._place.get(article)
        if number is None:
            return
        listing = self._listings[number]
        self._listings[number] = replace(listing, sheets={**listing.sheets, sheet: marks})
        row = self.row(article)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def article(self, row: int) -> ArticleId:
        """The article of a row."""
        return self._listings[self._shown[row]].id

    def row(self, article: ArticleId) -> int | None:
        """The row of an article; None if it is not shown."""
        number = self._place.get(article)
        if number is None:
            return None
        if not self._wanted and not self._order:
            return number
        return self._shown.index(number) if number in self._shown else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row an article that is shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is drawn, and what a screen reader says."""
        listing = self._listings[self._shown[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(listing.name)
        if role not in (ASIDE, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        marks = sum(count for sheet, count in listing.sheets.items() if not is_aside(sheet))
        if role == ASIDE:
            return str(marks) if marks else ""
        text = self.tr("{characters} characters, {marks} marks, {encoding}")
        facts = text.format(characters=listing.characters, marks=marks, encoding=listing.encoding)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{one_line(listing.name)}\n{facts}")
        return f"{one_line(listing.name)}, {facts}"

    def _filter(self) -> None:
        self._shown = [
            number
            for number, name in enumerate(self._names)
            if all(word in name for word in self._wanted)
        ]
        if self._order:
            self._shown.sort(key=self._rank)

    def _rank(self, number: int) -> float:
        return -self._order.get(self._listings[number].id, -1.0)


class Articles(QWidget):
    """The panel of articles. `asked` tells the line to run."""

    asked = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        listings: Sequence[Listing],
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = ArticleRows(listings, self)
        self._rows = Rows(theme, language, self)
        self.list = RowList(self.model, self._rows, self)
        self.list.chosen.connect(self._chosen)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setAcceptDrops(False)  # a file dropped here is an article, not text
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self._first)
        self.count = QLabel()
        self.count.setProperty("tone", "faint")
        self.add = QToolButton()
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.clicked.connect(lambda: self.asked.emit("open-articles"))
        self._lay_out()
        self._retranslate()
        workspace.opened.connect(lambda _: self._follow())
        workspace.changed.connect(lambda _: self._count())
        self._follow()

    def show_listings(self, listings: Sequence[Listing]) -> None:
        """Show these articles."""
        self.model.show_listings(listings)
        self._workspace.order = self.model.ordered()
        self._follow()
        self._show_count()

    def show_order(self, order: Mapping[ArticleId, float]) -> None:
        """Show articles with a higher number first; with none at all, as they came in."""
        self.model.show_order(order)
        self._workspace.order = self.model.ordered()
        self._follow()

    def show_look(self, theme: Theme, language: str) -> None:
        """Show the articles in another theme or language."""
        self._rows.show_look(theme, language)
        self.add.setIcon(icon("open"))
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self.filter, 1)
        low = QHBoxLayout()
        low.setContentsMargins(10, 0, 8, 0)
        low.addWidget(self.count, 1)
        low.addWidget(self.add)
        self.add.setIcon(icon("open"))
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(low)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Articles"))
        self.filter.setPlaceholderText(self.tr("Filter articles"))
        self.filter.setAccessibleName(self.tr("Filter articles"))
        self.add.setToolTip(self.tr("Open articles…"))
        self.add.setAccessibleName(self.tr("Open articles…"))
        self._show_count()

    def _show_count(self) -> None:
        all_, shown = len(self.model.listings), self.model.rowCount()
        if shown < all_:
            text = self.tr("{shown} of {count} articles").format(shown=shown, count=all_)
        elif all_ == 1:
            text = self.tr("1 article")
        else:
            text = self.tr("{count} articles").format(count=all_)
        self.count.setText(text)

    def _follow(self) -> None:
        self.list.show_row(self.model.row(self._workspace.article.id))

    def _count(self) -> None:
        here = self._workspace
        self.model.count_marks(here.article.id, here.sheet_name, len(here.sheet))

    def _filter(self, text: str) -> None:
        self.model.show_fitting(text)
        self._show_count()
        self._follow()

    def _first(self) -> None:
        if self.model.rowCount():
            self._chosen(0)

    def _chosen(self, row: int) -> None:
        self.asked.emit(f"open {self.model.article(row)}")
