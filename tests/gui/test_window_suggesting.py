"""An editor answers suggestions by keys, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.core.article import ArticleId, Draft
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.mark import Mark, Origin
from annotator.core.message import Message
from annotator.core.settings import Settings
from annotator.core.span import Span
from annotator.core.suggestion import MACHINE, SHEET, rejected_by
from annotator.gui.accepting import Accepting
from annotator.gui.page.damage import rows
from annotator.gui.window import Window
from annotator.suggest import suggesters
from annotator.workspace import Workspace
from tests.gui.conftest import SECONDS, press, settle
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
    assert f"suggested by {suggesters['credits'].title} · 95%" in card.text
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


def test_all_of_a_kind_are_previewed_and_accepted_in_one_step(
    offering: Window, qtbot: QtBot
) -> None:
    first = offered(offering, "caption.credit")[0]
    here(offering).select(None, first.id)
    press(qtbot, offering.page, "Shift+A")
    dialog = offering.findChild(QWidget, "accepting")
    assert isinstance(dialog, Accepting)
    assert dialog.which == "caption.credit"
    assert dialog.said.text() == "3 of 3 suggestions"
    press(qtbot, dialog.list, "Space")
    assert dialog.said.text() == "2 of 3 suggestions"
    press(qtbot, dialog.list, "Return")
    accepted = [mark for mark in here(offering).sheet if mark.label == "caption.credit"]
    assert len(accepted) == 2
    assert offered(offering, "caption.credit") == [first]
    press(qtbot, offering.page, "Ctrl+Z")
    assert not len(here(offering).sheet)


def row_of(window: Window, name: str) -> int:
    assert window.desk
    return [each.name for each in window.desk.suggestions.model.rows].index(name)


def test_the_panel_tells_what_a_suggester_is_worth_and_switches_it_off(
    offering: Window, qtbot: QtBot
) -> None:
    assert offering.desk
    panel, row = offering.desk.suggestions, row_of(offering, "credits")
    index = panel.model.index(row)
    assert "Nobody has answered" in index.data(Qt.ItemDataRole.ToolTipRole)
    offering.run("accept-all credits")
    accepted = len(here(offering).sheet)
    assert f"{accepted} of {accepted} accepted" in index.data(Qt.ItemDataRole.ToolTipRole)
    press(qtbot, offering.page, "Ctrl+Z")
    assert "Nobody has answered" in index.data(Qt.ItemDataRole.ToolTipRole)
    panel.list.chosen.emit(row)
    assert not offered(offering, "caption.credit")
    assert offering.settings.text("silent") == "credits paragraphs"
    panel.list.chosen.emit(row)
    waited(qtbot, offering)
    assert len(offered(offering, "caption.credit")) == 3
    assert offering.settings.text("silent") == "paragraphs"


def test_a_suggester_that_is_mostly_wrong_is_turned_down_until_it_is_asked_for(
    offering: Window, qtbot: QtBot
) -> None:
    workspace = here(offering)
    wrong = [
        Mark("entity.person", (Span(n, n + 1),), origin=Origin(how="credits 1")) for n in range(20)
    ]
    workspace.do(Edit.adding(Message("reject"), wrong), sheet=rejected_by("zhou"))
    assert offering.desk
    assert here(offering).offers.records["credits"].rejected == 20
    assert not offered(offering, "caption.credit")
    index = offering.desk.suggestions.model.index(row_of(offering, "credits"))
    assert "Turned down" in index.data(Qt.ItemDataRole.ToolTipRole)
    offering.run("hear credits")
    waited(qtbot, offering)
    assert len(offered(offering, "caption.credit")) == 3


def test_the_answers_of_the_project_are_counted_again_after_a_restart(
    offering: Window, open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    here(offering).select(None, offered(offering, "caption.credit")[0].id)
    press(qtbot, offering.page, "X")
    offering.run("accept-all credits")
    assert offering.desk
    before = here(offering).offers.records["credits"]
    assert before.rejected == 1
    offering.close()
    fresh = waited(qtbot, open_window(project, settings=ON))
    assert fresh.desk
    assert here(fresh).offers.records["credits"] == before


def ordered(offering: Window, qtbot: QtBot) -> list[ArticleId]:
    """Two articles are added, and all put in order: the suggestion in the second is less sure."""
    workspace = here(offering)
    drafts = [Draft(name, name, name.encode()) for name in ("甲", "乙")]
    articles = workspace.store.add(drafts, "zhou", now())
    for article, sure in zip(articles, (0.9, 0.5), strict=True):
        origin = Origin(MACHINE, now(), "guess 1", sure)
        edit = Edit.adding(Message("suggest"), [Mark("topic", origin=origin)])
        workspace.store.append(article.id, SHEET, 0, edit, MACHINE, now())
    offering.show_listings(workspace.store.articles())
    offering.run("uncertain-first")
    settle(qtbot, offering)
    return [each.id for each in articles]


def test_articles_are_ordered_by_how_uncertain_they_are(offering: Window, qtbot: QtBot) -> None:
    added = ordered(offering, qtbot)
    assert offering.desk
    model = offering.desk.articles.model
    names = [model.index(row).data() for row in range(model.rowCount())]
    assert names.index("乙") < names.index("甲")
    offering.run("uncertain-first")
    assert [model.article(row) for row in range(model.rowCount())][1:] == added


def test_all_articles_are_looked_through(offering: Window, qtbot: QtBot) -> None:
    workspace = here(offering)
    text = "標題\n\n王五 攝\n\n正文。"
    (article,) = workspace.store.add([Draft("又一篇", text, text.encode())], "zhou", now())
    offering.run("look-through")
    settle(qtbot, offering)
    found = workspace.store.sheet(article.id, SHEET)
    assert "caption.credit" in {mark.label for mark in found}


def test_nothing_moves_when_suggestions_come_or_go(
    open_window: Callable[..., Window], project: Path, qtbot: QtBot
) -> None:
    window = open_window(project, settings=ON.with_value("suggestions", value=False))
    page = window.page
    assert page
    page.go_to(len(here(window).article.text) // 2)
    before = [row[:4] for row in rows(page.where)]
    window.set("suggestions", value=True)
    waited(qtbot, window)
    assert len(here(window).offers.now.offered) > 50
    assert [row[:4] for row in rows(page.where)] == before
    assert any(page.where.shelf.laid(number)[1].offered for number, _ in page.where.visible())


def test_the_next_article_is_the_next_in_the_list(offering: Window, qtbot: QtBot) -> None:
    workspace, (one, other) = here(offering), ordered(offering, qtbot)
    offering.run(f"open {other}")
    assert workspace.order[0] == other
    seen = [other]
    for _ in workspace.order[1:]:
        offering.run("next-article")
        seen.append(workspace.article.id)
    assert seen == list(workspace.order)
    offering.run("next-article")
    assert "This is the last article" in offering.status.message.text()
    offering.run("previous-article")
    assert workspace.article.id == seen[-2]
    offering.run("uncertain-first")
    offering.run(f"open {one}")
    offering.run("next-article")
    assert workspace.article.id == other  # as they came in


def test_the_status_bar_counts_what_waits_for_an_answer(offering: Window, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QToolButton

    def counted() -> list[QToolButton]:
        every = offering.status.findChildren(QToolButton)
        return [each for each in every if each.isVisible() and "suggestion" in each.text()]

    (count,) = counted()
    before = len(here(offering).offers.now.offered)
    assert count.text() == f"{before} suggestions"
    press(qtbot, offering.page, "N")
    press(qtbot, offering.page, "X")
    assert count.text() == f"{len(here(offering).offers.now.offered)} suggestions"
    assert len(here(offering).offers.now.offered) < before
    shown = offering.docks["suggestions"].isVisible()
    count.click()
    assert offering.docks["suggestions"].isVisible() != shown
    offering.set("suggestions", value=False)
    settle(qtbot, offering)
    assert counted() == []
