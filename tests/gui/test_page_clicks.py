"""Mouse and keys on the page: what is meant is what is selected, to the character."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.chinese import segmentation
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


def double_click(
    qtbot: QtBot,
    page: Page,
    offset: int,
    *,
    again: bool = False,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """All that Qt sends for a double click in the middle of a character, there again or anew."""
    if again:
        qtbot.wait(QApplication.doubleClickInterval() + 20)
    else:
        click(qtbot, page, QPoint(1, 1))
    at = point_in(page, offset, 0.4)
    qtbot.mouseClick(page.viewport(), LEFT, held, pos=at)
    qtbot.mouseDClick(page.viewport(), LEFT, held, pos=at)
    qtbot.mouseRelease(page.viewport(), LEFT, held, pos=at)


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


def test_a_double_click_takes_a_figure_a_word_the_marked_words_or_a_name(
    workspace: Workspace, qtbot: QtBot
) -> None:
    segmentation.load()
    text = "活動於2020年舉行,WTO參加了湖南省市場的會，局長向曙光指出"
    open_text(workspace, text)
    place = text.index("湖南")
    mark(workspace, "entity.place", (place, place + 3))
    mark(workspace, "entity.organisation", (place, place + 5))
    page = shown(workspace, qtbot)
    for at, wanted in (
        ("020", "2020年"),
        ("TO", "WTO"),
        ("南", "湖南省"),
        ("市", "湖南省市場"),
        ("動", "活動"),
        ("曙", "向曙光"),
        (",", ","),
    ):
        double_click(qtbot, page, text.index(at))
        assert workspace.selection
        assert workspace.selection.of(text) == wanted


@pytest.mark.parametrize(
    "reading", ["clean", "clean+simplified", "printed", "clean+traditional-tw"]
)
def test_one_double_click_takes_a_name_in_every_reading(
    workspace: Workspace, qtbot: QtBot, reading: str
) -> None:
    segmentation.load()
    wanted = select(workspace, "湖南省市場監管局")
    workspace.read_as(Reading.parse(reading))
    page = shown(workspace, qtbot)
    for offset in range(wanted.start, wanted.end):
        if reading == "printed" or workspace.article.text[offset] > "一":
            page.reveal(wanted)
            double_click(qtbot, page, offset)
            assert workspace.selection == wanted


@pytest.mark.parametrize(
    "less", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
)
def test_another_double_click_there_takes_more_and_with_ctrl_or_alt_less(
    workspace: Workspace, qtbot: QtBot, less: Qt.KeyboardModifier
) -> None:
    segmentation.load()
    text = "修訂《省長質量獎管理辦法》,實施"
    open_text(workspace, text)
    page = shown(workspace, qtbot)
    taken = []
    for held in (*[Qt.KeyboardModifier.NoModifier] * 3, less, less, less):
        double_click(qtbot, page, text.index("量"), again=bool(taken), held=held)
        assert workspace.selection
        taken.append(workspace.selection.of(text))
    title = "省長質量獎管理辦法"
    assert taken == [title, f"《{title}》", f"修訂《{title}》", f"《{title}》", title, "質量獎"]
    double_click(qtbot, page, text.index("量"))
    assert workspace.selection
    assert workspace.selection.of(text) == title


def test_once_let_go_a_double_click_there_begins_anew(workspace: Workspace, qtbot: QtBot) -> None:
    segmentation.load()
    text = "修訂《省長質量獎管理辦法》,實施"
    open_text(workspace, text)
    page = shown(workspace, qtbot)
    where, taken = text.index("量"), Span(3, text.index("》"))
    for _ in range(2):
        double_click(qtbot, page, where, again=True)
        assert workspace.selection == taken
        run(workspace, "escape")
    double_click(qtbot, page, where)
    click(qtbot, page, point_in(page, where, 0.4))
    double_click(qtbot, page, where, again=True)
    assert workspace.selection == taken


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
