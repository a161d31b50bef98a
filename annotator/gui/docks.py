"""The docks around the page, in which the panels stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QToolButton,
    QWidget,
)

from annotator.gui.offers import phrase
from annotator.gui.session import window_state

PLACES: Final[dict[str, Qt.DockWidgetArea]] = {
    "articles": Qt.DockWidgetArea.LeftDockWidgetArea,
    "suggestions": Qt.DockWidgetArea.LeftDockWidgetArea,
    "labels": Qt.DockWidgetArea.RightDockWidgetArea,
    "mark": Qt.DockWidgetArea.RightDockWidgetArea,
    "marks": Qt.DockWidgetArea.RightDockWidgetArea,
}
"""The panels, and where they stand at first."""
SIZE: Final = QSize(1400, 900)
"""Of the window at first."""
FRAME: Final = QSize(16, 56)
"""What a desktop lays around a window at most."""
SIZES: Final[dict[str, QSize]] = {
    "articles": QSize(230, 420),
    "suggestions": QSize(230, 230),
    "labels": QSize(270, 375),
    "mark": QSize(270, 275),
    "marks": QSize(270, 200),
}


class Dock(QDockWidget):
    """A dock with a quiet title: its name, and a button that hides it.

    `left` tells that the editor wants back to the article.
    """

    left = Signal()

    def __init__(self, name: str, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )

        self._name = QLabel()
        self._name.setProperty("tone", "faint")
        self._hide = QToolButton()
        self._hide.setText("×")
        self._hide.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hide.clicked.connect(self.close)
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(10, 4, 4, 2)
        row.addWidget(self._name, 1)
        row.addWidget(self._hide)
        self.setTitleBarWidget(bar)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def call(self, title: str) -> None:
        """Say what the panel is."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._name.setText(title)
        said = self.tr("Hide: {panel}").format(panel=title)
        self._hide.setAccessibleName(said)
        self._hide.setToolTip(said)

    def put(self, panel: QWidget | None) -> None:
        """Show this panel, in place of the one before."""
        before = self.widget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.setWidget(panel or QWidget())


def make_docks(window: QMainWindow) -> dict[str, Dock]:
    """The docks of a window, empty and hidden."""
    docks = {}
    for name, area in PLACES.items():
        docks[name] = dock = Dock(name, window)
        window.addDockWidget(area, dock)
        dock.hide()
    return docks


def fill_docks(
    window: QMainWindow, docks: Mapping[str, Dock], panels: Mapping[str, QWidget] | None
) -> None:
    """Put panels into the docks, which stand as they stood last; None: empty and hide them."""
    for name, dock in docks.items():
        dock.put(panels[name] if panels else None)
        dock.setVisible(panels is not None)
    if panels is not None:
        before = window_state().value("docks")
        if before is None or not window.restoreState(before):
            _size(window, docks)
        _settle(window)


def keep_state(window: QMainWindow, *, with_docks: bool) -> None:
    """Keep where the window stands, and its docks."""
    state = window_state()
    state.setValue("geometry", window.saveGeometry())
    if with_docks:
        state.setValue("docks", window.saveState())


def restore_geometry(window: QMainWindow) -> None:
    """Put the window where it stood last; at first it is as large as fits the screen."""
    geometry = window_state().value("geometry")
    if geometry is None or not window.restoreGeometry(geometry):
        window.resize(SIZE.boundedTo(window.screen().availableSize() - FRAME))


def _size(window: QMainWindow, docks: Mapping[str, Dock]) -> None:
    """Give the docks the sizes that they have at first."""
    every = list(docks.values())
    wide, high = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    window.resizeDocks(every, [SIZES[name].width() for name in docks], wide)
    window.resizeDocks(every, [SIZES[name].height() for name in docks], high)


def _settle(window: QMainWindow) -> None:
    """Give everything its place at once, so that the page is laid out once in its own width."""
    layout = window.layout()
    if layout is not None:
        layout.activate()


def name_docks(docks: Mapping[str, Dock]) -> None:
    """Say in the language of the window what the docks are."""
    for name, dock in docks.items():
        dock.call(phrase(f"panel {name}"))
