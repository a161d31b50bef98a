"""What editors do to marks, told from their chair and without a window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.commands import commands, run
from annotator.core.errors import BadCommand, Problem, Stale
from annotator.core.mark import Link, Mark
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.core.suggestion import suggester_of
from annotator.reading import Reading
from annotator.storage import Store
from annotator.workspace import Workspace
from tests.words import select


def only_mark(workspace: Workspace) -> Mark:
    (mark,) = workspace.sheet
    return mark


def printed(workspace: Workspace, mark: Mark) -> str:
    return mark.words(workspace.article.text)


def test_a_name_marked_in_the_clean_text_is_found_in_print(workspace: Workspace) -> None:
    select(workspace, "湖南省市場監管局")
    run(workspace, "mark-as entity.organisation")
    mark = only_mark(workspace)
    assert printed(workspace, mark) == "湖南省市場監(jiān)管局"
    assert workspace.words(mark) == "湖南省市場監管局"
    assert (mark.origin.editor, mark.origin.how) == ("zhou", "hand")
    assert mark.origin.at.endswith("Z")


def test_marks_stay_where_they_are_in_every_reading(workspace: Workspace) -> None:
    select(workspace, "向曙光")
    run(workspace, "mark-as entity.person")
    where = only_mark(workspace).spans
    for reading in ("printed", "clean", "simplified", "clean+simplified", "clean+traditional-tw"):
        workspace.read_as(Reading.parse(reading))
        assert workspace.words(only_mark(workspace)) == "向曙光"
        assert only_mark(workspace).spans == where
    workspace.read_as(Reading.parse("clean+simplified"))
    assert "湖南省市场监管局" in workspace.view.text


def test_undo_and_redo_work_after_a_restart(workspace: Workspace, project: Path) -> None:
    select(workspace, "郴州市")
    run(workspace, "mark-as entity.place")
    run(workspace, "set note 第一次")
    workspace.store.close()
    with Store.open(project) as store:
        again = Workspace(store, workspace.scheme, "zhou")
        again.open(workspace.article.id)
        assert only_mark(again).attributes == {"note": "第一次"}
        run(again, "undo")
        assert only_mark(again).attributes == {}
        run(again, "undo")
        assert not again.sheet.marks
        with pytest.raises(BadCommand, match="nothing to undo"):
            run(again, "undo")
        run(again, "redo")
        run(again, "redo")
        assert only_mark(again).attributes == {"note": "第一次"}
        with pytest.raises(BadCommand, match="nothing to redo"):
            run(again, "redo")


def test_what_cannot_be_kept_does_not_happen(workspace: Workspace) -> None:
    other = Workspace(workspace.store, workspace.scheme, "zhou")
    other.open(workspace.article.id)
    select(workspace, "郴州市")
    run(workspace, "mark-as entity.place")
    select(other, "湘潭市")
    with pytest.raises(Stale):
        run(other, "mark-as entity.place")
    assert not other.sheet.marks
    assert other.history.undoable is None


def test_each_editor_has_a_sheet(workspace: Workspace) -> None:
    select(workspace, "郴州市")
    run(workspace, "mark-as entity.place")
    li = Workspace(workspace.store, workspace.scheme, "li")
    li.open(workspace.article.id)
    assert not li.sheet.marks
    run(li, "sheet zhou")
    assert len(li.sheet) == 1


def test_a_label_key_marks_then_relabels_then_sticks(workspace: Workspace) -> None:
    select(workspace, "郴州市")
    run(workspace, "label entity.person")
    assert only_mark(workspace).label == "entity.person"
    run(workspace, "label entity.place")
    assert only_mark(workspace).label == "entity.place"
    run(workspace, "escape")
    run(workspace, "label entity.event")
    assert workspace.sticky == "entity.event"
    assert len(workspace.sheet) == 1
    run(workspace, "escape")
    assert workspace.sticky is None


def test_several_labels_on_the_same_words_but_each_once(workspace: Workspace) -> None:
    select(workspace, "郴州市")
    run(workspace, "mark-as entity.place")
    run(workspace, "mark-as entity.organisation")
    assert len(workspace.sheet) == 2
    with pytest.raises(BadCommand, match="already"):
        run(workspace, "mark-as entity.place")
    assert len(workspace.sheet) == 2


def test_white_space_at_the_ends_of_a_selection_is_not_marked(workspace: Workspace) -> None:
    line = select(workspace, "羅亮 攝\n")
    workspace.select(Span(line.start - 1, line.end))
    run(workspace, "label caption.credit")
    assert printed(workspace, only_mark(workspace)) == "羅亮 攝"


def test_a_mark_of_two_parts(workspace: Workspace) -> None:
    select(workspace, "湘潭市")
    run(workspace, "mark-as entity.place")
    select(workspace, "質量工作")
    run(workspace, "add-part")
    mark = only_mark(workspace)
    assert len(mark.spans) == 2
    run(workspace, "undo")
    added = mark.spans[0] if mark.spans[0] != only_mark(workspace).spans[0] else mark.spans[1]
    run(workspace, f"select-mark {mark.id}")
    run(workspace, f"select {added.start} {added.end}")
    run(workspace, "add-part")
    assert only_mark(workspace).spans == mark.spans
    assert workspace.words(mark) == "質量工作 … 湘潭市" or workspace.words(mark).startswith(
        "湘潭市"
    )
    with pytest.raises(BadCommand):
        run(workspace, "add-part")


def test_a_missing_picture_is_a_point_and_a_topic_is_about_the_whole(workspace: Workspace) -> None:
    run(workspace, "select 12 12")
    run(workspace, "mark-as figure.picture")
    run(workspace, "set missing yes")
    picture = only_mark(workspace)
    assert picture.spans == (Span(12, 12),)
    assert picture.attributes == {"missing": True}
    run(workspace, "label-article topic")
    run(workspace, "set topic economy")
    topic = next(iter(workspace.sheet))
    assert (topic.label, topic.spans, topic.attributes) == ("topic", (), {"topic": "economy"})


def test_boundaries_move_by_what_is_read_and_the_mark_stays_itself(workspace: Workspace) -> None:
    select(workspace, "市場監管")
    run(workspace, "mark-as entity.organisation")
    first = only_mark(workspace)
    run(workspace, "move-end 1")
    assert workspace.words(only_mark(workspace)) == "市場監管局"
    run(workspace, "move-start -3")
    assert workspace.words(only_mark(workspace)) == "湖南省市場監管局"
    assert printed(workspace, only_mark(workspace)) == "湖南省市場監(jiān)管局"
    run(workspace, "move-start 3")
    run(workspace, "move-end -2")
    run(workspace, "move-end 1")
    assert only_mark(workspace).spans == first.spans
    assert only_mark(workspace).id == first.id
    with pytest.raises(BadCommand, match="shorter"):
        run(workspace, "move-end -9")


def test_links_follow_the_scheme_and_go_with_the_mark(workspace: Workspace) -> None:
    select(workspace, "羅亮 攝")
    run(workspace, "mark-as caption.credit")
    credit = workspace.mark
    select(workspace, "羅亮")
    run(workspace, "mark-as entity.person")
    person = workspace.mark
    assert credit
    assert person
    run(workspace, f"select-mark {credit.id[:8]}")
    run(workspace, f"link photographer {person.id}")
    assert workspace.sheet.marks[credit.id].links == (Link("photographer", person.id),)
    with pytest.raises(BadCommand, match="played by"):
        run(workspace, f"link of {person.id}")
    with pytest.raises(BadCommand, match="no role"):
        run(workspace, f"link writer {person.id}")
    run(workspace, f"select-mark {person.id}")
    run(workspace, "remove")
    assert workspace.sheet.marks[credit.id].links == ()
    run(workspace, "undo")
    assert workspace.sheet.marks[credit.id].links == (Link("photographer", person.id),)


def test_relabelling_drops_what_the_new_label_cannot_say(workspace: Workspace) -> None:
    select(workspace, "1700家")
    run(workspace, "mark-as figure.number")
    run(workspace, "set value 1701")
    run(workspace, "set note 見上文")
    run(workspace, "relabel entity.product")
    assert only_mark(workspace).attributes == {"note": "見上文"}
    run(workspace, "undo")
    assert only_mark(workspace).attributes["value"] == 1701
    assert only_mark(workspace).attributes["note"] == "見上文"
    assert only_mark(workspace).label == "figure.number"


def test_photo_credits_are_understood_and_taken_over_in_one_step(workspace: Workspace) -> None:
    select(workspace, "羅亮")
    run(workspace, "mark-as entity.person")
    run(workspace, "accept-all credits")
    credits = [mark for mark in workspace.sheet if mark.label == "caption.credit"]
    assert [workspace.words(mark) for mark in credits] == ["羅亮 攝", "劉璇 攝", "劉璇 攝"]
    for credit in credits:
        linked = {link.role: workspace.sheet.marks[link.to] for link in credit.links}
        assert workspace.words(linked["photographer"]) == workspace.words(credit).split()[0]
        assert linked["of"].attributes == {"missing": True}
        assert suggester_of(credit) == "credits"
        assert credit.origin.editor == "zhou"
    with pytest.raises(BadCommand, match="no suggestion"):
        run(workspace, "accept-all credits")
    run(workspace, "undo")
    assert workspace.words(only_mark(workspace)) == "羅亮"


def test_tab_walks_through_the_marks_and_round(workspace: Workspace) -> None:
    for words in ("郴州市", "湘潭市", "株洲市"):
        select(workspace, words)
        run(workspace, "mark-as entity.place")
    workspace.select(None)
    met = []
    for _ in range(4):
        run(workspace, "next-mark")
        assert workspace.mark
        met.append(workspace.words(workspace.mark))
    assert met == ["郴州市", "湘潭市", "株洲市", "郴州市"]
    run(workspace, "previous-mark")
    assert workspace.mark
    assert workspace.words(workspace.mark) == "株洲市"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("fly", "There is no command “fly”"),
        ("mark-as", "It is “mark-as LABEL”"),
        ("mark-as entity.dog", "no label “entity.dog”"),
        ("mark-as entity.person", "Select some words first"),
        ("select 12", "It is “select START END”"),
        ("select a b", "not a number"),
        ("select 20 12", "no stretch of text"),
        ("select 0 99999", "outside the article"),
        ("select -1 3", "no stretch of text"),
        ("'", "is no command"),
        ("", "is no command"),
        ("remove", "Select a mark first"),
        ("select-mark zzz", "no mark “zzz”"),
        ("open nothing", "nothing"),
        ("read-as klingon", "klingon"),
        ("next-article", "last article"),
        ("accept-all gossip", "no suggester"),
    ],
)
def test_a_wrong_command_says_what_is_wrong_and_does_nothing(
    workspace: Workspace, line: str, sentence: str
) -> None:
    with pytest.raises(Problem, match=re.escape(sentence)):
        run(workspace, line)
    assert not workspace.sheet.marks


def test_a_failed_selection_leaves_nothing_selected(workspace: Workspace) -> None:
    select(workspace, "郴州市")
    with pytest.raises(BadCommand):
        run(workspace, "select 0 99999")
    with pytest.raises(BadCommand, match="Select some words first"):
        run(workspace, "mark-as entity.place")


def test_every_command_explains_itself() -> None:
    for each in commands.values():
        assert each.help
        assert each.usage.startswith(each.name)
        assert not (each.menu and [w for w in each.words if w.default is w.empty])


def test_the_project_carries_its_scheme(store: Store) -> None:
    assert "caption.credit" in Scheme.parse(store.scheme()).labels


def test_a_boundary_is_moved_by_command_as_by_mouse(workspace: Workspace) -> None:
    span = select(workspace, "聯動")
    run(workspace, "mark-as entity.organisation")
    mark = workspace.mark
    assert mark
    text = workspace.article.text
    run(workspace, f"move-boundary 1 start {span.start - 2}")
    run(workspace, f"move-boundary 1 end {span.end + 2}")
    assert workspace.mark
    assert workspace.mark.id == mark.id
    assert workspace.words(workspace.mark) == "部門聯動宣傳"
    run(workspace, f"move-boundary 1 end {span.start + 2}")
    assert workspace.mark.words(text).endswith("聯(lián)")
    for line in (
        f"move-boundary 1 end {span.start - 2}",
        f"move-boundary 1 start {span.end}",
        "move-boundary 2 end 9",
        "move-boundary 1 middle 9",
        f"move-boundary 1 end {len(text) + 1}",
        f"move-boundary 1 end {span.start + 2}",
    ):
        kept = workspace.sheet
        with pytest.raises(BadCommand):
            run(workspace, line)
        assert workspace.sheet is kept
    for _ in range(3):
        run(workspace, "undo")
    assert workspace.sheet.marks[mark.id].spans == (span,)


def test_a_boundary_does_not_cross_another_part(workspace: Workspace) -> None:
    workspace.read_as(Reading.parse("printed"))
    run(workspace, "select 40 42")
    run(workspace, "mark-as entity.organisation")
    run(workspace, "select 46 48")
    run(workspace, "add-part")
    for line in ("move-boundary 1 end 47", "move-boundary 2 start 41", "move-boundary 2 start 48"):
        with pytest.raises(BadCommand, match="A boundary stays"):
            run(workspace, line)
    run(workspace, "move-boundary 2 start 42")
    assert workspace.mark
    assert workspace.mark.spans == (Span(40, 48),)


def test_a_point_is_marked_by_the_next_label(workspace: Workspace) -> None:
    run(workspace, "select 40 40")
    run(workspace, "point")
    run(workspace, "label entity.place")
    assert workspace.sticky is None
    assert [mark.spans for mark in workspace.sheet] == [(Span(40, 40),)]
    run(workspace, "select 40 42")
    with pytest.raises(BadCommand):
        run(workspace, "point")
