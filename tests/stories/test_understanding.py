"""What suggesters find in the sample article, taken over."""

from __future__ import annotations

from annotator.commands import run
from annotator.core.scheme import Scheme
from annotator.workspace import Workspace


def words_of(workspace: Workspace, label: str) -> list[str]:
    return [workspace.words(mark) for mark in workspace.sheet if mark.label == label]


def test_names_structure_and_quotes_are_taken_over(workspace: Workspace) -> None:
    for name in ("credits", "names", "structure", "quotes"):
        run(workspace, f"accept-all {name}")
    assert words_of(workspace, "entity.person") == [
        "羅亮",
        "周闖",
        "羅亮",
        "王融國",
        "劉璇",
        "向曙光",
        "劉璇",
    ]
    assert words_of(workspace, "structure.byline") == ["周闖? 羅亮 記者 王融國"]
    assert "“質量月”活動" in words_of(workspace, "entity.event")
    (quote,) = (mark for mark in workspace.sheet if mark.label == "quote")
    assert workspace.words(workspace.sheet.marks[quote.links[0].to]) == "向曙光"
    claims = [(mark.label, mark.spans) for mark in workspace.sheet]
    assert len(claims) == len(set(claims))
    run(workspace, "undo")
    assert words_of(workspace, "quote") == []


def test_what_an_older_scheme_has_no_label_for_is_not_offered(workspace: Workspace) -> None:
    every = workspace.scheme.labels
    kept = {name: each for name, each in every.items() if name != "figure.picture"}
    workspace.scheme = Scheme("older", kept)
    run(workspace, "accept-all credits")
    assert words_of(workspace, "figure.picture") == []
    for mark in workspace.sheet:
        assert all(link.to in workspace.sheet.marks for link in mark.links)
    assert len(words_of(workspace, "caption.credit")) == 3
