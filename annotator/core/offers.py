"""What suggesters offer to an editor in the open article, as it changes."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.edit import Change, Edit
from annotator.core.event import Event
from annotator.core.mark import Mark, MarkId
from annotator.core.message import Message
from annotator.core.sheet import Sheet
from annotator.core.suggestion import Heed, Offering


class Offers:
    """The suggestions that nobody has answered; `changed` tells how they become others.

    A suggestion comes when a suggester finds it, goes when it is answered, and comes again when
    the answer is undone.
    """

    def __init__(self) -> None:
        self.now = Offering()
        self.changed: Event[Edit] = Event()

    def get(self, mark: MarkId | None) -> Mark | None:
        """The suggestion of that id, if it is offered."""
        return self.now.offered.marks.get(mark) if mark else None

    def heed_as(self, heed: Heed) -> None:
        """Offer what an editor wants to see from now on. O(n log n)."""
        self._become(replace(self.now, heed=heed).filled())

    def take(self, found: Offering) -> None:
        """Offer what suggesters have found; quick if nothing was answered meanwhile."""
        here = self.now
        same = found.own is here.own and found.rejected is here.rejected
        if not same or found.heed != here.heed:
            found = replace(here, suggestions=found.suggestions).filled()
        self._become(found)

    def _become(self, after: Offering) -> None:
        before, self.now = self.now, after
        edit = _difference(before.offered, after.offered)
        if edit.changes:
            self.changed(edit)


def _difference(before: Sheet, after: Sheet) -> Edit:
    """The edit that leads from what was offered to what is offered now."""
    there = ((mark, after.marks.get(mark.id)) for mark in before)
    gone = (Change(mark, now) for mark, now in there if now != mark)
    new = (Change(None, mark) for mark in after if mark.id not in before.marks)
    return Edit(Message("suggest"), (*gone, *new))
