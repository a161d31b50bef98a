"""The page: what is seen is what is marked, at every character and in every reading."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.chinese import segmentation
from annotator.commands import run
from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.graphemes import next_grapheme
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.gui.page import Page, PageLook
from annotator.gui.theme import band, label_colour, theme_named
from annotator.reading import Reading
from annotator.storage import Store
from annotator.workspace import Workspace
from tests.gui.pages import shown
from tests.words import select

LIGHT = theme_named("light")
ODD = (
    "𠮷野家👨‍👩‍👧在🇨🇳中國。葛\U000e0100飾區 cafe\u0301 和 e\u0301\u0302 👍🏽好。\r\n"
    "聯(lián)動(dòng)的(de)宣傳(chuán)與互動(dòng)\x07\u202e反\u202c轉。\n\n北京(Běijīng)\t完\u2028了"
)


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> Page:
    return shown(workspace, qtbot)


def open_text(store: Store, workspace: Workspace, text: str) -> None:
    (article,) = store.add([Draft("odd", text, text.encode())], "zhou", now())
    workspace.open(article.id)


def picture(page: Page) -> QImage:
    QApplication.processEvents()
    return page.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def middle_of(page: Page, offset: int) -> QPoint:
    rect = page.where.caret_rect(offset)
    assert rect
    return QPoint(rect.left() + 6, rect.center().y())


def colours_near(page: Page, span: Span) -> set[str]:
    at = middle_of(page, span.start)
    image = picture(page)
    down = range(-page.where.metrics.words, page.where.metrics.words + 8)
    return {
        QColor(image.pixel(at.x() + x, at.y() + y)).name()
        for x in range(10)
        for y in down
        if image.valid(at.x() + x, at.y() + y)
    }


def test_marking_paints_the_label_and_undo_takes_the_paint_away(
    page: Page, workspace: Workspace
) -> None:
    label = workspace.scheme.label("entity.organisation")
    line = label_colour(label, LIGHT)
    span = select(workspace, "湖南省市場監管局")
    workspace.select(Span(0, 0))
    assert line.name() not in colours_near(page, span)
    workspace.select(span)
    run(workspace, "mark-as entity.organisation")
    workspace.select(Span(0, 0))
    assert {line.name(), band(line.name(), LIGHT).name()} <= colours_near(page, span)
    run(workspace, "undo")
    assert line.name() not in colours_near(page, span)


@pytest.mark.parametrize("above", [False, True])
@pytest.mark.parametrize("reading", ["printed", "clean", "clean+simplified"])
def test_the_caret_comes_back_from_the_point_at_which_it_stands(
    store: Store, workspace: Workspace, qtbot: QtBot, reading: str, above: bool
) -> None:
    open_text(store, workspace, ODD)
    workspace.read_as(Reading.parse(reading))
    page = shown(workspace, qtbot, glosses_above=above)
    offset, met = 0, [0]
    while (there := page.caret.step(offset, 1)) != offset:
        assert there > offset
        offset = there
        met.append(offset)
    assert met[-1] == len(ODD)
    graphemes = [0]
    while graphemes[-1] < len(ODD):
        graphemes.append(next_grapheme(ODD, graphemes[-1]))
    line_ends = {ODD.index("\r\n") + 2} - {0}
    if reading == "printed":
        assert set(graphemes) - set(met) <= line_ends
    back = [len(ODD)]
    while back[-1] > 0:
        back.append(page.caret.step(back[-1], -1))
    assert back[::-1] == met
    for each in met:
        rect = page.where.caret_rect(each)
        assert rect
        assert page.where.offset_at(QPointF(rect.left() + 0.5, rect.center().y())) == each


def test_what_is_dragged_over_is_selected_with_its_glosses(
    page: Page, workspace: Workspace, qtbot: QtBot
) -> None:
    wanted = select(workspace, "聯動宣傳")
    workspace.select(None)
    first, last = page.where.caret_rect(wanted.start), page.where.caret_rect(wanted.end)
    assert first
    assert last
    port = page.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=first.center())
    qtbot.mouseMove(port, last.center() - QPoint(9, 0))
    qtbot.mouseMove(port, last.center())
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=last.center())
    assert workspace.selection == wanted
    assert wanted.of(workspace.article.text) == "聯(lián)動(dòng)宣傳"


def test_a_sticky_label_asks_to_mark_what_was_dragged_over(
    page: Page, workspace: Workspace, qtbot: QtBot
) -> None:
    page.asked.connect(lambda line: run(workspace, line))
    run(workspace, "label entity.event")
    wanted = select(workspace, "全民參與")
    workspace.select(None)
    first, last = page.where.caret_rect(wanted.start), page.where.caret_rect(wanted.end)
    assert first
    assert last
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    qtbot.mouseMove(page.viewport(), last.center())
    assert not workspace.sheet.marks
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=last.center())
    (mark,) = workspace.sheet
    assert workspace.words(mark) == "全民參與"


def test_a_click_selects_the_mark_and_the_next_click_the_one_under_it(
    page: Page, workspace: Workspace, qtbot: QtBot
) -> None:
    outer = select(workspace, "湖南省市場監管局")
    run(workspace, "mark-as entity.organisation")
    select(workspace, "湖南省市場")
    inner = workspace.view.to_source(workspace.view.from_source(Span(outer.start, outer.start + 3)))
    workspace.select(inner)
    run(workspace, "mark-as entity.place")
    workspace.select(None)
    page.reveal(outer)
    met = []
    for _ in range(3):
        qtbot.mouseClick(
            page.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(page, outer.start)
        )
        qtbot.wait(QApplication.doubleClickInterval() + 20)
        assert workspace.mark
        met.append(workspace.mark.label)
    assert met == ["entity.place", "entity.organisation", "entity.place"]


def test_keys_move_the_caret_and_select(page: Page, workspace: Workspace, qtbot: QtBot) -> None:
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    segmentation.load()
    qtbot.keyClick(page, Qt.Key.Key_Home, control)
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Right, shift)
    assert workspace.selection
    assert workspace.read(workspace.selection) == "部門聯動"
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert not len(workspace.selection)
    qtbot.keyClick(page, Qt.Key.Key_End, shift)
    assert workspace.read(workspace.selection) == "宣傳 全民參與互動"
    qtbot.keyClick(page, Qt.Key.Key_Down, control)
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_Right, control | shift)
    assert workspace.read(workspace.selection) == "湖南6"
    qtbot.keyClick(page, Qt.Key.Key_End, control)
    assert workspace.selection.end == len(workspace.article.text)
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert 0 < workspace.selection.start < len(workspace.article.text)
    qtbot.keyClick(page, Qt.Key.Key_Home, control)
    assert workspace.selection == Span(0, 0)


def test_up_and_down_keep_to_their_column(page: Page, workspace: Workspace, qtbot: QtBot) -> None:
    start = select(workspace, "市場監管部門開展百城").start
    workspace.select(Span(start, start))
    lefts = []
    for key in [Qt.Key.Key_Down] * 6 + [Qt.Key.Key_Up] * 6:
        rect = page.where.caret_rect(page.caret.offset)
        assert rect
        lefts.append(rect.left())
        qtbot.keyClick(page, key)
    assert page.caret.offset == start
    assert max(lefts) - min(lefts) < 3 * page.look.text_size


def test_a_reading_change_keeps_the_place_and_the_selection(
    page: Page, workspace: Workspace
) -> None:
    span = select(workspace, "近年來,湖南大力實施")
    page.go_to(span.start)
    place = page.place()
    for reading in ("clean+simplified", "printed", "simplified", "clean"):
        workspace.read_as(Reading.parse(reading))
        shown_first = page.where.block_at(page.place())
        assert shown_first.start <= place <= shown_first.end
        assert workspace.selection == span
        assert page.caret.selection == span
    assert page.place() == place
    page.show_look(PageLook(LIGHT, text_size=30, glosses_above=True))
    block = page.where.block_at(page.place())
    assert block.start <= place <= block.end


def test_nested_marks_lie_in_lanes_and_grow_only_their_line(
    page: Page, workspace: Workspace
) -> None:
    span = select(workspace, "湖南省市場監管局")
    block = page.where.block_at(span.start)
    before = list(block.tops)
    run(workspace, "mark-as entity.organisation")
    assert page.where.block_at(span.start).tops == before  # the spare lane
    run(workspace, "mark-as entity.place")
    run(workspace, "mark-as entity.event")
    after = page.where.block_at(span.start).tops
    line = block.line_at(block.unit_of(span.start))
    assert after[: line + 1] == before[: line + 1]
    assert after[line + 1] - before[line + 1] == 2 * page.where.metrics.pitch


def test_parts_are_joined_and_a_point_is_drawn(page: Page, workspace: Workspace) -> None:
    first = select(workspace, "6大主題")
    run(workspace, "mark-as entity.event")
    select(workspace, "質量氛圍")
    run(workspace, "add-part")
    decoration = page.where.shelf.laid(page.where.block_at(first.start).number)[1]
    assert len(decoration.joints[0]) == 1
    assert len(decoration.bands[0]) == 2
    assert {band.lane for band in decoration.bands[0]} == {decoration.joints[0][0].lane}
    workspace.select(Span(first.start, first.start))
    run(workspace, "mark-as figure.picture")
    workspace.select(Span(0, 0))
    picture_line = label_colour(workspace.scheme.label("figure.picture"), LIGHT)
    rect = page.where.caret_rect(first.start)
    assert rect
    image = picture(page)
    near = {QColor(image.pixel(rect.left() + x, rect.center().y())).name() for x in range(-3, 3)}
    assert picture_line.name() in near


def test_control_and_bidi_characters_are_signs_that_move_nothing(
    store: Store, workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(store, workspace, "甲\x07乙\u202e丙\u2028丁\x00".replace("\x00", "\ufffd"))
    page = shown(workspace, qtbot)
    block = page.where.block_at(0)
    assert len(block.lines) == 1
    lefts = [block.lines[0].cursorToX(unit)[0] for unit in range(9)]  # type: ignore[index]
    assert lefts == sorted(lefts)
    assert len(set(lefts)) == 9
    assert workspace.article.text.startswith("甲\x07乙\u202e")


def test_one_long_paragraph_opens_and_pages(
    store: Store, workspace: Workspace, qtbot: QtBot
) -> None:
    sentence = "湖南省市場監(jiān)管局舉辦了2020年“質(zhì)量月”活動(dòng),"
    open_text(store, workspace, sentence * 10_000)
    page = shown(workspace, qtbot)
    assert len(page.where.shelf) > 200
    assert all(
        not workspace.article.text[int(start) :].startswith("(")
        for start in page.where.shelf.blocks.starts
    )
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    last = page.where.visible()[-1][0]
    assert last == len(page.where.shelf) - 1
    assert page.where.paragraph_at(page.place()) == Span(0, len(workspace.article.text))


def act(page: Page, chance: random.Random, qtbot: QtBot) -> str:
    """Do one of the things that change the picture; gives which."""
    workspace, bar = page.workspace, page.verticalScrollBar()
    labels = [label.name for label in workspace.scheme if label.on == "words"]

    def mark() -> None:
        start = min(page.place() + chance.randrange(600), len(workspace.article.text) - 30)
        made = Mark(chance.choice(labels), (Span(start, start + chance.randrange(30)),))
        workspace.do(Edit.adding(Message("mark"), [made]))
        workspace.select(workspace.selection, made.id if chance.random() < 0.5 else None)

    keys = [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_End]
    held = [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier]
    readings = ["printed", "clean", "clean+simplified"]
    actions = {
        "wheel": lambda: bar.setValue(bar.value() + chance.randrange(-300, 300)),
        "page": lambda: bar.setValue(bar.value() + chance.choice([-1, 1]) * bar.pageStep()),
        "far": lambda: bar.setValue(chance.randrange(bar.maximum() + 1)),
        "mark": mark,
        "undo": lambda: workspace.history.undoable and workspace.undo(),
        "read": lambda: workspace.read_as(Reading.parse(chance.choice(readings))),
        "key": lambda: qtbot.keyClick(page, chance.choice(keys), chance.choice(held)),
        "size": lambda: page.resize(chance.choice([640, 820]), chance.choice([500, 700])),
    }
    name = chance.choice([*actions, "wheel", "mark"])
    actions[name]()
    return name


def fresh_picture(page: Page, qtbot: QtBot) -> QImage:
    """What a page that was only just made shows of the same state."""
    fresh = Page(page.workspace, page.look)
    qtbot.addWidget(fresh)
    fresh.resize(page.size())
    fresh.show()
    fresh.caret.put(page.caret.anchor)
    fresh.caret.put(page.caret.offset, keep_anchor=True)
    fresh.where.scroller.go(fresh.where.shelf, *page.where.scroller.top, page.where.height)
    assert page.where.visible()[0] == fresh.where.visible()[0]
    seen = picture(fresh)
    fresh.leave()
    fresh.close()
    return seen


def test_after_anything_the_picture_is_that_of_a_fresh_page(
    store: Store, workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(store, workspace, (workspace.article.text + "\n") * 12)
    page = shown(workspace, qtbot)
    chance = random.Random(7)
    for number in range(120):
        action = act(page, chance, qtbot)
        moved = picture(page)
        assert differing(moved, fresh_picture(page, qtbot), page) == 0, (number, action)


def differing(one: QImage, other: QImage, page: Page) -> int:
    """How many pixels differ, the caret aside, for only one of two pages can have the keyboard."""
    assert one.size() == other.size()
    caret = page.where.caret_rect(page.caret.offset)
    if caret:
        for image in (one, other):
            for y in range(max(0, caret.top()), min(image.height(), caret.bottom() + 1)):
                for x in range(max(0, caret.left()), min(image.width(), caret.right() + 1)):
                    image.setPixel(x, y, 0)
    if one == other:
        return 0
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for y in range(one.height())
        for x in range(one.width())
    )
