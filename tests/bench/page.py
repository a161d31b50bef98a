"""How long the page takes: opened, marked, paged, jumped, dragged, resized, read anew, searched.

    python -m tests.bench.page [--large] [--only NAME]

Milliseconds of processor time: the median and the most; `wall` is the median by the clock, with
the disk in it. `floors` is the median divided by that of the floor: a full repaint of the same
page in the same run, the least that any picture costs. A goal of `2 f` is two floors. Opening
from the disk finds the file in the system's cache and the program loaded. A quick run leaves the
largest article out.
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
from typing import Literal

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
from annotator.gui.theme import apply, theme_named
from annotator.reading import Reading
from annotator.storage import Store
from annotator.workspace import Workspace
from tests.bench.corpus import article
from tests.bench.links import measure_links

EDITOR = "bench"
SCHEME = resource("schemes", "news.toml").read_text("utf-8")
LABELS = ("entity.person", "entity.place", "entity.event", "entity.work", "figure.number")


@dataclass(frozen=True)
class Case:
    """An article to measure on: so many characters and marks, in one paragraph or in many."""

    name: str
    characters: int
    marks: int
    shape: Literal["news", "single", "short", "piled"] = "news"
    """As it comes; in one paragraph; a character a paragraph; all marks on one word."""

    @property
    def usual(self) -> bool:
        """Whether it is like an article that somebody may have."""
        return self.shape == "news"

    @property
    def large(self) -> bool:
        """Whether a quick run leaves it out."""
        return self.characters > 2_000_000


CASES = (
    Case("seed", 0, 40),
    Case("100,000 / 1,000", 100_000, 1_000),
    Case("1M / 10,000", 1_000_000, 10_000),
    Case("1M, one paragraph", 1_000_000, 10_000, "single"),
    Case("1M paragraphs", 2_000_000, 10_000, "short"),
    Case("5,000 on a word", 100_000, 5_000, "piled"),
    Case("10M / 100,000", 10_000_000, 100_000),
)

MEMORY = 30
"""MiB that a page may take above the text and the marks."""
_STEPS = ("page down", "page up", "jump", "caret step", "caret line", "drag step", "wheel notch")


def goal(what: str, case: Case, floor: float) -> tuple[str, float] | None:
    """How long something may take, as it is said and in milliseconds; None where nothing is."""
    if what == "open: disk → painted" and case.characters <= 1_000_000 and case.usual:
        return "250", 250.0
    if what == "open: in memory → painted":
        most = 400.0 if case.large else 100.0 if case.usual else 350.0
        return f"{most:.0f}", most
    if what.startswith(("find", "floor")) or what.endswith("no page"):
        return None
    if not case.usual:  # no freeze, whatever the text
        return "350", 350.0
    if what == "key → kept → painted":
        return "8, 2 f", min(8.0, 2 * floor)
    if what in _STEPS:
        return "4 f", 4 * floor
    return ("10", 10.0) if what in ("reading", "resize") else None


def draft_of(case: Case) -> Draft:
    """The article of a case, with marks of which some nest, cross or stand in two parts."""
    if not case.characters:
        [seed] = read_file(sample_article())
        text, name = seed.text, seed.name
    else:
        text, name = article(1, case.characters, 0).article.text, case.name
    if case.shape == "single":
        text = text.replace("\r\n", "。。")
    elif case.shape == "short":
        text = "\n".join(text.replace("\r\n", "")[: case.characters // 2])
    marks = piled_on(text, case.marks) if case.shape == "piled" else marks_on(text, case.marks)
    return Draft(name, text, text.encode(), sheets={EDITOR: tuple(marks)})


def piled_on(text: str, count: int) -> Iterator[Mark]:
    """So many marks on one word in the middle."""
    start = len(text) // 2
    for number in range(count):
        yield Mark(LABELS[number % len(LABELS)], (Span(start, start + 4),), id=f"{number:08x}")


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
        self.path = folder / "bench.annot"
        with Store.create(self.path, SCHEME) as store:
            [added] = store.add([draft_of(case)], EDITOR, now())
        self.id, self.length = added.id, added.characters
        self.open()
        self.random = Random(3)
        self.floor = 0.0

    def open(self) -> None:
        """Open the project and the article in it, with all that belongs to text and marks."""
        self.store = Store.open(self.path)
        self.workspace = Workspace(self.store, Scheme.parse(self.store.scheme()), EDITOR)
        self.workspace.open(self.id)
        next(iter(self.workspace.sheet), None)
        assert self.workspace.facts

    def make_page(self) -> Page:
        """A page that has been painted once."""
        page = Page(self.workspace, PageLook(theme_named("light"), language="zh_TW"))
        page.resize(880, 900)
        page.show()
        flush()
        return page

    def measure(
        self,
        name: str,
        act: Callable[[int], object],
        times: int,
        after: Callable[[], object] = lambda: None,
    ) -> float:
        """Do something so many times and print the medians; what is done `after` is free.

        Gives the median of processor time.
        """
        cpu, wall = [], []
        for number in range(times):
            gc.collect(0)
            begun, used = time.perf_counter(), time.process_time()
            act(number)
            flush()
            cpu.append((time.process_time() - used) * 1e3)
            wall.append((time.perf_counter() - begun) * 1e3)
            after()
        middle = statistics.median(cpu)
        ratio = f"{middle / self.floor:.1f}" if self.floor else ""
        wanted = goal(name, self.case, self.floor)
        said, met = (wanted[0], "met" if middle <= wanted[1] else "NOT MET") if wanted else ("", "")
        print(
            f"{self.case.name:18} {name:26} {middle:8.2f} {max(cpu):8.2f}"
            f" {statistics.median(wall):8.2f} {ratio:>6} {said:>7} {met}",
            flush=True,
        )
        return middle

    def run(self) -> None:
        """Measure everything."""
        put_away(self.make_page())  # fonts and the like are loaded once in a program's life
        self._open()
        self._keep()
        page = self.make_page()
        page.setFocus()
        self._paint(page)
        self._move(page)
        self._mark(page)
        measure_links(self, page)
        self._change(page)
        self._find()
        put_away(page)
        self.store.close()

    def _open(self) -> None:
        pages: list[Page] = []

        def from_disk(_: int) -> None:
            self.open()
            pages.append(self.make_page())

        def close() -> None:
            put_away(pages.pop())
            self.store.close()

        self.store.close()
        self.measure("open: disk → painted", from_disk, 3 if self.case.large else 5, close)
        self.open()
        before = memory()
        self.measure("open: in memory → painted", lambda _: pages.append(self.make_page()), 5)
        taken = (memory() - before) / len(pages)
        met = "met" if taken <= MEMORY else "NOT MET"
        name, what = self.case.name, "memory of a page, MiB"
        print(f"{name:18} {what:26} {taken:8.1f} {MEMORY:>32} {met}")
        while pages:
            put_away(pages.pop())

    def _keep(self) -> None:
        def kept(number: int) -> None:
            start = self.length // 2 + 3 * number
            self.workspace.select(Span(start, start + 3))
            run(self.workspace, "mark-as entity.product")

        self.measure("key → kept, no page", kept, 20)
        self.measure("undo → kept, no page", lambda _: self.workspace.undo(), 20)

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

        self.measure("key → kept → painted", key, 20)
        self.measure("undo → painted", lambda _: self.workspace.undo(), 20)

    def _change(self, page: Page) -> None:
        readings = [Reading.parse(name) for name in ("printed", "clean", "clean+simplified")]
        self.measure("reading", lambda n: self.workspace.read_as(readings[n % 3]), 12)
        self.workspace.read_as(readings[1])
        self.measure("resize", lambda n: page.resize(700 + 30 * (n % 4), 900), 12)

    def _find(self) -> None:
        places = self.random.randrange(self.length - 20)
        words = Span(places, places + 3).of(self.workspace.article.text)

        def first(_: int) -> None:
            self.workspace.__dict__.pop("folded", None)
            again(_)

        def again(_: int) -> None:
            folded = self.workspace.folded
            folded.finish()
            folded.every(folded.words(words))

        self.measure("find, the first time", first, 3)
        self.measure("find, other words", again, 5)


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
    print(
        f"{'article / marks':18} {'what':26} {'cpu':>8} {'most':>8} {'wall':>8} {'floors':>6}"
        f" {'goal':>7}"
    )
    for case in CASES:
        if chosen.only in case.name and (chosen.large or not case.large):
            with tempfile.TemporaryDirectory() as folder:
                Bench(case, Path(folder)).run()


if __name__ == "__main__":
    main()
