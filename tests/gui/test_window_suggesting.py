"""An editor answers suggestions by keys, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from annotator.core.mark import Mark
from annotator.core.settings import Settings
from annotator.gui.window import Window
from annotator.suggest import suggesters
from annotator.workspace import Workspace
from tests.gui.conftest import SECONDS, press
from tests.gui.pages import picture, places_of

ON = Settings({"editor": "zhou", "language": "en", "theme": "light"})


def here(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def offered(window: Window, label: str) -> list[Mark]:
    return [mark for mark in here(window).offers.now.offered if mark.label == label]


def waited(qtbot: QtBot, window: Window) -> Window:
    """The window once all that there is to suggest is offered."""
    assert window.desk is not None
    suggesting = window.desk.suggesting
    qtbot.waitUntil(lambda: not suggesting.busy, timeout=SECONDS)
    return window


@pytest.fixture
def offering(open_window: Callable[..., Window], project: Path, qtbot: QtBot) -> Window:
    return waited(qtbot, open_window(project, settings=ON))


def test_opening_an_article_offers_and_keys_answer(offering: Window, qtbot: QtBot) -> None:
    assert len(offered(offering, "caption.credit")) == 3
    assert not len(here(offering).sheet)
    first = offered(offering, "caption.credit")[0]
    here(offering).select(None, first.id)
    press(qtbot, offering.page, "A")
    (credit,) = (mark for mark in here(offering).sheet if mark.label == "caption.credit")
    assert credit.spans == first.spans
    assert here(offering).suggestion
    second = offered(offering, "caption.credit")[0]
    here(offering).select(None, second.id)
    press(qtbot, offering.page, "X")
    assert len(offered(offering, "caption.credit")) == 1
    press(qtbot, offering.page, "Ctrl+Z")
    assert len(offered(offering, "caption.credit")) == 2
    assert "Undone: reject" in offering.status.message.text()
    press(qtbot, offering.page, "Ctrl+Z")
    assert not len(here(offering).sheet)
    assert len(offered(offering, "caption.credit")) == 3


def test_what_was_rejected_does_not_come_back_after_a_restart(
    offering: Window, open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    press(qtbot, offering.page, "N")
    while here(offering).suggestion:
        press(qtbot, offering.page, "X")
    assert not len(here(offering).offers.now.offered)
    offering.close()
    fresh = waited(qtbot, open_window(project, settings=ON))
    assert not len(here(fresh).offers.now.offered)
    press(qtbot, fresh.page, "Ctrl+Z")
    assert len(here(fresh).offers.now.offered) == 1


def test_the_selected_suggestion_says_where_it_is_from_and_how_to_answer(
    offering: Window, qtbot: QtBot
) -> None:
    assert offering.page
    here(offering).select(None, offered(offering, "caption.credit")[0].id)
    card = offering.page.mouse.card
    assert card.isVisible()
    assert f"suggested by {suggesters['credits'].how}" in card.text
    assert "A accepts, X rejects" in card.text
    press(qtbot, offering.page, "Escape")
    assert not card.isVisible()


def test_suggestions_are_drawn_fainter_and_without_a_band(offering: Window) -> None:
    assert offering.page
    workspace = here(offering)
    credit = offered(offering, "caption.credit")[0]
    offering.page.go_to(credit.spans[0].start)
    styles = offering.page.canvas._painter._styles
    tint = QColor(styles.of("caption.credit").tint)
    before = len(places_of(picture(offering.page), tint))
    workspace.select(None, credit.id)
    offering.run("accept")
    workspace.select(None)
    offering.page.go_to(credit.spans[0].start)
    after = len(places_of(picture(offering.page), tint))
    assert before == 0
    assert after > 100


def test_switched_off_nothing_is_offered(window: Window, qtbot: QtBot) -> None:
    waited(qtbot, window)
    assert not len(here(window).offers.now.offered)
    window.set("suggestions", value=True)
    waited(qtbot, window)
    assert len(offered(window, "caption.credit")) == 3
    window.set("suggestions", value=False)
    assert not len(here(window).offers.now.offered)
