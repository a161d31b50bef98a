"""Repairs in the window: shown or as printed, with a quiet sign, a card, and one undo for all."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from annotator.core.span import Span
from annotator.gui.page import Page
from annotator.gui.window import Window
from tests.gui.pages import picture, places_of

DAMAGED, WHOLE = "?;庑鹿诜窝滓咔榻o", "。化解新冠肺炎疫情給"


def repaired(window: Window) -> tuple[Page, Span]:
    """The page, with the damage of the sample repaired and in sight."""
    page, workspace = window.page, window.workspace
    assert page
    assert workspace
    start = workspace.article.text.index(DAMAGED)
    span = Span(start, start + len(DAMAGED))
    workspace.select(span)
    window.run(f"repair {WHOLE}")
    return page, span


def words(page: Page, offset: int) -> str:
    return page.where.block_at(offset).view.text


def test_repairs_are_shown_or_as_printed_apart_from_all_else(window: Window) -> None:
    assert window.desk
    bar = window.desk.bar
    assert bar._repairs.isHidden()
    page, span = repaired(window)
    assert not bar._repairs.isHidden()
    assert bar._repairs.isChecked()
    assert WHOLE in words(page, span.start)
    bar._repairs.click()
    assert DAMAGED in words(page, span.start)
    assert not window.actions_["read-with repaired"].isChecked()
    window.run("glosses printed")
    window.run("read-with repaired")
    assert WHOLE in words(page, span.start)
    bar._buttons["printed"].click()
    assert DAMAGED in words(page, span.start)
    bar._buttons["simplified"].click()
    assert "。化解新冠肺炎疫情给" in words(page, span.start)


def test_one_undo_takes_back_repairs_and_marks(window: Window) -> None:
    page, span = repaired(window)
    assert "Undo: repair as" in window.actions_["undo"].text()
    window.run("undo")
    assert "Undone" in window.status.message.text()
    assert DAMAGED in words(page, span.start)
    window.run("redo")
    assert "Redone" in window.status.message.text()
    assert WHOLE in words(page, span.start)
    window.run("withdraw-repair")
    assert DAMAGED in words(page, span.start)
    window.run("undo")
    assert WHOLE in words(page, span.start)


def test_a_repaired_place_has_dots_under_it_and_a_card(window: Window, qtbot: QtBot) -> None:
    page, span = repaired(window)
    assert window.workspace
    window.workspace.select(Span(span.start, span.start))
    gloss = page.look.theme.gloss
    dots = places_of(picture(page), gloss)
    caret = page.where.caret_rect(span.start)
    assert caret
    window.run("withdraw-repair")
    assert len(dots) > len(places_of(picture(page), gloss)) + 20
    window.run("undo")
    page.mouse.card.rest_at(QPointF(caret.center()) + QPointF(12, 0))
    qtbot.waitUntil(page.mouse.card.isVisible)
    said = page.mouse.card.text
    assert said.splitlines()[0] == "Repair"
    assert WHOLE in said
    assert f"printed: {DAMAGED}" in said
    assert "zhou" in said


def test_a_second_page_shows_the_repair_as_well(window: Window) -> None:
    window.run("read-beside repaired")
    assert window.desk
    _, span = repaired(window)
    second = window.desk.pages.second
    assert second
    assert WHOLE in words(second, span.start)
