"""What marks say of their words by themselves, told from an editor's chair."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.commands import run
from annotator.core.clock import now
from annotator.core.mark import Mark
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.formats import read_file
from annotator.storage import Store
from annotator.workspace import Workspace
from tests.conftest import NEWS
from tests.words import select

OLD = NEWS.replace('name = "highest"', 'name = "h"').replace('name = "kind"', 'name = "k"')


def only(workspace: Workspace) -> Mark:
    (mark,) = workspace.sheet
    return mark


def test_a_number_says_how_much_at_once_and_one_undo_takes_both(workspace: Workspace) -> None:
    select(workspace, "超4.8萬張")
    run(workspace, "mark-as figure.number")
    assert only(workspace).attributes == {
        "value": 48000,
        "unit": "张",
        "approximation": ">",
        "kind": "count",
    }
    run(workspace, "undo")
    assert not workspace.sheet.marks


def test_a_date_says_when_and_by_what(workspace: Workspace) -> None:
    select(workspace, "2020年")
    run(workspace, "label entity.time")
    assert only(workspace).attributes == {"date": "2020"}
    run(workspace, "remove")
    select(workspace, "今年")
    run(workspace, "label entity.time")
    there = workspace.article.text.index("2020年")
    assert only(workspace).attributes == {"date": "2020", "resolved": f"2020年 at {there}"}
    run(workspace, "remove")
    select(workspace, "9月8日")
    run(workspace, "label entity.time")
    assert only(workspace).attributes == {"date": "2020-09-08", "resolved": f"2020年 at {there}"}


@pytest.mark.parametrize("reading", ["printed", "clean+simplified", "clean+full-width"])
def test_the_reading_makes_no_difference(workspace: Workspace, reading: str) -> None:
    place = select(workspace, "近1.6萬家")
    run(workspace, f"read-as {reading}")
    workspace.select(place)
    run(workspace, "mark-as figure.number")
    assert (only(workspace).attributes["value"], only(workspace).attributes["unit"]) == (
        16000,
        "家",
    )


def test_moving_a_boundary_reads_anew_only_what_was_as_read(workspace: Workspace) -> None:
    select(workspace, "4.8萬張")
    run(workspace, "mark-as figure.number")
    assert only(workspace).attributes["approximation"] == "="
    run(workspace, "set unit 枚")
    run(workspace, "move-start -1")
    assert only(workspace).attributes["approximation"] == ">"
    assert only(workspace).attributes["unit"] == "枚"
    run(workspace, "move-end -1")
    assert only(workspace).attributes["value"] == 48000
    assert only(workspace).attributes["unit"] == "枚"
    run(workspace, "unset value")
    run(workspace, "move-end 1")
    assert "value" not in only(workspace).attributes


def test_words_that_say_nothing_leave_what_is_said(workspace: Workspace) -> None:
    select(workspace, "郴州市")
    run(workspace, "mark-as figure.number")
    assert only(workspace).attributes == {}
    run(workspace, "set value 3")
    run(workspace, "move-end -1")
    assert only(workspace).attributes == {"value": 3}


def test_another_label_says_what_its_words_are(workspace: Workspace) -> None:
    select(workspace, "1700家")
    run(workspace, "mark-as entity.product")
    run(workspace, "relabel figure.number")
    assert only(workspace).attributes["value"] == 1700
    run(workspace, "relabel entity.product")
    assert only(workspace).attributes == {}


def test_the_same_number_everywhere_says_the_same(workspace: Workspace) -> None:
    select(workspace, "10家")
    run(workspace, "mark-everywhere figure.number")
    assert [mark.attributes["value"] for mark in workspace.sheet] == [10, 10]


def test_an_old_project_is_told_what_it_knows(tmp_path: Path) -> None:
    from annotator.core.resources import sample_article

    with Store.create(tmp_path / "old.annot", OLD) as store:
        store.add(read_file(sample_article()), "zhou", now())
        workspace = Workspace(store, Scheme.parse(store.scheme()), "zhou")
        workspace.open(workspace.articles()[0].id)
        select(workspace, "超4.8萬張")
        run(workspace, "mark-as figure.number")
        assert set(only(workspace).attributes) == {"value", "unit", "approximation"}


def test_numbers_and_dates_are_accepted_in_one_step(workspace: Workspace) -> None:
    run(workspace, "accept-all numbers")
    assert len(workspace.sheet) == 16
    run(workspace, "accept-all dates")
    assert len(workspace.sheet) == 22
    assert all(span.end <= len(workspace.article.text) for m in workspace.sheet for span in m.spans)
    assert Span(0, 0) not in {span for mark in workspace.sheet for span in mark.spans}
