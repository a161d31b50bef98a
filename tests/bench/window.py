"""How long the whole window takes, with all panels: opening, marking, going about, undoing much.

    python -m tests.bench.window [--articles 10000] [--marks 10000] [--characters 1000000]

Milliseconds from the key until everything is painted that waits for it. `cpu` is the processor
time of the window's thread alone, so that what else runs on the machine counts little; `most` is
the worst of it. `wall` and `stall` have the disk and the other threads in them: `stall` is the
longest that the event loop has stood still meanwhile. Nothing should be over 16.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.core.resources import resource
from annotator.core.span import Span
from annotator.gui.app import Garbage
from annotator.gui.language import install
from annotator.gui.theme import apply, theme_named
from annotator.gui.window import Window
from annotator.preferences import editor_name, load_settings
from annotator.storage import Store
from annotator.workspace import Workspace
from tests.bench.corpus import article, articles
from tests.bench.page import marks_on

FRAME = 16.0
KEYS = "12345"


class Stall:
    """The longest that the event loop stood still, in milliseconds of wall clock and of its thread."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)
        self.clear()

    def clear(self) -> None:
        """Forget what was."""
        self.wall = self.cpu = 0.0
        self._wall, self._cpu = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        self.wall = max(self.wall, (wall - self._wall) * 1e3)
        self.cpu = max(self.cpu, (cpu - self._cpu) * 1e3)
        self._wall, self._cpu = wall, cpu


def project(path: Path, count: int, characters: int, marks: int) -> None:
    """A project of many short articles behind one long one with marks."""
    editor = editor_name(load_settings())
    long = article(1, characters, 0)
    text = long.article.text
    drafts = [Draft("long", text, long.raw, sheets={editor: tuple(marks_on(text, marks))})]
    for each in articles(count, 100, 2):
        drafts.append(Draft(each.article.name, each.article.text, each.raw))
    with Store.create(path, resource("schemes", "news.toml").read_text("utf-8")) as store:
        store.add(drafts, editor, now())


class Bench:
    """A window over the project, and a table of what was measured in it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.stall = Stall()

    @property
    def workspace(self) -> Workspace:
        """What the window shows."""
        return self.window.open_workspace()

    def open(self, path: Path) -> None:
        """Open the project as the editor would, and paint it."""
        began = time.perf_counter()
        self.stall.clear()
        self.window.projects.open(path)
        settle(self.window)
        while self.window.page is None or not self.window.page.where.shelf.text:
            settle(self.window)
        flush()
        wall = (time.perf_counter() - began) * 1e3
        # What counts is not all of it, but the longest turn of the window's thread in it.
        say("open the project: a turn", [self.stall.cpu], [wall], self.stall)
        self.window.activateWindow()
        self.window.page.setFocus()
        flush()

    def measure(
        self,
        name: str,
        act: Callable[[int], object],
        times: int,
        before: Callable[[int], object] | None = None,
    ) -> None:
        """Do something so many times, each until it is painted; what is done `before` is free."""
        cpu, wall = [], []
        flush()
        self.stall.clear()
        for number in range(times):
            if before:
                before(number)
                flush()
            begun, used = time.perf_counter(), time.thread_time()
            act(number)
            flush()
            cpu.append((time.thread_time() - used) * 1e3)
            settle(self.window)
            wall.append((time.perf_counter() - begun) * 1e3)
        say(name, cpu, wall, self.stall)

    def run(self) -> None:
        """Measure everything."""
        window, page = self.window, self.window.page
        assert page is not None
        length = len(self.workspace.article.text)
        page.go_to(length // 2)
        flush()
        begin = page.place() + 60

        def select(number: int) -> None:
            self.workspace.select(Span(begin + 3 * number, begin + 3 * number + 2))

        def mark(number: int) -> None:
            QTest.keyClick(page, KEYS[number % len(KEYS)])

        self.measure("a key that marks", mark, 100, select)
        self.measure("Tab: the next mark", lambda _: window.run("next-mark"), 40)
        self.measure("remove the mark", lambda _: remove(window), 20)
        self.measure("undo", lambda _: window.run("undo"), 20)
        self.measure("redo", lambda _: window.run("redo"), 20)
        self.measure("a sticky label", lambda n: window.run("label entity.person"), 4)
        window.run("escape")
        self.measure("next article", lambda _: window.run("next-article"), 20)
        first = self.workspace.articles()[0].id
        self.measure("the long article again", lambda _: again(window, first), 5)
        window.run(f"open {first}")
        flush()
        self.workspace.select(Span(begin, begin + 4))
        self.measure("everywhere", lambda _: window.run("mark-everywhere entity.product"), 1)
        self.measure("undo of it", lambda _: window.run("undo"), 1)
        self.measure("redo of it", lambda _: window.run("redo"), 1)
        while self.workspace.history.undoable and self.workspace.history.undoable.number > 1:
            window.run("undo")
            settle(window)
        self.measure("undo of the import", lambda _: window.run("undo"), 1)
        self.measure("redo of the import", lambda _: window.run("redo"), 1)


def remove(window: Window) -> None:
    """Go to the next mark and take it away."""
    window.run("next-mark")
    window.run("remove")


def again(window: Window, first: str) -> None:
    """Open the second article, then the long one."""
    window.run("next-article")
    window.run(f"open {first}")


def flush() -> None:
    """Let everything be painted that waits for it."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


def settle(window: Window) -> None:
    """Let the event loop run until no job is under way, and a little longer."""
    loop, timer = QEventLoop(), QTimer()

    def look() -> None:
        if window.jobs.current is None:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(5)
    loop.exec()


def say(name: str, cpu: list[float], wall: list[float], stall: Stall) -> None:
    """One line of the table."""
    most = max(cpu)
    met = "" if most <= FRAME else "over 16"
    print(
        f"{name:28} {statistics.median(cpu):8.2f} {most:8.2f} {statistics.median(wall):8.2f}"
        f" {stall.wall:8.2f} {met}",
        flush=True,
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--characters", type=int, default=1_000_000)
    parser.add_argument("--marks", type=int, default=10_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_CONFIG"] = folder
        app = QApplication([])
        settings = load_settings()
        install(app, "en")
        apply(app, theme_named("light"))
        path = Path(folder, "bench.annot")
        project(path, chosen.articles, chosen.characters, chosen.marks)
        garbage = Garbage(app)
        window = Window(settings)
        window.resize(1400, 950)
        window.show()
        flush()
        print(f"{'what':28} {'cpu':>8} {'most':>8} {'wall':>8} {'stall':>8}")
        bench = Bench(window)
        bench.open(path)
        bench.run()
        window.close()
        del garbage


if __name__ == "__main__":
    main()
