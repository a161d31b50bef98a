"""The verb `repair`: where an article is damaged, what may have stood there, and accepting that."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator

from annotator.cli.project import Json, opened, workspace_on
from annotator.commands.repairing import damaged, leave_damage, repair
from annotator.core.errors import BadCommand
from annotator.damage import Place, kinds, propose
from annotator.workspace import Workspace


def tell_damage(arguments: Namespace) -> int:
    """Tell the damaged places of an article; repair those that are accepted, one edit each."""
    with opened(arguments.project) as store:
        workspace = workspace_on(store, arguments.editor)
        workspace.open(store.find(arguments.article))
        found = list(_found(workspace))
        answers = dict(_answer(each, found) for each in arguments.accept)
        for number, text in answers.items():
            place = found[number - 1][0]
            workspace.select(place.span)
            if text == place.span.of(workspace.article.text):
                leave_damage(workspace)
            else:
                repair(workspace, text)
        if answers:
            print(f"annotator: {len(answers)} of {len(found)} repaired", file=sys.stderr)
        told = [
            _told(workspace, number, place, answers.get(number, repaired))
            for number, (place, repaired) in enumerate(found, 1)
        ]
    if arguments.json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
    for each in told:
        start, end = each["span"]
        likely = (f"{one['text']} {one['score']:.2f}" for one in each["proposals"])
        said = [f"→ {each['repaired']}"] if each["repaired"] is not None else likely
        print(each["place"], f"{start}–{end}", each["kind"], each["words"], *said, sep="\t")
    return 0


def _found(workspace: Workspace) -> Iterator[tuple[Place, str | None]]:
    """The damaged places with proposals, each with what it is repaired as so far."""
    text = workspace.article.text
    for place, repaired in damaged(text, workspace.repairs):
        yield (propose(text, place) if repaired is None else place), repaired


def _answer(given: str, found: list[tuple[Place, str | None]]) -> tuple[int, str]:
    """The number of a place and what is to be read there, of PLACE or PLACE=TEXT."""
    place, named, text = given.partition("=")
    if not place.isdecimal() or not 1 <= int(place) <= len(found):
        raise BadCommand("There is no damaged place “{place}” here", place=place)
    proposals, repaired = found[int(place) - 1][0].proposals, found[int(place) - 1][1]
    if repaired is not None:
        raise BadCommand(
            "Place {place} is repaired already, as “{text}”", place=place, text=repaired
        )
    if not named and not proposals:
        raise BadCommand(
            "What stood in place {place} is not known: say it, as in {place}=TEXT", place=place
        )
    return int(place), text if named else proposals[0].text


def _told(workspace: Workspace, number: int, place: Place, repaired: str | None) -> Json:
    return {
        "place": number,
        "span": [place.span.start, place.span.end],
        "words": place.span.of(workspace.article.text),
        "kind": place.kind,
        "what": kinds[place.kind].title,
        "repaired": repaired,
        "proposals": [
            {"text": each.text, "score": round(each.score, 4)} for each in place.proposals
        ],
    }
