"""A small command line over our own and Store, for tests that kill, cut and damage: see README.md.

Exit status: 0 done, 1 refused with one sentence on standard error.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from annotator.cli.main import main as command_line
from annotator.core.article import Article
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.errors import Problem
from annotator.core.mark import Mark, MarkId
from annotator.core.message import Message
from annotator.core.resources import resource
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.storage import Store

EDITOR = "zhou"
SCHEME = resource("schemes", "news.toml").read_text("utf-8")


def say(value: object) -> None:
    """Write one line of JSON, at once and without a buffer that a kill would empty."""
    data = (json.dumps(value, ensure_ascii=False) + "\n").encode()
    while data:
        data = data[os.write(1, data) :]


def new(project: Path) -> None:
    """Make an empty project."""
    Store.create(project, SCHEME).close()


def take_in(project: Path, file: Path) -> int:
    """Import a text, or lines of `{"text": …, "label": [[start, end, label], …]}`."""
    if file.suffix != ".jsonl" or b'"label"' not in file.read_bytes():  # as we read it anyway
        return annotator("import", project, file)
    with TemporaryDirectory() as folder:
        converted = Path(folder, file.name)
        lines = (json.loads(line) for line in file.read_bytes().splitlines())
        converted.write_text("".join(map(our_line, lines)), "utf-8")
        return annotator("import", project, converted)


def our_line(record: dict[str, Any]) -> str:
    """The same record as our JSONL has it."""
    marks = [{"label": label, "spans": [[s, e]]} for s, e, label in record.get("label", ())]
    return json.dumps({"text": record["text"], "marks": marks}, ensure_ascii=False) + "\n"


def dump(project: Path) -> None:
    """Everything in a project: the marks as they stand, and those removed, from the log."""
    documents: list[object] = []
    spans: list[object] = []
    changes = 0
    with opened(project) as store:
        for number, listing in enumerate(store.articles(), 1):
            article = store.article(listing.id)
            documents.append({"id": number, "name": article.name, "text": article.text})
            for name in store.sheets(article.id):
                entries = store.entries(article.id, name)
                changes += len(entries)
                spans += lives(number, article, entries, store.sheet(article.id, name))
    say({"documents": documents, "spans": spans, "changes": changes})


def lives(number: int, article: Article, entries: list[Any], sheet: Sheet) -> Iterator[object]:
    """Each mark that was ever on a sheet, in the order in which they came."""
    last: dict[MarkId, Mark] = {}
    versions: dict[MarkId, int] = {}
    for change in (change for entry in entries for change in entry.edit.changes):
        last[change.mark] = change.after or change.before
        versions[change.mark] = versions.get(change.mark, 0) + 1
    for id, mark in last.items():
        standing = sheet.marks.get(id, mark)
        yield {
            "document_id": number,
            "start": standing.spans[0].start,
            "stop": standing.spans[0].end,
            "label": standing.label,
            "quote": standing.words(article.text),
            "note": standing.attributes.get("note", ""),
            "version": versions[id],
            "deleted": int(id not in sheet.marks),
        }


def session(project: Path) -> None:
    """Make the edits that standard input names, one a line; answer each when it is durable."""
    with opened(project) as store:
        listings = store.articles()
        sheets = {each.id: store.sheet(each.id, EDITOR) for each in listings}
        marks: dict[str, tuple[str, MarkId]] = {}
        for line in sys.stdin:
            order = json.loads(line)
            token = order["token"]
            if order["op"] == "add":
                article = listings[order["doc"] - 1].id
                mark = Mark(order["label"], (Span(order["start"], order["stop"]),), {"note": token})
                marks[token] = (article, mark.id)
                edit = Edit.adding(Message("mark"), [mark])
            else:
                article, id = marks[order["of"]]
                edit = changing(sheets[article].marks[id], order)
            edit = edit.made(EDITOR, now())
            sheet = sheets[article]
            store.append(article, EDITOR, sheet.length, edit, EDITOR, now())
            sheets[article] = sheet.apply(edit)
            say({"ack": token})


def changing(mark: Mark, order: dict[str, Any]) -> Edit:
    """The edit that relabels or removes a mark."""
    if order["op"] == "delete":
        return Edit.removing(Message("remove"), [mark])
    return Edit.replacing(Message("relabel"), mark, replace(mark, label=order["label"]))


def export(project: Path, folder: Path, name: str) -> int:
    """Export everything as one file in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    out = folder / f"export.{name}"
    return annotator("export", project, out, "--format", name, "--reading", "printed")


def opened(project: Path) -> Store:
    """Open a project, and say what there is to say about it."""
    store = Store.open(project)
    for notice in store.notices:
        print("notice:", notice, file=sys.stderr)
    return store


def annotator(*words: str | Path) -> int:
    """Run a verb of the command line."""
    return command_line([str(word) for word in words])


def main(verb: str, project: str, *rest: str) -> int:
    """Do one verb."""
    verbs: dict[str, Callable[..., int | None]] = {
        "new": new,
        "import": lambda project, file: take_in(project, Path(file)),
        "dump": dump,
        "session": session,
        "export": lambda project, folder, name: export(project, Path(folder), name),
        "backup": lambda project, to: annotator("backup", project, to),
        "check": lambda project: annotator("check", project),
    }
    try:
        return verbs[verb](Path(project), *rest) or 0
    except Problem as problem:
        print(problem, file=sys.stderr)
    except OSError as error:
        print(error.strerror, file=sys.stderr)
    return 1


if __name__ == "__main__":
    for stream in (sys.stdin, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main(*sys.argv[1:]))
