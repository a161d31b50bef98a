"""Laws of alignments: whatever differs, a span finds its place and its way back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.alignment import Alignment, Block
from annotator.core.span import Span
from tests.reading.drawn import alignments, spans

Carry = Callable[[Span], Span]


def lone(alignment: Alignment, below: bool) -> set[int]:
    """The offsets of the text on one side that have nothing on the other."""
    found: set[int] = set()
    for start, end, new_start, new_end in alignment.blocks:
        if below and new_start == new_end:
            found |= set(range(start, end))
        elif not below and start == end:
            found |= set(range(new_start, new_end))
    return found


def ways(alignment: Alignment) -> list[tuple[Carry, Carry, int, int, set[int]]]:
    """Up and down: the way there, the way back, both lengths, what has nothing on the far side."""
    below, above = alignment.below, alignment.above
    return [
        (alignment.up, alignment.down, below, above, lone(alignment, below=True)),
        (alignment.down, alignment.up, above, below, lone(alignment, below=False)),
    ]


@given(alignments(), st.data())
def test_a_span_has_a_place_and_leads_back_to_all_that_has_one(
    alignment: Alignment, data: st.DataObject
) -> None:
    for there, back, length, other, without in ways(alignment):
        span = data.draw(spans(length))
        place = there(span)
        assert place.end <= other
        if len(place):
            returned = back(place)
            kept = set(range(span.start, span.end)) - without
            assert kept <= set(range(returned.start, returned.end))
            assert there(returned) == place
        else:
            assert set(range(span.start, span.end)) <= without


@given(alignments(), st.data())
def test_order_is_kept(alignment: Alignment, data: st.DataObject) -> None:
    for there, _, length, _, _ in ways(alignment):
        one, other = data.draw(spans(length)), data.draw(spans(length))
        if len(one) and len(other):
            a, b = there(one), there(other)
            assert a.start <= b.start or one.start > other.start
            assert a.end <= b.end or one.end > other.end
            if one.covers(other) and len(b):
                assert a.covers(b)


@given(alignments(), st.data())
def test_points_keep_their_order_and_come_to_rest_where_they_lead(
    alignment: Alignment, data: st.DataObject
) -> None:
    for there, back, length, other, _ in ways(alignment):
        offsets = st.integers(0, length)
        one, two = sorted([data.draw(offsets), data.draw(offsets)])
        a, b = there(Span(one, one)), there(Span(two, two))
        assert len(a) == 0
        assert a.start <= b.start <= other
        # Inside a block that something was added before, a point first moves before both.
        rest = there(back(a))
        assert rest.start <= a.start
        assert there(back(rest)) == rest


@given(alignments())
def test_outside_of_blocks_the_texts_go_in_step(alignment: Alignment) -> None:
    inside = {i for block in alignment.blocks for i in range(block.start, block.end)}
    places = [alignment.up(Span(i, i + 1)) for i in range(alignment.below) if i not in inside]
    inside_above = {i for block in alignment.blocks for i in range(block.new_start, block.new_end)}
    assert [place.start for place in places] == sorted(set(range(alignment.above)) - inside_above)
    assert all(len(place) == 1 for place in places)


@given(alignments(), st.data())
def test_a_block_is_carried_whole(alignment: Alignment, data: st.DataObject) -> None:
    full = [b for b in alignment.blocks if b.start < b.end and b.new_start < b.new_end]
    if full:
        block = data.draw(st.sampled_from(full))
        below = data.draw(spans(block.end - block.start)).moved(block.start)
        above = data.draw(spans(block.new_end - block.new_start)).moved(block.new_start)
        if len(below):
            assert alignment.up(below) == Span(block.new_start, block.new_end)
        if len(above):
            assert alignment.down(above) == Span(block.start, block.end)


@given(st.data())
def test_one_upon_the_other_is_never_narrower_than_one_after_the_other(data: st.DataObject) -> None:
    lower = data.draw(alignments())
    upper = data.draw(alignments(lower.above))
    both = lower.then(upper)
    assert (both.below, both.above) == (lower.below, upper.above)
    for by_steps, at_once, length in (
        (lambda span: upper.up(lower.up(span)), both.up, lower.below),
        (lambda span: lower.down(upper.down(span)), both.down, upper.above),
    ):
        span = data.draw(spans(length))
        if len(span) and len(place := by_steps(span)):
            assert at_once(span).covers(place)


@given(st.data())
def test_one_upon_the_other_is_no_wider_than_the_blocks_it_touches(data: st.DataObject) -> None:
    # Where nothing is dropped or added altogether, going to and fro through the steps until
    # nothing grows any more ends at the same place.
    lower = data.draw(alignments().filter(_only_replaces))
    upper = data.draw(alignments(lower.above).filter(_only_replaces))
    both = lower.then(upper)
    span = data.draw(spans(lower.below).filter(len))
    grown, before = span, None
    while grown != before:
        before = grown
        grown = lower.down(upper.down(upper.up(lower.up(grown))))
    assert both.up(span) == upper.up(lower.up(grown))
    assert both.down(both.up(span)) == grown


def _only_replaces(alignment: Alignment) -> bool:
    return all(b.start < b.end and b.new_start < b.new_end for b in alignment.blocks)


@given(alignments())
def test_nothing_changed_changes_nothing(alignment: Alignment) -> None:
    assert alignment.then(Alignment(alignment.above)) == alignment
    assert Alignment(alignment.below).then(alignment) == alignment


@given(alignments(), st.integers(0, 5))
def test_an_alignment_can_be_made_again_from_what_it_was_made_of(
    alignment: Alignment, further: int
) -> None:
    assert Alignment(alignment.below, alignment.replaced()) == alignment
    moved = Alignment(alignment.below + further, alignment.replaced(further))
    assert [tuple(each) for each in moved.blocks] == [
        tuple(offset + further for offset in each) for each in alignment.blocks
    ]


@given(alignments(), st.data())
def test_the_breaks_alone_tell_where_a_span_is(alignment: Alignment, data: st.DataObject) -> None:
    breaks = list(alignment.breaks())
    assert breaks[0] == (0, 0)
    assert breaks[-1] == (alignment.above, alignment.below)
    assert breaks == sorted(set(breaks))
    for block in alignment.blocks:
        assert (block.new_start, block.start) in breaks
        assert (block.new_end, block.end) in breaks


@given(alignments(), st.integers(1, 9))
def test_a_span_outside_of_the_text_is_refused(alignment: Alignment, beyond: int) -> None:
    with pytest.raises(ValueError, match="leaves a text"):
        alignment.up(Span(0, alignment.below + beyond))
    with pytest.raises(ValueError, match="leaves a text"):
        alignment.down(Span(0, alignment.above + beyond))
    with pytest.raises(ValueError, match="do not meet"):
        alignment.then(Alignment(alignment.above + beyond))


@pytest.mark.parametrize(
    "wrong", [[(3, 2, 1)], [(0, 9, 1)], [(-1, 2, 1)], [(0, 3, 1), (2, 4, 1)], [(0, 1, -1)]]
)
def test_replacements_that_overlap_or_leave_the_text_are_refused(
    wrong: list[tuple[int, int, int]],
) -> None:
    with pytest.raises(ValueError, match=r"overlap|nothing can be read"):
        Alignment(8, wrong)


def test_what_is_added_beside_what_is_dropped_replaces_it() -> None:
    assert Alignment(5, [(1, 1, 2), (1, 4, 0)]).blocks == (Block(1, 4, 1, 3),)
    assert Alignment(5, [(1, 4, 0), (4, 4, 2)]).blocks == (Block(1, 4, 1, 3),)


def test_a_span_takes_what_it_touches_and_no_more() -> None:
    added = Alignment(4, [(2, 2, 3)])  # 甲乙丙丁 read as 甲乙———丙丁
    assert added.up(Span(0, 2)) == Span(0, 2)
    assert added.up(Span(2, 4)) == Span(5, 7)
    assert added.up(Span(1, 3)) == Span(1, 6)
    assert added.up(Span(2, 2)) == Span(2, 2)
    dropped = Alignment(7, [(2, 5, 0)])  # the other way round
    assert dropped.down(Span(0, 2)) == Span(0, 2)
    assert dropped.down(Span(2, 4)) == Span(5, 7)
    assert dropped.up(Span(2, 5)) == Span(2, 2)
