"""Mouse and keys on the page: what is meant is what is selected, to the character."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.core.graphemes import next_grapheme
from annotator.core.span import Span
from annotator.gui.page import Page
from annotator.reading import Reading
from annotator.workspace import Workspace
from tests.gui.pages import drag, mark, open_text, point_in, shown, wrapped
from tests.words import select

LEFT = Qt.MouseButton.LeftButton
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
