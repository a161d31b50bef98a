"""The verbs about articles: import, list, read, marks."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path

from annotator.cli.project import mark_json, opened, option
from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.core.errors import Problem
from annotator.core.repairs import SHEET
from annotator.core.suggestion import is_aside
from annotator.formats import find_files, read_file
from annotator.preferences import editor_name, load_settings
from annotator.reading import Facts, Reading, read
from annotator.storage import Store


def bring_in(arguments: Namespace) -> int:
    """Import files, each whole or not at all; a refusal of one does not stop the others."""
    refused = 0
    chosen = dict(option(each) for each in arguments.option)
    project: Path = arguments.project
    with ExitStack() as closing:
        store = closing.enter_context(opened(project)) if project.exists() else None
        for path in find_files(arguments.files):
            try:
                drafts = read_file(path, arguments.encoding, arguments.format, chosen)
                # Made only now, so that a mistyped file leaves no empty project behind.
                store = store or closing.enter_context(opened(project, create=True))
                editor = arguments.editor or editor_name(load_settings())
                _add(store, path, drafts, editor, chosen=bool(arguments.encoding))
            except Problem as problem:
                print(f"annotator: {path}: {problem}", file=sys.stderr)
                refused += 1
    return 1 if refused else 0


def _add(store: Store, path: Path, drafts: list[Draft], editor: str, *, chosen: bool) -> None:
    """Add drafts; where their encoding was chosen, articles nobody has worked on follow it."""
    for draft, added in zip(drafts, store.add(drafts, editor, now()), strict=True):
        article = added or store.article(draft.id)
        if chosen and article.encoding != draft.encoding:
            article = added = store.read_again(draft, editor, now())
        print(article.id, len(article.text), article.encoding, _line(article.name), sep="\t")
        if added is None:
            print(
                f"annotator: {path}: these bytes are in the project already, as “{article.name}” "
                f"read as {article.encoding}",
                file=sys.stderr,
            )
        elif draft.bad:
            print(
                f"annotator: {path}: {draft.bad} places cannot be read as {draft.encoding}",
                file=sys.stderr,
            )


def list_articles(arguments: Namespace) -> int:
    """The articles in the order in which they came in."""
    with opened(arguments.project) as store:
        listings = store.articles()
    if arguments.json:
        told = [
            {
                "id": each.id,
                "name": each.name,
                "characters": each.characters,
                "encoding": each.encoding,
                "sheets": dict(each.sheets),
            }
            for each in listings
        ]
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
    for each in listings:
        sheets = ", ".join(f"{name} {count}" for name, count in each.sheets.items())
        print(each.id[:12], each.characters, each.encoding, _line(each.name), sheets, sep="\t")
    return 0


def read_article(arguments: Namespace) -> int:
    """The text as read, exactly; with --json its offset map as well."""
    reading = Reading.parse(arguments.reading)
    with opened(arguments.project) as store:
        article = store.article(store.find(arguments.article))
        facts = Facts.of(article.text, store.sheet(article.id, SHEET))
    view = read(article.text, reading, facts)
    if not arguments.json:
        sys.stdout.write(view.text)
        return 0
    told = {
        "id": article.id,
        "name": article.name,
        "reading": str(reading),
        "text": view.text,
        "map": [list(pair) for pair in view.breaks()],
    }
    print(json.dumps(told, ensure_ascii=False))
    return 0


def marks_of(arguments: Namespace) -> int:
    """The marks of all sheets but suggestions, or of one, in reading order."""
    reading = Reading.parse(arguments.reading)
    with opened(arguments.project) as store:
        article = store.article(store.find(arguments.article))
        every = (name for name in store.sheets(article.id) if not is_aside(name))
        names = [arguments.sheet] if arguments.sheet else list(every)
        marks = [(mark, name) for name in names for mark in store.sheet(article.id, name)]
        facts = Facts.of(article.text, store.sheet(article.id, SHEET))
    view = read(article.text, reading, facts)
    told = [
        mark_json(mark, name, article, view.read)
        for mark, name in sorted(marks, key=lambda each: (*each[0].place[:2], each[1], each[0].id))
    ]
    if arguments.json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
    for each in told:
        places = " ".join(f"{start}–{end}" for start, end in each["spans"]) or "article"
        said = " ".join(f"{name}={value}" for name, value in each["attributes"].items())
        print(
            each["id"][:12],
            each["label"],
            places,
            _line(each["read"]),
            said,
            each["sheet"],
            sep="\t",
        )
    return 0


def _line(text: str) -> str:
    """Text on one line of a table."""
    return " ".join(text.split())


VERBS = {
    "import": bring_in,
    "list": list_articles,
    "read": read_article,
    "marks": marks_of,
}
