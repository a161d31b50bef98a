"""How long 10,000 articles of 40 marks take, out and in, and how much memory.

    python -m tests.bench.formats [COUNT]

Each measurement runs in a process of its own, so that its peak of memory is its own.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections import deque
from pathlib import Path
from time import perf_counter

from annotator.formats import byte_offsets, detect, export, formats, read_file
from tests.bench.corpus import articles


def write(kind: str, count: int, path: Path) -> str:
    """Make the corpus and export it; making it is taken off the time."""
    begun = perf_counter()
    deque(articles(count), maxlen=0)
    making = perf_counter() - begun
    begun = perf_counter()
    report = export(path, kind, articles(count))
    took = perf_counter() - begun - making
    return f"{report.articles} articles, {report.marks} marks, {_mib(path)} MiB out in {took:.1f} s"


def read(kind: str, count: int, path: Path) -> str:
    """Read the corpus back."""
    begun = perf_counter()
    drafts = read_file(path)
    took = perf_counter() - begun
    marks = sum(len(marks) for draft in drafts for marks in draft.sheets.values())
    return f"{len(drafts)} articles, {marks} marks in, in {took:.1f} s"


def offsets(kind: str, count: int, path: Path) -> str:
    """Offsets of each of 1,000,000 characters, and the guess of the encoding."""
    text = "".join(labelled.article.text for labelled in articles(900))[:1_000_000]
    raw = text.encode(kind, "ignore")
    text = raw.decode(kind)
    begun = perf_counter()
    guess = detect(raw)[0]
    guessed = perf_counter() - begun
    begun = perf_counter()
    found = byte_offsets(raw, kind, text)
    took = perf_counter() - begun
    return f"{guess.encoding} guessed in {guessed:.3f} s, {len(found)} offsets in {took:.3f} s"


STEPS = {"write": write, "read": read, "offsets": offsets}


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
        for kind in (each.id for each in formats.values() if each.write):
            path = Path(folder, f"corpus.{kind}")
            _run("write", kind, count, path)
            if formats[kind].read:
                _run("read", kind, count, path)
        for encoding in ("utf-8", "gb18030", "big5hkscs", "utf-16-le"):
            _run("offsets", encoding, count, Path(folder))


def _run(step: str, kind: str, count: str, path: Path) -> None:
    command = [sys.executable, "-m", "tests.bench.formats", step, kind, count, str(path)]
    subprocess.run(command, check=True)


def _mib(path: Path) -> int:
    return path.stat().st_size >> 20


if __name__ == "__main__":
    main()
