"""What a mark says, edited beside it: every kind of attribute, right and wrong, by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.scheme import Attribute, Scheme
from annotator.gui.beside import Beside
from annotator.gui.panels.fields import Pick
from annotator.gui.window import Window
from annotator.workspace import Workspace
from tests.gui.conftest import press
from tests.gui.pages import mark
from tests.words import select


def here(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def beside(window: Window) -> Beside:
    assert window.desk is not None
    return window.desk.beside


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def said(window: Window) -> dict[str, object]:
    marked = here(window).mark
    assert marked
    return dict(marked.attributes)


@pytest.fixture
def number(window: Window, qtbot: QtBot) -> Beside:
    """The fields beside a figure that was just marked."""
    select(here(window), "超4.8萬張")
    press(qtbot, window.page, "8")
    qtbot.keyClick(window.page, Qt.Key.Key_Return)
    assert beside(window).isVisible()
    return beside(window)


def test_return_opens_the_fields_under_the_mark_and_tab_goes_round(
    window: Window, qtbot: QtBot, number: Beside
) -> None:
    page = window.page
    assert page
    box = page.box_of(here(window).mark_id or "")
    assert box
    assert number.pos().y() > page.mapTo(window.desk, box.bottomLeft()).y()  # type: ignore[arg-type]
    assert focused() is number.form.fields["value"].control
    assert said(window)["value"] == 48000
    qtbot.keyClicks(focused(), "48,001")  # in place of what was read from the words
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert said(window)["value"] == 48001
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focused(), "sheets")
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert isinstance(focused(), Pick)
    length = here(window).sheet.length
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert here(window).sheet.length == length  # the arrows are still on their way
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert here(window).sheet.length == length + 1
    says = {"value": 48001, "unit": "sheets", "approximation": "≥", "kind": "count"}
    assert said(window) == says
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focused(), "about")
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is number.form.fields["value"].control
    qtbot.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is number.form.fields["note"].control
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert number.isHidden()
    assert page.hasFocus()
    assert said(window)["note"] == "about"
    window.run("undo")
    assert "note" not in said(window)


def test_a_wrong_value_is_told_under_its_field_and_not_kept(
    window: Window, qtbot: QtBot, number: Beside
) -> None:
    field = number.form.fields["value"]
    length = here(window).sheet.length
    qtbot.keyClicks(focused(), "4.8x")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert number.isVisible()
    assert field.wrong.text() == "“Value” is a number, not “4.8x”"
    assert field.wrong.isVisible()
    assert number.rect().contains(field.wrong.mapTo(number, field.wrong.rect().bottomLeft()))
    qtbot.waitUntil(lambda: field.wrong.height() >= field.wrong.heightForWidth(field.wrong.width()))
    assert here(window).sheet.length == length
    field.control.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field.control, "4.8")
    qtbot.keyClick(field.control, Qt.Key.Key_Return)
    assert number.isHidden()
    assert window.page
    assert window.page.hasFocus()
    assert said(window)["value"] == 4.8


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2020", True),
        ("2020-09", True),
        ("2020-09-09", True),
        ("8 Sept", False),
        ("2020-13", False),
    ],
)
def test_dates_by_year_month_or_day(window: Window, qtbot: QtBot, typed: str, kept: bool) -> None:
    select(here(window), "9月8日")
    press(qtbot, window.page, "4")
    qtbot.keyClick(window.page, Qt.Key.Key_Return)
    qtbot.keyClicks(focused(), typed)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert beside(window).isHidden() == kept
    there = here(window).article.text.index("2020年")
    before = {"date": "2020-09-08", "resolved": f"2020年 at {there}"}
    assert said(window) == ({"date": typed} if kept else before)


def test_digits_choose_and_zero_unsets(window: Window, qtbot: QtBot) -> None:
    workspace = here(window)
    workspace.select(None, mark(workspace, "figure.picture", (0, 0)).id)
    press(qtbot, window.page, "Return")
    field = beside(window).form.fields["missing"]
    field.control.setFocus()
    for digit, value in (("1", {"missing": True}), ("2", {"missing": False}), ("0", {})):
        qtbot.keyClicks(field.control, digit)
        assert said(window) == value
    length = workspace.sheet.length
    qtbot.keyClicks(field.control, "7")
    qtbot.keyClick(field.control, Qt.Key.Key_Return)
    assert workspace.sheet.length == length
    assert beside(window).isHidden()


def test_a_mark_as_value_is_chosen_on_the_page(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    workspace = here(window)
    labels = dict(workspace.scheme.labels)
    place = Attribute("in", {"en": "In"}, "mark", to=("entity.place",))
    labels["entity.person"] = replace(labels["entity.person"], attributes={"in": place})
    workspace.scheme = Scheme("with places", labels)
    span = select(workspace, "郴州市")
    there = mark(workspace, "entity.place", (span.start, span.end))
    select(workspace, "王融國")
    window.run("mark-as entity.person")
    press(qtbot, window.page, "Return")
    field = beside(window).form.fields["in"]
    assert isinstance(field.control, QPushButton)
    assert field.control.text() == "Choose a mark…"
    field.control.click()
    assert beside(window).isHidden()
    assert window.page
    assert list(window.page.hints.of.values()) == [there.id]
    qtbot.keyClicks(window.page, "a")
    assert said(window) == {"in": there.id}
    assert window.desk
    shown = window.desk.this_mark.fields["in"].control
    assert isinstance(shown, QPushButton)
    assert shown.text() == "郴州市"
    window.run("choose-value in")
    assert window.asking.palette
    assert [each.title for each in window.asking.palette.model.shown] == ["郴州市"]
    window.asking.palette.close()


def test_the_fields_go_with_the_selection_and_come_for_the_article_in_the_panel(
    window: Window, qtbot: QtBot, number: Beside
) -> None:
    qtbot.keyClicks(focused(), "4")
    here(window).select(None)
    assert number.isHidden()
    window.run("label-article topic")
    press(qtbot, window.page, "Return")
    assert window.desk
    field = window.desk.this_mark.fields["topic"]
    assert field.control.hasFocus()
    assert isinstance(field.control, Pick)
    assert field.control.itemText(2) == "Economy"
    qtbot.keyClicks(field.control, "2")
    assert said(window) == {"topic": "economy"}
    assert window.desk.marks.model.index(0, 0).data() == "Economy"
    here(window).select(None)
    press(qtbot, window.page, "Return")
    assert window.status.message.text() == "Select a mark first"


def test_a_second_label_on_the_same_words_by_keys(window: Window, qtbot: QtBot) -> None:
    span = select(here(window), "湖南省市場監管局")
    press(qtbot, window.page, "2")
    press(qtbot, window.page, "W")
    press(qtbot, window.page, "7")
    marks = list(here(window).sheet)
    assert {each.label for each in marks} == {"entity.organisation", "entity.product"}
    assert {each.spans for each in marks} == {(span,)}
