"""Projects and articles come and go: opened, dropped, refused, copied, exported, gone on with."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.errors import BadCommand
from annotator.core.resources import sample_article
from annotator.core.settings import Settings
from annotator.dataset import Choice, Export
from annotator.formats import Split
from annotator.gui.jobs import Progress
from annotator.gui.session import load_session
from annotator.gui.window import Window
from annotator.reading import Reading
from annotator.storage import Store
from tests.gui.conftest import SECONDS, Answers, press, settle
from tests.words import select

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def names(window: Window) -> list[str]:
    assert window.desk is not None
    return [listing.name for listing in window.desk.articles.model.listings]


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NO_MODIFIER)
    entering = QDragEnterEvent(QPoint(40, 40), *how)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(40, 40), *how))


def article(folder: Path, name: str, text: str = "郴州市市場監管局。\n") -> Path:
    path = folder / name
    path.write_bytes((name + text).encode("gb18030"))
    return path


def test_an_article_is_read_in_another_encoding_until_it_is_marked(
    window: Window, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "稿.txt"
    file.write_bytes("郴州市舉行活動。".encode("big5"))
    drop(window, file)
    settle(qtbot, window)
    workspace = window.workspace
    assert workspace
    answers.codec = "gb18030"
    window.run("read-in")
    settle(qtbot, window)
    assert "郴州市" not in workspace.article.text
    answers.codec = "big5hkscs"
    window.run("read-in")
    settle(qtbot, window)
    assert workspace.article.text == "郴州市舉行活動。"
    select(workspace, "郴州市")
    window.run("label entity.place")
    answers.codec = "gb18030"
    window.run("read-in")
    settle(qtbot, window)
    assert "worked on" in window.status.message.text()
    assert workspace.article.text == "郴州市舉行活動。"


def test_the_first_start_shows_the_welcome_page(open_window: Callable[..., Window]) -> None:
    window = open_window()
    assert window.workspace is None
    assert window.welcome.isVisible()
    assert all(dock.isHidden() for dock in window.docks.values())
    window.run("next-mark")
    assert window.status.message.text() == "Open a project or an article first"
    assert not window.actions_["remove"].isEnabled()
    assert window.actions_["open-articles"].isEnabled()


def test_an_article_dropped_on_the_welcome_page_asks_nothing(
    open_window: Callable[..., Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    drop(window, article(tmp_path, "a.txt"))
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=SECONDS)
    settle(qtbot, window)
    assert window.workspace is not None
    assert names(window) == ["a"]
    assert window.workspace.article.name == "a"
    assert window.workspace.article.encoding == "gb18030"
    assert window.workspace.store.path.name == "My articles.annot"
    assert window.workspace.store.path.is_relative_to(tmp_path)


def test_files_dropped_on_a_project_come_into_it(
    window: Window, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    article(folder, "a.txt")
    article(folder, "b.txt")
    drop(window, folder, sample_article(), tmp_path / "missing.txt")
    settle(qtbot, window)
    assert names(window) == ["000_ae33467fe3dd0edb", "a", "b"]
    said = "2 new articles · 1 in the project already · 1 refused"
    assert window.status.message.text() == said
    ((title, lines),) = answers.told
    assert title == said
    assert "missing.txt" in lines[0]


def test_one_file_refused_is_one_sentence(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    drop(window, tmp_path / "missing.txt")
    settle(qtbot, window)
    assert "missing.txt" in window.status.message.text()
    assert window.status.message.property("tone") == "warning"


def test_files_on_the_command_line_go_into_a_project_of_ones_own(
    open_window: Callable[..., Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(article(tmp_path, "a.txt"))
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=SECONDS)
    settle(qtbot, window)
    assert names(window) == ["a"]


def test_the_session_is_gone_on_with(
    open_window: Callable[..., Window], project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = open_window(project)
    drop(first, article(tmp_path, "a.txt", "一二三四五。\n" * 400))
    settle(qtbot, first)
    assert first.workspace is not None
    assert first.workspace.article.name == "a"
    first.run("read-as clean+simplified")
    first.go_to(1800)
    assert first.page is not None
    place = first.page.place()
    assert 1500 < place <= 1800
    first.docks["marks"].hide()
    first.close()
    assert load_session().project == str(project)
    second = open_window()
    assert second.workspace is not None
    assert second.workspace.article.name == "a"
    assert str(second.workspace.reading) == "clean+simplified"
    assert second.page is not None
    assert second.page.place() == place
    assert second.docks["marks"].isHidden()
    assert not second.docks["labels"].isHidden()


@pytest.mark.parametrize("what", ["locked", "damaged", "foreign", "gone"])
def test_a_project_that_does_not_open_is_one_sentence_on_the_welcome_page(
    what: str, open_window: Callable[..., Window], project: Path
) -> None:
    if what == "damaged":
        raw = project.read_bytes()
        project.write_bytes(raw[:100] + b"\0" * 3000 + raw[3100:])
    elif what == "foreign":
        project.write_bytes(b"no project at all" * 400)
    elif what == "gone":
        project.unlink()
    if what == "locked":
        with AnotherProcess(project):
            window = open_window(project)
    else:
        window = open_window(project)
    assert window.workspace is None
    sentence = window.welcome._problem.text()
    assert project.name in sentence
    assert window.welcome._problem.isVisible()
    assert ("already open in" in sentence) == (what == "locked")


def test_a_project_that_does_not_open_leaves_the_one_that_is_open(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.annot"
    other.write_bytes(b"no project at all" * 400)
    before = window.workspace
    window.run(f"open-project {other}")
    settle(qtbot, window)
    assert window.workspace is before
    assert "other.annot" in window.status.message.text()


def test_another_project_takes_the_place_of_the_first(
    window: Window, answers: Answers, tmp_path: Path, project: Path, qtbot: QtBot
) -> None:
    answers.path = tmp_path / "second.annot"
    window.run("new-project")
    settle(qtbot, window)
    assert window.workspace is not None
    assert window.workspace.store.path == answers.path
    assert window.workspace.articles() == []
    with Store.open(project) as store:  # and the first one has been let go of
        assert len(store.articles()) == 1
    window.run("new-project")
    assert window.status.message.text() == "“second.annot” is there already"
    window.run("close-project")
    assert window.workspace is None
    assert window.welcome.isVisible()


def test_the_sample_is_two_clicks_away(open_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = open_window()
    window.welcome._choices["open-sample"].click()
    settle(qtbot, window)
    assert window.workspace is not None
    assert "湖南省市場監管局" in window.workspace.view.text


def test_a_backup_copy_is_a_project_with_the_marks(
    window: Window, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    select(window.workspace, "郴州市")
    press(qtbot, window.page, "3")
    answers.path = tmp_path / "copy.annot"
    window.run("save-copy")
    settle(qtbot, window)
    assert window.status.message.text() == "The copy copy.annot is saved and checked"
    with Store.open(answers.path) as store:
        assert len(store.sheet(window.workspace.article.id, "zhou")) == 1


def test_an_export_is_written_and_its_losses_are_told(
    window: Window, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    window.run("accept-credits")
    every = Choice(Reading.parse("clean"))
    answers.exporting = Export(tmp_path / "out.jsonl", "jsonl", every)
    window.run("export")
    settle(qtbot, window)
    (line,) = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    assert len(json.loads(line)["marks"]) == len(window.workspace.sheet)
    assert not answers.told
    answers.exporting = Export(
        tmp_path / "out.conll",
        "conll",
        every,
        manifest=True,
        verify=True,
        losses=tmp_path / "lost.tsv",
    )
    window.run("export")
    settle(qtbot, window)
    assert (tmp_path / "out.conll").stat().st_size > 0
    assert (tmp_path / "out.conll.manifest.json").exists()
    (said, lines) = answers.told[-1]
    assert "proved by reading" in said
    assert any("羅亮" in line for line in lines), "each thing that is lost is named"
    assert "羅亮" in (tmp_path / "lost.tsv").read_text("utf-8")


def test_an_export_that_cannot_be_cut_says_so(
    window: Window, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    every = Choice(Reading.parse("clean"))
    answers.exporting = Export(tmp_path / "a.jsonl", "jsonl", every, split=Split.parse("80/20"))
    window.run("export")
    settle(qtbot, window)
    assert "No article is left for “test”" in window.status.message.text()
    assert list(tmp_path.glob("a*.jsonl")) == []


def test_while_articles_come_in_marking_is_refused_and_reading_is_not(
    window: Window, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    select(window.workspace, "郴州市")
    going: list[bool] = []

    def wait(progress: Progress) -> None:
        while not going:
            progress(0, 1)

    def fail(problem: object) -> None:
        raise AssertionError(problem)

    window.jobs.start("Bringing articles in", wait, lambda _: None, fail, writes=True)
    press(qtbot, window.page, "1")
    assert not window.workspace.sheet.marks
    assert "Bringing articles in" in window.status.message.text()
    window.run("read-as printed")
    assert str(window.workspace.reading) == "printed"
    with pytest.raises(BadCommand, match="Wait until this is done"):
        window.jobs.start("another", wait, lambda _: None, fail)
    qtbot.waitUntil(window.status._end.isVisible)
    window.status._end.click()
    settle(qtbot, window)
    assert window.status.message.text() == "Stopped: Bringing articles in"
    press(qtbot, window.page, "1")
    assert len(window.workspace.sheet) == 1


def test_a_bug_in_a_job_goes_where_all_bugs_go(window: Window, qtbot: QtBot) -> None:
    def fail(progress: Progress) -> None:
        raise ValueError("a bug")

    said: list[object] = []
    with qtbot.captureExceptions() as caught:
        window.jobs.start("Failing", fail, said.append, said.append)
        settle(qtbot, window)
    assert [kind for kind, *_ in caught] == [ValueError]
    assert said == []
    assert window.status._job.isHidden()


def test_the_editor_of_the_settings_signs_the_marks(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    window = open_window(project, settings=Settings({"editor": "李", "language": "en"}))
    assert window.workspace is not None
    select(window.workspace, "郴州市")
    press(qtbot, window.page, "3")
    (mark,) = window.workspace.sheet
    assert mark.origin.editor == "李"
    assert window.status._who.text() == "李"


def test_who_takes_another_name_goes_on_on_a_sheet_of_that_name(
    window: Window, qtbot: QtBot
) -> None:
    workspace = window.workspace
    assert workspace is not None
    select(workspace, "郴州市")
    press(qtbot, window.page, "3")
    window.set("editor", "li")
    assert (workspace.editor, workspace.sheet_name) == ("li", "li")
    assert not workspace.sheet.marks
    assert window.status._who.text() == "li"
    window.run("sheet zhou")
    assert len(workspace.sheet) == 1
    assert window.status._who.text() == "li on the sheet of zhou"


class AnotherProcess:
    """Holds a project open in another process."""

    def __init__(self, path: Path) -> None:
        code = (
            "import sys; from pathlib import Path; from annotator.storage import Store\n"
            "with Store.open(Path(sys.argv[1])): print('open', flush=True); sys.stdin.read()"
        )
        self._process = subprocess.Popen(
            [sys.executable, "-c", code, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )

    def __enter__(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == b"open\n"

    def __exit__(self, *_: object) -> None:
        self._process.communicate()
