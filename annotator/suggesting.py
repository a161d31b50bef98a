"""Asking suggesters about an article, and keeping what they find on the sheet of suggestions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from time import sleep
from typing import TYPE_CHECKING

from annotator.core.article import Article, ArticleId
from annotator.core.aside import Progress
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.errors import Stale
from annotator.core.mark import Mark, Origin
from annotator.core.message import Message
from annotator.core.record import Records
from annotator.core.repairs import LABEL as REPAIR
from annotator.core.repairs import SHEET as REPAIRS
from annotator.core.scheme import Scheme
from annotator.core.sheet import Sheet
from annotator.core.suggestion import (
    DOCUMENT,
    MACHINE,
    SHEET,
    Offering,
    rejected_by,
    suggester_of,
    update,
)
from annotator.core.view import View
from annotator.reading import Facts, Reading, read
from annotator.suggest import Context, Suggester, Taught, priors
from annotator.suggest import suggesters as known

if TYPE_CHECKING:
    from annotator.storage import Store

READING = Reading.parse("repaired+clean")
"""How suggesters read: without damage that is repaired, and without glosses."""
SIMPLIFIED = Reading.parse("repaired+clean+simplified")
"""How those read that go by a dictionary."""
AT_ONCE = 100
"""So many suggestions are written at a time."""
_GIVE_WAY = 0.002
"""Seconds between, in which whoever waits for the project gets it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An article as suggesters are asked about it, with what is offered in it so far."""

    article: Article
    facts: Facts
    scheme: Scheme
    offering: Offering
    taught: Callable[[], Taught] = Taught


def asked_about(
    store: Store,
    scheme: Scheme,
    article: ArticleId,
    editor: str,
    taught: Callable[[], Taught] = Taught,
) -> Asked:
    """An article of a project as suggesters are asked about it on behalf of an editor."""
    found = store.article(article)
    found_so_far, own = store.sheet(article, SHEET), store.sheet(article, editor)
    rejected = store.sheet(article, rejected_by(editor))
    repairs = store.sheet(article, REPAIRS)
    offering = Offering(found_so_far, own, rejected, repairs)
    return Asked(found, Facts.of(found.text, repairs), scheme, offering, taught)


def find(asked: Asked, suggesters: Sequence[Suggester], progress: Progress) -> list[Mark]:
    """What some suggesters find in an article, each suggestion saying from whom it comes.

    What a project has no label or no role for is left out. `progress` is told how many suggesters
    are done, by each of them again and again.
    """
    context = Context(asked.article.meta, tuple(asked.offering.own), asked.taught())
    known_labels = {*asked.scheme.labels, REPAIR}
    views: dict[Reading, View] = {}
    found: list[Mark] = []
    for number, each in enumerate(suggesters):
        progress(number, len(suggesters))
        context = replace(context, go_on=partial(progress, number, len(suggesters)))
        reading = SIMPLIFIED if each.simplified else READING
        if reading not in views:
            views[reading] = read(asked.article.text, reading, asked.facts)
        marks = each.suggest(views[reading], context)
        kept = {mark.id for mark in marks if mark.label in known_labels}
        for mark in marks:
            if mark.id in kept:
                origin = Origin(how=each.how, probability=mark.origin.probability)
                roles = asked.scheme.shown(mark.label).roles
                links = tuple(x for x in mark.links if x.to in kept and x.role in roles)
                found.append(replace(mark, origin=origin, links=links))
    progress(len(suggesters), len(suggesters))
    return found


def refresh(
    store: Store,
    asked: Asked,
    suggesters: Sequence[Suggester],
    progress: Progress,
) -> Offering:
    """Bring the suggestions in an article up to date, and give what is offered then.

    Nothing is written if nothing new is found, or if the project cannot be written to. Suggestions
    of suggesters that there are no longer go. Very many are written in several edits, so that
    nobody has to wait for all; if it is called off between them, the next time does the rest.
    Raises Stale if somebody else was quicker.
    """
    found = find(asked, suggesters, progress)
    names = {each.name for each in suggesters}
    try:
        sheet = _written(store, asked, asked.offering.suggestions, found, names, progress)
    except Stale:  # there are others, or the rest of what was called off
        there = store.sheet(asked.article.id, SHEET)
        sheet = _written(store, asked, there, found, names, progress)
    go_on = partial(progress, len(suggesters), len(suggesters))
    return asked.offering.told(sheet, go_on)


def _written(
    store: Store,
    asked: Asked,
    sheet: Sheet,
    found: list[Mark],
    names: set[str],
    progress: Progress,
) -> Sheet:
    """The sheet of suggestions once it says what was found."""
    gone = {suggester_of(mark) for mark in sheet} - known.keys() - {DOCUMENT}
    edit = update(sheet, found, {*gone, *names})
    at = now()
    changes = edit.made(MACHINE, at).changes if edit else ()
    for start in range(0, len(changes), AT_ONCE):
        progress(start, len(changes))
        portion = Edit(Message("suggest"), changes[start : start + AT_ONCE])
        if not store.read_only:
            store.append(asked.article.id, SHEET, sheet.length, portion, MACHINE, at)
        sheet = sheet.apply(portion)
        if len(changes) > AT_ONCE:
            sleep(_GIVE_WAY)
    return sheet


def records_of(store: Store) -> Records:
    """What suggesters are worth, going by all answers that a project has."""
    records, first = Records(priors()), 1
    while first:
        answers, behind = store.answers(first)
        records.add(answers)
        first = behind or 0
    return records
