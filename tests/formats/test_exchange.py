"""Laws that hold for every format of another tool that is read and written."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats import formats
from tests.formats.exchange import facts, filed, project, read, written
from tests.formats.samples import drafts, labelled, views

SHEETS = {"label-studio"}
"""Formats that keep the sheets apart."""
BOTH = ["doccano", "label-studio", "prodigy"]
JSON = [*BOTH, "cluener"]


@pytest.mark.parametrize("name", BOTH)
@given(drafts(), st.data())
def test_what_is_written_is_read_as_far_as_it_can_be_held(
    name: str, draft: Draft, data: st.DataObject
) -> None:
    made = labelled(draft, data.draw(views(draft.text)))
    chosen = {"text": data.draw(st.sampled_from(["printed", "read"]))}
    raw, report = written(name, [made], **chosen)
    (again,) = read(name, raw)
    held = project(made, name, **chosen)
    assert (again.text, again.name, again.meta) == (held.article.text, draft.name, draft.meta)
    assert facts(filed(again), name in SHEETS) == facts(list(held.marks), name in SHEETS)
    assert report.marks == len(filed(again))
    assert written(name, [labelled(again)])[0] == raw


@pytest.mark.parametrize("name", BOTH)
@settings(max_examples=20)
@given(st.lists(drafts(), min_size=1, max_size=3, unique_by=lambda draft: draft.text))
def test_several_articles_come_again_in_their_order(name: str, made: list[Draft]) -> None:
    raw, _ = written(name, [labelled(draft) for draft in made])
    again = read(name, raw)
    assert [draft.text for draft in again] == [draft.text for draft in made]
    assert written(name, [labelled(draft) for draft in again])[0] == raw


KEYS = [
    *("text", "data", "label", "labels", "entities", "relations", "annotations", "predictions"),
    *("start", "end", "id", "result", "value", "spans", "tokens", "start_offset", "end_offset"),
]
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 5) | st.floats() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)
    ),
)


@pytest.mark.parametrize("name", JSON)
@given(ANYTHING)
def test_any_json_is_read_or_refused_with_a_sentence(name: str, value: object) -> None:
    if isinstance(value, dict):
        value = {"text": "質量", **value}
    for raw in (json.dumps(value), json.dumps([value])):
        said = "稿.x"
        try:
            assert read(name, raw.encode())
        except BadFile as problem:
            said = str(problem)
        assert "稿.x" in said


@pytest.mark.parametrize("name", [each for each in formats if formats[each].sniff])
@given(st.binary(max_size=60), st.sampled_from([b"", b"{", b"[{", b'{"text":', b"PK\x03\x04"]))
def test_no_bytes_are_an_accident(name: str, raw: bytes, begin: bytes) -> None:
    sniff = formats[name].sniff
    assert sniff is not None
    sniff(begin + raw)
    try:
        read(name, begin + raw)
    except BadFile as problem:
        str(problem).encode()
