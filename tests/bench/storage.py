"""How long keeping takes: an edit, a large sheet, 10,000 articles of 40 marks; and how much memory.

    python -m tests.bench.storage [COUNT]

`by hand` inserts the same rows that `add` made with nothing but sqlite3: no rows are made, nothing
is compared. Each measurement runs in a process of its own, so that its memory is its own.
"""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.mark import Mark, Origin
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.storage import Store
from annotator.storage.creating import create
from annotator.storage.tables import METADATA, inserting
from tests.bench.corpus import SHEET, articles

TITLE = Message("mark")


def drafts(count: int) -> list[Draft]:
    """The corpus as a format would have read it."""
    return [
        Draft(
            each.article.name,
            each.article.text,
            each.raw,
            each.article.encoding,
            each.article.meta,
            {SHEET: tuple(filed.mark for filed in each.marks)},
        )
        for each in articles(count)
    ]


def add(count: int, path: Path) -> str:
    """Take the corpus in."""
    made = drafts(count)
    before = _peak()
    with Store.create(path, "") as store:
        begun = perf_counter()
        store.add(made, "zhou", now())
        took = perf_counter() - begun
        marks = sum(sum(each.sheets.values()) for each in store.articles())
    return (
        f"{count} articles, {marks} marks in {took:.2f} s, {_peak() - before} MiB beside the drafts"
    )


def by_hand(count: int, path: Path) -> str:
    """The same rows, written by sqlite3 alone, 200 articles at a time."""
    other = path.with_name("by-hand.annot")
    other.unlink(missing_ok=True)
    create(other, "")
    took = 0.0
    with closing(sqlite3.connect(path)) as source, closing(_writer(other)) as target:
        target.execute("BEGIN IMMEDIATE")
        for start in range(1, count + 1, 200):
            for name in ("article", "sheet", "edit", "mark"):
                column = "position" if name == "article" else "article"
                query = f"SELECT * FROM {name} WHERE {column} BETWEEN ? AND ?"
                rows = source.execute(query, (start, start + 199)).fetchall()
                begun = perf_counter()
                target.executemany(inserting(METADATA.tables[name]), rows)
                took += perf_counter() - begun
        begun = perf_counter()
        target.execute("COMMIT")
        took += perf_counter() - begun
    return f"the same rows in {took:.2f} s"


def check(count: int, path: Path) -> str:
    """Check it all, list it, open it, copy it."""
    begun = perf_counter()
    store = Store.open(path)
    opened = perf_counter()
    listed = len(store.articles())
    told = perf_counter()
    wrong = len(store.check())
    checked = perf_counter()
    path.with_name("copy").unlink(missing_ok=True)
    store.backup(path.with_name("copy"))
    copied = perf_counter()
    store.close()
    return (
        f"opened in {1000 * (opened - begun):.1f} ms, {listed} articles listed in "
        f"{1000 * (told - opened):.0f} ms, checked in {checked - told:.1f} s ({wrong} wrong), "
        f"{path.stat().st_size >> 20} MiB copied in {copied - checked:.1f} s"
    )


def append(count: int, path: Path) -> str:
    """One edit after another in the large project, each of one mark."""
    times = []
    with Store.open(path) as store:
        article = store.articles()[0].id
        length = store.sheet(article, "zhou").length
        for number in range(1000):
            edit = Edit.adding(TITLE, [_mark(number)])
            begun = perf_counter()
            length = store.append(article, "zhou", length, edit, "zhou", now())
            times.append(1000 * (perf_counter() - begun))
    return (
        f"an edit kept in {median(times):.2f} ms, 99 of 100 in {quantiles(times, n=100)[98]:.2f} ms"
    )


def large(count: int, path: Path) -> str:
    """A sheet of 10,000 marks, kept in one edit, asked for, and changed in one edit."""
    marks = [_mark(number) for number in range(10_000)]
    path.unlink(missing_ok=True)
    with Store.create(path, "") as store:
        (article,) = store.add(drafts(1), "zhou", now())
        begun = perf_counter()
        store.append(article.id, "zhou", 0, Edit.adding(TITLE, marks), "zhou", now())
        kept = perf_counter()
        times = []
        for _ in range(9):
            asked = perf_counter()
            assert len(store.sheet(article.id, "zhou")) == len(marks)
            times.append(1000 * (perf_counter() - asked))
        one = replace(marks[0], label="entity.place")
        changed = perf_counter()
        store.append(article.id, "zhou", 1, Edit.replacing(TITLE, marks[0], one), "zhou", now())
        done = perf_counter()
    return (
        f"10,000 marks kept in {1000 * (kept - begun):.0f} ms, asked for in {median(times):.0f} ms, "
        f"one of them changed in {1000 * (done - changed):.1f} ms"
    )


def _mark(number: int) -> Mark:
    origin = Origin("zhou", "2026-01-01T00:00:00.000Z", "hand")
    start = number % 1000
    return Mark("entity.person", (Span(start, start + 3),), {"note": "x"}, origin=origin)


def _writer(path: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "foreign_keys = ON"):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    raw.execute("PRAGMA synchronous = FULL")
    return raw


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


STEPS = {"add": add, "by hand": by_hand, "check": check, "append": append, "large": large}


def main() -> None:
    """Run each measurement in a new process and print what it says."""
    if len(sys.argv) == 4:
        print(STEPS[sys.argv[1]](int(sys.argv[2]), Path(sys.argv[3])))
        return
    count = sys.argv[1] if len(sys.argv) > 1 else "10000"
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "corpus.annot"))
        for step in STEPS:
            command = [sys.executable, "-m", "tests.bench.storage", step, count, path]
            print(
                f"{step:8}",
                subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip(),
            )


if __name__ == "__main__":
    main()
