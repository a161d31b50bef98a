"""The card of a mark: what it says, when it comes, and when it goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.gui.page import Page
from annotator.gui.page.anchors import anchors
from annotator.gui.page.card import RESTED, Card
from annotator.workspace import Workspace
from tests.gui.pages import mark, open_text, point_in, shown

TEXT = "湖南日報記者羅亮攝，向(xiàng)曙光出席。"


def card_of(page: Page) -> Card:
    (card,) = page.findChildren(Card)
    return card


def hover(page: Page, at: QPoint) -> None:
    """Move the mouse over the page.

    Qt's own moves go by way of the screen's pointer, which other windows, and what earlier tests
    have left of buttons and pointer, have a say in.
    """
    port, none = page.viewport(), Qt.MouseButton.NoButton
    over = QPointF(port.mapToGlobal(at))
    held = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        port, QMouseEvent(QEvent.Type.MouseMove, QPointF(at), over, none, none, held)
    )


def rest(qtbot: QtBot, page: Page, at: QPoint) -> Card:
    """Let the mouse rest over a mark until its card has come."""
    hover(page, at - QPoint(3, 0))
    hover(page, at)
    qtbot.waitUntil(card_of(page).isVisible)
    return card_of(page)


def none_comes(qtbot: QtBot, page: Page) -> bool:
    """Whether no card comes within the time that one needs."""
    qtbot.wait(RESTED + 150)
    return not card_of(page).isVisible()


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
    hover(page, at)
    qtbot.mouseClick(page.viewport(), left, pos=at)
    assert not card_of(page).isVisible()  # words may be meant
    qtbot.waitUntil(card_of(page).isVisible)
    qtbot.mouseClick(page.viewport(), left, pos=at)
    assert not card_of(page).isVisible()
    qtbot.waitUntil(card_of(page).isVisible)
    line = at + QPoint(0, page.where.metrics.words // 2 + 3)
    qtbot.mouseClick(page.viewport(), left, pos=line)
    qtbot.waitUntil(card_of(page).isVisible)
    workspace.stick("entity.place")
    qtbot.mouseClick(page.viewport(), left, pos=at)
    assert none_comes(qtbot, page)


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
    hover(page, at + QPoint(2, 0))
    assert card.isVisible()
    hover(page, beside)
    assert not card.isVisible()
    assert rest(qtbot, page, at).isVisible()
    QApplication.sendEvent(page.viewport(), QEvent(QEvent.Type.Leave))
    assert not card.isVisible()
    hover(page, beside)
    assert none_comes(qtbot, page)
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    qtbot.mouseMove(page.viewport(), at)
    assert none_comes(qtbot, page)
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert none_comes(qtbot, page)


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


def test_the_card_leaves_its_line_readable_and_covers_few_words(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "\n".join([TEXT * 6, "短。", TEXT * 6, TEXT * 6]))
    end = len(TEXT * 6)
    page = shown(workspace, qtbot)
    for start in (2, end + 1, end + 4, end + 6 + len(TEXT)):
        workspace.select(None)
        made = mark(workspace, "entity.person", (start, start + 1))
        card = rest(qtbot, page, point_in(page, start, 0.5))
        anchor = anchors(page.where)[made.id]
        assert not card.geometry().intersects(anchor.words().toAlignedRect())
        assert page.viewport().geometry().contains(card.geometry())
        hover(page, QPoint(2, 2))
    page.resize(1500, 700)
    QApplication.processEvents()
    card = rest(qtbot, page, point_in(page, 2, 0.5))
    assert card.geometry().right() < page.where.left  # the margin is wide enough


def test_the_card_is_no_higher_than_what_it_says(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, TEXT)
    short = mark(workspace, "entity.person", (6, 8))
    run(workspace, f"select-mark {short.id}")
    run(workspace, "set note 短")
    long = mark(workspace, "entity.place", (0, 2))
    page = shown(workspace, qtbot)
    card = card_of(page)
    card.show_over(workspace.sheet.marks[short.id])
    height = card.height()
    run(workspace, f"select-mark {long.id}")
    run(workspace, f"set note {'長' * 120}")
    card.show_over(workspace.sheet.marks[long.id])
    assert card.height() > height
    card.show_over(workspace.sheet.marks[short.id])
    assert card.height() == height
