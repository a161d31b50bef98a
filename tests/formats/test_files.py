"""Files found, read and written, and every way in which that goes wrong."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.core.errors import BadCommand, BadFile
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.formats import Labelled, export, find_files, formats, offer, read_file
from annotator.formats.registry import Format
from tests.formats.samples import article

HERE = Path(__file__).parent


@pytest.mark.parametrize("name", formats)
def test_every_format_has_examples_and_a_title(name: str) -> None:
    kind = formats[name]
    assert kind.title
    assert kind.suffixes
    assert kind.read or kind.write
    assert any(path.is_file() for path in (HERE / name).iterdir())


def test_a_format_is_offered_by_a_decorator() -> None:
    @offer
    def upper() -> Format:
        return Format("upper", "Upper case", (".up",))

    try:
        assert formats["upper"].title == "Upper case"
    finally:
        del formats["upper"]


def test_a_format_installed_beside_the_tool_is_there_too(tmp_path: Path) -> None:
    (tmp_path / "loud.py").write_text(
        "from annotator.formats.registry import Format, offer\n"
        "@offer\n"
        "def loud():\n"
        "    return Format('loud', 'Loud text', ('.loud',))\n"
    )
    facts = tmp_path / "loud-1.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: loud\nVersion: 1\n")
    (facts / "entry_points.txt").write_text(
        "[annotator.formats]\nloud = loud\nbroken = not_there\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", "from annotator.formats import formats; print(*sorted(formats))"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), str(HERE.parents[1])))},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.split() == sorted([*formats, "loud"])
    assert said.stderr == "plug-in broken: No module named 'not_there'\n"


# ---- reading ------------------------------------------------------------------------------------


def test_an_unknown_suffix_is_known_by_what_is_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.data").write_text('{"text": "質量"}\n', "utf-8")
    (tmp_path / "b.data").write_text("質量", "utf-8")
    (tmp_path / "c.txt").write_text('{"text": "質量"}\n', "utf-8")
    names = [read_file(tmp_path / name)[0].text for name in ("a.data", "b.data", "c.txt")]
    assert names == ["質量", "質量", '{"text": "質量"}\n']
    assert read_file(tmp_path / "c.txt", format="jsonl")[0].text == "質量"


def test_the_examples_are_read() -> None:
    assert [draft.name for draft in read_file(HERE / "txt" / "big5hkscs.txt")] == ["big5hkscs"]
    assert read_file(HERE / "txt" / "big5hkscs.txt")[0].encoding == "big5hkscs"


def test_a_format_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(
        BadCommand, match=r"no format “none” that can be read; there is .*jsonl.*, txt"
    ):
        read_file(tmp_path / "a", format="none")
    with pytest.raises(BadCommand, match="no format “txt” that can be written"):
        export(tmp_path / "a", "txt", [])


def test_what_is_not_a_readable_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    cases = {
        tmp_path / "none.txt": "There is no file",
        tmp_path / "gone.txt": "is a link to a file that is not there",
        tmp_path: "is a folder",
        tmp_path / "pipe.txt": "is a device",
        tmp_path / "\udcff.txt": "There is no file",
    }
    for path, what in cases.items():
        with pytest.raises(BadFile, match=what) as problem:
            read_file(path)
        str(problem.value).encode()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(BadFile, match="You may not read"):
        read_file(tmp_path / "a.txt")


def test_a_file_that_is_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(formats["txt"].most + 1)
    with pytest.raises(BadFile, match=r"“a\.txt” has more than 64 MiB"):
        read_file(path)


def test_a_name_that_no_sentence_can_hold_is_made_one(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xd6\xd0\n.txt")
    path.write_text("a")
    assert read_file(path)[0].name == "\ufffd\ufffd\ufffd"


def test_folders_are_searched(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    for name in ("b.txt", "a.TXT", "c/d.jsonl", "c/a.text", ".hidden.txt", ".git/x.txt", "c/x.png"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("a")
    outside.mkdir()
    (outside / "secret.txt").write_text("a")
    (root / "out.txt").symlink_to(outside / "secret.txt")
    (root / "folder").symlink_to(outside)
    (root / "again.txt").symlink_to(root / "b.txt")
    (root / "broken.txt").symlink_to(root / "nothing")
    found = [str(path.relative_to(root)) for path in find_files([root])]
    assert found == ["a.TXT", "again.txt", "c/a.text", "c/d.jsonl"]


def test_a_file_that_is_named_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / ".x.png"
    path.write_text("a")
    assert find_files([path, path, tmp_path]) == [path]
    with pytest.raises(BadFile, match="There is no file"):
        find_files([tmp_path / "none"])


# ---- writing ------------------------------------------------------------------------------------

ONE = article("羅亮 攝", Mark("x", (Span(0, 2),), id="m"))


class Interrupted(Exception):
    pass


def breaking() -> Iterator[Labelled]:
    yield ONE
    raise Interrupted


@pytest.mark.parametrize("before", [None, b"old"])
def test_an_export_that_breaks_off_leaves_what_was_there(
    tmp_path: Path, before: bytes | None
) -> None:
    path = tmp_path / "a.jsonl"
    if before:
        path.write_bytes(before)
    with pytest.raises(Interrupted):
        export(path, "jsonl", breaking())
    assert [each.read_bytes() for each in tmp_path.iterdir()] == ([before] if before else [])


def test_an_export_can_be_stopped_and_says_how_far_it_is(tmp_path: Path) -> None:
    done: list[int] = []

    def progress(count: int) -> None:
        done.append(count)
        if count == 2:
            raise Interrupted

    with pytest.raises(Interrupted):
        export(tmp_path / "a.jsonl", "jsonl", [ONE] * 5, progress=progress)
    assert done == [1, 2]
    assert not list(tmp_path.iterdir())


def test_an_export_replaces_the_file_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link = tmp_path / "link.jsonl"
    link.symlink_to(path)
    report = export(link, "jsonl", [ONE])
    assert (report.articles, report.marks, report.losses) == (1, 1, ())
    assert link.is_symlink()
    assert path.read_bytes().startswith(b"{")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.jsonl", "link.jsonl"]


def test_where_nothing_can_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a")
    cases = {
        tmp_path / "none" / "a.jsonl": "There is no folder “.*none” to write into",
        tmp_path / "file" / "a.jsonl": "There is no folder",
        tmp_path: "is a folder; name a file",
        tmp_path / ("x" * 300): "cannot be written: " + os.strerror(errno.ENAMETOOLONG),
    }
    for path, what in cases.items():
        with pytest.raises(BadFile, match=what):
            export(path, "jsonl", [ONE])
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_a_full_disk_is_one_sentence() -> None:
    with pytest.raises(BadFile, match="There is no room on the disk for “/dev/full”"):
        export(Path("/dev/full"), "jsonl", [ONE])
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)
