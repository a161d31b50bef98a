"""Articles of a large file are kept while it is read, and what was misread is taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.errors import BadFile
from annotator.formats import Intake, read_file, take_in
from annotator.storage import Store

AT = "2026-01-01T00:00:00.000Z"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "p.annot", "") as store:
        yield store


def words(store: Store) -> list[tuple[str, ...]]:
    """The words of the marks of each article."""
    return [
        tuple(
            mark.words(store.article(each.id).text)
            for name in each.sheets
            for mark in sorted(store.sheet(each.id, name), key=lambda mark: mark.place)
        )
        for each in store.articles()
    ]


def test_how_a_file_counts_may_show_only_in_its_last_article(store: Store, tmp_path: Path) -> None:
    """By UTF-16 the first 300 marks are on words as well, on others."""
    path = tmp_path / "marks.jsonl"
    places = [("亮攝", 2, 4)] * 300 + [("😀", 0, 1)]
    records = [
        {
            "text": f"😀羅亮攝{number}",
            "entities": [{"id": 1, "label": "x", "start_offset": start, "end_offset": end}],
        }
        for number, (_, start, end) in enumerate(places)
    ]
    path.write_text("\n".join(json.dumps(each) for each in records), "utf-8")
    store.add(take_in(path), "zhou", AT)
    assert words(store) == [(each,) for each, _, _ in places]
    assert store.check() == []
    assert [draft.id for draft in read_file(path)] == [each.id for each in store.articles()]


def test_that_tokens_are_words_may_show_only_in_the_last_article(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "rows.conll"
    letters = "-DOCSTART- O\n\nA O\nI B-X\nB O\n"
    path.write_text(
        "".join((letters, letters.replace("B O", "C O"), letters.replace("\nA", "\nAI"))), "utf-8"
    )
    store.add(take_in(path), "zhou", AT)
    assert [store.article(each.id).text for each in store.articles()] == [
        "A I B",
        "A I C",
        "AI I B",
    ]
    assert words(store) == [("I",)] * 3


def test_a_wrong_line_takes_all_before_it_back(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    good = "\n".join(json.dumps({"text": f"質量月 {number}"}) for number in range(450))
    path.write_text(f'{good}\n{{"text": 1}}\n', "utf-8")
    with pytest.raises(BadFile, match="Line 451"):
        store.add(take_in(path, Intake("jsonl")), "zhou", AT)
    assert store.articles() == []
