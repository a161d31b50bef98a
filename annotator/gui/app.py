"""Starting the program with a window: painted first, then the project is opened."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import thread_time

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
"""So many new objects are articles and marks; that many are looked through within a frame."""
QUICK = 0.004
"""What takes more seconds to look through is not looked through a second time."""
COLLECT_EVERY = 500
"""Milliseconds between two looks for garbage: so few that not much comes in between."""
ALL_AFTER = 120
"""After so many looks everything is looked through, as soon as the editor is elsewhere."""


class Garbage(QObject):
    """Collects garbage on the window's thread between events, and at no other time.

    A collection in the midst of an event, or on another thread, may take apart Qt's objects while
    they are in use. Values by the ten thousand are in no circle, and looking through them would
    hold the window up: as soon as there are many, whether they came at once or in portions, they
    are set aside, unseen, until the editor looks elsewhere.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is imported stays
        self._looks = self._kept = 0
        self._timer = QTimer(self)
        self._timer.setInterval(COLLECT_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def leave(self) -> None:
        """Look no more: Python collects by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
        self.deleteLater()

    def collect(self) -> None:
        """Collect what is not set aside, and now and then everything."""
        self._looks += 1
        young = gc.get_count()[0]
        away = QApplication.applicationState() != Qt.ApplicationState.ApplicationActive
        if self._looks >= ALL_AFTER and away:
            self._looks = 0
            gc.unfreeze()
            gc.collect()
        elif self._kept + young <= MANY:
            begun = thread_time()
            self._kept += young - gc.collect()
            # Python's count takes off it what goes, however old: there may be many more.
            if thread_time() - begun < QUICK:
                return
        gc.freeze()
        self._kept = 0


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
