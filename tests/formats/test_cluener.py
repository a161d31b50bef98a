"""CLUENER's JSON lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.core.errors import BadFile
from annotator.core.span import Span
from annotator.formats import read_file
from tests.formats.exchange import read

HERE = Path(__file__).parent / "cluener"


def test_ends_are_the_last_character() -> None:
    one, two = read_file(HERE / "train.json")
    assert [(mark.label, mark.spans[0]) for mark in one.sheets["imported"]] == [
        ("company", Span(0, 4)),
        ("name", Span(9, 12)),
    ]
    assert (two.sheets, two.meta) == ({}, {"id": 1})


def test_a_file_whose_ends_are_behind_the_last_character_is_known_by_its_words() -> None:
    record = {"text": "𠮷野家在湖南", "label": {"x": {"湖南": [[4, 6]]}}}
    (mark,) = read("cluener", json.dumps(record).encode())[0].sheets["imported"]
    assert mark.spans == (Span(4, 6),)


@pytest.mark.parametrize(
    ("label", "what"),
    [
        ({"x": {"湖南": [[0, 1]]}}, "its words are “湖南”, but at its place the text has “𠮷野”"),
        ({"x": {"湖南": [[4, 9]]}}, "the span 4 to 9 is not within the text of 6 characters"),
        ({"x": {"湖南": [[4]]}}, "a span is two whole numbers"),
        ({"x": {"湖南": [[True, 5]]}}, "a span is two whole numbers"),
        ({"x": {"湖南": 4}}, "“湖南” is not a list"),
        ({"x": [4]}, "“x” is not an object"),
    ],
)
def test_the_first_wrong_line_refuses_the_file(label: object, what: str) -> None:
    raw = json.dumps({"text": "𠮷野家在湖南", "label": label}).encode()
    with pytest.raises(BadFile) as problem:
        read("cluener", b'{"text": "a"}\n' + raw)
    assert str(problem.value).startswith("Line 2 of “稿.x”: ")
    assert what in str(problem.value)
