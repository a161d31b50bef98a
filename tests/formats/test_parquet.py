"""Datasets of Parquet files: what trainers find there, what others write, files that do harm."""

from __future__ import annotations

import random
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.formats import export, find_files, formats, read_file
from annotator.formats.kinds.parquet import arrow
from annotator.formats.registry import Source
from tests.formats.exchange import read, written
from tests.formats.samples import article, drafts, labelled

HERE = Path(__file__).parent / "parquet"


def parquet(*rows: dict[str, Any]) -> bytes:
    out = BytesIO()
    pq.write_table(pa.Table.from_pylist(list(rows)), out)
    return out.getvalue()


@settings(max_examples=20)
@given(drafts())
def test_all_comes_back_alike(draft: Draft) -> None:
    raw, report = written("parquet", [labelled(draft)])
    assert report.losses == ()
    (again,) = read("parquet", raw)
    assert (again.text, again.raw, again.encoding) == (draft.text, draft.raw, draft.encoding)
    assert (again.name, again.meta) == (draft.name, draft.meta)
    assert again.sheets == {sheet: found for sheet, found in draft.sheets.items() if found}
    assert written("parquet", [labelled(again)])[0] == raw


def test_a_dataset_is_laid_out_as_hubs_want_it(tmp_path: Path) -> None:
    outer, inner = Mark("entity", (Span(0, 3),), id="a"), Mark("a b", (Span(1, 2),), id="b")
    made = article("湖南省 AI", outer, inner, Mark("figure", (Span(4, 4),), id="c"))
    export(tmp_path / "set", "parquet", [made], {"license": "cc-by-4.0", "split": "validation"})
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*"))
    name = "set/data/validation-00000-of-00001.parquet"
    assert files == ["set/README.md", name]
    card = (tmp_path / "set/README.md").read_text("utf-8")
    assert card.startswith('---\nlicense: "cc-by-4.0"\nlanguage:\n- zh\n')
    assert "| `a b` | 1 |" in card
    (row,) = pq.read_table(tmp_path / name).to_pylist()
    assert row["tokens"] == list("湖南省AI")
    assert row["ner_tags"] == ["B-entity", "I-entity", "I-entity", "O", "O"]
    assert row["spans"] == [
        {"start": 0, "end": 3, "label": "entity"},
        {"start": 1, "end": 2, "label": "a b"},
    ]
    assert find_files([tmp_path]) == [tmp_path / name]  # the card is no article
    (draft,) = read_file(tmp_path / name)
    assert {mark.label for mark in draft.sheets["羅亮"]} == {"entity", "a b", "figure"}


def test_tokens_may_be_words() -> None:
    raw, _ = written("parquet", [article("湖南省啟動質量月")], row="word", scheme="BMES")
    with ZipFile(BytesIO(raw)) as files:
        table = pq.read_table(BytesIO(files.read(files.namelist()[1])))
    (row,) = table.to_pylist()
    assert "".join(row["tokens"]) == "湖南省啟動質量月"
    assert len(row["tokens"]) < 8


def test_tokens_with_numbered_classes_as_datasets_write_them() -> None:
    chinese, english = read_file(HERE / "ner.parquet")
    assert (chinese.text, chinese.name) == ("羅亮在長沙", "0")
    assert [(mark.label, mark.words(chinese.text)) for mark in chinese.sheets["imported"]] == [
        ("PER", "羅亮"),
        ("LOC", "長沙"),
    ]
    assert english.text == "EU rejects German call"


def test_columns_are_chosen() -> None:
    raw = parquet({"a": "羅亮", "b": "稿", "c": [{"from": 0, "to": 2, "tag": "p"}], "d": b"\xff"})
    kind = formats["parquet"]
    chosen = kind.choose_reading({"text": "a", "name": "b", "spans": "c"})
    assert kind.read
    (draft,) = kind.read(Source("x", "x.parquet", raw, options=chosen))
    assert (draft.name, draft.text, draft.meta) == ("稿", "羅亮", {})
    assert [mark.label for mark in draft.sheets["imported"]] == ["p"]


def test_a_nul_is_a_replacement_character_and_no_number_is_a_mark() -> None:
    (draft,) = read("parquet", parquet({"text": "羅\0亮", "name": "a\0", "x": float("nan")}))
    assert (draft.text, draft.name, draft.meta) == ("羅\ufffd亮", "a\ufffd", {})


WRONG: list[tuple[bytes, str]] = [
    (b"PAR1", "“稿.x” is a damaged Parquet file"),
    (b"PAR1" + b"\xff" * 64 + b"PAR1", "“稿.x” is a damaged Parquet file"),
    (parquet({"x": 1}), "Article 1 of “稿.x”: it has no “text”; it has x"),
    (parquet({"text": 1}), "Article 1 of “稿.x”: it has no “text”"),
    (
        parquet({"text": "羅", "spans": [{"start": 0, "end": 2, "label": "p"}]}),
        "Article 1 of “稿.x”: mark 1: the span 0 to 2 is not within the text",
    ),
    (
        parquet({"text": "羅", "spans": [{"start": False, "end": True, "label": "p"}]}),
        "mark 1: a span is two whole numbers",
    ),
    (
        parquet({"text": "羅", "marks": [{"label": "p"}], "encoding": "x", "meta": "{}"}),
        "“x” is not",
    ),
    (parquet({"text": "羅", "marks": [], "encoding": "utf-8", "meta": "[" * 90000}), "too deeply"),
]


@pytest.mark.parametrize(("raw", "what"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_said_in_one_sentence(raw: bytes, what: str) -> None:
    with pytest.raises(BadFile) as problem:
        read("parquet", raw)
    assert what in str(problem.value)


def test_one_value_repeated_many_times_fills_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "MOST", 16 << 20)
    out = BytesIO()
    text = pa.DictionaryArray.from_arrays(pa.array([0] * 20_000, pa.int32()), ["羅" * 100_000])
    pq.write_table(pa.table({"text": text}), out)
    assert len(out.getvalue()) < 1 << 20
    with pytest.raises(BadFile, match="holds more than is taken in"):
        read("parquet", out.getvalue())


def test_damaged_bytes_are_refused_or_read() -> None:
    whole = bytearray((HERE / "ner.parquet").read_bytes())
    chance = random.Random(1)
    for _ in range(150):
        raw = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            raw[chance.randrange(len(raw))] = chance.randrange(256)
        with suppress(BadFile):
            assert read("parquet", bytes(raw))
