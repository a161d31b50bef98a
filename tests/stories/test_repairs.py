"""Repairs: damaged words read as they were, for everyone, and everything can be taken back."""

from __future__ import annotations

import re

import pytest

from annotator.commands import run
from annotator.commands.repairing import damaged
from annotator.core.errors import BadCommand
from annotator.core.repairs import SHEET
from annotator.core.span import Span
from annotator.dataset import Choice, labelled
from annotator.reading import Reading
from annotator.storage import Store
from annotator.workspace import Workspace

DAMAGED, WHOLE = "?;庑鹿诜窝滓咔榻o", "。化解新冠肺炎疫情給"


def select(workspace: Workspace, words: str) -> Span:
    start = workspace.article.text.index(words)
    workspace.select(Span(start, start + len(words)))
    return Span(start, start + len(words))


def again(workspace: Workspace, editor: str) -> Workspace:
    """The same article, opened by somebody after a restart."""
    other = Workspace(workspace.store, workspace.scheme, editor)
    other.open(workspace.article.id)
    return other


def test_a_repair_is_read_by_everyone_and_moves_no_mark(workspace: Workspace) -> None:
    text = workspace.article.text
    inside = select(workspace, "鹿诜")
    run(workspace, "mark-as entity.event")
    span = select(workspace, DAMAGED)
    run(workspace, f"repair {WHOLE}")
    assert str(workspace.reading) == "repaired+clean"
    assert workspace.read(span) == WHOLE
    assert workspace.selection == span
    [mark] = workspace.sheet
    assert mark.spans == (inside,)
    assert workspace.words(mark) == WHOLE  # a place inside is the whole
    assert workspace.article.text == text
    other = again(workspace, "li")
    assert other.read(span) == DAMAGED
    other.read_as(Reading.parse("repaired+clean+simplified"))
    assert other.read(span) == "。化解新冠肺炎疫情给"
    assert len(other.sheet) == 0
    assert [m.origin.editor for m in other.repairs] == ["zhou"]


def test_words_are_found_in_what_is_repaired(workspace: Workspace) -> None:
    workspace.folded.finish()
    assert workspace.folded.every(workspace.folded.words("新冠肺炎")) == []
    span = select(workspace, DAMAGED)
    run(workspace, f"repair {WHOLE}")
    workspace.folded.finish()
    assert workspace.folded.every(workspace.folded.words("新冠肺炎")) == [span]


def test_undo_takes_back_what_was_last_whichever_sheet_it_was_on(workspace: Workspace) -> None:
    select(workspace, "湖南")
    run(workspace, "mark-as entity.place")
    span = select(workspace, DAMAGED)
    run(workspace, f"repair {WHOLE}")
    select(workspace, "羅亮")
    run(workspace, "mark-as entity.person")
    workspace = again(workspace, "zhou")
    workspace.read_as(Reading.parse("repaired"))
    states = []
    for _ in range(3):
        states.append((len(workspace.sheet), len(workspace.repairs)))
        run(workspace, "undo")
    assert states == [(2, 1), (1, 1), (1, 0)]
    assert workspace.read(span) == DAMAGED
    with pytest.raises(BadCommand, match="nothing to undo"):
        run(workspace, "undo")
    workspace = again(workspace, "zhou")
    redone = []
    for _ in range(3):
        run(workspace, "redo")
        redone.append((len(workspace.sheet), len(workspace.repairs)))
    assert redone == [(1, 0), (1, 1), (2, 1)]
    with pytest.raises(BadCommand, match="nothing to redo"):
        run(workspace, "redo")
    run(workspace, "undo")
    run(workspace, "undo")
    select(workspace, "劉璇")
    run(workspace, "mark-as entity.person")
    with pytest.raises(BadCommand, match="nothing to redo"):
        run(workspace, "redo")  # a new edit of one sheet ends the redo of the other


def test_nobody_undoes_what_somebody_else_repaired(workspace: Workspace) -> None:
    select(workspace, DAMAGED)
    run(workspace, f"repair {WHOLE}")
    other = again(workspace, "li")
    with pytest.raises(BadCommand, match="nothing to undo"):
        run(other, "undo")
    select(other, "庑鹿")
    run(other, "withdraw-repair")
    assert len(other.repairs) == 0
    run(other, "undo")
    assert len(other.repairs) == 1


@pytest.mark.parametrize(
    ("words", "line", "sentence"),
    [
        ("", "repair x", "Select the damaged words first"),
        (DAMAGED, f"repair '{DAMAGED}'", f"These words read “{DAMAGED}” already"),
        (DAMAGED, "repair 'a\nb'", "A repair stays within one line"),
        ("動(dòng)\n", "repair x", "A repair stays within one line"),
        ("湖南", "withdraw-repair", "There is no repair here"),
    ],
)
def test_what_cannot_be_a_repair_is_refused(
    workspace: Workspace, words: str, line: str, sentence: str
) -> None:
    if words == "動(dòng)\n" and words not in workspace.article.text:
        words = "動(dòng)\r\n"
    if words:
        select(workspace, words)
    with pytest.raises(BadCommand, match=re.escape(sentence)):
        run(workspace, line)
    assert len(workspace.repairs) == 0


def test_repairs_do_not_overlap_and_may_make_damage_vanish(workspace: Workspace) -> None:
    span = select(workspace, "周闖?")
    workspace.select(Span(span.end - 1, span.end))
    run(workspace, "repair ''")
    assert workspace.read(Span(span.start, span.end + 3)) == "周闖 羅亮"
    select(workspace, "闖? 羅")
    with pytest.raises(BadCommand, match="repaired already"):
        run(workspace, "repair 闖、羅")
    assert len(workspace.repairs) == 1


def test_a_dataset_reads_the_repairs_and_lists_them_only_by_name(
    workspace: Workspace, store: Store
) -> None:
    select(workspace, DAMAGED)
    run(workspace, f"repair {WHOLE}")
    select(workspace, "湖南")
    run(workspace, "mark-as entity.place")
    [article] = labelled(store, Choice(Reading.parse("repaired+clean")))
    assert WHOLE in article.view.text
    assert [filed.sheet for filed in article.marks] == ["zhou"]
    [article] = labelled(store, Choice(Reading.parse("clean"), sheets=(SHEET,)))
    assert WHOLE not in article.view.text
    assert [filed.mark.label for filed in article.marks] == ["repair"]


def test_words_that_are_left_as_they_are_can_be_taken_up_again(workspace: Workspace) -> None:
    text = workspace.article.text
    found = [place for place, _ in damaged(text, workspace.repairs)]
    workspace.select(found[0].span)
    run(workspace, "leave-damage")
    assert [place for place, _ in damaged(text, workspace.repairs)] == found[1:]
    assert [mark.origin.editor for mark in workspace.repairs] == ["zhou"]
    assert workspace.read(found[0].span) == found[0].span.of(text)
    run(workspace, "undo")
    assert [place for place, _ in damaged(text, workspace.repairs)] == found
    workspace.select(None)
    with pytest.raises(BadCommand, match="Select the damaged words"):
        run(workspace, "leave-damage")
