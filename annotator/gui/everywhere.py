"""Every place of some words, ticked, before they are all marked in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.commands.everywhere import places_of_words, unmarked
from annotator.core.scheme import title
from annotator.gui.keys import keys_in_use
from annotator.gui.panels.chips import chip_icon
from annotator.gui.places import PlaceRows, Places
from annotator.gui.ticking import Ticking
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window


class Everywhere(Ticking):
    """A list of places over the window: Space leaves one out, Return marks, Esc closes.

    Those that are marked already are shown as done and stay as they are.
    The key of a label, or the list of labels, chooses what they are marked as.
    """

    def __init__(self, window: Window, workspace: Workspace, label: str | None) -> None:
        self._every = places_of_words(workspace)
        self.model = Places(workspace, window)
        rows = PlaceRows(window.theme, window.language, window)
        super().__init__(window, workspace, self.model, rows)
        self.setObjectName("everywhere")
        self.button.setText(self.tr("Mark"))
        self.hint.setText(self.tr("Space leaves a place out, Enter marks, Esc closes"))
        self.setAccessibleName(self.tr("Mark everywhere"))
        self.list.setAccessibleName(self.tr("Places"))
        self.chooser.setAccessibleName(self.tr("Label"))
        self._fill_labels(window, label)

    @property
    def label(self) -> str | None:
        """What the places are to be marked as."""
        name = self.chooser.currentData()
        return str(name) if name else None

    def line(self) -> str:
        """Mark all that are ticked."""
        if self.label is None or not self.model.count:
            return ""
        return " ".join(("mark-everywhere", self.label, *map(str, sorted(self.model.without))))

    def _steered(self, event: QKeyEvent) -> bool:
        if super()._steered(event):
            return True
        key = QKeySequence(event.keyCombination())
        line = self._lines.get(key.toString(QKeySequence.SequenceFormat.PortableText), "")
        place = self.chooser.findData(line.removeprefix("label "))
        if line.startswith("label ") and place >= 0:
            self.chooser.setCurrentIndex(place)
            return True
        return False

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
        self.button.setEnabled(self.label is not None and count > 0)

    def _fill_labels(self, window: Window, chosen: str | None) -> None:
        self.chooser.blockSignals(True)
        self._lines = keys_in_use(window.scheme, window.keys)
        keys = window.asking.label_keys()
        ratio = self.devicePixelRatioF()
        for label in window.scheme:
            if label.on == "words":
                called = title(label.titles, window.language)
                key = keys.get(label.name, "")
                chip = chip_icon(label, window.theme, window.language, ratio)
                self.chooser.addItem(chip, f"{called}  {key}".strip(), label.name)
        self.chooser.setPlaceholderText(self.tr("Label"))
        self.chooser.setCurrentIndex(self.chooser.findData(chosen))
        self.chooser.blockSignals(False)
        self._show_places()


def chosen_label(workspace: Workspace) -> str | None:
    """The label of the selected mark, or else the sticky one."""
    return workspace.mark.label if workspace.mark else workspace.sticky
