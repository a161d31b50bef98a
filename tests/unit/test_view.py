"""Laws of views: no mark is lost, and what is read leads to what is printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.alignment import Alignment
from annotator.core.span import Span
from annotator.core.view import Replacement, View, joined
from tests.reading.drawn import replacements, spans, texts


@st.composite
def rereadings(draw: st.DrawFn, view: View) -> list[Replacement]:
    """Something else to read instead of some of a view."""
    made = []
    for start, end, new in draw(replacements(len(view.text))):
        made.append(Replacement(Span(start, end), draw(texts)[:new]))
    return made


@st.composite
def views(draw: st.DrawFn) -> View:
    """A text read through up to three steps."""
    view = View.printed(draw(texts))
    for _ in range(draw(st.integers(0, 3))):
        view = view.replacing(draw(rereadings(view)))
    return view


@given(views(), st.data())
def test_no_mark_is_lost_and_their_order_is_kept(view: View, data: st.DataObject) -> None:
    marks = sorted(data.draw(st.lists(spans(len(view.source)), max_size=8)))
    places = [view.from_source(mark) for mark in marks]
    assert all(place.end <= len(view.text) for place in places)
    solid = [place for mark, place in zip(marks, places, strict=True) if len(mark)]
    assert [place.start for place in solid] == sorted(place.start for place in solid)


@given(views(), st.data())
def test_what_is_selected_in_the_view_stays_where_it_is(view: View, data: st.DataObject) -> None:
    selected = data.draw(spans(len(view.text)))
    stored = view.to_source(selected)
    shown = view.from_source(stored)
    assert stored.end <= len(view.source)
    if len(shown):
        assert view.to_source(shown) == stored
        assert view.from_source(view.to_source(shown)) == shown
    assert view.read(stored) == shown.of(view.text)


@given(views(), st.data())
def test_read_differently_the_text_is_put_together_right(view: View, data: st.DataObject) -> None:
    steps = data.draw(rereadings(view))
    text = view.text
    for span, new in reversed(steps):
        text = text[: span.start] + new + text[span.end :]
    read = view.replacing(steps)
    assert (read.source, read.text) == (view.source, text)
    assert (read.alignment.below, read.alignment.above) == (len(view.source), len(text))


@given(texts, st.data())
def test_between_the_breaks_the_texts_are_equal(text: str, data: st.DataObject) -> None:
    steps = data.draw(rereadings(View.printed(text)))
    ones = {step.span.start for step in steps if len(step.span) == len(step.text) == 1}
    view = View.printed(text).replacing(steps)
    inside = {i for block in view.alignment.blocks for i in range(block.start, block.end)}
    for at in set(range(len(text))) - inside - ones:
        assert view.read(Span(at, at + 1)) == text[at]


@given(st.lists(views(), max_size=4), st.data())
def test_joined_views_are_each_as_they_were(many: list[View], data: st.DataObject) -> None:
    whole = joined(many)
    assert whole.source == "".join(view.source for view in many)
    assert whole.text == "".join(view.text for view in many)
    below = above = 0
    for view in many:
        stretch = data.draw(spans(len(view.source)))
        if len(stretch):
            expected = view.from_source(stretch).moved(above)
            place = whole.from_source(stretch.moved(below))
            # Something added at the very seam may join with something dropped beyond it.
            assert place.covers(expected) if len(expected) else place.touches(expected)
            if stretch.start > 0 and stretch.end < len(view.source):
                assert whole.read(stretch.moved(below)) == view.read(stretch)
        below, above = below + len(view.source), above + len(view.text)


@given(views())
def test_a_view_joined_with_nothing_is_itself(view: View) -> None:
    assert joined([view]) == joined([View.printed(""), view, View.printed("")]) == view
    assert joined([]) == View.printed("")


def test_a_text_that_does_not_fit_its_alignment_is_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        View.printed("聯動").then("聯", Alignment(2))
