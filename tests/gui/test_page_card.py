"""The card of a mark: what it says, when it comes, and when it goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.gui.page import Page
from annotator.gui.page.card import RESTED, Card
from annotator.workspace import Workspace
from tests.gui.pages import mark, open_text, point_in, shown

TEXT = "湖南日報記者羅亮攝，向(xiàng)曙光出席。"


def card_of(page: Page) -> Card:
    (card,) = page.findChildren(Card)
    return card


def rest(qtbot: QtBot, page: Page, at: QPoint) -> Card:
    """Let the mouse rest somewhere for longer than the card needs."""
    qtbot.mouseMove(page.viewport(), at - QPoint(3, 0))
    qtbot.mouseMove(page.viewport(), at)
    qtbot.wait(RESTED + 150)
    return card_of(page)


def test_the_card_says_everything_about_the_mark(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, TEXT)
    person = mark(workspace, "entity.person", (10, 20))
    credit = mark(workspace, "caption.credit", (0, 9))
    run(workspace, f"select-mark {credit.id}")
    photographer = mark(workspace, "entity.person", (6, 8))
    run(workspace, f"link photographer {photographer.id}")
    run(workspace, f"select-mark {person.id}")
    run(workspace, "set note 〈b〉<b>bold</b>")
    run(workspace, "escape")
    page = shown(workspace, qtbot)
    card = rest(qtbot, page, point_in(page, 11, 0.5))
    assert card.isVisible()
    assert card.mark
    label, read, printed, note, origin = card.text.split("\n")
    assert (label, read) == ("Person", "向曙光")
    assert printed == "printed: 向(xiàng)曙光"
    assert note == "Note: 〈b〉<b>bold</b>"
    assert origin.startswith("zhou · ")
    assert origin.endswith(" · by hand")
    card = rest(qtbot, page, point_in(page, 1, 0.5))
    assert "Photographer → 羅亮" in card.text
    assert page.hasFocus()
    assert page.rect().contains(card.geometry())


def test_a_click_on_a_mark_brings_its_card_a_drag_does_not(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, TEXT)
    mark(workspace, "entity.person", (10, 20))
    page = shown(workspace, qtbot)
    at, left = point_in(page, 11, 0.5), Qt.MouseButton.LeftButton
    qtbot.mouseMove(page.viewport(), at)
    qtbot.mouseClick(page.viewport(), left, pos=at)
    assert not card_of(page).isVisible()  # words may be meant
    qtbot.wait(RESTED + 150)
    assert card_of(page).isVisible()
    qtbot.mouseClick(page.viewport(), left, pos=at)
    assert not card_of(page).isVisible()
    qtbot.waitUntil(card_of(page).isVisible)
    line = at + QPoint(0, page.where.metrics.words // 2 + 3)
    qtbot.mouseClick(page.viewport(), left, pos=line)
    qtbot.waitUntil(card_of(page).isVisible)
    workspace.stick("entity.place")
    qtbot.mouseClick(page.viewport(), left, pos=at)
    qtbot.wait(RESTED + 150)
    assert not card_of(page).isVisible()


def test_the_card_tells_of_links_both_ways_and_of_the_same(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, TEXT)
    one, other = (mark(workspace, "entity.person", span) for span in ((6, 8), (10, 20)))
    credit = mark(workspace, "caption.credit", (0, 9))
    run(workspace, f"link photographer {one.id} {credit.id}")
    run(workspace, f"select-mark {one.id}")
    run(workspace, f"same-as {other.id}")
    page = shown(workspace, qtbot)
    card = rest(qtbot, page, point_in(page, 7, 0.5))
    assert "Photographer ← 湖南日報記者羅亮攝" in card.text
    assert "羅亮 = 向曙光" in card.text


def test_the_card_goes_with_the_mouse_and_does_not_come_in_a_drag(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, TEXT)
    mark(workspace, "entity.person", (10, 13))
    page = shown(workspace, qtbot)
    at, beside = point_in(page, 11, 0.5), point_in(page, 4, 0.5)
    card = rest(qtbot, page, at)
    assert card.isVisible()
    qtbot.mouseMove(page.viewport(), at + QPoint(2, 0))
    assert card.isVisible()
    qtbot.mouseMove(page.viewport(), beside)
    assert not card.isVisible()
    assert rest(qtbot, page, at).isVisible()
    QApplication.sendEvent(page.viewport(), QEvent(QEvent.Type.Leave))
    assert not card.isVisible()
    assert not rest(qtbot, page, beside).isVisible()
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert not rest(qtbot, page, at).isVisible()
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.wait(RESTED + 100)
    assert not card.isVisible()


def test_a_key_sends_the_card_away(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, TEXT)
    mark(workspace, "entity.person", (10, 13))
    page = shown(workspace, qtbot)
    card = rest(qtbot, page, point_in(page, 11, 0.5))
    assert card.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert not card.isVisible()
    rest(qtbot, page, point_in(page, 12, 0.5))
    run(workspace, "undo")
    assert not card.isVisible()
