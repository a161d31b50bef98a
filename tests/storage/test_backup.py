"""Verified copies, while the project is being worked on."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Thread

import pytest

from annotator.core.errors import StoreProblem
from annotator.storage import Store
from tests.storage.keeping import SCHEME, add, draft, mark, put, tampering


@pytest.fixture
def store(tmp_path: Path):
    with Store.create(tmp_path / "p.annot", SCHEME) as store:
        yield store


def test_a_backup_is_the_project_in_one_file(store: Store, tmp_path: Path):
    (article,) = add(store)
    put(store, article, one := mark())
    to = tmp_path / "copy.annot"
    store.backup(to)
    assert sorted(os.listdir(tmp_path)) == ["copy.annot", "p.annot", "p.annot-wal", "p.annot.lock"]
    with tampering(to) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    put(store, article, mark(3, 5))
    with Store.open(to) as copy:
        assert set(copy.sheet(article.id, "zhou").marks) == {one.id}
        assert copy.check() == []


def test_a_backup_never_takes_the_place_of_anything(store: Store, tmp_path: Path):
    (there := tmp_path / "there").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("there", "link", "p.annot", "."):
        with pytest.raises(StoreProblem, match="exists already"):
            store.backup(tmp_path / name)
    with pytest.raises(StoreProblem, match="no folder"):
        store.backup(tmp_path / "none" / "copy")
    assert there.read_text() == "mine"


def test_a_half_made_backup_of_before_is_no_hindrance(store: Store, tmp_path: Path):
    (tmp_path / "copy.part").write_bytes(b"half a backup")
    store.backup(tmp_path / "copy")
    assert not (tmp_path / "copy.part").exists()
    with Store.open(tmp_path / "copy") as copy:
        assert copy.scheme() == SCHEME


def test_the_project_goes_on_while_it_is_copied(store: Store, tmp_path: Path):
    first, *_ = add(store, *(draft(f"{n}" + "攝" * 30_000) for n in range(100)))
    turns = 0
    original = store._give_way

    def counted() -> None:
        nonlocal turns
        turns += 1
        original()

    store._give_way = counted
    copying = Thread(target=store.backup, args=(tmp_path / "copy",))
    copying.start()
    kept = 0
    while copying.is_alive():
        kept = put(store, first, mark(kept, kept + 1))
    copying.join()
    assert turns > 5
    assert kept > 0
    with Store.open(tmp_path / "copy") as copy:
        assert copy.check() == []
        assert 0 <= len(copy.sheet(first.id, "zhou")) <= kept
    assert store.check() == []
