"""The same words marked everywhere, told from the editor's chair and without a window."""

from __future__ import annotations

import pytest

from annotator.commands import run
from annotator.core.errors import BadCommand
from annotator.reading import Reading
from annotator.workspace import Workspace
from tests.words import select


def test_selected_words_are_marked_everywhere_in_one_step(workspace: Workspace) -> None:
    select(workspace, "質量")
    run(workspace, "mark-everywhere entity.event")
    count = workspace.view.text.count("質量")
    assert count > 5
    assert [workspace.words(mark) for mark in workspace.sheet] == ["質量"] * count
    assert str(workspace.history.undoable.title) == f"mark {count} × entity.event"
    run(workspace, "undo")
    assert not workspace.sheet.marks
    run(workspace, "redo")
    assert len(workspace.sheet) == count


def test_the_words_of_the_selected_mark_are_looked_for(workspace: Workspace) -> None:
    workspace.read_as(Reading.parse("clean+simplified"))
    select(workspace, "湖南省")
    run(workspace, "mark-as entity.place")
    workspace.select(None, next(iter(workspace.sheet)).id)
    run(workspace, "mark-everywhere entity.place")
    assert {workspace.words(mark) for mark in workspace.sheet} == {"湖南省"}
    assert len(workspace.sheet) == workspace.view.text.count("湖南省") > 1


def test_what_is_marked_or_lies_in_a_longer_such_mark_is_left_out(workspace: Workspace) -> None:
    select(workspace, "湖南省市場監管局")
    run(workspace, "mark-as entity.place")
    first = next(iter(workspace.sheet))
    workspace.select(None)
    select(workspace, "湖南省")
    run(workspace, "mark-everywhere entity.place")
    words = [workspace.words(mark) for mark in workspace.sheet]
    assert words.count("湖南省") == workspace.view.text.count("湖南省") - 1
    assert first.id in workspace.sheet.marks
    with pytest.raises(BadCommand, match="wherever they stand"):
        run(workspace, "mark-everywhere entity.place")
    run(workspace, "mark-everywhere entity.organisation")
    labels = [mark.label for mark in workspace.sheet]
    assert labels.count("entity.organisation") == workspace.view.text.count("湖南省")


def test_places_can_be_left_out(workspace: Workspace) -> None:
    select(workspace, "質量")
    workspace.folded.finish()
    places = workspace.folded.every("质量")
    run(workspace, f"mark-everywhere entity.event {places[1].start} {places[3].start}")
    marked = [mark.spans[0] for mark in workspace.sheet]
    assert marked == [each for i, each in enumerate(places) if i not in (1, 3)]


def test_without_words_or_with_a_label_for_articles_it_is_refused(workspace: Workspace) -> None:
    with pytest.raises(BadCommand, match="Select the words"):
        run(workspace, "mark-everywhere entity.place")
    select(workspace, "郴州市")
    with pytest.raises(BadCommand, match="whole articles"):
        run(workspace, "mark-everywhere topic")
    with pytest.raises(BadCommand, match="is not a number"):
        run(workspace, "mark-everywhere entity.place here")
