"""The verbs about articles that are there: list, read, marks."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from annotator.cli.project import mark_json, on_one_line, opened
from annotator.core.repairs import SHEET
from annotator.core.suggestion import is_aside
from annotator.reading import Facts, Reading, read


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
        print(
            each.id[:12], each.characters, each.encoding, on_one_line(each.name), sheets, sep="\t"
        )
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
            on_one_line(each["read"]),
            said,
            each["sheet"],
            sep="\t",
        )
    return 0


VERBS = {"list": list_articles, "read": read_article, "marks": marks_of}
