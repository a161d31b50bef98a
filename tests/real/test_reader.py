"""A screen reader finds the article, reads it, follows the caret, and hears of marks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.preferences import save_settings
from annotator.storage import Store
from tests.conftest import NEWS
from tests.real.assistive import CHARACTER, FOCUSED, MULTI_LINE, READ_ONLY, SENTENCE
from tests.real.conftest import SETTINGS
from tests.real.desktop import SECONDS
from tests.real.program import Program

OFFICE = "湖南省市場監管局"


def test_the_article_can_be_found_and_read(program: Program) -> None:
    page, reader = program.page, program.reader
    assert (page.name, page.role) == ("Article", "text")
    assert page.states >= {FOCUSED, MULTI_LINE, READ_ONLY}
    assert "Text" in page.interfaces
    assert not page.children()
    text = page.text()
    assert page.length == len(text)
    assert text.startswith("部門聯動宣傳 全民參與互動\n湖南6大主題")
    assert "lián" not in text
    at = text.index(OFFICE)
    assert page.text(at, at + len(OFFICE)) == OFFICE
    assert page.around(at, CHARACTER) == ("湖", at, at + 1)
    assert OFFICE in page.around(at, SENTENCE)[0]
    boxes = [page.extents(at + n) for n in range(2)]
    assert boxes[0][0] + boxes[0][2] == boxes[1][0]
    assert boxes[0][1] == boxes[1][1]
    for number in range(len(OFFICE)):
        assert page.at(*program.middle(OFFICE, number)) == at + number
    reader.forget()
    page.put_caret(at)
    assert reader.hear("TextCaretMoved").first == at
    assert page.caret == at
    program.key("Right")
    reader.hear("TextCaretMoved", first=at + 1)
    page.select(at, at + len(OFFICE))
    reader.hears(f"{OFFICE}, selected")
    program.key("2")
    reader.hears(f"Organisation: {OFFICE}, 1 of 1")
    program.quit()
    (mark,) = program.marks()
    assert mark.label == "entity.organisation"


def test_what_becomes_of_marks_is_said(program: Program) -> None:
    reader = program.reader
    program.key("1")
    reader.hears("Person is sticky")
    program.key("Escape")
    program.select("湖南")
    program.key("3")
    reader.hears("mark as Place")
    reader.hears("Place: 湖南, 1 of 1")
    program.key("4")
    reader.hears("relabel as Time")
    reader.hears("Time: 湖南, 1 of 1")
    program.key("alt+Right")
    reader.hears("move the end of Time")
    reader.hears("Time: 湖南6, 1 of 1")
    program.key("Delete")
    reader.hears("remove Time")
    program.key("ctrl+z")
    reader.hears("Undone: remove Time")
    program.key("Escape", "Delete")
    reader.hears("Select a mark first")
    program.quit()


def test_what_is_suggested_is_said_and_accepted_by_a_key(
    start: Callable[[Path], Program], project: Path
) -> None:
    save_settings(SETTINGS.with_value("suggestions", True))
    program = start(project)

    for _ in range(SECONDS):  # they come when they are found
        program.key("n")
        if "suggested: " in program.reader.hears(""):
            break
    program.key("a")
    program.reader.hears("accept")
    program.quit()
    assert len(program.marks()) == 1


def test_another_reading_is_another_text(program: Program) -> None:
    program.page.put_caret(program.place("郴州"))
    program.reader.forget()
    program.order("read-as clean+simplified")
    program.reader.hears("reading: Clean")
    program.reader.hear("TextChanged", text="部门联动宣传", detail="insert")
    text = program.page.text()
    assert text.startswith("部门联动宣传 全民参与互动")
    assert text[program.page.caret :].startswith("郴州")
    program.quit()


def test_a_large_article_is_given_in_stretches_around_the_caret(
    start: Callable[[Path], Program], tmp_path: Path
) -> None:
    project = tmp_path / "large.annot"
    text = "".join(f"第{n}段：𠮷野家的新聞，質量提升。\n" for n in range(20_000))
    with Store.create(project, NEWS) as store:
        store.add([Draft("large", text, text.encode())], "zhou", now())
    program = start(project)
    page, reader = program.page, program.reader
    assert page.length < 10_000
    assert page.text(0, 6) == "第0段：𠮷"
    before = page.text()
    program.key("ctrl+End")
    reader.hear("TextChanged", text="第19999段")
    assert page.caret == page.length
    assert page.text() != before
    program.key("ctrl+Home")
    reader.hear("TextCaretMoved", first=0)
    assert page.text(0, 4) == "第0段："
    program.quit()
