"""Files are looked at before they come in; what there is to decide is decided in the preview."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.core.article import Draft
from annotator.core.settings import Settings
from annotator.formats import Format, Intake, Source, formats, offer
from annotator.gui.dialogs import QtDialogs
from annotator.gui.importing import Looked, look_at
from annotator.gui.jobs import Progress
from annotator.gui.preview import PreviewDialog
from annotator.gui.preview.files import FileList
from annotator.gui.preview.parts import Parts
from annotator.gui.report_dialog import ReportDialog
from annotator.gui.window import Window
from tests.gui.conftest import SECONDS, Answers, settle
from tests.gui.test_window_projects import drop, names

NEWS = "湖南省市場監管局在郴州市舉行質量月活動，三十六家企業參加。"
LINE = {"text": "羅亮在郴州攝", "label": [[0, 2, "PER"], [3, 5, "Spot"], [5, 6, "MISC"]]}

Opened = Callable[..., PreviewDialog]


@pytest.fixture
def opened(window: Window, qtbot: QtBot) -> Opened:
    """Opens the preview over files, once all that can be chosen for the first is there."""

    def preview(*paths: Path) -> PreviewDialog:
        assert window.workspace is not None
        looked = look_at(window.workspace.store, paths, Progress(lambda *_: None))
        dialog = PreviewDialog(window, looked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        wait(qtbot, dialog)
        return dialog

    return preview


def wait(qtbot: QtBot, dialog: PreviewDialog) -> None:
    qtbot.waitUntil(lambda: dialog._looking.is_idle, timeout=SECONDS)


def text(dialog: PreviewDialog) -> str:
    (begins,) = dialog.findChildren(QPlainTextEdit)
    return begins.toPlainText()


def combo(dialog: PreviewDialog, called: str) -> QComboBox:
    found = [x for x in dialog.findChildren(QComboBox) if x.accessibleName().startswith(called)]
    return found[0]


def choose(dialog: PreviewDialog, called: str, value: str) -> None:
    chosen = combo(dialog, called)
    chosen.setCurrentIndex(chosen.findData(value))
    chosen.activated.emit(chosen.currentIndex())


def show(dialog: PreviewDialog, row: int) -> None:
    dialog.findChildren(FileList)[0].setCurrentIndex(dialog._files.index(row, 0))


def take(window: Window, qtbot: QtBot, dialog: PreviewDialog) -> None:
    """Bring in what the dialog says, as the window does."""
    assert window.workspace is not None
    takings = dialog.takings()
    dialog.accept()
    window.projects._bringing._take(window.workspace, Looked(), takings)
    settle(qtbot, window)


def test_a_text_without_doubt_comes_in_unasked_and_a_doubtful_one_is_shown(
    window: Window, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.txt").write_text(NEWS, "utf-8")
    (tmp_path / "b.txt").write_bytes(NEWS.encode("gb18030"))
    drop(window, tmp_path / "a.txt", tmp_path / "b.txt")
    settle(qtbot, window)
    assert not answers.previewed
    assert names(window)[1:] == ["a", "b"]
    (tmp_path / "c.txt").write_bytes("罗亮".encode("gb18030"))
    answers.going_on = False
    drop(window, tmp_path / "c.txt")
    settle(qtbot, window)
    (looked,) = answers.previewed
    assert [each.file for each in looked.files] == ["c.txt"]
    assert len(names(window)) == 3  # who thinks better of it keeps nothing


def test_what_was_decided_while_a_backup_began_comes_in_after_it(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.txt").write_text(NEWS, "utf-8")
    assert window.workspace is not None
    looked = look_at(window.workspace.store, [tmp_path], Progress(lambda *_: None))
    done = threading.Event()
    window.jobs.start("backup", lambda _: done.wait(10), lambda _: None, window.say_problem)
    window.projects._bringing._take(window.workspace, looked, looked.takings)
    assert names(window)[1:] == []
    done.set()
    qtbot.waitUntil(lambda: names(window)[1:] == ["a"], timeout=SECONDS)


@pytest.mark.parametrize(("asked", "shown"), [("always", 1), ("never", 0)])
def test_who_wants_it_always_sees_it_and_who_does_not_never_does(
    asked: str,
    shown: int,
    open_window: Callable[..., Window],
    project: Path,
    answers: Answers,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    told = {"editor": "zhou", "language": "en", "suggestions": False, "preview": asked}
    window = open_window(project, settings=Settings(told))
    (tmp_path / "a.txt").write_bytes("罗亮".encode("gb18030") if not shown else NEWS.encode())
    drop(window, tmp_path / "a.txt")
    settle(qtbot, window)
    assert (len(answers.previewed), len(names(window))) == (shown, 2)


def test_what_is_nothing_of_ours_in_a_folder_is_one_line(
    window: Window, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(NEWS, "utf-8")
    (folder / "b.png.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    for name in "cdefgh":
        (folder / f"{name}.json").write_text('{"x": 1}')
    drop(window, folder)
    settle(qtbot, window)
    ((_, lines),) = answers.told
    assert lines == [
        "“b.png.txt” is a picture, not a text",
        "6 files in the folder are of no known format: c.json, d.json, e.json, f.json, g.json, …",
    ]


def test_a_report_is_a_list_that_can_be_copied(window: Window) -> None:
    QtDialogs(window).tell("2 refused", ["a.txt: \u202egnp", "b.txt"])
    (report,) = window.findChildren(ReportDialog)
    assert [report.list.item(row).text() for row in range(2)] == ["a.txt: □gnp", "b.txt"]
    copy = next(each for each in report.findChildren(QPushButton) if each.text() == "Copy")
    copy.click()
    assert QApplication.clipboard().text() == "a.txt: \u202egnp\nb.txt"
    report.close()


def test_another_encoding_is_tried_at_once(
    window: Window, opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("郴州市舉行".encode("big5"))
    dialog = opened(path)
    encodings = combo(dialog, "Encoding")
    said = {encodings.itemData(n): encodings.itemText(n) for n in range(encodings.count())}
    assert said["big5hkscs"] == "big5hkscs · all can be read"
    assert "can be read" in said["utf-8"] != "utf-8 · all can be read"
    choose(dialog, "Encoding", "gb18030")
    assert not dialog._take.isEnabled()
    wait(qtbot, dialog)
    assert "郴州" not in text(dialog)
    choose(dialog, "Encoding", "big5hkscs")
    wait(qtbot, dialog)
    assert text(dialog) == "郴州市舉行"
    take(window, qtbot, dialog)
    assert window.workspace
    assert window.workspace.article.text == "郴州市舉行"


def test_labels_of_others_are_given_names_of_ours_or_left_out(
    window: Window, opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(LINE), "utf-8")
    dialog = opened(path)
    assert "1 of 1 files · 1 articles · 3 marks" in {
        each.text() for each in dialog.findChildren(QLabel)
    }
    assert "UTF-16 units" in {each.text() for each in dialog.findChildren(QLabel)}
    # One that is called as one of ours becomes that, unless it is chosen otherwise.
    assert combo(dialog, "What PER becomes").currentData() == "entity.person"
    assert combo(dialog, "What Spot becomes").currentText() == "Stays as it is"
    choose(dialog, "What Spot becomes", "entity.place")
    choose(dialog, "What MISC becomes", "")
    take(window, qtbot, dialog)
    assert window.workspace
    sheet = window.workspace.store.sheet(window.workspace.article.id, "imported")
    assert [mark.label for mark in sheet] == ["entity.person", "entity.place"]


def test_a_column_that_is_chosen_makes_a_refused_table_come_in(
    window: Window, opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.csv").write_text(f"標題;故事\n一;{NEWS}{name}\n", "utf-8")
    dialog = opened(tmp_path)
    assert dialog.takings() == []
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=SECONDS)
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is combo(dialog, "The column of the text")
    assert any("has no column “text”" in x.text() for x in dialog.findChildren(QLabel))
    choose(dialog, "The column of the text", "故事")
    wait(qtbot, dialog)
    assert text(dialog) == f"{NEWS}a"
    assert [path.name for path, _ in dialog.takings()] == ["a.csv"]
    button = next(x for x in dialog.findChildren(QPushButton) if x.text().startswith("Read all"))
    button.click()
    wait(qtbot, dialog)
    assert [path.name for path, _ in dialog.takings()] == ["a.csv", "b.csv"]
    take(window, qtbot, dialog)
    assert names(window)[1:] == ["一", "一"]


@dataclass(frozen=True, slots=True)
class Loud:
    """What can be chosen for a format of a plug-in."""

    how: str = field(default="up", metadata={"choices": ("up", "down"), "help": "Which letters"})
    twice: bool = field(default=False, metadata={"help": "All of it twice"})


def loud(source: Source) -> Iterator[Draft]:
    options = source.options
    assert isinstance(options, Loud)
    said = source.raw.decode() * (1 + options.twice)
    said = said.upper() if options.how == "up" else said.lower()
    yield Draft(source.name, said, said.encode())


def test_what_a_format_of_a_plug_in_can_be_told_is_there(
    opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    offer(lambda: Format("loud", "Loud text", (".loud",), reading=Loud, read=loud))
    try:
        (tmp_path / "a.loud").write_text("Ab")
        dialog = opened(tmp_path / "a.loud")
        assert text(dialog) == "AB"
        choose(dialog, "Which letters", "down")
        wait(qtbot, dialog)
        choose(dialog, "All of it twice", "yes")
        wait(qtbot, dialog)
        assert text(dialog) == "abab"
        choose(dialog, "Format", "txt")
        wait(qtbot, dialog)
        ((_, intake),) = dialog.takings()
        assert (text(dialog), intake) == ("Ab", Intake("txt"))
        dialog.reject()
    finally:
        del formats["loud"]


def test_another_part_of_a_page_is_picked(
    window: Window, opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    story, other = NEWS * 8, "羅亮說，活動營造了濃厚的氛圍。" * 5
    page = f"<div id='story'><p>{story}</p></div><div class='reply'><p>{other}</p></div>"
    path = tmp_path / "page.html"
    path.write_text(f"<html><body>{page}</body></html>", "utf-8")
    dialog = opened(path)
    (parts,) = dialog.findChildren(Parts)
    assert text(dialog) == story
    assert parts.currentItem().text(2) == "div#story"
    parts.setFocus()
    QTest.keyClick(parts, Qt.Key.Key_Down)
    assert parts.currentItem().text(2) == "div.reply"
    wait(qtbot, dialog)
    assert text(dialog) == other
    ((_, intake),) = dialog.takings()
    assert intake.options == {"node": "/html/body/div[2]"}
    QTest.keyClick(parts, Qt.Key.Key_Up)
    wait(qtbot, dialog)
    assert dialog.takings()[0][1].options == {}
    dialog.reject()


def test_keys_alone_leave_files_out_and_bring_the_rest_in(
    window: Window, opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(NEWS, "utf-8")
    (tmp_path / "c.txt").write_text(NEWS + NEWS, "utf-8")
    dialog = opened(tmp_path)
    (rows,) = dialog.findChildren(FileList)
    said = "3 of 3 files · 2 articles · 0 marks · 1 articles are there already or come twice"
    assert said in {each.text() for each in dialog.findChildren(QLabel)}
    show(dialog, 1)
    wait(qtbot, dialog)
    assert "come in with another file" in " ".join(x.text() for x in dialog.findChildren(QLabel))
    QTest.keyClick(rows, Qt.Key.Key_Space)
    wait(qtbot, dialog)
    assert [path.name for path, _ in dialog.takings()] == ["a.txt", "c.txt"]
    assert dialog._take.text() == "Bring 2 files in"
    accepted: list[bool] = []
    dialog.accepted.connect(lambda: accepted.append(True))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert accepted
