"""The verb `suggest`: what suggesters find in articles, and accepting what is probable enough."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from annotator.cli.project import Json, opened, workspace_on
from annotator.commands.suggesting import asked_of, suggester_named, take, weigh
from annotator.commands.taught import is_taught, teach
from annotator.commands.training import here
from annotator.core.aside import untold
from annotator.core.errors import BadCommand
from annotator.core.mark import Link, Mark
from annotator.core.message import Message
from annotator.core.suggestion import suggester_of
from annotator.suggest import Suggester, at_home
from annotator.suggesting import refresh
from annotator.workspace import Workspace


def suggest(arguments: Namespace) -> int:
    """Tell what is suggested in an article, or in all, and not answered by the editor's marks."""
    chosen, least = _chosen(arguments), _least(arguments.accept_above)
    told: list[Json] = []
    with opened(arguments.project) as store:
        workspace = workspace_on(store, arguments.editor)
        one = store.find(arguments.article) if arguments.article else None
        if not all(is_taught(workspace, each.name) for each in chosen):
            teach(workspace, here if "learned" in (arguments.suggesters or ()) else None)
        chosen = [each for each in chosen if is_taught(workspace, each.name)]
        weigh(workspace)
        for article in [one] if one else [each.id for each in store.articles()]:
            workspace.open(article)
            about: Json = {} if one else {"article": article}
            told += [{**about, **each} for each in _looked_through(workspace, chosen, least)]
    if arguments.json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
    for each in told:
        where = [each["article"][:12]] if "article" in each else []
        places = " ".join(f"{start}–{end}" for start, end in each["spans"]) or "article"
        words, sure = " ".join(each["words"].split()), f"{each['probability']:.2f}"
        print(*where, each["suggester"], each["label"], places, words, sure, sep="\t")
    return 0


def _chosen(arguments: Namespace) -> list[Suggester]:
    chosen = [suggester_named(name) for name in arguments.suggesters or at_home()]
    for each in chosen:
        if each.leaves and not arguments.send:
            raise BadCommand(
                "“{name}” is not asked without --send: {leaves}", name=each.name, leaves=each.leaves
            )
    return chosen


def _least(given: str | None) -> float | None:
    """The probability from which on is accepted; None: nothing is."""
    if given is None:
        return None
    try:
        least = float(given)
    except ValueError as error:
        raise BadCommand("“{word}” is not a number", word=given) from error
    if not 0 <= least <= 1:
        raise BadCommand("A probability lies between 0 and 1, not at {given}", given=given)
    return least


def _looked_through(
    workspace: Workspace, chosen: list[Suggester], least: float | None
) -> list[Json]:
    asked = asked_of(workspace)
    workspace.offers.take(refresh(workspace.store, asked, chosen, untold))
    names = {each.name for each in chosen}
    found = [mark for mark in workspace.offers.now.offered if suggester_of(mark) in names]
    told = [_told(workspace, mark) for mark in found]
    if least is not None:
        sure = [mark for mark in found if workspace.offers.probability(mark) >= least]
        take(workspace, sure, workspace.offers.now, Message("accept {count} suggestions"))
        print(
            f"annotator: {workspace.article.name}: {len(sure)} of {len(found)} accepted",
            file=sys.stderr,
        )
    return told


def _told(workspace: Workspace, mark: Mark) -> Json:
    links = (_link(workspace, link) for link in mark.links)
    return {
        "suggester": suggester_of(mark),
        **_claimed(workspace, mark),
        "attributes": dict(mark.attributes),
        "links": [link for link in links if link],
        "probability": workspace.offers.probability(mark),
    }


def _link(workspace: Workspace, link: Link) -> Json | None:
    """What a link leads to, told by what that claims: it may be answered already."""
    there = workspace.offers.now.suggestions.marks.get(link.to)
    return {"role": link.role, **_claimed(workspace, there)} if there else None


def _claimed(workspace: Workspace, mark: Mark) -> Json:
    return {
        "label": mark.label,
        "spans": [[span.start, span.end] for span in mark.spans],
        "words": mark.words(workspace.article.text),
    }
