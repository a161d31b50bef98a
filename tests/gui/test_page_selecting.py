"""Selecting without a mouse: by word, sentence and paragraph, more and less, marks at the caret."""

from __future__ import annotations

import time
from statistics import median

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.chinese import segmentation
from annotator.commands import run
from annotator.core.span import Span
from annotator.gui.window import Window
from annotator.workspace import Workspace
from tests.gui.conftest import press
from tests.gui.pages import mark, open_text, shown

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_caret_goes_by_chinese_words(workspace: Workspace, qtbot: QtBot) -> None:
    segmentation.load()
    open_text(workspace, "中國(guó)質(zhì)量新聞網(wǎng),超4.8萬張。")
    page = shown(workspace, qtbot)
    met = []
    for _ in range(9):
        before = page.caret.offset
        qtbot.keyClick(page, Qt.Key.Key_Right, CONTROL)
        met.append(workspace.article.text[before : page.caret.offset])
    assert met[:3] == ["中國(guó)", "質(zhì)量", "新聞網(wǎng)"]
    assert "".join(met) == workspace.article.text
    back = []
    while page.caret.offset:
        before = page.caret.offset
        qtbot.keyClick(page, Qt.Key.Key_Left, CONTROL)
        back.append(workspace.article.text[page.caret.offset : before])
    assert back == [each for each in met if each][::-1]
    qtbot.keyClick(page, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert workspace.read(workspace.selection or Span(0, 0)) == "中國"


def test_a_word_is_found_before_the_key_is_up_again(workspace: Workspace, qtbot: QtBot) -> None:
    segmentation.load()
    open_text(workspace, (workspace.article.text + "\n") * 30)
    page = shown(workspace, qtbot)
    took = []
    for _ in range(300):
        start = time.process_time()
        page.caret.go("word", 1, keep_anchor=False)
        took.append(time.process_time() - start)
    assert median(took) < 0.004


def test_sentences_are_gone_through_and_selected(window: Window, qtbot: QtBot) -> None:
    workspace = window.workspace
    assert workspace
    open_text(workspace, "標題\n　　甲說:“走。”我們走了!\r\n\n　　還沒完……沒完。")
    text = workspace.article.text
    met = []
    for _ in range(6):
        press(qtbot, window.page, "Alt+Down")
        met.append(text[workspace.selection.start :][:2] if workspace.selection else "")
    assert met == ["甲說", "我們", "還沒", "沒完", "", ""]
    for start in ("沒完。", "還沒", "我們", "甲說", "標題"):
        press(qtbot, window.page, "Alt+Up")
        assert workspace.selection
        assert workspace.selection.start == text.index(start)
    selected = []
    for _ in range(4):
        press(qtbot, window.page, "Alt+Shift+Down")
        assert workspace.selection
        selected.append(workspace.selection.of(text))
    assert [each[-3:] for each in selected] == ["標題", "走。”", "走了!", "完……"]
    press(qtbot, window.page, "Alt+Shift+Up")
    assert workspace.selection.of(text).endswith("\n　　")


def test_more_and_less_can_be_selected_by_a_key(window: Window, qtbot: QtBot) -> None:
    segmentation.load()
    workspace = window.workspace
    assert workspace
    text = "第一句。今天,湖南省市場監管局舉辦活動。\n第二段。"
    open_text(workspace, text)
    workspace.select(Span(text.index("監"), text.index("監")))
    ladder = []
    for _ in range(8):
        press(qtbot, window.page, "Ctrl+D")
        assert workspace.selection
        ladder.append(workspace.selection.of(text))
    assert ladder[0] == "監"
    assert "湖南省市場監管局" in ladder
    assert ladder[-1] == text
    sizes = [len(each) for each in dict.fromkeys(ladder)]
    assert sizes == sorted(sizes)
    assert "今天,湖南省市場監管局舉辦活動。" in ladder
    assert text.partition("\n")[0] in ladder
    assert "selected already" in window.status.message.text()
    for wanted in [*list(dict.fromkeys(ladder))[-2::-1], ""]:
        press(qtbot, window.page, "Ctrl+Shift+D")
        assert workspace.selection.of(text) == wanted
    assert workspace.selection.start == text.index("監")
    press(qtbot, window.page, "Ctrl+Shift+D")
    assert window.status.message.text() == "Nothing is selected"


def test_less_of_what_was_selected_otherwise_is_its_first_part(
    window: Window, qtbot: QtBot
) -> None:
    workspace = window.workspace
    assert workspace
    open_text(workspace, "甲來。乙走。\n丙。")
    workspace.select(Span(0, 6))
    press(qtbot, window.page, "Ctrl+Shift+D")
    assert workspace.selection == Span(0, 3)
    workspace.select(Span(6, 6))  # behind the last character of a paragraph
    press(qtbot, window.page, "Ctrl+D")
    assert workspace.selection in (Span(5, 6), Span(3, 6))


def test_a_key_selects_the_marks_at_the_caret_one_after_the_other(
    window: Window, qtbot: QtBot
) -> None:
    workspace = window.workspace
    assert workspace
    outer, inner = mark(workspace, "entity.work", (0, 9)), mark(workspace, "entity.person", (2, 4))
    other = mark(workspace, "entity.place", (2, 4))
    workspace.select(Span(3, 3))
    met = []
    for _ in range(4):
        press(qtbot, window.page, "M")
        met.append(workspace.mark_id)
    assert {*met[:2]} == {inner.id, other.id}
    assert met[2] == outer.id
    assert met[3] == met[0]
    assert workspace.selection == Span(3, 3)
    workspace.select(Span(20, 20))
    press(qtbot, window.page, "M")
    assert window.status.message.text() == "There is no mark at the caret"


def test_keys_of_the_caret_do_nothing_while_a_field_has_the_keyboard(
    window: Window, qtbot: QtBot
) -> None:
    workspace = window.workspace
    assert workspace
    assert window.desk
    workspace.select(Span(3, 3))
    press(qtbot, window.desk.articles.filter, "Ctrl+D")
    press(qtbot, window.desk.articles.filter, "Alt+Down")
    assert workspace.selection == Span(3, 3)


def test_nonsense_is_refused_in_one_sentence(window: Window) -> None:
    for line in ("move-caret verse 1", "move-caret word 2", "extend-selection word x"):
        window.run(line)
        assert window.status.message.text()
    assert window.workspace
    run(window.workspace, "select 0 0")
    window.run("move-caret word 1")
    assert window.workspace.selection != Span(0, 0)
    window.run("close-project")
    window.run("widen")
    assert window.status.message.text() == "Open an article first"
