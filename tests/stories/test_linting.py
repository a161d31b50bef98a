"""Marks that look wrong, found and mended, told from the editor's chair and without a window."""

from __future__ import annotations

import pytest

from annotator.commands import run
from annotator.commands.linting import MANY, Linter
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.workspace import Workspace
from tests.words import select


def put(workspace: Workspace, words: str, label: str) -> Mark:
    """Mark words as they are read; nothing is selected afterwards."""
    select(workspace, words)
    run(workspace, f"mark-as {label}")
    mark = workspace.mark
    assert mark
    workspace.select(None)
    return mark


def test_a_cut_number_of_the_glossed_article_is_mended_and_brought_back(
    workspace: Workspace,
) -> None:
    mark = put(workspace, "超4.8", "figure.number")
    workspace.select(None, mark.id)
    run(workspace, "mend")
    assert workspace.mark
    assert workspace.words(workspace.mark) == "超4.8萬"
    assert (workspace.mark.id, workspace.mark.origin.editor) == (mark.id, "zhou")
    assert not Linter(workspace).findings(workspace.mark)
    run(workspace, "undo")
    assert workspace.sheet.marks[mark.id] == mark
    with pytest.raises(BadCommand, match="Nothing looks wrong"):
        run(workspace, f"mend {put(workspace, '郴州市', 'entity.place').id}")


def test_the_article_is_mended_in_one_step(workspace: Workspace) -> None:
    put(workspace, "超4.8", "figure.number")
    put(workspace, "羅亮 ", "entity.person")
    put(workspace, "郴州市", "entity.place")
    before = dict(workspace.sheet.marks)
    run(workspace, "mend-all")
    assert {workspace.words(mark) for mark in workspace.sheet} == {"超4.8萬", "羅亮", "郴州市"}
    assert str(workspace.history.undoable.title) == "mend 2 marks"
    with pytest.raises(BadCommand, match="nothing in this article"):
        run(workspace, "mend-all")
    run(workspace, "undo")
    assert workspace.sheet.marks == before


def test_findings_are_gone_through_in_order_and_round(workspace: Workspace) -> None:
    put(workspace, "郴州市", "entity.place")
    marks = sorted(
        (put(workspace, "超4.8", "figure.number"), put(workspace, "羅亮 ", "entity.person")),
        key=lambda mark: mark.place,
    )
    workspace.select(None)
    for mark in (*marks, marks[0]):
        run(workspace, "next-finding")
        assert workspace.mark_id == mark.id
    run(workspace, "previous-finding")
    assert workspace.mark_id == marks[1].id
    run(workspace, "previous-finding")
    assert workspace.mark_id == marks[0].id
    workspace.select(None)
    run(workspace, "mend")
    run(workspace, "escape")
    run(workspace, "mend")
    with pytest.raises(BadCommand, match="Nothing looks wrong"):
        run(workspace, "next-finding")


def test_what_only_the_editor_can_mend_is_said(workspace: Workspace) -> None:
    run(workspace, "label-article topic")
    with pytest.raises(BadCommand, match="Only you can mend this: “topic” is not filled in yet"):
        run(workspace, "mend")
    run(workspace, "set topic economy")
    with pytest.raises(BadCommand, match="Nothing looks wrong"):
        run(workspace, "mend")


def test_a_finding_far_away_is_found_too(workspace: Workspace) -> None:
    length = len(workspace.article.text)
    fine = [Mark("figure.picture", (Span(i % length, i % length),)) for i in range(MANY + 50)]
    workspace.do(Edit.adding(Message("mark"), fine))
    cut = put(workspace, "超4.8", "figure.number")
    for step in ("next", "previous"):
        workspace.select(Span(cut.spans[0].end, cut.spans[0].end))
        run(workspace, f"{step}-finding")
        assert workspace.mark_id == cut.id
    workspace.select(Span(cut.spans[0].end, length))
    run(workspace, "mend")
    with pytest.raises(BadCommand, match="Nothing looks wrong with the marks"):
        run(workspace, "next-finding")
