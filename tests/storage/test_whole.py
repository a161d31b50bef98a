"""Articles with all that lies over them, many in one question."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core.article import Draft
from annotator.core.edit import Edit
from annotator.core.errors import StoreProblem
from annotator.core.mark import Link, Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.storage import Store
from annotator.storage.whole import PORTION, Whole

AT = "2026-01-01T00:00:00.000Z"
NAME = Mark("entity.person", (Span(0, 2),), {"note": "看"}, id="a")
CREDIT = Mark("caption.credit", (Span(0, 2), Span(3, 4)), {}, (Link("by", "a"),), "b")


def drafts(count: int) -> list[Draft]:
    texts = (f"羅亮 攝{number}" for number in range(count))
    return [Draft(text, text, text.encode(), sheets={"王": (NAME, CREDIT)}) for text in texts]


def every(store: Store, **wanted: object) -> list[Whole]:
    found: list[Whole] = []
    first: int | None = 1
    while first is not None:
        portion, first = store.whole(first, **wanted)  # type: ignore[arg-type]
        found += portion
    return found


@pytest.mark.parametrize("count", [0, 1, PORTION - 1, PORTION, PORTION + 1, 2 * PORTION + 3])
def test_every_article_comes_once_as_it_is_asked_for_alone(tmp_path: Path, count: int) -> None:
    with Store.create(tmp_path / "a.annot", "") as store:
        store.add(drafts(count), "周", AT)
        if count:
            first = store.articles()[0].id
            store.append(first, "李", 0, Edit.adding(Message("mark"), [NAME]), "李", AT)
        found = every(store)
        assert [each.article.id for each in found] == [each.id for each in store.articles()]
        for each in (*found[:2], *found[-2:]):
            article = each.article.id
            assert (each.article, each.raw) == (store.article(article), store.raw(article))
            assert each.sheets.keys() == store.sheets(article).keys()
            for name, marks in each.sheets.items():
                key = lambda mark: mark.place  # noqa: E731
                assert sorted(marks, key=key) == list(store.sheet(article, name))


def test_only_the_sheets_that_are_wanted_come(tmp_path: Path) -> None:
    with Store.create(tmp_path / "a.annot", "") as store:
        store.add(drafts(2), "周", AT)
        assert [each.sheets for each in every(store, wanted=lambda name: name != "王")] == [{}, {}]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE article SET text = text || '!'",
        "UPDATE article SET raw = x'00'",
        "UPDATE mark SET body = '[' WHERE id = 'a'",
    ],
)
def test_what_is_not_what_was_kept_is_told(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "a.annot"
    with Store.create(path, "") as store:
        store.add(drafts(2), "周", AT)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(damage)
    with Store.open(path) as store, pytest.raises(StoreProblem):
        every(store)
