"""How long the page takes: opened, marked, paged, jumped, stepped, dragged, resized, read anew.

    python -m tests.bench.page [--large] [--only NAME]

Medians in milliseconds; `floor` is a full repaint of the same page in the same run, the least
that any picture costs. CPU time of this process, and wall time, in which the project file is
really written.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.commands import run
from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.core.mark import Mark
from annotator.core.resources import resource, sample_article
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.formats import read_file
from annotator.gui.page import Page, PageLook
from annotator.gui.page.index import MarkIndex
from annotator.gui.theme import apply, theme_named
from annotator.reading import Reading
from annotator.storage import Store
from annotator.workspace import Workspace
from tests.bench.corpus import article

EDITOR = "bench"
LABELS = ("entity.person", "entity.place", "entity.event", "entity.work", "figure.number")


@dataclass(frozen=True)
class Case:
    """An article to measure on: so many characters and marks, in one paragraph or in many."""

    name: str
    characters: int
    marks: int
    single: bool = False
    large: bool = False


CASES = (
    Case("seed", 0, 40),
    Case("1M, 10,000 marks", 1_000_000, 10_000),
    Case("1M in one paragraph", 1_000_000, 10_000, single=True),
    Case("10M, 100,000 marks", 10_000_000, 100_000, large=True),
)


def draft_of(case: Case) -> Draft:
    """The article of a case, with marks of which some nest, cross or stand in two parts."""
    if not case.characters:
        [seed] = read_file(sample_article())
        text, name = seed.text, seed.name
    else:
        text, name = article(1, case.characters, 0).article.text, case.name
    if case.single:
        text = text.replace("\r\n", "。。")
    return Draft(name, text, text.encode(), sheets={EDITOR: tuple(marks_on(text, case.marks))})


def marks_on(text: str, count: int) -> Iterator[Mark]:
    """So many marks, always the same ones: 6 of 8 alone, one crossing its neighbour, one in parts."""
    random = Random(count)
    for number in range(count):
        start = random.randrange(len(text) - 80)
        end = start + random.randint(2, 12)
        label = LABELS[number % len(LABELS)]
        spans: tuple[Span, ...] = (Span(start, end),)
        if number % 8 == 6:
            spans = (Span(start, end + 20),)
        elif number % 8 == 7:
            spans = (Span(start, end), Span(end + 5, end + 12))
        yield Mark(label, spans, id=f"{number:08x}")


class Bench:
    """A page of usual size on one article, and a table of what was measured on it."""

    def __init__(self, case: Case, folder: Path) -> None:
        self.case = case
        scheme = resource("schemes", "news.toml").read_text("utf-8")
        self.store = Store.create(folder / "bench.annot", scheme)
        [added] = self.store.add([draft_of(case)], EDITOR, now())
        assert added
        self.workspace = Workspace(self.store, Scheme.parse(scheme), EDITOR)
        self.length = len(added.text)
        self.workspace.open(added.id)
        # What belongs to the text and the marks in memory, and not to the page.
        next(iter(self.workspace.sheet), None)
        assert self.workspace.facts
        self.random = Random(3)
        self.floor = 0.0

    def make_page(self) -> Page:
        """A page that has been painted once."""
        page = Page(self.workspace, PageLook(theme_named("light"), language="zh_TW"))
        page.resize(880, 900)
        page.show()
        flush()
        return page

    def measure(self, name: str, act: Callable[[int], object], times: int) -> float:
        """Do something so many times and print the medians; gives that of the CPU."""
        cpu, wall = [], []
        for number in range(times):
            gc.collect(0)
            begun, used = time.perf_counter(), time.process_time()
            act(number)
            flush()
            cpu.append((time.process_time() - used) * 1e3)
            wall.append((time.perf_counter() - begun) * 1e3)
        middle = statistics.median(cpu)
        ratio = f"{middle / self.floor:6.1f}" if self.floor else "      "
        print(
            f"{self.case.name:22} {name:34} {middle:8.2f} {statistics.median(wall):8.2f}"
            f" {max(wall):8.2f} {ratio}",
            flush=True,
        )
        return middle

    def run(self) -> None:
        """Measure everything."""
        self._keep()
        self.measure("index of the marks", lambda _: MarkIndex(self.workspace.sheet), 5)
        pages: list[Page] = []
        put_away(self.make_page())  # fonts and the like are loaded once in a program's life
        before = memory()
        self.measure("open until painted", lambda _: pages.append(self.make_page()), 5)
        after = memory()
        page = pages.pop()
        for other in pages:
            put_away(other)
        page.setFocus()
        self._paint(page)
        self._move(page)
        self._mark(page)
        self._change(page)
        print(
            f"{self.case.name:22} memory of a page                   {(after - before) / 5:8.1f} MiB"
        )
        page.close()
        self.store.close()

    def _keep(self) -> None:
        def kept(number: int) -> None:
            start = self.length // 2 + 3 * number
            self.workspace.select(Span(start, start + 3))
            run(self.workspace, "mark-as entity.product")

        self.measure("key → kept, without a page", kept, 20)
        self.measure("undo → kept, without a page", lambda _: self.workspace.undo(), 20)

    def _paint(self, page: Page) -> None:
        page.go_to(self.length // 3)
        flush()
        self.floor = self.measure("floor: full repaint", lambda _: page.viewport().repaint(), 40)

    def _move(self, page: Page) -> None:
        bar = page.verticalScrollBar()

        def jump(_: int) -> None:
            place = self.random.randrange(self.length - 20)
            page.reveal(Span(place, place + 2))

        self.measure("wheel notch", lambda _: bar.setValue(bar.value() + 60), 40)
        self.measure("page down", lambda _: QTest.keyClick(page, Qt.Key.Key_PageDown), 40)
        self.measure("page up", lambda _: QTest.keyClick(page, Qt.Key.Key_PageUp), 40)
        self.measure("jump", jump, 40)
        self.measure("caret step", lambda _: QTest.keyClick(page, Qt.Key.Key_Right), 40)
        self.measure("caret line", lambda _: QTest.keyClick(page, Qt.Key.Key_Down), 40)
        self._drag(page)

    def _drag(self, page: Page) -> None:
        view = page.viewport()

        def send(kind: QEvent.Type, number: int, held: Qt.MouseButton) -> None:
            at = QPointF(160 + number * 9, 120 + number * 11)
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            event = QMouseEvent(kind, at, QPointF(view.mapToGlobal(at)), left, held, none)
            QApplication.sendEvent(view, event)

        left = Qt.MouseButton.LeftButton
        send(QEvent.Type.MouseButtonPress, 0, left)
        self.measure("drag step", lambda n: send(QEvent.Type.MouseMove, n, left), 40)
        send(QEvent.Type.MouseButtonRelease, 40, Qt.MouseButton.NoButton)

    def _mark(self, page: Page) -> None:
        page.go_to(self.length // 2)
        flush()
        begin = page.place() + 60
        text = self.workspace.article.text
        starts = [at for at in range(begin, begin + 200) if len(text[at : at + 2].split()) == 1]

        def key(number: int) -> None:
            start = starts[3 * number]
            self.workspace.select(Span(start, start + 2))
            run(self.workspace, f"label {LABELS[number % len(LABELS)]}")

        self.measure("key → marked → kept → painted", key, 20)
        self.measure("undo → painted", lambda _: self.workspace.undo(), 20)

    def _change(self, page: Page) -> None:
        readings = [Reading.parse(name) for name in ("printed", "clean", "clean+simplified")]
        self.measure("reading", lambda n: self.workspace.read_as(readings[n % 3]), 12)
        self.workspace.read_as(readings[1])
        self.measure("resize", lambda n: page.resize(700 + 30 * (n % 4), 900), 12)


def put_away(page: Page) -> None:
    """Let go of a page, so that it does nothing any more."""
    page.leave()
    page.close()
    page.deleteLater()


def flush() -> None:
    """Let everything be painted that waits for it."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def memory() -> float:
    """What the process has in memory now, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    """Measure the cases one after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="ten million characters as well")
    parser.add_argument("--only", default="", help="cases whose name has this in it")
    chosen = parser.parse_args()
    app = QApplication([])
    apply(app, theme_named("light"))
    gc.disable()
    print(f"{'article':22} {'what':34} {'cpu':>8} {'wall':>8} {'most':>8} {'floors':>6}")
    for case in CASES:
        if chosen.only in case.name and (chosen.large or not case.large):
            with tempfile.TemporaryDirectory() as folder:
                Bench(case, Path(folder)).run()


if __name__ == "__main__":
    main()
