"""How the keys fare while an article is looked through and what is found is shown.

    python -m tests.bench.suggestions [--characters 1000000] [--every 50]

A key that goes, selects or marks is pressed every so many milliseconds, from the moment the article is laid open until
all suggestions are on the page. `painted` is the time from the key until the page has painted
what follows from it. `cpu` is what the longest turn of the event loop took of the processor on
the window's thread alone, `stall` how long the loop stood still at most, other threads included.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import chain, cycle, repeat
from pathlib import Path
from sys import maxsize

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.app import SHARE, Garbage
from annotator.gui.language import install
from annotator.gui.page import Page
from annotator.gui.theme import apply, theme_named
from annotator.gui.window import Window
from annotator.preferences import load_settings
from tests.bench.window import FRAME, Stall, project

GOING = ("Right", "Down", "Shift+Right", "Shift+Right")
STEPS = (*GOING, "1")
VAIN = 20
"""A key after which nothing is painted for so many turns of the rhythm had nothing to change."""


class Keys(QObject):
    """Presses keys in a rhythm, and takes the time until each is painted, in milliseconds.

    After so many that mark, only those that go are pressed.
    """

    def __init__(self, page: Page, every: int, marks: int = maxsize) -> None:
        super().__init__()
        self._page, self._pressed, self._waited = page, 0.0, 0
        self._steps = chain(chain.from_iterable(repeat(STEPS, marks)), cycle(GOING))
        self.painted: list[float] = []
        page.viewport().installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)
        self._due, self._every = time.perf_counter() + every / 1e3, every / 1e3
        self._timer.start(every)

    def stop(self) -> None:
        """Press no more."""
        self._timer.stop()
        self._page.viewport().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See what is painted."""
        if event.type() == QEvent.Type.Paint and self._pressed:
            QTimer.singleShot(0, self, self._seen)
        return False

    def _seen(self) -> None:
        if self._pressed:
            self.painted.append((time.perf_counter() - self._pressed) * 1e3)
            self._pressed = 0.0

    def _press(self) -> None:
        # From when the finger came down: a loop that stands still makes a key wait, too.
        now = time.perf_counter()
        if now - self._due > self._every:
            self._due = now - (now - self._due) % self._every
        self._waited = self._waited + 1 if self._pressed else 0
        if not self._pressed or self._waited > VAIN:
            self._pressed, self._waited = min(self._due, now), 0
            key = QKeySequence(next(self._steps))[0]
            QTest.keyClick(self._page, key.key(), key.keyboardModifiers())
        self._due += self._every


def wait(until: float) -> None:
    """Let the event loop run for so many seconds."""
    loop = QEventLoop()
    QTimer.singleShot(round(until * 1e3), loop.quit)
    loop.exec()


def measure(window: Window, every: int, busy: Callable[[], bool], marks: int = maxsize) -> None:
    """Press keys, of which so many mark, as long as anything is busy, and say how they fared."""
    page = window.page
    assert page is not None
    keys, stall = Keys(page, every, marks), Stall()
    begun = time.perf_counter()
    while busy():
        wait(0.05)
    took = time.perf_counter() - begun
    wait(1)
    keys.stop()
    seen = sorted(keys.painted)
    assert window.workspace is not None
    count = len(window.workspace.offers.now.offered)
    met = "" if stall.cpu <= FRAME else f"over {FRAME:.0f}"
    print(
        f"{count:8} suggestions in {took:5.1f} s; key → painted: median {statistics.median(seen):.1f},"
        f" 95 % {seen[len(seen) * 95 // 100]:.1f}, most {seen[-1]:.1f} of {len(seen)};"
        f" longest turn: cpu {stall.cpu:.1f}, stall {stall.wall:.1f} {met}",
        flush=True,
    )


def main() -> None:
    """Print the figures: while the article is looked through first, and again."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--characters", type=int, default=1_000_000)
    parser.add_argument("--every", type=int, default=50)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_CONFIG"] = folder
        app = QApplication([])
        install(app, "en")
        apply(app, theme_named("light"))
        path = Path(folder, "bench.annot")
        project(path, 3, chosen.characters, 1000)
        garbage = Garbage(app)
        sys.setswitchinterval(SHARE)
        window = Window(load_settings())
        window.resize(1400, 950)
        window.show()
        window.projects.open(path)
        while window.page is None or not window.page.where.shelf.text:
            wait(0.001)
        window.activateWindow()
        window.page.setFocus()
        assert window.desk is not None
        suggesting = window.desk.suggesting
        measure(window, chosen.every, lambda: suggesting.busy)
        suggesting.ask()
        measure(window, chosen.every, lambda: suggesting.busy)
        window.close()
        del garbage


if __name__ == "__main__":
    main()
