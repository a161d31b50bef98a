"""An editor teaches suggesters patterns and lists of names, in the dialogs of the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from annotator.core.mark import Mark
from annotator.core.settings import Settings
from annotator.core.suggestion import suggester_of
from annotator.gui.lists_dialog import ListsDialog
from annotator.gui.patterns_dialog import PatternsDialog
from annotator.gui.window import Window
from annotator.preferences import load_lists, load_patterns, save_patterns
from annotator.suggest import Suggester, suggesters
from tests.gui.conftest import SECONDS, Answers

ON = Settings({"editor": "zhou", "language": "en", "theme": "light"})
EVIL = r"(\S+\s?)+\d\d\d\d\d$"


@pytest.fixture
def shown(open_window: Callable[..., Window], project: Path, qtbot: QtBot) -> Window:
    window = open_window(project, settings=ON)
    assert window.desk
    suggesting = window.desk.suggesting
    qtbot.waitUntil(lambda: not suggesting.busy, timeout=SECONDS)
    return window


def offered(window: Window, suggester: str) -> list[Mark]:
    assert window.workspace
    found = window.workspace.offers.now.offered
    return [mark for mark in found if suggester_of(mark) == suggester]


def patterns(window: Window) -> PatternsDialog:
    window.run("ask-patterns")
    (dialog,) = window.findChildren(PatternsDialog)
    return dialog


def retype(dialog: PatternsDialog, expression: str) -> None:
    dialog.expression.selectAll()
    dialog.expression.insert(expression)


def test_a_pattern_is_tried_as_it_is_typed_and_kept_by_ok(shown: Window, qtbot: QtBot) -> None:
    dialog = patterns(shown)
    dialog.labels.setCurrentIndex(dialog.labels.findData("entity.event"))
    retype(dialog, r"“(?P<mark>.{1,9}月)”")
    qtbot.waitUntil(lambda: dialog.found.rowCount() > 0, timeout=SECONDS)
    assert dialog.said.text() == f"Places in this article: {dialog.found.rowCount()}"
    assert "質量月" in dialog.found.index(0).data()
    dialog.accept()
    assert load_patterns() == [("entity.event", r"“(?P<mark>.{1,9}月)”")]
    assert len(offered(shown, "patterns")) > 0


def test_what_is_no_expression_or_too_slow_is_said_and_cannot_be_kept(
    shown: Window, qtbot: QtBot
) -> None:
    dialog = patterns(shown)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    retype(dialog, "(a")
    qtbot.waitUntil(lambda: "is no regular expression" in dialog.said.text(), timeout=SECONDS)
    assert not ok.isEnabled()
    retype(dialog, EVIL)
    qtbot.waitUntil(lambda: "too long" in dialog.said.text(), timeout=SECONDS)
    assert not ok.isEnabled()
    retype(dialog, "湖南")
    dialog.accept()  # at once: it is tried first
    qtbot.waitUntil(lambda: bool(load_patterns()), timeout=SECONDS)
    assert load_patterns() == [("entity.person", "湖南")]


def test_cancel_leaves_the_patterns_as_they_were(shown: Window, qtbot: QtBot) -> None:
    save_patterns([("entity.place", "湖南"), ("entity.person", "湖南")])
    dialog = patterns(shown)
    dialog.remove.click()
    assert dialog.model.rowCount() == 1
    dialog.reject()
    assert load_patterns() == [("entity.place", "湖南"), ("entity.person", "湖南")]


def test_of_two_patterns_alike_one_is_removed(shown: Window, qtbot: QtBot) -> None:
    save_patterns([("entity.place", "湖南"), ("entity.person", "湖南")])
    dialog = patterns(shown)
    dialog.remove.click()
    dialog.accept()
    qtbot.waitUntil(lambda: len(load_patterns()) == 1, timeout=SECONDS)
    assert load_patterns() == [("entity.person", "湖南")]


def test_lists_are_added_told_about_and_removed(
    shown: Window, answers: Answers, tmp_path: Path
) -> None:
    table, plain = tmp_path / "table.csv", tmp_path / "plain.txt"
    table.write_text("湖南,entity.place,湘\n羅亮,entity.person\n", "utf-8")
    plain.write_text("質量月\n", "utf-8")
    shown.run("ask-lists")
    (dialog,) = shown.findChildren(ListsDialog)
    assert "A CSV file has a name" in dialog.said.text()
    answers.path = table
    dialog.add.click()
    assert dialog.said.text() == "Place 1, Person 1\nFurther names: 1"
    assert len(offered(shown, "gazetteer")) > 0
    answers.path = plain
    dialog.add.click()
    assert "has no label" in dialog.said.text()
    dialog.labels.setCurrentIndex(dialog.labels.findData("entity.event"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(plain))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, none)
    dialog.dropEvent(drop)
    assert list(load_lists()) == ["plain", "table"]
    assert dialog.said.text() == "Event 1"
    dialog.remove.click()
    dialog.remove.click()
    assert load_lists() == {}
    assert not offered(shown, "gazetteer")
    dialog.reject()


def test_what_sends_anything_away_is_heard_only_after_a_warning(
    shown: Window, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaves = "The text of the article goes to example.org."
    sends = Suggester("sends", 1, "Sends", lambda view, context: [], leaves=leaves)
    monkeypatch.setitem(suggesters, "sends", sends)
    assert shown.desk
    suggesting = shown.desk.suggesting
    shown.run("hear sends")
    told = "“Sends” sends something away from this computer each time"
    assert answers.told == [("Sends", [f"{told}:\n{leaves}"])]
    assert sends not in suggesting.heard()
    answers.agreed = True
    shown.run("hear sends")
    assert sends in suggesting.heard()
