"""One editor's marks on one article.

The article is printed and never changes. Each editor lays a transparent sheet over it and marks
the sheet. Machines have sheets too; so do repairs, and so does the agreed result.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from sys import maxsize

from annotator.core.edit import Change, Edit
from annotator.core.errors import Stale
from annotator.core.links import Linking, linking, relinked
from annotator.core.mark import Mark, MarkId
from annotator.core.ordered import Ordered
from annotator.core.span import Span

Place = tuple[int, int, MarkId]


@dataclass(frozen=True)
class Sheet:
    """The marks that stand after the first `length` edits of a log.

    Iterating gives them in reading order, outer before inner. The sheet after an edit shares with
    the one before it all that the edit leaves alone.
    """

    marks: Ordered[MarkId] = field(default_factory=Ordered)
    length: int = 0

    @classmethod
    def of(cls, marks: Iterable[Mark], length: int = 0) -> Sheet:
        """The sheet on which exactly these marks stand."""
        return cls(Ordered({mark.id: mark for mark in marks}), length)

    @classmethod
    def replay(cls, log: Iterable[Edit]) -> Sheet:
        """The sheet that a log of edits adds up to."""
        sheet = cls()
        for edit in log:
            sheet = sheet.apply(edit)
        return sheet

    def apply(self, edit: Edit) -> Sheet:
        """The sheet after `edit`; raises Stale if it was made for another state."""
        became: dict[MarkId, Mark | None] = {}
        for change in edit.changes:
            before, after = change.before, change.after
            if before:
                if became.get(before.id, self.marks.get(before.id)) != before:
                    raise Stale(
                        "“{title}” no longer fits: the mark has changed since", title=edit.title
                    )
                became[before.id] = None
            if after:
                if became.get(after.id, self.marks.get(after.id)):
                    raise Stale(
                        "“{title}” no longer fits: the mark is there already", title=edit.title
                    )
                became[after.id] = after
        sheet = Sheet(self.marks.changed(became), self.length + 1)
        if "_order" in self.__dict__:  # known: kept, so that all the marks are sorted only once
            sheet.__dict__["_order"] = self._order.changed(self._moves(became))
        if "_linking" in self.__dict__:
            sheet.__dict__["_linking"] = relinked(self._linking, edit)
        return sheet

    def changes_to(self, other: Sheet) -> tuple[Change, ...]:
        """What leads from here to another sheet; quick if edits did that, of few changes."""
        return tuple(Change(*each) for each in self.marks.unlike(other.marks))

    def _moves(self, became: Mapping[MarkId, Mark | None]) -> dict[Place, Mark | None]:
        """What stands where, for marks that become others: None where one goes from."""
        there = filter(None, map(self.marks.get, became))
        moves: dict[Place, Mark | None] = dict.fromkeys(mark.place for mark in there)
        moves.update((mark.place, mark) for mark in became.values() if mark)
        return moves

    def ready(self) -> Sheet:
        """The same sheet with its marks sorted, so that nobody waits for that later. O(n log n)."""
        self._order  # noqa: B018
        return self

    def __iter__(self) -> Iterator[Mark]:
        return self._order.all()

    def __len__(self) -> int:
        return len(self.marks)

    def __bool__(self) -> bool:
        # A sheet without marks is still a sheet.
        return True

    def at(self, span: Span) -> list[Mark]:
        """The marks that touch `span`, in reading order."""
        return [
            mark
            for chunk in self._order.before(_at(span.end + 1))
            if chunk.reach >= span.start
            for (start, end, _), mark in zip(chunk.keys, chunk.marks, strict=True)
            if start <= span.end and -end >= span.start and mark.touches(span)
        ]

    def after(self, offset: int, step: int = 1) -> Mark | None:
        """The first mark that starts at or behind `offset`, or with step -1 the last before it."""
        return self._order.beside(_at(offset), 0 if step > 0 else -1)

    def beside(self, mark: Mark, step: int) -> Mark | None:
        """The mark `step` places behind (or before) `mark` in reading order, if there is one."""
        return self._order.beside(mark.place, step)

    def linking(self, mark: MarkId) -> list[Mark]:
        """The marks that link to a mark, in reading order."""
        found = (self.marks[each] for each in self._linking.get(mark, ()))
        return sorted(found, key=lambda each: each.place)

    def number(self, mark: Mark) -> int:
        """The how manieth a mark of the sheet is in reading order, from 1."""
        return self._order.count_before(mark.place) + 1

    @cached_property
    def _linking(self) -> Linking:
        return linking(self.marks.all())

    @cached_property
    def _order(self) -> Ordered[Place]:
        return Ordered({mark.place: mark for mark in self.marks.all()})


def _at(offset: int) -> Place:
    """Before every mark that starts at an offset, and behind every one that starts before it."""
    return offset, -maxsize, ""
