"""doccano's JSON lines: both shapes, and what is wrong is told with its line."""

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

HERE = Path(__file__).parent / "doccano"


def test_marks_with_relations_are_read() -> None:
    (draft,) = read_file(HERE / "entities.jsonl")
    one, two = draft.sheets["imported"]
    assert (one.label, one.spans) == ("entity.company", (Span(0, 3),))  # counted in UTF-16
    assert (two.spans, one.links) == ((Span(4, 6),), (Link("in", two.id),))
    assert (draft.name, draft.meta) == ("entities 1", {"date": "2020"})


def test_triples_are_read() -> None:
    one, two = read_file(HERE / "labels.jsonl")
    assert [mark.spans for mark in one.sheets["imported"]] == [(Span(0, 2),), (Span(3, 4),)]
    assert (one.meta, two.text, two.sheets) == ({"id": 5}, "质量月", {})


def test_a_file_that_counts_code_points_is_known_by_what_would_be_outside() -> None:
    records = [{"text": "a", "label": [[0, 1, "x"]]}, {"text": "𠮷野", "label": [[0, 1, "x"]]}]
    raw = "\n".join(map(json.dumps, records)).encode()
    assert read("doccano", raw)[1].sheets["imported"][0].spans == (Span(0, 1),)


def test_a_list_and_a_record_on_several_lines_are_read() -> None:
    record = {"text": "羅亮", "label": [[0, 2, "x"]]}
    assert len(read("doccano", json.dumps([record, record]).encode())) == 2
    assert len(read("doccano", json.dumps(record, indent=1).encode())) == 1


def test_each_annotator_has_a_sheet() -> None:
    marks = [{"label": 3, "start_offset": 0, "end_offset": 1, "user": user} for user in (1, 2)]
    (draft,) = read("doccano", json.dumps({"text": "ab", "annotations": marks}).encode())
    assert draft.sheets.keys() == {"imported 1", "imported 2"}


def test_what_is_written() -> None:
    name = Mark("entity.person", (Span(1, 3),), id="m1")
    credit = Mark("caption.credit", (Span(1, 4),), {"a": 1}, (Link("by", "m1"),), "m2")
    raw, report = written("doccano", [article("𠮷羅亮攝", name, credit)])
    assert json.loads(raw) == {
        "text": "𠮷羅亮攝",
        "entities": [
            {"id": 0, "label": "caption.credit", "start_offset": 2, "end_offset": 5},
            {"id": 1, "label": "entity.person", "start_offset": 2, "end_offset": 4},
        ],
        "relations": [{"id": 0, "from_id": 0, "to_id": 1, "type": "by"}],
        "name": "稿",
        "meta": {},
    }
    assert [loss.kind for loss in report.losses] == ["attributes", "sheets"]
    raw, report = written("doccano", [article("𠮷羅亮攝", name, credit)], shape="label")
    assert json.loads(raw)["label"] == [[2, 5, "caption.credit"], [2, 4, "entity.person"]]
    assert [loss.kind for loss in report.losses] == ["attributes", "links", "sheets"]


def test_a_link_to_a_mark_that_cannot_be_held_is_left_out() -> None:
    point = Mark("figure", (Span(1, 1),), id="m1")
    name = Mark("entity", (Span(0, 1),), {}, (Link("at", "m1"),), "m2")
    raw, report = written("doccano", [article("羅亮", point, name)])
    assert json.loads(raw)["relations"] == []
    assert [loss.kind for loss in report.losses] == ["point", "dangling", "sheets"]


WRONG = [
    ([0, 9, "x"], "mark 1: the span 0 to 9 is not within the text of 3 characters"),
    ([-1, 1, "x"], "mark 1: the span -1 to 1 is not within"),
    ([True, 2, "x"], "mark 1: a span is two whole numbers"),
    ([0.0, 2, "x"], "mark 1: a span is two whole numbers"),
    ([2, 1, "x"], "mark 1: the span 2 to 1 is not within"),
    ([0, 1], "mark 1: it is not [start, end, label]"),
    ([0, 1, 5], "mark 1: it is not [start, end, label]"),
    ([0, 1, ""], "mark 1: it has no “label”"),
    (5, "“label” is a list of an object or a list or text"),
]


@pytest.mark.parametrize(("label", "what"), WRONG, ids=range(len(WRONG)))
def test_the_first_wrong_line_refuses_the_file(label: object, what: str) -> None:
    lines = [{"text": "well"}, {"text": "𠮷a", "label": [label]}]
    with pytest.raises(BadFile) as problem:
        read("doccano", "\n\n".join(map(json.dumps, lines)).encode())
    assert str(problem.value).startswith("Line 3 of “稿.x”: ")
    assert what in str(problem.value)


def test_a_span_that_cuts_a_surrogate_pair_is_refused() -> None:
    record = {"text": "𠮷a𠮷b", "label": [[1, 2, "x"], [5, 6, "x"]]}
    with pytest.raises(BadFile, match="mark 1: the span 1 to 2 cuts a character"):
        read("doccano", json.dumps(record).encode())


def test_a_relation_that_leads_nowhere_is_refused() -> None:
    record = {
        "text": "ab",
        "entities": [{"id": 1, "label": "x", "start_offset": 0, "end_offset": 1}],
        "relations": [{"from_id": 1, "to_id": 2, "type": "of"}],
    }
    with pytest.raises(BadFile, match="it has a link to “2”, which is no mark"):
        read("doccano", json.dumps(record).encode())
