"""An editor looks for words and marks them everywhere, by keys, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.span import Span
from annotator.gui.everywhere import Everywhere
from annotator.gui.find_bar import FindBar
from annotator.gui.places import TICKED
from annotator.gui.theme import theme_named
from annotator.gui.window import Window
from annotator.workspace import Workspace
from tests.gui.conftest import SECONDS, press, settle
from tests.gui.pages import open_text, picture, places_of
from tests.words import select


def here(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def bar(window: Window) -> FindBar:
    assert window.desk is not None
    return window.desk.find_bar


def look_for(window: Window, qtbot: QtBot, words: str) -> FindBar:
    """Open the bar by its key and type into it."""
    press(qtbot, window.page, "Ctrl+F")
    found = bar(window)
    qtbot.waitUntil(found.edit.hasFocus, timeout=SECONDS)
    found.edit.clear()
    found.edit.insert(words)
    qtbot.waitUntil(lambda: not found.finder.running, timeout=SECONDS)
    return found


def previewed(window: Window, qtbot: QtBot) -> Everywhere:
    press(qtbot, window.page, "E")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=SECONDS)
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, Everywhere)
    return shown


def test_words_are_found_in_the_other_script_and_counted(window: Window, qtbot: QtBot) -> None:
    found = look_for(window, qtbot, "质量")
    count = here(window).view.text.count("質量")
    assert found.count.text() == f"1 / {count}"
    assert here(window).read(here(window).selection or Span(0, 0)) == "質量"
    press(qtbot, found.edit, "F3")
    assert found.count.text() == f"2 / {count}"
    press(qtbot, found.edit, "Return")
    assert found.count.text() == f"3 / {count}"
    press(qtbot, found.edit, "Shift+F3")
    press(qtbot, found.edit, "Shift+Return")
    press(qtbot, found.edit, "Shift+F3")
    assert found.count.text() == f"{count} / {count}"
    press(qtbot, found.edit, "F3")
    assert found.count.text() == f"1 / {count}"


def test_escape_gives_the_keyboard_back_and_takes_the_hits_away(
    window: Window, qtbot: QtBot
) -> None:
    found = look_for(window, qtbot, "湖南省")
    assert window.page is not None
    hit = theme_named("light").hit
    assert places_of(picture(window.page), hit)
    assert len(found.ticks.rows()) > 1
    press(qtbot, found.edit, "Escape")
    assert found.isHidden()
    assert window.page.hasFocus()
    assert not places_of(picture(window.page), hit)
    assert found.ticks.rows() == []
    press(qtbot, window.page, "F3")
    qtbot.waitUntil(lambda: not found.finder.running, timeout=SECONDS)
    assert not found.isHidden()
    assert window.page.hasFocus()
    assert found.count.text().startswith("2 / ")


def test_keys_of_labels_type_in_the_bar_and_nothing_is_marked(window: Window, qtbot: QtBot) -> None:
    select(here(window), "郴州市")
    found = look_for(window, qtbot, "")
    qtbot.keyClicks(found.edit, "1e 2")
    qtbot.waitUntil(lambda: not found.finder.running, timeout=SECONDS)
    assert found.edit.text() == "1e 2"
    assert found.count.text() == "Not found"
    assert not here(window).sheet.marks


def test_the_selected_words_are_looked_for(window: Window, qtbot: QtBot) -> None:
    select(here(window), "市場監管局")
    press(qtbot, window.page, "Ctrl+F")
    assert bar(window).edit.text() == "市場監管局"
    qtbot.waitUntil(lambda: not bar(window).finder.running, timeout=SECONDS)
    assert bar(window).count.text().startswith("1 / ")


def test_f3_looks_for_the_selected_words_and_stays_on_the_page(
    window: Window, qtbot: QtBot
) -> None:
    first = select(here(window), "質量")
    press(qtbot, window.page, "F3")
    qtbot.waitUntil(lambda: not bar(window).finder.running, timeout=SECONDS)
    assert bar(window).edit.text() == "質量"
    assert window.page
    assert window.page.hasFocus()
    assert bar(window).count.text().startswith("2 / ")
    press(qtbot, window.page, "Shift+F3")
    assert here(window).selection == first
    press(qtbot, window.page, "Ctrl+F")
    press(qtbot, bar(window).edit, "Escape")
    assert here(window).selection == first
    assert window.page.hasFocus()


def test_another_article_is_searched_when_it_is_opened(window: Window, qtbot: QtBot) -> None:
    found = look_for(window, qtbot, "质量")
    open_text(here(window), "一二质(zhì)量三質量四")
    qtbot.waitUntil(lambda: not found.finder.running, timeout=SECONDS)
    assert found.count.text() == "2"


def test_a_long_article_is_searched_to_its_end(window: Window, qtbot: QtBot) -> None:
    open_text(here(window), "聯(lián)動(dòng)宣傳，全民參與。" * 20_000)
    settle(qtbot, window)
    found = look_for(window, qtbot, "联动")
    assert found.count.text() == "1 / 20,000"


def test_places_are_previewed_unticked_and_marked_in_one_step(window: Window, qtbot: QtBot) -> None:
    workspace = here(window)
    select(workspace, "質量")
    preview = previewed(window, qtbot)
    count = workspace.view.text.count("質量")
    assert preview.model.count == count
    assert not preview.button.isEnabled()
    assert preview.model.pieces(preview.model.places[0]).words == "質量"
    press(qtbot, preview.list, "Return")  # as what?
    assert not workspace.sheet.marks
    press(qtbot, preview.list, "5")
    assert preview.label == "entity.event"
    left_out = preview.model.places[1]
    press(qtbot, preview.list, "Down")
    press(qtbot, preview.list, "Space")
    assert preview.said.text() == f"{count - 1} of {count} places"
    press(qtbot, preview.list, "Return")
    settle(qtbot, window)
    assert len(workspace.sheet) == count - 1
    assert left_out not in [mark.spans[0] for mark in workspace.sheet]
    assert f"mark {count - 1} × " in window.status.message.text()
    press(qtbot, window.page, "Ctrl+Z")
    assert not workspace.sheet.marks


def test_what_is_left_out_stays_so_whatever_label_is_chosen(window: Window, qtbot: QtBot) -> None:
    select(here(window), "質量")
    preview = previewed(window, qtbot)
    press(qtbot, preview.list, "Space")
    press(qtbot, preview.list, "5")
    assert preview.model.without == {preview.model.places[0].start}
    press(qtbot, preview.list, "3")
    assert not preview.model.ticked(preview.model.places[0])
    assert preview.model.count == len(preview.model.places) - 1


def test_the_label_of_the_selected_mark_is_taken_and_escape_does_nothing(
    window: Window, qtbot: QtBot
) -> None:
    workspace = here(window)
    select(workspace, "湖南省")
    press(qtbot, window.page, "3")
    preview = previewed(window, qtbot)
    assert preview.label == "entity.place"
    count = workspace.view.text.count("湖南省") - 1
    assert preview.model.count == count
    assert len(preview.model.places) == count + 1
    assert preview.said.text() == f"{count} of {count} places, 1 marked already"
    done = preview.model.index(0)
    assert not done.data(TICKED)
    assert done.data(Qt.ItemDataRole.AccessibleTextRole).endswith("marked already")
    assert preview.list.currentIndex().row() == 1
    press(qtbot, preview.list, "Up")
    press(qtbot, preview.list, "Space")  # it stays as it is
    assert preview.model.count == count
    press(qtbot, preview.list, "Escape")
    assert QApplication.activePopupWidget() is None
    assert len(workspace.sheet) == 1


def test_without_words_nothing_is_previewed(window: Window, qtbot: QtBot) -> None:
    press(qtbot, window.page, "E")
    assert "Select the words" in window.status.message.text()


def test_very_many_hits_are_all_shown_along_the_scroll_bar_and_counted(
    window: Window, qtbot: QtBot
) -> None:
    open_text(
        here(window), "質量" * 40 + "\n" + ("好好好好好好好好好好" * 6 + "\n") * 1200 + "質好"
    )
    found = look_for(window, qtbot, "好")
    assert found.count.text().endswith("+")  # shown soon, and counted on
    qtbot.waitUntil(lambda: not found.finder.more, timeout=SECONDS)
    assert found.count.text() == f"1 / {72_001:,}"
    assert len(found.ticks.rows()) > 0.8 * found.ticks.height()
    press(qtbot, found.edit, "Shift+Return")
    selection = here(window).selection
    assert selection
    assert selection.end == len(here(window).article.text)
    assert found.count.text() == f"{72_001:,} / {72_001:,}"


def test_words_that_are_nowhere_are_told_to_those_who_do_not_see_the_bar(
    window: Window, qtbot: QtBot
) -> None:
    said: list[str] = []
    bar(window).said.connect(said.append)
    look_for(window, qtbot, "龘龘")
    assert said[-1] == "Not found"
    said.clear()
    look_for(window, qtbot, "質量")
    assert said == []
