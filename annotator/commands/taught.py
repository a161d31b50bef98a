"""What editor and project have taught: lists, patterns and marks, as suggesters want them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from io import StringIO

from annotator.commands.knowing import fill
from annotator.commands.lessons import lesson, worked_on
from annotator.commands.training import Train, trained
from annotator.core.errors import BadFile
from annotator.preferences import load_lists, load_patterns
from annotator.reading import Facts, Reading, read
from annotator.reading.vocabulary import Vocabulary
from annotator.suggest import Pattern, Taught, Trained
from annotator.workspace import Workspace


def taught(workspace: Workspace) -> Taught:
    """What suggesters have to go by; the editor's files are read anew only when they changed."""
    lists = tuple(load_lists().items())
    own = _taught(lists, tuple(load_patterns()))
    return _with(own, workspace.vocabulary, workspace.trained)


def is_taught(workspace: Workspace, suggester: str) -> bool:
    """Whether a suggester knows by now what it goes by; before that, asking it is no use."""
    match suggester:
        case "memory":
            return workspace.vocabulary.complete
        case "learned":
            return bool(workspace.trained.model)
    return True


def teach(workspace: Workspace, make: Train | None = None) -> None:
    """Learn from the whole project here and now; a model that is not kept is made by `make`."""
    store, editor = workspace.store, workspace.editor
    if not workspace.vocabulary.complete:
        fill(workspace.vocabulary, store)
    lessons = [lesson(store, each, editor) for each in worked_on(store.articles(), editor)]
    workspace.trained = trained(lessons, make)


@lru_cache(1)
def _with(own: Taught, vocabulary: Vocabulary, trained: Trained) -> Taught:
    """The same each time: who is taught may keep what they have made of it."""
    return replace(own, marked=vocabulary, trained=trained)


@lru_cache(1)
def _taught(lists: tuple[tuple[str, str], ...], patterns: tuple[tuple[str, str], ...]) -> Taught:
    rows = [row for _, text in lists for row in rows_of(text, "", is_table=True)]
    pairs = [(word, row[1]) for row in rows for word in (row[0], *row[2:])]
    plain = read("\n".join(word for word, _ in pairs), Reading.parse("simplified"), Facts()).text
    names = dict(zip(plain.split("\n"), (label for _, label in pairs), strict=False))
    return Taught(names, tuple(Pattern(*each) for each in patterns))


def rows_of(text: str, label: str, *, is_table: bool) -> Iterator[list[str]]:
    """Each name with its label and its other names."""
    rows = csv.reader(StringIO(text)) if is_table else ([line] for line in text.splitlines())
    for number, cells in enumerate(rows, 1):
        row = [" ".join(cell.split()) for cell in cells]
        if not row or not row[0] or row[:2] == ["name", "label"]:
            continue
        said = row[1] if len(row) > 1 and row[1] else label
        if not said:
            raise BadFile("Row {number} has no label: say which with the list", number=number)
        yield [row[0], said, *filter(None, row[2:])]
