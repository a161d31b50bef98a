"""What stories in the window begin with: a window over the sample article, its questions answered."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.settings import Settings
from annotator.dataset import Export
from annotator.gui import language, theme
from annotator.gui.importing import Looked, Taking
from annotator.gui.paper.paper import Paper
from annotator.gui.paper.printing import set_margins
from annotator.gui.window import Window
from annotator.workspace import Workspace

SECONDS = 10_000


@dataclass
class Answers:
    """Answers what the window would ask in dialogs, and keeps what it tells."""

    files: list[Path] = field(default_factory=list)
    path: Path | None = None
    exporting: Export | None = None
    codec: str = ""
    agreed: bool = False
    going_on: bool = True
    previewed: list[Looked] = field(default_factory=list)
    told: list[tuple[str, list[str]]] = field(default_factory=list)

    def files_to_open(self) -> list[Path]:
        return self.files

    def preview(self, window: Window, looked: Looked, then: Callable[[list[Taking]], None]) -> None:
        self.previewed.append(looked)
        if self.going_on:
            then(looked.takings)

    def list_to_open(self) -> Path | None:
        return self.path

    def picture_to_open(self) -> Path | None:
        return self.path

    def project_to_open(self, folder: Path) -> Path | None:
        return self.path

    def project_to_make(self, folder: Path) -> Path | None:
        return self.path

    def copy_to_save(self, project: Path) -> Path | None:
        return self.path

    def export(self, workspace: Workspace) -> Export | None:
        return self.exporting

    def pdf_to_save(self, folder: Path, paper: Paper) -> Path | None:
        return self.path

    def pdfs_to_save(self, folder: Path) -> Path | None:
        return self.path

    def printer(self, paper: Paper) -> QPagedPaintDevice | None:
        if self.path is None:
            return None
        writer = QPdfWriter(str(self.path))
        set_margins(writer)
        return writer

    def encoding(self, workspace: Workspace) -> str:
        return self.codec

    def agree(self, title: str, warning: str) -> bool:
        self.told.append((title, [warning]))
        return self.agreed

    def tell(self, title: str, lines: Sequence[str]) -> None:
        self.told.append((title, list(lines)))

    def about(self) -> None:
        self.told.append(("about", []))


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a window or a thread behind fails."""
    threads = set(threading.enumerate())
    widgets = set(map(id, QApplication.topLevelWidgets()))
    yield
    flush()
    left = [each for each in QApplication.topLevelWidgets() if id(each) not in widgets]
    assert not [each for each in left if each.isVisible()], left
    assert not [each for each in threading.enumerate() if each not in threads]


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture(autouse=True)
def _no_button_held(qapp: QApplication) -> Iterator[None]:
    """Let go of the mouse: a double click of QTest ends with its button down, and every later
    story would only drag.
    """
    yield
    if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
        QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)
    assert not QApplication.mouseButtons()


@pytest.fixture
def open_window(
    qtbot: QtBot,
    qapp: QApplication,
    answers: Answers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., Window]]:
    """Opens a window as a start of the program does; all are closed at the end."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    made: list[Window] = []

    def opened(*paths: Path, settings: Settings | None = None) -> Window:
        # Suggestions come when they are found; a story that is not about them goes without.
        told = {"editor": "zhou", "language": "en", "theme": "light", "suggestions": False}
        chosen = settings or Settings(told)
        language.install(qapp, chosen.text("language"))
        theme.apply(qapp, theme.theme_named(chosen.text("theme")))
        window = Window(chosen, answers)
        made.append(window)
        window.show()
        window.projects.start(paths)
        settle(qtbot, window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=SECONDS)
        return window

    yield opened
    for window in made:
        window.close()
        window.deleteLater()
    language.install(qapp, "en")


@pytest.fixture
def window(open_window: Callable[..., Window], project: Path) -> Window:
    """The window over the sample article on zhou's fresh sheet, read clean."""
    return open_window(project)


def settle(qtbot: QtBot, window: Window) -> None:
    """Wait until no job is under way."""
    qtbot.waitUntil(lambda: window.jobs.current is None, timeout=SECONDS)


def press(qtbot: QtBot, widget: QWidget | None, key: str) -> None:
    """Press a key, written as in key maps, where the keyboard is on `widget`."""
    assert widget is not None
    widget.setFocus()
    *held, last = key.split("+") if key != "+" else ["+"]
    modifier = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifier |= {
            "Ctrl": Qt.KeyboardModifier.ControlModifier,
            "Alt": Qt.KeyboardModifier.AltModifier,
            "Shift": Qt.KeyboardModifier.ShiftModifier,
        }[each]
    if len(last) == 1:
        qtbot.keyClick(widget, last, modifier)
    else:
        qtbot.keyClick(widget, getattr(Qt.Key, f"Key_{last}"), modifier)


def flush() -> None:
    """Let go of everything that is only waiting to go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
