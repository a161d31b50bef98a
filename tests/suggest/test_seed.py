"""What is proposed in the sample article, against what an editor marked there by the guidelines.

The rules were written knowing this article: the figures of other news are in `tests/bench/names.py`.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.core.mark import Mark
from annotator.core.resources import resource
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.reading import Facts, Reading, read
from tests.reading.drawn import SEED
from tests.suggest.measuring import claims, scores, suggested

NAMES = ("credits", "names", "dates", "structure", "paragraphs", "quotes")
GOLD = json.loads(Path(__file__).with_name("seed.json").read_text("utf-8"))
WANTED = {(each["label"], *each["span"]) for each in GOLD}


@pytest.fixture(scope="module")
def marks() -> list[Mark]:
    return suggested(SEED, *NAMES)


def test_the_gold_says_which_words_it_means() -> None:
    view = read(SEED, Reading.parse("clean"), Facts.of(SEED))
    for each in GOLD:
        words = view.read(Span(*each["span"])) if len(Span(*each["span"])) else ""
        assert words.startswith(each["words"].removesuffix("…")), each
        if not each["words"].endswith("…"):
            assert words == each["words"]


def test_every_label_is_right_in_nine_of_ten(marks: list[Mark]) -> None:
    table = scores(claims(marks), WANTED)
    assert len(table) == 14
    for label, score in table.items():
        assert score.f1 >= 0.9, (label, score)


def test_what_marks_say_besides_and_whom_they_link_is_right(marks: list[Mark]) -> None:
    by_id = {mark.id: mark.spans[0] for mark in marks}
    said = {(mark.label, mark.spans[0]): mark for mark in marks}
    for each in GOLD:
        found = said.get((each["label"], Span(*each["span"])))
        if found and "attributes" in each:
            assert dict(found.attributes) == each["attributes"]
        if found and "links" in each:
            links = {link.role: [by_id[link.to].start, by_id[link.to].end] for link in found.links}
            assert links == each["links"]


def test_every_label_and_role_is_in_the_scheme(marks: list[Mark]) -> None:
    scheme = Scheme.parse(resource("schemes", "news.toml").read_text("utf-8"))
    labels = {mark.id: mark.label for mark in marks}
    for mark in marks:
        label = scheme.labels[mark.label]
        for name, value in mark.attributes.items():
            assert not label.attribute(name).choices or value in label.attribute(name).choices
        for link in mark.links:
            assert label.roles[link.role].fits(labels[link.to])
