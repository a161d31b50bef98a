"""Stories of `annotator suggest`, run as an editor's script would run it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.main import main
from annotator.core.suggestion import SHEET
from annotator.storage import Store
from annotator.suggest import suggesters

KEYS = {"suggester", "label", "spans", "words", "attributes", "links", "probability"}


def suggested(capsys: pytest.CaptureFixture[str], *words: object) -> list[dict[str, Any]]:
    assert main(["suggest", *map(str, words), "--json"]) == 0
    told: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return told


def sheets(project: Path) -> dict[str, int]:
    with Store.open(project) as store:
        (listing,) = store.articles()
        return dict(listing.sheets)


def test_what_is_suggested_is_told_and_kept(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = suggested(capsys, project, "--with", "credits")
    assert all(each.keys() >= KEYS for each in told)
    credits = [each for each in told if each["label"] == "caption.credit"]
    assert [each["words"] for each in credits] == ["羅亮 攝", "劉璇 攝", "劉璇 攝"]
    ids = {each["id"] for each in told}
    assert all(link["to"] in ids for each in told for link in each["links"])
    assert sheets(project) == {SHEET: len(told)}
    with Store.open(project) as store:
        article = store.article(store.articles()[0].id)
        assert all(
            article.text[start:end] == each["words"]
            for each in told
            for start, end in each["spans"][:1]
        )
    assert suggested(capsys, project, "--with", "credits") == told


def test_what_is_probable_enough_is_accepted_in_one_edit(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--with", "credits", "--accept-above", "0.8", "--editor", "zhou")
    told = suggested(capsys, project, *words)
    assert sheets(project)["zhou"] == len(told)
    with Store.open(project) as store:
        article = store.articles()[0].id
        (entry,) = store.entries(article, "zhou")
        assert {mark.origin.how for mark in store.sheet(article, "zhou")} == {
            f"credits {suggesters['credits'].version}"
        }
        assert entry.editor == "zhou"
    assert suggested(capsys, project, *words) == []  # all is answered


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("--with", "gossip"), 1, "There is no suggester “gossip”"),
        (("nothing",), 1, "There is no article “nothing”"),
        (("--accept-above", "2"), 2, "between 0 and 1"),
        (("--accept-above", "high"), 2, "not a number"),
    ],
)
def test_what_is_wrong_is_said(
    project: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    status: int,
    sentence: str,
) -> None:
    line = ["suggest", str(project), *words]
    if status == 2:
        with pytest.raises(SystemExit, match="2"):
            main(line)
    else:
        assert main(line) == status
    assert sentence in capsys.readouterr().err
    assert sheets(project) == {}


def test_lines_are_for_people(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(project), "--with", "credits"]) == 0
    first = capsys.readouterr().out.split("\n")[0].split("\t")
    assert first[1:3] == ["credits", "figure.picture"] or first[1] == "credits"
