"""Two sheets laid over one another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.review import compare

claims = st.builds(
    lambda label, start, length, said: Mark(label, (Span(start, start + length),), said),
    st.sampled_from(["entity.person", "entity.place"]),
    st.integers(0, 3),
    st.integers(0, 2),
    st.sampled_from([{}, {"value": 1}, {"value": True}]),
)
sheets = st.lists(claims, max_size=6).map(lambda m: Sheet().apply(Edit.adding(Message("x"), m)))


@given(sheets, sheets)
def test_each_mark_is_paired_or_alone_and_agreement_is_symmetric(one: Sheet, two: Sheet) -> None:
    found, mirrored = compare(one, two), compare(two, one)
    assert {m.id for m, _ in found.both} | {m.id for m in found.left} == set(one.marks)
    assert {m.id for _, m in found.both} | {m.id for m in found.right} == set(two.marks)
    assert len(found.both) + len(found.left) == len(one)
    assert len(found.both) + len(found.right) == len(two)
    assert found.f1 == mirrored.f1
    assert 0 <= found.f1 <= 1
    for mine, yours in found.both:
        assert (mine.label, mine.spans) == (yours.label, yours.spans)


@given(sheets)
def test_a_sheet_agrees_with_itself_and_a_missing_mark_is_named(sheet: Sheet) -> None:
    assert compare(sheet, sheet).f1 == 1
    for mark in sheet:
        found = compare(sheet, sheet.apply(Edit.removing(Message("x"), [mark])))
        assert len(found.left) == 1
        assert not found.right
        assert (found.left[0].label, found.left[0].spans) == (mark.label, mark.spans)


def test_a_yes_is_not_a_one() -> None:
    yes, one = (
        Sheet().apply(Edit.adding(Message("x"), [Mark("a", (Span(0, 1),), {"value": value})]))
        for value in (True, 1)
    )
    assert compare(yes, one).f1 == 0
