"""Sheets of others: seen under the own one, read only, over every article until they are hidden."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.core.along import sheet_of
from annotator.core.errors import BadCommand
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.gui.page.anchors import anchors
from annotator.gui.page.card import Card
from annotator.gui.page.decoration import Decoration
from annotator.gui.sheets_menu import SheetsMenu
from annotator.gui.window import Window
from annotator.storage import Store
from annotator.workspace import Workspace
from tests.gui.pages import mark, open_text, picture, point_in, shown

LEFT = Qt.MouseButton.LeftButton


def marks_of_li(workspace: Workspace, *spans: tuple[int, int]) -> None:
    """What li has marked on the open article, linked one to the next."""
    theirs = Workspace(workspace.store, workspace.scheme, "li")
    theirs.open(workspace.article.id)
    made = [mark(theirs, "entity.person", span) for span in spans]
    if len(made) > 1:
        run(theirs, f"select-mark {made[0].id}")
        run(theirs, f"same-as {made[1].id}")


def decorated(page_shelf: object) -> Decoration:
    return page_shelf.laid(0)[1]  # type: ignore[attr-defined,no-any-return]


def test_marks_of_others_are_drawn_in_lanes_below_and_move_no_own_mark(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "湖南日報記者羅亮攝，向曙光出席。")
    own = mark(workspace, "entity.person", (6, 8))
    marks_of_li(workspace, (6, 8), (10, 13))
    page = shown(workspace, qtbot)
    before, plain = anchors(page.where)[own.id], picture(page)
    run(workspace, "show-sheet li")
    assert anchors(page.where)[own.id] == before
    (bands,) = decorated(page.where.shelf).bands.values()
    lanes = {(sheet_of(band.mark), band.mark.spans[0].start): band.lane for band in bands}
    assert lanes == {("", 6): 0, ("li", 6): 1, ("li", 10): 0}
    assert picture(page) != plain
    # A click takes the own mark, then nothing of anybody else.
    for offset, chosen in ((6, own.id), (6, own.id), (11, None)):
        qtbot.mouseClick(page.viewport(), LEFT, pos=point_in(page, offset, 0.5))
        assert workspace.mark_id == chosen
    run(workspace, "hide-sheet li")
    workspace.select(Span(0, 0))
    page.viewport().update()
    assert page.where.shelf.marks_at(11) == []


def test_the_card_says_whose_mark_it_is(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "湖南日報記者羅亮攝，向曙光出席。")
    marks_of_li(workspace, (6, 8), (10, 13))
    page = shown(workspace, qtbot)
    run(workspace, "show-sheet li")
    (theirs,) = page.where.shelf.marks_at(11)
    page.mouse.card.show_over(theirs)
    (card,) = page.findChildren(Card)
    assert card.text.splitlines()[-1].startswith("li · ")
    assert card.text.endswith(" · by hand")
    agreed = Workspace(workspace.store, workspace.scheme, "wang")
    agreed.open(workspace.article.id, "agreed")
    mark(agreed, "entity.place", (0, 2))
    run(workspace, "show-sheet agreed")
    (theirs,) = page.where.shelf.marks_at(0)
    page.mouse.card.show_over(theirs)
    assert "sheet of agreed · wang · " in card.text


def test_what_cannot_be_shown_is_refused_in_one_sentence(workspace: Workspace) -> None:
    for line, said in (
        ("show-sheet li", "Nobody else has marked this article"),
        ("show-sheet zhou", "“zhou” is the sheet that you work on"),
        ("hide-sheet li", "The sheet of “li” is not shown"),
    ):
        with pytest.raises(BadCommand, match=said):
            run(workspace, line)
    marks_of_li(workspace, (0, 2))
    with pytest.raises(BadCommand, match="no sheet of “wang”; there is li"):
        run(workspace, "show-sheet wang")


def test_they_follow_to_other_articles_and_are_shown_after_a_restart(
    open_window: Callable[..., Window], project: Path
) -> None:
    with Store.open(project) as store:
        workspace = Workspace(store, Scheme.parse(store.scheme()), "zhou")
        workspace.open(workspace.articles()[0].id)
        marks_of_li(workspace, (32, 34))
        open_text(workspace, "湖南日報")
        marks_of_li(workspace, (0, 2))
    window = open_window(project)
    assert window.workspace
    menu = SheetsMenu(window, window.menuBar().addMenu("x"))
    menu.fill()
    (li,) = menu.actions()
    assert li.text() == "li (1)"
    li.trigger()
    first, second = window.workspace.articles()
    for article, place in ((first, 32), (second, 0), (first, 32)):
        window.run(f"open {article.id}")
        assert window.page
        assert [sheet_of(each) for each in window.page.where.shelf.marks_at(place)] == ["li"]
    window.close()
    again = open_window(project, settings=window.settings)
    assert again.page
    assert [sheet_of(each) for each in again.page.where.shelf.marks_at(32)] == ["li"]
    again.run("hide-sheet li")
    assert again.settings.text("sheets") == ""
    assert again.page.where.shelf.marks_at(32) == []
