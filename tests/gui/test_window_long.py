"""Stories of work that takes long: it is done aside, with progress and a way to stop it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.core.suggestion import SHEET
from annotator.gui.app import MANY as MANY_OBJECTS
from annotator.gui.app import Garbage
from annotator.gui.desk import Desk
from annotator.gui.window import Window
from annotator.storage import Store
from annotator.workspace import LONG, MANY
from tests.gui.conftest import settle

TITLE = Message("mark {count} × {label}", {"count": MANY + 1, "label": "entity.person"})


def many(count: int = MANY + 1) -> Edit:
    return Edit.adding(TITLE, [Mark("entity.person", (Span(n, n + 2),)) for n in range(count)])


def kept(window: Window) -> int:
    """How many marks the project file has on the sheet."""
    workspace = window.open_workspace()
    return len(workspace.store.sheet(workspace.article.id, workspace.sheet_name))


def test_an_edit_of_very_many_marks_is_kept_aside_and_taken_back_aside(
    qtbot: QtBot, window: Window
) -> None:
    workspace = window.open_workspace()
    for act, marks in (
        (lambda: workspace.do(many()), MANY + 1),
        (lambda: window.run("undo"), 0),
        (lambda: window.run("redo"), MANY + 1),
    ):
        before = workspace.sheet
        act()
        assert window.jobs.writing
        assert workspace.sheet is before
        settle(qtbot, window)
        assert len(workspace.sheet) == marks == kept(window)
    assert window.desk
    assert window.desk.marks.model.rowCount() == MANY + 1


def test_a_few_marks_are_kept_at_once(window: Window) -> None:
    window.open_workspace().do(many(MANY))
    assert window.jobs.current is None
    assert kept(window) == len(window.open_workspace().sheet) == MANY


def test_while_very_many_marks_are_kept_nothing_else_is_changed(
    qtbot: QtBot, window: Window
) -> None:
    workspace = window.open_workspace()
    workspace.do(many())
    workspace.select(Span(0, 2))
    window.run("label entity.place")
    assert "Wait until this is done" in window.status.message.text()
    settle(qtbot, window)
    assert len(workspace.sheet) == MANY + 1


def test_keeping_very_many_marks_can_be_stopped_and_then_nothing_is_kept(
    qtbot: QtBot, window: Window
) -> None:
    workspace = window.open_workspace()
    before = workspace.sheet
    workspace.do(many(4000))
    window.jobs.stop()
    settle(qtbot, window)
    if workspace.sheet is before:  # it may have been too late to stop
        assert kept(window) == 0
        assert workspace.history.undoable is None
    else:
        assert kept(window) == len(workspace.sheet) == 4000


def test_what_is_long_is_done_at_once_while_another_job_is_under_way(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.projects.copy(tmp_path / "copy.annot")
    assert window.jobs.current
    window.open_workspace().do(many())
    assert len(window.open_workspace().sheet) == MANY + 1
    settle(qtbot, window)


@pytest.mark.parametrize("article", ["long", "short"])
def test_a_long_article_is_read_aside_and_laid_open(
    qtbot: QtBot, open_window: Callable[..., Window], project: Path, article: str
) -> None:
    window = open_window(project)
    workspace = window.open_workspace()
    texts = {"long": "話。\n" * (LONG // 2), "short": "話。"}
    drafts = [Draft(name, text, text.encode()) for name, text in texts.items()]
    workspace.store.add(drafts, "zhou", now())
    window.run(f"open {article}")
    assert (window.jobs.current is not None) == (article == "long")
    settle(qtbot, window)
    assert workspace.article.name == article
    assert window.page
    assert window.page.where.shelf.text == texts[article]


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[Garbage]:
    made = Garbage(qapp)
    yield made
    made.leave()


def test_garbage_is_collected_and_values_by_the_ten_thousand_are_not_looked_through(
    garbage: Garbage,
) -> None:
    class Circle:
        def __init__(self) -> None:
            self.itself = self

    gone = weakref.ref(Circle())
    garbage.collect()
    assert gone() is None
    aside, values = gc.get_freeze_count(), []
    for number in range(5):  # in portions, of which each is few
        values += [[number] for _ in range(MANY_OBJECTS // 4)]
        garbage.collect()
    assert gc.get_freeze_count() >= aside + MANY_OBJECTS


@pytest.mark.parametrize("sheet", ["zhou", SHEET])
def test_an_article_with_many_marks_or_suggestions_is_read_aside(
    qtbot: QtBot, open_window: Callable[..., Window], project: Path, sheet: str
) -> None:
    text = "話。\n" * 2000
    marks = tuple(Mark("entity.person", (Span(n, n + 1),)) for n in range(1100))
    with Store.open(project) as store:
        store.add([Draft("marked", text, text.encode(), sheets={sheet: marks})], "zhou", now())
    window = open_window(project)
    window.run("open marked")
    assert window.jobs.current is not None
    settle(qtbot, window)
    assert window.open_workspace().article.name == "marked"


def test_a_project_arrives_over_several_turns_and_is_not_there_before(
    qtbot: QtBot, open_window: Callable[..., Window], project: Path
) -> None:
    window = open_window()
    window.projects.open(project)
    qtbot.waitUntil(lambda: any(map(is_desk, QApplication.topLevelWidgets())))
    assert window.jobs.current
    assert window.desk is None
    window.run("label entity.person")
    assert "Open a project" in window.status.message.text()
    settle(qtbot, window)
    assert window.desk
    assert all(panel.isVisible() for panel in window.desk.panels.values())
    assert window.page
    assert window.page.hasFocus()


def test_a_window_closed_while_a_project_arrives_lets_go_of_it(
    qtbot: QtBot, open_window: Callable[..., Window], project: Path
) -> None:
    window = open_window()
    window.projects.open(project)
    qtbot.waitUntil(lambda: any(map(is_desk, QApplication.topLevelWidgets())))
    window.close()
    assert window.workspace is None
    with Store.open(project) as store:  # it is locked no more
        assert not store.read_only


def test_one_project_gives_way_to_another(
    qtbot: QtBot, window: Window, project: Path, tmp_path: Path
) -> None:
    before, other = window.open_workspace(), tmp_path / "other.annot"
    window.projects.make(other)
    assert window.workspace is before
    settle(qtbot, window)
    assert window.open_workspace().store.path == other
    with Store.open(project) as store:
        assert not store.read_only


def is_desk(widget: QWidget) -> bool:
    return isinstance(widget, Desk)
