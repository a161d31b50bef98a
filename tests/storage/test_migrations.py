"""Projects of every version open, and come to the same tables as new ones."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from alembic.operations import Operations

from annotator.core.edit import Entry
from annotator.core.errors import StoreProblem
from annotator.core.mark import Mark
from annotator.core.sheet import Sheet
from annotator.storage import Store, header, migrating, migrations, opening
from annotator.storage.digests import scheme_hash
from annotator.storage.tables import APPLICATION, NEWEST
from tests.storage.keeping import SCHEME, project_with_a_mark, tampering

STRICT = {"sqlite_strict": True}
OLD = Path(__file__).parent.parent / "old"


def schema(path: Path) -> dict[str, list[str]]:
    """The words of what makes each table and index, whatever the white space."""
    with tampering(path) as raw:
        rows = raw.execute("SELECT name, sql FROM sqlite_master").fetchall()
    return {name: (sql or "").split() for name, sql in rows}


def test_the_newest_step_is_the_version_that_is_written():
    assert sorted(migrations.STEPS) == list(range(1, NEWEST + 1))


def test_migrating_from_nothing_makes_the_same_tables_as_creating(tmp_path: Path):
    new, old = tmp_path / "new.annot", tmp_path / "old.annot"
    Store.create(new, SCHEME).close()
    with tampering(old) as raw:
        raw.execute(f"PRAGMA application_id = {APPLICATION}")
        raw.execute("PRAGMA user_version = 0")
        raw.execute("CREATE TABLE scheme(x)")
        raw.execute("DROP TABLE scheme")
    Store.open(old).close()
    assert schema(old) == schema(new)
    with tampering(old) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (NEWEST,)


def test_every_constraint_has_a_name_and_every_table_is_strict(tmp_path: Path):
    path = tmp_path / "p.annot"
    Store.create(path, SCHEME).close()
    tables = {name: sql for name, sql in schema(path).items() if sql}
    assert set(tables) == {"article", "edit", "mark", "picture", "scheme", "sheet"}
    for sql in tables.values():
        assert sql[-1] == "STRICT"
        keys = sum(word in ("PRIMARY", "UNIQUE", "FOREIGN", "CHECK") for word in sql)
        assert sql.count("CONSTRAINT") == keys > 0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project of the present version."""
    project_with_a_mark(tmp_path / "p.annot")
    return tmp_path / "p.annot"


@pytest.fixture
def next_version(path: Path, monkeypatch: pytest.MonkeyPatch):
    """A program that knows one version more, which rebuilds a table by Alembic's batch mode."""

    def rebuild(op: Operations) -> None:
        with op.batch_alter_table("scheme", recreate="always", table_kwargs=STRICT) as batch:
            batch.alter_column("editor", server_default="nobody")

    monkeypatch.setitem(migrations.STEPS, NEWEST + 1, rebuild)
    for module in (header, migrating, opening):
        monkeypatch.setattr(module, "NEWEST", NEWEST + 1)
    return rebuild


def test_an_older_project_is_backed_up_and_brought_up_to_date(path: Path, next_version):
    before = schema(path)
    with Store.open(path) as store:
        assert len(store.sheet(store.find("文.txt"), "zhou")) == 1
        assert store.check() == []
    with tampering(path) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (NEWEST + 1,)
        assert raw.execute(
            "INSERT INTO scheme(number, toml, at, hash) VALUES (2, '', '', '') RETURNING editor"
        ).fetchall() == [("nobody",)]
    assert "pk_scheme" in schema(path)["scheme"]
    assert schema(path)["scheme"][-1] == "STRICT"
    assert schema(migrating.backup_before(path, NEWEST)) == before


def test_a_step_that_fails_leaves_the_project_as_it_was(path: Path, next_version, monkeypatch):
    before = schema(path)

    def fails(op: Operations) -> None:
        next_version(op)
        op.execute("UPDATE mark SET sheet = 'nobody'")

    monkeypatch.setitem(migrations.STEPS, NEWEST + 1, fails)
    with pytest.raises(StoreProblem, match="damaged"):
        Store.open(path)
    assert schema(path) == before
    with tampering(path) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (NEWEST,)
        assert raw.execute("SELECT sheet FROM mark").fetchall() == [("zhou",)]


def test_a_backup_that_cannot_be_made_stops_the_migration(path: Path, next_version):
    migrating.backup_before(path, NEWEST).mkdir()
    before = schema(path)
    with pytest.raises(StoreProblem):
        Store.open(path)
    assert schema(path) == before


def said(thing: Mark | Entry) -> str:
    """A mark or an entry as it was written down before marks had a probability."""
    return repr(thing).replace(", probability=None", "")


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_a_project_of_each_released_version_opens_with_all_it_had(tmp_path: Path, version: int):
    path = tmp_path / "old.annot"
    shutil.copyfile(OLD / f"{version:04}.annot", path)
    had = json.loads((OLD / f"{version:04}.json").read_text("utf-8"))
    with Store.open(path) as store:
        assert store.check() == []
        assert store.scheme() == had["scheme"]
        assert {each.id: dict(each.sheets) for each in store.articles()} == had["articles"]
        for key, (told, size) in had.get("pictures", {}).items():
            assert repr(store.picture(key)) == told
            assert len(store.picture_bytes(key)) == size
        for key, sheets in had["articles"].items():
            assert len(store.raw(key)) == had["bytes"][key]
            for name in sheets:
                entries = store.entries(key, name)
                sheet = store.sheet(key, name)
                assert Sheet.replay(each.edit for each in entries) == sheet
                assert [said(each) for each in sheet] == had["marks"][f"{key}/{name}"]
                assert [said(each) for each in entries] == had["entries"][f"{key}/{name}"]


def test_the_hash_of_a_scheme_is_written_for_ever():
    row = (1, "", "", "2026-01-01T00:00:00.000Z")
    assert (
        scheme_hash("", row) == "5da5b515cb9a6e477f3acc5666605061cf406591bfe1472f5b86a503ddf942e4"
    )
    assert sqlite3.sqlite_version_info >= (3, 37)
