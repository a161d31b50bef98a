"""One editor's marks on one article.

The article is printed and never changes. Each editor lays a transparent sheet over it and marks
the sheet. Machines have sheets too; so do repairs, and so does the agreed result.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from annotator.core.edit import Edit
from annotator.core.errors import Stale
from annotator.core.mark import Mark, MarkId
from annotator.core.span import Span


@dataclass(frozen=True)
class Sheet:
    """The marks that stand after the first `length` edits of a log.

    Iterating gives them in reading order, outer before inner.
    """

    marks: Mapping[MarkId, Mark] = field(default_factory=dict)
    length: int = 0

    @classmethod
    def replay(cls, log: Iterable[Edit]) -> Sheet:
        """The sheet that a log of edits adds up to."""
        sheet = cls()
        for edit in log:
            sheet = sheet.apply(edit)
        return sheet

    def apply(self, edit: Edit) -> Sheet:
        """The sheet after `edit`; raises Stale if it was made for another state."""
        marks = dict(self.marks)
        for change in edit.changes:
            before, after = change.before, change.after
            if before and marks.pop(before.id, None) != before:
                raise Stale(
                    "“{title}” no longer fits: the mark has changed since",
                    title=edit.title,
                )
            if after and after.id in marks:
                raise Stale("“{title}” no longer fits: the mark is there already", title=edit.title)
            if after:
                marks[after.id] = after
        sheet = Sheet(marks, self.length + 1)
        if "_order" in self.__dict__:  # known: keep it, so that 10,000 marks are sorted only once
            sheet.__dict__["_order"] = _reordered(self._order, edit)
        return sheet

    def __iter__(self) -> Iterator[Mark]:
        return (self.marks[place[2]] for place in self._order)

    def __len__(self) -> int:
        return len(self.marks)

    def __bool__(self) -> bool:
        # A sheet without marks is still a sheet.
        return True

    def at(self, span: Span) -> list[Mark]:
        """The marks that touch `span`, in reading order."""
        last = bisect_left(self._order, (span.end + 1,))
        candidates = (
            self.marks[place[2]] for place in self._order[:last] if -place[1] >= span.start
        )
        return [mark for mark in candidates if mark.touches(span)]

    def after(self, offset: int, step: int = 1) -> Mark | None:
        """The first mark that starts at or behind `offset`, or with step -1 the last before it."""
        here = bisect_left(self._order, (offset,))
        here = here if step > 0 else here - 1
        return self.marks[self._order[here][2]] if 0 <= here < len(self._order) else None

    def beside(self, mark: Mark, step: int) -> Mark | None:
        """The mark `step` places behind (or before) `mark` in reading order, if there is one."""
        here = bisect_left(self._order, mark.place) + step
        return self.marks[self._order[here][2]] if 0 <= here < len(self._order) else None

    @cached_property
    def _order(self) -> list[tuple[int, int, MarkId]]:
        return sorted(mark.place for mark in self.marks.values())


def _reordered(order: list[tuple[int, int, MarkId]], edit: Edit) -> list[tuple[int, int, MarkId]]:
    order = list(order)
    for change in edit.changes:
        if change.before:
            del order[bisect_left(order, change.before.place)]
        if change.after:
            insort(order, change.after.place)
    return order
