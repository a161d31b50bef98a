"""Which columns of a table are what of an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.keyed import NAMES, TEXTS
from annotator.formats.registry import Source
from annotator.formats.told import Told, drafts
from annotator.formats.values import clean, shortened

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
    meta: str = field(
        default="", metadata={"help": "Columns kept as known of it, with commas; empty: all others"}
    )


def articles(source: Source, rows: Iterable[Row]) -> list[Draft]:
    """The articles of a table whose first row has its headers.

    Rows without a text are no articles. Raises BadFile for a column that is not there, and for a
    row with more cells than the header has.
    """
    given = source.options if isinstance(source.options, Columns) else Columns()
    coming = iter(rows)
    _, header = next(coming, (0, ()))
    columns = [each.strip() for each in header]
    text = _column(source, columns, given.text, TEXTS)
    if text is None:
        raise _no_column(source, "text", columns)
    name = _column(source, columns, given.name, NAMES)
    wanted = [each.strip() for each in given.meta.split(",") if each.strip()]
    meta = (
        [_column(source, columns, each, ()) for each in wanted]
        if wanted
        else [number for number in range(len(columns)) if number not in (text, name)]
    )
    return drafts(source, _told(source, coming, columns, text, name, meta))


def _told(
    source: Source,
    rows: Iterable[Row],
    columns: list[str],
    text: int,
    name: int | None,
    meta: Iterable[int | None],
) -> Iterator[Told]:
    kept = [each for each in meta if each is not None]
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
            {columns[each]: said[each] for each in kept if columns[each] and said[each]},
            is_line=True,
        )


def _column(source: Source, columns: list[str], asked: str, usual: Iterable[str]) -> int | None:
    """The number of the column that was asked for, or else of the first that is called as usual."""
    if asked:
        if asked not in columns:
            raise _no_column(source, asked, columns)
        return columns.index(asked)
    folded = [each.casefold() for each in columns]
    return next((folded.index(each) for each in usual if each in folded), None)


def _no_column(source: Source, name: str, columns: Iterable[str]) -> BadFile:
    return BadFile(
        "“{file}” has no column “{name}”; it has {columns}",
        file=source.file,
        name=shortened(name),
        columns=shortened(", ".join(columns)),
    )
