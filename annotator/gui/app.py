"""Starting the program with a window: painted first, then the project is opened."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from annotator.core.errors import Problem
from annotator.gui import crash, language, theme
from annotator.gui.fonts import Region, reading_font
from annotator.gui.icons import app_icon
from annotator.gui.window import Window
from annotator.preferences import load_settings, take_notices

SHARE = 0.0005
"""The window's thread waits at most so many seconds for another one, again and again for a key."""
MANY = 20_000
"""So many new objects are articles and marks."""
COLLECT_EVERY = 2000
"""Milliseconds between two looks at whether there is garbage."""
FULL_AFTER = 30
"""A full collection comes after so many small ones."""


class Garbage(QObject):
    """Collects garbage on the window's thread between events, and at no other time.

    A collection in the midst of an event, or on another thread, may take apart Qt's objects while
    they are in use. Values by the ten thousand are in no circle, and looking through them would
    hold the window up: they are set aside, unseen, until the editor looks elsewhere.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._small = 0
        self._timer = QTimer(self)
        self._timer.setInterval(COLLECT_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect young garbage, and now and then all."""
        if gc.get_count()[0] > MANY:
            gc.freeze()
            return
        self._small += 1
        full = self._small >= FULL_AFTER
        if full:
            self._small = 0
        if full and QApplication.applicationState() != Qt.ApplicationState.ApplicationActive:
            gc.unfreeze()
        gc.collect(2 if full else 1)


class FirstPaint(QObject):
    """Calls `then` once, as soon as anything has been painted: only now is there time to load."""

    def __init__(self, app: QApplication, then: Callable[[], None]) -> None:
        super().__init__(app)
        self._app, self._then = app, then
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the first paint go by."""
        if event.type() == QEvent.Type.Paint:
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self, self._call)
        return False

    def _call(self) -> None:
        then = self._then
        self.deleteLater()
        then()


def main(paths: Sequence[str], *, sample: bool = False) -> int:
    """Open the window on a project, on article files, or where the editor stopped.

    With `sample`, an editor who has not had a project yet finds the sample open.
    """
    app = QApplication(sys.argv[:1])
    # Ctrl+C in the terminal ends the program; every mark is kept already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window = start(app, [Path(path) for path in paths], sample=sample)
    status = app.exec()
    # Before the interpreter goes: Qt's objects are to be taken apart while Qt is there.
    window.deleteLater()
    app.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return status


def start(app: QApplication, paths: Sequence[Path], *, sample: bool = False) -> Window:
    """Show a window; what `paths` name is opened once it is painted."""
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("Annotator")
    app.setDesktopFileName("annotator")
    app.setWindowIcon(app_icon())
    crash.install(app)
    Garbage(app)
    sys.setswitchinterval(SHARE)
    settings = load_settings()
    spoken = language.install(app, settings.text("language"))
    app.setFont(window_font(app.font(), spoken))
    theme.apply(app, theme.theme_named(settings.text("theme")))
    window = Window(settings)
    FirstPaint(app, lambda: _begin(window, paths, sample))
    window.show()
    return window


def window_font(font: QFont, spoken: str) -> QFont:
    """The font of everything around the page: the system's, with Chinese of the right shapes."""
    region: Region = "TC" if spoken == "zh_TW" else "SC"
    font = QFont(font)
    chinese = reading_font(region, "sans", 13).families()
    font.setFamilies([*font.families(), *chinese])
    font.setFeature(QFont.Tag("locl"), 0)
    return font


def _begin(window: Window, paths: Sequence[Path], sample: bool) -> None:
    for notice in take_notices():
        window.say_message(notice, wrong=True)
    try:
        window.projects.start(paths, sample=sample)
    except Problem as problem:
        window.say_at_welcome(problem)
