"""Menus, keys, palette, themes, languages, and what a start loads."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.commands import commands
from annotator.core.scheme import Scheme
from annotator.core.settings import Settings
from annotator.gui.keys import clashes, default_keys, keys_in_use, written
from annotator.gui.menus import MENUS, lines
from annotator.gui.offers import PHRASES, offers
from annotator.gui.scoring import best, folded
from annotator.gui.verbs import verbs
from annotator.gui.verbs.registry import split
from annotator.gui.window import Window
from tests.conftest import NEWS
from tests.gui.conftest import press
from tests.words import select

NEWS_SCHEME = Scheme.parse(NEWS)


def test_every_key_runs_something_that_there_is() -> None:
    for key, line in default_keys().items():
        assert key == written(key)
        name, words = split(line)
        assert name in verbs or name in commands, line
        if words:
            assert line in PHRASES


def test_everything_that_needs_no_words_is_in_a_menu() -> None:
    shown = {line for menu in MENUS for line in lines(menu)}
    without_words = {name for name, each in verbs.items() if not each.needs_words}
    without_words |= {name for name, each in commands.items() if not each.words}
    assert without_words <= shown


def test_no_key_of_the_shipped_labels_does_anything_else() -> None:
    assert clashes(NEWS_SCHEME, {}) == []


def test_keys_that_two_lines_claim_are_found() -> None:
    (clash,) = clashes(NEWS_SCHEME, {"1": "remove"})
    assert (clash.key, clash.line, clash.other) == ("1", "remove", "label entity.person")
    assert keys_in_use(NEWS_SCHEME, {"1": "remove"})["1"] == "remove"


def test_a_key_of_ones_own_holds_at_once(window: Window, qtbot: QtBot) -> None:
    assert window.workspace is not None
    window.asking._take_keys({"1": "", "P": "label entity.person"})
    select(window.workspace, "向曙光")
    press(qtbot, window.page, "1")
    assert not window.workspace.sheet.marks
    press(qtbot, window.page, "P")
    assert len(window.workspace.sheet) == 1
    assert window.desk is not None
    assert window.desk.labels.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Person P"


def test_the_palette_finds_by_english_chinese_and_command_names(window: Window) -> None:
    for typed, line in (
        ("dark", "theme dark"),
        ("人物", "label entity.person"),
        ("Organ", "label entity.organisation"),
        ("add-part", "add-part"),
        ("remove mark", "remove"),
        ("000_ae", f"open {window.desk.articles.model.listings[0].id}"),  # type: ignore[union-attr]
    ):
        window.run("palette")
        palette = window.asking.palette
        assert palette is not None
        palette.edit.setText(typed)
        assert palette.model.shown[0].line == line, typed
        palette.close()


def test_the_palette_runs_what_is_chosen(window: Window, qtbot: QtBot) -> None:
    assert window.workspace is not None
    select(window.workspace, "向曙光")
    press(qtbot, window.page, "Ctrl+K")
    palette = window.asking.palette
    assert palette is not None
    qtbot.keyClicks(palette.edit, "mark person")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    (mark,) = window.workspace.sheet
    assert mark.label == "entity.person"


def test_the_palette_lets_words_be_typed(window: Window, qtbot: QtBot) -> None:
    assert window.workspace is not None
    window.run("palette")
    palette = window.asking.palette
    assert palette is not None
    qtbot.keyClicks(palette.edit, "select")
    while palette.model.shown[palette.list.currentIndex().row()].line != "select":
        qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    assert palette.hint.text().startswith("select START END")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(palette.edit, "12 20")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    selection = window.workspace.selection
    assert selection is not None
    assert (selection.start, selection.end) == (12, 20)


def test_escape_closes_the_palette(window: Window, qtbot: QtBot) -> None:
    window.run("palette")
    palette = window.asking.palette
    assert palette is not None
    qtbot.keyClick(palette.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.asking.palette is None)


@pytest.mark.parametrize(
    ("query", "first"),
    [("th da", "theme dark"), ("thdark", "theme dark"), ("移", "移动"), ("", "remove")],
)
def test_what_fits_best_comes_first(query: str, first: str) -> None:
    texts = ["remove", "theme light", "other theme darkness", "theme dark", "移动"]
    assert texts[best(query, map(folded, texts), 3)[0]] == first


def test_what_does_not_fit_is_not_found() -> None:
    assert best("zebra", ["remove", "theme"], 9) == []
    assert best("remove zebra", ["remove", "theme"], 9) == []


def test_text_size_theme_and_glosses_are_kept(window: Window) -> None:
    window.run("text-size +1")
    assert window.settings.number("text_size") == 20
    window.run("text-size 0")
    assert window.settings.number("text_size") == 19
    window.run("theme dark")
    assert window.theme.name == "dark"
    assert window.actions_["theme dark"].isChecked()
    window.run("glosses")
    assert window.settings.text("glosses") == "above"
    assert window.actions_["glosses"].isChecked()
    window.run("theme purple")
    assert "purple" in window.status.message.text()


def test_panels_are_hidden_and_shown(window: Window) -> None:
    window.run("panel labels")
    assert window.docks["labels"].isHidden()
    assert not window.actions_["panel labels"].isChecked()
    window.run("panel labels")
    assert not window.docks["labels"].isHidden()
    window.run("panel nonsense")
    assert "nonsense" in window.status.message.text()


def test_the_keyboard_goes_round_the_panes(window: Window, qtbot: QtBot) -> None:
    assert window.desk is not None
    press(qtbot, window.page, "F6")
    assert window.desk.articles.filter.hasFocus()
    window.run("next-pane")
    assert window.desk.suggestions.list.hasFocus()
    window.run("next-pane")
    assert window.desk.labels.list.hasFocus()


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_everything_that_can_be_used_has_a_name(
    language: str, open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    window = open_window(project, settings=Settings({"editor": "zhou", "language": language}))
    assert window.workspace is not None
    select(window.workspace, "羅亮 攝")
    press(qtbot, window.page, "-")
    window.run("palette")
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
    nameless = [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in window.findChildren(QWidget)
        if isinstance(each, kinds) and not each.accessibleName() and not _inside(each)
    ]
    assert not nameless
    assert window.asking.palette is not None
    window.asking.palette.close()


@pytest.mark.parametrize("line", ["find", "everywhere", "edit-mark", "settings", "keys", "palette"])
def test_whatever_takes_the_keyboard_says_what_it_is(
    line: str, window: Window, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    select(window.workspace, "湖南")
    press(qtbot, window.page, "3")
    window.run(line)
    seen = [each for each in QApplication.allWidgets() if each.isVisible() and not _inside(each)]
    focusable = [each for each in seen if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(focusable) > 5
    spoken = [QAccessible.queryAccessibleInterface(each) for each in focusable]
    nameless = [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each, said in zip(focusable, spoken, strict=True)
        if not said.text(QAccessible.Text.Name)
    ]
    assert not nameless
    for each in QApplication.topLevelWidgets():
        if each is not window:
            each.close()


def test_the_labels_are_called_what_they_are_in_the_language(
    open_window: Callable[..., Window], project: Path
) -> None:
    window = open_window(project, settings=Settings({"editor": "zhou", "language": "zh_CN"}))
    assert window.desk is not None
    assert window.desk.labels.model.index(0).data() == "人物"
    window.set("language", "en")
    assert window.desk.labels.model.index(0).data() == "Person"
    assert window.menuBar().actions()[0].text() == "&File"


def test_offers_have_titles_and_lines_of_their_own() -> None:
    made = offers(NEWS_SCHEME, "en")
    assert all(each.title for each in made)
    assert len({each.line for each in made}) == len(made)


def test_the_first_paint_waits_for_nothing_heavy(project: Path, tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from annotator.gui import app as starting

class Seen(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not hasattr(self, "loaded"):
            self.loaded = [name for name in {HEAVY!r} if name in sys.modules]
        return False

app = QApplication([])
seen = Seen()
app.installEventFilter(seen)
window = starting.start(app, [Path({str(project)!r})])
window.jobs.ended.connect(window.close)
app.exec()
print(seen.loaded, bool(sys.modules.get("sqlalchemy")))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        timeout=50,
    )
    assert done.stdout == "[] True\n", done.stderr


HEAVY = (
    "sqlalchemy",
    "numpy",
    "opencc",
    "pypinyin",
    "rjieba",
    "alembic",
    "tomlkit",
    "annotator.formats",
)


def _inside(widget: QWidget) -> bool:
    """Whether Qt itself has made a widget, as a part of one of ours."""
    above = widget.parentWidget()
    inside = isinstance(above, QComboBox | QLineEdit | QAbstractItemView)
    popup = above and isinstance(above.parentWidget(), QComboBox)
    return inside or bool(popup) or widget.objectName().startswith("qt_")


def test_a_first_window_fits_the_screen(window: Window) -> None:
    screen = window.screen().availableSize()
    least = window.minimumSizeHint()
    assert window.width() <= max(screen.width(), least.width())
    assert window.height() <= max(screen.height(), least.height())
