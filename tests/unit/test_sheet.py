"""Laws of sheets and their history: any editor with two stacks behaves the same."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.edit import Change, Edit
from annotator.core.errors import Stale
from annotator.core.history import History, Step
from annotator.core.mark import Link, Mark, parts
from annotator.core.message import Message
from annotator.core.sheet import Sheet
from annotator.core.span import Span

TITLE = Message("mark as {label}", {"label": "entity.person"})

spans = st.tuples(st.integers(0, 60), st.integers(0, 12)).map(lambda t: Span(t[0], t[0] + t[1]))
claims = st.builds(
    Mark,
    label=st.sampled_from(["entity.person", "entity.place", "topic"]),
    spans=st.lists(spans, max_size=3).map(tuple).map(parts),
)


@given(
    st.lists(st.sampled_from(["add", "change", "remove", "undo", "redo"]), max_size=60), st.data()
)
def test_undo_and_redo_walk_the_states_like_any_editor(
    steps: list[str], data: st.DataObject
) -> None:
    log: list[Edit] = []
    history, sheet = History(), Sheet()
    past: list[dict[str, Mark]] = []  # a plain two-stack editor, as the reference
    future: list[dict[str, Mark]] = []
    for step in steps:
        before = dict(sheet.marks)
        if step == "add":
            edit: Edit | None = Edit.adding(TITLE, [data.draw(claims)])
        elif step in ("remove", "change"):
            mark = next(iter(sheet), None)
            after = replace(mark, label="entity.event") if mark and step == "change" else None
            edit = Edit(TITLE, (Change(mark, after),)) if mark and mark != after else None
        else:
            back = history.undoable if step == "undo" else history.redoable
            assert (back is None) == (not (past if step == "undo" else future))
            edit = log[back.number - 1].inverse(back.number) if back else None
        if edit is None:
            continue
        log.append(edit)
        sheet = sheet.apply(edit)
        history.record(Step(len(log), edit.title, edit.reverts))
        if step == "undo":
            future.append(before)
            assert sheet.marks == past.pop()
        elif step == "redo":
            past.append(before)
            assert sheet.marks == future.pop()
        else:
            past.append(before)
            future.clear()
    assert Sheet.replay(log) == sheet
    assert list(sheet) == sorted(sheet.marks.values(), key=lambda mark: mark.place)


@given(st.lists(claims, max_size=12), spans)
def test_the_marks_at_a_place_are_those_that_touch_it(marks: list[Mark], span: Span) -> None:
    sheet = Sheet().apply(Edit.adding(TITLE, marks))
    wanted = [mark for mark in sheet if any(part.touches(span) for part in mark.spans)]
    assert sheet.at(span) == wanted


@given(st.lists(claims, min_size=1, max_size=12), st.data())
def test_walking_through_the_marks_meets_each_once(marks: list[Mark], data: st.DataObject) -> None:
    sheet = Sheet().apply(Edit.adding(TITLE, marks))
    met = [next(iter(sheet))]
    while following := sheet.beside(met[-1], 1):
        met.append(following)
    assert met == list(sheet)
    mark = data.draw(st.sampled_from(met))
    place = met.index(mark)
    assert sheet.beside(mark, -1) == (met[place - 1] if place else None)


def test_an_edit_made_for_another_state_is_refused_and_changes_nothing() -> None:
    mark = Mark("entity.person", (Span(0, 2),))
    sheet = Sheet().apply(Edit.adding(TITLE, [mark]))
    with pytest.raises(Stale, match="changed since"):
        Sheet().apply(Edit.removing(TITLE, [mark]))
    with pytest.raises(Stale, match="changed since"):
        sheet.apply(Edit.removing(TITLE, [replace(mark, label="entity.place")]))
    with pytest.raises(Stale, match="already"):
        sheet.apply(Edit.adding(TITLE, [mark]))
    assert list(sheet) == [mark]


def test_a_step_that_takes_back_anything_but_the_last_is_a_bug() -> None:
    history = History([Step(1, TITLE), Step(2, TITLE)])
    with pytest.raises(ValueError, match="not the last"):
        history.record(Step(3, TITLE, reverts=1))


def test_edits_are_made_in_the_editors_name() -> None:
    mark = Mark("entity.person", (Span(0, 2),))
    (change,) = Edit.adding(TITLE, [mark]).made("zhou", "2026-01-01T00:00:00.000Z").changes
    assert change.after
    assert (change.after.origin.editor, change.after.origin.how) == ("zhou", "hand")


@given(st.lists(spans, max_size=8))
def test_parts_cover_the_same_text_in_order_without_overlap(many: list[Span]) -> None:
    joined = parts(tuple(many))
    covered = {i for span in many for i in range(span.start, span.end)}
    assert {i for span in joined for i in range(span.start, span.end)} == covered
    assert all(a.end < b.start for a, b in pairwise(joined))


@pytest.mark.parametrize("wrong", [(Span(3, 5), Span(0, 1)), (Span(0, 3), Span(2, 4))])
def test_a_mark_with_parts_out_of_order_cannot_be(wrong: tuple[Span, ...]) -> None:
    with pytest.raises(ValueError, match="out of order"):
        Mark("entity.person", wrong)


@given(st.lists(st.tuples(st.integers(0, 5), st.lists(st.integers(0, 5), max_size=4)), max_size=30))
def test_who_links_to_a_mark_is_known_after_every_edit(steps: list[tuple[int, list[int]]]) -> None:
    """Each step puts a mark down, changes its links or, if it has those already, removes it."""
    sheet = Sheet()
    assert sheet.linking("0") == []
    for number, others in steps:
        before = sheet.marks.get(str(number))
        links = tuple(Link(f"role {place}", str(to)) for place, to in enumerate(others))
        after = Mark("entity.event", (Span(number, number + 1),), links=links, id=str(number))
        edit = Edit(TITLE, (Change(before, None if before == after else after),))
        sheet = sheet.apply(edit)
        for to in map(str, range(6)):
            linking = [mark for mark in sheet if any(link.to == to for link in mark.links)]
            assert sheet.linking(to) == linking
