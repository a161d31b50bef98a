"""Damaged places in the window: a wave, a card, and what stood there beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.core.repairs import LABEL, proposals
from annotator.core.settings import Settings
from annotator.core.span import Span
from annotator.gui.mending import Mending
from annotator.gui.page import Page
from annotator.gui.page.card import Card
from annotator.gui.window import Window
from annotator.workspace import Workspace
from tests.damaged import BROKEN, WHOLE
from tests.gui.conftest import SECONDS, press
from tests.gui.pages import picture, places_of

ON = Settings({"editor": "zhou", "language": "en", "theme": "light"})


@pytest.fixture
def looked_through(open_window: Callable[..., Window], project: Path, qtbot: QtBot) -> Window:
    """The window once damage has been found in its article, the largest place selected."""
    window = open_window(project, settings=ON)
    desk, workspace = window.desk, window.workspace
    assert desk
    assert workspace
    qtbot.waitUntil(lambda: not desk.suggesting.busy, timeout=SECONDS)
    start = workspace.article.text.index(BROKEN)
    inside = Span(start + 1, start + len(BROKEN) - 1)
    (place,) = (each for each in workspace.offers.now.offered.at(inside) if each.label == LABEL)
    assert place.hull
    workspace.select(Span(place.hull.start, place.hull.start), place.id)
    return window


def parts(window: Window) -> tuple[Workspace, Page, Mending, Span]:
    """What the stories go by; the damaged place last."""
    assert window.workspace
    assert window.page
    assert window.desk
    assert window.workspace.suggestion
    return (
        window.workspace,
        window.page,
        window.desk.mending,
        window.workspace.suggestion.spans[0],
    )


def test_return_shows_what_may_have_stood_there(looked_through: Window, qtbot: QtBot) -> None:
    workspace, page, mending, here = parts(looked_through)
    assert workspace.suggestion
    offered = proposals(workspace.suggestion)
    press(qtbot, page, "Return")
    assert mending.isVisible()
    rows = [mending.list.item(row).text() for row in range(mending.list.count())]
    said = [f"{n}   {text}   {score:.0%}" for n, (text, score) in enumerate(offered, 1)]
    assert rows == [*said, f"{len(said) + 1}   Leave it as it is"]
    assert mending.list.hasFocus()
    qtbot.keyClick(mending.list, Qt.Key.Key_1)
    assert WHOLE[1:] in workspace.read(Span(here.start - 1, here.end + 1))
    assert mending.isHidden()
    assert page.hasFocus()
    assert len(workspace.sheet) == 0


def test_the_first_is_taken_by_return_again(looked_through: Window, qtbot: QtBot) -> None:
    workspace, page, mending, _ = parts(looked_through)
    press(qtbot, page, "Return")
    qtbot.keyClick(mending.list, Qt.Key.Key_Return)
    assert len(workspace.repairs) == 1


def test_ones_own_words_are_typed(looked_through: Window, qtbot: QtBot) -> None:
    workspace, page, mending, here = parts(looked_through)
    press(qtbot, page, "Return")
    mending.own.setFocus()
    mending.own.setText("化 'x'")
    qtbot.keyClick(mending.own, Qt.Key.Key_Return)
    assert workspace.read(here) == "化 'x'"


def test_it_is_left_as_it_is(looked_through: Window, qtbot: QtBot) -> None:
    workspace, page, mending, here = parts(looked_through)
    press(qtbot, page, "Return")
    mending.list.setCurrentRow(mending.list.count() - 1)
    qtbot.keyClick(mending.list, Qt.Key.Key_Return)
    words = here.of(workspace.article.text)
    assert [repair.attributes["text"] for repair in workspace.repairs] == [words]
    assert workspace.read(here) == words
    assert not [m for m in workspace.offers.now.offered if m.spans == (here,)]


def test_escape_leads_back(looked_through: Window, qtbot: QtBot) -> None:
    workspace, page, mending, _ = parts(looked_through)
    press(qtbot, page, "Return")
    qtbot.keyClick(mending.list, Qt.Key.Key_Escape)
    assert mending.isHidden()
    assert page.hasFocus()
    assert len(workspace.repairs) == 0


def test_a_damaged_place_has_a_wave_and_its_card_says_all(looked_through: Window) -> None:
    workspace, page, _, here = parts(looked_through)
    assert workspace.suggestion
    page.reveal(here)
    assert places_of(picture(page), page.look.theme.warning)
    (card,) = page.findChildren(Card)
    said = card.text.split("\n")
    text, score = proposals(workspace.suggestion)[0]
    assert said[:2] == ["Damaged", f"1  {text}  {score:.0%}"]
    assert said[-1] == "A takes the first, Return chooses, X leaves it as it is"


def test_a_mark_on_a_damaged_place_says_so(looked_through: Window) -> None:
    workspace, page, _, here = parts(looked_through)
    (card,) = page.findChildren(Card)
    for span, damaged in ((Span(here.start + 2, here.start + 4), True), (Span(2, 4), False)):
        workspace.select(span)
        looked_through.run("mark-as entity.event")
        assert workspace.mark
        page.reveal(span)
        card.show_over(workspace.mark)
        assert ("On damaged words" in card.text) == damaged
