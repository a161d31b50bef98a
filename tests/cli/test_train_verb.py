"""Stories of `annotator train`, and of suggestions that go by what it learned."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli.main import main
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.preferences import data_folder
from annotator.storage import Store
from tests.conftest import NEWS
from tests.taught import PERSON, add_taught, put_marks, taught_article


@pytest.fixture
def taught(tmp_path: Path) -> Path:
    """A project of six articles that zhou has worked on, and one that nobody has."""
    path = tmp_path / "taught.annot"
    with Store.create(path, NEWS) as store:
        for number in range(6):
            add_taught(store, number, "zhou")
        add_taught(store, 77)
    return path


def test_how_right_it_is_is_told_by_label(taught: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", str(taught), "--editor", "zhou"]) == 0
    first, *labels = capsys.readouterr().out.splitlines()
    assert first.startswith("36 sentences, ")
    assert [line.split()[0] for line in labels] == ["entity.organisation", PERSON, "all"]
    assert main(["train", str(taught), "--editor", "zhou", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["sentences"] == 36
    assert told["labels"]["all"]["f1"] > 0.7
    assert told["labels"][PERSON].keys() == {"right", "proposed", "wanted", "f1"}


@pytest.mark.parametrize("marks", [0, 3])
def test_from_too_few_marks_nothing_is_learned(
    marks: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "few.annot"
    with Store.create(path, NEWS) as store:
        article = add_taught(store, 1)
        if marks:
            put_marks(store, article, "zhou", taught_article(1)[1][:marks])
    assert main(["train", str(path), "--editor", "zhou"]) == 1
    said = capsys.readouterr()
    assert "There is too little to learn from" in said.err
    assert len(said.err.splitlines()) == 1
    assert not (data_folder() / "models").exists()


def test_what_is_learned_and_remembered_is_suggested_and_accepted(
    taught: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store.open(taught) as store:
        article = store.find("77.txt")
    _text, wanted = taught_article(77)
    line = ["suggest", str(taught), article, "--editor", "zhou", "--json"]
    line += ["--with", "memory", "--with", "learned", "--accept-above", "0.6"]
    assert main(line) == 0
    told = json.loads(capsys.readouterr().out)
    assert {each["suggester"] for each in told} <= {"memory", "learned"}
    claims = {(each["label"], *each["spans"][0]) for each in told}
    right = claims & {(mark.label, mark.spans[0].start, mark.spans[0].end) for mark in wanted}
    assert len(right) >= 0.6 * len(wanted)
    with Store.open(taught) as store:
        kept = store.sheet(article, "zhou")
        assert len(kept) == sum(1 for each in told if each["probability"] >= 0.6)
        for mark in kept:
            assert mark.origin.how.split()[0] in ("memory", "learned")
            assert (mark.origin.probability or 0) >= 0.6


def test_without_being_named_it_suggests_by_what_was_trained_only(
    taught: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def suggesters() -> set[str]:
        assert main(["suggest", str(taught), "77.txt", "--editor", "zhou", "--json"]) == 0
        return {each["suggester"] for each in json.loads(capsys.readouterr().out)}

    assert "learned" not in suggesters()
    assert main(["train", str(taught), "--editor", "zhou"]) == 0
    capsys.readouterr()
    assert "learned" in suggesters()


def test_a_command_in_a_script_learns_first(
    taught: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store.open(taught) as store:
        other = store.find("77.txt")
        start = taught_article(77)[0].index("匠")
        put_marks(store, other, "zhou", [Mark(PERSON, (Span(start, start + 2),))])
    assert (
        main(["run", str(taught), "--article", "77.txt", "--editor", "li", "suggest memory"]) == 0
    )
    with Store.open(taught) as store:
        assert "匠人" in {
            mark.words(taught_article(77)[0]) for mark in store.sheet(other, "suggestions")
        }


def test_nonsense_is_no_lesson(monkeypatch: pytest.MonkeyPatch, taught: Path) -> None:
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"[1, 2]")))
    assert main(["learn"]) == 1
