"""What happens to marks, one undoable step at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.core.mark import Mark, MarkId
from annotator.core.message import Message
from annotator.core.span import check_within


@dataclass(frozen=True, slots=True)
class Change:
    """One mark, before and after: born without a before, gone without an after."""

    before: Mark | None
    after: Mark | None

    @property
    def mark(self) -> MarkId:
        """The id of the mark that changes."""
        mark = self.after or self.before
        if mark is None:
            raise ValueError("a change of nothing into nothing")
        return mark.id

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes that happen together or not at all.

    `reverts` is the number of the edit that this one takes back, if it is an undo or a redo.
    """

    title: Message
    changes: tuple[Change, ...]
    reverts: int | None = None

    @classmethod
    def adding(cls, title: Message, marks: Iterable[Mark]) -> Edit:
        """An edit that puts down new marks."""
        return cls(title, tuple(Change(None, mark) for mark in marks))

    @classmethod
    def removing(cls, title: Message, marks: Iterable[Mark]) -> Edit:
        """An edit that takes marks away."""
        return cls(title, tuple(Change(mark, None) for mark in marks))

    @classmethod
    def replacing(cls, title: Message, before: Mark, after: Mark) -> Edit:
        """An edit that changes one mark; both values have its id."""
        return cls(title, (Change(before, after),))

    def inverse(self, number: int) -> Edit:
        """The edit that takes this one, edit `number` of its sheet, back."""
        return Edit(self.title, tuple(c.inverse() for c in reversed(self.changes)), number)

    def made(self, editor: str, at: str) -> Edit:
        """The same edit, its new values known to be `editor`'s, made at `at`."""
        changes = (Change(c.before, c.after and c.after.made(editor, at)) for c in self.changes)
        return replace(self, changes=tuple(changes))

    def check_within(self, length: int) -> None:
        """Raises BadCommand if a mark that it puts down is outside a text of that length."""
        for change in self.changes:
            if change.after and change.after.hull:
                check_within(change.after.hull, length)


@dataclass(frozen=True, slots=True)
class Entry:
    """An edit as the log of its sheet has it: the `number`-th, counted from 1."""

    number: int
    edit: Edit
    editor: str
    at: str
