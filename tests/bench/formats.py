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
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter, process_time

from annotator.core.clock import now
from annotator.dataset import Choice, labelled
from annotator.formats import Format, Intake, byte_offsets, detect, export, formats, take_in
from annotator.reading import Reading
from annotator.storage import Store
from tests.bench.corpus import articles

CHARACTERS = 1500
_GOALS = {("in", "doccano"): 2, ("in", "conll"): 2, ("out", "jsonl"): 1, ("out", "conll"): 2}
"""What they may take, as a multiple of what is done by hand."""
_ROUNDS = 3


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
        files = {kind: Path(folder, f"corpus.{kind}") for kind in ("doccano", "jsonl", "conll")}
        for kind, path in files.items():
            print(_run("made", kind, count, path))
        corpus = files["doccano"]
        for kind, path in files.items():
            print(_compared("in", kind, count, path, corpus))
        for kind in (each.id for each in formats.values() if each.write and not _missing(each)):
            print(_compared("out", kind, count, corpus, corpus))
        for encoding in ("utf-8", "gb18030", "big5hkscs", "utf-16-le"):
            print(_run("offsets", encoding, count, Path(folder)))


def _compared(step: str, kind: str, count: str, path: Path, corpus: Path) -> str:
    """What a measurement says, and how it compares; the median of some where there is a goal."""
    found: list[tuple[float, str]] = []
    for _ in range(_ROUNDS if (step, kind) in _GOALS else 1):
        by_hand = _by_hand(corpus)
        said = _run(step, kind, count, path)
        seconds = float(said.partition(": ")[2].split()[0])
        found.append((seconds / by_hand, f"{said}; by hand {by_hand:.2f} s"))
    ratio, said = sorted(found)[len(found) // 2]
    goal = f", at most {_GOALS[step, kind]} wanted" if (step, kind) in _GOALS else ""
    return f"{said}: {ratio:.2f} × by hand{goal}"


def _missing(kind: Format) -> bool:
    return any(find_spec(name) is None for name in kind.needs)


def _by_hand(path: Path) -> float:
    out = path.with_name("db")
    out.unlink(missing_ok=True)
    command = [sys.executable, "-m", "tests.bench.by_hand", str(path), str(out)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(said.split()[2])


def _run(step: str, kind: str, count: str, path: Path) -> str:
    command = [sys.executable, "-m", "tests.bench.formats", step, kind, count, str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    main()
