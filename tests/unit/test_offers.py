"""Laws of what is offered: it follows from the sheets, however one got there."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.edit import Edit
from annotator.core.mark import Mark, Origin
from annotator.core.message import Message
from annotator.core.offers import Coming, Offers
from annotator.core.record import Records
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.core.suggestion import (
    Heed,
    Offering,
    probability,
    suggester_of,
    taken_over,
    update,
)

TITLE = Message("suggest")
WHO = ("names 1", "numbers 2")

suggestions = st.lists(
    st.builds(
        Mark,
        label=st.sampled_from(["entity.person", "entity.place", "number.measure"]),
        spans=st.integers(0, 30).map(lambda start: (Span(start, start + 2),)),
        origin=st.builds(
            Origin, how=st.sampled_from(WHO), probability=st.sampled_from([None, 0.3, 0.9])
        ),
    ),
    max_size=12,
)
heeds = st.sampled_from([Heed(), Heed(least=0.5), Heed(off=frozenset({"names"}))])


def found(marks: list[Mark], before: Sheet | None = None) -> Sheet:
    sheet = before or Sheet()
    edit = update(sheet, marks, {"names", "numbers"})
    return sheet.apply(edit) if edit else sheet


def answered(here: Offering, how: Literal["accept", "reject"], number: int) -> Offering:
    """What is offered once one of the suggestions is answered."""
    every = list(here.offered)
    if not every:
        return here
    chosen = every[number % len(every)]
    if how == "accept":
        before, edit = here.own, Edit.adding(TITLE, taken_over([chosen], here, probability))
    else:
        verdict = Mark(chosen.label, chosen.spans, origin=chosen.origin)
        before, edit = here.rejected, Edit.adding(TITLE, [verdict])
    return here.after(edit, before, before.apply(edit))[0]


answers = st.lists(st.tuples(st.sampled_from(["accept", "reject"]), st.integers(0, 50)), max_size=4)


def assert_is_true(here: Offering) -> None:
    anew = here.filled()
    assert dict(here.offered.marks) == dict(anew.offered.marks)
    assert +Counter(here.counts) == Counter(map(suggester_of, anew.offered))


@given(suggestions, suggestions, answers, answers, heeds, heeds)
def test_what_was_made_ready_is_offered_whatever_was_answered_meanwhile(
    first: list[Mark],
    second: list[Mark],
    before: list[tuple[Literal["accept", "reject"], int]],
    meanwhile: list[tuple[Literal["accept", "reject"], int]],
    heed: Heed,
    later: Heed,
) -> None:
    offers = Offers(Records())
    offers.now = Offering(found(first), heed=heed).filled()
    for each in before:
        offers.now = answered(offers.now, *each)
    asked = offers.now
    looked = replace(asked, suggestions=found(second, asked.suggestions), heed=later).filled()
    coming = Coming.between(asked, looked)
    for each in meanwhile:
        offers.now = answered(offers.now, *each)
    seen = offers.now.offered
    told: list[Edit] = []
    offers.changed.connect(told.append)
    if not offers.become(coming):
        assert offers.now is not asked
        assert offers.become(coming.caught_up(offers.now))
    assert_is_true(offers.now)
    assert offers.now.heed == later
    for edit in told:
        seen = seen.apply(edit)
    assert dict(seen.marks) == dict(offers.now.offered.marks)


@given(suggestions, suggestions, answers, heeds)
def test_what_is_told_later_is_offered_as_if_it_had_been_told_first(
    first: list[Mark],
    second: list[Mark],
    given_: list[tuple[Literal["accept", "reject"], int]],
    heed: Heed,
) -> None:
    here = Offering(found(first), heed=heed).filled()
    for each in given_:
        here = answered(here, *each)
    assert_is_true(here.told(found(second, here.suggestions)))


def test_what_nobody_wants_to_know_any_more_is_left() -> None:
    marks = [Mark("entity.person", (Span(n, n + 2),)) for n in range(1000)]
    begun = iter(range(3))

    def go_on() -> None:
        if next(begun) == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        Offering(Sheet.of(marks)).filled(go_on)


@given(suggestions, answers)
def test_what_a_suggester_finds_again_changes_nothing(
    marks: list[Mark], given_: list[tuple[Literal["accept", "reject"], int]]
) -> None:
    here = Offering(found(marks)).filled()
    for each in given_:
        here = answered(here, *each)
    again = [replace(mark, id=f"again {number}") for number, mark in enumerate(marks)]
    assert update(here.suggestions, again, {"names", "numbers"}) is None


@given(suggestions, st.sampled_from(["accept", "reject"]), st.integers(0, 50))
def test_undoing_an_answer_offers_what_was_offered(
    marks: list[Mark], how: Literal["accept", "reject"], number: int
) -> None:
    before = Offering(found(marks)).filled()
    after = answered(before, how, number)
    for name in ("own", "rejected"):
        sheet, first = getattr(after, name), getattr(before, name)
        back = Edit(TITLE, sheet.changes_to(first))
        after = after.after(back, sheet, sheet.apply(back))[0]
    assert dict(after.offered.marks) == dict(before.offered.marks)
    assert +Counter(after.counts) == +Counter(before.counts)


@given(suggestions, answers)
def test_what_was_rejected_does_not_come_back(
    marks: list[Mark], given_: list[tuple[Literal["accept", "reject"], int]]
) -> None:
    here = Offering(found(marks)).filled()
    for each in given_:
        here = answered(here, *each)
    fresh = [replace(mark, id=f"again {number}") for number, mark in enumerate(marks)]
    again = replace(here, suggestions=found(fresh)).filled()
    rejected = {(mark.label, mark.spans) for mark in here.rejected}
    assert not rejected & {(mark.label, mark.spans) for mark in again.offered}


@given(suggestions)
def test_what_is_accepted_keeps_from_whom_it_is_and_how_probable_it_was(marks: list[Mark]) -> None:
    here = Offering(found(marks)).filled()
    for suggestion in here.offered:
        (mark,) = taken_over([suggestion], here, probability)
        assert mark.origin == replace(suggestion.origin, probability=probability(suggestion))
        assert mark.id != suggestion.id


@given(suggestions, suggestions, st.lists(st.integers(0, 50), max_size=5))
def test_the_changes_to_another_sheet_lead_there(
    first: list[Mark], second: list[Mark], gone: list[int]
) -> None:
    one, other = found(first), found(second)
    assert dict(one.apply(Edit(TITLE, one.changes_to(other))).marks) == dict(other.marks)
    there = {number % len(one) for number in gone} if len(one) else set()
    marks = [mark for number, mark in enumerate(one) if number in there]
    less = one.apply(Edit.removing(TITLE, marks))
    assert {change.mark for change in one.changes_to(less)} == {mark.id for mark in marks}
