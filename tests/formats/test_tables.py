"""CSV, TSV and XLSX: columns that are chosen, rows that are marks, and nothing that is a formula."""

from __future__ import annotations

import csv
import json
import zipfile
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.article import Draft, every
from annotator.core.errors import BadCommand, BadFile
from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.formats import export, folders, formats, read_file
from annotator.formats.registry import Source
from tests.formats.exchange import project, read, written
from tests.formats.samples import article, drafts, labelled

HERE = Path(__file__).parent
TABLES = ["csv", "tsv", "xlsx"]


def cells(name: str, raw: bytes) -> list[list[Any]]:
    if name == "xlsx":
        sheet = openpyxl.load_workbook(BytesIO(raw)).worksheets[0]
        return [[cell.value for cell in row] for row in sheet.iter_rows()]
    text = raw.decode("utf-8-sig")
    return [*csv.reader(StringIO(text, newline=""), delimiter="\t" if name == "tsv" else ",")]


def workbook(*rows: tuple[object, ...]) -> bytes:
    book, out = openpyxl.Workbook(), BytesIO()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("name", TABLES)
@settings(max_examples=50)
@given(st.lists(drafts(), min_size=1, max_size=3))
def test_texts_that_are_written_are_read(name: str, made: list[Draft]) -> None:
    made = [draft for draft in made if draft.text.strip()]
    raw, _ = written(name, [labelled(draft) for draft in made], rows="articles")
    again = read(name, raw) if made else []
    held = [project(labelled(draft), name, rows="articles") for draft in made]
    assert [draft.text for draft in again] == [each.article.text for each in held]


@pytest.mark.parametrize("name", TABLES)
@settings(max_examples=50)
@given(drafts())
def test_every_part_of_a_mark_is_a_row_and_the_bytes_are_the_same_again(
    name: str, draft: Draft
) -> None:
    made = labelled(draft)
    raw, _ = written(name, [made])
    header, *rows = cells(name, raw)
    held = project(made, name)
    assert len(rows) == sum(len(filed.mark.spans) for filed in held.marks)
    column = {title: number for number, title in enumerate(header)}
    places = [(int(row[column["start"]]), int(row[column["end"]])) for row in rows]
    assert sorted(places) == sorted(
        (span.start, span.end) for filed in held.marks for span in filed.mark.spans
    )
    assert written(name, [made])[0] == raw


def test_columns_are_found_by_their_headers() -> None:
    one, two = read_file(HERE / "csv" / "articles.csv")
    assert (one.name, one.text) == ("質量月", '湖南省"質量月"\r\n活動')
    assert one.meta == {"id": "17", "来源": "紅網"}
    assert (two.name, two.text) == ("articles 4", "=1+1")
    (draft,) = read_file(HERE / "tsv" / "articles.tsv")
    assert (draft.name, draft.text) == ("一", "羅亮 攝")


def test_columns_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a;b;c\n1;二;3\n", "utf-8")
    (draft,) = read_file(path, options={"text": "b", "name": "a", "meta": "c"})
    assert (draft.name, draft.text, draft.meta) == ("1", "二", {"c": "3"})
    with pytest.raises(BadFile, match=r"“a\.csv” has no column “text”; it has a, b, c"):
        read_file(path)
    with pytest.raises(BadFile, match="has no column “d”"):
        read_file(path, options={"text": "b", "name": "d"})
    with pytest.raises(BadCommand, match="has no option “x”; it has text, name, label, meta"):
        read_file(path, options={"x": "y"})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_table_is_read_in_any_encoding(encoding: str) -> None:
    raw = "标题,正文\r\n质量月,湖南省市场监管局精心策划质量月活动\r\n".encode(encoding)
    assert read("csv", raw)[0].text == "湖南省市场监管局精心策划质量月活动"


MADE = article(
    "=羅亮\n攝",
    Mark("topic", (), id="t"),
    Mark("entity", (Span(0, 3),), {"n": 2}, id="m1"),
    Mark("credit", (Span(1, 3), Span(4, 5)), {}, (Link("by", "m1"),), "m2"),
)


@pytest.mark.parametrize("name", TABLES)
def test_marks_are_rows(name: str) -> None:
    raw, report = written(name, [MADE])
    header, entity, one, two = cells(name, raw)
    assert header[:9] == [
        *("doc", "name", "sheet", "mark", "part", "label", "start", "end", "words")
    ]
    assert [str(each) for each in entity[6:8]] == ["0", "3"]
    assert entity[8] == ("=羅亮" if name == "xlsx" else "'=羅亮")
    assert json.loads(entity[9]) == {"n": 2}
    assert [str(each) for each in (*one[4:9], *two[4:9])] == [
        *("1", "credit", "1", "3", "羅亮", "2", "credit", "4", "5", "攝")
    ]
    assert (report.marks, report.losses[0].kind) == (2, "article")


def test_no_cell_is_a_formula() -> None:
    evil = ["=1", "+1", "-1", "@a", "\ta", "\ra", "'=1", "a"]
    texts = [article(text) for text in evil]
    raw, _ = written("csv", texts, rows="articles")
    assert raw.startswith(b"\xef\xbb\xbf")
    assert not [row[2] for row in cells("csv", raw)[1:] if row[2][0] in "=+-@\t\r"]
    assert [draft.text for draft in read("csv", raw)] == evil
    plain, _ = written("csv", texts, rows="articles", excel="no")
    assert [row[2] for row in cells("csv", plain)[1:]] == evil
    book = openpyxl.load_workbook(BytesIO(written("xlsx", texts, rows="articles")[0]))
    kinds = [cell.data_type for row in book.worksheets[0].iter_rows() for cell in row if cell.value]
    assert set(kinds) == {"s"}


def test_a_text_that_is_longer_than_a_cell_is_told(tmp_path: Path) -> None:
    with pytest.raises(
        BadFile, match="A cell of Excel holds 32767 characters, and a text has 33000"
    ):
        export(tmp_path / "a.xlsx", "xlsx", [article("字" * 33_000)], {"rows": "articles"})
    assert not list(tmp_path.iterdir())
    export(tmp_path / "a.csv", "csv", [article("字" * 200_000)], {"rows": "articles"})
    assert len(read_file(tmp_path / "a.csv")[0].text) == 200_000


def test_a_workbook_of_excel_is_read() -> None:
    raw = workbook(("title", "text", "n"), ("一", "羅亮", 3), (None, None, None), (None, "攝", 1.5))
    one, two = read("xlsx", raw)
    assert (one.name, one.text, one.meta) == ("一", "羅亮", {"n": "3"})
    assert (two.name, two.text, two.meta) == ("稿 4", "攝", {"n": "1.5"})


def test_what_is_no_table_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = BytesIO()
    with zipfile.ZipFile(bad, "w") as archive:
        archive.writestr("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")
    cases = [
        ("csv", b"", "“稿.x” has no column “text”"),
        ("csv", b"marks", "“稿.x” has no column “text”"),
        ("csv", b"text\n", "“稿.x” holds no article"),
        ("csv", b'text\n"a', "Line 2 of “稿.x”: unexpected end of data"),
        ("csv", b"text,b\n1,2,3\n", "Line 2 of “稿.x”: it has more cells than the header"),
        ("csv", written("csv", [MADE])[0], "“稿.x” has no column “text”"),
        ("xlsx", b"PK\x03\x04", "“稿.x” is a damaged archive"),
        ("xlsx", bad.getvalue(), "“稿.x” is a damaged workbook"),
    ]
    for name, raw, what in cases:
        with pytest.raises(BadFile) as problem:
            read(name, raw)
        assert what in str(problem.value)
    monkeypatch.setattr(folders, "MOST", 1000)
    with pytest.raises(BadFile, match="holds more than is taken in"):
        read("xlsx", workbook(("text",), ("羅亮" * 1000,)))


@given(st.binary(max_size=80), st.sampled_from(TABLES))
def test_no_bytes_are_an_accident(raw: bytes, name: str) -> None:
    reading = formats[name].read
    assert reading is not None
    with pytest.raises(BadFile):
        every(reading(Source("稿", "稿.x", b"a,b\n" + raw if name != "xlsx" else raw)))


def test_a_workbook_holds_what_xml_cannot_say_as_excel_writes_it() -> None:
    text = "甲\r\n\x01乙_x0001_\ufffe"
    raw, report = written("xlsx", [article(text)], rows="articles")
    assert all(loss.kind != "control" for loss in report.losses)
    assert cells("xlsx", raw)[1][2] == "甲_x000D_\n_x0001_乙_x005F_x0001__xFFFE_"
    (again,) = read("xlsx", raw)
    assert again.text == text
