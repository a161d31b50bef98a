"""What stands beside the page says what is so, and changes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.gui.panels.chips import ASIDE
from annotator.gui.panels.this_mark import ThisMark
from annotator.gui.window import Window
from annotator.workspace import Workspace
from tests.gui.conftest import press, settle
from tests.words import select


def here(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def this_mark(window: Window) -> ThisMark:
    assert window.desk is not None
    return window.desk.this_mark


def test_attributes_edited_in_the_panel_are_kept_and_shown_again(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    first = open_window(project)
    select(here(first), "超4.8萬張")
    press(qtbot, first.page, "8")
    fields = this_mark(first).fields
    assert list(fields) == ["value", "highest", "unit", "approximation", "kind", "note"]
    shown = this_mark(first).form.as_read
    assert shown.text() == "read from the words"
    for name, text in (("value", "48001"), ("unit", "sheets")):
        fields[name].control.selectAll()
        qtbot.keyClicks(fields[name].control, text)
        qtbot.keyClick(fields[name].control, Qt.Key.Key_Return)
    assert shown.text() == "read from the words: Approximation, Kind"
    fields["note"].control.setFocus()
    qtbot.keyClicks(fields["note"].control, "more than")
    combo = fields["approximation"].control
    combo.setCurrentIndex(combo.findData("≥"))
    combo.activated.emit(combo.currentIndex())
    first.close()  # the note is still being typed
    second = open_window(project)
    (mark,) = here(second).sheet
    assert dict(mark.attributes) == {
        "value": 48001,
        "unit": "sheets",
        "approximation": "≥",
        "kind": "count",
        "note": "more than",
    }
    second.run(f"go-to-mark {mark.id}")
    shown = {name: field.text() for name, field in this_mark(second).fields.items()}
    assert shown == {name: str(mark.attributes.get(name, "")) for name in shown}


def test_a_value_that_does_not_fit_is_refused_and_stays_to_be_mended(
    window: Window, qtbot: QtBot
) -> None:
    select(here(window), "超4.8萬張")
    press(qtbot, window.page, "8")
    field = this_mark(window).fields["value"]
    field.control.setFocus()
    field.control.selectAll()
    qtbot.keyClicks(field.control, "many")
    qtbot.keyClick(field.control, Qt.Key.Key_Return)
    assert "is a number" in window.status.message.text()
    assert field.wrong.text() == "“Value” is a number, not “many”"
    qtbot.waitUntil(field.wrong.isVisible)  # the panel makes its fields with the next event
    assert field.text() == "many"
    assert field.control.property("wrong")
    field.control.selectAll()
    qtbot.keyClicks(field.control, "4")
    qtbot.keyClick(field.control, Qt.Key.Key_Return)
    assert not field.control.property("wrong")
    assert field.wrong.isHidden()
    assert window.page is not None
    assert window.page.hasFocus()
    (mark,) = here(window).sheet
    assert mark.attributes["value"] == 4
    field.control.setFocus()
    field.control.clear()
    qtbot.keyClick(field.control, Qt.Key.Key_Return)
    (mark,) = here(window).sheet
    assert "value" not in mark.attributes


def test_yes_no_and_dates_have_fields_of_their_own(window: Window, qtbot: QtBot) -> None:
    select(here(window), "9月8日")
    press(qtbot, window.page, "4")
    date = this_mark(window).fields["date"]
    date.control.selectAll()
    qtbot.keyClicks(date.control, "2020-09-09")
    qtbot.keyClick(date.control, Qt.Key.Key_Return)
    here(window).select(Span(0, 0))
    press(qtbot, window.page, "9")
    window.run("mark-as figure.picture")
    missing = this_mark(window).fields["missing"]
    missing.control.setCurrentIndex(1)
    missing.control.activated.emit(1)
    said = {name: value for mark in here(window).sheet for name, value in mark.attributes.items()}
    assert said == {"date": "2020-09-09", "missing": True}


def test_the_label_is_changed_in_the_panel(window: Window, qtbot: QtBot) -> None:
    select(here(window), "向曙光")
    press(qtbot, window.page, "1")
    combo = this_mark(window).label
    assert combo.currentText() == "Person"
    row = combo.findData("entity.work")
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    (mark,) = here(window).sheet
    assert mark.label == "entity.work"


def test_words_as_printed_and_as_read_and_their_offsets(window: Window, qtbot: QtBot) -> None:
    span = select(here(window), "湖南省市場監管局")
    press(qtbot, window.page, "2")
    panel = this_mark(window)
    assert panel.read.text() == "湖南省市場監管局"
    assert panel.printed.text() == "printed: 湖南省市場監(jiān)管局"
    assert panel.offsets.text() == f"{span.start}–{span.end} in the file"
    window.run("read-as clean+simplified")
    assert panel.read.text() == "湖南省市场监管局"
    window.run("read-as printed")
    assert panel.printed.isHidden()


def test_links_are_shown_followed_added_and_removed(window: Window, qtbot: QtBot) -> None:
    select(here(window), "羅亮")
    press(qtbot, window.page, "1")
    (person,) = here(window).sheet
    select(here(window), "羅亮 攝")
    press(qtbot, window.page, "-")
    credit = next(mark for mark in here(window).sheet if mark.label == "caption.credit")
    window.run("choose-link photographer")
    palette = window.asking.palette
    assert palette is not None
    assert [choice.title for choice in palette.model.shown] == ["Photographer: 羅亮"]
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert here(window).sheet.marks[credit.id].links[0].to == person.id
    links = this_mark(window).links
    qtbot.wait(10)  # what has just been made is shown with the next event
    assert "Go to Photographer: 羅亮" in _names(links)
    next(b for b in _buttons(links) if b.accessibleName().startswith("Go to")).click()
    assert here(window).mark is not None
    assert here(window).mark.id == person.id
    window.run(f"go-to-mark {credit.id}")
    qtbot.wait(10)
    next(b for b in _buttons(links) if b.text() == "×").click()
    assert here(window).sheet.marks[credit.id].links == ()
    assert "Go to Photographer: 羅亮" not in _names(links)


def test_the_history_of_a_mark_is_told_when_it_is_unfolded(window: Window, qtbot: QtBot) -> None:
    select(here(window), "向曙光")
    press(qtbot, window.page, "1")
    window.run("set note 局長")
    past = this_mark(window).past
    assert past.lines.isHidden()
    past.fold.click()
    last, first = past.lines.text().splitlines()
    assert "zhou · mark as Person" in first
    assert "zhou · set Note of Person" in last
    press(qtbot, window.page, "2")
    qtbot.waitUntil(lambda: "relabel as Organisation" in past.lines.text())
    window.run("undo")
    assert window.status.message.text() == "Undone: relabel as Organisation"
    qtbot.waitUntil(lambda: "undone: relabel as Organisation" in past.lines.text())
    window.run("redo")
    assert window.status.message.text() == "Redone: relabel as Organisation"
    qtbot.waitUntil(lambda: "redone: relabel as Organisation" in past.lines.text())


def test_the_list_of_marks_follows_every_edit(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    marks, labels = window.desk.marks, window.desk.labels
    for words in ("向曙光", "郴州市", "湘潭市"):
        select(here(window), words)
        press(qtbot, window.page, "1")
    assert _rows(marks.model) == [here(window).words(mark) for mark in here(window).sheet]
    assert labels.model.index(0).data(ASIDE) == "3"
    window.run("relabel entity.place")
    assert labels.model.index(0).data(ASIDE) == "2"
    marks.filter.setCurrentIndex(marks.filter.findData("entity.place"))
    marks.filter.activated.emit(marks.filter.currentIndex())
    assert _rows(marks.model) == ["湘潭市"]
    window.run("undo")
    assert _rows(marks.model) == []
    marks.filter.setCurrentIndex(0)
    marks.filter.activated.emit(0)
    window.run("undo")
    assert _rows(marks.model) == [here(window).words(mark) for mark in here(window).sheet]


def test_an_edit_of_many_marks_is_followed_as_well(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    text = here(window).article.text
    marks = [Mark("entity.work", (Span(at, at + 2),)) for at in range(0, len(text) - 2, 4)]
    here(window).do(Edit.adding(Message("many"), marks))
    settle(qtbot, window)
    assert window.desk.marks.model.rowCount() == len(marks)
    window.run("undo")
    settle(qtbot, window)
    assert window.desk.marks.model.rowCount() == 0


def test_no_list_is_made_anew_for_a_mark(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    models = (window.desk.marks.model, window.desk.articles.model, window.desk.labels.model)
    anew: list[object] = []
    for model in models:
        model.modelReset.connect(lambda model=model: anew.append(model))
        model.layoutChanged.connect(lambda model=model: anew.append(model))
    select(here(window), "向曙光")
    press(qtbot, window.page, "1")
    press(qtbot, window.page, "2")
    press(qtbot, window.page, "Alt+Left")
    press(qtbot, window.page, "Delete")
    press(qtbot, window.page, "Ctrl+Z")
    assert len(here(window).sheet) == 1
    assert anew == []


def test_the_list_of_articles_counts_marks(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    model = window.desk.articles.model
    assert model.index(0).data(ASIDE) == ""
    select(here(window), "向曙光")
    press(qtbot, window.page, "1")
    assert model.index(0).data(ASIDE) == "1"
    window.run("undo")
    assert model.index(0).data(ASIDE) == ""


def test_markup_in_an_article_is_shown_as_it_is(window: Window, qtbot: QtBot) -> None:
    select(here(window), "向曙光")
    press(qtbot, window.page, "1")
    window.run("set note '<b>bold</b>'")
    panel = this_mark(window)
    assert panel.read.textFormat() == Qt.TextFormat.PlainText
    assert panel.fields["note"].text() == "<b>bold</b>"


def _rows(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _buttons(widget: QWidget) -> list[QAbstractButton]:

    return [each for each in widget.findChildren(QAbstractButton) if each.isVisibleTo(widget)]


def _names(widget: QWidget) -> list[str]:
    return [button.accessibleName() for button in _buttons(widget)]
