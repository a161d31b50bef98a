"""TEI P5: what scholars have in it, and everything that our marks say, within the text and beside it."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.formats import export, read_file, verified
from tests.formats.exchange import read, written
from tests.formats.samples import HARD, article, labelled

HERE = Path(__file__).parent / "tei"
TEXT = "質量月啟動\r\n羅亮 攝\n9月8日，湖南省市場監管局\r96%以上"
PERSON = Mark("entity.person", (Span(7, 9),), id="p")
CREDIT = Mark("caption.credit", (Span(7, 11),), {"note": "<看>"}, (Link("who", "p"),), "c")
DAY = Mark("entity.time", (Span(12, 16),), {"date": "2020-09-08"}, id="d")
SHARE = Mark("figure.number", (Span(26, 31),), {"value": 96, "unit": "%", "missing": True}, id="n")
CROSSING = Mark("quote", (Span(9, 14),), id="x")
APART = Mark("圖 說", (Span(0, 2), Span(17, 20)), id="a")
POINT = Mark("figure.picture", (Span(7, 7),), id="f")
TOPIC = Mark("topic", (), {"topic": "society"}, id="t")
MARKS = (PERSON, CREDIT, DAY, SHARE, CROSSING, APART, POINT, TOPIC)


def document(raw: bytes) -> str:
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        (name,) = archive.namelist()
        return archive.read(name).decode()


def test_marks_that_nest_are_elements_and_the_others_stand_beside() -> None:
    said = document(written("tei", [article(TEXT, *MARKS, sheet="imported")])[0])
    assert '<rs type="caption.credit" xml:id="m3" ana="#m3.says"><persName xml:id="m4">' in said
    assert '<date when="2020-09-08">9月8日</date>' in said
    assert '<measure quantity="96" unit="%" ana="#m8.says">96%以上</measure>' in said
    assert '<span xml:id="m6" type="quote" target="#string-range(text,9,5)"/>' in said
    apart = 'type="圖_x20_說" target="#string-range(text,0,2) #string-range(text,17,3)"'
    assert apart in said
    assert 'type="figure.picture" target="#string-range(text,7,0)"' in said
    assert 'type="topic" target="#text"' in said
    assert '<relation name="who" active="#m3" passive="#m4"/>' in said
    assert "<p>質量月啟動</p>&#13;\n<p>" in said


def test_a_text_of_everything_comes_again_as_it_was(tmp_path: Path) -> None:
    text = f"]]>&amp;<b>\r\n\r\r\n \t{HARD}\r{HARD}\n"
    made = [article(text.replace("\x01", "").replace("\ufffe", "")), article(TEXT, *MARKS)]
    for name in ("out", "out.zip"):
        export(tmp_path / name, "tei", made)
        assert list(verified(tmp_path / name, "tei", made)) == []


def test_names_and_meta_come_again() -> None:
    meta = {"source": "長沙<&>", "date": "2020-09-08", "x": [1, {"y": None}], "\ufffe": "\r\n\x01"}
    made = labelled(Draft("稿 \r\n件", "文", "文".encode(), meta=meta))
    (draft,) = read("tei", written("tei", [made])[0])
    assert (draft.name, draft.meta) == ("稿 \r\n件", meta)


def test_a_hundred_marks_on_the_same_words_are_not_too_deep() -> None:
    marks = [Mark("entity.person", (Span(0, 1),), id=f"{n:03}") for n in range(300)]
    (draft,) = read("tei", written("tei", [article("文", *marks)])[0])
    assert len(draft.sheets["羅亮"]) == 300


@pytest.mark.parametrize("label", ["ORG", "person", "Event", "name", "rs", "persName"])
def test_labels_that_look_like_those_of_others_stay(tmp_path: Path, label: str) -> None:
    made = [
        article("甲乙丙丁", Mark(label, (Span(0, 3),), id="a"), Mark(label, (Span(1, 4),), id="b"))
    ]
    export(tmp_path / "out.zip", "tei", made)
    assert list(verified(tmp_path / "out.zip", "tei", made)) == []


def test_what_scholars_say_of_words_are_marks() -> None:
    (draft,) = read_file(HERE / "poems.xml")
    assert draft.text == (
        "秋胡行\n魏武帝\n《西京雜記》曰：「魯人秋胡，娶妻三月，而遊宦三年半，修還家。\n"
        "蘭英，旨酒停杯，建安十三年。\n據《詩紀》卷一二改。"
    )
    said = {
        (sheet, mark.label, mark.words(draft.text), *sorted(mark.attributes.items()))
        for sheet, marks in draft.sheets.items()
        for mark in marks
    }
    assert said == {
        ("imported", "structure.headline", "秋胡行"),
        ("imported", "structure.byline", "魏武帝"),
        ("imported", "entity.person", "魏武帝", ("key", "cao")),
        ("imported", "emperor", "魏武帝"),
        ("imported", "entity.work", "西京雜記"),
        ("林", "person", "魯人秋胡"),
        ("imported", "figure.number", "三", ("value", 3)),
        ("imported", "figure.number", "三年半", ("unit", "年"), ("value", 3.5)),
        ("imported", "add", "英"),
        ("imported", "cup s", "停杯"),
        ("imported", "entity.time", "建安十三年", ("date", "0208")),
    }
    assert draft.name == "樂府詩集 卷第三十六"
    assert (draft.meta["author"], draft.meta["source"]) == ("郭茂倩", "中研院")
    assert draft.meta["date"] == "1999-03"


def test_a_corpus_has_an_article_for_each_text() -> None:
    one = "<TEI><teiHeader/><text><body><p>{}</p></body></text></TEI>"
    raw = f"<teiCorpus><teiHeader/>{one.format('質量')}{one.format('文化')}</teiCorpus>"
    assert [draft.text for draft in read("tei", raw.encode("utf-16"))] == ["質量", "文化"]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<p/>", "“a.xml” has no text in it"),
        ("<p>文&x;</p>", "“a.xml” is damaged: Entity 'x' not defined, line 1, column 37"),
        ('<p>文<span target="#b"/></p>', "it points to “#b”, which is not in the text"),
        ('<p xml:id="b">文<span target="#string-range(b,0,1)"/></p>', "keep its white space"),
        (
            '<p>文</p></body><body><span target="#x" xml:id="x"/>',
            "it points to “#x”, which is not in the text",
        ),
    ],
)
def test_what_is_wrong_is_said(body: str, said: str) -> None:
    raw = f"<TEI><teiHeader/><text><body>{body}</body></text></TEI>"
    with pytest.raises(BadFile, match=re.escape(said)):
        read("tei", raw.encode(), "a.xml")


def test_ranges_outside_the_text_are_refused() -> None:
    body = '<body xml:id="b" xml:space="preserve"><p>文</p></body></text>'
    for places in ("0,2", "1,1", "999999999999,0"):
        span = f'<standOff><span type="x" target="#string-range(b,{places})"/></standOff>'
        raw = f"<TEI><teiHeader/><text>{body}{span}</TEI>"
        with pytest.raises(BadFile, match=r"mark 1: the span .* is not within the text of 1"):
            read("tei", raw.encode())


def test_xml_of_another_kind_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<?xml version='1.0'?><settings><a>b</a></settings>", "utf-8")
    with pytest.raises(BadFile, match="XML of a kind that is not read: it begins with “settings”"):
        read_file(tmp_path / "a.xml")
