"""Which marks meet a stretch of the source, among 100,000 as quickly as among ten."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.span import Span

Integers = NDArray[np.int64]
_FEW = 8
"""Up to so many new parts it is quicker to go over the furthest ends once for each."""


class MarkIndex:
    """The parts of all marks, sorted by start, beside the furthest end up to each.

    `labels` numbers the labels that there have been.

    Those that meet a stretch lie between two bisections. An edit moves arrays, it sorts nothing.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        there = list(marks)
        self._marks: list[Mark | None] = [*there]
        self._owner_of = {mark.id: owner for owner, mark in enumerate(there)}
        self.labels: dict[str, int] = {}
        self._label = array("l", map(self._numbered, there))
        spans = [span for mark in there for span in mark.spans]
        start = np.fromiter(map(attrgetter("start"), spans), np.int64, len(spans))
        end = np.fromiter(map(attrgetter("end"), spans), np.int64, len(spans))
        owner = np.repeat(np.arange(len(there)), [len(mark.spans) for mark in there])
        order = np.argsort(start, kind="stable")
        self._start, self._end, self._owner = start[order], end[order], owner[order]
        self._reach = np.maximum.accumulate(self._end)

    def meeting(self, span: Span) -> list[Mark]:
        """The marks of which a part shares text with `span` or is a point in it, in reading order.

        That order does not tell which came first, so that a sheet looks the same when it is next
        opened.
        """
        last = int(np.searchsorted(self._start, span.end, "right"))
        first = int(np.searchsorted(self._reach, span.start, "left"))
        if first >= last:
            return []
        start, end = self._start[first:last], self._end[first:last]
        shares = (end > span.start) & (start < span.end)
        points = (start == end) & (start >= span.start)
        owners = self._owner[first:last][shares | points]
        marks = (self._marks[owner] for owner in set(owners.tolist()))
        return sorted((mark for mark in marks if mark is not None), key=attrgetter("place"))

    def starts(self) -> tuple[Integers, Integers]:
        """Where each part of a mark starts, in order, and the number of its label in `labels`."""
        return self._start, np.array(self._label, np.int64)[self._owner]

    def apply(self, edit: Edit) -> None:
        """Follow an edit."""
        gone = [self._owner_of.pop(c.before.id) for c in edit.changes if c.before]
        for owner in gone:
            self._marks[owner] = None
        if gone:
            keep = ~np.isin(self._owner, gone)
            self._start, self._end = self._start[keep], self._end[keep]
            self._owner = self._owner[keep]
            self._reach = np.maximum.accumulate(self._end)
        rows = sorted(row for c in edit.changes if c.after for row in self._rows(c.after))
        if rows:
            new = np.array(rows, dtype=np.int64)
            places = np.searchsorted(self._start, new[:, 0], "right")
            self._start = np.insert(self._start, places, new[:, 0])
            self._end = np.insert(self._end, places, new[:, 1])
            self._owner = np.insert(self._owner, places, new[:, 2])
            self._reach = self._reached(places, new[:, 1])

    def _reached(self, places: Integers, ends: Integers) -> Integers:
        """The furthest ends after parts with these ends have come in at these places."""
        if len(places) > _FEW:
            return np.maximum.accumulate(self._end)
        before = np.concatenate((np.zeros(1, np.int64), self._reach))
        reach = np.insert(self._reach, places, before[places])
        for number, (place, end) in enumerate(zip(places.tolist(), ends.tolist(), strict=True)):
            behind = reach[place + number :]
            np.maximum(behind, end, out=behind)
        return reach

    def _rows(self, mark: Mark) -> list[tuple[int, int, int]]:
        owner = len(self._marks)
        self._marks.append(mark)
        self._label.append(self._numbered(mark))
        self._owner_of[mark.id] = owner
        return [(span.start, span.end, owner) for span in mark.spans]

    def _numbered(self, mark: Mark) -> int:
        return self.labels.setdefault(mark.label, len(self.labels))
