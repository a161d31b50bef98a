"""The dialog over all files that are about to come in."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.importing import Counted, Looked, Seen, Taking, renamed
from annotator.gui.notes import note
from annotator.gui.preview.files import FileList, Files
from annotator.gui.preview.labels import LabelChoices
from annotator.gui.preview.looking import Looking
from annotator.gui.preview.reading import FileReading
from annotator.gui.preview.words import Words

if TYPE_CHECKING:
    from annotator.formats import Alternatives, Intake
    from annotator.gui.window import Window


class PreviewDialog(QDialog):
    """What was found in files: which of them come in, read how, and what their labels become.

    Nothing is kept here. What is chosen for a file is tried at once, off the window's thread, and
    its text shown as it would come in.
    """

    def __init__(self, window: Window, looked: Looked) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Preview before articles come in"))
        self.setAccessibleName(self.windowTitle())
        self._scheme, self._looked = window.scheme, looked
        self._choices: dict[Path, Alternatives] = {}
        self._words = Words(window.scheme, window.language, self)
        self._files = Files(looked.files, self._words, QColor(window.theme.warning), self)
        self._list = FileList(self._files)
        self._labels = LabelChoices(window.scheme, window.theme, window.language)
        self._reading = FileReading(self._words, window.language)
        self._looking = Looking(looked, window.scheme, self._files.taken, self)
        self._said, self._left = note(""), note("faint")
        self._buttons = QDialogButtonBox()
        self._take = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._connect()
        self._looking.count()
        self._list.setCurrentIndex(self._files.index(self._first(), 0))
        self._list.setFocus()

    def takings(self) -> list[Taking]:
        """The files that are ticked, and how each is to be taken in."""
        takings = ((each.path, each.intake) for each in self._files.taken())
        return renamed(takings, self._labels.labels())

    def done(self, result: int) -> None:
        """Look no further."""
        self._looking.close()
        super().done(result)

    # ---- one file ---------------------------------------------------------------------------

    def _show_row(self, row: int) -> None:
        if row < 0:
            return
        file = self._files.files[row]
        others = (each for each in self._files.files if each is not file)
        alike = any(each.format == file.format for each in others)
        seen = Seen(file, self._choices.get(file.path))
        self._reading.show_file(seen, others=alike)
        self._show_doubts()
        self._order()
        if seen.choices is None:
            self._ask([(file.path, file.intake)])

    def _show_doubts(self) -> None:
        file = self._files.files[self._list.currentIndex().row()]
        self._reading.show_doubts(self._files.doubts(file))

    def _look(self, intake: Intake) -> None:
        path = self._current
        if path is not None:
            self._ask([(path, intake)])

    def _look_at_all(self, intake: Intake) -> None:
        kind = self._files.files[self._list.currentIndex().row()].format
        alike = (each for each in self._files.files if each.format == kind)
        self._ask([(each.path, intake) for each in alike if each.path != self._current])

    def _ask(self, takings: list[Taking]) -> None:
        self._looking.ask(takings)
        self._take.setEnabled(False)

    def _seen(self, seen: Seen) -> None:
        path = seen.foreseen.path
        if seen.choices is not None:
            self._choices[path] = seen.choices
        self._files.show_file(seen.foreseen)
        if path == self._current:
            self._show_row(self._list.currentIndex().row())

    @property
    def _current(self) -> Path | None:
        row = self._list.currentIndex().row()
        return self._files.files[row].path if row >= 0 else None

    def _first(self) -> int:
        """The first file that needs a look, or the first."""
        doubtful = (n for n, each in enumerate(self._files.files) if each.is_doubtful)
        return next(doubtful, 0)

    # ---- all files --------------------------------------------------------------------------

    def _show_counts(self, counted: Counted) -> None:
        self._files.show_copies(counted.copies)
        said = self.tr("{files} of {of} files · {articles} articles · {marks} marks")
        text = said.format(
            files=counted.files,
            of=len(self._files.files),
            articles=counted.articles,
            marks=counted.marks,
        )
        if counted.there:
            more = self.tr("{count} articles are there already or come twice")
            text = f"{text} · {more.format(count=counted.there)}"
        self._said.setText(text)
        self._labels.show_labels(counted.strange)
        self._take.setText(self.tr("Bring {count} files in").format(count=counted.files))
        self._take.setAccessibleName(self._take.text())
        self._take.setEnabled(counted.files > 0 and not self._looking.is_busy)
        if self._current is not None:
            self._show_doubts()
        self._order()

    def _order(self) -> None:
        """Let Tab go from the files to what can be chosen for one, then to the labels."""
        last = *self._labels.by_tab(), *self._buttons.buttons()
        for one, two in pairwise((self._list, *self._reading.by_tab(), *last)):
            self.setTabOrder(one, two)

    def _connect(self) -> None:
        self._list.shown.connect(self._show_row)
        self._reading.changed.connect(self._look)
        self._reading.for_all.connect(self._look_at_all)
        self._looking.seen.connect(self._seen)
        self._looking.counted.connect(self._show_counts)
        self._files.ticked.connect(self._looking.count)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        off = QPushButton(self.tr("Cancel"))
        off.setAccessibleName(off.text())
        self._buttons.addButton(off, QDialogButtonBox.ButtonRole.RejectRole)
        self._take.setDefault(True)
        left, inside = QWidget(), QVBoxLayout()
        inside.setContentsMargins(0, 0, 14, 0)
        inside.addWidget(self._list, 1)
        inside.addWidget(self._labels)
        left.setLayout(inside)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(self._reading)
        both.setChildrenCollapsible(False)
        both.setSizes([480, 560])
        if self._looked.foreign:
            text = self.tr("{count} files in the folder are of no known format")
            self._left.setText(text.format(count=len(self._looked.foreign)))
        self._left.setVisible(bool(self._looked.foreign))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._said)
        column.addWidget(both, 1)
        column.addWidget(self._left)
        column.addWidget(self._buttons)
        self.resize(1060, 680)
