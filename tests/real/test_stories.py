"""The main job by real keys and a real mouse; what counts is what the project file holds after."""

from __future__ import annotations

from annotator.core.mark import Mark
from annotator.core.resources import sample_article
from annotator.core.view import View
from annotator.reading import Facts, Reading, read
from tests.real.program import Program

OFFICE = "湖南省市場監管局"
SOURCE = sample_article().read_text("utf-8")


def clean(mark: Mark) -> list[str]:
    """The words of a mark without glosses, part by part."""
    view: View = read(SOURCE, Reading.parse("clean"), Facts.of(SOURCE))
    return [view.read(span) for span in mark.spans]


def kept(program: Program) -> list[tuple[str, list[str]]]:
    """What the project file holds once the program has gone: labels and words."""
    program.quit()
    return [(mark.label, clean(mark)) for mark in program.marks()]


def test_a_mark_by_mouse(program: Program) -> None:
    program.select(OFFICE)
    program.key("2")
    program.reader.hears(f"Organisation: {OFFICE}, 1 of 1")
    program.key("Escape")
    program.reader.hears("Nothing selected")
    program.click(OFFICE)
    program.reader.hears(f"Organisation: {OFFICE}, 1 of 1")
    program.key("5")
    program.reader.hears(f"Event: {OFFICE}, 1 of 1")
    assert kept(program) == [("entity.event", [OFFICE])]


def test_a_mark_by_keyboard_alone(program: Program) -> None:
    program.key("Down", "shift+Right", "shift+Right", "3")
    program.reader.hears("Place: 湖南, 1 of 1")
    program.key("alt+Down", "ctrl+d")
    program.reader.hears(", selected")
    program.key("ctrl+shift+d", "alt+shift+Down")
    program.reader.hears("羅亮 攝, selected")
    program.key("0")
    program.reader.hears("羅亮 攝, 2 of 2")
    program.key("Tab")
    program.reader.hears("Place: 湖南, 1 of 2")
    program.key("alt+Left", "shift+Tab", "m", "Delete")
    program.reader.hears("remove")
    assert kept(program) == [("entity.place", ["湖"])]


def test_a_double_click_takes_the_name(program: Program) -> None:
    program.click(OFFICE, times=2)
    program.reader.hears(f"{OFFICE}, selected")
    program.key("2")
    program.reader.hears(f"Organisation: {OFFICE}, 1 of 1")
    assert kept(program) == [("entity.organisation", [OFFICE])]


def test_handles_move_the_ends(program: Program) -> None:
    program.select(OFFICE)
    program.key("2")
    program.reader.hears(f"Organisation: {OFFICE}, 1 of 1")
    program.drag(program.edge(OFFICE, behind=True), program.edge("湖南省市場", behind=True))
    program.reader.hears("Organisation: 湖南省市場, 1 of 1")
    program.drag(program.edge(OFFICE), program.edge("市場監管"))
    program.reader.hears("Organisation: 市場, 1 of 1")
    assert kept(program) == [("entity.organisation", ["市場"])]


def test_a_mark_of_two_parts(program: Program) -> None:
    program.select("湖南省")
    program.key("2")
    program.reader.hears("Organisation: 湖南省, 1 of 1")
    program.select("監管局")
    program.key("shift+Return")
    program.reader.hears("Organisation: 湖南省 … 監管局, 1 of 1")
    assert kept(program) == [("entity.organisation", ["湖南省", "監管局"])]


def test_the_same_words_everywhere(program: Program) -> None:
    program.select("質量月")
    program.key("e")
    program.reader.hear("StateChanged", detail="focused")
    program.key("5", "Return")
    program.reader.hears("× Event")
    marks = kept(program)
    assert len(marks) == program.page_text.count("質量月") > 3
    assert {words for _, (words,) in marks} == {"質量月"}
    program.open()
    program.key("ctrl+z")
    program.reader.hears("Undone")
    assert kept(program) == []


def test_undo_after_a_restart(program: Program) -> None:
    program.select("郴州市")
    program.key("3")
    program.reader.hears("Place: 郴州市, 1 of 1")
    assert kept(program) == [("entity.place", ["郴州市"])]
    program.open()
    program.key("ctrl+z")
    program.reader.hears("Undone: mark as Place")
    assert kept(program) == []
    program.open()
    program.key("ctrl+shift+z")
    program.reader.hears("Redone: mark as Place")
    assert kept(program) == [("entity.place", ["郴州市"])]


def test_another_reading_keeps_the_selection(program: Program) -> None:
    program.select("郴州市")
    program.order("read-as clean+simplified")
    program.reader.hears("reading: Clean")
    program.key("3")
    program.reader.hears("Place: 郴州市, 1 of 1")
    program.reader.forget()
    program.select("全民参与互动")
    program.key("5")
    program.reader.hears("Event: 全民参与互动, 1 of 2")
    program.order("read-as printed")
    program.reader.hears("reading: As printed")
    assert kept(program) == [("entity.event", ["全民參與互動"]), ("entity.place", ["郴州市"])]


def test_what_is_found_can_be_marked(program: Program) -> None:
    program.key("ctrl+f")
    program.reader.hear("StateChanged", detail="focused")
    program.paste("市场监管局")
    program.reader.hears("市場監管局, selected")
    program.key("Return", "Escape")
    program.key("2")
    program.reader.hears("Organisation: 市場監管局, 1 of 1")
    program.quit()
    (mark,) = program.marks()
    assert clean(mark) == ["市場監管局"]
    first = SOURCE.index("市場")
    assert mark.spans[0].start > first
