"""CSV and TSV. What begins like a formula gets an apostrophe, which the import takes off again."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO, TextIOWrapper
from typing import BinaryIO

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.found import Candidates
from annotator.formats.kinds.table import columns
from annotator.formats.kinds.table.columns import Row, articles
from annotator.formats.kinds.table.rows import Cell, Cells, rows
from annotator.formats.labelled import Labelled
from annotator.formats.registry import Source

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NEUTRAL = "'"
_SEPARATORS = ",;\t|"
_LONGEST = 1 << 30


def read(source: Source) -> Iterable[Draft]:
    """The articles of a file, a row each; raises BadFile naming the first line that is wrong."""
    return articles(source, _rows)


def candidates(source: Source) -> Candidates:
    """The columns of a file."""
    return columns.candidates(_rows(source))


def write_csv(labelled: Iterable[Labelled], options: Cells, out: BinaryIO) -> None:
    """Write rows with commas, in UTF-8."""
    _write(labelled, options, out, ",")


def write_tsv(labelled: Iterable[Labelled], options: Cells, out: BinaryIO) -> None:
    """Write rows with tabs, in UTF-8."""
    _write(labelled, options, out, "\t")


def _rows(source: Source) -> Iterator[Row]:
    text = source.decoded().text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    # The header says what stands between cells, since its names have none of it.
    separator = max(_SEPARATORS, key=first.count)
    csv.field_size_limit(_LONGEST)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for cells in reader:
            if any(cells):
                yield line, [_plain(cell) for cell in cells]
            line = reader.line_num + 1
    except csv.Error as error:
        raise BadFile(
            "Line {line} of “{file}”: {what}", line=line, file=source.file, what=str(error)
        ) from error


def _write(labelled: Iterable[Labelled], options: Cells, out: BinaryIO, separator: str) -> None:
    text = TextIOWrapper(out, "utf-8", newline="")
    if options.excel:
        text.write("\ufeff")
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    for row in rows(labelled, options):
        writer.writerow([_neutral(cell) if options.excel else cell for cell in row])
    text.flush()
    text.detach()


def _neutral(cell: Cell) -> Cell:
    """A cell that no program takes for a formula."""
    if isinstance(cell, str) and cell.lstrip(_NEUTRAL).startswith(_FORMULA):
        return _NEUTRAL + cell
    return cell


def _plain(cell: str) -> str:
    """A cell as it was before it was made neutral."""
    bare = cell.removeprefix(_NEUTRAL)
    return bare if bare != cell and bare.lstrip(_NEUTRAL).startswith(_FORMULA) else cell
