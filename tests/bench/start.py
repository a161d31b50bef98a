"""How long the program takes to be there: `python -m tests.bench.start [ROUNDS]`.

Each round is a process of its own, with compiled bytecode; medians of wall-clock milliseconds
since the process was started.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from annotator.core.clock import now
from annotator.core.resources import resource, sample_article
from annotator.formats import read_file
from annotator.storage import Store

WINDOW = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from annotator.gui.app import FirstPaint, start
began = float(os.environ["BENCH_BEGAN"])
app = QApplication(sys.argv[:1])
said = {}
def passed(what):
    said.setdefault(what, (time.time() - began) * 1000)
window = start(app, [Path(sys.argv[1])])
first = FirstPaint(app, lambda: passed("painted"))
last = [time.perf_counter()]
stall = [0.0]
def look():
    here = time.perf_counter()
    if "painted" in said:
        stall[0] = max(stall[0], (here - last[0]) * 1000 - 2)
    last[0] = here
    if window.page is not None and window.page.where.shelf.text:
        timer.stop()
        QTimer.singleShot(0, done)
def done():
    passed("ready")
    print(said["painted"], said["ready"], stall[0])
    window.close()
    app.quit()
timer = QTimer()
timer.timeout.connect(look)
timer.start(2)
app.exec()
"""


def main() -> None:
    """Print the table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "news.annot"
        with Store.create(project, resource("schemes", "news.toml").read_text("utf-8")) as store:
            store.add(read_file(sample_article()), "bench", now())
        env = {
            **os.environ,
            "ANNOTATOR_CONFIG": folder,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        windows = [_window(project, env) for _ in range(rounds + 1)][1:]
        for name, values in zip(
            ("window painted", "sample article can be marked", "longest stall"),
            zip(*windows, strict=True),
            strict=True,
        ):
            print(f"{name:40}{statistics.median(values):8.0f} ms")
        for words in (["--help"], ["list", str(project)], ["run", str(project), "select 0 2"]):
            times = [_command(words, env) for _ in range(rounds + 1)][1:]
            print(f"{'annotator ' + words[0]:40}{statistics.median(times):8.0f} ms")


def _window(project: Path, env: dict[str, str]) -> list[float]:
    env = {**env, "BENCH_BEGAN": repr(time.time())}
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(project)],
        capture_output=True,
        text=True,
        env=env,
        check=True,
    )
    return [float(word) for word in done.stdout.split()]


def _command(words: list[str], env: dict[str, str]) -> float:
    began = time.perf_counter()
    command = [sys.executable, "-m", "annotator", *words]
    subprocess.run(command, capture_output=True, env=env, check=True)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
