"""What assistive tools are given: one text whose every unit leads to a place of the source."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from annotator.core.span import Span
from annotator.gui.page.exposed import LONGEST, Exposed
from annotator.reading import Reading
from annotator.workspace import Workspace
from tests.gui.pages import open_text, shown

PIECES = ["甲", "𠮷", "聯(lián)", "a", "\n", "\r\n", "👨‍👩‍👧", "\x01", "。", " "]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join))
def test_the_text_is_what_is_read_and_every_unit_has_its_place(
    workspace: Workspace, qtbot: QtBot, text: str
) -> None:
    if not text.strip():
        return
    open_text(workspace, text)
    page = shown(workspace, qtbot)
    exposed = Exposed.around(page.where.shelf, 0)
    lines = exposed.text.split("\n")
    assert lines == [page.where.shelf.block(n).text for n in range(len(page.where.shelf))]
    assert exposed.length == len(exposed.text.encode("utf-16-le")) // 2
    assert exposed.piece(0, -1) == exposed.text
    offsets = [exposed.offset_of(unit) for unit in range(exposed.length + 1)]
    assert offsets == sorted(offsets)
    for number in range(len(page.where.shelf)):
        block = page.where.shelf.block(number)
        for offset in (block.start, block.end):
            assert page.where.shelf.blocks.at(exposed.offset_of(exposed.unit_of(offset))) == number
    page.close()


def test_a_long_article_is_given_in_stretches_that_follow_the_caret(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "".join(f"第{n}段的新聞。\n" for n in range(20_000)))
    page = shown(workspace, qtbot)
    shelf = page.where.shelf
    first = Exposed.around(shelf, 0)
    assert first.text.startswith("第0段")
    assert len(first.text) <= LONGEST
    assert first.serves(0)
    assert not first.serves(len(shelf.text) // 2)
    half = len(shelf.text) // 2
    middle = Exposed.around(shelf, half)
    assert middle.first < shelf.blocks.at(half) < middle.behind - 1
    assert middle.offset_of(middle.unit_of(half)) == half
    last = Exposed.around(shelf, len(shelf.text))
    assert last.serves(len(shelf.text))


def test_one_enormous_paragraph_is_given_in_pieces(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "字，" * 200_000)
    page = shown(workspace, qtbot)
    exposed = Exposed.around(page.where.shelf, 200_000)
    assert "\n" not in exposed.text
    assert 0 < len(exposed.text) < 2 * LONGEST
    assert exposed.serves(200_000)


def test_the_page_answers_as_a_text(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "𠮷聯(lián)動\n第二段")
    page = shown(workspace, qtbot)
    spoken = QAccessible.queryAccessibleInterface(page)
    assert spoken
    assert spoken.role() == QAccessible.Role.EditableText
    assert spoken.text(QAccessible.Text.Name) == "Article"
    assert spoken.childCount() == 0
    assert spoken.state().readOnly
    text = spoken.textInterface()
    assert text
    assert (text.characterCount(), text.text(0, -1)) == (8, "𠮷聯動\n第二段")
    assert text.text(2, 4) == "聯動"
    text.setCursorPosition(3)
    assert workspace.selection == Span(8, 8)
    assert text.cursorPosition() == 3
    text.addSelection(5, 7)
    assert workspace.selection == Span(10, 12)
    assert text.selectionCount() == 0
    text.removeSelection(0)
    assert workspace.selection == Span(12, 12)
    box = text.characterRect(2)
    assert box.width() == page.look.text_size
    assert text.offsetAtPoint(box.center()) == 2
    workspace.read_as(Reading())
    assert text.text(0, 9) == "𠮷聯(lián)"


def test_without_an_article_there_is_an_empty_text(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.close()
    page = shown(workspace, qtbot)
    text = QAccessible.queryAccessibleInterface(page).textInterface()
    assert text
    assert (text.characterCount(), text.text(0, -1)) == (0, "")
    text.setCursorPosition(0)
    text.scrollToSubstring(0, 0)
    assert text.characterRect(0) == QRect()
    assert workspace.selection is None


@pytest.mark.parametrize("characters", [2_000, 1_000_000])
def test_an_answer_takes_no_longer_in_a_long_article(
    workspace: Workspace, qtbot: QtBot, characters: int
) -> None:
    open_text(
        workspace,
        ("湖南省市場監管局聯(lián)動(dòng)宣傳，質量提升。" * 8 + "\n") * (characters // 200),
    )
    page = shown(workspace, qtbot)
    workspace.select(Span(characters // 2, characters // 2))
    start = time.process_time()
    assert page.told.exposed.length
    assert time.process_time() - start < 0.2
    start = time.process_time()
    for _ in range(50):
        page.told.exposed.unit_of(page.caret.offset)
        page.told.exposed.piece(100, 200)
    assert (time.process_time() - start) / 50 < 0.002
