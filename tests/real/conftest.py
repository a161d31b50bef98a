"""What stories in a real window begin with: a desktop, a screen reader, the program over a project."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.core.settings import Settings
from annotator.preferences import save_settings
from tests.real.assistive import Reader
from tests.real.desktop import Desktop, missing
from tests.real.program import Program

# Suggestions come when they are found, and may move lines on which a test is about to click.
SETTINGS = Settings({"editor": "zhou", "language": "en", "theme": "light", "suggestions": False})


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A real window under load takes its time."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.timeout(300))


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A desktop without a screen; where it cannot be had the tests are skipped, but not in CI."""
    lacking = missing()
    if lacking:
        reason = (
            f"not installed here: {', '.join(lacking)}; `sh packaging/setup.sh desktop` does that"
        )
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    try:
        desktop.start()
        yield desktop
    finally:
        desktop.stop()


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[Reader]:
    """A screen reader."""
    reader = Reader(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    yield reader
    reader.close()


@pytest.fixture
def start(desktop: Desktop, reader: Reader) -> Iterator[Callable[[Path], Program]]:
    """Starts the program over a project; ends it at the end, whatever has become of it."""
    save_settings(SETTINGS)
    desktop.env["ANNOTATOR_CONFIG"] = os.environ["ANNOTATOR_CONFIG"]
    started: list[Program] = []

    def start(project: Path) -> Program:
        program = Program(desktop, reader, project)
        started.append(program)
        program.open()
        return program

    yield start
    for program in started:
        program.end()


@pytest.fixture
def program(start: Callable[[Path], Program], project: Path) -> Program:
    """The program over the sample article on zhou's fresh sheet, read clean."""
    return start(project)
