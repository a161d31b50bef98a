"""What an export dialog asks besides the format: whose marks, in which parts, with what proof."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QSpinBox,
    QVBoxLayout,
)

from annotator.formats import Split
from annotator.gui.several import Several

SHARES = ("80/10/10", "70/15/15", "80/20", "90/10")
"""The shares that are offered; any others can be typed."""


class SheetChoice(Several):
    """The sheets that are ticked; none: all of them."""

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__(names, self.tr("All marks"))


class PartsChoice(QGroupBox):
    """One file, or parts to train, tune and test with: shares, seed, and what stays together.

    `changed` tells that something else is chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Parts to train, tune and test with"))
        self._shares, self._seed = QComboBox(), QSpinBox()
        self._shares.setEditable(True)
        self._shares.addItems(["", *SHARES])
        line = self._shares.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("None: all in one file"))
        self._seed.setMaximum(2**31 - 1)
        self._together = {
            "reprints": QCheckBox(self.tr("reprints")),
            "source": QCheckBox(self.tr("one source")),
            "date": QCheckBox(self.tr("one day")),
        }
        self._together["reprints"].setChecked(True)
        self._lay_out()
        self._shares.currentTextChanged.connect(lambda _: self._show())
        self._seed.valueChanged.connect(lambda _: self.changed.emit())
        for each in self._together.values():
            each.toggled.connect(lambda _: self.changed.emit())
        self._show()

    @property
    def split(self) -> Split | None:
        """How the dataset is to be cut; raises BadCommand for shares that are none."""
        shares = self._shares.currentText().strip()
        if not shares:
            return None
        together = [kind for kind, box in self._together.items() if box.isChecked()]
        return Split.parse(shares, self._seed.value(), ",".join(together))

    def _lay_out(self) -> None:
        kept = QVBoxLayout()
        for each in self._together.values():
            kept.addWidget(each)
        form = QFormLayout(self)
        for name, control in ((self.tr("Shares"), self._shares), (self.tr("Seed"), self._seed)):
            control.setAccessibleName(name)
            form.addRow(name, control)
        form.addRow(self.tr("Kept together"), kept)

    def _show(self) -> None:
        cuts = bool(self._shares.currentText().strip())
        for each in (self._seed, *self._together.values()):
            each.setEnabled(cuts)
        self.changed.emit()


class PapersChoice(QGroupBox):
    """What lies beside the dataset, and whether it is read back."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Proof"))
        self.manifest = QCheckBox(self.tr("Manifest: how to make the same export again"))
        self.losses = QCheckBox(self.tr("List of everything that is lost"))
        self.verify = QCheckBox(self.tr("Read back what was written, and compare"))
        column = QVBoxLayout(self)
        for each in (self.manifest, self.losses, self.verify):
            column.addWidget(each)
