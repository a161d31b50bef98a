"""How the page looks as the editor chooses: numbers, hidden marks, shapes, the reading mode."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.gui.hits import Hits
from annotator.gui.page import Page
from annotator.gui.page.ticks import LATER
from annotator.gui.shapes import FILE, load_shapes
from annotator.gui.theme import label_colour
from annotator.gui.window import Window
from annotator.preferences import config_folder
from annotator.workspace import Workspace
from tests.gui.conftest import SECONDS, press
from tests.gui.pages import LIGHT, mark, open_text, picture, places_of, point_in, shown
from tests.words import select


def ink_left_of_the_words(page: Page) -> set[int]:
    """The rows of pixels in the margin in which something is drawn."""
    image, left = picture(page), page.where.left
    paper = image.pixel(2, 2)
    return {
        y
        for y in range(image.height())
        if any(image.pixel(x, y) != paper for x in range(2, left - 6))
    }


def test_paragraphs_are_numbered_and_empty_ones_are_not_counted(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "甲" * 100 + "\n\n乙\n" + "丙。" * 2000 + "\n丁")
    page = shown(workspace, qtbot, numbers=1)
    blocks = page.where.shelf.blocks
    assert len(blocks) > 5  # the long paragraph is in pieces
    of_first = [blocks.paragraphs[blocks.at(workspace.article.text.index(c))] for c in "甲乙丙丁"]
    assert of_first == [1, 2, 3, 4]
    ink = ink_left_of_the_words(page)
    rows = [page.where.line_box(workspace.article.text.index(c)) for c in "甲乙丙"]
    for box in rows:
        assert box
        assert ink & set(range(*box))
    between = page.where.line_box(99)  # the second line of the first paragraph
    assert between
    assert not ink & set(range(between[0] + 4, between[1] - 4))


def test_only_each_fifth_paragraph_is_numbered(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "\n".join("甲乙丙丁戊己"))
    page = shown(workspace, qtbot, numbers=5)
    box = page.where.line_box(workspace.article.text.index("戊"))
    assert box
    ink = ink_left_of_the_words(page)
    assert ink
    assert ink <= set(range(*box))


def test_line_height_length_of_lines_and_numbers_are_changed_from_the_menu(
    window: Window,
) -> None:
    assert window.page
    window.actions_["line-height +1"].trigger()
    window.actions_["measure -1"].trigger()
    window.actions_["numbers fifth"].trigger()
    look = window.page.look
    assert (look.line_height, look.measure, look.numbers) == (1.8, 36, 5)
    assert window.actions_["numbers fifth"].isChecked()
    window.actions_["numbers fifth"].trigger()
    for _ in range(30):
        window.run("measure -1")
    window.run("line-height 0")
    look = window.page.look
    assert (look.line_height, look.measure, look.numbers) == (1.7, 16, 0)


def test_without_numbers_the_margin_is_empty(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "甲\n乙")
    assert not ink_left_of_the_words(shown(workspace, qtbot))


def test_marks_of_a_hidden_label_are_neither_seen_nor_hit(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "甲乙丙丁戊己庚辛")
    person = mark(workspace, "entity.person", (0, 3))
    place = mark(workspace, "entity.place", (4, 6))
    page = shown(workspace, qtbot, hidden=frozenset({"entity.person"}))
    scheme = workspace.scheme
    colour = label_colour(scheme.label("entity.person"), LIGHT)
    assert not places_of(picture(page), colour)
    assert places_of(picture(page), label_colour(scheme.label("entity.place"), LIGHT))
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=point_in(page, 1, 0.5))
    assert workspace.mark_id is None
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=point_in(page, 5, 0.5))
    assert workspace.mark_id == place.id
    assert person.id in workspace.sheet.marks


def test_a_label_is_hidden_and_shown(window: Window) -> None:
    assert window.workspace is not None
    select(window.workspace, "湖南")
    window.run("mark-as entity.place")
    window.run("hide-label entity.place")
    assert window.page is not None
    assert window.page.look.hidden == {"entity.place"}
    rows = window.desk.labels.model if window.desk else None
    assert rows is not None
    told = [str(rows.data(rows.index(n), Qt.ItemDataRole.AccessibleTextRole)) for n in range(3)]
    assert [each.endswith("hidden") for each in told] == [False, False, True]
    window.run("hide-label no.such")
    assert window.settings.text("hidden") == "entity.place"
    window.run("hide-label entity.place")
    assert window.page.look.hidden == frozenset()


def test_the_article_is_read_without_marks_by_key(window: Window, qtbot: QtBot) -> None:
    assert window.workspace is not None
    select(window.workspace, "湖南")
    window.run("mark-as entity.place")
    assert window.page is not None
    colour = label_colour(window.scheme.label("entity.place"), LIGHT)
    assert places_of(picture(window.page), colour)
    press(qtbot, window.page, "Ctrl+M")
    assert not places_of(picture(window.page), colour)
    press(qtbot, window.page, "Ctrl+M")
    assert places_of(picture(window.page), colour)


def test_the_reading_mode_shows_only_the_page_and_gives_back_what_was_there(
    window: Window, qtbot: QtBot
) -> None:
    window.run("panel marks")
    assert window.desk is not None
    around = (window.menuBar(), window.desk.bar, *window.docks.values())
    before = [each.isVisible() for each in around]
    assert not all(before)
    press(qtbot, window.page, "F11")
    assert not any(each.isVisible() for each in around)
    assert window.actions_["reading-mode"].isChecked()
    assert window.workspace is not None
    select(window.workspace, "湖南")
    press(qtbot, window.page, "3")  # keys of menus that are away work
    assert [each.label for each in window.workspace.sheet] == ["entity.place"]
    press(qtbot, window.page, "F11")
    assert [each.isVisible() for each in around] == before
    assert not window.actions_["reading-mode"].isChecked()
    assert window.status.message.text() == ""  # nothing of how to lead back


def test_esc_leaves_the_reading_mode_when_it_has_nothing_else_to_let_go(
    window: Window, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    press(qtbot, window.page, "F11")
    select(window.workspace, "湖南")
    press(qtbot, window.page, "Escape")
    assert window.workspace.selection is None
    assert window.reading_mode.holds
    press(qtbot, window.page, "Escape")
    assert not window.reading_mode.holds
    assert window.menuBar().isVisible()
    press(qtbot, window.page, "Escape")
    assert not window.reading_mode.holds


def test_an_article_has_shapes_of_its_own_also_tomorrow(
    window: Window, open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    assert window.page is not None
    article = window.workspace.article.id
    before = picture(window.page)
    window.run("shapes SC")
    assert load_shapes() == {article: "SC"}
    assert picture(window.page) != before
    assert window.actions_["shapes SC"].isChecked()
    assert not window.actions_["shapes article"].isChecked()
    window.close()
    again = open_window(project)
    assert again.page is not None
    assert again.page.look.region_of(article) == "SC"
    again.run("shapes XX")
    assert load_shapes() == {article: "SC"}
    again.run("shapes article")
    assert load_shapes() == {}


def test_a_file_of_shapes_that_says_nonsense_is_no_obstacle() -> None:
    (config_folder() / FILE).write_text('a = "XX"\nb = 3\nc = "HK"\n', "utf-8")
    assert load_shapes() == {"c": "HK"}


_DRAWN = """
import hashlib, sys
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from annotator.gui.fonts import REGIONS, reading_font
app = QApplication(sys.argv)
for region in REGIONS:
    image = QImage(300, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setFont(reading_font(region, "sans", 40))
    painter.drawText(0, 45, "骨門角直啟")
    painter.end()
    print(region, hashlib.sha256(image.constBits()).hexdigest())
"""


def test_shapes_are_those_of_the_region_whatever_the_language_of_the_system() -> None:
    found = set()
    for locale in ("C.UTF-8", "zh_TW.UTF-8", "ja_JP.UTF-8"):
        said = subprocess.run(
            [sys.executable, "-c", _DRAWN],
            env={**os.environ, "LC_ALL": locale, "LANG": locale},
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(said.stdout)
    (drawn,) = found
    assert len({line.split()[1] for line in drawn.splitlines()}) == 3


def test_the_scroll_bar_shows_where_marks_of_which_label_are(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    assert window.workspace is not None
    assert window.desk is not None
    text, ticks = window.workspace.article.text, window.desk.find_bar.ticks
    mark(window.workspace, "entity.person", (3, 5))
    mark(window.workspace, "entity.place", (len(text) - 20, len(text) - 10))
    qtbot.waitUntil(lambda: len(ticks.marked()) == 2, timeout=SECONDS)
    (first, one), (last, other) = sorted(ticks.marked(), key=lambda each: each[0])
    assert first < 0.1 * ticks.height()
    assert last > 0.8 * ticks.height()
    scheme = window.scheme
    assert one == label_colour(scheme.label("entity.person"), LIGHT)
    assert other == label_colour(scheme.label("entity.place"), LIGHT)
    image = ticks.grab(QRect(0, 0, ticks.width(), ticks.height())).toImage()
    assert image.pixelColor(3, first).name() == one.name()
    window.run("undo")
    qtbot.wait(2 * LATER)
    qtbot.waitUntil(lambda: len(ticks.marked()) == 1, timeout=SECONDS)
    window.run("hide-label entity.person")
    assert ticks.marked() == []


def test_marks_stand_along_the_scroll_bar_where_hits_of_the_same_words_do(
    open_window: Callable[..., Window], project: Path
) -> None:
    window = open_window(project)
    assert window.workspace is not None
    assert window.desk is not None
    length, ticks = len(window.workspace.article.text), window.desk.find_bar.ticks
    spans = [Span(start, start + 2) for start in range(0, length - 2, 61)]
    marks = [Mark("entity.person", (span,)) for span in spans]
    window.workspace.do(Edit.adding(Message("mark"), marks))
    ticks.look_again()
    ticks.show_hits(Hits(spans))
    marked = sorted(row for row, _ in ticks.marked())
    assert len(marked) == len(ticks.rows()) > 20
    assert all(abs(one - other) <= 1 for one, other in zip(marked, ticks.rows(), strict=True))


def test_the_wheel_moves_by_lines(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "甲\n" * 200)
    page = shown(workspace, qtbot)
    assert page.verticalScrollBar().singleStep() == page.where.metrics.line()
