"""The contract of the command line, as scripts rely on it."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotator.core.resources import sample_article
from tests.pictures import png, whole_png

SEED = sample_article()


def annotator(
    *words: object, stdin: str | None = None, **env: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "annotator", *map(str, words)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        env={**os.environ, **env},
        check=False,
    )


def answer(*words: object, **kw: Any) -> Any:
    done = annotator(*words, **kw)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the sample, to be copied: to make it takes a second."""
    project = tmp_path_factory.mktemp("made") / "news.annot"
    done = annotator("import", project, SEED)
    assert done.returncode == 0, done.stderr
    return project


@pytest.fixture
def news(made: Path, tmp_path: Path) -> Path:
    return shutil.copy(made, tmp_path / "新聞 news.annot")


def test_import_makes_the_project_and_says_a_line_per_article(tmp_path: Path) -> None:
    done = annotator("import", tmp_path / "p.annot", SEED)
    article, characters, encoding, name = done.stdout.rstrip("\n").split("\t")
    assert (len(article), encoding, name) == (64, "utf-8", SEED.stem)
    assert int(characters) == len(SEED.read_bytes().decode())
    again = annotator("import", tmp_path / "p.annot", SEED)
    assert again.returncode == 0
    assert "already" in again.stderr
    assert again.stdout == done.stdout


def test_an_article_nobody_has_worked_on_can_be_read_in_another_encoding(tmp_path: Path) -> None:
    file, project = tmp_path / "big5.txt", tmp_path / "p.annot"
    file.write_bytes("郴州市舉行活動".encode("big5"))
    wrong = annotator("import", project, file, "--encoding", "gb18030")
    assert "gb18030" in wrong.stdout
    right = annotator("import", project, file, "--encoding", "big5")
    assert right.returncode == 0, right.stderr
    assert right.stdout.split("\t")[2] == "big5hkscs"
    assert annotator("read", project, "big5").stdout == "郴州市舉行活動"
    annotator("run", project, "select 0 3", "mark-as entity.place", "undo")
    refused = annotator("import", project, file, "--encoding", "gb18030")
    assert refused.returncode == 1
    assert "no longer change" in refused.stderr
    assert annotator("read", project, "big5").stdout == "郴州市舉行活動"
    assert annotator("check", project).returncode == 0


def test_the_main_job_from_the_command_line(news: Path, tmp_path: Path) -> None:
    (listed,) = answer("list", news, "--json")
    assert listed["sheets"] == {}
    told = answer("read", news, listed["id"][:8], "--reading", "clean", "--json")
    text = SEED.read_bytes().decode()
    start = told["text"].index("湖南省市場監管局")
    at = [source + start - view for view, source in told["map"] if view <= start][-1]
    end = text.index(")管局", at) + 3
    done = annotator(
        "run", news, "--editor", "zhou", f"select {at} {end}", "mark-as entity.organisation",
        "set note 湖南", "undo",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["ok"] for each in answers] == [True] * 4
    assert [each["edit"] for each in answers] == [None, 1, 2, 3]
    assert answers[1]["title"] == "mark as Organisation"
    (mark,) = answer("marks", news, SEED.stem, "--json")
    assert list(mark) == [
        "id", "label", "spans", "words", "read", "attributes", "links", "sheet", "editor", "at", "how",
        "probability",
    ]  # fmt: skip
    assert mark["words"] == text[at:end] == "湖南省市場監(jiān)管局"
    assert mark["read"] == "湖南省市場監管局"
    assert mark["attributes"] == {}
    assert (mark["sheet"], mark["editor"], mark["how"]) == ("zhou", "zhou", "hand")
    (listed,) = answer("list", news, "--json")
    assert listed["sheets"] == {"zhou": 1}
    out = tmp_path / "out.jsonl"
    assert annotator("export", news, out, "--format", "jsonl").returncode == 0
    record = json.loads(out.read_text("utf-8"))
    ((b0, b1),) = record["marks"][0]["bytes"]
    assert SEED.read_bytes()[b0:b1].decode() == "湖南省市場監(jiān)管局"
    assert record["text"] == text
    again = tmp_path / "again.annot"
    assert annotator("import", again, out).returncode == 0
    assert answer("marks", again, SEED.stem, "--json") == [mark]
    assert annotator("check", again).returncode == 0


def test_run_answers_line_by_line_from_standard_input(news: Path) -> None:
    lines = "select 0 4\nmark-as entity.person\nfly\n\nundo\nundo\nredo\n"
    done = annotator("run", news, "--editor", "li", "-", stdin=lines)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["ok"] for each in answers] == [True, True, False, True, False, True]
    assert answers[2] == {"ok": False, "problem": "There is no command “fly”"}
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_command_lines_as_arguments_stop_at_the_first_that_fails(news: Path) -> None:
    done = annotator("run", news, "select 0 99999", "mark-as entity.person")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert answer("marks", news, SEED.stem, "--json") == []


def test_with_several_articles_one_must_be_named(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"{name} 湖南省", "utf-8")
    annotator("import", tmp_path / "p.annot", tmp_path / "a.txt", tmp_path / "b.txt")
    done = annotator("run", tmp_path / "p.annot", "select 0 1")
    assert json.loads(done.stdout) == {"ok": False, "problem": "Open an article first"}
    done = annotator("run", tmp_path / "p.annot", "open b", "select 2 5", "mark-as entity.place")
    assert done.returncode == 0
    (mark,) = answer("marks", tmp_path / "p.annot", "b", "--json")
    assert mark["words"] == "湖南省"


def test_an_import_takes_each_file_whole_or_not_at_all(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("湖南省", "utf-8")
    (folder / "b.jsonl").write_text('{"text": "一"}\n{"text": "二"}\n{"nothing": 1}\n', "utf-8")
    (folder / "c.txt").write_bytes("劉璇 攝".encode("utf-16"))
    done = annotator("import", tmp_path / "p.annot", folder)
    assert done.returncode == 1
    assert [line.split("\t")[3] for line in done.stdout.splitlines()] == ["a", "c"]
    (refusal,) = done.stderr.splitlines()
    assert "b.jsonl" in refusal
    assert "3" in refusal


def test_a_mistyped_name_makes_nothing(tmp_path: Path) -> None:
    project = tmp_path / "p.annot"
    for words in (("import", project, tmp_path / "no.txt"), ("list", project), ("check", project)):
        done = annotator(*words)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "words",
    [
        ("read", "{news}", "no-such"),
        ("read", "{news}", "000", "--reading", "klingon"),
        ("export", "{news}", "{out}", "--format", "papyrus"),
        ("export", "{news}", "{out}", "--format", "conll", "--option", "scheme=XYZ"),
        ("export", "{news}", "{out}", "--format", "conll", "--option", "scheme"),
        ("export", "{news}", "/no/such/folder/x", "--format", "jsonl"),
        ("import", "{news}", "{news}"),
        ("import", "{seed}", "{seed}"),
        ("import", "{news}", "{seed}", "--encoding", "klingon"),
        ("import", "{news}", "{seed}", "--as", "papyrus"),
        ("backup", "{news}", "{news}"),
        ("marks", "{seed}", "x"),
    ],
)
def test_what_the_user_can_act_on_is_one_sentence(
    news: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    before = news.read_bytes()
    places = {"news": news, "out": tmp_path / "out", "seed": SEED}
    done = annotator(*(word.format(**places) for word in words))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert news.read_bytes() == before
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "words", [("import",), ("read", "x"), ("export", "x", "y"), ("--nonsense",)]
)
def test_wrong_usage_is_status_2(words: tuple[str, ...]) -> None:
    assert annotator(*words).returncode == 2


def test_a_verified_copy(news: Path, tmp_path: Path) -> None:
    annotator("run", news, "select 0 4", "mark-as entity.person")
    copy = tmp_path / "copy.annot"
    assert annotator("backup", news, copy).returncode == 0
    assert annotator("check", copy).returncode == 0
    assert answer("marks", copy, SEED.stem, "--json") == answer("marks", news, SEED.stem, "--json")


@pytest.mark.parametrize("what", ["commands", "formats", "readings"])
def test_what_there_is_is_told_with_help(what: str) -> None:
    done = annotator(what)
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) >= 4


def test_the_c_locale_changes_nothing(news: Path) -> None:
    plain = annotator("read", news, SEED.stem, LANG="C", LC_ALL="C", PYTHONUTF8="0")
    assert plain.stdout == annotator("read", news, SEED.stem).stdout


def test_a_full_device_is_a_sentence_not_a_traceback(news: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "annotator", "read", str(news), SEED.stem],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


def test_qt_is_never_imported_without_a_window(news: Path) -> None:
    program = (
        "import sys; from annotator.__main__ import main; sys.argv = ['annotator', 'run', "
        f"{str(news)!r}, 'select 0 4', 'mark-as entity.person']; main(); "
        "assert not [m for m in sys.modules if 'PySide' in m or 'shiboken' in m]"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_help_loads_nothing_heavy() -> None:
    program = (
        "import sys; from annotator.__main__ import main; sys.argv = ['annotator', '--help']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'sqlalchemy', 'opencc', 'pypinyin', 'rjieba', 'numpy', 'PySide6', 'alembic'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_without_a_display_the_window_says_so() -> None:
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "annotator"], capture_output=True, env=env, check=False
    )
    if sys.platform.startswith("linux"):
        assert done.returncode == 1
        assert b"no display" in done.stderr


def test_a_picture_is_put_in_marked_checked_and_written_out(news: Path, tmp_path: Path) -> None:
    photo, raw = tmp_path / "羅亮 攝.png", whole_png(30, 20)
    photo.write_bytes(raw)
    lines = ("select 70 70", f"picture '{photo}'", "mark-region 1 2 3 4")
    done = annotator("run", news, *lines)
    assert done.returncode == 0, done.stderr
    marks = answer("marks", news, SEED.stem, "--json")
    figure, region = sorted(marks, key=lambda mark: mark["label"])
    key = figure["attributes"]["file"]
    assert figure["attributes"] == {"file": sha256(raw).hexdigest(), "name": photo.name}
    assert region["attributes"] == {"rectangle": "1,2,3,4"}
    assert region["links"] == [{"role": "of", "to": figure["id"]}]
    assert annotator("check", news).returncode == 0
    out = tmp_path / "out"
    assert annotator("pictures", news, out).returncode == 1  # no such folder
    out.mkdir()
    done = annotator("pictures", news, out)
    assert done.stdout.split("\t")[:4] == [key, "image/png", "30", "20"]
    assert (out / f"{key}.png").read_bytes() == raw
    with sqlite3.connect(news) as tampering:
        tampering.execute("UPDATE picture SET raw = x'00'")
    tampering.close()
    for verb in (("check",), ("pictures", out)):
        done = annotator(verb[0], news, *verb[1:])
        assert done.returncode == 1
        assert key in done.stderr
        assert "Traceback" not in done.stderr


def test_a_picture_that_is_none_is_one_sentence(news: Path, tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(png(60_000, 60_000))
    for file in (bomb, tmp_path / "none.png", tmp_path, "https://example.org/x.png"):
        done = annotator("run", news, "select 0 0", f"picture '{file}'")
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert answer("marks", news, SEED.stem, "--json") == []


def test_what_looks_wrong_is_listed(news: Path) -> None:
    lines = ("select 0 2", "mark-as entity.event", "label-article topic", "select 0 2")
    done = annotator("run", news, "--editor", "zhou", *lines)
    assert done.returncode == 0, done.stderr
    (listed,) = answer("list", news, "--json")
    (found,) = answer("lint", news, "--json")
    assert (found["rule"], found["label"], found["mended"]) == ("attributes", "topic", None)
    assert (found["article"], found["sheet"]) == (listed["id"], "zhou")
    plain = annotator("lint", news, listed["name"], "--sheet", "zhou")
    assert plain.returncode == 0
    assert "“topic” is not filled in yet" in plain.stdout
    assert annotator("lint", news, "--sheet", "nobody").stdout == ""
    assert annotator("lint", news, "no such").returncode == 1
