"""In the window: a file dropped on a missing picture is kept, undone, and there tomorrow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.mark import Mark
from annotator.core.picture import picture_id
from annotator.core.span import Span
from annotator.gui.page.regions import Seen
from annotator.gui.window import Window
from annotator.storage import Store
from tests.gui.conftest import Answers, press, settle
from tests.pictures import png, whole_png

RAW = whole_png(300, 200)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "羅亮's 攝.png"
    path.write_bytes(RAW)
    return path


def first_figure(window: Window) -> Mark:
    assert window.workspace
    return next(mark for mark in window.workspace.sheet if mark.label == "figure.picture")


def seen(window: Window) -> Seen:
    """The first figure, brought into sight."""
    assert window.page
    window.run(f"go-to-mark {first_figure(window).id}")
    return next(each for each in window.page.where.figures())


def drop(qtbot: QtBot, window: Window, path: Path, at: QPointF) -> None:
    """Drag a file of the desktop over the page and let it go."""
    assert window.page
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    args = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    port = window.page.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(at.toPoint(), *args))
    event = QDropEvent(at, *args)
    QApplication.sendEvent(port, event)
    assert event.isAccepted()
    settle(qtbot, window)


def test_a_dropped_picture_is_kept_undone_and_there_tomorrow(
    window: Window,
    qtbot: QtBot,
    photo: Path,
    project: Path,
    open_window: Callable[..., Window],
):
    window.run("accept-credits")
    drop(qtbot, window, photo, QPointF(seen(window).box.center()))
    figure = first_figure(window)
    assert figure.attributes == {"file": picture_id(RAW), "name": photo.name}
    assert seen(window).figure.picture
    window.run("undo")
    assert first_figure(window).attributes == {"missing": True}
    assert seen(window).figure.picture is None
    window.run("redo")
    window.close()
    with Store.open(project) as store:
        assert store.picture_bytes(picture_id(RAW)) == RAW
        assert store.check() == []
    again = open_window(project)
    assert seen(again).figure.picture
    again.run("undo")  # what was done yesterday
    assert first_figure(again).attributes == {"missing": True}


def test_a_picture_dropped_on_words_makes_its_figure(window: Window, qtbot: QtBot, photo: Path):
    assert window.page
    assert window.workspace
    rect = window.page.where.caret_rect(32)
    assert rect
    drop(qtbot, window, photo, QPointF(rect.center()))
    (figure,) = window.workspace.sheet
    start = window.page.where.paragraph_at(32).start
    assert figure.spans == (Span(start, start),)
    assert window.workspace.mark == figure


@pytest.mark.parametrize(
    ("name", "raw", "expected"),
    [
        ("bomb.png", png(60_000, 60_000), "has 60000 × 60000 pixels"),
        ("x.svg", b"<svg/>", "is a drawing"),
        ("x.jpg", b"no picture", "is no picture"),
    ],
)
def test_what_is_refused_is_said_in_the_status_bar(
    window: Window, qtbot: QtBot, tmp_path: Path, name: str, raw: bytes, expected: str
):
    path = tmp_path / name
    path.write_bytes(raw)
    window.run("accept-credits")
    said: list[str] = []
    window.say_problem = lambda problem: said.append(str(problem))  # type: ignore[method-assign]
    drop(qtbot, window, path, QPointF(seen(window).box.center()))
    assert len(said) == 1
    assert expected in said[0]
    assert first_figure(window).attributes == {"missing": True}


def test_a_picture_is_chosen_in_a_dialog(
    window: Window, qtbot: QtBot, photo: Path, answers: Answers
):
    window.run("accept-credits")
    window.run(f"select-mark {first_figure(window).id}")
    window.run("add-picture")  # thought better of
    settle(qtbot, window)
    assert first_figure(window).attributes == {"missing": True}
    answers.path = photo
    window.actions_["add-picture"].trigger()
    settle(qtbot, window)
    assert first_figure(window).attributes["file"] == picture_id(RAW)


def test_regions_by_keyboard(window: Window, qtbot: QtBot, photo: Path):
    window.run("accept-credits")
    window.run(f"select-mark {first_figure(window).id}")
    window.run(f'picture "{photo}"')
    press(qtbot, window.page, "=")
    assert window.workspace
    region = window.workspace.mark
    assert region
    assert region.attributes == {"rectangle": "0,0,300,200"}
    window.run("set rectangle 10,10,50,50")
    press(qtbot, window.page, "Delete")
    assert not [mark for mark in window.workspace.sheet if mark.label == "figure.region"]


def test_pictures_are_hidden_and_shown(window: Window):
    window.run("accept-credits")
    assert window.page
    assert window.actions_["pictures"].isChecked()
    seen(window)
    window.actions_["pictures"].trigger()
    assert not list(window.page.where.figures())
    assert not window.actions_["pictures"].isChecked()
    window.run("pictures")
    seen(window)


def test_dragging_on_a_picture_of_an_older_scheme_says_what_is_missing(
    open_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path, photo: Path
):
    old = Path(__file__).parent.parent / "old" / "0001.annot"
    path = tmp_path / "old.annot"
    path.write_bytes(old.read_bytes())
    window = open_window(path)
    assert window.workspace
    assert window.page
    window.run(f"open {window.workspace.articles()[1].id}")
    window.run(f"select-mark {'9' * 32}")
    window.run(f'picture "{photo}"')
    said: list[str] = []
    window.say_problem = lambda problem: said.append(str(problem))  # type: ignore[method-assign]
    box = next(each for each in window.page.where.figures()).box
    port = window.page.viewport()
    qtbot.mousePress(port, LEFT, pos=box.center())
    qtbot.mouseMove(port, box.center() + box.bottomRight() / 20)
    qtbot.mouseMove(port, box.bottomRight())
    qtbot.mouseRelease(port, LEFT, pos=box.bottomRight())
    assert said == ["This project has no label “figure.region”"]
