"""The verb `suggest`: what suggesters find in articles, and accepting what is probable enough."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from annotator.cli.project import Json, opened, workspace_on
from annotator.commands.suggesting import asked_of, suggester_named
from annotator.commands.taught import is_taught, teach
from annotator.commands.training import here
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.record import Records
from annotator.core.suggestion import probability, suggester_of, taken_over
from annotator.suggest import Suggester, at_home
from annotator.suggesting import records_of, refresh
from annotator.workspace import Workspace


def suggest(arguments: Namespace) -> int:
    """Tell what is suggested in an article, or in all, and not answered by the editor's marks."""
    chosen, named = _chosen(arguments), arguments.suggesters or ()
    told: list[Json] = []
    with opened(arguments.project) as store:
        workspace, records = workspace_on(store, arguments.editor), records_of(store)
        articles = [each.id for each in store.articles()]
        if not all(is_taught(workspace, each.name) for each in chosen):
            teach(workspace, here if "learned" in named else None)
        chosen = [each for each in chosen if is_taught(workspace, each.name)]
        for article in [store.find(arguments.article)] if arguments.article else articles:
            workspace.open(article)
            told += _looked_through(workspace, chosen, records, arguments)
    if arguments.json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
    for each in told:
        places = " ".join(f"{start}–{end}" for start, end in each["spans"]) or "article"
        words, sure = " ".join(each["words"].split()), f"{each['probability']:.2f}"
        facts = each["suggester"], each["label"], places, words, sure
        print(*([each["article"][:12]] if not arguments.article else []), *facts, sep="\t")
    return 0


def _chosen(arguments: Namespace) -> list[Suggester]:
    chosen = [suggester_named(name) for name in arguments.suggesters or at_home()]
    for each in chosen:
        if each.leaves and not arguments.send:
            raise BadCommand(
                "“{name}” is not asked without --send: {leaves}", name=each.name, leaves=each.leaves
            )
    return chosen


def _looked_through(
    workspace: Workspace, chosen: list[Suggester], records: Records, arguments: Namespace
) -> list[Json]:
    asked = asked_of(workspace)
    workspace.offers.take(refresh(workspace.store, asked, chosen, lambda done, of: None))
    names = {each.name for each in chosen}
    found = [mark for mark in workspace.offers.now.offered if suggester_of(mark) in names]
    sure_of = {mark.id: probability(mark, records[suggester_of(mark)].precision) for mark in found}
    told = [_told(workspace, mark, sure_of[mark.id]) for mark in found]
    least = arguments.accept_above
    if least is not None:
        sure = [mark for mark in found if sure_of[mark.id] >= least]
        if sure:
            title = Message("accept {count} suggestions", {"count": len(sure)})
            workspace.do(Edit.adding(title, taken_over(sure, workspace.offers.now)))
        print(
            f"annotator: {workspace.article.name}: {len(sure)} of {len(found)} accepted",
            file=sys.stderr,
        )
    return told


def _told(workspace: Workspace, mark: Mark, sure: float) -> Json:
    return {
        "article": workspace.article.id,
        "id": mark.id,
        "suggester": suggester_of(mark),
        "label": mark.label,
        "spans": [[span.start, span.end] for span in mark.spans],
        "words": mark.words(workspace.article.text),
        "attributes": dict(mark.attributes),
        "links": [{"role": link.role, "to": link.to} for link in mark.links],
        "probability": round(sure, 4),
    }
