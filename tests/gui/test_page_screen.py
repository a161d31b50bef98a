"""What painting bit by bit has left on the screen is what one painting of everything would show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.workspace import Workspace
from tests.gui.chance import Editor, difference, fresh, painted, screen, whole
from tests.gui.pages import mark, open_text, shown

ACTIONS = 500
FRESH_EVERY = 20
"""A page that is made anew costs as much as twenty actions."""


def seed_text(text: str) -> str:
    """The sample article, long enough to scroll far."""
    return (text + "\n") * 4


def strange_text(_: str) -> str:
    """Long paragraphs without stops, empty lines, characters of every kind."""
    odd = "𠮷野家𨋢，office 96%以上 café e\u0301 👨‍👩‍👧 שלום 聯(lián)動(dòng)\t表\u3000格。"
    return "\n".join(["長句沒有標點" * 600, "", "", odd * 40, "", "短", odd, "\r", odd * 8, ""])


def follow(workspace: Workspace, qtbot: QtBot, text: str, seed: int, actions: int) -> None:
    """Compare the screen after each of some actions with what it should show."""
    open_text(workspace, text)
    page = shown(workspace, qtbot)
    page.resize(560, 440)
    editor = Editor(page, seed)
    done: list[str] = []
    for number in range(actions):
        done.append(editor.act())
        seen = screen(page)
        wrong = difference(seen, whole(page))
        if not wrong and number % FRESH_EVERY == 0:
            wrong = difference(painted(page), fresh(page))
        assert not wrong, f"{wrong}, seed {seed}, after:\n" + "\n".join(done)


@pytest.mark.parametrize("text", [seed_text, strange_text])
def test_the_screen_is_what_one_painting_would_show(
    workspace: Workspace, qtbot: QtBot, text: Callable[[str], str]
) -> None:
    follow(workspace, qtbot, text(workspace.article.text), 1, ACTIONS)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(2, 12))
@pytest.mark.parametrize("text", [seed_text, strange_text])
def test_the_screen_is_right_for_long(
    workspace: Workspace, qtbot: QtBot, text: Callable[[str], str], seed: int
) -> None:
    follow(workspace, qtbot, text(workspace.article.text), seed, ACTIONS)


def test_the_screen_follows_from_one_article_to_the_next(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page = shown(workspace, qtbot)
    first = workspace.article.id
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    open_text(workspace, "第二篇" * 40)
    assert not difference(screen(page), whole(page))
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert not difference(screen(page), whole(page))
    workspace.open(first)
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert not difference(screen(page), whole(page))
    assert page.verticalScrollBar().value() == 0


def test_marks_on_the_same_words_look_the_same_when_they_are_opened_again(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page = shown(workspace, qtbot)
    for label in ("entity.person", "entity.place", "event", "entity.work", "entity.time"):
        mark(workspace, label, (40, 46))
    assert not difference(painted(page), fresh(page))


def test_the_margin_follows_the_size_of_the_text(workspace: Workspace, qtbot: QtBot) -> None:
    page = shown(workspace, qtbot)
    page.show_look(replace(page.look, text_size=32))
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    block, y = page.where.visible()[-1]
    assert page.where.height - y - page.where.shelf.block(block).height == 64


def test_the_frame_of_a_missing_picture_has_its_dashes_where_they_were(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "字\n" * 60)
    mark(workspace, "figure.picture", (20, 21))
    page = shown(workspace, qtbot)
    page.resize(560, 440)
    for by in (*[37] * 24, *[-31] * 24):
        bar = page.verticalScrollBar()
        bar.setValue(bar.value() + by)
        assert not difference(screen(page), whole(page))
