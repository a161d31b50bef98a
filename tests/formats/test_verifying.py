"""An export read back, and everything in it that is not what was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.errors import BadCommand
from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.formats import export, verified
from tests.formats.samples import article

MADE = article(
    "羅亮 攝\r\n湖南省",
    Mark("entity.person", (Span(0, 2),), id="a"),
    Mark("caption.credit", (Span(0, 2), Span(3, 4)), {"note": "看"}, (Link("by", "a"),), "b"),
)


def said(path: Path, *articles: object, kind: str = "jsonl") -> list[str]:
    return [str(each) for each in verified(path, kind, articles)]  # type: ignore[arg-type]


def test_what_was_written_is_there(tmp_path: Path) -> None:
    export(tmp_path / "a.jsonl", "jsonl", [MADE, MADE])
    assert said(tmp_path / "a.jsonl", MADE, MADE) == []
    assert said(tmp_path / "a.jsonl", MADE) == [
        "The file has another number of articles than were written"
    ]


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ('"note":"看"', '"note":"聽"', "other marks in the file: 1 are missing, 1 are new"),
        ('"role":"by"', '"role":"of"', "other marks in the file: 1 are missing, 1 are new"),
        ('"label":"entity.person"', '"label":"entity"', "other marks"),
        ('"sheet":"羅亮"', '"sheet":"王"', "other marks in the file: 2 are missing, 2 are new"),
        ('"name":"稿"', '"name":"稿2"', "“稿” is told otherwise in the file"),
        ("湖南省", "湖北省", "“稿” has another text in the file"),
    ],
)
def test_whatever_is_not_the_same_is_told(
    tmp_path: Path, before: str, after: str, what: str
) -> None:
    path = tmp_path / "a.jsonl"
    export(path, "jsonl", [MADE])
    path.write_text(path.read_text("utf-8").replace(before, after), "utf-8")
    (sentence,) = said(path, MADE)
    assert what in sentence


def test_a_format_that_cannot_be_read_cannot_be_verified(tmp_path: Path) -> None:
    with pytest.raises(BadCommand, match="cannot be read back"):
        said(tmp_path / "a.html", MADE, kind="report")
