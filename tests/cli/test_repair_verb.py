"""Stories of `annotator repair`, run as an editor's script would run it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.main import main
from annotator.core.repairs import SHEET, repairs
from annotator.core.resources import sample_article
from annotator.storage import Store

NAME = "000_ae33467fe3dd0edb"
SAMPLE = sample_article().read_text("utf-8")


def told(capsys: pytest.CaptureFixture[str], *words: object) -> list[dict[str, Any]]:
    assert main(["repair", *map(str, words), "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def kept(project: Path) -> list[str]:
    with Store.open(project) as store:
        return [text for _, text in repairs(store.sheet(store.find(NAME), SHEET))]


def test_damaged_places_are_told_with_what_may_have_stood_there(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = told(capsys, project, NAME)
    assert [place["place"] for place in places] == [1, 2, 3]
    for place in places:
        start, end = place["span"]
        assert SAMPLE[start:end] == place["words"]
        scores = [each["score"] for each in place["proposals"]]
        assert scores == sorted(scores, reverse=True)
        assert place["repaired"] is None
    assert places[0]["proposals"][0]["text"] == "。化解新冠肺炎疫情給"
    assert kept(project) == []
    assert main(["repair", str(project), NAME]) == 0
    assert "。化解新冠肺炎疫情給" in capsys.readouterr().out


def test_an_accepted_proposal_is_a_repair_and_said_to_be(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = told(capsys, project, NAME, "--accept", "1", "--accept", "3=能力遍及")
    assert [place["repaired"] for place in places] == ["。化解新冠肺炎疫情給", None, "能力遍及"]
    assert kept(project) == ["。化解新冠肺炎疫情給", "能力遍及"]
    again = told(capsys, project, NAME)
    assert [place["repaired"] for place in again] == ["。化解新冠肺炎疫情給", None, "能力遍及"]
    assert main(["repair", str(project), NAME, "--accept", "1"]) == 1
    assert "repaired already" in capsys.readouterr().err


def test_what_is_left_as_it_is_is_damaged_no_more(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = told(capsys, project, NAME)[1]["words"]
    told(capsys, project, NAME, "--accept", f"2={words}")
    assert len(told(capsys, project, NAME)) == 2
    assert kept(project) == [words]


@pytest.mark.parametrize("place", ["0", "4", "x", "4=y"])
def test_a_place_that_there_is_not_is_refused(
    project: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    assert main(["repair", str(project), NAME, "--accept", place]) == 1
    assert "no damaged place" in capsys.readouterr().err
    assert kept(project) == []
