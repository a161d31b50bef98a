"""`make demo` does the main job and leaves what it promises."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from annotator.core.resources import sample_article
from annotator.storage import Store

ROOT = Path(__file__).resolve().parents[2]


def demo(folder):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "annotator.gui.demo", folder],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**environment, "PYTHONIOENCODING": "utf-8"},
        timeout=50,
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The folder after two runs: the second takes the place of the first."""
    folder = tmp_path_factory.mktemp("demo")
    first = demo(folder)
    assert first.returncode == 0, first.stderr
    before = (folder / "demo.jsonl").read_bytes()
    second = demo(folder)
    assert second.returncode == 0, second.stderr
    assert (folder / "demo.jsonl").read_bytes() != before, "marks have ids of their own"
    assert "Traceback" not in second.stderr
    return folder


def test_it_leaves_a_picture_a_project_and_a_dataset(made):
    assert sorted(path.name for path in made.iterdir()) == ["demo.annot", "demo.jsonl", "page.png"]
    picture = QImage(str(made / "page.png"))
    assert (picture.width(), picture.height()) == (1280, 860)
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1280, 3) for y in range(0, 860, 3)}
    assert len(colours) > 50


def test_the_project_is_well_and_remembers_what_was_undone(made):
    with Store.open(made / "demo.annot") as store:
        [listing] = store.articles()
        assert not store.check()
        assert listing.sheets == {"demo": 27, "suggestions": 9}, "the credits were found first"
        steps = store.history(listing.id, "demo")
        assert sum(step.reverts is not None for step in steps) == 2, "an undo and a redo"


def test_every_offset_of_the_dataset_is_exact_in_the_file(made):
    raw = sample_article().read_bytes()
    article = json.loads((made / "demo.jsonl").read_text("utf-8"))
    marks = article["marks"]
    assert len(marks) == 27
    for mark in marks:
        for (start, end), (first, last) in zip(mark["spans"], mark["bytes"], strict=True):
            assert raw[first:last].decode() == article["text"][start:end]
    read = {mark["label"]: mark["read"] for mark in marks}
    assert read["entity.work"] == "省長質量獎管理辦法"
    spans = [mark["spans"] for mark in marks]
    assert any(len(each) == 2 for each in spans), "one has two parts"
    assert any(each == [] for each in spans), "one is about the whole article"
    assert sum(mark["label"] == "caption.credit" for mark in marks) == 3


def test_without_a_folder_it_says_how_it_is_used():
    done = subprocess.run(
        [sys.executable, "-m", "annotator.gui.demo"],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=50,
    )
    assert done.returncode == 2
    assert "FOLDER" in done.stderr
