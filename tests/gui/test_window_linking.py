"""Linking marks in the window: by letters, by drawing with the mouse, from the list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from annotator.core.mark import Link, Mark
from annotator.core.scheme import Role
from annotator.core.span import Span
from annotator.gui.page import Page
from annotator.gui.page.anchors import anchors
from annotator.gui.page.hints import LETTERS, codes
from annotator.gui.window import Window
from annotator.workspace import Workspace
from tests.gui.chance import RGB, difference, whole
from tests.gui.conftest import press
from tests.gui.pages import mark, point_in
from tests.words import select

LEFT = Qt.MouseButton.LeftButton


def here(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def page_of(window: Window) -> Page:
    assert window.page is not None
    return window.page


def marked(window: Window, words: str, label: str) -> Mark:
    """A mark on the first place where some words are read."""
    workspace = here(window)
    span = select(workspace, words)
    made = mark(workspace, label, (span.start, span.end))
    workspace.select(None)
    return workspace.sheet.marks[made.id]


def links(window: Window, one: Mark) -> tuple[Link, ...]:
    return here(window).sheet.marks[one.id].links


def letters_of(window: Window, one: Mark) -> str:
    (code,) = [code for code, each in page_of(window).hints.of.items() if each == one.id]
    return code


def on_line(page: Page, one: Mark) -> QPoint:
    """A point on the line under the words of a mark."""
    anchor = anchors(page.where)[one.id]
    return QPoint(round(anchor.right) - 4, anchor.line + 1)


def outdated(page: Page) -> str:
    """Where the screen shows something else than a painting of all of the viewport."""
    QApplication.processEvents()
    window, port = page.window(), page.viewport()
    seen = page.screen().grabWindow(window.winId()).toImage().convertToFormat(RGB)
    # Without the scroll bar, along which ticks may come at any time.
    place = QRect(port.mapTo(window, QPoint()), port.size())
    return difference(seen.copy(place), whole(page).copy(port.geometry()))


def draw(qtbot: QtBot, page: Page, start: QPoint, end: QPoint, held: object = None) -> None:
    """Draw with the mouse from one point to another, and check each step on the screen."""
    modifier = held or Qt.KeyboardModifier.NoModifier
    assert isinstance(modifier, Qt.KeyboardModifier)
    qtbot.mousePress(page.viewport(), LEFT, modifier, pos=start)
    for share in (0.3, 0.7, 1):
        qtbot.mouseMove(page.viewport(), start + (end - start) * share)
        assert not outdated(page)


@pytest.fixture
def credit(window: Window) -> Mark:
    return marked(window, "羅亮 攝", "caption.credit")


@pytest.fixture
def person(window: Window, credit: Mark) -> Mark:
    return marked(window, "羅亮", "entity.person")


def test_l_and_the_letters_of_a_mark_link_it(
    window: Window, qtbot: QtBot, credit: Mark, person: Mark
) -> None:
    place = marked(window, "郴州市", "entity.place")
    window.run(f"select-mark {credit.id}")
    press(qtbot, window.page, "L")
    assert list(page_of(window).hints.of.values()) == [person.id]
    assert place.id not in page_of(window).hints.of.values()
    assert not outdated(page_of(window))
    qtbot.keyClicks(window.page, letters_of(window, person))
    assert links(window, credit) == (Link("photographer", person.id),)
    assert window.status.message.text() == "羅亮 is now Photographer of 羅亮 攝"
    assert page_of(window).hints.of == {}
    assert page_of(window).hasFocus()
    assert not outdated(page_of(window))
    window.run("undo")
    assert links(window, credit) == ()
    window.run(f"select-mark {person.id}")
    press(qtbot, window.page, "L")
    qtbot.keyClicks(window.page, letters_of(window, credit).upper())
    assert links(window, credit) == (Link("photographer", person.id),)
    assert window.status.message.text().startswith("The other way round: 羅亮 is now")


def test_letters_are_left_without_doing_anything(
    window: Window, qtbot: QtBot, credit: Mark, person: Mark
) -> None:
    page, length = page_of(window), here(window).sheet.length
    window.run(f"select-mark {credit.id}")
    press(qtbot, page, "L")
    press(qtbot, page, "Escape")
    assert page.hints.of == {}
    assert here(window).mark_id == credit.id  # Esc was for the letters alone
    press(qtbot, page, "L")
    press(qtbot, page, "5")  # the key of a label, at other times
    assert page.hints.of == {}
    press(qtbot, page, "L")
    qtbot.mouseClick(page.viewport(), LEFT, pos=QPoint(3, 3))
    assert page.hints.of == {}
    window.run(f"select-mark {credit.id}")
    press(qtbot, page, "L")
    page.verticalScrollBar().setValue(60)
    assert page.hints.of == {}
    assert here(window).sheet.length == length
    assert not outdated(page)


def test_the_list_is_behind_the_letters_and_where_there_are_none(
    window: Window, qtbot: QtBot, credit: Mark, person: Mark
) -> None:
    window.run(f"select-mark {credit.id}")
    for key in ("L", "Return"):
        press(qtbot, window.page, "L")
        qtbot.keyClick(window.page, getattr(Qt.Key, f"Key_{key}"))
        palette = window.asking.palette
        assert palette is not None
        assert [choice.title for choice in palette.model.shown] == ["Photographer: 羅亮"]
        palette.close()
        qtbot.waitUntil(lambda: window.asking.palette is None)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    page_of(window).go_to(len(here(window).article.text))
    press(qtbot, window.page, "L")
    assert page_of(window).hints.of == {}
    assert window.asking.palette is not None
    window.asking.palette.close()


def test_no_card_lies_over_the_letters(window: Window, qtbot: QtBot, person: Mark) -> None:
    window.run(f"select-mark {person.id}")
    card = page_of(window).mouse.card
    card.show_over(person)
    assert card.isVisible()
    press(qtbot, window.page, "L")
    assert page_of(window).hints.of
    assert not card.isVisible()


def test_what_cannot_be_linked_says_so(window: Window, qtbot: QtBot, credit: Mark) -> None:
    press(qtbot, window.page, "Escape")
    press(qtbot, window.page, "L")
    assert window.status.message.text() == "Select a mark first"
    window.run(f"select-mark {credit.id}")
    press(qtbot, window.page, "L")
    assert "No mark in this article can play a part" in window.status.message.text()
    press(qtbot, window.page, "Shift+L")
    assert "never the same" in window.status.message.text()


def test_a_click_on_the_letters_chooses_too(
    window: Window, qtbot: QtBot, credit: Mark, person: Mark
) -> None:
    window.run(f"select-mark {credit.id}")
    press(qtbot, window.page, "L")
    anchor = anchors(page_of(window).where)[person.id]
    at = QPoint(round(anchor.left) + 4, anchor.line + 8)
    qtbot.mouseClick(page_of(window).viewport(), LEFT, pos=at)
    assert links(window, credit) == (Link("photographer", person.id),)
    assert here(window).mark_id == credit.id


def test_the_same_is_said_by_letters_and_joined_by_arcs(
    window: Window, qtbot: QtBot, person: Mark
) -> None:
    other = marked(window, "周闖", "entity.person")
    window.run(f"select-mark {other.id}")
    press(qtbot, window.page, "Shift+L")
    qtbot.keyClicks(window.page, letters_of(window, person))
    (chain,) = here(window).sheet.linking(other.id)
    assert {link.to for link in chain.links} == {person.id, other.id}
    assert len(page_of(window).arcs.shown()) == 1
    assert window.desk is not None
    assert window.desk.marks.model.index(0, 0).data() == "羅亮 = 周闖"
    window.run("not-the-same")
    assert not here(window).sheet.linking(other.id)


def test_a_link_is_drawn_with_the_mouse(
    window: Window, qtbot: QtBot, credit: Mark, person: Mark
) -> None:
    page = page_of(window)
    event = marked(window, "質量月", "entity.event")
    draw(qtbot, page, on_line(page, event), point_in(page, person.spans[0].start, 0.5))
    qtbot.mouseRelease(page.viewport(), LEFT, pos=point_in(page, person.spans[0].start, 0.5))
    assert links(window, event) == (Link("who", person.id),)
    assert here(window).mark_id == event.id
    assert not outdated(page)
    # From the words with Ctrl, and the other way round.
    at = point_in(page, person.spans[0].start, 0.5)
    draw(qtbot, page, at, on_line(page, credit), Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseRelease(page.viewport(), LEFT, pos=on_line(page, credit))
    assert links(window, credit) == (Link("photographer", person.id),)
    assert window.status.message.text().startswith("The other way round")
    window.run("undo")
    window.run("undo")
    assert links(window, event) == ()


def test_a_drawn_link_that_leads_nowhere_does_nothing(
    window: Window, qtbot: QtBot, credit: Mark, person: Mark
) -> None:
    page, length = page_of(window), here(window).sheet.length
    place = marked(window, "郴州市", "entity.place")
    nowhere = QPoint(page.viewport().width() - 3, 400)
    for end in (nowhere, on_line(page, place)):
        draw(qtbot, page, on_line(page, credit), end)
        qtbot.mouseRelease(page.viewport(), LEFT, pos=end)
    draw(qtbot, page, on_line(page, credit), point_in(page, person.spans[0].start, 0.5))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not outdated(page)
    qtbot.mouseRelease(page.viewport(), LEFT, pos=point_in(page, person.spans[0].start, 0.5))
    assert here(window).sheet.length == length + 1
    # A click on the line selects its mark as it always did, and a drag over words selects those.
    qtbot.mouseClick(page.viewport(), LEFT, pos=on_line(page, place))
    assert here(window).mark_id == place.id
    window.run("escape")
    start = point_in(page, place.spans[0].start, 0.1)
    qtbot.mousePress(page.viewport(), LEFT, pos=start + QPoint(0, 1))
    qtbot.mouseMove(page.viewport(), start + QPoint(60, 0))
    qtbot.mouseRelease(page.viewport(), LEFT, pos=start + QPoint(60, 0))
    assert here(window).sheet.length == length + 1


def test_what_no_role_links_is_left_alone_with_one_sentence(
    window: Window, qtbot: QtBot, credit: Mark, person: Mark
) -> None:
    page = page_of(window)
    organisation = marked(window, "湖南省市場監管局", "entity.organisation")
    other = marked(window, "王融國", "entity.person")
    length = here(window).sheet.length
    draw(qtbot, page, on_line(page, person), on_line(page, organisation))
    qtbot.mouseRelease(page.viewport(), LEFT, pos=on_line(page, organisation))
    assert "No role links “Person” and “Organisation”" in window.status.message.text()
    assert here(window).sheet.length == length
    window.run(f"link-marks {person.id} {other.id}")  # of one label, they are joined
    assert here(window).sheet.length == length + 1
    assert window.status.message.text() == "羅亮 and 王融國 say the same"
    for one, second, said in (
        (person, other, "The two marks are in one chain already"),
        (credit, credit, "A mark is not linked to itself"),
    ):
        window.run(f"link-marks {one.id} {second.id}")
        assert window.status.message.text() == said
    window.run(f"link-marks {credit.id} {person.id}")
    window.run(f"link-marks {credit.id} {person.id}")
    assert window.status.message.text() == "The two marks are linked like this already"
    assert here(window).sheet.length == length + 2
    window.run(f"select-mark {person.id}")  # somebody may still say so
    window.run(f"same-as {organisation.id}")
    assert here(window).sheet.length == length + 3


def test_marks_of_one_label_that_a_role_links_too_are_asked_about(
    window: Window, qtbot: QtBot, person: Mark
) -> None:
    label = here(window).scheme.labels["entity.person"]
    roles = {"parent": Role("parent", {"en": "Parent"}, ("entity.person",))}
    here(window).scheme.labels["entity.person"] = type(label)(  # type: ignore[index]
        label.name, label.titles, label.codes, roles=roles
    )
    other = marked(window, "王融國", "entity.person")
    window.run(f"link-marks {person.id} {other.id}")
    asked = window.linking.roles
    assert asked is not None
    assert [each.accessibleName() for each in asked.buttons] == ["Parent", "Both say the same"]
    qtbot.keyClick(asked.buttons[0], Qt.Key.Key_2)
    assert window.status.message.text() == "羅亮 and 王融國 say the same"


def test_of_several_roles_one_is_chosen_beside_the_mark(
    window: Window, qtbot: QtBot, person: Mark
) -> None:
    event = marked(window, "質量月", "entity.event")
    label = here(window).scheme.labels["entity.event"]
    roles = {**label.roles, "host": Role("host", {"en": "Host"}, ("entity.person",))}
    here(window).scheme.labels["entity.event"] = type(label)(  # type: ignore[index]
        label.name, label.titles, label.codes, roles=roles
    )
    page = page_of(window)
    for key, role in (("2", "who"), ("Down", "host")):
        window.run(f"select-mark {event.id}")
        press(qtbot, page, "L")
        qtbot.keyClicks(page, letters_of(window, person))
        if role == "host":  # it is the only one left
            break
        asked = window.linking.roles
        assert asked is not None
        assert [each.accessibleName() for each in asked.buttons] == ["Host", "Who"]
        assert asked.buttons[0].hasFocus()
        qtbot.keyClick(asked.buttons[0], Qt.Key.Key_Escape)
        assert page.hasFocus()
        assert links(window, event) == ()
        window.run(f"link-marks {person.id} {event.id}")
        asked = window.linking.roles
        assert asked is not None
        qtbot.keyClick(asked.buttons[0], getattr(Qt.Key, f"Key_{key}"))
        assert links(window, event) == (Link(role, person.id),)
        assert page.hasFocus()
    assert links(window, event)[-1] == Link("host", person.id)


def test_links_drawn_are_there_after_a_restart_and_undone_then(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    first = open_window(project)
    credit = marked(first, "羅亮 攝", "caption.credit")
    person = marked(first, "羅亮", "entity.person")
    first.run(f"link-marks {credit.id} {person.id}")
    first.run("arcs")
    assert first.settings.flag("arcs")
    first.close()
    second = open_window(project)
    assert links(second, credit) == (Link("photographer", person.id),)
    second.run("undo")
    assert links(second, credit) == ()
    assert second.actions_["arcs"].isCheckable()


def test_links_to_a_mark_are_shown_beside_it(
    window: Window, qtbot: QtBot, credit: Mark, person: Mark
) -> None:
    window.run(f"link-marks {credit.id} {person.id}")
    window.run(f"go-to-mark {person.id}")
    qtbot.wait(10)
    assert window.desk is not None
    buttons = window.desk.this_mark.links.findChildren(QAbstractButton)
    names = [each.accessibleName() for each in buttons if each.isVisible()]
    assert "Go to Photographer of: 羅亮 攝" in names


@pytest.mark.parametrize("count", [0, 1, 25, 26, 49, 50, 300, 625])
def test_codes_are_told_apart_as_they_are_typed(count: int) -> None:
    made = codes(count)
    assert len(set(made)) == count
    assert all(len(code) <= 2 and set(code) <= set(LETTERS) for code in made)
    assert not any(one != other and other.startswith(one) for one in made for other in made)


def test_letters_of_many_marks(window: Window, qtbot: QtBot) -> None:
    workspace = here(window)
    begin = page_of(window).place()
    people = [mark(workspace, "entity.person", (at, at + 1)) for at in range(begin, begin + 60, 2)]
    workspace.select(None, people[0].id)
    press(qtbot, window.page, "Shift+L")
    assert len(page_of(window).hints.of) == 29
    code = next(code for code in page_of(window).hints.of if len(code) == 2)
    qtbot.keyClicks(window.page, code[0])
    assert len(page_of(window).hints.of) == 29
    assert not outdated(page_of(window))
    qtbot.keyClick(window.page, Qt.Key.Key_Backspace)
    qtbot.keyClicks(window.page, code)
    assert workspace.sheet.linking(people[0].id)
    assert workspace.selection is None or workspace.selection == Span(0, 0)
