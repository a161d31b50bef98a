"""ninjs: the text whole, names without their places, and agencies' items of every version."""

from __future__ import annotations

import json
import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.formats import read_file
from tests.formats.exchange import read, written
from tests.formats.samples import drafts, labelled

HERE = Path(__file__).parent / "ninjs"


def items(raw: bytes) -> list[dict[str, object]]:
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        return [json.loads(archive.read(name)) for name in archive.namelist()]


def marked(draft: Draft) -> list[tuple[str, str]]:
    return [
        (mark.label, mark.words(draft.text)) for marks in draft.sheets.values() for mark in marks
    ]


@settings(max_examples=30)
@given(drafts().filter(lambda draft: draft.text.strip()))
def test_every_character_of_a_text_comes_again(draft: Draft) -> None:
    (again,) = read("ninjs", written("ninjs", [labelled(draft)])[0])
    assert again.text == draft.text


def test_marks_are_lists_of_words_and_their_places_are_told() -> None:
    text = "質量月啟動\n記者 王融國\n湖南省王融國"
    marks = (
        Mark("structure.headline", (Span(0, 5),), id="h"),
        Mark("structure.byline", (Span(6, 12),), id="b"),
        Mark("entity.person", (Span(9, 12),), id="p"),
        Mark("entity.person", (Span(16, 19),), id="q"),
        Mark("entity.place", (Span(13, 16),), id="l"),
        Mark("quote", (Span(0, 3),), id="x"),
    )
    meta = {"author": "周", "date": "2020-09-08T09:30:00+08:00", "source": "長沙", "x": [1]}
    made = labelled(Draft("稿", text, text.encode(), meta=meta, sheets={"imported": marks}))
    raw, report = written("ninjs", [made])
    (item,) = items(raw)
    assert item["headlines"] == [{"role": "main", "value": "質量月啟動"}]
    assert (item["title"], item["by"]) == ("稿", "記者 王融國")
    assert (item["people"], item["places"]) == ([{"name": "王融國"}], [{"name": "湖南省"}])
    assert item["infoSources"] == [{"name": "長沙"}]
    assert item["contentCreated"] == "2020-09-08T09:30:00+08:00"
    assert {loss.kind: loss.count for loss in report.losses} == {"label": 1, "place": 5}
    (again,) = read("ninjs", raw)
    assert (again.name, again.text) == ("稿", text)
    assert {key: again.meta[key] for key in meta} == meta
    assert marked(again) == [
        ("structure.byline", "記者 王融國"),
        ("structure.headline", "質量月啟動"),
    ]


def test_an_item_with_a_picture_and_a_text_in_it_is_two_articles() -> None:
    report, side = read_file(HERE / "report.json")
    assert report.text == "“质量月”启动\n王融国\n全民参与。\n质量月活动在郴州。\n启动仪式 现场"
    assert marked(report) == [
        ("structure.byline", "王融国"),
        ("structure.headline", "“质量月”启动"),
        ("figure.picture", ""),
        ("caption.text", "启动仪式 现场"),
    ]
    assert side.text == "背景\n一行\n\n二行 "
    assert marked(side) == [("structure.headline", "背景")]
    meta = {key: value for key, value in report.meta.items() if key != "original"}
    assert meta == {
        "date": "2020-09-08T09:30",
        "source": "新华社",
        "author": "王融国",
        "id": "http://example.cn/1",
        "people": ["向曙光"],
    }


def test_a_text_that_has_its_headline_stays_as_it_is() -> None:
    (draft,) = read_file(HERE / "text.json")
    assert draft.text == "正题\n　记者王融国报道。\r\n"
    assert draft.name == "稿"
    assert marked(draft) == [("structure.byline", "王融国"), ("structure.headline", "正题")]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("{}", "“a.json” is no ninjs: it says nothing of a “uri”"),
        ('{"uri": 1, "headline": "x"}', "“a.json” is no ninjs"),
        ('{"uri": "u", "headline": " ", "bodies": [1, {"value": 2}]}', "“a.json” has no text"),
        ('{"uri": "u", "headline": "x", "headline": "y"}', "stands in it twice"),
        ('{"uri": "u"', "“a.json”: it is not JSON"),
        ("[" * 5000, "“a.json”: it is nested too deeply"),
    ],
)
def test_what_is_no_ninjs_is_refused(raw: str, said: str) -> None:
    with pytest.raises(BadFile, match=re.escape(said)):
        read("ninjs", raw.encode(), "a.json")


def test_more_items_and_pictures_than_are_any_use() -> None:
    many = ",".join(['{"uri":"u","headline":"h"}'] * 100_001)
    with pytest.raises(BadFile, match="holds more than is taken in"):
        read("ninjs", f"[{many}]".encode())
    pictures = [{"type": "picture", "descriptions": [{"value": f"d{n}"}]} for n in range(1000)]
    item = {"uri": "u", "headline": "h", "associations": pictures}
    (draft,) = read("ninjs", json.dumps(item).encode())
    assert draft.text.count("\n") == 500


def test_odd_values_do_no_harm() -> None:
    odd = {"uri": "u", "headline": "題", "byline": [1], "associations": {"a": 1}, "people": 3,
           "descriptions": [{"role": "meta", "contentType": "application/json", "value": "[1"}]}  # fmt: skip
    (draft,) = read("ninjs", json.dumps([odd, 3]).encode("utf-16"))
    assert (draft.text, draft.meta["id"]) == ("題", "u")
