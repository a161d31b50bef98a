"""What suggesters offer to an editor in the open article, as it changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from annotator.core.edit import Change, Edit
from annotator.core.event import Event
from annotator.core.mark import Mark, MarkId
from annotator.core.message import Message
from annotator.core.record import Records
from annotator.core.suggestion import Heed, Offering, probability, suggester_of


@dataclass(frozen=True, slots=True)
class Coming:
    """That something else is offered: what was before, what is then, and how they differ."""

    before: Offering
    after: Offering
    edit: Edit

    @classmethod
    def between(cls, before: Offering, after: Offering) -> Coming:
        """Two offerings made ready, on any thread, so that it is quick to go over. O(n)."""
        changes = before.offered.changes_to(after.offered)
        return cls(before, after, Edit(Message("suggest"), changes))

    def caught_up(self, now: Offering, go_on: Callable[[], object] = bool) -> Coming:
        """The same from what is offered now: some was answered while this was made ready.

        `go_on` raises once nobody wants to know any more.
        """
        was, become = self.before, self.after
        if now.suggestions is not was.suggestions or now.heed != was.heed:
            heed = now.heed if become.heed == was.heed else become.heed
            same = become.suggestions is was.suggestions
            suggestions = now.suggestions if same else become.suggestions
            after = replace(now, heed=heed, suggestions=suggestions).filled(go_on)
            return Coming.between(now, after)
        after = become.caught_up(replace(now, heed=become.heed), go_on)
        since = self.before.offered.changes_to(now.offered)
        touched = {each.mark for each in since}
        touched |= {each.mark for each in self.after.offered.changes_to(after.offered)}
        one, other = now.offered.marks, after.offered.marks
        again = ((one.get(each), other.get(each)) for each in touched)
        changes = (each for each in self.edit.changes if each.mark not in touched)
        more = (Change(*each) for each in again if each[0] != each[1])
        return Coming(now, after, Edit(self.edit.title, (*changes, *more)))


class Offers:
    """The suggestions that nobody has answered; `changed` tells how they become others.

    A suggestion comes when a suggester finds it, goes when it is answered, and comes again when
    the answer is undone. `records` say what suggesters are worth, as far as answers were counted.
    """

    def __init__(self, records: Records) -> None:
        self.now, self.records = Offering(), records
        self.changed: Event[Edit] = Event()

    def get(self, mark: MarkId | None) -> Mark | None:
        """The suggestion of that id, if it is offered."""
        return self.now.offered.marks.get(mark) if mark else None

    def probability(self, suggestion: Mark) -> float:
        """How probable a suggestion is, in hundredths.

        That is what its suggester says of it, or else how often that one was right so far.
        """
        record = self.records[suggester_of(suggestion)]
        return round(probability(suggestion, record.precision), 2)

    def heed_as(self, heed: Heed) -> None:
        """Offer what an editor wants to see from now on. O(n log n)."""
        self.become(Coming.between(self.now, replace(self.now, heed=heed).filled()))

    def take(self, found: Offering) -> None:
        """Offer what suggesters have found. O(n log n)."""
        self.become(Coming.between(self.now, found.caught_up(self.now)))

    def become(self, coming: Coming) -> bool:
        """Offer what was made ready; quick. False: something else is offered than before then."""
        if coming.before is not self.now:
            return False
        self.now = coming.after
        if coming.edit.changes:
            self.changed(coming.edit)
        return True
