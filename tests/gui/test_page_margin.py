"""Signs in the margin where something looks wrong with a mark, and what is said of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.gui.page.margin import Sign
from annotator.gui.window import Window
from annotator.workspace import Workspace
from tests.gui.conftest import press
from tests.gui.pages import LIGHT, mark, open_text, picture, places_of, shown
from tests.words import select

TEXT = "超4.8萬張，由羅亮 攝\n第二行，湖南省。\n" + "平常的一行。\n" * 200


def only(signs: list[Sign]) -> Sign:
    (sign,) = signs
    return sign


def test_a_sign_stands_at_the_line_until_the_mark_is_mended(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, TEXT)
    page = shown(workspace, qtbot)
    assert not page.margin.signs()
    cut = mark(workspace, "figure.number", (1, 4))
    run(workspace, "label-article topic")
    topic = workspace.mark_id
    mark(workspace, "entity.person", (8, 11))
    first = only(page.margin.signs())
    assert [each.rule for each in first.findings] == ["attributes", "numbers", "edges"]
    assert places_of(picture(page).copy(first.box), LIGHT.warning)
    assert "Number: The mark cuts the number “4.8萬” in two" in page.margin.said(first)
    run(workspace, f"select-mark {cut.id}")
    run(workspace, "mend")
    run(workspace, "undo")
    assert len(only(page.margin.signs()).findings) == 3
    run(workspace, "mend-all")
    assert [each.rule for each in only(page.margin.signs()).findings] == ["attributes"]
    run(workspace, f"select-mark {topic}")
    run(workspace, "set topic economy")
    run(workspace, "escape")
    assert not page.margin.signs()
    part = picture(page)
    page.viewport().update()
    assert part == picture(page)
    assert not places_of(part.copy(first.box), LIGHT.warning)


def test_a_sign_stands_beside_the_first_words_of_its_mark(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, TEXT)
    second = TEXT.index("第")
    made = mark(workspace, "entity.event", (second - 1, second + 4))  # with the line end before
    page = shown(workspace, qtbot)
    box = only(page.margin.signs()).box
    assert page.where.under(box.center().toPointF())[0].number == 1
    run(workspace, f"select-mark {made.id}")
    run(workspace, "mend")
    assert workspace.mark
    assert workspace.mark.spans[0].start == second
    assert not page.margin.signs()


def test_only_marks_that_begin_in_sight_are_looked_at(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, TEXT)
    for start in range(TEXT.index("平"), len(TEXT) - 8, 7):
        mark(workspace, "entity.event", (start, start + 6))
    page = shown(workspace, qtbot)
    picture(page)
    looked = len(page.margin._looked)
    assert 5 < looked < 40
    mark(workspace, "entity.event", (TEXT.index("湖"), TEXT.index("湖") + 3))
    picture(page)
    assert len(page.margin._looked) <= looked + 1


def test_a_sign_says_what_is_wrong_and_a_click_selects(window: Window, qtbot: QtBot) -> None:
    page, there = window.page, window.workspace
    assert page
    assert there
    select(there, "超4.8")
    window.run("mark-as figure.number")
    cut = there.mark_id
    window.run("escape")
    assert there.mark_id is None
    page.reveal(next(iter(there.sheet)).spans[0])
    sign = only(page.margin.signs())
    at = sign.box.center()
    qtbot.mouseMove(page.viewport(), at)
    assert page.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    said = QHelpEvent(QEvent.Type.ToolTip, at, page.viewport().mapToGlobal(at))
    QApplication.sendEvent(page.viewport(), said)
    assert "cuts the number" in QToolTip.text()
    QToolTip.hideText()
    qtbot.mouseMove(page.viewport(), at + QPoint(200, 0))
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert there.mark_id == cut
    assert window.desk
    faults = window.desk.this_mark.faults
    assert faults.isVisibleTo(window.desk.this_mark)
    assert "cuts the number" in faults.said.text()
    press(qtbot, page, ".")
    assert there.words(next(iter(there.sheet))) == "超4.8萬"
    assert not faults.isVisibleTo(window.desk.this_mark)
    assert not page.margin.signs()
    window.run("undo")
    assert len(page.margin.signs()) == 1


def test_the_key_goes_to_the_field_that_wants_a_value(window: Window, qtbot: QtBot) -> None:
    window.run("label-article topic")
    assert window.desk
    press(qtbot, window.page, ".")
    field = window.desk.this_mark.fields["topic"]
    assert field.isAncestorOf(QApplication.focusWidget())
    assert not window.desk.this_mark.faults.mend.isVisibleTo(window.desk.this_mark.faults)


def test_without_the_marks_nothing_is_said_of_them(window: Window) -> None:
    assert window.workspace
    assert window.page
    select(window.workspace, "湖南6")
    window.run("mark-as entity.place")
    window.run("escape")
    select(window.workspace, "羅亮 ")
    window.run("mark-as entity.person")
    assert len(window.page.margin.signs()) == 1
    window.run("hide-label entity.person")
    assert not window.page.margin.signs()
    window.run("hide-label entity.person")
    assert len(window.page.margin.signs()) == 1
    window.run("marks")
    assert not window.page.margin.signs()
