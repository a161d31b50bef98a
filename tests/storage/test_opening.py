"""What is no sound project is refused in one sentence, and not a byte of it changes."""

from __future__ import annotations

import json
import os
import random
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.core.errors import StoreProblem
from annotator.storage import Store
from annotator.storage.connection import driver
from annotator.storage.places import shared_place
from annotator.storage.tables import APPLICATION
from tests.storage.keeping import SCHEME, add, mark, project_with_a_mark, put, tampering

AS_NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project of one article with one mark."""
    project_with_a_mark(tmp_path / "p.annot")
    return tmp_path / "p.annot"


def refusal(path: Path, expected: str) -> None:
    """Opening is refused, in a sentence that says `expected`, and changes nothing."""
    before = path.read_bytes() if path.is_file() else None
    beside = sorted(os.listdir(path.parent))
    with pytest.raises(StoreProblem) as problem:
        Store.open(path)
    assert expected in str(problem.value)
    assert path.name in str(problem.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(os.listdir(path.parent)) == beside


@pytest.mark.parametrize(
    ("contents", "expected"),
    [
        (lambda whole: b"", "is empty"),
        (lambda whole: b"x", "is not a project"),
        (lambda whole: "羅亮 攝\n".encode() * 99, "is not a project"),
        (lambda whole: random.Random(1).randbytes(65536), "is not a project"),
        (lambda whole: whole[:100], "cut short"),
        (lambda whole: whole[:-1], "cut short"),
        (lambda whole: whole[: len(whole) // 2], "cut short"),
        (lambda whole: whole[:16] + random.Random(1).randbytes(8192), "damaged"),
        (lambda whole: whole[:100] + random.Random(1).randbytes(len(whole) - 100), "damaged"),
    ],
)
def test_what_is_no_whole_project_is_refused(path: Path, contents: Callable, expected: str):
    path.write_bytes(contents(path.read_bytes()))
    refusal(path, expected)


def test_a_newer_project_is_refused_and_both_versions_named(path: Path):
    data = bytearray(path.read_bytes())
    struct.pack_into(">i", data, 60, 7)
    path.write_bytes(data)
    refusal(path, "newer Annotator (format 7; this one knows 2)")


def test_another_programs_file_is_refused(tmp_path: Path):
    path = tmp_path / "places.sqlite"
    with tampering(path) as raw:
        raw.execute("CREATE TABLE moz_places(x)")
    refusal(path, "belongs to another program")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT * FROM n",
        "CREATE TRIGGER t AFTER INSERT ON edit BEGIN DELETE FROM mark; END",
        "CREATE TABLE other(x)",
    ],
)
def test_what_would_run_or_is_unknown_in_a_project_is_refused(path: Path, statement: str):
    with tampering(path) as raw:
        raw.execute(statement)
    refusal(path, "of another program")


def test_computed_columns_are_refused(path: Path):
    with tampering(path) as raw:
        raw.execute("ALTER TABLE scheme ADD COLUMN x TEXT AS (toml)")
    refusal(path, "damaged")


def test_a_folder_and_nothing_at_all_are_refused(tmp_path: Path):
    (tmp_path / "d.annot").mkdir()
    refusal(tmp_path / "d.annot", "is not a file")
    refusal(tmp_path / "missing.annot", "There is no project")
    assert os.listdir(tmp_path) == ["d.annot"]


def test_nothing_is_made_over_what_exists_or_in_no_folder(path: Path):
    before = path.read_bytes()
    with pytest.raises(StoreProblem, match="exists already"):
        Store.create(path, SCHEME)
    assert path.read_bytes() == before
    with pytest.raises(StoreProblem, match="no folder"):
        Store.create(path.parent / "none" / "p.annot", SCHEME)
    with pytest.raises(StoreProblem, match="too long"):
        Store.create(path.parent / ("長" * 99 + ".annot"), SCHEME)


@pytest.mark.parametrize(
    "name",
    [
        "空 格",
        "百分%20號%",
        "問?號#井",
        "引'號\"",
        "😀",
        "a;DROP TABLE",
        "-dash",
        "name\nnewline",
        "file:x?mode=memory",
        "長" * 70,
    ],
)
def test_any_name_will_do(tmp_path: Path, name: str):
    path = tmp_path / f"{name}.annot"
    project_with_a_mark(path)
    assert os.listdir(tmp_path) == [path.name]
    with Store.open(path) as store:
        store.backup(tmp_path / "copy")
        assert len(store.articles()) == 1


def test_a_hard_link_is_refused_and_a_symbolic_one_followed(path: Path):
    link = path.with_name("link.annot")
    link.symlink_to(path)
    with Store.open(link) as store:
        assert store.path == link
        refusal(path, "already open")
    link.unlink()
    os.link(path, link)
    refusal(link, "hard links")


def test_a_second_process_is_refused_and_the_holder_named(path: Path):
    program = f"from pathlib import Path; from annotator.storage import Store; Store.open(Path({str(path)!r}))"
    with Store.open(path) as store:
        holder = json.loads(path.with_name("p.annot.lock").read_text("utf-8"))
        assert holder["pid"] == os.getpid()
        second = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=False
        )
        assert "StoreProblem" in second.stderr
        assert f"process {os.getpid()} on {holder['host']}" in second.stderr
        assert len(store.articles()) == 1
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_project_opened_for_reading_takes_nothing(path: Path):
    with Store.open(path, read_only=True) as store:
        assert store.read_only
        article = store.article(store.find("文.txt"))
        with pytest.raises(StoreProblem, match="open for reading only"):
            put(store, article, mark(3, 5))
        with pytest.raises(StoreProblem, match="open for reading only"):
            add(store)
        assert store.check() == []


READS = """
import sys; from pathlib import Path; from annotator.storage import Store; from annotator.core.errors import Problem
sys.path.insert(0, sys.argv[2]); from tests.storage.keeping import put, mark
try:
    with Store.open(Path(sys.argv[1])) as store:
        print(*store.notices, len(store.sheet(store.find("文.txt"), "zhou")), len(store.check()))
        put(store, store.article(store.find("文.txt")), mark(3, 5))
except Problem as problem: print(problem)
"""


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0o644, 0o555), (0o000, 0o755)])
def test_a_file_or_folder_that_cannot_be_written_to(path: Path, file: int, folder: int):
    command = [sys.executable, "-c", READS, str(path), os.getcwd()]
    if os.geteuid() == 0:
        command = AS_NOBODY + command
        try:
            usable = (
                subprocess.run(
                    [*AS_NOBODY, sys.executable, "-c", "import sqlalchemy"],
                    capture_output=True,
                    check=False,
                ).returncode
                == 0
            )
        except FileNotFoundError:
            usable = False
        parents = [p for p in path.parents if not os.stat(p).st_mode & 0o001]
        if not usable:
            pytest.skip("root may do everything, and nobody else may run this Python")
        for parent in parents:
            parent.chmod(parent.stat().st_mode | 0o011)
    before = path.read_bytes()
    path.chmod(file)
    path.parent.chmod(folder)
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        beside = os.listdir(path.parent)
    finally:
        path.parent.chmod(0o755)
        path.chmod(0o644)
    assert (path.read_bytes(), beside) == (before, ["p.annot"])
    if file:
        assert "open for reading only 1 0\n“p.annot” is open for reading only\n" in said
    else:
        assert said == "There is no permission to open or make “p.annot”\n"


def test_shared_places_are_known():
    mounts = "/dev/sda1 / ext4 rw 0 0\nnas:/home /mnt/the\\040nas nfs4 rw 0 0\n//nas/x /mnt/the\\040nas/local ext4 rw 0 0\n"
    assert shared_place(Path("/home/zhou/p.annot"), mounts) == ""
    assert shared_place(Path("/mnt/the nas/p.annot"), mounts) == "a network folder"
    assert shared_place(Path("/mnt/the nas/local/p.annot"), mounts) == ""
    assert shared_place(Path("/home/zhou/OneDrive - Paper/p.annot"), mounts) == "OneDrive - Paper"


def test_the_pragmas_are_those_that_were_measured(path: Path):
    with Store.open(path) as store:
        raw = driver(store._project.engine)
        values = {
            name: raw.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "locking_mode",
                "trusted_schema",
                "cell_size_check",
                "application_id",
                "user_version",
            )
        }
    assert values == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "locking_mode": "exclusive",
        "trusted_schema": 0,
        "cell_size_check": 1,
        "application_id": APPLICATION,
        "user_version": 2,
    }


def test_closing_twice_does_nothing(path: Path):
    with Store.open(path) as store:
        store.close()
        with Store.open(path) as other:
            store.close()
            assert other.articles()
