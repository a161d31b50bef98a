"""Damaged places: proposed like any suggestion, repaired for everyone, left as they are for one."""

from __future__ import annotations

import pytest

from annotator.commands import run
from annotator.core.errors import BadCommand
from annotator.core.repairs import Proposal, proposals
from annotator.core.span import Span
from annotator.storage import Store
from annotator.suggesting import records_of
from annotator.workspace import Workspace
from tests.damaged import OTHER, WHOLE, propose_repairs
from tests.words import select


def go_to(workspace: Workspace, span: Span) -> None:
    """Select what is proposed for a place."""
    (place,) = (each for each in workspace.offers.now.offered if each.spans == (span,))
    workspace.select(span, place.id)


def places(workspace: Workspace) -> list[Span]:
    return [each.spans[0] for each in workspace.offers.now.offered]


def test_accepting_repairs_the_place_for_everyone(workspace: Workspace, store: Store) -> None:
    here, there = propose_repairs(workspace)
    go_to(workspace, here)
    assert workspace.suggestion
    assert proposals(workspace.suggestion) == [Proposal(WHOLE, 0.9), Proposal(OTHER, 0.06)]
    run(workspace, "accept")
    assert workspace.read(here) == WHOLE
    assert str(workspace.reading) == "repaired+clean"
    assert len(workspace.sheet) == 0
    (repair,) = workspace.repairs
    assert repair.attributes == {"text": WHOLE}
    assert (repair.origin.editor, repair.origin.how) == ("zhou", "damage 1")
    assert repair.origin.probability == 0.9
    assert places(workspace) == [there]
    assert records_of(store)["damage"].accepted == 1
    other = Workspace(store, workspace.scheme, "li")
    other.open(workspace.article.id)
    assert places(other) == [there]
    run(workspace, "undo")
    assert places(workspace) == sorted([here, there])
    run(workspace, "redo")
    assert places(workspace) == [there]


def test_another_proposal_or_ones_own_words_can_be_taken(workspace: Workspace) -> None:
    here, _ = propose_repairs(workspace)
    go_to(workspace, here)
    run(workspace, f"repair {OTHER}")
    assert [(m.attributes["text"], m.origin.how) for m in workspace.repairs] == [
        (OTHER, "damage 1")
    ]
    run(workspace, "undo")
    go_to(workspace, here)
    workspace.select(Span(here.start, here.start), workspace.mark_id)  # as after a click
    run(workspace, "repair 別的")
    assert [(m.attributes["text"], m.origin.how) for m in workspace.repairs] == [("別的", "hand")]
    assert here not in places(workspace)


def test_a_place_can_be_left_as_it_is(workspace: Workspace) -> None:
    here, there = propose_repairs(workspace)
    go_to(workspace, here)
    run(workspace, "reject")
    assert places(workspace) == [there]
    assert len(workspace.repairs) == 0
    workspace.open(workspace.article.id)
    assert places(workspace) == [there]


def test_what_is_lost_cannot_be_accepted(workspace: Workspace) -> None:
    _, there = propose_repairs(workspace)
    go_to(workspace, there)
    with pytest.raises(BadCommand, match="Nothing is known of what stood here"):
        run(workspace, "accept")
    assert len(workspace.repairs) == 0
    run(workspace, "repair 闖與")
    assert workspace.read(there) == "闖與"


def test_all_are_accepted_in_a_step_of_their_own(workspace: Workspace) -> None:
    here, there = propose_repairs(workspace)
    run(workspace, "accept-all damage")
    assert [each.spans for each in workspace.repairs] == [(here,)]
    assert places(workspace) == [there]
    run(workspace, "undo")
    assert len(workspace.repairs) == 0


def test_repairing_moves_no_mark(workspace: Workspace) -> None:
    here, _ = propose_repairs(workspace)
    inside = select(workspace, "鹿诜")
    run(workspace, "mark-as entity.event")
    go_to(workspace, here)
    run(workspace, "accept")
    assert [each.spans for each in workspace.sheet] == [(inside,)]
