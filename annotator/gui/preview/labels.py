"""What labels become that the project does not have: kept, called otherwise, or left out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.core.scheme import Label, Scheme, title
from annotator.gui.notes import note
from annotator.gui.panels.chips import HEIGHT, WIDTH, chip_icon, plain_tip
from annotator.gui.panels.fields import Choices
from annotator.gui.signs import one_line
from annotator.gui.theme import Theme

MOST = 100
"""So many labels can be decided on; a file of more is no file of labels."""
_KEEP, _OUT = "keep", ""
_VISIBLE = 5
_CODE = 3
_WIDE = 170


class LabelChoices(QWidget):
    """A row for each label that the project does not have, with how many marks have it.

    One that is called as a label of the project is, but for case, becomes that unless it is chosen
    otherwise.
    """

    def __init__(self, scheme: Scheme, theme: Theme, language: str) -> None:
        super().__init__()
        self._scheme = scheme
        self._combos: dict[str, Choices] = {}
        self._counts: dict[str, QLabel] = {}
        self._offered = self._model(theme, language)
        self._said = note("faint")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setContentsMargins(0, 0, 10, 0)
        inner = QWidget()
        inner.setLayout(self._grid)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._said)
        column.addWidget(self._area)
        self.hide()

    def labels(self) -> dict[str, str]:
        """What labels become, of those that change; nothing: they are left out."""
        chosen = {name: str(combo.currentData()) for name, combo in self._combos.items()}
        return {name: ours for name, ours in chosen.items() if ours != _KEEP}

    def by_tab(self) -> list[QWidget]:
        """The choices in the order in which Tab goes through them."""
        return list(self._combos.values())

    def show_labels(self, counts: Mapping[str, int]) -> None:
        """Show these labels, each with how many marks have it; what was chosen stays chosen."""
        for name in [name for name in self._combos if name not in counts]:
            for widget in (self._combos.pop(name), self._counts.pop(name)):
                self._grid.removeWidget(widget)
                widget.deleteLater()
        for name in counts:
            if name not in self._combos and len(self._combos) < MOST:
                self._add(name)
        for name, label in self._counts.items():
            cut = label.fontMetrics().elidedText(
                one_line(name), Qt.TextElideMode.ElideMiddle, _WIDE
            )
            label.setText(f"{cut}  ·  {counts[name]}")
            label.setToolTip(plain_tip(name))
        text = self.tr("Labels that the project does not have, with how many marks have them:")
        if len(counts) > MOST:
            more = self.tr("The first {most} of {count} labels that the project does not have:")
            text = more.format(most=MOST, count=len(counts))
        self._said.setText(text)
        self.setVisible(bool(counts))
        row = self._offered_height() + self._grid.verticalSpacing()
        self._area.setFixedHeight(row * min(len(self._combos), _VISIBLE) + 4)

    def _offered_height(self) -> int:
        return max((combo.sizeHint().height() for combo in self._combos.values()), default=0)

    def _add(self, name: str) -> None:
        combo, count = Choices(), QLabel()
        combo.setModel(self._offered)
        combo.setIconSize(QSize(WIDTH, HEIGHT))
        combo.setMinimumWidth(220)
        combo.setAccessibleName(self.tr("What {label} becomes").format(label=one_line(name)))
        combo.setCurrentIndex(max(0, combo.findData(_alike(name, self._scheme) or _KEEP)))
        count.setTextFormat(Qt.TextFormat.PlainText)
        count.setBuddy(combo)
        row = self._grid.rowCount()
        self._grid.addWidget(count, row, 0)
        self._grid.addWidget(combo, row, 1)
        self._combos[name], self._counts[name] = combo, count

    def _model(self, theme: Theme, language: str) -> QStandardItemModel:
        model = QStandardItemModel(self)
        for text, value in ((self.tr("Stays as it is"), _KEEP), (self.tr("Is left out"), _OUT)):
            model.appendRow(_item(text, value))
        for label in self._scheme:
            item = _item(title(label.titles, language), label.name)
            item.setIcon(chip_icon(label, theme, language, self.devicePixelRatioF()))
            model.appendRow(item)
        return model


def _item(text: str, value: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(value, Qt.ItemDataRole.UserRole)
    return item


def _alike(name: str, scheme: Scheme) -> str:
    """The label of a scheme that is called so, by its name, title or code; else nothing."""
    return next((each.name for each in scheme if name.strip().casefold() in _called(each)), "")


def _called(label: Label) -> set[str]:
    # A longer code may be a word: DATE is that of datelines.
    codes = (each for each in label.codes.values() if len(each) == _CODE)
    names = (label.name.rpartition(".")[2], *label.titles.values(), *codes)
    return {each.casefold() for each in names}
