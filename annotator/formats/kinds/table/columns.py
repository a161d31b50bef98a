"""Which columns of a table are what of an article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from itertools import islice
from typing import NamedTuple

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.found import Candidate, Candidates
from annotator.formats.keyed import NAMES, TEXTS
from annotator.formats.registry import Source
from annotator.formats.told import Told, ToldMark, streamed
from annotator.formats.values import clean, shortened

_FIRST, _LONGEST = 3, 200

Row = tuple[int, Sequence[str]]
"""The number of a row in its file, from 1, and its cells."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns are read, by their headers."""

    text: str = field(
        default="", metadata={"help": "The column of the text; empty: one called text or so"}
    )
    name: str = field(
        default="", metadata={"help": "The column of the name; empty: one called title, name or id"}
    )
    label: str = field(
        default="",
        metadata={"help": "The column of a label for the whole article; empty: none"},
    )
    meta: str = field(
        default="",
        metadata={
            "help": "Columns kept as known of it, with commas; empty: all others",
            "several": True,
        },
    )


class Chosen(NamedTuple):
    """The columns of a table that are read, by their numbers."""

    text: int
    name: int | None
    label: int | None
    meta: tuple[int, ...]


def articles(source: Source, rows: Callable[[Source], Iterable[Row]]) -> Iterable[Draft]:
    """The articles of a table whose first row has its headers; `rows` gives all from the first.

    Rows without a text are no articles. Raises BadFile for a column that is not there, and for a
    row with more cells than the header has.
    """
    given = source.options if isinstance(source.options, Columns) else Columns()

    def told() -> Iterator[Told]:
        coming = iter(rows(source))
        _, header = next(coming, (0, ()))
        columns = [each.strip() for each in header]
        yield from _told(source, coming, columns, chosen(source, columns, given))

    return streamed(source, told)


def chosen(source: Source, columns: Sequence[str], given: Columns) -> Chosen:
    """The columns that are read where these are there; raises BadFile for one that is not."""
    text = _column(source, columns, given.text, TEXTS)
    if text is None:
        raise _no_column(source, "text", columns)
    name = _column(source, columns, given.name, NAMES)
    label = _column(source, columns, given.label, ())
    wanted = [each.strip() for each in given.meta.split(",") if each.strip()]
    meta = [_column(source, columns, each, ()) for each in wanted] or [
        number for number in range(len(columns)) if number not in (text, name, label)
    ]
    return Chosen(text, name, label, tuple(each for each in meta if each is not None))


def candidates(rows: Iterable[Row]) -> Candidates:
    """The columns of a table with the first that stands in each, for every option."""
    coming = iter(rows)
    _, header = next(coming, (0, ()))
    columns = [each.strip() for each in header]
    return candidates_of(columns, [cells for _, cells in islice(coming, _FIRST)])


def candidates_of(columns: Sequence[str], first: Sequence[Sequence[str]]) -> Candidates:
    """Columns with what stands in them in the first rows, for every option."""
    usual = {"text": _usual(columns, TEXTS), "name": _usual(columns, NAMES)}
    return {
        option.name: tuple(
            Candidate(
                column,
                column,
                tuple(cells[number][:_LONGEST] for cells in first if number < len(cells)),
                chosen=usual.get(option.name) == number,
            )
            for number, column in enumerate(columns)
            if column
        )
        for option in fields(Columns)
    }


def _told(
    source: Source, rows: Iterable[Row], columns: Sequence[str], taken: Chosen
) -> Iterator[Told]:
    text, name, label, meta = taken
    for number, cells in rows:
        if any(cells[len(columns) :]):
            raise BadFile(
                "Line {line} of “{file}”: it has more cells than the header",
                line=number,
                file=source.file,
            )
        said = [clean(each) for each in cells] + [""] * (len(columns) - len(cells))
        if not said[text].strip():
            continue
        yield Told(
            number,
            said[name].strip()
            if name is not None and said[name].strip()
            else f"{source.name} {number}",
            said[text],
            {columns[each]: said[each] for each in meta if columns[each] and said[each]},
            (ToldMark(said[label].strip()),) if label is not None and said[label].strip() else (),
            is_line=True,
        )


def _column(source: Source, columns: Sequence[str], asked: str, usual: Iterable[str]) -> int | None:
    """The number of the column that was asked for, or else of the first that is called as usual."""
    if asked:
        if asked not in columns:
            raise _no_column(source, asked, columns)
        return columns.index(asked)
    return _usual(columns, usual)


def _usual(columns: Iterable[str], usual: Iterable[str]) -> int | None:
    folded = [each.casefold() for each in columns]
    return next((folded.index(each) for each in usual if each in folded), None)


def _no_column(source: Source, name: str, columns: Iterable[str]) -> BadFile:
    return BadFile(
        "“{file}” has no column “{name}”; it has {columns}",
        file=source.file,
        name=shortened(name),
        columns=shortened(", ".join(columns)),
    )
