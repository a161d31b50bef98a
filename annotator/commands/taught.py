"""What the editor has taught: lists of names and patterns, as suggesters want them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import lru_cache
from io import StringIO

from annotator.core.errors import BadFile
from annotator.preferences import load_lists, load_patterns
from annotator.reading import Facts, Reading, read
from annotator.suggest import Pattern, Taught


def taught() -> Taught:
    """What the editor has taught; read anew only when it has changed."""
    lists = tuple(load_lists().items())
    return _taught(lists, tuple(load_patterns()))


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
