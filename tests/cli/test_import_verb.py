"""`annotator import` tells what would come in before it does, and takes labels as they are to be."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.test_command_line import annotator, answer

LINE = {"text": "羅亮在郴州攝", "label": [[0, 2, "PER"], [3, 5, "entity.place"], [5, 6, "MISC"]]}


def test_what_would_come_in_is_told_and_nothing_is_kept(tmp_path: Path) -> None:
    folder, project = tmp_path / "in", tmp_path / "p.annot"
    folder.mkdir()
    (folder / "a.txt").write_bytes("湖南省市場監管局舉行活動".encode("big5"))
    (folder / "b.jsonl").write_text(json.dumps(LINE), "utf-8")
    (folder / "c.json").write_text('{"x": 1}', "utf-8")
    told = answer("import", project, folder, "--dry-run", "--json", "--label", "MISC=")
    assert not project.exists()
    text, marked, foreign = told
    assert (text["format"], text["encoding"], text["articles"]) == ("txt", "big5hkscs", 1)
    assert text["first"] == "湖南省市場監管局舉行活動"
    assert {each["encoding"] for each in text["encodings"]} > {"utf-8", "gb18030"}
    assert (marked["unit"], marked["marks"], marked["strange"]) == ("UTF-16", 3, ["PER"])
    assert (foreign["known"], foreign["articles"]) == (False, 0)


def test_labels_of_others_become_ours_and_what_is_nothing_of_ours_is_one_line(
    tmp_path: Path,
) -> None:
    folder, project = tmp_path / "in", tmp_path / "p.annot"
    folder.mkdir()
    (folder / "b.jsonl").write_text(json.dumps(LINE), "utf-8")
    for name in "cd":
        (folder / f"{name}.json").write_text('{"x": 1}', "utf-8")
    wrong = annotator("import", project, folder, "--label", "PER=entity.nobody")
    assert (wrong.returncode, project.exists()) == (1, False)
    assert "no label “entity.nobody”" in wrong.stderr
    done = annotator("import", project, folder, "--label", "PER=entity.person", "--label", "MISC=")
    assert done.returncode == 0, done.stderr
    assert done.stderr == "annotator: 2 files are of no known format: c.json, d.json\n"
    marks = answer("marks", project, "b 1", "--json")
    assert [mark["label"] for mark in marks] == ["entity.person", "entity.place"]
    again = annotator("import", project, folder / "b.jsonl", "--dry-run")
    assert "articles in the project already: 1" in again.stdout
