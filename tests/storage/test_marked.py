"""Which words are marked anywhere in a project, read off in portions."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.article import ArticleId
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.core.suggestion import SHEET, rejected_by
from annotator.storage import Store, marked
from annotator.storage.marked import MarkedWords
from tests.storage.keeping import SCHEME, add, draft, mark, put


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marked, "PORTION", 2)


def said(store: Store, article: ArticleId = "") -> list[MarkedWords]:
    portion = store.marked(article=article)
    words = list(portion.words)
    while portion.behind:
        portion = store.marked(portion, article)
        words += portion.words
    return words


def every(store: Store, article: ArticleId = "") -> list[tuple[ArticleId, str]]:
    return [(each.article, each.words) for each in said(store, article)]


def test_words_of_all_articles_and_sheets_are_read_off(tmp_path: Path) -> None:
    with Store.create(tmp_path / "p.annot", SCHEME) as store:
        one, other = add(store, draft("羅亮攝影，湖南省"), draft("𠮷野家，羅亮來了"))
        put(store, one, mark(0, 2), mark(5, 8, "entity.place"))
        put(store, one, mark(0, 2), sheet="li")
        put(store, other, mark(0, 3), mark(4, 6))
        here = [(other.id, "𠮷野家"), (other.id, "羅亮")]
        there = [(one.id, "羅亮"), (one.id, "羅亮"), (one.id, "湖南省")]
        assert sorted(every(store)) == sorted([*there, *here])
        assert sorted(every(store, other.id)) == sorted(here)


def test_what_is_no_word_is_left_out(tmp_path: Path) -> None:
    with Store.create(tmp_path / "p.annot", SCHEME) as store:
        (article,) = add(store, draft("羅亮攝影" * 100))
        parts = Mark("entity.person", (Span(0, 1), Span(4, 5)))
        whole, point = Mark("topic", ()), mark(3, 3)
        put(store, article, parts, whole, point, mark(0, 1), mark(0, 300), mark(0, 4))
        assert every(store) == [(article.id, "羅亮攝影")]


def test_a_project_without_marks_has_none(tmp_path: Path) -> None:
    with Store.create(tmp_path / "p.annot", SCHEME) as store:
        add(store)
        assert every(store) == []


def test_labels_and_rejections_are_told_and_what_is_only_suggested_is_not(tmp_path: Path) -> None:
    with Store.create(tmp_path / "p.annot", SCHEME) as store:
        (article,) = add(store, draft("羅亮攝影，湖南省"))
        put(store, article, mark(0, 2))
        put(store, article, mark(5, 8, "entity.place"), sheet=rejected_by("zhou"))
        put(store, article, mark(2, 4), sheet=SHEET)
        assert sorted(said(store)) == [
            (article.id, "entity.person", "羅亮", False),
            (article.id, "entity.place", "湖南省", True),
        ]
