"""Full disks, crashes, files that go away, flipped bits: nothing that was kept is lost unseen."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core.errors import StoreProblem
from annotator.storage import Store
from annotator.storage.connection import driver
from tests.storage.keeping import draft, mark, project_with_a_mark, put


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project of one article with one mark."""
    project_with_a_mark(tmp_path / "p.annot")
    return tmp_path / "p.annot"


class RoomFor:
    """SQLite finds the disk full once the file grows by more than `pages`."""

    def __init__(self, store: Store, pages: int) -> None:
        self.raw = driver(store._project.engine)
        (here,) = self.raw.execute("PRAGMA page_count").fetchone()
        self.most = here + pages

    def __enter__(self) -> None:
        self.raw.execute(f"PRAGMA max_page_count = {self.most}")

    def __exit__(self, *_: object) -> None:
        self.raw.execute("PRAGMA max_page_count = 1073741823")


def test_a_full_disk_fails_the_action_whole_and_the_project_lives(path: Path):
    with Store.open(path) as store:
        article = store.article(store.find("文.txt"))
        with RoomFor(store, 0), pytest.raises(StoreProblem, match="is full; nothing was changed"):
            store.add([draft(f"{n}" + "攝" * 3000) for n in range(300)], "zhou", "")
        assert len(store.articles()) == 1
        before = store.sheet(article.id, "zhou")
        with RoomFor(store, 0), pytest.raises(StoreProblem, match="is full; nothing was changed"):
            put(store, article, *(mark(attributes={"note": "x" * 900}) for _ in range(300)))
        assert store.sheet(article.id, "zhou") == before
        put(store, article, mark(3, 5))
        assert store.check() == []
    with Store.open(path) as store:
        assert len(store.sheet(article.id, "zhou")) == 2


@pytest.mark.parametrize("fate", ["deleted", "moved", "replaced"])
def test_nothing_is_acknowledged_into_a_file_that_is_gone(path: Path, fate: str):
    elsewhere = path.with_name("elsewhere.annot")
    copy = path.with_name("copy.annot")
    with Store.open(path) as store:
        article = store.articles()[0]
        if fate == "deleted":
            path.unlink()
        elif fate == "moved":
            path.rename(elsewhere)
        else:
            shutil.copyfile(path, elsewhere)
            elsewhere.replace(path)
        with pytest.raises(StoreProblem, match="moved, deleted or replaced"):
            put(store, store.article(article.id), mark(3, 5))
        store.backup(copy)
    with Store.open(copy) as saved:
        assert len(saved.sheet(article.id, "zhou")) == 1
        assert saved.check() == []


def crashed(path: Path) -> str:
    """Leave the project as a crash would, with a mark in its journal; give the article's id."""
    program = (
        "import os, sys; from pathlib import Path; from annotator.storage import Store;"
        "from tests.storage.keeping import put, mark;"
        "store = Store.open(Path(sys.argv[1])); article = store.article(store.find('文.txt'));"
        "put(store, article, mark(3, 5)); print(article.id, flush=True); os._exit(1)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1, ended.stderr
    assert path.with_name("p.annot-wal").stat().st_size
    return ended.stdout.strip()


def test_after_a_crash_everything_is_there(path: Path):
    article = crashed(path)
    with Store.open(path) as store:
        assert store.notices == ()
        assert len(store.sheet(article, "zhou")) == 2
        assert store.check() == []
    assert os.listdir(path.parent) == ["p.annot"]


def test_a_journal_missing_after_a_crash_is_told_of(path: Path):
    article = crashed(path)
    path.with_name("p.annot-wal").unlink()
    with Store.open(path) as store:
        (notice,) = store.notices
        assert "journal (p.annot-wal) is missing" in str(notice)
        assert len(store.sheet(article, "zhou")) == 1
        assert store.check() == []
    with Store.open(path) as store:
        assert store.notices == ()


def test_a_missing_journal_is_told_of_also_after_an_opening_that_failed(path: Path):
    crashed(path)
    sound = path.read_bytes()
    path.with_name("p.annot-wal").unlink()
    path.write_bytes(sound[:100] + bytes(len(sound) - 100))
    with pytest.raises(StoreProblem, match="damaged"):
        Store.open(path)
    path.write_bytes(sound)
    with Store.open(path) as store:
        assert len(store.notices) == 1


def test_a_journal_of_another_state_is_never_silently_believed(path: Path):
    backup = path.with_name("backup")
    crashed(path)
    journal = path.with_name("p.annot-wal").read_bytes()
    with Store.open(path) as store:
        for number in range(50):
            put(store, store.article(store.find("文.txt")), mark(sheet := number % 5, sheet + 2))
        store.backup(backup)
    shutil.copyfile(backup, path)
    path.with_name("p.annot-wal").write_bytes(journal)
    beside = sorted(os.listdir(path.parent))
    with pytest.raises(StoreProblem, match="put the journal aside"):
        Store.open(path)
    assert path.read_bytes() == backup.read_bytes()
    assert sorted(os.listdir(path.parent)) == beside
    path.with_name("p.annot-wal").unlink()
    with Store.open(path) as store:
        assert len(store.sheet(store.find("文.txt"), "zhou")) == 52
        assert store.check() == []


def test_a_flipped_bit_is_refused_harmless_or_found(path: Path):
    with Store.open(path) as store:
        article = store.article(store.find("文.txt"))
        whole = (
            store.articles(),
            article,
            store.raw(article.id),
            store.sheet(article.id, "zhou"),
            store.entries(article.id, "zhou"),
            store.scheme(),
        )
    sound = path.read_bytes()
    chance = random.Random(1)
    for _ in range(150):
        data = bytearray(sound)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        try:
            with closing(Store.open(path)) as store:
                if store.check():
                    continue
                here = store.find("文.txt")
                assert whole == (
                    store.articles(),
                    store.article(here),
                    store.raw(here),
                    store.sheet(here, "zhou"),
                    store.entries(here, "zhou"),
                    store.scheme(),
                )
        except StoreProblem:
            continue
