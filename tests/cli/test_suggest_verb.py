"""Stories of `annotator suggest`, run as an editor's script would run it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.main import main
from annotator.core.repairs import SHEET as REPAIRS
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
    assert all(each.keys() == {*KEYS, "article"} for each in told)
    (article_id,) = {each.pop("article") for each in told}
    assert suggested(capsys, project, article_id, "--with", "credits") == told
    credits = [each for each in told if each["label"] == "caption.credit"]
    assert [each["words"] for each in credits] == ["羅亮 攝", "劉璇 攝", "劉璇 攝"]
    claims = [(each["label"], each["spans"], each["words"]) for each in told]
    linked = [link for each in told for link in each["links"]]
    assert {link["role"] for link in linked} == {"photographer", "of"}
    assert all((link["label"], link["spans"], link["words"]) in claims for link in linked)
    assert sheets(project) == {SHEET: len(told)}
    with Store.open(project) as store:
        article = store.article(store.articles()[0].id)
        assert all(
            article.text[start:end] == each["words"]
            for each in told
            for start, end in each["spans"][:1]
        )


def test_what_is_probable_enough_is_accepted_in_one_edit(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--with", "credits", "--accept-above", "0.8", "--editor", "zhou")
    told = suggested(capsys, project, *words)
    assert sheets(project)["zhou"] == len(told)
    with Store.open(project) as store:
        article = store.articles()[0].id
        (entry,) = store.entries(article, "zhou")
        how = f"credits {suggesters['credits'].version}"
        origins = {(it.origin.how, it.origin.probability) for it in store.sheet(article, "zhou")}
        assert origins == {(how, 0.95)}
        assert entry.editor == "zhou"
    assert suggested(capsys, project, *words) == []  # all is answered


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--with", "gossip"), "There is no suggester “gossip”"),
        (("nothing",), "There is no article “nothing”"),
        (("--accept-above", "2"), "A probability lies between 0 and 1, not at 2"),
        (("--accept-above", "nan"), "A probability lies between 0 and 1, not at nan"),
        (("--accept-above", "high"), "“high” is not a number"),
    ],
)
def test_what_is_wrong_is_said(
    project: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
) -> None:
    assert main(["suggest", str(project), *words]) == 1
    said = capsys.readouterr()
    assert sentence in said.err
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert sheets(project) == {}


def test_repairs_are_accepted_for_all_who_share_them(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = suggested(capsys, project, "--with", "damage", "--accept-above", "0")
    with Store.open(project) as store:
        article = store.articles()[0].id
        repairs = store.sheet(article, REPAIRS)
        assert len(repairs) == len(told) == 3
        assert all(mark.origin.probability for mark in repairs)
        assert not len(store.sheet(article, "zhou"))


def test_lines_are_for_people(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(project), "--with", "credits"]) == 0
    first = capsys.readouterr().out.split("\n")[0].split("\t")
    assert first[1:3] == ["credits", "figure.picture"] or first[1] == "credits"
