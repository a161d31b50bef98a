"""The examples of the documents are true: what README and docs show is what the program answers.

A fenced `console` block holds command lines, each behind `$ `, and below each what it prints.
A command of several lines goes on behind `> `. `...` stands for anything, and a comment `# exits 1`
at the end of a command for its exit status. One document is one story: its blocks run in order, in
one new folder that holds a copy of `seeds/`.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXITS = re.compile(r"# exits (\d+)$")


@dataclass(frozen=True, slots=True)
class Example:
    command: str
    expected: str

    @property
    def status(self) -> int:
        said = EXITS.search(self.command)
        return int(said[1]) if said else 0

    def fits(self, output: str) -> bool:
        pattern = ".*?".join(re.escape(part) for part in self.expected.split("..."))
        return re.fullmatch(pattern, output.rstrip(), re.DOTALL) is not None


def examples(markdown: str) -> Iterator[Example]:
    """Every command of the `console` blocks that calls the program, in order."""
    for block in BLOCK.findall(markdown):
        for piece in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            lines = piece.splitlines()
            head = 1
            while head < len(lines) and lines[head].startswith("> "):
                head += 1
            command = "\n".join([lines[0], *(line[2:] for line in lines[1:head])])
            if command.startswith("annotator"):
                yield Example(command, "\n".join(lines[head:]).rstrip())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A new folder with the sample articles, as an editor would have it."""
    (tmp_path / "home").mkdir()
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "annotator"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m annotator "$@"\n')
    program.chmod(0o755)
    work = tmp_path / "work"
    shutil.copytree(ROOT / "seeds", work / "seeds")
    return work


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """What a shell in `folder` makes of `command`, both its streams together."""
    home = folder.parent / "home"
    ours = {n: v for n, v in os.environ.items() if not n.startswith(("XDG_", "ANNOTATOR_"))}
    environment = ours | {
        "HOME": str(home),
        "PATH": f"{folder.parent / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }
    return subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=50,
        check=False,
    )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_examples_of_a_document_are_true(document: Path, folder: Path) -> None:
    for example in examples(document.read_text(encoding="utf-8")):
        done = run(example.command, folder)
        told = f"$ {example.command}\n{done.stdout}(status {done.returncode})"
        assert done.returncode == example.status, told
        assert example.fits(done.stdout), f"{told}\nexpected:\n{example.expected}"


def test_readme_shows_the_program_at_work() -> None:
    shown = [example.command.split()[1] for example in examples(DOCUMENTS[0].read_text("utf-8"))]
    assert {"import", "read", "run", "export", "check"} <= set(shown)


class TestReadingExamples:
    """The reader of examples itself: were it to see none, every document would pass."""

    TEXT = (
        "Words.\n\n```console\n$ annotator list a.annot\nae33 ... b.txt\n\n$ ls\na.annot\n"
        "$ annotator run a.annot \\\n>   undo # exits 1\nnothing to undo\n```\n"
        "```sh\n$ annotator not-run\n```\n"
    )

    def test_commands_of_the_program_are_found_with_what_they_print(self) -> None:
        assert list(examples(self.TEXT)) == [
            Example("annotator list a.annot", "ae33 ... b.txt"),
            Example("annotator run a.annot \\\n  undo # exits 1", "nothing to undo"),
        ]

    def test_the_status_is_zero_unless_the_command_says_otherwise(self) -> None:
        assert [example.status for example in examples(self.TEXT)] == [0, 1]

    @pytest.mark.parametrize(
        ("expected", "output", "fits"),
        [
            ("ae33 ... b.txt", "ae33 2656 utf-8 b.txt\n", True),
            ("ae33 ... b.txt", "ae33 2656 utf-8 b.txt more\n", False),
            ("first\n...", "first\nsecond\nthird\n", True),
            ("", "", True),
            ("", "a word too many\n", False),
            ("(a.b)", "(axb)", False),
        ],
    )
    def test_dots_stand_for_anything_and_nothing_else_does(
        self, expected: str, output: str, fits: bool
    ) -> None:
        assert Example("annotator", expected).fits(output) is fits
