"""The dialog of an export: what a format can be told stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from annotator.formats import Split, formats
from annotator.gui.export_dialog import ExportDialog
from annotator.gui.export_parts import PapersChoice, PartsChoice, SheetChoice
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
    said = told.answer.toPlainText()
    assert "1 articles" in said
    assert "Nothing will be lost" in said
    combo = next(each for each in dialog.findChildren(QComboBox) if each.findData("conll") >= 0)
    combo.setCurrentIndex(combo.findData("conll"))
    combo.activated.emit(combo.currentIndex())
    assert told.answer.isHidden()
    told.button.click()
    qtbot.waitUntil(lambda: told.button.isEnabled(), timeout=20_000)
    said = told.answer.toPlainText()
    assert "characters of white space were left out of the text" in said
    dialog.done(0)


def test_parts_sheets_and_proof_are_chosen(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = ExportDialog(workspace)
    qtbot.addWidget(dialog)
    assert dialog.export(Path("out")).split is None
    parts, sheets = dialog.findChild(PartsChoice), dialog.findChild(SheetChoice)
    papers = dialog.findChild(PapersChoice)
    assert parts
    assert sheets
    assert papers
    shares = parts.findChild(QComboBox)
    assert shares is not None
    shares.setEditText("60/40")
    source = next(each for each in parts.findChildren(QCheckBox) if each.text() == "one source")
    assert source.isEnabled()
    source.click()
    menu = sheets.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    papers.losses.click()
    papers.verify.click()
    wanted = dialog.export(Path("a/out.jsonl"))
    assert wanted.split == Split((60, 40), 0, ("reprints", "source"))
    assert wanted.choice.sheets == (sheets.text(),)
    assert wanted.losses == Path("a/out.jsonl.losses.tsv")
    assert wanted.verify
    assert not wanted.manifest
    formats_box = next(each for each in dialog.findChildren(QComboBox) if each.findData("csv") >= 0)
    formats_box.setCurrentIndex(formats_box.findData("report"))
    formats_box.activated.emit(formats_box.currentIndex())
    assert not dialog.export(Path("out")).verify, "a report cannot be read back"


def test_shares_that_make_no_sense_keep_the_dialog_open(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = ExportDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    parts, told = dialog.findChild(PartsChoice), dialog.findChild(Foretelling)
    assert parts
    assert told
    shares = parts.findChild(QComboBox)
    assert shares is not None
    shares.setEditText("many")
    dialog.accept()
    assert dialog.isVisible()
    assert "Shares are written 80/10/10" in told.answer.toPlainText()
    shares.setEditText("80/20")
    told.button.click()
    qtbot.waitUntil(lambda: told.button.isEnabled(), timeout=20_000)
    assert "No article is left" in told.answer.toPlainText()
    shares.setEditText("")
    dialog.accept()
    assert not dialog.isVisible()
