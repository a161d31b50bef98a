"""What holds for every format there is: nothing is lost but what it says that it cannot hold.

A format that is added is tried by being there.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.article import Draft
from annotator.core.mark import Link, Mark, Origin
from annotator.core.span import Span
from annotator.formats import Labelled, export, formats, read_file
from annotator.formats.losses import Tally
from annotator.formats.projection import projected
from annotator.formats.registry import Format
from annotator.formats.verifying import differences
from tests.formats.samples import HARD, labelled

OUT = [each.id for each in formats.values() if each.write]
BOTH = [name for name in OUT if formats[name].read and not formats[name].one_way]
few = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

texts = st.lists(
    st.one_of(st.sampled_from("湖南省市場監管局，。羅亮攝（lián）Ab1"), st.sampled_from(HARD)),
    min_size=1,
    max_size=40,
).map("".join)


@st.composite
def claims(draw: st.DrawFn, length: int) -> tuple[Mark, ...]:
    """Marks of every shape: nested, crossing, apart, empty, whole, two on the same words, linked."""
    count = draw(st.integers(0, 5))
    made = []
    for number in range(count):
        places = sorted(draw(st.lists(st.integers(0, length), max_size=4)))
        spans: list[Span] = []
        for start, end in zip(places[::2], places[1::2], strict=False):
            if not spans or (start, end) != (spans[-1].start, spans[-1].end):
                spans.append(Span(start, end))
        if made and draw(st.booleans()):
            spans = list(made[-1].spans)
        attributes = draw(
            st.sampled_from([{}, {"note": "看"}, {"value": "2020-09-08", "note": "="}])
        )
        links = (Link("by", f"m{draw(st.integers(0, number))}"),) if draw(st.booleans()) else ()
        label = draw(st.sampled_from(["entity.person", "caption.credit", "topic", "figure.number"]))
        origin = Origin("周", "2026-01-01T00:00:00.000Z", "hand")
        made.append(Mark(label, tuple(spans), attributes, links, f"m{number}", origin))
    return tuple(sorted(made, key=lambda mark: mark.place))


@st.composite
def articles(draw: st.DrawFn) -> list[Labelled]:
    """One article or two, of names of their own, on one sheet or two."""
    found = []
    for number in range(draw(st.integers(1, 2))):
        text = draw(texts) + str(number)
        sheets = {name: draw(claims(len(text))) for name in draw(st.sampled_from(["周", "周王"]))}
        meta = draw(st.sampled_from([{}, {"source": "長沙", "date": "2020-09-08"}]))
        found.append(labelled(Draft(f"稿{number}", text, text.encode(), "utf-8", meta, sheets)))
    return found


def held(kind: Format, made: Iterable[Labelled]) -> list[Labelled]:
    options = kind.choose({})
    holds = options.narrowed(kind.holds)
    return [projected(each, holds, options, Tally()) for each in made]


@pytest.mark.parametrize("name", BOTH)
@few
@given(articles())
def test_what_is_read_back_is_what_the_format_holds(
    tmp_path: Path, name: str, made: list[Labelled]
) -> None:
    kind = formats[name]
    path = tmp_path / f"稿{kind.suffixes[0]}"
    export(path, name, made)
    drafts = read_file(path, format=name)
    wanted = held(kind, made)
    assert len(drafts) == len(wanted)
    holds = kind.choose({}).narrowed(kind.holds)
    for one, draft in zip(wanted, drafts, strict=True):
        assert [str(each) for each in differences(one, draft, holds)] == []


@pytest.mark.parametrize("name", BOTH)
@few
@given(articles())
def test_what_is_read_back_is_written_alike(
    tmp_path: Path, name: str, made: list[Labelled]
) -> None:
    kind = formats[name]
    path = tmp_path / f"稿{kind.suffixes[0]}"
    export(path, name, made)
    again = tmp_path / f"again{kind.suffixes[0]}"
    export(again, name, [labelled(draft) for draft in read_file(path, format=name)])
    third = tmp_path / f"third{kind.suffixes[0]}"
    export(third, name, [labelled(draft) for draft in read_file(again, format=name)])
    assert third.read_bytes() == again.read_bytes()


@pytest.mark.parametrize("name", OUT)
@few
@given(articles())
def test_the_same_articles_give_the_same_bytes(name: str, made: list[Labelled]) -> None:
    kind = formats[name]
    options = kind.choose({})
    written = []
    for _ in range(2):
        out = BytesIO()
        assert kind.write is not None
        kind.write(held(kind, made), options, out)
        written.append(out.getvalue())
    assert written[0] == written[1]
