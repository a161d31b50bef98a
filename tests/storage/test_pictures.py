"""Pictures are kept by what is in them: once, whole, and not silently another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.clock import now
from annotator.core.errors import BadCommand, StoreProblem
from annotator.core.mark import Mark
from annotator.core.picture import Picture
from annotator.core.span import Span
from annotator.formats.pictures import picture_of
from annotator.storage import Store
from tests.pictures import whole_png
from tests.storage.keeping import SCHEME, add, put, tampering

RAW = whole_png(30, 20)
PICTURE = picture_of(RAW, "x")


def keep(store: Store, raw: bytes = RAW) -> Picture:
    """Keep a picture."""
    found = picture_of(raw, "x")
    store.add_picture(found, raw, "zhou", now())
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed project: a figure shows a picture."""
    path = tmp_path / "p.annot"
    with Store.create(path, SCHEME) as store:
        (article,) = add(store)
        kept = keep(store)
        put(store, article, Mark("figure.picture", (Span(0, 0),), {"file": kept.id}))
    return path


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path) as store:
        yield store


def test_a_picture_is_there_after_a_restart_and_in_a_backup(path: Path, tmp_path: Path):
    copy = tmp_path / "copy.annot"
    with Store.open(path) as store:
        store.backup(copy)
    for each in (path, copy):
        with Store.open(each) as store:
            assert store.picture(PICTURE.id) == PICTURE
            assert store.picture_bytes(PICTURE.id) == RAW
            assert store.check() == []


def test_the_same_bytes_are_kept_once(path: Path, store: Store):
    keep(store)
    keep(store, whole_png(2, 2))
    store.close()
    with tampering(path) as raw:
        assert raw.execute("SELECT count(*) FROM picture").fetchone() == (2,)


@pytest.mark.parametrize("key", ["", "x", "http://example.org/x.png", "0" * 64])
def test_what_is_not_there_is_asked_for_in_vain(store: Store, key: str):
    for question in (store.picture, store.picture_bytes):
        with pytest.raises(BadCommand, match="The project has no picture"):
            question(key)


def test_a_project_for_reading_takes_no_picture(path: Path):
    with (
        Store.open(path, read_only=True) as store,
        pytest.raises(StoreProblem, match="open for reading only"),
    ):
        keep(store)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE picture SET raw = x'00'", f"The picture {PICTURE.id} is not what was kept"),
        ("UPDATE picture SET width = 31", f"The picture {PICTURE.id} is not what was kept"),
        ("UPDATE picture SET kind = 'x'", f"The picture {PICTURE.id} is not what was kept"),
        ("UPDATE picture SET editor = 'li'", f"The picture {PICTURE.id} is not what was kept"),
        ("UPDATE picture SET id = 'x'", "The picture x is not what was kept"),
        ("DELETE FROM picture", f"shows the picture {PICTURE.id}, which is not in the project"),
    ],
)
def test_what_was_changed_behind_our_back_is_found(path: Path, statement: str, expected: str):
    with tampering(path) as raw:
        raw.execute(statement)
    with Store.open(path) as store:
        assert expected in "\n".join(map(str, store.check()))


def test_the_name_of_a_file_elsewhere_is_no_fault_of_the_project(store: Store):
    article = store.article(store.articles()[0].id)
    for name in ("img/1.jpg", "http://example.org/1.jpg", 7, "F" * 64):
        put(store, article, Mark("figure.picture", (Span(0, 0),), {"file": name}))
    assert store.check() == []


def test_a_damaged_picture_is_told_of_and_put_right_by_its_file(path: Path):
    with tampering(path) as raw:
        raw.execute("UPDATE picture SET raw = substr(raw, 2)")
    with Store.open(path) as store:
        assert store.picture(PICTURE.id) == PICTURE
        with pytest.raises(StoreProblem, match="give the figure its file again"):
            store.picture_bytes(PICTURE.id)
        keep(store)
        assert store.picture_bytes(PICTURE.id) == RAW
        assert store.check() == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_flipped_bit_in_a_picture_never_goes_unseen(
    data, path: Path, tmp_path_factory: pytest.TempPathFactory
):
    whole = bytearray(path.read_bytes())
    start = whole.index(RAW)
    bit = data.draw(st.integers(8 * start, 8 * (start + len(RAW)) - 1))
    whole[bit // 8] ^= 1 << bit % 8
    there = tmp_path_factory.mktemp("flipped") / "p.annot"
    there.write_bytes(whole)
    with Store.open(there) as store:
        with pytest.raises(StoreProblem):
            store.picture_bytes(PICTURE.id)
        assert [str(each) for each in store.check()] == [
            f"The picture {PICTURE.id} is not what was kept"
        ]
