"""W3C Web Annotations: everything there and back, other tools' selectors and bodies."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark, Origin
from annotator.core.span import Span
from annotator.formats import read_file
from tests.formats.exchange import read, written
from tests.formats.samples import article, drafts, labelled

HERE = Path(__file__).parent / "w3c"
PAGE = "http://example.org/a"


@settings(max_examples=25)
@given(drafts())
def test_all_comes_back_alike(draft: Draft) -> None:
    made = labelled(draft)
    raw, report = written("w3c", [made])
    assert report.losses == ()
    (again,) = read("w3c", raw)
    assert (again.text, again.raw, again.encoding) == (draft.text, draft.raw, draft.encoding)
    assert (again.name or "-", again.meta) == (draft.name or again.name, draft.meta)
    assert again.sheets == {sheet: found for sheet, found in draft.sheets.items() if found}
    if draft.name:
        assert written("w3c", [labelled(again)])[0] == raw


def test_the_text_may_lie_beside_and_browsers_count_in_their_own_way() -> None:
    (draft,) = read_file(HERE / "notes.jsonld")
    assert draft.name == "report.html"
    person, reporter = draft.sheets["羅亮"]
    assert [each.label for each in (person, reporter)] == ["person", "reporter"]
    assert person.words(draft.text) == "王融國"
    assert person.attributes == {"note": "本報記者"}
    assert person.origin == Origin("羅亮", "2026-01-02T03:04:05Z", "import")
    whole, shop = draft.sheets["imported"]
    assert (whole.label, whole.spans, whole.attributes) == (
        "annotation",
        (),
        {"note": "整篇都好"},
    )
    assert (shop.label, shop.words(draft.text)) == ("linking", "𠮷野家")
    assert shop.attributes == {"link": "http://example.org/notes/1"}  # of another sheet


def test_parts_are_targets_and_words_are_quoted_with_what_stands_around_them() -> None:
    mark = Mark("quote", (Span(1, 3), Span(4, 5)), {"unit": 3.5}, (Link("of", "m"),), "m")
    made = json.loads(written("w3c", [article("😀羅亮 攝", mark)])[0])
    assert (made["@context"], made["total"]) == ("http://www.w3.org/ns/anno.jsonld", 2)
    _, annotation = made["first"]["items"]
    first, second = annotation["target"]
    assert first["selector"] == [
        {"type": "TextPositionSelector", "start": 1, "end": 3},
        {"type": "TextQuoteSelector", "exact": "羅亮", "prefix": "😀", "suffix": " 攝"},
    ]
    assert second["source"] == made["first"]["items"][0]["target"]["id"]
    number, link = annotation["body"][1:]
    assert (number["label"], number["format"], number["value"]) == (
        "unit",
        "application/json",
        "3.5",
    )
    assert (link["purpose"], link["source"]) == ("linking", annotation["id"])


def annotated(target: Any, **more: Any) -> bytes:
    """A page with a text and one annotation of it."""
    text = {
        "type": "Annotation",
        "motivation": "describing",
        "body": {"type": "TextualBody", "label": "text", "value": "羅亮攝，羅亮"},
        "target": PAGE,
    }
    return json.dumps([text, {"type": "Annotation", "target": target, **more}]).encode()


def at(**selector: Any) -> dict[str, Any]:
    return {"source": PAGE, "selector": {"type": "TextPositionSelector", **selector}}


WRONG = [
    (annotated(at(start=0, end=7)), "mark 1: the span 0 to 7 is not within the text of 6"),
    (annotated(at(start=False, end=True)), "mark 1: a span is two whole numbers"),
    (annotated(at(start=-1, end=2)), "mark 1: the span -1 to 2 is not within"),
    (annotated(at(end=2)), "mark 1: a span is two whole numbers"),
    (annotated([at(start=0, end=3), at(start=1, end=4)]), "its spans are not in order"),
    (
        annotated(at(start=0, end=2, refinedBy={"type": "TextQuoteSelector", "exact": "王"})),
        "its words are “王”, but at its place the text has “羅亮”",
    ),
    (
        annotated({"source": PAGE, "selector": {"type": "TextQuoteSelector", "exact": "羅亮"}}),
        "its words “羅亮” stand in the text more than once",
    ),
    (
        annotated({"source": PAGE, "selector": {"type": "TextQuoteSelector", "exact": "王"}}),
        "its words “王” are not in the text",
    ),
    (annotated({"source": PAGE, "selector": {"type": "SvgSelector"}}), "by “SvgSelector”, which"),
    (annotated({"selector": []}), "its “target” has no “source”"),
    (annotated([]), "it has no “target”"),
    (annotated("http://other.example/b"), "not the text of “http://other.example/b”"),
    (annotated(PAGE, id=PAGE + "#x", body={"purpose": "linking", "id": PAGE + "#y"}), "no mark"),
    (b"[" * 100_000, "it is nested too deeply"),
    (b'{"@context":', "it is not JSON"),
    (b'{"@context": 1}', "holds no article"),
]


@pytest.mark.parametrize(("raw", "what"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_said_in_one_sentence(raw: bytes, what: str) -> None:
    with pytest.raises(BadFile) as problem:
        read("w3c", raw)
    assert what in str(problem.value)
    assert "稿.x" in str(problem.value)


def test_a_text_that_is_said_twice_is_refused() -> None:
    whole = json.loads(annotated(PAGE))
    with pytest.raises(BadFile, match="again"):
        read("w3c", json.dumps([whole[0], whole[0]]).encode())


ODD: list[Any] = [None, True, -1, 1e400, 3.5, "", "\0", "\ud800", [], {}, [[]], {"a": 1}, 10**30]


def spoiled(value: Any, chance: random.Random) -> Any:
    """A value with something within it taken out, or put in place of what was there."""
    if isinstance(value, dict | list) and value and chance.random() < 0.9:
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        key = chance.choice(keys)
        if chance.random() < 0.1:
            del value[key]
        else:
            value[key] = spoiled(value[key], chance)
        return value
    return deepcopy(chance.choice(ODD))


def test_anything_that_is_said_otherwise_is_read_or_refused() -> None:
    whole = (HERE / "notes.jsonld").read_bytes()
    chance = random.Random(1)
    for _ in range(200):
        said = [*json.loads(annotated(at(start=0, end=2), body={"value": "x", "label": "y"}))]
        said += json.loads(whole)["items"][:2]
        with suppress(BadFile):
            for draft in read("w3c", json.dumps(spoiled(said, chance)).encode()):
                assert all(span.end <= len(draft.text) for span in places(draft))


def places(draft: Draft) -> Iterator[Span]:
    for marks in draft.sheets.values():
        for mark in marks:
            yield from mark.spans
