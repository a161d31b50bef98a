"""The dialog of an export: what a format can be told stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from annotator.formats import formats
from annotator.gui.export_dialog import ExportDialog
from annotator.gui.foretelling import Foretelling
from annotator.workspace import Workspace


@pytest.mark.parametrize("name", [each for each in formats if formats[each].write])
def test_what_is_chosen_is_what_the_format_knows(
    qtbot: QtBot, workspace: Workspace, name: str
) -> None:
    dialog = ExportDialog(workspace)
    qtbot.addWidget(dialog)
    combo = next(each for each in dialog.findChildren(QComboBox) if each.findData(name) >= 0)
    combo.setCurrentIndex(combo.findData(name))
    combo.activated.emit(combo.currentIndex())
    export = dialog.export(Path("out"))
    assert export.format == name
    assert formats[name].choose(export.options) == formats[name].options()


def test_yes_and_no_are_chosen_from_a_list(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = ExportDialog(workspace)
    qtbot.addWidget(dialog)
    combo = next(each for each in dialog.findChildren(QComboBox) if each.findData("csv") >= 0)
    combo.setCurrentIndex(combo.findData("csv"))
    combo.activated.emit(combo.currentIndex())
    answer = next(each for each in dialog.findChildren(QComboBox) if each.findData("no") >= 0)
    assert answer.currentData() == "yes"
    answer.setCurrentIndex(answer.findData("no"))
    assert dialog.export(Path("out")).options["excel"] == "no"


def test_what_will_be_lost_is_told_before_anything_is_written(
    qtbot: QtBot, workspace: Workspace
) -> None:
    dialog = ExportDialog(workspace)
    qtbot.addWidget(dialog)
    told = dialog.findChild(Foretelling)
    assert told is not None
    told.button.click()
    qtbot.waitUntil(lambda: told.button.isEnabled(), timeout=20_000)
    assert told.answer.toPlainText() == "Nothing will be lost"
    combo = next(each for each in dialog.findChildren(QComboBox) if each.findData("conll") >= 0)
    combo.setCurrentIndex(combo.findData("conll"))
    combo.activated.emit(combo.currentIndex())
    assert told.answer.isHidden()
    told.button.click()
    qtbot.waitUntil(lambda: told.button.isEnabled(), timeout=20_000)
    said = told.answer.toPlainText()
    assert "characters of white space were left out of the text" in said
    dialog.done(0)
