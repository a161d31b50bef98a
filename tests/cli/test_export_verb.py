"""Datasets from the command line: parts, manifests, what is lost, and proof of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.core.article import Draft
from annotator.core.mark import Link, Mark
from annotator.core.repairs import SHEET as REPAIRS
from annotator.core.span import Span
from annotator.storage import Store

AT = "2026-01-01T00:00:00.000Z"
PERSON = Mark("entity.person", (Span(0, 2),))
NAMES = "王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅"


def story(number: int, tail: str = "") -> str:
    """A report of its own words; with a tail, a reprint of it."""
    body = "".join(chr(0x4E00 + (number * 997 + place * 31) % 8000) for place in range(120))
    return f"{NAMES[number]}亮 攝\r\n{body}{tail}"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "news.annot"
    drafts = []
    for number in range(20):
        for reprint in ("", "（轉載）") if number < 5 else ("",):
            text = story(number, reprint)
            person = Mark("entity.person", (Span(0, 2),), {"note": "看"}, id=f"p{number}")
            credit = Mark("caption.credit", (Span(0, 2), Span(3, 4)), {}, (Link("by", person.id),))
            topic = Mark("topic", ())
            name = f"{number:02}{'b' if reprint else 'a'}"
            meta = {"source": "長沙" if number % 2 else "武漢"}
            sheets = {"周": (person, credit, topic)}
            if number == 7:
                sheets[REPAIRS] = (Mark("repair", (Span(1, 2),), {"text": "量"}),)
            drafts.append(Draft(name, text, text.encode(), meta=meta, sheets=sheets))
    with Store.create(path, "") as store:
        store.add(drafts, "周", AT)
    return path


def export(project: Path, out: Path, *more: str, kind: str = "jsonl") -> int:
    return main(["export", str(project), str(out), "--format", kind, *more])


def records(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def test_what_would_be_lost_is_told_and_nothing_is_written(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "lost.tsv"
    assert export(project, tmp_path / "a", "--dry-run", "--losses", str(table), kind="conll") == 0
    said = capsys.readouterr()
    assert "25 marks on 25 articles would be in" in said.out
    assert "25 marks of whole articles were left out" in said.err
    assert not (tmp_path / "a").exists()
    head, *rows = table.read_text("utf-8").splitlines()
    assert head.split("\t")[:2] == ["kind", "article"]
    assert sum(row.startswith("discontinuous\t") for row in rows) == 25
    assert any("caption.credit" in row and "王亮 … 攝" in row for row in rows)
    listed = tmp_path / "lost.json"
    export(project, tmp_path / "a", "--dry-run", "--losses", str(listed), kind="conll")
    assert len(json.loads(listed.read_text("utf-8"))) == len(rows)


def test_a_dataset_is_cut_so_that_no_reprint_leaks(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = ("--split", "70/15/15", "--seed", "7", "--manifest", "--verify")
    assert export(project, tmp_path / "news.jsonl", *chosen) == 0
    said = capsys.readouterr()
    assert "values of “source” have articles in several parts" in said.err
    assert "  caption.credit " in said.out, "the balance of labels is told for each part"
    found = {
        part: {str(each["name"]) for each in records(tmp_path / f"news.{part}.jsonl")}
        for part in ("train", "dev", "test")
    }
    assert sum(map(len, found.values())) == 25
    for number in range(5):
        pair = {f"{number:02}a", f"{number:02}b"}
        assert sum(pair <= names for names in found.values()) == 1
    assert len(found["train"]) > len(found["dev"]) > 0
    first = (tmp_path / "news.jsonl.manifest.json").read_bytes()
    manifest = json.loads(first)
    assert manifest["split"] == {"shares": "70/15/15", "seed": 7, "group": "reprints"}
    assert [each["articles"] for each in manifest["files"]] == [len(n) for n in found.values()]
    assert manifest["files"][0]["labels"]["topic"] == len(found["train"])
    export(project, tmp_path / "news.jsonl", *chosen)
    assert (tmp_path / "news.jsonl.manifest.json").read_bytes() == first
    export(project, tmp_path / "news.jsonl", *chosen[:3], "8", "--manifest")
    assert (tmp_path / "news.jsonl.manifest.json").read_bytes() != first


def test_a_source_stays_in_one_part_if_that_is_asked(project: Path, tmp_path: Path) -> None:
    assert export(project, tmp_path / "a.jsonl", "--split", "50/50", "--group", "source") == 0
    sources = [
        {each["meta"]["source"] for each in records(tmp_path / f"a.{part}.jsonl")}  # type: ignore[index]
        for part in ("train", "test")
    ]
    assert sources[0] & sources[1] == set()


@pytest.mark.parametrize(
    ("chosen", "what"),
    [
        (["--split", "100"], "Shares are written 80/10/10 or 80/20, not “100”"),
        (["--split", "80/0/20"], "Each share is at least 1"),
        (["--split", "80/20", "--group", "colour"], "is one of reprints, source, date"),
        (["--split", "80/10/10", "--group", "source"], "No article is left for “test”"),
        (["--manifest", "--dry-run"], "leave out --dry-run"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    project: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    chosen: list[str],
    what: str,
) -> None:
    assert export(project, tmp_path / "a.jsonl", *chosen) == 1
    assert what in capsys.readouterr().err


def test_sheets_are_chosen_and_articles_without_marks_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.annot"
    drafts = [
        Draft(name, story(number), story(number).encode(), sheets=dict.fromkeys(sheets, (PERSON,)))
        for number, (name, sheets) in enumerate((("a", "周吳"), ("b", "鄭"), ("c", "")))
    ]
    with Store.create(path, "") as store:
        store.add(drafts, "周", AT)
        assert store.sheet_names() == sorted("周吳鄭")
    export(path, tmp_path / "all.jsonl", "--marked")
    assert [each["name"] for each in records(tmp_path / "all.jsonl")] == ["a", "b"]
    export(path, tmp_path / "two.jsonl", "--sheet", "吳", "--sheet", "鄭")
    found = records(tmp_path / "two.jsonl")
    sheets = [[mark["sheet"] for mark in each["marks"]] for each in found]  # type: ignore[attr-defined]
    assert sheets == [["吳"], ["鄭"], []]
    export(path, tmp_path / "one.jsonl", "--sheet", "吳", "--marked", "--split", "50/50")
    assert not (tmp_path / "one.test.jsonl").exists(), "one article cannot be two parts"


def test_articles_are_chosen_by_name(project: Path, tmp_path: Path) -> None:
    export(project, tmp_path / "a.jsonl", "--articles", "0?a")
    assert [each["name"] for each in records(tmp_path / "a.jsonl")] == [
        f"0{number}a" for number in range(10)
    ]


@pytest.mark.parametrize(("damaged", "count"), [("in", 3), ("out", 1), ("flagged", 3)])
def test_marks_on_repaired_words_stay_go_or_say_so(
    project: Path, tmp_path: Path, damaged: str, count: int
) -> None:
    export(project, tmp_path / "a.jsonl", "--articles", "07a", "--damaged", damaged)
    (record,) = records(tmp_path / "a.jsonl")
    marks: list[dict[str, dict[str, object]]] = record["marks"]  # type: ignore[assignment]
    assert len(marks) == count
    flagged = [each["label"] for each in marks if each["attributes"].get("damaged")]
    assert len(flagged) == (2 if damaged == "flagged" else 0)


def test_damage_that_nobody_has_repaired_counts_as_well(tmp_path: Path) -> None:
    path, text = tmp_path / "a.annot", "羅\ufffd 攝影報道"
    marks = (Mark("entity.person", (Span(0, 2),)), Mark("caption.credit", (Span(3, 5),)))
    with Store.create(path, "") as store:
        store.add([Draft("a", text, text.encode(), sheets={"周": marks})], "周", AT)
    export(path, tmp_path / "a.jsonl", "--damaged", "out")
    (record,) = records(tmp_path / "a.jsonl")
    assert [each["label"] for each in record["marks"]] == ["caption.credit"]  # type: ignore[attr-defined]


def test_what_was_written_is_read_back(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind in ("jsonl", "doccano", "conll"):
        assert export(project, tmp_path / f"a.{kind}", "--verify", kind=kind) == 0, kind
        assert "holds what was written" in capsys.readouterr().out
