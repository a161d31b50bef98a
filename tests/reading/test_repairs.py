"""Laws of reading with repairs."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.mark import Mark
from annotator.core.repairs import LABEL, TEXT
from annotator.core.span import Span
from annotator.reading import Facts, Reading, read
from tests.reading.drawn import texts

READINGS = [
    Reading.parse(chain)
    for chain in ("repaired", "repaired+clean+simplified", "clean+repaired", "repaired+full-width")
]


@st.composite
def repaired(draw: st.DrawFn) -> tuple[str, Facts]:
    """A text and repairs on it, drawn without regard to one another."""
    text = draw(texts)
    marks = []
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = text.find("\n", start)
        end = draw(st.integers(start, len(text) if end < 0 else end))
        marks.append(
            Mark(
                LABEL,
                (Span(start, end),),
                {TEXT: draw(st.sampled_from(["化", "化解", "聯(lián)", "a", ""]))},
            )
        )
    return text, Facts.of(text, marks)


@given(repaired(), st.sampled_from(READINGS), st.data())
def test_a_place_in_a_repair_is_the_whole_and_every_other_comes_back(
    drawn: tuple[str, Facts], reading: Reading, data: st.DataObject
) -> None:
    text, facts = drawn
    view = read(text, reading, facts)
    for span, new in facts.repairs:
        if reading.steps == ("repaired",):
            assert view.read(span) == new
        if new:
            part = data.draw(st.integers(span.start, span.end - 1))
            here = view.from_source(Span(part, part + 1))
            assert view.to_source(here).covers(span)


@given(repaired(), st.sampled_from(READINGS), st.data())
def test_a_piece_reads_as_it_does_in_the_whole_and_a_cut_repair_is_read_once(
    drawn: tuple[str, Facts], reading: Reading, data: st.DataObject
) -> None:
    text, facts = drawn
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    pieces = [Span(a, b) for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    whole = read(text, reading, facts).text
    assert "".join(read(p.of(text), reading, facts.within(p)).text for p in pieces) == whole
    cut = data.draw(st.integers(0, len(text)))
    halves = (Span(0, cut), Span(cut, len(text)))
    only = Reading.parse("repaired")
    parts = "".join(read(half.of(text), only, facts.within(half)).text for half in halves)
    assert parts == read(text, only, facts).text
