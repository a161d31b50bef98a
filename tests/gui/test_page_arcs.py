"""Arcs between linked marks: which there are, and that they are painted just where they belong."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.core.mark import Mark
from annotator.gui.page import Page
from annotator.gui.theme import theme_named
from annotator.workspace import Workspace
from tests.gui.pages import mark, open_text, shown
from tests.gui.test_page_screen import difference, screen, whole

TEXT = "本報訊（記者 劉璇）昨日，「質量月」活動在長沙市啟動，向曙光出席並講話。\n" * 60


@pytest.fixture
def marks(workspace: Workspace) -> dict[str, Mark]:
    """An event, a person and a place in it, another event, all on the first lines."""
    open_text(workspace, TEXT)
    return {
        "event": mark(workspace, "entity.event", (13, 20)),
        "person": mark(workspace, "entity.person", (7, 9)),
        "place": mark(workspace, "entity.place", (21, 24)),
        "other": mark(workspace, "entity.event", (55, 60)),
        "far": mark(workspace, "entity.person", (1500, 1503)),
    }


def link(workspace: Workspace, role: str, here: Mark, there: Mark) -> None:
    run(workspace, f"link {role} {there.id} {here.id}")


def same_picture(page: Page) -> bool:
    return not difference(screen(page), whole(page))


def test_the_links_of_the_selected_mark_are_drawn_both_ways(
    workspace: Workspace, qtbot: QtBot, marks: dict[str, Mark]
) -> None:
    link(workspace, "who", marks["event"], marks["person"])
    link(workspace, "where", marks["event"], marks["place"])
    link(workspace, "who", marks["other"], marks["person"])
    page = shown(workspace, qtbot)
    assert page.arcs.shown() == []
    plain = screen(page)
    run(workspace, f"select-mark {marks['event'].id}")
    ids = {name: each.id for name, each in marks.items()}
    assert page.arcs.shown() == [
        (ids["event"], ids["person"], "Who"),
        (ids["event"], ids["place"], "Where"),
    ]
    assert same_picture(page)
    run(workspace, f"select-mark {ids['person']}")
    assert sorted(page.arcs.shown()) == sorted(
        [(ids["event"], ids["person"], "Who"), (ids["other"], ids["person"], "Who")]
    )
    assert same_picture(page)
    run(workspace, "escape")
    page.caret.put(0)
    page.clearFocus()
    assert page.arcs.shown() == []
    page.setFocus()
    assert same_picture(page)
    assert not difference(screen(page), plain)


def test_all_links_in_sight_are_drawn_when_asked_for(
    workspace: Workspace, qtbot: QtBot, marks: dict[str, Mark]
) -> None:
    link(workspace, "who", marks["event"], marks["person"])
    link(workspace, "who", marks["other"], marks["far"])
    page = shown(workspace, qtbot, arcs=True)
    assert len(page.arcs.shown()) == 2  # one of them a stub towards what is below
    assert same_picture(page)
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + 35)
    assert same_picture(page)
    page.show_look(replace(page.look, language="zh_TW"))
    assert {word for _, _, word in page.arcs.shown()} == {"參與者"}
    page.show_look(replace(page.look, theme=theme_named("dark")))
    assert same_picture(page)
    page.go_to(1500)
    assert [word for _, _, word in page.arcs.shown()] == ["參與者"]
    assert same_picture(page)
    bar.setValue(bar.maximum())
    assert page.arcs.shown() == []


def test_a_chain_joins_its_mentions_one_after_the_other(
    workspace: Workspace, qtbot: QtBot, marks: dict[str, Mark]
) -> None:
    third = mark(workspace, "entity.person", (27, 30))
    page = shown(workspace, qtbot)
    run(workspace, f"select-mark {third.id}")
    run(workspace, f"same-as {marks['person'].id}")
    run(workspace, f"same-as {marks['far'].id}")
    ids = [marks["person"].id, third.id, marks["far"].id]
    assert page.arcs.shown() == [(ids[0], ids[1], "="), (ids[1], ids[2], "=")]
    assert same_picture(page)
    (chain,) = workspace.sheet.linking(third.id)
    run(workspace, f"select-mark {chain.id}")
    assert len(page.arcs.shown()) == 2
    assert same_picture(page)


def test_arcs_follow_links_boundaries_and_undo(
    workspace: Workspace, qtbot: QtBot, marks: dict[str, Mark]
) -> None:
    page = shown(workspace, qtbot)
    run(workspace, f"select-mark {marks['event'].id}")
    for line in (f"link who {marks['person'].id}", f"link where {marks['place'].id}"):
        run(workspace, line)
        assert same_picture(page)
    for line in ("move-end 3", "move-start 4", "relabel entity.work", "undo", "undo", "undo"):
        run(workspace, line)
        assert same_picture(page), line
    assert len(page.arcs.shown()) == 2
    run(workspace, "undo")
    assert len(page.arcs.shown()) == 1
    assert same_picture(page)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert same_picture(page)
    run(workspace, f"select-mark {marks['person'].id}")
    run(workspace, "remove")
    assert page.arcs.shown() == []
    assert same_picture(page)


def test_a_caption_is_joined_to_the_picture_that_is_shown(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, TEXT)
    figure, caption = (
        mark(workspace, "figure.picture", (37, 37)),
        mark(workspace, "caption.text", (0, 4)),
    )
    link(workspace, "of", caption, figure)
    page = shown(workspace, qtbot)
    run(workspace, f"select-mark {caption.id}")
    box = page.box_of(figure.id)
    seen = {each.figure.mark.id: each.box for each in page.where.figures()}
    assert box
    assert box.contains(seen[figure.id])
    assert page.arcs.shown() == [(caption.id, figure.id, "Picture")]
    assert same_picture(page)
