"""Stories of suggestions: offered, accepted, rejected, taken back, and not offered again."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator import suggesting
from annotator.commands import run
from annotator.commands.suggesting import asked_of
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.scheme import Scheme
from annotator.core.suggestion import MACHINE, SHEET, is_aside
from annotator.dataset import Choice, labelled
from annotator.reading import Reading
from annotator.storage import Store
from annotator.suggest import suggesters
from annotator.suggesting import refresh
from annotator.workspace import Workspace


def offered(workspace: Workspace, label: str = "") -> list[Mark]:
    return [mark for mark in workspace.offers.now.offered if label in ("", mark.label)]


def words(workspace: Workspace, label: str) -> list[str]:
    return [workspace.words(mark) for mark in offered(workspace, label)]


def choose(workspace: Workspace, label: str, number: int = 0) -> Mark:
    suggestion = offered(workspace, label)[number]
    workspace.select(suggestion.spans[0], suggestion.id)
    assert workspace.suggestion == suggestion
    return suggestion


@pytest.fixture
def looked(workspace: Workspace) -> Workspace:
    """The sample article, in which photo credits have been looked for."""
    run(workspace, "suggest credits")
    return workspace


def again(workspace: Workspace) -> Workspace:
    """The same project after a restart, its article open."""
    path, article = workspace.store.path, workspace.article.id
    workspace.store.close()
    store = Store.open(path)
    fresh = Workspace(store, Scheme.parse(store.scheme()), workspace.editor)
    fresh.open(article)
    return fresh


def test_suggestions_are_marks_of_a_machine_on_a_sheet_of_their_own(looked: Workspace) -> None:
    assert words(looked, "caption.credit") == ["羅亮 攝", "劉璇 攝", "劉璇 攝"]
    assert not len(looked.sheet)
    kept = looked.store.sheet(looked.article.id, SHEET)
    assert [mark.origin.editor for mark in kept] == [MACHINE] * 9
    assert {mark.origin.how for mark in kept} == {suggesters["credits"].how}
    assert looked.history.undoable is None  # nobody has done anything yet


def test_looking_twice_writes_nothing(looked: Workspace) -> None:
    before = looked.store.entries(looked.article.id, SHEET)
    run(looked, "suggest credits")
    assert looked.store.entries(looked.article.id, SHEET) == before


def test_what_is_accepted_is_a_mark_with_what_it_links_to(looked: Workspace) -> None:
    suggestion = choose(looked, "caption.credit")
    run(looked, "accept")
    credit = next(mark for mark in looked.sheet if mark.label == "caption.credit")
    linked = {link.role: looked.sheet.marks[link.to] for link in credit.links}
    assert {role: mark.label for role, mark in linked.items()} == {
        "photographer": "entity.person",
        "of": "figure.picture",
    }
    assert credit.origin.how == suggestion.origin.how == suggesters["credits"].how
    assert credit.origin.editor == "zhou"
    assert words(looked, "caption.credit") == ["劉璇 攝", "劉璇 攝"]
    run(looked, "suggest credits")
    assert words(looked, "caption.credit") == ["劉璇 攝", "劉璇 攝"]
    run(looked, "undo")
    assert len(words(looked, "caption.credit")) == 3
    assert not len(looked.sheet)


def test_what_is_rejected_does_not_come_back_until_that_is_undone(looked: Workspace) -> None:
    choose(looked, "caption.credit")
    run(looked, "reject")
    assert words(looked, "caption.credit") == ["劉璇 攝", "劉璇 攝"]
    fresh = again(looked)
    run(fresh, "suggest credits")
    assert words(fresh, "caption.credit") == ["劉璇 攝", "劉璇 攝"]
    run(fresh, "undo")
    assert len(words(fresh, "caption.credit")) == 3
    run(fresh, "redo")
    assert len(words(fresh, "caption.credit")) == 2
    fresh.store.close()


def test_answers_are_undone_in_the_order_in_which_they_were_given(looked: Workspace) -> None:
    choose(looked, "caption.credit", 0)
    run(looked, "accept")
    choose(looked, "caption.credit", 1)
    run(looked, "reject")
    choose(looked, "caption.credit", 0)
    run(looked, "accept")
    assert not words(looked, "caption.credit")
    for left in (1, 2, 3):
        run(looked, "undo")
        assert len(words(looked, "caption.credit")) == left
    for left in (2, 1, 0):
        run(looked, "redo")
        assert len(words(looked, "caption.credit")) == left


def test_an_answer_leads_on_to_the_next_suggestion(looked: Workspace) -> None:
    first, *_, last = offered(looked, "caption.credit")
    looked.select(first.spans[0], first.id)
    run(looked, "accept")
    assert looked.suggestion
    assert looked.suggestion.place > first.place
    looked.select(last.spans[0], last.id)
    while looked.suggestion:
        run(looked, "reject")
    assert looked.mark is None


def test_another_editor_is_still_asked_about_what_one_has_answered(looked: Workspace) -> None:
    run(looked, "accept-all caption.credit")

    other = Workspace(looked.store, looked.scheme, "li")
    other.open(looked.article.id)
    assert len(words(other, "caption.credit")) == 3


def test_a_mark_of_ones_own_answers_a_suggestion_also_with_an_end_moved(looked: Workspace) -> None:
    choose(looked, "entity.person")
    run(looked, "accept")
    assert len(words(looked, "entity.person")) == 2
    mark = next(mark for mark in looked.sheet if mark.label == "entity.person")
    looked.select(mark.spans[0], mark.id)
    run(looked, "move-end 1")
    assert len(words(looked, "entity.person")) == 2
    run(looked, "remove")
    assert len(words(looked, "entity.person")) == 3


def test_the_key_of_another_label_corrects_a_suggestion(looked: Workspace) -> None:
    suggestion = choose(looked, "entity.person")
    looked.select(None, suggestion.id)
    run(looked, "label entity.organisation")
    (mark,) = looked.sheet
    assert (mark.label, mark.spans) == ("entity.organisation", suggestion.spans)
    assert mark.origin.how == "hand"
    assert suggestion not in offered(looked)


def test_delete_rejects_a_selected_suggestion(looked: Workspace) -> None:
    suggestion = choose(looked, "entity.person")
    run(looked, "remove")
    assert suggestion not in offered(looked)
    assert not len(looked.sheet)


def test_tab_visits_marks_and_suggestions_in_reading_order(looked: Workspace) -> None:
    choose(looked, "caption.credit", 0)
    run(looked, "accept")
    looked.select(None)
    visited = []
    for _ in range(9):
        run(looked, "next-mark")
        visited.append(looked.mark or looked.suggestion)
    places = [mark.place[:2] for mark in visited if mark]
    assert places == sorted(places)
    assert len({mark.id for mark in visited if mark}) == 9
    run(looked, "next-mark")
    assert (looked.mark or looked.suggestion) == visited[0]


def test_what_cannot_be_answered_says_so(looked: Workspace) -> None:
    with pytest.raises(BadCommand, match="Select a suggestion first"):
        run(looked, "accept")
    with pytest.raises(BadCommand, match="no suggestion of “entity"):
        run(looked, "accept-all entity.place")
    choose(looked, "entity.person")
    with pytest.raises(BadCommand, match="accept it first"):
        run(looked, "set note 好")


def test_only_what_is_accepted_goes_out(looked: Workspace, project: Path) -> None:
    choose(looked, "caption.credit", 0)
    run(looked, "accept")
    choose(looked, "caption.credit", 0)
    run(looked, "reject")
    (article,) = labelled(looked.store, Choice(Reading.parse("clean")))
    assert {filed.sheet for filed in article.marks} == {"zhou"}
    assert sum(map(is_aside, looked.store.sheets(looked.article.id))) == 2
    assert not looked.store.check()


class Left(Exception):
    """Somebody has gone on to another article."""


def test_a_suggester_is_left_in_the_middle_of_an_article(workspace: Workspace) -> None:
    store, article = workspace.store, workspace.article.id
    heard: list[int] = []

    def leave(done: int, of: int) -> None:
        heard.append(done)
        if len(heard) == 3:
            raise Left

    with pytest.raises(Left):
        refresh(store, asked_of(workspace), [suggesters["names"]], leave)
    assert heard == [0, 0, 0]  # the first suggester was not done
    assert not len(store.sheet(article, SHEET))


def test_what_was_left_half_written_is_written_the_next_time(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggesting, "AT_ONCE", 10)
    store, article = workspace.store, workspace.article.id

    def leave(done: int, of: int) -> None:
        if of > 10 and done == 20:
            raise Left

    with pytest.raises(Left):
        refresh(store, asked_of(workspace), [suggesters["names"]], leave)
    assert len(store.sheet(article, SHEET)) == 20
    run(workspace, "suggest names")
    assert len(store.sheet(article, SHEET)) == len(offered(workspace)) > 20
    assert workspace.store.check() == []
