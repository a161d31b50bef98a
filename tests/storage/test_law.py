"""Laws: what is kept is what was done, today, undone, redone, and after opening again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from annotator.core.clock import now
from annotator.core.edit import Change, Edit
from annotator.core.history import History, Step
from annotator.core.mark import Link, Mark, MarkId, Origin
from annotator.core.message import Message
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.storage import Store
from annotator.storage.codec import (
    change_texts,
    changes_from_text,
    changes_to_text,
    mark_to_text,
    marks_from_texts,
    title_from_text,
    title_to_text,
)
from tests.storage.keeping import SCHEME, TEXT, add

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
VALUES = st.one_of(
    WORDS, st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans()
)
OFFSETS = st.lists(st.integers(0, len(TEXT)), unique=True, max_size=6).map(sorted)
SPANS = OFFSETS.map(lambda o: tuple(Span(a, b) for a, b in zip(o[::2], o[1::2], strict=False)))
MARKS = st.builds(
    Mark,
    WORDS,
    SPANS,
    st.dictionaries(WORDS, VALUES, max_size=3),
    st.lists(st.builds(Link, WORDS, WORDS), max_size=2).map(tuple),
    origin=st.builds(Origin, WORDS, WORDS, WORDS),
)


@given(st.lists(MARKS))
def test_marks_come_back_from_text(marks: list[Mark]):
    assert marks_from_texts([mark_to_text(each) for each in marks]) == marks


@given(st.lists(st.tuples(MARKS, MARKS, st.integers(0, 2))), st.dictionaries(WORDS, VALUES), WORDS)
def test_edits_come_back_from_text(drawn, values, template: str):
    changes = tuple(
        Change(None if kind == 0 else one, None if kind == 1 else replace(other, id=one.id))
        for one, other, kind in drawn
    )
    title = Message(template, values)
    kept = changes_to_text(change_texts(Edit(title, changes)))
    assert len(json.loads(kept)) == len(changes)
    assert changes_from_text(kept) == changes
    assert title_from_text(title_to_text(title)) == title


class Keeping(RuleBasedStateMachine):
    """A store against two lists in memory: the edits done, and the edits undone."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name, "p.annot")
        self.store = Store.create(self.path, SCHEME)
        (self.article,) = add(self.store)
        self.standing: dict[MarkId, Mark] = {}
        self.log: list[Edit] = []
        self.done: list[dict[MarkId, Mark]] = []
        self.undone: list[dict[MarkId, Mark]] = []

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    @rule(marks=st.lists(MARKS, min_size=1, max_size=3), data=st.data())
    def do(self, marks: list[Mark], data) -> None:
        changes = [Change(None, each) for each in marks]
        for here in (
            data.draw(st.lists(st.sampled_from(sorted(self.standing)), unique=True))
            if self.standing
            else ()
        ):
            before = self.standing[here]
            after = data.draw(
                st.none() | MARKS.map(lambda mark, before=before: replace(mark, id=before.id))
            )
            changes.append(Change(before, after))
        edit = Edit(Message("do"), tuple(changes))
        self.done.append(self.standing)
        self.undone.clear()
        self.standing = dict(Sheet.of(self.standing.values()).apply(edit).marks)
        self.keep(edit)

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.undone.append(self.standing)
        self.standing = self.done.pop()
        self.take_back(self.history().undoable)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.done.append(self.standing)
        self.standing = self.undone.pop()
        self.take_back(self.history().redoable)

    @rule()
    def open_again(self) -> None:
        self.store.close()
        self.store = Store.open(self.path)

    def history(self) -> History:
        return History(self.store.history(self.article.id, "zhou"))

    def take_back(self, step: Step | None) -> None:
        assert step
        entry = self.store.entry(self.article.id, "zhou", step.number)
        self.keep(entry.edit.inverse(step.number))

    def keep(self, edit: Edit) -> None:
        number = self.store.append(self.article.id, "zhou", len(self.log), edit, "zhou", now())
        self.log.append(edit)
        assert number == len(self.log)

    @invariant()
    def the_sheet_is_what_stands(self) -> None:
        assert self.store.sheet(self.article.id, "zhou") == Sheet.of(
            self.standing.values(), len(self.log)
        )

    @invariant()
    def the_log_is_what_was_done_and_adds_up_to_the_sheet(self) -> None:
        entries = self.store.entries(self.article.id, "zhou")
        assert [each.edit for each in entries] == self.log
        assert Sheet.replay(self.log).marks == self.standing

    @invariant()
    def the_history_is_that_of_two_stacks(self) -> None:
        history = self.history()
        assert bool(history.undoable) == bool(self.done)
        assert bool(history.redoable) == bool(self.undone)

    @invariant()
    def check_finds_nothing_but_links_to_nowhere(self) -> None:
        assert {each.template[:9] for each in self.store.check()} <= {"A mark on"}


TestKeeping = Keeping.TestCase
TestKeeping.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)
