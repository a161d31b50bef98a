"""Keys on the page: where the caret goes, and what is left to the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.core.span import Span
from annotator.gui.page import Page
from annotator.gui.page.geometry import Place
from annotator.workspace import Workspace
from tests.gui.pages import drag, mark, open_text, shown, wrapped

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_caret_can_stand_behind_the_last_character_of_a_line(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page, start, end = wrapped(workspace, qtbot)
    first = page.where.caret_rect(start)
    assert first
    qtbot.keyClick(page, Qt.Key.Key_Home, CONTROL)
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert page.caret.place == Place(end, behind=True)
    rect = page.where.caret_rect(end, behind=True)
    assert rect
    assert rect.top() == first.top()
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert page.caret.offset == end
    qtbot.keyClick(page, Qt.Key.Key_Down)
    second = page.where.caret_rect(page.caret.offset, behind=page.caret.behind)
    assert second
    assert abs(second.left() - rect.left()) < page.look.text_size
    assert second.top() - rect.top() == page.where.metrics.line()
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert page.caret.place == Place(end, behind=True)
    qtbot.keyClick(page, Qt.Key.Key_Home)
    assert page.caret.place == Place(start)
    qtbot.keyClick(page, Qt.Key.Key_End, SHIFT)
    assert workspace.selection == Span(start, end)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.caret.place == Place(end)
    at = page.where.caret_rect(end)
    assert at
    assert at.top() > first.top()


def test_after_marking_the_caret_stays_behind_the_words(workspace: Workspace, qtbot: QtBot) -> None:
    page, _, end = wrapped(workspace, qtbot)
    workspace.select(Span(end - 3, end))
    run(workspace, "label entity.place")
    assert workspace.selection == Span(end, end)
    rect = page.where.caret_rect(end, behind=page.caret.behind)
    words = page.where.caret_rect(end - 1)
    assert rect
    assert words
    assert rect.top() == words.top()
    assert rect.left() > words.left()
    mark(workspace, "entity.time", (0, 2))
    open_text(workspace, "第一段\n第二段")
    workspace.select(Span(4, 4))
    assert page.caret.behind
    second = page.where.caret_rect(4, behind=True)
    assert second == page.where.caret_rect(4)


def test_the_caret_passes_from_piece_to_piece_of_a_long_paragraph(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "字" * 4000)
    page = shown(workspace, qtbot)
    cut = int(page.where.shelf.blocks.starts[1])
    page.caret.put(cut - 3)
    page.reveal(Span(cut, cut))
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert page.caret.place == Place(cut, behind=True)
    above = page.where.caret_rect(cut, behind=True)
    below = page.where.caret_rect(cut)
    assert above
    assert below
    assert above.top() < below.top()
    met = []
    page.caret.put(cut - 2)
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Right)
        met.append(page.caret.offset)
    assert met == [cut - 1, cut, cut + 1, cut + 2]
    qtbot.keyClick(page, Qt.Key.Key_Up, CONTROL)
    assert page.caret.offset == 0
    qtbot.keyClick(page, Qt.Key.Key_Down, CONTROL)
    assert page.caret.offset == 4000


def test_line_ends_and_a_byte_order_mark_are_no_places_to_stand(
    workspace: Workspace, qtbot: QtBot
) -> None:
    text = "\ufeff甲乙\r\n丙\r\n"
    open_text(workspace, text)
    page = shown(workspace, qtbot)
    met = [page.caret.offset]
    for _ in range(8):
        qtbot.keyClick(page, Qt.Key.Key_Right)
        met.append(page.caret.offset)
    assert met == [0, 2, 3, 5, 6, 8, 8, 8, 8]
    for _ in range(8):
        qtbot.keyClick(page, Qt.Key.Key_Left)
    assert page.caret.offset == 1
    first, last = page.where.caret_rect(1), page.where.caret_rect(3)
    assert first
    assert last
    drag(qtbot, page, first.center() - QPoint(9, 0), last.center() + QPoint(9, 0))
    assert workspace.selection == Span(1, 3)


def test_a_page_on_shows_one_line_again_and_a_page_back_returns(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, (workspace.article.text + "\n") * 4)
    page = shown(workspace, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    caret = page.where.caret_rect(page.caret.offset)
    assert caret
    for _ in range(5):
        last = page.where.visible()[-1][0]
        before = page.caret.offset
        qtbot.keyClick(page, Qt.Key.Key_PageDown)
        assert page.where.visible()[0][0] <= last
        assert page.caret.offset > before
        rect = page.where.caret_rect(page.caret.offset, behind=page.caret.behind)
        assert rect
        assert abs(rect.top() - caret.top()) < 2 * page.where.metrics.line()
    for _ in range(5):
        qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert page.place() == 0
    for _ in range(40):
        qtbot.keyClick(page, Qt.Key.Key_PageDown, SHIFT)
    assert workspace.selection
    assert workspace.selection.end == len(workspace.article.text)


@pytest.mark.parametrize("key", [0x0416, 0x4E2D, 0, int(Qt.Key.Key_F5), int(Qt.Key.Key_1)])
def test_other_keys_are_left_to_the_window(page_key: Page, key: int) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    event.accept()
    page_key.keyPressEvent(event)
    assert not event.isAccepted()


@pytest.fixture
def page_key(workspace: Workspace, qtbot: QtBot) -> Page:
    return shown(workspace, qtbot)
