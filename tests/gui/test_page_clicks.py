"""Mouse and keys on the page: what is meant is what is selected, to the character."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.core.graphemes import next_grapheme
from annotator.core.span import Span
from annotator.gui.page import Page
from annotator.gui.page.geometry import Place
from annotator.reading import Reading
from annotator.workspace import Workspace
from tests.gui.pages import mark, open_text, point_in, shown
from tests.words import select

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ODD = (
    "湖南省，市場監管局。",
    "𠮷野家𠀀𪚥龍",
    "好👍🏽的👨‍👩‍👧家🇹🇼開❤️完",
    "葛\U000e0100城葛飾 cafe\u0301 z\u0323\u0302好",
    "聯(lián)動(dòng)質(zhì)量好",
    "他說：「質量，真好！？」（全形）《法》",
    "2020年9月8日,96%以上",
)


def click(qtbot: QtBot, page: Page, at: QPoint) -> None:
    """A click that does not belong to the one before."""
    qtbot.mousePress(page.viewport(), LEFT, pos=QPoint(1, 1))
    qtbot.mouseRelease(page.viewport(), LEFT, pos=QPoint(1, 1))
    qtbot.mouseClick(page.viewport(), LEFT, pos=at)


def drag(qtbot: QtBot, page: Page, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(page.viewport(), LEFT, pos=start)
    qtbot.mouseMove(page.viewport(), (start + end) / 2)
    qtbot.mouseMove(page.viewport(), end)
    qtbot.mouseRelease(page.viewport(), LEFT, pos=end)


@pytest.mark.parametrize("text", ODD)
@pytest.mark.parametrize(("reading", "above"), [("printed", 0), ("clean", 0), ("clean", 1)])
def test_a_click_on_either_half_of_a_character_is_before_or_behind_it(
    workspace: Workspace, qtbot: QtBot, text: str, reading: str, above: int
) -> None:
    open_text(workspace, "前一段聯(lián)動(dòng)宣(xuān)。\n" + text)
    workspace.read_as(Reading.parse(reading))
    page = shown(workspace, qtbot, glosses_above=bool(above))
    whole = workspace.article.text
    offset = whole.index("\n") + 1
    while offset < len(whole):
        following = page.caret.step(offset, 1)
        assert following >= next_grapheme(whole, offset)
        for share, wanted in ((0.2, offset), (0.8, following)):
            click(qtbot, page, point_in(page, offset, share))
            assert workspace.selection == Span(wanted, wanted)
        offset = following


def wrapped(workspace: Workspace, qtbot: QtBot) -> tuple[Page, int, int]:
    """A page, and where its first line, which is broken, begins and ends."""
    open_text(workspace, "湖南省市場監管局舉辦活動" * 20)
    page = shown(workspace, qtbot)
    block = page.where.shelf.block(0)
    return page, block.start, block.offset_of(block.line_end(0))


def test_a_drag_to_the_end_of_a_line_takes_its_last_character(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page, start, end = wrapped(workspace, qtbot)
    left = page.where.caret_rect(start)
    assert left
    right = QPoint(page.viewport().width() - 8, left.center().y())
    drag(qtbot, page, left.center(), right)
    assert workspace.selection == Span(start, end)
    drag(qtbot, page, right, left.center())
    assert workspace.selection == Span(start, end)


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


def test_a_double_click_takes_a_number_a_word_the_marked_words_or_a_character(
    workspace: Workspace, qtbot: QtBot
) -> None:
    text = "活動於2020年舉行,WTO參加了湖南省市場的會"
    open_text(workspace, text)
    place = text.index("湖南")
    mark(workspace, "entity.place", (place, place + 3))
    mark(workspace, "entity.organisation", (place, place + 5))
    page = shown(workspace, qtbot)
    for at, wanted in (
        ("020", "2020"),
        ("TO", "WTO"),
        ("南", "湖南省"),
        ("市", "湖南省市場"),
        ("動", "動"),
    ):
        qtbot.mouseDClick(page.viewport(), LEFT, pos=point_in(page, text.index(at), 0.5))
        assert workspace.selection
        assert workspace.selection.of(text) == wanted
        qtbot.mouseRelease(page.viewport(), LEFT)


def test_three_clicks_take_the_paragraph(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "第一段。\r\n第二段聯(lián)動(dòng)。\r\n第三段")
    page = shown(workspace, qtbot)
    at = point_in(page, 8, 0.4)
    qtbot.mouseClick(page.viewport(), LEFT, pos=at)
    qtbot.mouseDClick(page.viewport(), LEFT, pos=at)
    qtbot.mouseClick(page.viewport(), LEFT, pos=at)
    assert workspace.selection
    assert workspace.selection.of(workspace.article.text) == "第二段聯(lián)動(dòng)。"


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


def test_a_click_on_a_line_under_the_words_selects_its_mark(
    workspace: Workspace, qtbot: QtBot
) -> None:
    span = select(workspace, "湖南省市場監管局")
    outer = mark(workspace, "entity.organisation", (span.start, span.end))
    inner = mark(workspace, "entity.place", (span.start, span.start + 3))
    page = shown(workspace, qtbot)
    words, pitch = page.where.metrics.words, page.where.metrics.pitch
    at = point_in(page, span.start + 1, 0.4)
    for lane, wanted in ((1, outer), (0, inner), (1, outer)):
        click(qtbot, page, at + QPoint(0, words // 2 + lane * pitch + 3))
        assert workspace.mark_id == wanted.id


def test_a_drag_beyond_the_edge_scrolls_on(workspace: Workspace, qtbot: QtBot) -> None:
    page = shown(workspace, qtbot)
    start = page.where.caret_rect(60)
    assert start
    qtbot.mousePress(page.viewport(), LEFT, pos=start.center())
    qtbot.mouseMove(page.viewport(), QPoint(300, page.viewport().height() + 60))
    qtbot.waitUntil(lambda: page.place() > 60, timeout=5000)
    qtbot.mouseMove(page.viewport(), QPoint(300, 300))
    stopped = page.verticalScrollBar().value()
    qtbot.wait(100)
    assert page.verticalScrollBar().value() == stopped
    qtbot.mouseRelease(page.viewport(), LEFT, pos=QPoint(300, 300))
    assert workspace.selection
    assert workspace.selection.start == 60
    assert workspace.selection.end > 60


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


def test_with_a_sticky_label_a_double_click_asks_as_well(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "活動於2020年舉行")
    page = shown(workspace, qtbot)
    lines: list[str] = []
    page.asked.connect(lines.append)
    at = point_in(page, 4, 0.5)
    qtbot.mouseDClick(page.viewport(), LEFT, pos=at)
    qtbot.mouseRelease(page.viewport(), LEFT, pos=at)
    assert lines == []
    run(workspace, "escape")
    run(workspace, "label entity.time")
    qtbot.mouseDClick(page.viewport(), LEFT, pos=at)
    qtbot.mouseRelease(page.viewport(), LEFT, pos=at)
    assert lines == ["label entity.time"]
    QApplication.processEvents()
    click(qtbot, page, at)
    assert len(lines) == 1
