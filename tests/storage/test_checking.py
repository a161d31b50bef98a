"""`check` finds what was changed behind our back, and says where."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.errors import StoreProblem
from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.storage import Store
from tests.storage.keeping import SCHEME, add, mark, put, tampering


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project: a sheet of two edits, three marks, a link."""
    path = tmp_path / "p.annot"
    with Store.create(path, SCHEME) as store:
        (article,) = add(store)
        put(store, article, one := mark(), Mark("topic"))
        put(store, article, Mark("caption.credit", (Span(0, 4),), links=(Link("of", one.id),)))
        assert store.check() == []
    return path


def found(path: Path) -> list[str]:
    with Store.open(path) as store:
        return [str(each) for each in store.check()]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE article SET name = 'x'", "“x” is not what was kept"),
        ("UPDATE article SET text = text || 'x'", "The article “文.txt” is not what was kept"),
        ("UPDATE article SET meta = '{\"a\":1}'", "The article “文.txt” is not what was kept"),
        ("UPDATE article SET at = ''", "The article “文.txt” is not what was kept"),
        ("UPDATE article SET characters = 3", "The article “文.txt” is not what was kept"),
        ("UPDATE article SET raw = x'00'", "The bytes of “文.txt” are not what was read"),
        (
            "UPDATE edit SET editor = 'li' WHERE number = 1",
            "Edit 1 of the sheet “zhou” on “文.txt” is not what was kept",
        ),
        (
            "UPDATE edit SET at = 'x' WHERE number = 2",
            "Edit 2 of the sheet “zhou” on “文.txt” is not what was kept",
        ),
        ("UPDATE edit SET title = '[\"x\",{}]' WHERE number = 2", "Edit 2 of the sheet “zhou”"),
        ("UPDATE edit SET hash = 'x' WHERE number = 1", "Edit 2 of the sheet “zhou”"),
        ("DELETE FROM edit WHERE number = 2", "sheets that lack edits"),
        (
            "DELETE FROM edit WHERE number = 1",
            "Edit 1 of the sheet “zhou” on “文.txt” does not fit",
        ),
        ("DELETE FROM mark WHERE label = 'topic'", "are not those of its log"),
        (
            "UPDATE mark SET label = 'x' WHERE label = 'topic'",
            "A mark “x” of the sheet “zhou” on “文.txt” is not what its log says",
        ),
        ("UPDATE mark SET start = start + 1", "is not what its log says"),
        ("UPDATE mark SET body = replace(body, 'topic', 'tonic')", "is not what its log says"),
        ("UPDATE mark SET id = 'x' WHERE label = 'topic'", "are not those of its log"),
        ("UPDATE sheet SET marks = 9", "are not those of its log"),
        ("UPDATE sheet SET length = 9", "lacks edits"),
        (
            "PRAGMA foreign_keys = OFF; UPDATE sheet SET name = 'x'",
            "refers to sheet, which is not there",
        ),
        ("UPDATE scheme SET toml = 'x'", "Scheme 1 is not what was kept"),
        ("DELETE FROM scheme", "The project has no scheme"),
        ("UPDATE edit SET changes = 'x'", "damaged"),
        ("UPDATE mark SET body = 'x'", "damaged"),
    ],
)
def test_what_was_changed_behind_our_back_is_found(path: Path, statement: str, expected: str):
    with tampering(path) as raw:
        raw.executescript(statement)
    assert expected in "\n".join(found(path))


def test_a_mark_outside_its_text_and_a_link_to_nowhere_are_found(path: Path):
    with Store.open(path) as store:
        article = store.article(store.find("文.txt"))
        end = len(article.text)
        put(store, article, mark(end - 1, end + 1))
        put(store, article, mark(0, 1, links=(Link("of", "nobody"),)))
        told = [str(each) for each in store.check()]
    assert any("lies outside “文.txt”" in each for each in told)
    assert any("has a link to nobody, which was never there" in each for each in told)
    assert len(told) == 2


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("UPDATE article SET text = 'x'", lambda store, key: store.article(key)),
        ("UPDATE article SET raw = x'00'", lambda store, key: store.raw(key)),
        ("UPDATE article SET meta = '[]'", lambda store, key: store.article(key)),
        ("UPDATE mark SET body = '[1]'", lambda store, key: store.sheet(key, "zhou")),
        ("UPDATE edit SET changes = '[1]'", lambda store, key: store.entries(key, "zhou")),
        ("UPDATE edit SET title = '[1]'", lambda store, key: store.history(key, "zhou")),
        (
            "UPDATE edit SET title = CAST(x'ff' AS TEXT)",
            lambda store, key: store.history(key, "zhou"),
        ),
        ("UPDATE article SET name = CAST(x'ff' AS TEXT)", lambda store, key: store.articles()),
        ("DELETE FROM scheme", lambda store, key: store.scheme()),
    ],
)
def test_what_is_not_what_was_written_is_refused_when_asked_for(path: Path, statement, question):
    with Store.open(path) as store:
        key = store.articles()[0].id
    with tampering(path) as raw:
        raw.execute(statement)
    with Store.open(path) as store, pytest.raises(StoreProblem, match="is damaged"):
        question(store, key)


def test_progress_is_told(path: Path):
    told: list[tuple[int, int]] = []
    with Store.open(path) as store:
        store.check(lambda *each: told.append(each))
    assert told == [(1, 1)]
