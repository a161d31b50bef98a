"""The main job on the sample article, done without a screen: `python -m annotator.gui.demo FOLDER`.

Leaves a project (`demo.annot`), the window as it then looks (`page.png`) and a dataset
(`demo.jsonl`) in the folder, in place of those of an earlier run. Everything is done through the
real window, store and formats, by the command lines that keys and menus run.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from annotator.commands import run
from annotator.core.aside import untold
from annotator.core.errors import Problem, StoreProblem
from annotator.core.scheme import told
from annotator.core.settings import Settings
from annotator.core.span import Span
from annotator.dataset import Choice, Export
from annotator.gui import language, theme
from annotator.gui.arriving import arrive
from annotator.gui.exporting import write_out
from annotator.gui.jobs import Progress
from annotator.gui.window import Window
from annotator.gui.work import Wanted, open_project
from annotator.preferences import CONFIG
from annotator.reading import Reading
from annotator.workspace import Workspace

SIZE = (1280, 860)
EDITOR = "demo"

Parts = tuple[tuple[str, str], ...]
"""For each part of a mark the words around it, to find it by, and its own words, read clean."""

STEPS: tuple[tuple[str, Parts, tuple[str, ...]], ...] = (
    ("entity.organisation", (("中國質量新聞網訊", "中國質量新聞網"),), ()),
    ("entity.person", (("(周闖?", "周闖"),), ()),
    ("entity.person", (("羅亮 記者", "羅亮"),), ()),
    ("entity.person", (("記者 王融國", "王融國"),), ()),
    ("entity.time", (("9月8日", "9月8日"),), ()),
    # One inside the other, and one of two parts: the words between them belong to neither.
    ("entity.event", (("湖南省2020年“質量月”活動", "湖南省2020年“質量月”活動"),), ()),
    ("entity.place", (("湖南省2020年", "湖南省"),), ()),
    ("entity.time", (("湖南省2020年", "2020年"),), ()),
    ("entity.event", (("“質量月”活動啟動", "“質量月”"), ("啟動儀式在", "啟動儀式")), ()),
    ("entity.place", (("在郴州市", "郴州市"),), ()),
    ("entity.organisation", (("由湖南省市場監管局", "湖南省市場監管局"),), ("set note whole",)),
    ("entity.person", (("局長向曙光", "向曙光"),), ()),
    ("entity.work", (("《省長質量獎管理辦法》", "省長質量獎管理辦法"),), ()),
    (
        "figure.number",
        (("超4.8萬張", "超4.8萬張"),),
        (),
    ),
    (
        "figure.number",
        (("近1.6萬家", "近1.6萬家"),),
        (),
    ),
    (
        "figure.number",
        (("96%以上", "96%以上"),),
        (),
    ),
    ("entity.organisation", (("獲國務院", "國務院"),), ()),
)
"""What is marked: a label, the parts of the mark, command lines about the mark once it is made."""


def main(arguments: list[str]) -> int:
    """Do the main job; gives the exit status."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m annotator.gui.demo FOLDER\n")
        return 2
    folder = Path(arguments[0])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="annotator-demo-") as config:
        os.environ[CONFIG] = config  # neither the editor's settings nor their recent projects
        try:
            _clear(folder)
            for line in _done(folder):
                sys.stdout.write(f"{line}\n")
        except Problem as problem:
            sys.stderr.write(f"annotator: {problem}\n")
            return 1
    return 0


def mark_all(workspace: Workspace) -> Iterator[str]:
    """Mark the open sample article step by step; gives a line about each step."""
    run(workspace, "read-as clean")
    yield "reading: clean"
    run(workspace, "accept-credits")
    yield _last(workspace)
    for label, parts, more in STEPS:
        for number, (around, words) in enumerate(parts):
            _select(workspace, around, words)
            run(workspace, "add-part" if number else f"label {label}")
            yield f"{_last(workspace)}: {words}"
        for line in more:
            run(workspace, line)
            yield f"{_last(workspace)}: {line.split(' ', 2)[2]}"
    run(workspace, "label-article topic")
    run(workspace, "set topic economy")
    yield _last(workspace)
    for line in ("undo", "redo"):
        run(workspace, line)
        yield f"{line}: {_last(workspace)}"


def _done(folder: Path) -> Iterator[str]:
    qInstallMessageHandler(_say)
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    shown = theme.theme_named("light")
    theme.apply(app, shown)
    language.install(app, "en")
    project = folder / "demo.annot"
    silent = Progress(untold)
    opened = open_project(Wanted(project, EDITOR, make=True, sample=True), silent)
    workspace = opened.workspace
    yield f"opened: {workspace.article.name}, {len(workspace.article.text)} characters"
    # What is only offered would make each run another one.
    window = Window(Settings({"suggestions": False}))
    window.resize(*SIZE)
    window.show()
    for _ in arrive(window, opened):
        pass
    app.processEvents()
    yield from mark_all(workspace)
    _select(workspace, "由湖南省市場監管局", "湖南省市場監管局")
    _select_mark(workspace)
    app.processEvents()
    window.go_to(0)
    app.processEvents()
    window.grab().save(str(folder / "page.png"))
    yield f"window: {folder / 'page.png'}"
    wanted = Export(folder / "demo.jsonl", "jsonl", Choice(Reading.parse("clean")))
    report = write_out(workspace.store, wanted, silent).exported.report
    yield f"exported: {report.marks} marks in {report.articles} article"
    wrong = workspace.store.check()
    window.close()
    if wrong:
        raise StoreProblem(wrong[0].template, **wrong[0].values)
    yield f"kept and checked: {project}"


def _say(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but for what the offscreen platform always says of itself."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(f"{words}\n")


def _clear(folder: Path) -> None:
    """Take away what an earlier run has left."""
    folder.mkdir(parents=True, exist_ok=True)
    for pattern in ("demo.annot*", "demo.jsonl", "page.png"):
        for path in folder.glob(pattern):
            path.unlink()


def _select(workspace: Workspace, around: str, words: str) -> None:
    """Select words by how they are read, within others that are unique, as the mouse does."""
    text = workspace.view.text
    start = text.index(around) + around.index(words)
    workspace.select(workspace.view.to_source(Span(start, start + len(words))))


def _select_mark(workspace: Workspace) -> None:
    """Select the mark at the selection, so that its panel shows it."""
    if workspace.selection:
        [mark, *_] = workspace.sheet.at(workspace.selection)
        workspace.select(workspace.selection, mark.id)


def _last(workspace: Workspace) -> str:
    edit = workspace.last_edit
    return told(edit.title, workspace.scheme) if edit else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
