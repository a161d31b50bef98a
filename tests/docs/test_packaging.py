"""What is shipped is whole: the wheel holds its resources, the locks hold what is asked for."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = {"requirements.lock": ["build"], "requirements-dev.lock": ["build", "dev"]}
PINNED = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files of the wheel, as an installer lays them out."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    done = subprocess.run(
        [*build, "--directory", str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_every_resource_and_the_sample_byte_for_byte(installed: Path) -> None:
    shipped = [
        path
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.suffix != ".ts" and path.name[0] != "."
    ]
    assert shipped
    for path in shipped:
        inside = installed / "annotator" / path.relative_to(ROOT)
        assert inside.read_bytes() == path.read_bytes(), path
    for path in (ROOT / "seeds").iterdir():
        inside = installed / "annotator" / "resources" / "seeds" / path.name
        assert inside.read_bytes() == path.read_bytes(), path


def test_the_program_finds_them_where_the_wheel_puts_them(installed: Path, tmp_path: Path) -> None:
    ask = (
        "from annotator.core.resources import resource, sample_article\n"
        "print(sample_article())\n"
        "print(resource('schemes', 'news.toml'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-B", "-c", ask],
        cwd=tmp_path,
        env={"PYTHONPATH": str(installed), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    for line in done.stdout.splitlines():
        assert Path(line).is_file()
        assert Path(line).is_relative_to(installed)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_all_that_is_asked_for_with_hashes_and_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    pinned = {canonicalize_name(name): version for name, version in PINNED.findall(text)}
    asked = list(PROJECT["project"]["dependencies"])
    for group in LOCKS[lock]:
        asked += PROJECT["dependency-groups"][group]
    for requirement in map(Requirement, asked):
        version = pinned[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement}: run `make lock`"
    for block in re.split(r"\n(?=\S)", text):
        assert block.startswith("#") or "--hash=sha256:" in block, block
    assert "://" not in text


def test_what_the_program_needs_is_the_same_for_its_tests() -> None:
    run, dev = (set(PINNED.findall((ROOT / lock).read_text("utf-8"))) for lock in LOCKS)
    assert run < dev
