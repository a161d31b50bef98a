"""NITF: reports of agencies, and what of our marks its elements can say."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from annotator.core.errors import BadFile
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.formats import Report, read_file
from tests.formats.exchange import read, written
from tests.formats.samples import article

HERE = Path(__file__).parent / "nitf"
TEXT = (
    "質量月啟動\n全民參與\r\n\r記者 王融國\n湖南省局長向曙光說：“看質量。”\n儀式現場\n羅亮 攝\n完"
)


def at(label: str, words: str, name: str = "") -> Mark:
    start = TEXT.index(words)
    return Mark(label, (Span(start, start + len(words)),), id=name or words)


def document(*marks: Mark) -> tuple[str, Report]:
    raw, report = written("nitf", [article(TEXT, *marks)])
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        (name,) = archive.namelist()
        return archive.read(name).decode(), report


def test_lines_and_names_are_elements_and_all_characters_stay() -> None:
    said, _ = document(
        at("structure.headline", "質量月啟動"),
        at("structure.headline", "全民參與"),
        at("structure.byline", "記者 王融國"),
        at("entity.person", "王融國"),
        at("entity.organisation", "湖南省"),
        at("quote", "看質量。"),
        at("entity.work", "質量。"),
        at("caption.text", "儀式現場"),
        at("caption.credit", "羅亮 攝"),
        at("entity.person", "羅亮"),
    )
    body = said.partition('<body xml:space="preserve">')[2]
    assert body == (
        "<body.head><hedline><hl1>質量月啟動</hl1>\n<hl2>全民參與</hl2></hedline>&#13;\n&#13;"
        "<byline>記者 <person>王融國</person></byline>\n</body.head><body.content>"
        "<p><org>湖南省</org>局長向曙光說：“<q>看<object.title>質量。</object.title></q>”</p>\n"
        '<media media-type="image"><media-reference/><media-caption>儀式現場</media-caption>\n'
        "<media-producer><person>羅亮</person> 攝</media-producer>\n</media><p>完</p>"
        "</body.content></body>\n</nitf>\n"
    )
    (draft,) = read("nitf", said.encode())
    assert draft.text == TEXT


def test_days_units_and_kinds_of_headlines_come_again() -> None:
    marks = (
        replace(at("structure.headline", "質量月啟動"), attributes={"kind": "kicker", "note": "x"}),
        replace(at("structure.byline", "記者 王融國"), attributes={"part": 'a"\n'}),
        replace(at("entity.time", "看"), attributes={"date": "2020-09"}),
        replace(at("figure.number", "質量。"), attributes={"unit": "%", "value": 96}),
    )
    said, report = document(*marks)
    assert '<hl1 class="kicker">' in said
    assert '<chron norm="2020-09">' in said
    told = {loss.kind: loss.count for loss in report.losses}
    assert told["attributes"] == 2
    (draft,) = read("nitf", said.encode())
    assert [dict(mark.attributes) for mark in draft.sheets["imported"]] == [
        {"kind": "kicker"},
        {"part": 'a"\n'},
        {"date": "2020-09"},
        {"unit": "%"},
    ]


def test_lines_that_stand_elsewhere_keep_their_places() -> None:
    said, _ = document(
        at("structure.byline", "質量月啟動"),
        at("structure.headline", "全民參與"),
        at("structure.dateline", "記者 王融國"),
        at("entity.time", "王融國"),
    )
    assert "<body.head><byline>質量月啟動</byline>\n</body.head><body.content><hl2>" in said
    assert "<block><dateline>記者 <story.date>王融國</story.date></dateline></block>\n<p>" in said
    (draft,) = read("nitf", said.encode())
    (marks,) = draft.sheets.values()
    assert [(mark.label, mark.words(TEXT)) for mark in marks] == [
        ("structure.byline", "質量月啟動"),
        ("structure.headline", "全民參與"),
        ("structure.dateline", "記者 王融國"),
        ("entity.time", "王融國"),
    ]


def test_what_nitf_has_no_place_for_is_told() -> None:
    _, report = document(
        at("structure.byline", "王融國"),
        at("entity.product", "質量月"),
        at("structure.headline", "記者 王融國"),
        at("entity.organisation", "記者"),
        at("entity.person", "向曙光"),
        at("entity.place", "向", "inner"),
    )
    told = {loss.kind: loss.count for loss in report.losses if loss.kind != "sheets"}
    assert told == {"label": 2, "overlap": 1}
    assert report.marks == 3


def test_a_report_of_an_agency_is_read_as_a_document() -> None:
    (draft,) = read_file(HERE / "report.xml")
    assert draft.text == (
        "“质量月”活动启动\n全民参与\n记者 王融国\n长沙 9月8日\n"
        "湖南省市场监管局局长向曙光说，抽查96%合格。\n图片\n启动仪式现场\n罗亮 摄\n"
        "今年九月，网页上有办法，其他。\n责编 周闯"
    )
    (marks,) = draft.sheets.values()
    said = [(m.label, m.words(draft.text), *sorted(m.attributes.items())) for m in marks]
    assert said == [
        ("figure.picture", "", ("alt", "仪式"), ("missing", True), ("src", "http://127.0.0.1:9/1.jpg")),
        ("structure.headline", "“质量月”活动启动", ("kind", "headline")),
        ("structure.headline", "全民参与", ("kind", "subtitle")),
        ("entity.person", "王融国"),
        ("structure.byline", "记者 王融国"),
        ("entity.place", "长沙"),
        ("entity.time", "9月8日", ("date", "2020-09-08")),
        ("structure.dateline", "长沙 9月8日"),
        ("entity.organisation", "湖南省市场监管局"),
        ("entity.person", "向曙光", ("gender", "male")),
        ("figure.number", "96%"),
        ("structure.headline", "图片", ("kind", "section")),
        ("caption.text", "启动仪式现场"),
        ("caption.credit", "罗亮 摄"),
        ("entity.time", "今年九月", ("norm", "2020-09")),
        ("entity.work", "办法"),
    ]  # fmt: skip
    assert [mark.label for mark in marks if mark.links] == ["caption.text", "caption.credit"]
    meta = {key: value for key, value in draft.meta.items() if key != "original"}
    assert meta == {
        "date": "2020-09-08T09:30",
        "id": "XH2020-9",
        "source": "新华社",
        "author": "记者 王融国",
    }
    assert draft.name == "质量月活动启动"


@pytest.mark.parametrize("body", ["", "<body/>", "<body><body.content><p/></body.content></body>"])
def test_a_report_without_a_text_is_refused(body: str) -> None:
    with pytest.raises(BadFile, match=r"“a.xml” has no text in it"):
        read("nitf", f"<nitf><head><title>a</title></head>{body}</nitf>".encode(), "a.xml")
