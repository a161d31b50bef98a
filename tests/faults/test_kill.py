"""Killed at any moment, a project holds every edit that was acknowledged, and nothing by halves."""

from __future__ import annotations

import contextlib
import json
import random
import subprocess
import sys
import time
from pathlib import Path

from annotator.core.resources import resource
from annotator.storage import Store
from tests.storage.keeping import SCHEME, add

ROUNDS = 20
WORKER = """
import sys
from pathlib import Path
from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.storage import Store

with Store.open(Path(sys.argv[1])) as store:
    article = store.articles()[0].id
    length = store.sheet(article, "zhou").length
    while True:
        marks = [Mark("entity.person", (Span(0, 2),), {"n": length + 1, "part": n}) for n in range(3)]
        length = store.append(article, "zhou", length, Edit.adding(Message("m"), marks), "zhou", "")
        print(length, flush=True)
"""


def test_what_was_acknowledged_outlives_a_kill(tmp_path: Path):
    path = tmp_path / "p.annot"
    with Store.create(path, SCHEME) as store:
        article = add(store)[0].id
    chance = random.Random(1)
    length = 0
    for _ in range(ROUNDS):
        acknowledged = killed_while_working(path, chance.random() * 0.1) or length
        with Store.open(path) as store:
            sheet = store.sheet(article, "zhou")
            assert acknowledged <= sheet.length <= acknowledged + 1
            numbers = sorted(int(mark.attributes["n"]) for mark in sheet)
            assert numbers == sorted(3 * list(range(1, sheet.length + 1)))
            assert store.check() == []
            length = sheet.length
    assert length > ROUNDS


def killed_while_working(path: Path, after: float) -> int:
    """Kill a process `after` seconds of appending; give the number it acknowledged last."""
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert worker.stdout
    first = worker.stdout.readline()
    time.sleep(after)
    worker.kill()
    rest = worker.stdout.read()
    worker.wait()
    worker.stdout.close()
    whole = [line for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]
    return int(whole[-1]) if whole else 0


def test_what_the_command_line_acknowledged_outlives_a_kill(tmp_path: Path):
    path = tmp_path / "p.annot"
    with Store.create(path, resource("schemes", "news.toml").read_text("utf-8")) as store:
        article = add(store)[0].id
    chance = random.Random(2)
    lines = "".join(
        f"select {n} {n + 2}\nmark-as entity.{what}\n"
        for n in range(9)
        for what in ("person", "place", "event", "work", "product")
    )
    acknowledged = 0
    for _ in range(8):
        command = [sys.executable, "-m", "annotator", "run", str(path), "--editor", "zhou", "-"]
        worker = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert worker.stdin
        assert worker.stdout
        worker.stdin.write((lines + "undo\nredo\n" * 500).encode())
        worker.stdin.flush()
        said = worker.stdout.readline()
        time.sleep(chance.random() * 0.1)
        worker.kill()
        said += worker.stdout.read()
        worker.wait()
        worker.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            worker.stdin.close()
        answers = [
            json.loads(line) for line in said.splitlines(keepends=True) if line.endswith(b"\n")
        ]
        numbers = [answer["edit"] for answer in answers if answer.get("edit")]
        acknowledged = max([acknowledged, *numbers])
        with Store.open(path) as store:
            length = store.sheet(article, "zhou").length
            assert acknowledged <= length <= acknowledged + 1
            assert store.check() == []
            acknowledged = length
    assert acknowledged >= 8  # each round has answered at least once
