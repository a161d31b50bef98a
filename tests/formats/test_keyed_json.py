"""JSON of any shape: where the articles are and by which keys is found, or chosen."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.article import Draft
from annotator.core.errors import BadCommand, BadFile
from annotator.core.span import Span
from annotator.formats import formats, read_file
from annotator.formats.registry import Source

HERE = Path(__file__).parent / "json"


def drafts_of(value: Any, **chosen: str) -> list[Draft]:
    kind = formats["json"]
    assert kind.read
    raw = value if isinstance(value, bytes) else json.dumps(value, ensure_ascii=False).encode()
    return kind.read(Source("稿", "稿.json", raw, options=kind.choose_reading(chosen)))


def said(draft: Draft) -> list[tuple[str, str]]:
    return [(m.label, m.words(draft.text)) for marks in draft.sheets.values() for m in marks]


def test_keys_with_usual_names_are_found() -> None:
    one, two = read_file(HERE / "articles.json")
    assert (one.name, one.text, one.meta) == (
        "湖南啟動質量月",
        "羅亮 攝",
        {"編號": 7, "source": {"site": "紅網"}},
    )
    news, person = one.sheets["imported"]
    assert (news.label, news.spans) == ("news", ())
    assert (person.label, person.spans) == ("person", (Span(0, 2),))
    assert person.attributes == {"confidence": 0.75}
    assert (two.name, two.sheets) == ("articles 2", {})


def test_keys_are_chosen() -> None:
    record = {"d": {"t": "羅亮攝"}, "n": "稿子", "m": [{"p": {"a": 0, "b": 1}, "k": "人"}], "x": 1}
    chosen = {"text": "d.t", "name": "n", "spans": "m", "start": "p.a", "end": "p.b", "label": "k"}
    (draft,) = drafts_of({"all": {"in": [record]}}, articles="all.in", meta="x", **chosen)
    assert (draft.name, draft.text, draft.meta) == ("稿子", "羅亮攝", {"x": 1})
    assert said(draft) == [("人", "羅")]


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ({"text": "甲"}, ["甲"]),
        ([{"text": "甲"}, {"text": "乙"}], ["甲", "乙"]),
        ({"version": 1, "data": [{"content": "甲"}]}, ["甲"]),
        ({"a1": {"text": "甲"}, "a2": {"text": "乙"}}, ["甲", "乙"]),
        (b'{"content": "\xe7\x94\xb2"}\n\n{"content": "\xe4\xb9\x99"}\n', ["甲", "乙"]),
        (b'{\n "text":\n "\xe7\x94\xb2"}\n', ["甲"]),
    ],
)
def test_articles_are_found_in_lists_objects_and_lines(value: Any, texts: list[str]) -> None:
    assert [draft.text for draft in drafts_of(value)] == texts


def test_articles_of_an_object_are_called_by_their_keys() -> None:
    assert [draft.name for draft in drafts_of({"a1": {"text": "甲"}})] == ["a1"]


def test_how_places_are_counted_is_found_by_the_words() -> None:
    last = {"text": "𠮷羅亮攝", "spans": [{"start": 2, "end": 3, "label": "p", "text": "羅亮"}]}
    assert said(drafts_of([last])[0]) == [("p", "羅亮")]
    triples = {"text": "羅亮攝", "label": [[0, 2, "p"], ["q", 2, 3]]}
    assert said(drafts_of([triples])[0]) == [("p", "羅亮"), ("q", "攝")]


WRONG: list[tuple[Any, str]] = [
    ([{"x": "羅"}], "Article 1 of “稿.json”: it has no “text”; it has x"),
    ([1], "Article 1 of “稿.json”: it is not a JSON object"),
    ([{"text": "羅", "spans": [{"start": 0, "end": 2, "label": "p"}]}], "is not within the text"),
    ([{"text": "羅", "spans": [{"start": True, "end": 1, "label": "p"}]}], "two whole numbers"),
    ([{"text": "羅", "spans": [{"start": 0, "label": "p"}]}], "two whole numbers"),
    ([{"text": "羅", "spans": [{"start": 0, "end": 1}]}], "mark 1: it has no “label”"),
    ([{"text": "羅", "spans": [[0, 1, "p"], [0, 1]]}], "mark 2: it is not [start, end, label]"),
    ({"a": 1}, "“稿.json” holds no article"),
    ([], "“稿.json” holds no article"),
    (b"{", "“稿.json”: it is not JSON"),
    (b"[" * 100_000, "“稿.json”: it is nested too deeply"),
    (b'[{"text": "a", "x": ' + b"[" * 60 + b"]" * 60 + b"}]", "it is nested too deeply"),
    (b'{"text": "a"}\n{"text": 1}', "Line 2 of “稿.json”: it has no “text”"),
    (b'[{"text": "a", "text": "b"}]', "stands in it twice"),
]


@pytest.mark.parametrize(("value", "what"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_said_in_one_sentence(value: Any, what: str) -> None:
    with pytest.raises(BadFile) as problem:
        drafts_of(value)
    assert what in str(problem.value)


def test_a_key_that_is_no_option_is_refused() -> None:
    with pytest.raises(BadCommand, match="no option “body”"):
        drafts_of([], body="x")


values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-2, 9), st.text("羅a", max_size=4)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(["text", "spans", "label", "start", "end", "name", "x"]), inner
        ),
    ),
)


@settings(max_examples=80)
@given(values)
def test_any_json_is_read_or_refused_with_a_sentence(value: Any) -> None:
    with suppress(BadFile):
        for draft in drafts_of(value):
            assert isinstance(draft.text, str)


def test_lines_without_a_text_of_that_name_are_read_by_their_keys(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"content": "羅亮"}\n{"content": "攝"}\n', "utf-8")
    assert [draft.text for draft in read_file(path)] == ["羅亮", "攝"]
