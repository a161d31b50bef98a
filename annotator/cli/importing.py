"""The verb `import`: files come into a project, or are told of before they do."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from itertools import islice
from pathlib import Path

from annotator.cli.project import Json, on_one_line, opened, option
from annotator.core.article import Arrival, ArticleId, Draft, every
from annotator.core.clock import now
from annotator.core.errors import Problem
from annotator.core.resources import resource
from annotator.core.scheme import Scheme
from annotator.formats import (
    Alternatives,
    Foreseen,
    Intake,
    alternatives,
    find_files,
    foresee,
    formats,
    is_known,
    renaming,
    take_in,
    twice,
)
from annotator.preferences import editor_name, load_settings
from annotator.storage import Store

_SHOWN = 60
_CHOICES = 30


def bring_in(arguments: Namespace) -> int:
    """Import files, each whole or not at all; a refusal of one does not stop the others."""
    intake = _intake(arguments)
    project: Path = arguments.project
    is_new = not project.exists()
    with ExitStack() as closing:
        store = None if is_new else closing.enter_context(opened(project))
        scheme = _scheme(store)
        for label in filter(None, intake.labels.values()):
            scheme.label(label)
        files = find_files(arguments.files)
        if arguments.dry_run:
            known = {each.id for each in store.articles()} if store else set()
            return _tell(files, intake, scheme, known, as_json=arguments.json)
        refused, came, foreign = 0, 0, list[str]()
        for path in files:
            try:
                drafts = take_in(path, intake)
                store = store or closing.enter_context(opened(project, create=True))
                editor = arguments.editor or editor_name(load_settings())
                came += _add(store, path, drafts, editor, chosen=bool(arguments.encoding))
            except Problem as problem:
                if path not in arguments.files and not arguments.format and not is_known(path):
                    foreign.append(path.name)
                    continue
                print(f"annotator: {path}: {problem}", file=sys.stderr)
                refused += 1
    if is_new and store and not came:  # mistyped files leave no empty project behind
        project.unlink(missing_ok=True)
    if foreign:
        some = ", ".join([*foreign[:5], *["…"] * (len(foreign) > 5)])
        print(f"annotator: {len(foreign)} files are of no known format: {some}", file=sys.stderr)
    return 1 if refused else 0


def _intake(arguments: Namespace) -> Intake:
    return Intake(
        arguments.format or "",
        arguments.encoding or "",
        dict(option(each) for each in arguments.option),
        dict(renaming(each) for each in arguments.label),
    )


def _scheme(store: Store | None) -> Scheme:
    text = store.scheme() if store else resource("schemes", "news.toml").read_text("utf-8")
    return Scheme.parse(text)


def _add(store: Store, path: Path, drafts: Iterable[Draft], editor: str, *, chosen: bool) -> int:
    """Add drafts, and tell it; where their encoding was chosen, articles follow it."""
    drafts = every(drafts) if chosen else drafts
    arrivals = store.add(drafts, editor, now())
    if chosen:
        arrivals = [
            _followed(store, draft, arrival, editor)
            for draft, arrival in zip(drafts, arrivals, strict=True)
        ]
    for each in arrivals:
        print(each.id, each.characters, each.encoding, on_one_line(each.name), sep="\t")
        if not each.is_new:
            print(
                f"annotator: {path}: these bytes are in the project already, as “{each.name}” "
                f"read as {each.encoding}",
                file=sys.stderr,
            )
        elif each.bad:
            print(
                f"annotator: {path}: {each.bad} places cannot be read as {each.encoding}",
                file=sys.stderr,
            )
    return len(arrivals)


def _followed(store: Store, draft: Draft, arrival: Arrival, editor: str) -> Arrival:
    """What became of a draft whose encoding was chosen, if nobody has worked on its article."""
    if arrival.encoding == draft.encoding:
        return arrival
    return store.read_again(draft, editor, now())


# ---- before it is done ----------------------------------------------------------------------


def _tell(
    files: Sequence[Path],
    intake: Intake,
    scheme: Scheme,
    known: Collection[ArticleId],
    *,
    as_json: bool,
) -> int:
    """Say what an import would bring, and what could be chosen for each file."""
    foreseen = [foresee(path, intake) for path in files]
    copies = twice(foreseen, known)
    told = [_json(each, alternatives(each), copies[each.path], scheme) for each in foreseen]
    if as_json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        for each in told:
            choices = _choices(each["options"]) if len(told) == 1 else ()
            print("\n  ".join([*_lines(each), *choices]))
    return 1 if any(each.problem and each.known for each in foreseen) else 0


def _json(each: Foreseen, other: Alternatives, copies: tuple[int, int], scheme: Scheme) -> Json:
    strange = each.strange([*scheme.labels, *each.intake.labels])
    return {
        "file": str(each.path),
        "problem": str(each.problem) if each.problem else None,
        "format": each.format,
        "known": each.known,
        "rivals": list(each.rivals),
        "encoding": each.encoding or None,
        "bad": each.bad,
        "sure": each.sure,
        "encodings": [asdict(readable) for readable in other.encodings],
        "unit": each.unit,
        "last": bool(each.measure and each.measure.last),
        "articles": len(each.ids),
        "marks": each.marks,
        "suggestions": each.suggestions,
        "labels": dict(each.labels),
        "strange": list(strange),
        "in_project": copies[0],
        "twice": copies[1],
        "names": list(each.names),
        "first": each.first,
        "options": {
            name: [asdict(candidate) for candidate in candidates]
            for name, candidates in other.candidates.items()
        },
    }


def _lines(told: Json) -> Iterator[str]:
    """A file in a few lines: what it is, then what is to be looked at, then how it begins."""
    if told["problem"]:
        yield f"{told['file']}: {told['problem']}"
        return
    ends = ", ends included" if told["last"] else ""
    head = (
        formats[told["format"]].title,
        told["encoding"],
        f"{told['articles']} articles",
        told["marks"] and f"{told['marks']} marks (offsets: {told['unit']}{ends})",
        told["suggestions"] and f"{told['suggestions']} suggestions",
    )
    yield f"{told['file']}: {', '.join(filter(None, head))}"
    doubts = (
        ("may be of another format", ", ".join(told["rivals"])),
        ("places that cannot be read", told["bad"]),
        ("such places in other encodings", "" if told["sure"] else _encodings(told)),
        ("labels that the project does not have", ", ".join(told["strange"])),
        ("articles in the project already", told["in_project"]),
        ("articles that come twice", told["twice"]),
    )
    yield from (f"{what}: {which}" for what, which in doubts if which)
    if begin := on_one_line(told["first"])[:_SHOWN]:
        yield begin


def _encodings(told: Json) -> str:
    others = (each for each in told["encodings"] if each["encoding"] != told["encoding"])
    return ", ".join(f"{each['encoding']} {each['bad']}" for each in islice(others, 4))


def _choices(options: dict[str, list[Json]]) -> Iterator[str]:
    """What options can be set to, each thing once, with the options; ✓ is how it is read."""
    names: dict[str, list[str]] = {}
    words: dict[str, str] = {}
    for name, candidates in options.items():
        for each in candidates:
            said = " | ".join(on_one_line(some)[:_SHOWN] for some in each["words"])
            words.setdefault(each["value"], said)
            names.setdefault(each["value"], []).append(f"{name} ✓" if each["chosen"] else name)
    for value, said in islice(words.items(), _CHOICES):
        yield f"{value} ({', '.join(names[value])}): {said}"
