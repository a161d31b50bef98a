"""Laws of what the page is built on: blocks, the index of marks, lanes, heights, changed rows."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.core.edit import Change, Edit
from annotator.core.graphemes import next_grapheme
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.gui.page.blocks import LONGEST, blocks
from annotator.gui.page.damage import Row, difference
from annotator.gui.page.heights import Heights
from annotator.gui.page.index import MarkIndex
from annotator.gui.page.lanes import MOST, lanes
from annotator.gui.utf16 import Units
from annotator.reading import Facts, glosses

ENDS = ["\n", "\r\n", "\ufeff", "。", "，", "("]
GLOSSED = ["聯(lián)", "質(zhì)量", "北京(Běijīng)"]
SEVERAL = ["👨\u200d👩\u200d👧", "e\u0301", "🇨🇳", "葛\U000e0100", "Ab9"]
PIECES = st.sampled_from([*ENDS, *GLOSSED, *SEVERAL, "字" * 37, "字" * 1490])
TEXTS = st.lists(PIECES, max_size=30).map("".join)


@settings(deadline=None)
@given(TEXTS)
@example("字" * 1498 + "質(zhì)量" * 9)
@example("字" * 1490 + "北京(Běijīng)" * 9)
@example("字" * 1497 + "質(zhì)量" * 9)
@example("字" * 1499 + "北京(Běijīng)" * 9)
@example("\ufeff")
@example("")
def test_blocks_hold_every_character_once_and_cut_none(text: str) -> None:
    made = blocks(text)
    bounds = list(zip(made.starts.tolist(), made.ends.tolist(), strict=True))
    assert bounds[0][0] == (1 if text.startswith("\ufeff") else 0)
    for (_, end), (start, _), soft in zip(bounds, bounds[1:], made.soft.tolist(), strict=False):
        assert text[end:start] == "" if soft else text[end:start] in ("\n", "\r\n")
    assert text[bounds[-1][1] :] in ("", "\r")
    assert not made.soft[-1]
    assert all(end - start <= LONGEST + 20 for start, end in bounds)
    cuts = {bounds[i][1] for i in range(len(bounds)) if made.soft[i]}
    edges, edge = {0}, 0
    while edge < len(text):
        edge = next_grapheme(text, edge)
        edges.add(edge)
    assert cuts <= edges
    for gloss in glosses(text, Facts(glossed=True)):
        assert not cuts & set(range(gloss.base.start + 1, gloss.span.end))


@given(TEXTS, st.integers(0, 5000))
def test_an_offset_is_in_the_block_that_the_arrays_say(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    made = blocks(text)
    number = made.at(offset)
    assert made.starts[number] <= offset or number == 0
    assert number + 1 == len(made) or offset < made.starts[number + 1]


SPANS = st.tuples(st.integers(0, 60), st.integers(0, 25)).map(lambda p: Span(p[0], p[0] + p[1]))


def spread(spans: list[Span]) -> tuple[Span, ...]:
    """Some of the spans, in order and apart, as parts of one mark."""
    kept: list[Span] = []
    for span in sorted(spans):
        if not kept or span.start > kept[-1].end:
            kept.append(span)
    return tuple(kept)


PARTS = st.lists(SPANS, max_size=4).map(spread)


@given(
    st.lists(PARTS, max_size=12), st.lists(st.tuples(st.integers(0, 30), PARTS), max_size=12), SPANS
)
def test_the_index_finds_what_a_look_at_every_mark_finds(
    first: list[tuple[Span, ...]], edits: list[tuple[int, tuple[Span, ...]]], span: Span
) -> None:
    marks = [Mark("entity.person", spans) for spans in first]
    sheet = Sheet.of(marks)
    index = MarkIndex(sheet)
    for choice, spans in edits:
        there = list(sheet)
        before = there[choice] if choice < len(there) else None
        after = Mark("entity.place", spans, id=before.id if before else f"new {choice}")
        if before is None and after.id in sheet.marks:
            continue
        remove = before is not None and choice % 3 == 0
        edit = Edit(Message("try"), (Change(before, None if remove else after),))
        sheet = sheet.apply(edit)
        index.apply(edit)
    found = {mark.id for mark in index.meeting(span)}
    wanted = {
        mark.id
        for mark in sheet
        if any(
            part.overlaps(span) or (not len(part) and span.start <= part.start <= span.end)
            for part in mark.spans
        )
    }
    assert wanted <= found
    assert all(sheet.marks[name].touches(span) for name in found - wanted)


STRETCHES = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 15)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=30,
)


@given(STRETCHES)
def test_what_shares_a_lane_does_not_overlap_and_the_inner_is_above(
    stretches: list[tuple[int, int]],
) -> None:
    found = lanes(stretches)
    taken = [
        (lane, start, max(end, start + 1))
        for lane, (start, end) in zip(found, stretches, strict=True)
    ]
    for (lane, _, end), (other, start, _) in pairwise(sorted(taken)):
        assert lane == MOST or lane != other or end <= start
    for one, (start, end) in zip(found, stretches, strict=True):
        for other, (inner, inner_end) in zip(found, stretches, strict=True):
            if start <= inner < inner_end <= end and inner_end - inner < end - start:
                assert other < one or one == other == MOST


@given(
    st.lists(st.integers(1, 90), min_size=1, max_size=1300),
    st.lists(st.tuples(st.integers(0, 1299), st.integers(1, 400)), max_size=8),
    st.integers(0, 60_000),
)
def test_heights_are_the_sums_of_all_heights(
    heights: list[int], changes: list[tuple[int, int]], down: int
) -> None:
    made = Heights(np.array(heights, float))
    for number, height in changes:
        if number < len(heights):
            heights[number] = height
            made.set(number, height)
    assert made.total == sum(heights)
    block, inside = made.at(min(down, sum(heights) - 1))
    assert 0 <= inside < heights[block]
    assert made.top(block) == sum(heights[:block])
    assert made.top(block) + inside == min(down, sum(heights) - 1)


ROWS = st.lists(st.tuples(st.integers(20, 60), st.integers(0, 2)), max_size=8)


def rows_of(heights: list[tuple[int, int]]) -> list[Row]:
    made, top = [], 0
    for line, (height, drawn) in enumerate(heights):
        made.append(Row(top, top + height, 0, line, (drawn,)))
        top += height
    return made


@given(ROWS, ROWS)
def test_whatever_looks_different_is_in_the_damaged_part(
    one: list[tuple[int, int]], other: list[tuple[int, int]]
) -> None:
    before, after = rows_of(one), rows_of(other)
    part = difference(before, after)
    assert (part is None) == (before == after)
    for row in {*before} ^ {*after}:
        assert part
        assert part[0] <= row.top
        assert row.bottom <= part[1]


@given(st.text())
def test_units_are_those_of_utf_16(text: str) -> None:
    units = Units(text)
    length = 0
    for point, char in enumerate(text):
        assert units.at(point) == length
        assert units.point(length) == point
        length += len(char.encode("utf-16-le", "surrogatepass")) // 2
        assert units.point(length - 1) == point
    assert units.at(len(text)) == length
