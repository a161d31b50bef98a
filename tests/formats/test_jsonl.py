"""Our own JSONL: what goes out comes in again, and what is wrong is told."""

from __future__ import annotations

import json
from base64 import b64encode
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.article import Draft, every
from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark, Origin
from annotator.core.span import Span
from annotator.core.view import Replacement, View
from annotator.formats import Labelled, export, formats, read_file
from annotator.formats.registry import Source
from tests.formats.samples import article, drafts, labelled, views

SCHEMA = json.loads(
    Path(__file__).parents[2].joinpath("docs", "jsonl.schema.json").read_text("utf-8")
)
VALID = jsonschema.Draft202012Validator(SCHEMA)


def written(articles: list[Labelled], folder: Path) -> bytes:
    path = folder / "out.jsonl"
    export(path, "jsonl", articles)
    return path.read_bytes()


def read(raw: bytes, name: str = "稿", encoding: str | None = None) -> list[Draft]:
    reading = formats["jsonl"].read
    assert reading is not None
    return every(reading(Source(name, name + ".jsonl", raw, encoding)))


def one(record: object) -> Draft:
    (draft,) = read(json.dumps(record).encode())
    return draft


def records(raw: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in raw.split(b"\n") if line]


# ---- laws ---------------------------------------------------------------------------------------


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(drafts(), min_size=1, max_size=3, unique_by=lambda draft: draft.id), st.data())
def test_what_is_written_is_read_again(
    tmp_path: Path, made: list[Draft], data: st.DataObject
) -> None:
    raw = written([labelled(draft, data.draw(views(draft.text))) for draft in made], tmp_path)
    again = read(raw)
    assert again == every(made)
    assert [draft.id for draft in again] == [draft.id for draft in made]
    assert written([labelled(draft) for draft in again], tmp_path) == written(
        [labelled(draft) for draft in made], tmp_path
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drafts(), st.data())
def test_every_record_is_as_the_schema_says(
    tmp_path: Path, draft: Draft, data: st.DataObject
) -> None:
    view = data.draw(views(draft.text))
    raw = written([labelled(draft, view)], tmp_path)
    assert len(raw.decode().splitlines()) == 1
    (record,) = records(raw)
    VALID.validate(record)
    text, source = record["text"], draft.raw
    for mark in record["marks"]:
        for span, units, places in zip(mark["spans"], mark["utf16"], mark["bytes"], strict=True):
            words = text[span[0] : span[1]]
            utf16 = text.encode("utf-16-le")[2 * units[0] : 2 * units[1]]
            assert utf16.decode("utf-16-le") == words
            if "\ufffd" not in words and draft.encoding != "big5hkscs":
                assert source[places[0] : places[1]].decode(draft.encoding) == words
        assert mark["words"] == " … ".join(text[a:b] for a, b in mark["spans"])
        if "read_text" in record:
            read_text = record["read_text"]
            assert mark["read"] == " … ".join(read_text[a:b] for a, b in mark["read_text_spans"])


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(["text", "marks", "spans", "label", "id", "raw", "meta", "x"]),
                inner,
            )
        ),
    )
)
def test_any_json_is_read_or_refused_with_a_sentence(value: object) -> None:
    if isinstance(value, dict):
        value = {"text": "", **value}
    said = ""
    try:
        read(json.dumps(value).encode())
    except BadFile as problem:
        said = str(problem)
    assert said == "" or said.startswith("Line 1 of “稿.jsonl”: ")
    said.encode()


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_with_a_sentence(raw: bytes) -> None:
    with pytest.raises(BadFile):
        read(b"{" + raw)


# ---- stories ------------------------------------------------------------------------------------

TEXT = "聯(lián)動𠮷野家 羅亮 攝\r\n"
NAME = Mark(
    "entity.person", (Span(12, 14),), id="m1", origin=Origin("周闖", "2026-01-01T00:00:00.000Z")
)
CREDIT = Mark(
    "caption.credit",
    (Span(12, 14), Span(15, 16)),
    {"sure": True, "share": 0.5, "count": 2, "note": "…"},
    (Link("photographer", "m1"),),
    "m2",
    Origin("羅亮", "2026-01-02T00:00:00.000Z", "credits 1"),
)


def test_a_record_says_all_that_is_known(tmp_path: Path) -> None:
    view = View.printed(TEXT).replacing([Replacement(Span(1, 7), "")])
    made = article(TEXT, NAME, CREDIT)
    (record,) = records(written([Labelled(made.article, made.raw, view, made.marks)], tmp_path))
    assert list(record) == ["id", "name", "text", "encoding", "meta", "marks", "read_text"]
    assert record["id"] == sha256(TEXT.encode()).hexdigest()
    assert record["read_text"] == "聯動𠮷野家 羅亮 攝\r\n"
    assert record["marks"][0] == {
        "id": "m2",
        "label": "caption.credit",
        "spans": [[12, 14], [15, 16]],
        "utf16": [[13, 15], [16, 17]],
        "bytes": [[24, 30], [31, 34]],
        "words": "羅亮 … 攝",
        "read": "羅亮 … 攝",
        "attributes": {"count": 2, "note": "…", "share": 0.5, "sure": True},
        "links": [{"role": "photographer", "to": "m1"}],
        "sheet": "羅亮",
        "editor": "羅亮",
        "at": "2026-01-02T00:00:00.000Z",
        "how": "credits 1",
        "read_text_spans": [[6, 8], [9, 10]],
    }


def test_bytes_are_written_only_where_the_text_does_not_say_them(tmp_path: Path) -> None:
    whole, (damaged,) = article("中文", encoding="gb18030"), read_damaged(tmp_path)
    first, second = records(written([whole, labelled(damaged)], tmp_path))
    assert "raw" not in first
    assert second["raw"] == b64encode(damaged.raw).decode()


def read_damaged(folder: Path) -> list[Draft]:
    path = folder / "damaged.txt"
    path.write_bytes("湖南省市场监管局精心策划".encode("gbk") + b"\xff.")
    return read_file(path)


def test_a_bare_text_is_an_article() -> None:
    first, second = read(
        b'\xef\xbb\xbf{"text": "a"}\r\n\n{"text": "b\\u2028c", "name": "B", "date": "2020"}'
    )
    assert (first.text, first.name, first.raw, first.encoding) == ("a", "稿 1", b"a", "utf-8")
    assert (second.text, second.name, second.meta) == ("b\u2028c", "B", {"date": "2020"})


def test_a_bare_mark_is_a_mark() -> None:
    draft = one({"text": "羅亮 攝", "marks": [{"label": "entity.person", "spans": [[0, 2]]}]})
    (mark,) = draft.sheets["imported"]
    assert (mark.label, mark.spans, mark.origin) == (
        "entity.person",
        (Span(0, 2),),
        Origin("", "", "import"),
    )
    again = one({"text": "羅亮 攝", "marks": [{"label": "entity.person", "spans": [[0, 2]]}]})
    assert again == draft


def test_an_id_of_another_tool_is_kept() -> None:
    assert one({"id": 17, "text": "x"}).meta == {"id": 17}
    assert one({"id": sha256(b"x").hexdigest(), "text": "x"}).meta == {}


def test_text_that_its_encoding_cannot_say_becomes_utf_8() -> None:
    assert one({"text": "中", "encoding": "gbk"}).encoding == "gb18030"
    draft = one({"text": "😀", "encoding": "big5"})
    assert (draft.encoding, draft.raw) == ("utf-8", "😀".encode())


def test_what_no_database_holds_is_replaced_one_for_one() -> None:
    (draft,) = read(
        b'{"text": "a\\ud800b\\u0000\\ud83d\\ude00", "marks":'
        b' [{"label": "x", "spans": [[1, 2]], "words": "\\udfff", "attributes": {"a": "\\u0000"}}]}'
    )
    assert draft.text == "a\ufffdb\ufffd😀"
    assert draft.sheets["imported"][0].attributes == {"a": "\ufffd"}


def test_other_line_ends_inside_a_text_cut_nothing() -> None:
    (draft,) = read('{"text": "a\u2028b\x85c\u2029d"}'.encode())
    assert draft.text == "a\u2028b\x85c\u2029d"


def test_a_file_in_another_encoding_is_read_when_it_says_so() -> None:
    line = '{"text": "质量"}'
    assert read(line.encode("gbk"), encoding="gbk")[0].text == "质量"
    assert read(line.encode(), encoding="gbk")[0].text == "质量"
    assert read(("\ufeff" + line).encode("utf-16-le"))[0].text == "质量"


def mark(**said: object) -> dict[str, object]:
    return {"text": "羅亮 攝", "marks": [{"label": "a", "spans": [[0, 2]], **said}]}


WRONG: list[tuple[str | dict[str, object], str]] = [
    ("[1]", "it is not a JSON object"),
    ('{"text": ', "it is not JSON"),
    ("[" * 100_000, "it is nested too deeply"),
    ('{"text": "a", "x": ' + "[" * 40 + "]" * 40 + "}", "it is nested too deeply"),
    ('{"text": "a", "text": "b"}', "“text” stands in it twice"),
    ('{"text": "a", "x": NaN}', "NaN is no number"),
    ('{"text": "a", "x": 1e999}', "it has a number that is too large"),
    ("{}", "it has no “text”"),
    ({"text": 5}, "“text” is not text"),
    ({"text": None}, "“text” is not text"),
    ({"text": "a", "name": 1}, "“name” is not text"),
    ({"text": "a", "meta": []}, "“meta” is not an object"),
    ({"text": "a", "marks": {}}, "“marks” is not a list"),
    ({"text": "a", "encoding": "klingon"}, "“klingon” is not an encoding"),
    ({"text": "a", "raw": "!"}, "its “raw” is not base64"),
    ({"text": "a", "raw": "Yg=="}, "its “raw” says something else than its “text”"),
    ({"text": "a", "raw": "YQ==", "id": "x"}, "its “id” is not the SHA-256 of its “raw”"),
    ({"text": "a", "marks": [5]}, "mark 1: it is not a JSON object"),
    ({"text": "a", "marks": [{"spans": []}]}, "mark 1: it has no “label”"),
    ({"text": "a", "marks": [{"label": "a"}]}, "mark 1: it has no “spans”"),
    ({"text": "a", "marks": [{"label": "a", "span": []}]}, "mark 1: a mark has no “span”"),
    (mark(spans=[[0, 5]]), "mark 1: the span 0 to 5 is not within the text of 4 characters"),
    (mark(spans=[[-1, 1]]), "the span -1 to 1 is not within"),
    (mark(spans=[[2, 1]]), "the span 2 to 1 is not within"),
    (mark(spans=[[0, True]]), "a span is two whole numbers"),
    (mark(spans=[[0, 1.0]]), "a span is two whole numbers"),
    (mark(spans=[[0, 1, 2]]), "a span is two whole numbers"),
    (mark(spans=[0, 1]), "a span is two whole numbers"),
    (mark(spans=[[2, 3], [0, 1]]), "its spans are not in order"),
    (mark(spans=[[0, 2], [1, 3]]), "its spans are not in order"),
    (mark(words="羅光"), "its words are “羅光”, but at its place the text has “羅亮”"),
    (mark(attributes={"a": None}), "its attribute “a” is not text, a number, true or false"),
    (mark(attributes={"a": []}), "its attribute “a” is not text"),
    (mark(links=[{"role": "of"}]), "a link has a “role” and a “to”"),
    (mark(links=[{"role": "of", "to": "m9"}]), "has a link to “m9”, which is not on its sheet"),
    (mark(label=""), "it has no “label”"),
    (
        {"text": "a", "marks": [{"id": "m", "label": "a", "spans": []}] * 2},
        "mark 2: its id stands on the same sheet twice",
    ),
]


@pytest.mark.parametrize(("line", "what"), WRONG, ids=range(len(WRONG)))
def test_the_first_wrong_line_refuses_the_file(line: str | dict[str, object], what: str) -> None:
    wrong = line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)
    with pytest.raises(BadFile) as problem:
        read(b'{"text": "well"}\n\n' + wrong.encode() + b'\n{"text": 1}\n')
    assert str(problem.value).startswith("Line 3 of “稿.jsonl”: ")
    assert what in str(problem.value)
    assert "\n" not in str(problem.value)


def test_a_line_that_is_not_utf_8_is_told() -> None:
    with pytest.raises(BadFile, match=r"Line 1 of “稿\.jsonl”: it is not UTF-8"):
        read('{"text": "质量"}'.encode("gbk"))


def test_a_link_to_a_mark_that_stays_behind_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "credits.jsonl"
    report = export(path, "jsonl", [article(TEXT, NAME, CREDIT)], {"labels": "caption"})
    assert (report.articles, report.marks) == (1, 1)
    assert [str(loss.message) for loss in report.losses] == [
        "1 links to marks that are not in this export were left out"
    ]
    assert read_file(path)[0].sheets["羅亮"][0].links == ()


def test_the_golden_file_is_what_is_written(tmp_path: Path) -> None:
    golden = Path(__file__).parent / "jsonl" / "golden.jsonl"
    made = read_file(golden)
    assert written([labelled(draft) for draft in made], tmp_path) == golden.read_bytes()
    marks = {mark for draft in made for name in draft.sheets for mark in (name,)}
    assert marks == {"羅亮", "machine/credits"}
    for record in records(golden.read_bytes()):
        VALID.validate(record)


def test_nothing_is_buffered_up(tmp_path: Path) -> None:
    out = BytesIO()
    sizes: list[int] = []
    writing = formats["jsonl"].write
    assert writing is not None

    def coming() -> Any:
        for _ in range(3):
            sizes.append(len(out.getvalue()))
            yield article(TEXT, NAME)

    writing(coming(), formats["jsonl"].choose({}), out)
    assert sizes[0] == 0 < sizes[1] < sizes[2]
