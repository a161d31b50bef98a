"""Links, chains and events, as editors make and undo them, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.commands import run
from annotator.commands.linking import can_be_the_same, chain_of, mentions, ways
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Link, Mark
from annotator.core.message import Message
from annotator.core.scheme import Attribute, Scheme
from annotator.core.span import Span
from annotator.storage import Store
from annotator.workspace import Workspace


def put(workspace: Workspace, label: str, *starts: int) -> list[Mark]:
    """Marks of two characters each, at some offsets."""
    marks = [Mark(label, (Span(at, at + 2),)) for at in starts]
    workspace.do(Edit.adding(Message("mark as {label}", {"label": label}), marks))
    return [workspace.sheet.marks[mark.id] for mark in marks]


def same(workspace: Workspace, one: Mark, other: Mark) -> None:
    run(workspace, f"select-mark {one.id}")
    run(workspace, f"same-as {other.id}")


def chains(workspace: Workspace) -> list[list[str]]:
    """The mentions of each chain, as ids."""
    return [mentions(mark.links) for mark in workspace.sheet if mark.label == "chain"]


def test_an_event_with_its_roles(workspace: Workspace) -> None:
    (event,) = put(workspace, "entity.event", 10)
    one, other = put(workspace, "entity.person", 20, 30)
    (place,) = put(workspace, "entity.place", 40)
    run(workspace, f"select-mark {event.id}")
    run(workspace, f"link who {one.id}")
    run(workspace, f"link who {other.id}")
    run(workspace, f"select-mark {place.id}")
    run(workspace, f"link where {place.id} {event.id}")
    links = (Link("who", one.id), Link("who", other.id), Link("where", place.id))
    assert workspace.sheet.marks[event.id].links == links
    assert [mark.id for mark in workspace.sheet.linking(one.id)] == [event.id]
    for line, sentence in {
        f"link who {other.id} {event.id}": "linked like this already",
        f"link who {place.id} {event.id}": "played by",
        f"link who {event.id} {event.id}": "played by",
        f"link why {one.id} {event.id}": "no role",
        "link who nobody": "no mark",
    }.items():
        with pytest.raises(BadCommand, match=sentence):
            run(workspace, line)
    run(workspace, f"unlink who {one.id} {event.id}")
    assert workspace.sheet.marks[event.id].links == links[1:]
    assert workspace.sheet.linking(one.id) == []


def test_the_ways_to_link_two_marks_are_those_of_the_scheme(workspace: Workspace) -> None:
    (event,), (person,) = put(workspace, "entity.event", 10), put(workspace, "entity.person", 20)
    (credit,), (picture,) = (
        put(workspace, "caption.credit", 30),
        put(workspace, "figure.picture", 40),
    )
    assert [way.line for way in ways(workspace, event, person)] == [
        f"link who {person.id} {event.id}"
    ]
    # The other way round, where only that fits.
    assert [way.here for way in ways(workspace, person, credit)] == [credit.id]
    assert [way.role.name for way in ways(workspace, credit, picture)] == ["of"]
    assert ways(workspace, event, picture) == []
    assert ways(workspace, person, person) == []
    assert can_be_the_same(workspace, event, person)
    assert not can_be_the_same(workspace, person, picture)


def test_removing_a_mark_takes_the_links_to_it_along_and_undo_brings_them_back(
    workspace: Workspace,
) -> None:
    (event,), people = put(workspace, "entity.event", 10), put(workspace, "entity.person", 20, 30)
    for each in people:
        run(workspace, f"link who {each.id} {event.id}")
    same(workspace, people[0], people[1])
    before = dict(workspace.sheet.marks)
    steps = workspace.sheet.length
    run(workspace, f"select-mark {people[0].id}")
    run(workspace, "remove")
    assert workspace.sheet.marks[event.id].links == (Link("who", people[1].id),)
    assert chains(workspace) == []  # a chain of one says nothing
    assert workspace.sheet.length == steps + 1
    run(workspace, "undo")
    assert workspace.sheet.marks == before


def test_marks_that_say_the_same_are_one_chain(workspace: Workspace) -> None:
    one, two, three, four, five = put(workspace, "entity.person", 50, 10, 30, 20, 60)
    same(workspace, one, two)
    assert chains(workspace) == [[two.id, one.id]]  # in reading order
    same(workspace, three, one)
    assert chains(workspace) == [[two.id, three.id, one.id]]
    with pytest.raises(BadCommand, match="one chain already"):
        same(workspace, two, three)
    with pytest.raises(BadCommand, match="another mark"):
        same(workspace, two, two)
    same(workspace, four, five)
    assert len(chains(workspace)) == 2
    before = dict(workspace.sheet.marks)
    same(workspace, five, two)
    assert chains(workspace) == [[two.id, four.id, three.id, one.id, five.id]]
    run(workspace, "undo")
    assert workspace.sheet.marks == before


def test_a_chain_is_left_and_ends_with_its_last_but_one(workspace: Workspace) -> None:
    one, two, three = put(workspace, "entity.place", 10, 20, 30)
    same(workspace, one, two)
    same(workspace, one, three)
    run(workspace, "not-the-same")
    assert chains(workspace) == [[two.id, three.id]]
    with pytest.raises(BadCommand, match="in no chain"):
        run(workspace, "not-the-same")
    run(workspace, f"select-mark {two.id}")
    run(workspace, "not-the-same")
    assert chains(workspace) == []
    run(workspace, "undo")
    (chain,) = workspace.sheet.linking(three.id)
    run(workspace, f"unlink mention {three.id} {chain.id}")
    assert chains(workspace) == []


def test_what_says_nothing_of_the_same_is_refused(workspace: Workspace) -> None:
    (person,), (picture,) = (
        put(workspace, "entity.person", 10),
        put(workspace, "figure.picture", 20),
    )
    with pytest.raises(BadCommand, match="never the same"):
        same(workspace, person, picture)
    with pytest.raises(BadCommand, match="use same-as"):
        run(workspace, "label chain")
    without = Workspace(workspace.store, Scheme("none", {}), "zhou")
    without.open(workspace.article.id)
    run(without, f"select-mark {person.id}")
    with pytest.raises(BadCommand, match="no label for marks that speak"):
        run(without, f"same-as {picture.id}")


def test_chains_and_their_undo_outlive_the_program(workspace: Workspace, project: Path) -> None:
    one, two = put(workspace, "entity.person", 10, 20)
    same(workspace, one, two)
    workspace.store.close()
    with Store.open(project) as store:
        again = Workspace(store, workspace.scheme, "zhou")
        again.open(workspace.article.id)
        assert chains(again) == [[one.id, two.id]]
        assert chain_of(again, again.sheet.marks[two.id])
        run(again, "undo")
        assert chains(again) == []
        assert not again.sheet.linking(one.id)


def test_relabelling_keeps_what_still_fits(workspace: Workspace) -> None:
    (credit,), (person,) = put(workspace, "caption.credit", 10), put(workspace, "entity.person", 20)
    (event,), (other,) = put(workspace, "entity.event", 30), put(workspace, "entity.person", 40)
    run(workspace, f"link photographer {person.id} {credit.id}")
    run(workspace, f"link who {person.id} {event.id}")
    same(workspace, person, other)
    before = dict(workspace.sheet.marks)
    run(workspace, f"select-mark {person.id}")
    run(workspace, "relabel entity.organisation")
    assert workspace.sheet.marks[credit.id].links == ()
    assert workspace.sheet.marks[event.id].links == (Link("who", person.id),)
    assert chains(workspace) == [[person.id, other.id]]
    run(workspace, "relabel figure.number")
    assert workspace.sheet.marks[event.id].links == ()
    assert chains(workspace) == []
    run(workspace, "undo")
    run(workspace, "undo")
    assert workspace.sheet.marks == before


def test_an_attribute_can_be_another_mark(workspace: Workspace) -> None:
    labels = dict(workspace.scheme.labels)
    place = Attribute("in", {"en": "In"}, "mark", to=("entity.place",))
    person = labels["entity.person"]
    labels["entity.person"] = type(person)(
        person.name, person.titles, person.codes, attributes={"in": place}
    )
    workspace.scheme = Scheme("with places", labels)
    (here,), (there,) = put(workspace, "entity.person", 10), put(workspace, "entity.place", 20)
    (wrong,) = put(workspace, "entity.event", 30)
    run(workspace, f"select-mark {here.id}")
    with pytest.raises(BadCommand, match="is a mark of"):
        run(workspace, f"set in {wrong.id}")
    with pytest.raises(BadCommand, match="no mark"):
        run(workspace, "set in 湖南")
    run(workspace, f"set in {there.id[:12]}")
    assert workspace.sheet.marks[here.id].attributes == {"in": there.id}
    run(workspace, f"select-mark {there.id}")
    run(workspace, "remove")
    assert workspace.sheet.marks[here.id].attributes == {}
    run(workspace, "undo")
    assert workspace.sheet.marks[here.id].attributes == {"in": there.id}
