"""Accepting and rejecting what suggesters propose."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from annotator.commands.registry import command
from annotator.commands.repairing import keep_repairs, repair_of
from annotator.commands.selecting import choose
from annotator.commands.taught import is_taught, taught, teach
from annotator.commands.training import here
from annotator.core.aside import here_and_now, untold
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark, Origin
from annotator.core.message import Message
from annotator.core.repairs import LABEL as REPAIR
from annotator.core.repairs import proposals
from annotator.core.span import Span
from annotator.core.suggestion import Heed, Offering, rejected_by, suggester_of, taken_over
from annotator.suggest import Suggester, at_home, suggesters
from annotator.suggesting import Asked, records_of, refresh
from annotator.workspace import Workspace

ALL = "all"
"""Stands for every suggester and label."""


@command("Accept the suggestion", menu="Suggestions")
def accept(workspace: Workspace) -> None:
    """Make the selected suggestion a mark, with what it links to, and go to the next suggestion."""
    _answer(workspace, selected_suggestion(workspace), accepting=True)


@command("Accept all suggestions of a kind")
def accept_all(workspace: Workspace, which: str, *without: str) -> None:
    """Make marks of all suggestions in the article by a suggester or for a label, in one step.

    WHICH is the name of either, or `all`. Those whose ids stand behind it are left out. Repairs,
    which all editors share, are a step of their own.
    """
    here = workspace.offers.now
    if which in suggesters and which not in map(suggester_of, here.suggestions):
        suggest(workspace, which)  # nobody has asked it yet
        here = workspace.offers.now
    if which in suggesters:  # asked for by name: heard whether it is switched on or not
        here = replace(here, heed=Heed()).filled()
    chosen = [mark for mark in offered(workspace, which, here) if mark.id not in without]
    chosen = [mark for mark in chosen if mark.label != REPAIR or proposals(mark)]
    if not chosen:
        raise BadCommand("There is no suggestion of “{name}” left in this article", name=which)
    weigh(workspace)
    title = Message("accept {count} suggestions")
    if which in suggesters:
        title = Message("accept {count} suggestions: {suggester}", {"suggester": which})
    elif which != ALL:
        title = Message("accept {count} suggestions: {label}", {"label": which})
    take(workspace, chosen, here, title)


@command("Reject the suggestion", menu="Suggestions")
def reject(workspace: Workspace) -> None:
    """Say that the selected suggestion is wrong, so that it does not come back; go to the next."""
    _answer(workspace, selected_suggestion(workspace), accepting=False)


@command("Mark photo credits", menu="Suggestions")
def accept_credits(workspace: Workspace) -> None:
    """Mark every photo credit of the article with its photographer and its missing picture."""
    accept_all(workspace, "credits")


@command("Look for suggestions")
def suggest(workspace: Workspace, *names: str) -> None:
    """Ask all suggesters, or those named, about the article again."""
    asked = asked_of(workspace)
    chosen = [suggester_named(name) for name in names or at_home()]
    for each in chosen:
        if each.leaves:
            raise BadCommand(
                "“{name}” is asked only where that is said: {leaves}",
                name=each.name,
                leaves=each.leaves,
            )
    if workspace.aside is here_and_now and not all(is_taught(workspace, each) for each in names):
        teach(workspace, here)
    chosen = [each for each in chosen if is_taught(workspace, each.name)]
    refreshed = refresh(workspace.store, asked, chosen, untold)
    workspace.offers.take(refreshed)


@command("Next suggestion", menu="Suggestions")
def next_suggestion(workspace: Workspace) -> None:
    """Go to the suggestion behind the selected one or the caret; after the last, to the first."""
    _go(workspace, 1)


@command("Previous suggestion", menu="Suggestions")
def previous_suggestion(workspace: Workspace) -> None:
    """Go to the suggestion before the selected one or the caret; before the first, to the last."""
    _go(workspace, -1)


def asked_of(workspace: Workspace) -> Asked:
    """The open article as suggesters are asked about it."""
    if not workspace.article.id:
        raise BadCommand("Open an article first")
    here = workspace
    return Asked(here.article, here.facts, here.scheme, here.offers.now, partial(taught, here))


def take(workspace: Workspace, chosen: list[Mark], here: Offering, title: Message) -> None:
    """Accept suggestions in one step, and repairs, which all editors share, in one of their own.

    `title` gets the `count` of each.
    """

    def counted(marks: list[Mark]) -> Message:
        return replace(title, values={**title.values, "count": len(marks)})

    repairs = [repair_of(mark) for mark in chosen if mark.label == REPAIR and proposals(mark)]
    others = [mark for mark in chosen if mark.label != REPAIR]
    if others:
        marks = taken_over(others, here, workspace.offers.probability)
        workspace.do(Edit.adding(counted(others), marks))
    if repairs:
        keep_repairs(workspace, counted(repairs), repairs)


def weigh(workspace: Workspace) -> None:
    """Count how suggesters were answered so far, where no window has that done."""
    if workspace.aside is here_and_now:
        workspace.offers.records = records_of(workspace.store)


def suggester_named(name: str) -> Suggester:
    """The suggester of that name; raises BadCommand if there is none."""
    if name not in suggesters:
        raise BadCommand(
            "There is no suggester “{name}”; there are: {names}",
            name=name,
            names=", ".join(suggesters),
        )
    return suggesters[name]


def offered(workspace: Workspace, which: str, here: Offering | None = None) -> list[Mark]:
    """What is offered of a suggester or a label, in reading order; of `all`, everything."""
    if not (which == ALL or which in suggesters or which in workspace.scheme.labels):
        raise BadCommand("There is no suggester and no label “{name}”", name=which)
    found = (here or workspace.offers.now).offered
    return [mark for mark in found if which in (ALL, suggester_of(mark), mark.label)]


def selected_suggestion(workspace: Workspace) -> Mark:
    """The suggestion that is meant: the selected one, else the innermost one at the selection."""
    if workspace.suggestion:
        return workspace.suggestion
    here = workspace.selection
    found = workspace.offers.now.offered.at(here) if here and not workspace.mark else []
    if not found:
        raise BadCommand("Select a suggestion first")
    return min(found, key=lambda mark: sum(map(len, mark.spans)))


def _answer(workspace: Workspace, suggestion: Mark, *, accepting: bool) -> None:
    label = {"label": suggestion.label}
    chosen: Mark | None = None
    if accepting and suggestion.label == REPAIR:
        keep_repairs(workspace, Message("accept {label}", label), [repair_of(suggestion)])
    elif accepting:
        weigh(workspace)
        marks = taken_over([suggestion], workspace.offers.now, workspace.offers.probability)
        chosen = next(
            m for m in marks if (m.label, m.spans) == (suggestion.label, suggestion.spans)
        )
        workspace.do(Edit.adding(Message("accept {label}", label), marks))
    else:
        verdict = Mark(suggestion.label, suggestion.spans, origin=Origin(how=suggestion.origin.how))
        edit = Edit.adding(Message("reject {label}", label), [verdict])
        workspace.do(edit, sheet=rejected_by(workspace.sheet_name))
    behind = workspace.offers.now.offered.beside(suggestion, 0) or chosen
    if behind is not None:
        choose(workspace, behind)
    elif suggestion.hull:
        workspace.select(Span(suggestion.hull.end, suggestion.hull.end))


def _go(workspace: Workspace, step: int) -> None:
    found, here = workspace.offers.now.offered, workspace.suggestion or workspace.mark
    if here:
        there = found.beside(here, step if here.id in found.marks else min(step, 0))
    else:
        there = found.after(workspace.selection.start if workspace.selection else 0, step)
    there = there or next(iter(found if step > 0 else reversed(list(found))), None)
    if there is None:
        raise BadCommand("There is no suggestion in this article")
    choose(workspace, there)
