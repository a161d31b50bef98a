"""An editor marks an article by keys and by mouse, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.gui.window import Window
from annotator.workspace import Workspace
from tests.gui.conftest import press, settle
from tests.words import select


def here(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def only_mark(window: Window) -> Mark:
    (mark,) = here(window).sheet
    return mark


def test_a_key_marks_and_another_relabels(window: Window, qtbot: QtBot) -> None:
    select(here(window), "湖南省市場監管局")
    press(qtbot, window.page, "1")
    assert only_mark(window).label == "entity.person"
    press(qtbot, window.page, "2")
    assert only_mark(window).label == "entity.organisation"
    assert here(window).words(only_mark(window)) == "湖南省市場監管局"


def test_a_label_sticks_until_escape(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window.page, "3")
    assert here(window).sticky == "entity.place"
    assert "sticky" in window.status.message.text()
    press(qtbot, window.page, "Escape")
    assert here(window).sticky is None


def test_delete_takes_the_mark_away_and_the_message_brings_it_back(
    window: Window, qtbot: QtBot
) -> None:
    select(here(window), "郴州市")
    press(qtbot, window.page, "3")
    press(qtbot, window.page, "Backspace")
    assert only_mark(window)
    press(qtbot, window.page, "Delete")
    assert not here(window).sheet.marks
    assert "remove Place" in window.status.message.text()
    window.status._act.click()
    assert only_mark(window).label == "entity.place"


def test_undo_and_redo_are_named_in_the_menu(window: Window, qtbot: QtBot) -> None:
    undo, redo = window.actions_["undo"], window.actions_["redo"]
    assert (undo.text(), undo.isEnabled()) == ("Undo", False)
    select(here(window), "向曙光")
    press(qtbot, window.page, "1")
    assert (undo.text(), undo.isEnabled()) == ("Undo: mark as Person", True)
    press(qtbot, window.page, "Ctrl+Z")
    assert not here(window).sheet.marks
    assert not undo.isEnabled()
    assert (redo.text(), redo.isEnabled()) == ("Redo: mark as Person", True)
    press(qtbot, window.page, "Ctrl+Shift+Z")
    assert only_mark(window).label == "entity.person"
    assert not redo.isEnabled()


def test_shift_return_adds_a_part(window: Window, qtbot: QtBot) -> None:
    select(here(window), "郴州市")
    press(qtbot, window.page, "5")
    mark = only_mark(window)
    second = here(window).view.text.index("湘潭市")
    span = here(window).view.to_source(type(mark.spans[0])(second, second + 3))
    here(window).select(span, mark.id)
    press(qtbot, window.page, "Shift+Return")
    assert here(window).words(only_mark(window)) == "郴州市 … 湘潭市"
    assert only_mark(window).id == mark.id


def test_alt_and_arrows_move_the_boundaries(window: Window, qtbot: QtBot) -> None:
    select(here(window), "湖南省市場監管局")
    press(qtbot, window.page, "2")
    first = only_mark(window)
    press(qtbot, window.page, "Alt+Left")
    assert here(window).words(only_mark(window)) == "湖南省市場監管"
    press(qtbot, window.page, "Ctrl+Alt+Right")
    assert here(window).words(only_mark(window)) == "南省市場監管"
    press(qtbot, window.page, "Alt+Right")
    press(qtbot, window.page, "Ctrl+Alt+Left")
    assert here(window).words(only_mark(window)) == "湖南省市場監管局"
    assert only_mark(window).id == first.id
    press(qtbot, window.page, "Ctrl+]")  # some desktops take Ctrl+Alt and arrows
    assert here(window).words(only_mark(window)) == "南省市場監管局"
    press(qtbot, window.page, "Ctrl+[")
    assert here(window).words(only_mark(window)) == "湖南省市場監管局"


def test_tab_goes_from_mark_to_mark(window: Window, qtbot: QtBot) -> None:
    window.run("accept-credits")
    here(window).select(None)
    press(qtbot, window.page, "Tab")
    first = here(window).mark
    press(qtbot, window.page, "Tab")
    second = here(window).mark
    assert first is not None
    assert second is not None
    assert first.place < second.place
    press(qtbot, window.page, "Shift+Tab")
    assert here(window).mark == first


def test_a_key_pressed_in_the_filter_field_types(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    select(here(window), "郴州市")
    field = window.desk.articles.filter
    press(qtbot, field, "1")
    press(qtbot, field, "Delete")
    assert field.text() == "1"
    assert not here(window).sheet.marks
    assert window.desk.articles.model.rowCount() == 0
    assert window.desk.articles.count.text() == "0 of 1 articles"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.page is not None
    assert window.page.hasFocus()
    field.clear()
    assert window.desk.articles.model.rowCount() == 1


def test_a_click_on_a_label_marks(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    select(here(window), "向曙光")
    labels = window.desk.labels.list
    box = labels.visualRect(labels.model().index(0, 0))
    qtbot.mouseClick(labels.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert only_mark(window).label == "entity.person"


def test_a_click_in_the_list_goes_there(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    window.run("accept-credits")
    here(window).select(None)
    window.go_to(0)
    marks = window.desk.marks
    row = marks.model.rowCount() - 1
    marks.list.scrollToBottom()
    box = marks.list.visualRect(marks.model.index(row))
    qtbot.mouseClick(
        marks.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(2, 0)
    )
    last = list(here(window).sheet)[-1]
    assert here(window).mark == last
    assert window.page is not None
    assert 0 < window.page.place() <= last.spans[0].start
    assert window.page.hasFocus()


def test_relabelling_after_going_to_a_mark_makes_no_second_mark(
    window: Window, qtbot: QtBot
) -> None:
    select(here(window), "向曙光")
    press(qtbot, window.page, "1")
    here(window).select(None)
    window.run(f"go-to-mark {only_mark(window).id}")
    press(qtbot, window.page, "2")
    assert only_mark(window).label == "entity.organisation"


def test_what_cannot_be_done_is_said_in_a_sentence(window: Window) -> None:
    window.run("mark-as entity.person")
    assert window.status.message.text() == "Select some words first"
    window.run("no-such-thing")
    assert "no-such-thing" in window.status.message.text()
    window.run("theme")
    assert "theme NAME" in window.status.message.text()


def test_the_reading_is_changed_in_the_bar(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    simplified = window.desk.bar._buttons["simplified"]
    qtbot.mouseClick(simplified, Qt.MouseButton.LeftButton)
    assert str(here(window).reading) == "clean+simplified"
    assert simplified.isChecked()
    assert window.actions_["read-as clean+simplified"].isChecked()
    assert "湖南省市场监管局" in here(window).view.text
    window.run("read-as clean+traditional-tw")
    assert not simplified.isChecked()
    assert window.desk.bar._buttons["traditional"].isChecked()


def test_marks_are_there_again_after_a_restart_and_can_be_undone(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    first = open_window(project)
    select(here(first), "向曙光")
    press(qtbot, first.page, "1")
    first.close()
    second = open_window(project)
    assert only_mark(second).label == "entity.person"
    press(qtbot, second.page, "Ctrl+Z")
    assert not here(second).sheet.marks
    settle(qtbot, second)


def test_a_handle_dragged_in_the_window_is_one_step_and_esc_is_for_the_drag(
    qtbot: QtBot, window: Window
) -> None:
    workspace, page = window.workspace, window.page
    assert workspace
    assert page
    span = select(workspace, "市場監管局")
    press(qtbot, page, "1")
    made = workspace.mark
    assert made
    left = Qt.MouseButton.LeftButton
    for escaped in (True, False):
        rect = page.where.caret_rect(span.end, behind=True)
        assert rect
        at = rect.center()
        to = at + QPoint(-2 * page.look.text_size, 0)
        qtbot.mousePress(page.viewport(), left, pos=at)
        qtbot.mouseMove(page.viewport(), to)
        if escaped:
            press(qtbot, page, "Escape")
        qtbot.mouseRelease(page.viewport(), left, pos=to)
        assert workspace.mark
        assert workspace.mark.id == made.id
        assert (workspace.mark.spans == made.spans) == escaped
    assert workspace.words(workspace.mark) == "市場監"
    press(qtbot, page, "Ctrl+Z")
    assert workspace.sheet.marks[made.id].spans == made.spans


def test_a_point_is_put_and_marked_by_key_in_the_window(qtbot: QtBot, window: Window) -> None:
    workspace, page = window.workspace, window.page
    assert workspace
    assert page
    rect = page.where.caret_rect(40)
    assert rect
    press(qtbot, page, "Escape")
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, shift, rect.center())
    assert workspace.point
    press(qtbot, page, "Escape")
    assert not workspace.point
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, shift, rect.center())
    press(qtbot, page, "1")
    assert [mark.spans for mark in workspace.sheet] == [(Span(40, 40),)]
