"""Points: Shift and a click, then a label."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.core.span import Span
from annotator.gui.page import Page
from annotator.workspace import Workspace
from tests.gui.pages import LIGHT, open_text, picture, places_of, point_in, shown

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


def page_of(workspace: Workspace, qtbot: QtBot) -> Page:
    open_text(workspace, "湖南省市場監管局舉辦活動")
    page = shown(workspace, qtbot)
    page.asked.connect(lambda line: run(workspace, line))
    return page


def shift_click(qtbot: QtBot, page: Page, offset: int) -> None:
    qtbot.mouseClick(page.viewport(), LEFT, SHIFT, point_in(page, offset, 0.2))


def test_shift_and_a_click_with_nothing_selected_put_a_point(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page = page_of(workspace, qtbot)
    shift_click(qtbot, page, 3)
    assert workspace.point
    assert workspace.selection == Span(3, 3)
    shift_click(qtbot, page, 5)
    assert workspace.point
    assert places_of(picture(page), LIGHT.accent)
    run(workspace, "label entity.place")
    assert workspace.mark
    assert workspace.mark.spans == (Span(5, 5),)
    assert workspace.sticky is None
    assert not workspace.point
    assert not places_of(picture(page), LIGHT.accent)


def test_the_same_place_twice_is_a_point_and_another_extends(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page = page_of(workspace, qtbot)
    qtbot.mouseClick(page.viewport(), LEFT, pos=point_in(page, 3, 0.2))
    shift_click(qtbot, page, 6)
    assert workspace.selection == Span(3, 6)
    assert not workspace.point
    qtbot.mouseClick(page.viewport(), LEFT, pos=QPoint(2, 2))
    qtbot.mouseClick(page.viewport(), LEFT, pos=point_in(page, 3, 0.2))
    shift_click(qtbot, page, 3)
    assert workspace.point


def test_esc_and_any_other_click_let_a_point_go(workspace: Workspace, qtbot: QtBot) -> None:
    page = page_of(workspace, qtbot)
    shift_click(qtbot, page, 3)
    qtbot.mouseClick(page.viewport(), LEFT, pos=point_in(page, 4, 0.2))
    assert not workspace.point
    run(workspace, "label entity.place")
    assert workspace.sticky == "entity.place"
    run(workspace, "escape")
    run(workspace, "point")
    assert workspace.point
    run(workspace, "escape")
    assert (workspace.point, workspace.selection) == (False, None)


def test_with_a_sticky_label_each_shift_and_click_marks_a_point(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page = page_of(workspace, qtbot)
    run(workspace, "label entity.place")
    for offset in (2, 7):
        shift_click(qtbot, page, offset)
    assert [mark.spans for mark in workspace.sheet] == [(Span(2, 2),), (Span(7, 7),)]
    assert workspace.sticky == "entity.place"


def test_a_drag_with_shift_selects_words(workspace: Workspace, qtbot: QtBot) -> None:
    page = page_of(workspace, qtbot)
    start, end = point_in(page, 3, 0.1), point_in(page, 6, 0.9)
    qtbot.mousePress(page.viewport(), LEFT, SHIFT, start)
    qtbot.mouseMove(page.viewport(), (start + end) / 2)
    qtbot.mouseMove(page.viewport(), end)
    qtbot.mouseRelease(page.viewport(), LEFT, SHIFT, end)
    assert workspace.selection == Span(3, 7)
    assert not workspace.point
