"""Suggestions: marks that a machine proposes, until an editor has answered them.

They are marks on a sheet of each article that no editor writes on. What an editor accepts is put on
the editor's own sheet; what an editor rejects is kept on a sheet of the editor's rejections. What
neither answers is offered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Final

from annotator.core.edit import Change, Edit
from annotator.core.mark import Link, Mark, MarkId, new_id
from annotator.core.message import Message
from annotator.core.sheet import Sheet
from annotator.core.span import Span

SHEET: Final = "suggestions"
"""The sheet of an article that suggesters write on."""
MACHINE: Final = "machine"
"""In whose name suggesters write."""
DOCUMENT: Final = "document"
"""Who suggests what a document itself said when it came in; nobody is asked for that again."""
USUAL: Final = 0.8
"""How often a suggester is right that says nothing of it, before anything is known of it."""
_REJECTED: Final = "rejected by "
_FEW = 2000
_OFTEN = 200
Claim = tuple[str, tuple[Span, ...]]


def rejected_by(editor: str) -> str:
    """The sheet of what an editor has rejected."""
    return _REJECTED + editor


def is_aside(sheet: str) -> bool:
    """Whether a sheet holds suggestions or rejections, and no claims of anybody."""
    return sheet == SHEET or sheet.startswith(_REJECTED)


def suggester_of(mark: Mark) -> str:
    """The name of the suggester that a mark came from: `numbers` of `numbers 2`."""
    return suggester_in(mark.origin.how)


def suggester_in(how: str) -> str:
    """The suggester that `how` of an origin names; empty if it names none."""
    name, _, version = how.rpartition(" ")
    return name if version.isdecimal() else ""


def claim(mark: Mark) -> Claim:
    """What a mark says of which words."""
    return mark.label, mark.spans


@dataclass(frozen=True, slots=True)
class Heed:
    """Which suggestions an editor wants to see.

    None of the suggesters in `off`, and none that is less probable than `least`, or than `leasts`
    says for its suggester. What says nothing of it is as probable as `usual` of its suggester.
    """

    off: frozenset[str] = frozenset()
    least: float = 0.0
    leasts: Mapping[str, float] = field(default_factory=dict)
    usual: Mapping[str, float] = field(default_factory=dict)

    def wants(self, suggestion: Mark) -> bool:
        """Whether a suggestion is to be seen."""
        name = suggester_of(suggestion)
        sure = probability(suggestion, self.usual.get(name, USUAL))
        return name not in self.off and sure >= max(self.least, self.leasts.get(name, 0.0))


def probability(suggestion: Mark, otherwise: float = USUAL) -> float:
    """How probable it is that a suggestion is right, as far as its suggester has said that."""
    given = suggestion.origin.probability
    return otherwise if given is None else given


# ---- what is offered --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Offering:
    """What is offered to an editor, and the sheets that it follows from.

    `counts` says how many are offered of each suggester.
    """

    suggestions: Sheet = field(default_factory=Sheet)
    own: Sheet = field(default_factory=Sheet)
    rejected: Sheet = field(default_factory=Sheet)
    repairs: Sheet = field(default_factory=Sheet)
    heed: Heed = Heed()
    offered: Sheet = field(default_factory=Sheet)
    counts: Mapping[str, int] = field(default_factory=dict)

    def filled(self, go_on: Callable[[], object] = bool) -> Offering:
        """The same sheets with all that they offer. O(n log n).

        `go_on` raises once nobody wants to know any more.
        """
        made = replace(self, suggestions=Sheet(), offered=Sheet().ready(), counts={})
        return made.told(self.suggestions, go_on)

    def caught_up(self, now: Offering, go_on: Callable[[], object] = bool) -> Offering:
        """These suggestions as they are offered where so much is answered now.

        Quick if few were answered in between, else O(n log n).
        """
        made = self
        answers = (self.own, now.own), (self.rejected, now.rejected), (self.repairs, now.repairs)
        for before, sheet in answers:
            changes = before.changes_to(sheet)
            if len(changes) > _FEW or self.heed != now.heed:
                return replace(now, suggestions=self.suggestions).filled(go_on)
            made, _ = made.after(Edit(Message("suggest"), changes), before, sheet)
        return made

    def offers(self, suggestion: Mark) -> bool:
        """Whether a suggestion is to be seen and nothing answers it yet."""
        rejected = _near(self.rejected, suggestion)
        return (
            self.heed.wants(suggestion)
            and not any(claim(each) == claim(suggestion) for each in rejected)
            and not any(_answers(each, suggestion) for each in _near(self.own, suggestion))
            and not any(_answers(each, suggestion) for each in _near(self.repairs, suggestion))
        )

    def after(self, edit: Edit, before: Sheet, sheet: Sheet) -> tuple[Offering, Edit]:
        """What is offered after an edit that made `sheet` of `before`, and what changes by that.

        If that is none of the sheets that answer suggestions, nothing changes.
        """
        if before is self.own:
            made = replace(self, own=sheet)
        elif before is self.rejected:
            made = replace(self, rejected=sheet)
        elif before is self.repairs:
            made = replace(self, repairs=sheet)
        else:
            return self, Edit(edit.title, ())
        touched: dict[MarkId, Mark] = {}
        for change in edit.changes:
            for mark in filter(None, (change.before, change.after)):
                touched.update((each.id, each) for each in _near(self.suggestions, mark))
        there = ((mark, mark.id in self.offered.marks) for mark in touched.values())
        moves = ((mark, shown) for mark, shown in there if shown != made.offers(mark))
        become = [Change(mark, None) if shown else Change(None, mark) for mark, shown in moves]
        return made._moved(become), Edit(edit.title, tuple(become))

    def told(self, suggestions: Sheet, go_on: Callable[[], object] = bool) -> Offering:
        """What is offered once suggesters say something else. O(√n + changes)."""
        made = replace(self, suggestions=suggestions.ready())
        become: list[Change] = []
        for number, each in enumerate(self.suggestions.changes_to(suggestions)):
            if number % _OFTEN == 0:
                go_on()
            before = self.offered.marks.get(each.mark)
            after = each.after if each.after and made.offers(each.after) else None
            if before or after:
                become.append(Change(before, after))
        return made._moved(become)

    def _moved(self, changes: Collection[Change]) -> Offering:
        """The same sheets, and what is offered changed."""
        counts = Counter(self.counts)
        for each in changes:
            counts.update([suggester_of(each.after)] if each.after else [])
            counts.subtract([suggester_of(each.before)] if each.before else [])
        offered = self.offered.apply(Edit(Message("suggest"), tuple(changes)))
        return replace(self, offered=offered, counts=counts)


def _near(sheet: Sheet, mark: Mark) -> Iterable[Mark]:
    """The marks of a sheet on or beside the words of a mark; of the article, if the mark is."""
    if mark.hull is None:
        return takewhile(lambda each: not each.spans, sheet)
    return sheet.at(mark.hull)


def _answers(mark: Mark, suggestion: Mark) -> bool:
    """Whether an editor's mark says all there is to say about a suggestion.

    It is on the same words and of the same kind, or is the same with an end moved.
    """
    if mark.spans == suggestion.spans:
        return mark.kind == suggestion.kind if mark.spans else mark.label == suggestion.label
    one, other = mark.hull, suggestion.hull
    if mark.label != suggestion.label or one is None or other is None or not one.overlaps(other):
        return False
    within = one.start < other.start and other.end < one.end
    around = other.start < one.start and one.end < other.end
    return not (within or around) or suggester_of(mark) == suggester_of(suggestion)


# ---- what suggesters write ----------------------------------------------------------------------


def update(sheet: Sheet, found: Iterable[Mark], suggesters: Collection[str]) -> Edit | None:
    """What makes the sheet of suggestions say just what some suggesters have found now.

    What they found before and find again stays the same mark, with its id. No two suggestions make
    the same claim: the most probable one stands. None: there is nothing to change.
    """
    before = {claim(mark): mark for mark in sheet}
    mine = {key for key, mark in before.items() if suggester_of(mark) in suggesters}
    chosen: dict[Claim, Mark] = {}
    ids: dict[MarkId, MarkId] = {}
    for mark in sorted(found, key=lambda each: -probability(each)):
        key = claim(mark)
        there = before.get(key)
        ids[mark.id] = there.id if there else chosen[key].id if key in chosen else mark.id
        if there is None or key in mine:
            chosen.setdefault(key, mark)
    changes = [Change(before[key], None) for key in before if key in mine and key not in chosen]
    for key, mark in chosen.items():
        after, there = renamed(mark, ids), before.get(key)
        if there is None:
            changes.append(Change(None, after))
        elif _said(there) != _said(after):
            changes.append(Change(there, after))
    return Edit(Message("suggest"), tuple(changes)) if changes else None


def taken_over(
    chosen: Iterable[Mark], offering: Offering, sure: Callable[[Mark], float]
) -> list[Mark]:
    """The marks that an editor's sheet gets when suggestions are accepted, with fresh ids.

    Each keeps its suggester, and how probable it was, as `sure` says.

    The suggestions that they link to come along, unless they are answered: a link then leads to
    the mark that stands for them, and goes if there is none.
    """
    ids: dict[MarkId, MarkId] = {}
    taken: dict[MarkId, Mark] = {}
    waiting = list(chosen)
    while waiting:
        mark = waiting.pop()
        if mark.id in taken:
            continue
        taken[mark.id], ids[mark.id] = mark, new_id()
        for link in mark.links:
            there = offering.suggestions.marks.get(link.to)
            if there is None or there.id in taken:
                continue
            same = next(
                (each for each in _near(offering.own, there) if _answers(each, there)), None
            )
            if same is not None:
                ids[there.id] = same.id
            elif offering.offers(there):
                waiting.append(there)
    known = ids.keys() | offering.own.marks.keys()
    kept = (
        replace(
            mark,
            links=tuple(link for link in mark.links if link.to in known),
            origin=replace(mark.origin, probability=sure(mark)),
        )
        for mark in taken.values()
    )
    return sorted((renamed(mark, ids) for mark in kept), key=lambda mark: mark.place)


def renamed(mark: Mark, ids: dict[MarkId, MarkId]) -> Mark:
    """A mark with other ids for itself, its links, and the marks that its attributes name."""
    links = tuple(Link(link.role, ids.get(link.to, link.to)) for link in mark.links)
    attributes = {
        name: ids.get(value, value) if isinstance(value, str) else value
        for name, value in mark.attributes.items()
    }
    return replace(mark, id=ids.get(mark.id, mark.id), links=links, attributes=attributes)


def _said(mark: Mark) -> tuple[object, ...]:
    return dict(mark.attributes), mark.links, mark.origin.how, mark.origin.probability
