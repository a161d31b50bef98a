"""An editor marks names, and the window proposes what it has learned from that."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.core.mark import Mark
from annotator.core.settings import Settings
from annotator.core.span import Span
from annotator.gui import training as gui_training
from annotator.gui.window import Window
from annotator.storage import Store
from tests.conftest import NEWS
from tests.gui.conftest import SECONDS
from tests.taught import add_taught, taught_article

ON = Settings({"editor": "zhou", "language": "en", "theme": "light", "silent": "names paragraphs"})
SENTENCES = 18
"""In an article: two of them are enough to learn from."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of four articles, of which two are worked on."""
    path = tmp_path / "taught.annot"
    with Store.create(path, NEWS) as store:
        for number, editor in enumerate(("zhou", "zhou", "", "")):
            add_taught(store, number, editor, sentences=SENTENCES)
    return path


def settled(qtbot: QtBot, window: Window) -> None:
    """Once everything is learned and looked for."""
    desk = window.desk
    assert desk
    qtbot.waitUntil(lambda: desk.learning.vocabulary.complete, timeout=SECONDS)
    qtbot.waitUntil(lambda: not desk.training.busy and not desk.suggesting.busy, timeout=30_000)


def offered(window: Window, suggester: str) -> list[Mark]:
    assert window.workspace
    every = window.workspace.offers.now.offered
    return [mark for mark in every if mark.origin.how.startswith(f"{suggester} ")]


def mark(window: Window, count: int, first: int = 0, number: int = 2) -> None:
    """Mark some of the names of an article that nobody has worked on."""
    assert window.workspace
    for each in taught_article(number, SENTENCES)[1][first : first + count]:
        window.workspace.select(each.spans[0])
        window.run(f"mark-as {each.label}")


def test_unseen_names_are_proposed_from_what_was_marked_before_and_marked_now(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gui_training, "EVERY", 6)
    window = open_window(project, settings=ON)
    settled(qtbot, window)
    assert window.workspace
    assert window.desk
    window.run("open 2.txt")
    settled(qtbot, window)
    assert len(offered(window, "learned")) > 5
    before = window.workspace.trained.model
    mark(window, 5)
    settled(qtbot, window)
    assert window.workspace.trained.model == before
    mark(window, 1, first=5)
    settled(qtbot, window)
    assert window.workspace.trained.model != before
    window.run("open 3.txt")
    settled(qtbot, window)
    (wrong, *rest) = offered(window, "learned")
    window.workspace.select(None, wrong.id)
    window.run("reject")
    settled(qtbot, window)
    assert wrong.spans not in {each.spans for each in offered(window, "learned")}
    assert rest


def test_the_same_words_are_offered_soon_after_they_are_marked(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    text = "這裡的慶來福號很有名。\n慶來福號還開著。\n"
    with Store.open(project) as store:
        store.add([Draft("twice", text, text.encode())], "zhou", now())
    window = open_window(project, settings=ON)
    window.run("open twice")
    settled(qtbot, window)
    assert window.workspace
    assert offered(window, "memory") == []
    first, second = (Span(at, at + 4) for at in (text.index("慶"), text.rindex("慶")))
    window.workspace.select(first)
    window.run("mark-as entity.organisation")
    settled(qtbot, window)
    assert [each.spans for each in offered(window, "memory")] == [(second,)]


def test_less_probable_names_are_hidden_and_shown_by_a_setting(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    window = open_window(project, settings=ON)
    window.run("open 2.txt")
    settled(qtbot, window)
    usual = len(offered(window, "learned"))
    window.set("learned", 1.0)
    assert len(offered(window, "learned")) <= sum(
        mark.origin.probability == 1.0 for mark in offered(window, "learned")
    )
    window.set("learned", 0.0)
    assert len(offered(window, "learned")) >= usual > 0


def children() -> list[int]:
    """The processes that this one has started."""
    lists = Path("/proc/self/task").glob("*/children")
    return [int(each) for one in lists for each in one.read_text().split()]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux's list of processes")
def test_training_that_is_killed_is_told_of_and_later_training_goes_on(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gui_training, "EVERY", 3)
    before = children()
    window = open_window(project, settings=ON)
    assert window.workspace
    said: list[str] = []
    window.status.said.connect(said.append)
    qtbot.waitUntil(lambda: len(children()) > len(before), timeout=SECONDS)
    (child,) = set(children()) - set(before)
    os.kill(child, signal.SIGKILL)
    settled(qtbot, window)
    assert [each for each in said if "broken off" in each] == said[-1:]
    assert not window.workspace.trained.model
    window.run("open 2.txt")
    mark(window, 3)
    settled(qtbot, window)
    assert window.workspace.trained.model
    assert offered(window, "learned")
    assert len(window.workspace.sheet) == 3


def test_a_window_that_closes_while_it_learns_loses_nothing(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gui_training, "EVERY", 1)
    window = open_window(project, settings=ON)
    window.run("open 2.txt")
    qtbot.waitUntil(lambda: bool(window.desk and window.desk.learning.vocabulary.complete))
    mark(window, 3)
    assert window.workspace
    article = window.workspace.article.id
    window.close()
    with Store.open(project) as store:
        assert len(store.sheet(article, "zhou")) == 3
        assert store.check() == []
    fresh = open_window(project, settings=ON)
    settled(qtbot, fresh)
    assert fresh.workspace
    assert fresh.workspace.trained.model
