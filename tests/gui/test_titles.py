"""Refusals, findings and steps name attributes, choices and roles by their titles."""

from __future__ import annotations

import pytest

from annotator.commands import run
from annotator.commands.linting import Linter
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.gui.language import sentence, words
from annotator.workspace import Workspace
from tests.gui.pages import mark


@pytest.mark.parametrize(
    ("label", "line", "english", "chinese", "inner"),
    [
        ("figure.number", "set value many", "“Value” is a", "“数值”", "“value”"),
        ("figure.number", "set kind wrong", "Count, Percentage", "计数、百分比", "count, percent"),
        ("figure.number", "set nothing 1", "Highest value", "最大值", "highest"),
        ("figure.number", "unset unit", "no “Unit”", "“单位”", "“unit”"),
        ("caption.credit", "link who 1", "it has Photographer", "摄影", "photographer"),
        ("caption.credit", "link photographer 1", "“Photographer” is", "地点", "entity.person"),
        ("caption.credit", "unlink photographer 1", "“Photographer”", "摄影", "“photographer”"),
        ("entity.place", "link who 1", "“Place” have no links", "地点", "entity.place"),
    ],
)
def test_a_refusal_names_things_as_the_scheme_titles_them(
    workspace: Workspace, label: str, line: str, english: str, chinese: str, inner: str
) -> None:
    place = mark(workspace, "entity.place", (0, 2))
    made = mark(workspace, label, (4, 8))
    run(workspace, f"select-mark {made.id}")
    with pytest.raises(BadCommand) as caught:
        run(workspace, line.replace(" 1", f" {place.id}") if "link" in line else line)
    assert english in sentence(caught.value, workspace.scheme, "en")
    assert chinese in sentence(caught.value, workspace.scheme, "zh_CN")
    assert inner in str(caught.value)  # scripts are told the names that they write


def test_a_finding_and_a_step_do_too(workspace: Workspace) -> None:
    (found,) = Linter(workspace).findings(Mark("topic", ()))
    assert "主題" in words(found.message, workspace.scheme, "zh_TW")
    made = mark(workspace, "figure.number", (4, 8))
    workspace.select(Span(4, 8), made.id)
    run(workspace, "set unit 张")
    assert workspace.last_edit
    assert "单位" in words(workspace.last_edit.title, workspace.scheme, "zh_CN")
    assert str(workspace.last_edit.title) == "set unit of figure.number"
