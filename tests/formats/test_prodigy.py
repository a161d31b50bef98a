"""Prodigy's JSON lines: tokens by character, several annotators, answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.formats import read_file
from tests.formats.exchange import read, written
from tests.formats.samples import article

HERE = Path(__file__).parent / "prodigy"


def test_tasks_are_read_and_those_of_one_text_are_one_article() -> None:
    one, two = read_file(HERE / "ner.jsonl")
    org, place = one.sheets["imported"]
    assert (org.label, org.spans, org.links) == ("ORG", (Span(0, 3),), (Link("in", place.id),))
    assert (one.meta, two.text) == ({"source": "紅網"}, "羅亮 攝")
    assert two.sheets.keys() == {"news-zhou", "rejected by news-luo"}


def test_what_is_written() -> None:
    name = Mark("entity.person", (Span(1, 3),), id="m1")
    credit = Mark("caption", (Span(1, 4),), {}, (Link("by", "m1"),), "m2")
    made = json.loads(written("prodigy", [article("𠮷羅亮攝", name, credit)])[0])
    assert made["tokens"][0] == {"text": "𠮷", "start": 0, "end": 1, "id": 0, "ws": False}
    caption, person = made["spans"]
    assert person == {
        "start": 1, "end": 3, "token_start": 1, "token_end": 2, "label": "entity.person", "id": 1
    }  # fmt: skip
    assert made["relations"] == [
        {"head": 3, "child": 2, "head_span": caption, "child_span": person, "label": "by"}
    ]


WRONG: list[tuple[dict[str, object], str]] = [
    ({"spans": [{"start": 0, "end": 3, "label": "x"}]}, "mark 1: the span 0 to 3 is not within"),
    ({"spans": [{"label": "x"}]}, "mark 1: a span is two whole numbers"),
    ({"spans": [{"start": 0, "end": 1, "label": ""}]}, "mark 1: it has no “label”"),
    ({"answer": "maybe"}, "its “answer” is not accept, reject or ignore"),
    ({"relations": [{"label": "in"}]}, "its relation “in” is not between two marks"),
    (
        {
            "tokens": [{"text": "a", "start": 0, "end": 1}],
            "spans": [{"start": 0, "end": 2, "token_start": 0, "token_end": 0, "label": "x"}],
        },
        "mark 1: its tokens 0 to 0 are not at its place",
    ),
]


@pytest.mark.parametrize(("record", "what"), WRONG, ids=range(len(WRONG)))
def test_the_first_wrong_line_refuses_the_file(record: dict[str, object], what: str) -> None:
    with pytest.raises(BadFile) as problem:
        read("prodigy", json.dumps({"text": "ab", **record}).encode())
    assert str(problem.value).startswith("Line 1 of “稿.x”: ")
    assert what in str(problem.value)
