"""Documents of office programs, books, feeds, saved pages, PDF: what is taken from each."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.suggestion import SHEET
from annotator.formats import Source, formats, read_file
from annotator.formats.kinds.pdf import paragraphs

HERE = Path(__file__).parent
PICTURE = HERE / "html" / "report_files" / "1.png"


def only(path: str) -> Draft:
    (draft,) = read_file(HERE / path)
    return draft


def words(draft: Draft, label: str) -> list[str]:
    return [m.words(draft.text) for m in draft.sheets.get(SHEET, ()) if m.label == label]


def read(kind: str, raw: bytes) -> list[Draft]:
    reading = formats[kind].read
    assert reading
    return reading(Source("a", f"a.{kind}", raw))


def test_a_page_in_one_file_is_the_same_article_as_the_page_saved_in_two() -> None:
    draft = only("mhtml/report.mhtml")
    assert draft.id == only("html/report.html").id
    assert [raw for _, raw in draft.pictures] == [PICTURE.read_bytes()]
    assert draft.meta["address"] == "https://www.example.cn/2020/09/08/1.html"


def test_a_document_of_word() -> None:
    draft = only("docx/report.docx")
    assert draft.text.split("\n") == [
        "质量月活动在郴州启动",
        "9月8日，质量月活动在郴州市举行。",
        "启动仪式现场。罗亮 摄",
        "郴州",
        "96%",
    ]
    assert words(draft, "structure.headline") == ["质量月活动在郴州启动"]
    assert words(draft, "caption.text") == ["启动仪式现场。罗亮 摄"]
    assert [raw for _, raw in draft.pictures] == [PICTURE.read_bytes()]
    (figure,) = [m for m in draft.sheets[SHEET] if m.label == "figure.picture"]
    assert figure.attributes["alt"] == "启动仪式现场"


def test_an_open_document() -> None:
    draft = only("odt/report.odt")
    assert draft.text.split("\n") == [
        "质量月活动在郴州启动",
        "局长向曙光说，质量是企业的生命。",
        "第一行",
        "第 二行",
        "注：见《质量强省》。",
    ]
    assert draft.name == "质量月活动在郴州启动"
    assert len(draft.pictures) == 1


def test_a_book_is_an_article_a_chapter() -> None:
    one, two = read_file(HERE / "epub" / "book.epub")
    assert (one.text, two.text) == (
        "郴州启动\n聯動宣傳。全民參與。",
        "长沙跟进\n次日，长沙市跟进。",
    )
    assert (one.meta["book"], one.meta["author"], two.meta["chapter"]) == (
        "质量月报道集",
        "王融国",
        2,
    )
    assert len(one.pictures) == 1


def test_markdown() -> None:
    draft = only("markdown/report.md")
    assert draft.text.split("\n") == [
        "质量月活动在郴州启动",
        "9月8日，质量月活动在郴州市举行，全文。",
        "六大主题",
        "宣传进社区",
        "检测进市场",
        "市州\t合格率",
        "郴州\t96%",
    ]
    assert (draft.meta["date"], draft.meta["author"]) == ("2020-09-08", "王融国")
    kinds = [m.attributes["kind"] for m in draft.sheets[SHEET] if m.label == "structure.headline"]
    assert kinds == ["headline", "section"]


@pytest.mark.parametrize("name", ["news.rss", "news.xml"])
def test_a_feed_is_an_article_an_entry(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes((HERE / "feed" / "news.rss").read_bytes())
    one, two = read_file(tmp_path / name)
    assert one.text == "质量月活动在郴州启动\n9月8日，质量月活动在郴州市举行。\n图为启动仪式。"
    assert (one.meta["date"], one.meta["address"]) == ("2020-09-08T01:30", "http://example.cn/1")
    assert two.text == "合格率 < 96% & 上升\n比去年同期有所提高。"


def test_a_pdf_has_paragraphs_again_and_characters_in_place_of_radicals() -> None:
    assert only("pdf/report.pdf").text.split("\n") == [
        "质量月活动在郴州启动",
        "9月8日，以建设质量强省为主题的质量月活动启动仪式在郴州市举行，"
        "由湖南省市场监管局精心策划安排。",
        "局长向曙光说，质量是企业的生命，也是城市的名片。",
    ]


def test_lines_of_latin_words_are_joined_with_a_space() -> None:
    assert list(paragraphs([["The quality of", "the month"]])) == ["The quality of the month"]
    assert list(paragraphs([])) == []


def test_a_scanned_pdf_is_said_to_be_one() -> None:
    raw = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>"
    )
    with pytest.raises(BadFile, match="is scanned"):
        read("pdf", raw)


@pytest.mark.parametrize("kind", ["docx", "odt", "epub", "pdf", "mhtml", "feed"])
@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", b"%PDF-1.4 ", b"x" * 100, b"<rss>"])
def test_what_is_no_document_is_refused(kind: str, raw: bytes) -> None:
    with pytest.raises(BadFile):
        read(kind, raw)


@pytest.mark.parametrize(
    "path", ["docx/report.docx", "odt/report.odt", "epub/book.epub", "pdf/report.pdf"]
)
def test_a_damaged_document_is_refused_or_read(path: str) -> None:
    kind, raw = path.partition("/")[0], (HERE / path).read_bytes()
    for at in range(40, len(raw), max(1, len(raw) // 40)):
        for damaged in (raw[:at], raw[:at] + b"\xff\0" + raw[at + 2 :]):
            try:
                assert all(draft.text for draft in read(kind, damaged))
            except BadFile:
                continue
