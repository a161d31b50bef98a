"""A project keeps what it is given, and gives it back."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.article import Anew, Draft
from annotator.core.clock import now
from annotator.core.edit import Change, Edit
from annotator.core.errors import BadCommand, BadFile, Stale, StoreProblem
from annotator.core.mark import Link, Mark, Origin
from annotator.core.message import Message
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.storage import Store
from annotator.storage.connection import driver
from tests.storage.keeping import SCHEME, TEXT, add, adding, draft, mark, put


@pytest.fixture
def store(tmp_path: Path):
    with Store.create(tmp_path / "p.annot", SCHEME) as store:
        yield store


def test_articles_come_back_as_they_were_and_in_order(store: Store):
    drafts = [
        draft(f"{i}{TEXT}", f"{i}.txt", encoding="gb18030", meta={"date": "2020-09-08", "n": i})
        for i in (3, 1, 2)
    ]
    added = add(store, *drafts)
    assert [store.article(each.id) for each in added] == added
    assert [each.meta for each in added] == [dict(each.meta) for each in drafts]
    assert [store.raw(each.id) for each in added] == [each.raw for each in drafts]
    listed = store.articles()
    assert [each.name for each in listed] == ["3.txt", "1.txt", "2.txt"]
    assert [each.characters for each in listed] == [len(each.text) for each in drafts]
    assert {each.encoding for each in listed} == {"gb18030"}


def test_the_same_bytes_twice_are_one_article_and_its_marks_stay(store: Store):
    (first,) = add(store)
    put(store, first, mark())
    again = draft(name="another name", sheets={"zhou": (mark(3, 5),)})
    answers = store.add([again, draft("new"), draft("new")], "li", now())
    assert [each.is_new for each in answers] == [False, True, False]
    assert [each.name for each in answers] == ["文.txt", "文.txt", "文.txt"]
    assert [each.characters for each in answers] == [len(TEXT), 3, 3]
    assert len(store.sheet(first.id, "zhou")) == 1
    assert [each.name for each in store.articles()] == ["文.txt", "文.txt"]


def test_marks_that_come_with_an_article_are_one_edit_a_sheet(store: Store):
    origin = Origin("li", "2020-09-08T00:00:00.000Z", "hand")
    signed, unsigned = mark(origin=origin), mark(3, 5)
    offered = mark(origin=Origin(how="names/3", probability=0.75))
    (article,) = store.add(
        [draft(sheets={"li": (signed, unsigned), "agreed": (offered,), "none": ()})],
        "zhou",
        "2026-03-01T09:30:00.123Z",
    )
    assert store.sheets(article.id) == {"agreed": 1, "li": 2}
    marks = store.sheet(article.id, "li").marks
    assert marks[signed.id] == signed
    assert marks[unsigned.id].origin == Origin("zhou", "2026-03-01T09:30:00.123Z", "import")
    assert store.sheet(article.id, "agreed").marks[offered.id].origin.probability == 0.75
    (entry,) = store.entries(article.id, "li")
    assert str(entry.edit.title) == "import 文.txt"
    assert Sheet.replay([entry.edit]) == store.sheet(article.id, "li")


def test_an_import_is_whole_or_not_at_all(store: Store):
    good, outside = draft("good"), draft("short", sheets={"a": (mark(3, 6),)})
    with pytest.raises(BadFile, match="3–6, outside its 5 characters"):
        store.add([good, outside], "zhou", now())
    twice = mark()
    with pytest.raises(BadFile, match="two marks with the id"):
        store.add([good, draft(sheets={"a": (twice, twice)})], "zhou", now())
    with pytest.raises(BadFile, match="half a character"):
        store.add([good, half_a_character()], "zhou", now())

    def stop(done: int, total: int) -> None:
        raise BadCommand("enough")

    with pytest.raises(BadCommand, match="enough"):
        store.add([good], "zhou", now(), stop)
    assert store.articles() == []
    assert add(store, good)


def test_sheets_of_the_same_bytes_that_come_later_join_their_article(store: Store):
    """Even where hundreds of others stand between: what several people did to one text."""
    one, two = (draft("both", sheets={who: (mark(0, 2),)}) for who in ("li", "zhou"))
    between = [draft(str(number)) for number in range(300)]
    arrivals = store.add([one, *between, two, one], "zhou", now())
    assert [each.id for each in arrivals] == [each.id for each in (one, *between, one)]
    assert [each.is_new for each in arrivals[-2:]] == [True, False]
    assert store.sheets(one.id) == {"li": 1, "zhou": 1}
    assert store.check() == []


def test_drafts_that_are_misread_are_taken_back_and_gone_through_again(store: Store):
    class Misread:
        right = False

        def __iter__(self) -> Iterator[Draft]:
            yield from (draft(f"{number} {self.right}") for number in range(450))
            if not self.right:
                self.right = True
                raise Anew

    arrivals = store.add(Misread(), "zhou", now())
    assert [each.id for each in arrivals] == [each.id for each in store.articles()]
    assert {store.article(each.id).text.partition(" ")[2] for each in arrivals[::50]} == {"True"}


def test_what_goes_wrong_on_the_way_takes_all_back(store: Store):
    def coming(wrong: Exception) -> Iterator[Draft]:
        yield from (draft(str(number)) for number in range(450))
        raise wrong

    with pytest.raises(BadFile, match="line 451"):
        store.add(coming(BadFile("line 451")), "zhou", now())
    with pytest.raises(RuntimeError):  # a bug, and no sign of a damaged project
        store.add(coming(UnicodeDecodeError("utf-8", b"x", 0, 1, "")), "zhou", now())
    assert store.articles() == []


def half_a_character():
    return replace(draft("x"), name="half \ud83d", raw=b"half")


def test_progress_tells_how_many_are_done(store: Store):
    told: list[tuple[int, int]] = []
    store.add([draft(str(i)) for i in range(450)], "zhou", now(), lambda *each: told.append(each))
    assert told == [(200, 450), (400, 450), (450, 450)]


def test_every_kind_of_mark_is_kept(store: Store):
    (article,) = add(store)
    person = mark()
    marks = [
        person,
        Mark("topic"),
        Mark("figure.picture", (Span(4, 4),)),
        Mark("entity.person", (Span(0, 1), Span(3, 4))),
        Mark(
            "figure.number",
            (Span(1, 2),),
            {"value": 4.8e4, "n": 2**70, "exact": False, "unit": "张\0\n"},
            (Link("photographer", person.id),),
        ),
        Mark(
            "caption.credit",
            (Span(1, 2),),
            {},
            (Link("of", person.id),),
            origin=Origin("li", "x", "credits"),
        ),
    ]
    put(store, article, *marks)
    assert store.sheet(article.id, "zhou") == Sheet.of(marks, 1)
    assert store.check() == []


def test_what_cannot_be_kept_is_refused_and_nothing_kept(store: Store):
    (article,) = add(store)
    for value in (float("nan"), "half \ud83d"):
        with pytest.raises(StoreProblem, match="cannot be kept"):
            put(store, article, mark(attributes={"note": value}))
    assert store.sheet(article.id, "zhou") == Sheet()


def test_an_edit_for_another_length_is_stale(store: Store):
    (article,) = add(store)
    assert put(store, article, mark()) == 1
    for length in (0, 2):
        with pytest.raises(Stale, match="mark as entity"):
            store.append(article.id, "zhou", length, adding(mark()), "zhou", now())
    assert store.append(article.id, "li", 0, adding(mark()), "li", now()) == 1
    assert len(store.entries(article.id, "zhou")) == 1


def test_an_edit_of_a_mark_that_is_otherwise_is_stale(store: Store):
    (article,) = add(store)
    here, title = mark(), Message("change")
    put(store, article, here)
    other = replace(here, label="entity.place")
    for edit in (
        Edit.adding(title, [here]),
        Edit.removing(title, [other]),
        Edit.replacing(title, other, here),
        Edit.removing(title, [mark()]),
        Edit(title, (Change(here, None), Change(here, other))),
    ):
        with pytest.raises(Stale, match="has changed since"):
            store.append(article.id, "zhou", 1, edit, "zhou", now())
    assert store.sheet(article.id, "zhou") == Sheet.of([here], 1)
    assert store.check() == []


def test_one_edit_may_change_a_mark_twice(store: Store):
    (article,) = add(store)
    one, two = mark(), mark(3, 5)
    middle, last = replace(one, label="a"), replace(one, label="b")
    edit = Edit(
        Message("m"),
        (
            Change(None, one),
            Change(one, middle),
            Change(None, two),
            Change(two, None),
            Change(middle, last),
        ),
    )
    store.append(article.id, "zhou", 0, edit, "zhou", now())
    assert store.sheet(article.id, "zhou") == Sheet.replay([edit])
    assert store.sheets(article.id) == {"zhou": 1}
    assert store.check() == []


def test_the_log_tells_who_did_what(store: Store):
    (article,) = add(store)
    one, two = mark(), mark(3, 5, attributes={"see": "x"})
    links = mark(6, 8, links=(Link("of", one.id),))
    put(store, article, one)
    put(store, article, two, links)
    undo = store.entry(article.id, "zhou", 2).edit.inverse(2)
    assert store.append(article.id, "zhou", 2, undo, "li", "2026-03-01T09:30:00.123Z") == 3
    assert [each.number for each in store.entries(article.id, "zhou")] == [1, 2, 3]
    assert [each.number for each in store.entries(article.id, "zhou", two.id)] == [2, 3]
    assert [each.number for each in store.entries(article.id, "zhou", one.id)] == [1]
    last = store.entry(article.id, "zhou", 3)
    assert (last.editor, last.at, last.edit) == ("li", "2026-03-01T09:30:00.123Z", undo)
    steps = store.history(article.id, "zhou")
    assert [(each.number, each.reverts) for each in steps] == [(1, None), (2, None), (3, 2)]
    assert steps[0].title == Message("mark as {label}", {"label": "entity.person"})
    with pytest.raises(BadCommand, match="no edit 4"):
        store.entry(article.id, "zhou", 4)


def test_a_sheet_from_which_all_was_removed_is_still_listed(store: Store):
    (article,) = add(store)
    put(store, article, one := mark())
    store.append(article.id, "zhou", 1, Edit.removing(Message("remove"), [one]), "zhou", now())
    assert store.sheets(article.id) == {"zhou": 0}
    assert store.articles()[0].sheets == {"zhou": 0}
    assert store.sheet(article.id, "zhou") == Sheet.of([], 2)


def test_articles_are_found_by_id_by_its_start_and_by_name(store: Store):
    one, two = add(store, draft("1", "甲"), draft("2", "乙"))
    assert store.find(one.id) == store.find(one.id[:4]) == store.find(one.id[:9].upper()) == one.id
    assert store.find("乙") == two.id
    for unknown in ("丙", "", "%", "zzzz", one.id + "0"):
        with pytest.raises(BadCommand, match="no article"):
            store.find(unknown)
    with pytest.raises(BadCommand, match="no article"):
        store.article("f" * 64)


def test_a_reference_that_means_several_names_them(store: Store):
    articles = add(store, *(draft(str(i), "同名") for i in range(7)))
    with pytest.raises(BadCommand, match="means 7 articles") as problem:
        store.find("同名")
    assert articles[0].id[:12] in str(problem.value)
    assert str(problem.value).endswith("…")
    assert store.find(articles[3].id[:8]) == articles[3].id


def test_what_is_insert_only_is_never_changed(store: Store):
    said: list[str] = []
    driver(store._project.engine).set_trace_callback(said.append)
    (article,) = add(store, draft(sheets={"li": (mark(),)}))
    put(store, article, one := mark())
    store.append(article.id, "zhou", 1, Edit.removing(Message("remove"), [one]), "zhou", now())
    writes = [each for each in said if not each.startswith(("SELECT", "BEGIN", "COMMIT"))]
    assert {each.split()[0] for each in writes} == {"INSERT", "UPDATE", "DELETE"}
    changed = {each.split()[1] for each in writes if each.startswith("UPDATE")}
    removed = {each.split()[2] for each in writes if each.startswith("DELETE")}
    assert (changed, removed) == ({"sheet"}, {"mark"})


def test_a_closed_project_is_one_file(tmp_path: Path):
    path = tmp_path / "p.annot"
    with Store.create(path, SCHEME) as store:
        put(store, add(store)[0], mark())
    assert os.listdir(tmp_path) == ["p.annot"]
    with Store.open(path) as store:
        assert store.scheme() == SCHEME
        assert (store.notices, store.read_only, store.path) == ((), False, path)
        assert len(store.sheet(store.find("文.txt"), "zhou")) == 1


def test_articles_are_walked_through_in_the_order_in_which_they_came(store: Store):
    drafts = [draft(text) for text in ("one", "two", "three")]
    one, two, three = [article.id for article in add(store, *drafts)]
    assert [store.beside(each, 1) for each in ("", one, two, three)] == [one, two, three, None]
    assert [store.beside(each, -1) for each in ("", one, two, three)] == [one, None, one, two]
