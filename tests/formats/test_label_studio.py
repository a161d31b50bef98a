"""Label Studio's tasks: what is read of them, what is written, and the configuration."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.formats import read_file
from tests.formats.exchange import read, written
from tests.formats.samples import article

HERE = Path(__file__).parent / "label-studio"


def task(*results: dict[str, object], text: str = "𠮷野家", **more: object) -> bytes:
    answers = {"annotations": [{"result": list(results)}], **more}
    return json.dumps([{"data": {"text": text}, **answers}]).encode()


def region(start: object, end: object, name: str = "a", **more: object) -> dict[str, object]:
    return {
        "id": name,
        "type": "labels",
        "value": {"start": start, "end": end, "labels": ["x"], **more},
    }


def spans(raw: bytes) -> list[tuple[Span, ...]]:
    return [mark.spans for draft in read("label-studio", raw) for mark in draft.sheets["imported"]]


def test_a_task_is_read() -> None:
    (draft,) = read_file(HERE / "annotations.json")
    assert draft.meta == {
        "source": "紅網",
        "id": 86,
        "results": [
            {
                "id": "r4",
                "from_name": "poly",
                "to_name": "image",
                "type": "polygonlabels",
                "value": {"points": [[1, 2]], "polygonlabels": ["Car"]},
            }
        ],
    }
    about, company, brand, place = draft.sheets["editor@example.org"]
    assert (about.label, about.spans) == ("food", ())
    assert (company.id, company.label, company.spans) == ("r1", "Company", (Span(0, 3),))
    assert (brand.label, brand.spans, company.links) == (
        "Brand",
        (Span(0, 3),),
        (Link("in", "r2"),),
    )
    assert (place.spans, place.attributes) == ((Span(4, 6),), {"sure": "yes"})
    assert [mark.words(draft.text) for mark in draft.sheets["ner 3"]] == ["羅亮"]


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [(0, 4, "𠮷野家"), (0, 3, "𠮷野家"), (0, 2, "𠮷野家"), ("0", "4", "𠮷野家")],
)
def test_how_a_file_counts_is_found_by_the_quoted_words(
    start: object, end: object, text: str
) -> None:
    assert spans(task(region(start, end, text=text), text="𠮷野家在湖南")) == [(Span(0, 3),)]


def test_a_line_end_that_the_browser_saw_as_one_character_is_two() -> None:
    raw = task(region(3, 5, text="羅亮"), text="中文\r\n羅亮")
    assert spans(raw) == [(Span(4, 6),)]


def test_old_and_short_exports_are_read() -> None:
    old = {"data": {"text": "羅亮"}, "completions": [{"result": [region(0, 2)]}]}
    assert spans(json.dumps([old]).encode()) == [(Span(0, 2),)]
    short = {"text": "羅亮", "label": [{"start": 0, "end": 2, "labels": ["x"]}], "annotator": 1}
    assert spans(json.dumps([short]).encode()) == [(Span(0, 2),)]


def test_two_annotations_of_one_editor_are_two_sheets() -> None:
    answers = [{"completed_by": 4, "result": [region(0, 2)]}] * 2
    (draft,) = read("label-studio", task(annotations=answers))
    assert draft.sheets.keys() == {"imported 4", "imported 4 2"}


WRONG = [
    (task(region(0, 9)), "mark 1: the span 0 to 9 is not within the text of 4 characters"),
    (task(region(0, True)), "mark 1: a span is two whole numbers"),
    (
        task(region(0, 4, text="其他")),
        "its words are “其他”, but at its place the text has “𠮷野家”",
    ),
    (task({"type": "relation", "from_id": "a", "to_id": "b"}), "a link to “a”, which is no mark"),
    (task({"id": [], "type": "labels"}), "“id” is not text or a number"),
    (b'[{"data": {"image": "/data/upload/1.png"}}]', "it has no “text”"),
    (b'[{"data": {}, "annotations": [[]]}]', "it has no “text”"),
    (b"[5]", "it is not a JSON object"),
]


@pytest.mark.parametrize(("raw", "what"), WRONG, ids=range(len(WRONG)))
def test_the_first_wrong_task_refuses_the_file(raw: bytes, what: str) -> None:
    with pytest.raises(BadFile) as problem:
        read("label-studio", raw)
    assert str(problem.value).startswith("Article 1 of “稿.x”: ")
    assert what in str(problem.value)


MADE = article(
    "𠮷羅亮攝",
    Mark("topic", (), id="t"),
    Mark("entity.person", (Span(1, 3),), {"sure": True, "n": 2, "as": "羅"}, id="m1"),
    Mark("caption", (Span(1, 4),), {"n": "2"}, (Link("by", "m1"),), "m2"),
)


def test_what_is_written() -> None:
    raw, report = written("label-studio", [MADE])
    (made,) = json.loads(raw)
    (answer,) = made["annotations"]
    assert (made["data"]["text"], answer["sheet"]) == ("𠮷羅亮攝", "羅亮")
    assert {
        "id": "m1",
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": 2, "end": 4, "text": "羅亮", "labels": ["entity.person"]},
    } in answer["result"]
    assert (report.marks, report.losses) == (3, ())
    (made,) = json.loads(written("label-studio", [MADE], write="predictions")[0])
    assert made["predictions"][0]["model_version"] == "羅亮"


def test_the_configuration_has_a_control_for_all_that_is_written() -> None:
    (made,) = json.loads(written("label-studio", [MADE])[0])
    tree = ElementTree.fromstring(written("label-studio", [MADE], write="config")[0])
    controls = {each.get("name") for each in tree.iter()} - {None}
    used = {each["from_name"] for each in made["annotations"][0]["result"] if "from_name" in each}
    assert controls == {"label", "article", "text", *used}
    assert {each.get("value") for each in tree.iter("Label")} == {"entity.person", "caption"}
    assert [each.get("value") for each in tree.iter("Relation")] == ["by"]


def test_odd_labels_are_no_xml() -> None:
    odd = article("ab", Mark('<a b="\x01\n&">', (Span(0, 1),)))
    tree = ElementTree.fromstring(written("label-studio", [odd], write="config")[0])
    assert [each.get("value") for each in tree.iter("Label")] == ['<a b="\ufffd\n&">']
