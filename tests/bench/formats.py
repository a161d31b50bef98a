"""How long 10,000 articles of 1,500 characters and 40 marks take, out and in, and how much memory.

    python -m tests.bench.formats [COUNT]

Each measurement runs in a process of its own, so that its peak of memory is its own. It is told in
seconds of processor time, and as a multiple of what a few lines of sqlite3 take to put the same
rows into a database in the same run (by_hand.py).
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter, process_time

from annotator.core.clock import now
from annotator.dataset import Choice, labelled
from annotator.formats import Intake, byte_offsets, detect, export, formats, take_in
from annotator.reading import Reading
from annotator.storage import Store
from tests.bench.corpus import articles

CHARACTERS = 1500


def made(kind: str, count: int, path: Path) -> str:
    """Write the corpus as a file of the format, to have one."""
    report = export(path, kind, articles(count, CHARACTERS))
    return f"{report.articles} articles, {report.marks} marks, {path.stat().st_size >> 20} MiB"


def bring_in(kind: str, count: int, path: Path) -> str:
    """Read the file and take what is in it into a new project."""
    project = path.with_suffix(".annot")
    project.unlink(missing_ok=True)
    with Store.create(project, "") as store:
        begun = process_time()
        store.add(take_in(path, Intake(kind)), "zhou", now())
        took = process_time() - begun
    return f"{took:.2f} s in"


def bring_out(kind: str, count: int, path: Path) -> str:
    """Export the project that `bring_in` made of the file of doccano."""
    with Store.open(path.with_name("corpus.annot")) as store:
        begun = process_time()
        report = export(
            path.with_name(f"out.{kind}"), kind, labelled(store, Choice(Reading.parse("clean")))
        )
        took = process_time() - begun
    return f"{took:.2f} s out, {report.marks} marks"


def offsets(kind: str, count: int, path: Path) -> str:
    """Offsets of each of 1,000,000 characters, and the guess of the encoding."""
    text = "".join(each.article.text for each in articles(900))[:1_000_000]
    raw = text.encode(kind, "ignore")
    text = raw.decode(kind)
    begun = perf_counter()
    guess = detect(raw)[0]
    guessed = perf_counter() - begun
    begun = perf_counter()
    found = byte_offsets(raw, kind, text)
    took = perf_counter() - begun
    return f"{guess.encoding} guessed in {guessed:.3f} s, {len(found)} offsets in {took:.3f} s"


STEPS = {"made": made, "in": bring_in, "out": bring_out, "offsets": offsets}


def main() -> None:
    """Run each measurement in a new process and print what it says."""
    if len(sys.argv) == 5:
        step, kind, count, path = sys.argv[1:]
        said = STEPS[step](kind, int(count), Path(path))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{step} {kind}: {said}; peak {peak:.0f} MiB")
        return
    count = sys.argv[1] if len(sys.argv) > 1 else "10000"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "corpus.jsonl")
        print(_run("made", "doccano", count, path))
        by_hand = _by_hand(path)
        print(f"by hand: {by_hand:.2f} s")
        print(_told(_run("in", "doccano", count, path), by_hand))
        for kind in (each.id for each in formats.values() if each.write):
            print(_told(_run("out", kind, count, path), by_hand))
        ours = Path(folder, "ours.jsonl")
        print(_run("made", "jsonl", count, ours))
        print(_told(_run("in", "jsonl", count, ours), by_hand))
        for encoding in ("utf-8", "gb18030", "big5hkscs", "utf-16-le"):
            print(_run("offsets", encoding, count, Path(folder)))


def _by_hand(path: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.by_hand", str(path), str(path.with_name("db"))]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(said.split()[2])


def _run(step: str, kind: str, count: str, path: Path) -> str:
    command = [sys.executable, "-m", "tests.bench.formats", step, kind, count, str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _told(said: str, by_hand: float) -> str:
    seconds = float(said.partition(": ")[2].split()[0])
    return f"{said}: {seconds / by_hand:.2f} × by hand"


if __name__ == "__main__":
    main()
