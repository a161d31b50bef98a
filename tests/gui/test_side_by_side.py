"""Two readings side by side: one selection, one place, each page read its own way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.core.span import Span
from annotator.gui.page import Page
from annotator.gui.page.abreast import progress
from annotator.gui.side_by_side import SideBySide
from annotator.gui.window import Window
from tests.gui.conftest import press
from tests.gui.pages import drag, point_in


@pytest.fixture
def pages(window: Window, qtbot: QtBot) -> SideBySide:
    """The two pages, as they are when the key for them was pressed."""
    assert window.desk
    window.resize(1500, 800)
    press(qtbot, window.page, "F7")
    assert window.desk.pages.second
    return window.desk.pages


def second(pages: SideBySide) -> Page:
    assert pages.second
    return pages.second


def test_the_second_page_has_a_reading_of_its_own(window: Window, pages: SideBySide) -> None:
    assert "(" in second(pages).where.shelf.block(0).view.text
    assert "(" not in pages.page.where.shelf.block(0).view.text
    window.run("read-beside clean+simplified")
    assert second(pages).where.shelf.block(0).view.text.startswith("部门联动宣传")
    assert window.actions_["side-by-side"].isChecked()
    assert str(pages.page.reading) == "clean"
    window.run("read-as printed")
    assert str(second(pages).reading) == "clean+simplified"
    names = [pages.page.accessibleName(), second(pages).accessibleName()]
    assert names == ["Article, As printed", "Article beside it, Clean · Simplified"]
    window.run("read-beside klingon")
    assert "klingon" in window.status.message.text()
    window.run("side-by-side")
    assert pages.second is None
    assert pages.page.accessibleName() == "Article"
    window.run("read-beside clean")
    assert str(second(pages).reading) == "clean"


def test_what_is_selected_and_marked_in_one_is_seen_in_the_other(
    window: Window, pages: SideBySide, qtbot: QtBot
) -> None:
    workspace, page, other = window.workspace, pages.page, second(pages)
    assert workspace
    text = workspace.article.text
    start = text.index("湖南")
    drag(qtbot, other, point_in(other, start, 0.1), point_in(other, start + 2, 0.1))
    assert workspace.selection == page.caret.selection == Span(start, start + 2)
    press(qtbot, other, "3")
    assert [mark.label for mark in page.where.shelf.marks_at(start)] == ["entity.place"]
    assert [mark.label for mark in other.where.shelf.marks_at(start)] == ["entity.place"]
    press(qtbot, page, "Ctrl+Z")
    assert not other.where.shelf.marks_at(start)


def test_each_follows_the_other_evenly_and_neither_is_pushed_back(
    window: Window, pages: SideBySide
) -> None:
    for leader, other in ((pages.page, second(pages)), (second(pages), pages.page)):
        pages.page.go_to(0)
        bar, its = leader.verticalScrollBar(), other.verticalScrollBar()
        before = its.value()
        assert before == 0
        for value in range(0, bar.maximum() + 1, 7):
            bar.setValue(value)
            assert bar.value() == min(value, bar.maximum())
            assert its.value() >= before - 2  # never back to be seen while the leader goes on
            before = its.value()
            here, there = progress(leader.where), progress(other.where)
            assert abs(here.offset - there.offset) < 40
        bar.setValue(bar.maximum())
        assert its.value() > its.maximum() - 5


def test_a_jump_takes_both_along(window: Window, pages: SideBySide) -> None:
    window.run("select 1500 1510")
    for page in (pages.page, second(pages)):
        box = page.where.line_box(1500)
        assert box
        assert -box[1] < box[0] < page.where.height


def test_the_hits_of_a_search_are_on_both(window: Window, pages: SideBySide, qtbot: QtBot) -> None:
    window.run("find")
    assert window.desk
    window.desk.find_bar.edit.setText("质量")
    qtbot.waitUntil(lambda: len(second(pages).where.shelf.hits) > 20)
    assert second(pages).where.shelf.hits == pages.page.where.shelf.hits
    window.run("side-by-side")
    window.run("side-by-side")
    assert len(second(pages).where.shelf.hits) > 20


def test_scrolling_by_wheel_over_the_page_without_keyboard(
    window: Window, pages: SideBySide, qtbot: QtBot
) -> None:
    other = second(pages)
    other.verticalScrollBar().setValue(200)
    assert pages.page.verticalScrollBar().value() > 0
    assert pages.lead is pages.page
    qtbot.mouseClick(other.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert pages.lead is other
    assert not pages.page.leads


def test_the_second_page_is_there_again_after_a_restart(
    open_window: Callable[..., Window], project: Path
) -> None:
    first = open_window(project)
    first.run("read-beside clean+simplified")
    first.close()
    second = open_window()
    assert second.desk
    beside = second.desk.pages.second
    assert beside
    assert str(beside.reading) == "clean+simplified"
    assert second.desk.pages.page.hasFocus()
    second.run("side-by-side")
    second.close()
    third = open_window()
    assert third.desk
    assert third.desk.pages.second is None
