"""Stories of what an editor teaches: lists of names, and patterns."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.commands import run
from annotator.core.errors import Problem
from annotator.workspace import Workspace


def suggested(workspace: Workspace, name: str) -> list[tuple[str, str]]:
    return [
        (mark.label, workspace.words(mark))
        for mark in workspace.offers.now.offered
        if mark.origin.how.startswith(f"{name} ")
    ]


def test_names_of_a_table_are_found_in_either_script_by_any_of_their_names(
    workspace: Workspace, tmp_path: Path
) -> None:
    table = tmp_path / "places.csv"
    table.write_text("name,label\n郴州市,entity.place\n湘潭,entity.place,湘潭市\n", "utf-8")
    run(workspace, f"add-list {table}")
    found = suggested(workspace, "gazetteer")
    assert set(found) >= {("entity.place", "郴州市"), ("entity.place", "湘潭市")}
    assert ("entity.place", "湘潭") not in found
    run(workspace, "remove-list places")
    assert suggested(workspace, "gazetteer") == []


def test_lines_in_simplified_are_found_in_a_traditional_article(
    workspace: Workspace, tmp_path: Path
) -> None:
    lines = tmp_path / "offices.txt"
    lines.write_bytes("湖南省市场监管局\n\n".encode("gb18030"))
    run(workspace, f"add-list {lines} entity.organisation")
    found = suggested(workspace, "gazetteer")
    assert set(found) == {("entity.organisation", "湖南省市場監管局")}


def test_words_of_latin_letters_are_found_whole(workspace: Workspace, tmp_path: Path) -> None:
    from annotator.suggest.matching import Words

    words = Words(["AI", "人工智能"])
    text = "AI、MAIN、人工智能AI2"
    assert [place.of(text) for place in words.places(text)] == ["AI", "人工智能"]


def test_a_pattern_marks_what_it_matches_or_its_group(workspace: Workspace) -> None:
    run(workspace, "add-pattern entity.work '“(?<mark>[^”]{2,8})”'")
    found = suggested(workspace, "patterns")
    assert ("entity.work", "質量月") in found
    with pytest.raises(Problem, match="there already"):
        run(workspace, "add-pattern entity.work '“(?<mark>[^”]{2,8})”'")
    run(workspace, "remove-pattern '“(?<mark>[^”]{2,8})”'")
    assert suggested(workspace, "patterns") == []


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("add-list nowhere.csv", "cannot be read"),
        ("add-list {here}/bare.csv", "Row 1 has no label"),
        ("add-list {here}/empty.csv", "no name in"),
        ("add-list {here}/odd.csv", "no label “gossip”"),
        ("add-list {here}/program entity.person", "holds something else than text"),
        ("remove-list gossip", "no list “gossip”"),
        ("add-pattern gossip x", "no label “gossip”"),
        ("add-pattern entity.work '('", "is no regular expression"),
        ("add-pattern entity.work '(\\S+\\s?)+\\d\\d\\d\\d\\d$'", "takes too long"),
        ("remove-pattern x", "no pattern “x”"),
    ],
)
def test_what_is_wrong_is_said(
    workspace: Workspace, tmp_path: Path, line: str, sentence: str
) -> None:
    (tmp_path / "bare.csv").write_text("郴州市\n", "utf-8")
    (tmp_path / "empty.csv").write_text("\n", "utf-8")
    (tmp_path / "odd.csv").write_text("郴州市,gossip\n", "utf-8")
    (tmp_path / "program").write_bytes(bytes(range(256)) * 8)
    with pytest.raises(Problem, match=sentence):
        run(workspace, line.format(here=tmp_path) if "{here}" in line else line)
