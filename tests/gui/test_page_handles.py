"""Dragging the handles of a mark: what is meant is where it ends, and it stays the same mark."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.gui.page import Page
from annotator.gui.page.geometry import Place
from annotator.reading import Reading
from annotator.workspace import Workspace
from tests.gui.pages import mark, open_text, picture, point_in, shown, wrapped
from tests.words import select

LEFT = Qt.MouseButton.LeftButton
GLOSSED = "前言：部門聯(lián)動(dòng)宣傳，全民參與互動(dòng)，質(zhì)量第一。"


def listening(page: Page) -> list[str]:
    """The page's lines are run, as the window would, and kept."""
    lines: list[str] = []

    def ask(line: str) -> None:
        lines.append(line)
        run(page.workspace, line)

    page.asked.connect(ask)
    return lines


def chosen(workspace: Workspace, page: Page, *spans: tuple[int, int]) -> Mark:
    """A mark that is selected, with a caret behind it."""
    made = mark(workspace, "entity.place", *spans)
    run(workspace, f"select-mark {made.id}")
    return workspace.sheet.marks[made.id]


def handle(page: Page, offset: int, side: str) -> QPoint:
    """The middle of the handle at an offset."""
    place = Place(offset) if side == "start" else Place(offset, behind=True)
    rect = page.where.caret_rect(place.offset, behind=place.behind)
    assert rect
    return QPoint(rect.left(), rect.center().y())


def drag(qtbot: QtBot, page: Page, start: QPoint, end: QPoint) -> None:
    """Take what is at one point to another, in three steps."""
    hold(qtbot, page, start, end)
    qtbot.mouseRelease(page.viewport(), LEFT, pos=end)


def hold(qtbot: QtBot, page: Page, start: QPoint, end: QPoint) -> None:
    """The same without letting go."""
    qtbot.mousePress(page.viewport(), LEFT, pos=start)
    for share in (0.3, 0.7, 1):
        qtbot.mouseMove(page.viewport(), start + (end - start) * share)


@pytest.mark.parametrize(
    ("side", "to", "share", "wanted"),
    [
        ("end", "動", 0.9, "聯(lián)動(dòng)"),
        ("end", "宣", 0.9, "聯(lián)動(dòng)宣"),
        ("end", "宣", 0.1, "聯(lián)動(dòng)"),
        ("end", "前", 0.1, "聯(lián)"),
        ("start", "部", 0.1, "部門聯(lián)動(dòng)"),
        ("start", "動", 0.1, "動(dòng)"),
        ("start", "傳", 0.9, "動(dòng)"),
    ],
)
@pytest.mark.parametrize("above", [False, True])
def test_a_boundary_goes_where_it_is_dragged_and_glosses_come_along(
    workspace: Workspace,
    qtbot: QtBot,
    side: str,
    to: str,
    share: float,
    wanted: str,
    above: bool,
) -> None:
    open_text(workspace, GLOSSED)
    page = shown(workspace, qtbot, glosses_above=above)
    lines = listening(page)
    span = select(workspace, "聯動")
    made = chosen(workspace, page, (span.start, span.end))
    before = workspace.sheet.length
    drag(
        qtbot,
        page,
        handle(page, span.start if side == "start" else span.end, side),
        point_in(page, GLOSSED.index(to), share),
    )
    after = workspace.sheet.marks[made.id]
    assert after.words(GLOSSED) == wanted
    assert workspace.sheet.length - before == len(lines) == (wanted != "聯(lián)動(dòng)")
    if lines:
        assert workspace.mark_id == made.id
        run(workspace, "undo")
        assert workspace.sheet.marks[made.id].spans == made.spans


def test_as_printed_a_boundary_may_stand_in_a_gloss(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, GLOSSED)
    workspace.read_as(Reading.parse("printed"))
    page = shown(workspace, qtbot)
    listening(page)
    start = GLOSSED.index("聯")
    made = chosen(workspace, page, (start, start + 1))
    drag(qtbot, page, handle(page, start + 1, "end"), point_in(page, start + 3, 0.2))
    assert workspace.sheet.marks[made.id].words(GLOSSED) == "聯(l"


def test_a_boundary_goes_to_another_line_and_nothing_moves_meanwhile(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page, _, end = wrapped(workspace, qtbot)
    listening(page)
    for start in (end + 2, end + 3, end + 4):
        mark(workspace, "entity.person", (start, start + 8))
    made = chosen(workspace, page, (4, 9))
    other = mark(workspace, "entity.time", (5, 7))
    before = picture(page)
    tops = list(page.where.shelf.block(0).tops)
    to = point_in(page, end + 6, 0.8)
    hold(qtbot, page, handle(page, 9, "end"), to)
    assert picture(page) != before
    assert page.where.shelf.block(0).tops == tops
    assert workspace.sheet.marks[made.id].spans == (Span(4, 9),)
    qtbot.mouseRelease(page.viewport(), LEFT, pos=to)
    assert workspace.sheet.marks[made.id].spans == (Span(4, end + 7),)
    assert workspace.sheet.marks[other.id].spans == other.spans
    drag(qtbot, page, handle(page, end + 7, "end"), point_in(page, end - 1, 0.9))
    assert workspace.sheet.marks[made.id].spans == (Span(4, end),)
    drag(qtbot, page, handle(page, end, "end"), point_in(page, 8, 0.9))
    assert workspace.sheet.marks[made.id].spans == (Span(4, 9),)


def test_what_is_dragged_is_painted_as_it_will_be(workspace: Workspace, qtbot: QtBot) -> None:
    page, _, _ = wrapped(workspace, qtbot)
    listening(page)
    chosen(workspace, page, (4, 9))
    to = point_in(page, 13, 0.8)
    hold(qtbot, page, handle(page, 9, "end"), to)
    preview = picture(page)
    qtbot.mouseRelease(page.viewport(), LEFT, pos=to)
    assert picture(page) == preview


def test_esc_ends_the_drag_and_changes_nothing(workspace: Workspace, qtbot: QtBot) -> None:
    page, _, end = wrapped(workspace, qtbot)
    lines = listening(page)
    made = chosen(workspace, page, (4, 9))
    before = picture(page)
    to = point_in(page, end + 6, 0.8)
    hold(qtbot, page, handle(page, 4, "start"), to)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert picture(page) == before
    qtbot.mouseMove(page.viewport(), to + QPoint(30, 0))
    qtbot.mouseRelease(page.viewport(), LEFT, pos=to + QPoint(30, 0))
    assert lines == []
    assert workspace.mark == made
    assert picture(page) == before


def test_each_part_has_its_handles_and_stays_out_of_the_others(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page, _, _ = wrapped(workspace, qtbot)
    listening(page)
    made = chosen(workspace, page, (2, 4), (8, 10), (14, 16))
    drag(qtbot, page, handle(page, 8, "start"), point_in(page, 6, 0.1))
    drag(qtbot, page, handle(page, 10, "end"), point_in(page, 11, 0.9))
    assert workspace.sheet.marks[made.id].spans == (Span(2, 4), Span(6, 12), Span(14, 16))
    to = point_in(page, 30, 0.5)
    drag(qtbot, page, handle(page, 4, "end"), to)
    assert workspace.sheet.marks[made.id].spans == (Span(2, 12), Span(14, 16))
    assert picture(page)


def test_line_ends_do_not_come_along(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "第一段文字\r\n第二段文字\r\n第三段")
    page = shown(workspace, qtbot)
    listening(page)
    made = chosen(workspace, page, (9, 11))
    drag(qtbot, page, handle(page, 11, "end"), point_in(page, 14, 0.1))
    drag(qtbot, page, handle(page, 9, "start"), point_in(page, 4, 0.9))
    assert workspace.sheet.marks[made.id].spans == (Span(7, 12),)


def test_a_press_on_a_handle_without_a_move_is_a_click(workspace: Workspace, qtbot: QtBot) -> None:
    page, _, _ = wrapped(workspace, qtbot)
    lines = listening(page)
    inner = mark(workspace, "entity.person", (4, 6))
    outer = chosen(workspace, page, (4, 9))
    qtbot.mouseClick(page.viewport(), LEFT, pos=handle(page, 4, "start") + QPoint(3, 0))
    assert workspace.selection == Span(4, 4)
    assert workspace.mark_id == inner.id != outer.id
    assert lines == []


def test_the_mouse_says_where_a_handle_is_at_least_eight_pixels_wide(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page, _, _ = wrapped(workspace, qtbot)
    chosen(workspace, page, (4, 9))
    for offset, side in ((4, "start"), (9, "end")):
        at = handle(page, offset, side)
        hit = []
        for x in range(-20, 21):
            qtbot.mouseMove(page.viewport(), at + QPoint(x, 0))
            if page.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor:
                hit.append(x)
        assert len(hit) >= 8
        assert 0 in hit
    run(workspace, "escape")
    qtbot.mouseMove(page.viewport(), handle(page, 4, "start"))
    assert page.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_a_knob_is_taken_wherever_it_is_seen(workspace: Workspace, qtbot: QtBot) -> None:
    page, _, line = wrapped(workspace, qtbot)
    listening(page)
    start, end, wanted = line + 2, line + 6, line + 9
    made = chosen(workspace, page, (start, end))
    rect = page.where.caret_rect(end)
    assert rect
    for y in (2, 0, -2):  # it stands out of its line, over the one before
        qtbot.mouseMove(page.viewport(), rect.topLeft() + QPoint(0, y))
        assert page.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    drag(qtbot, page, rect.topLeft() - QPoint(0, 2), point_in(page, wanted, 0.1))
    assert workspace.sheet.marks[made.id].spans == (Span(start, wanted),)


def test_while_a_label_is_sticky_a_drag_marks_words(workspace: Workspace, qtbot: QtBot) -> None:
    page, _, _ = wrapped(workspace, qtbot)
    lines = listening(page)
    run(workspace, "label entity.person")
    made = chosen(workspace, page, (4, 9))
    drag(qtbot, page, handle(page, 9, "end"), point_in(page, 12, 0.9))
    assert lines == ["label entity.person"]
    assert workspace.sheet.marks[made.id] == made
    assert workspace.mark
    assert workspace.mark.spans == (Span(9, 13),)


@pytest.mark.parametrize("reading", ["printed", "clean", "clean+simplified"])
def test_whatever_is_dragged_the_mark_stays_valid_and_itself(
    workspace: Workspace, qtbot: QtBot, reading: str
) -> None:
    chance = random.Random(reading)
    open_text(workspace, (GLOSSED + "👨‍👩‍👧家e\u0301\r\n\r\n質(zhì)量(liàng)\n") * 4)
    workspace.read_as(Reading.parse(reading))
    text = workspace.article.text
    page = shown(workspace, qtbot, glosses_above=True)
    listening(page)
    made = chosen(workspace, page, (6, 9), (11, 14), (80, 90))
    moves = 0
    for _ in range(60):
        here = workspace.sheet.marks[made.id]
        part = chance.randrange(len(here.spans))
        side = chance.choice(["start", "end"])
        offset = here.spans[part].start if side == "start" else here.spans[part].end
        to = QPoint(chance.randrange(page.viewport().width()), chance.randrange(20, 690))
        drag(qtbot, page, handle(page, offset, side), to)
        if workspace.mark_id != made.id:  # a press without a move, or nothing to take there
            run(workspace, f"select-mark {made.id}")
        there = workspace.sheet.marks[made.id]
        moves += there != here
        assert there.spans
        assert all(0 <= span.start < span.end <= len(text) for span in there.spans)
        assert all(a.end < b.start for a, b in zip(there.spans, there.spans[1:], strict=False))
        assert len(workspace.sheet.marks) == 1
        if chance.random() < 0.1 or len(there.spans) == 1:
            while workspace.sheet.marks[made.id].spans != made.spans:
                run(workspace, "undo")
            run(workspace, f"select-mark {made.id}")
    assert moves > 15
