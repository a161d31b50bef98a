"""Every place of some words, ticked, before they are all marked in one step."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
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
from annotator.core.span import Span
from annotator.gui.keys import keys_in_use
from annotator.gui.panels.chips import STRONG, Index, Rows, chip_icon
from annotator.gui.panels.rows import RowList
from annotator.gui.popup import show_over
from annotator.gui.signs import signs
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window

PIECES = Qt.ItemDataRole.UserRole + 20
TICKED = Qt.ItemDataRole.UserRole + 21
SIZE = QSize(680, 440)
AROUND = 24
"""So many characters of the source are shown on either side."""
_BOX = 13


class Pieces(NamedTuple):
    """A place as it is read, with what stands before and behind it in its line."""

    before: str
    words: str
    behind: str


class Places(QAbstractListModel):
    """Places in an article, each ticked or not."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.places: Sequence[Span] = ()
        self.without: set[int] = set()
        self.pieces = lru_cache(1000)(self._pieces)

    def show(self, places: Sequence[Span]) -> None:
        """Show other places, all ticked."""
        self.beginResetModel()
        self.places, self.without = places, set()
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Tick a place or leave it out."""
        self.without ^= {self.places[row].start}
        self.dataChanged.emit(self.index(row), self.index(row))

    @property
    def count(self) -> int:
        """How many places are ticked."""
        return len(self.places) - len(self.without)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a place."""
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is drawn, and what a screen reader says."""
        place = self.places[index.row()]
        if role == TICKED:
            return place.start not in self.without
        if role == PIECES:
            return self.pieces(place)
        if role == Qt.ItemDataRole.DisplayRole:
            return "".join(self.pieces(place))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.tr("left out") if place.start in self.without else self.tr("ticked")
            return f"{''.join(self.pieces(place))} {said}"
        return False if role == STRONG else None

    def _pieces(self, place: Span) -> Pieces:
        text = self._workspace.article.text
        low, high = max(0, place.start - AROUND), min(len(text), place.end + AROUND)
        low = text.rfind("\n", low, place.start) + 1 or low
        end = text.find("\n", place.end, high)
        view, start = self._workspace.view_around(place)
        low, high = max(low, start), min(high if end < 0 else end, start + len(view.source))
        stretches = Span(low, place.start), place, Span(place.end, max(high, place.end))
        return Pieces(*(signs(view.read(each.moved(-start))) for each in stretches))


class PlaceRows(Rows):
    """Draws places one below the other, their words in the middle."""

    def _paint_row(self, painter: QPainter, box: QRect, index: Index) -> None:
        ticked, pieces = index.data(TICKED), index.data(PIECES)
        self._paint_box(painter, box, ticked)
        box = box.adjusted(_BOX + 12, 0, 0, 0)
        metrics, middle = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
        wide = min(metrics.horizontalAdvance(pieces.words), box.width() // 2)
        left = box.left() + (box.width() - wide) // 2
        words = QRect(left, box.top(), wide, box.height())
        theme = self._theme
        if ticked:
            painter.fillRect(words.adjusted(-2, 2, 2, -2), QColor(theme.hit))
        painter.setPen(QColor(theme.ink if ticked else theme.faint))
        cut = metrics.elidedText(pieces.words, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(words, middle, cut)
        painter.setPen(QColor(theme.faint))
        before = QRect(box.left(), box.top(), left - 4 - box.left(), box.height())
        cut = metrics.elidedText(pieces.before, Qt.TextElideMode.ElideLeft, before.width())
        painter.drawText(before, middle | Qt.AlignmentFlag.AlignRight, cut)
        behind = QRect(words.right() + 5, box.top(), box.right() - words.right() - 5, box.height())
        cut = metrics.elidedText(pieces.behind, Qt.TextElideMode.ElideRight, behind.width())
        painter.drawText(behind, middle, cut)

    def _paint_box(self, painter: QPainter, row: QRect, ticked: bool) -> None:
        theme = self._theme
        box = QRect(row.left(), row.top() + (row.height() - _BOX) // 2, _BOX, _BOX)
        painter.setPen(QColor(theme.accent if ticked else theme.faint))
        painter.setBrush(QColor(theme.accent if ticked else theme.paper))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QColor(theme.paper))
            x, y = box.left(), box.top()
            painter.drawLine(x + 3, y + 7, x + 5, y + 9)
            painter.drawLine(x + 5, y + 9, x + 10, y + 3)


class Everywhere(QDialog):
    """A list of places over the window: Space leaves one out, Return marks, Esc closes.

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
        places = unmarked(self._workspace.sheet, label, self._every) if label else self._every
        self.model.show(places)
        self.list.show_row(0 if places else None)
        self._say()

    def _say(self) -> None:
        count, of = self.model.count, len(self.model.places)
        if self.label is None:
            template = self.tr("{of} places: choose a label")
        elif not of:
            template = self.tr("Marked everywhere already")
        else:
            template = self.tr("{count} of {of} places")
        self.said.setText(template.format(count=count, of=of))
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
