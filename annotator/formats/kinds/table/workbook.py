"""Workbooks of Excel: the first sheet of one that is read, the only one of one that is written.

openpyxl is imported here and only when it is needed; it comes with the extra `xlsx`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO
from xml.etree.ElementTree import ParseError
from zipfile import ZipFile

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.folders import archived, check_size
from annotator.formats.found import Candidates
from annotator.formats.kinds.table import columns
from annotator.formats.kinds.table.columns import Row, articles
from annotator.formats.kinds.table.rows import LONGEST, Cell, Rows, rows
from annotator.formats.labelled import Labelled
from annotator.formats.registry import Source

if TYPE_CHECKING:
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

# XML does not know them, or would make a line feed of it.
_UNSAYABLE = re.compile("[\0-\x08\x0b-\x1f\ufffe\uffff]")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
# An export of the same articles has the same bytes, whenever it is made.
_NOW = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ(?=</dcterms:)")
_EPOCH = b"1980-01-01T00:00:00Z"
# What openpyxl lets through of a workbook that is none.
_BROKEN = (
    ParseError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    OSError,
    EOFError,
)


def read(source: Source) -> Iterable[Draft]:
    """The articles of the first sheet, a row each; raises BadFile for what is no workbook."""
    check_size(source.raw, source.file)
    return articles(source, _rows)


def candidates(source: Source) -> Candidates:
    """The columns of the first sheet."""
    check_size(source.raw, source.file)
    return columns.candidates(_rows(source))


def write(labelled: Iterable[Labelled], options: Rows, out: BinaryIO) -> None:
    """Write a workbook with one sheet; raises BadFile for a text longer than a cell holds."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(options.rows)
    try:
        for row in rows(labelled, options):
            sheet.append([_cell(sheet, each) for each in row])
    finally:
        sheet.close()
    with TemporaryFile() as made:
        book.save(made)
        with ZipFile(made) as files, archived(out) as archive:
            for name in files.namelist():
                archive.put(name, _NOW.sub(_EPOCH, files.read(name)))


def _rows(source: Source) -> Iterator[Row]:
    from openpyxl import load_workbook

    try:
        book = load_workbook(BytesIO(source.raw), read_only=True, data_only=True)
        for number, cells in enumerate(book.worksheets[0].iter_rows(values_only=True), 1):
            said = ["" if each is None else _unescaped(str(each)) for each in cells]
            while said and not said[-1]:
                said.pop()
            if said:
                yield number, said
    except _BROKEN as error:
        raise BadFile("“{file}” is a damaged workbook", file=source.file) from error


def _unescaped(words: str) -> str:
    """The words of a cell in which Excel writes characters that XML has no way to say."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), words)


def _cell(sheet: WriteOnlyWorksheet, value: Cell) -> Any:
    """A cell that holds text as text, whatever it begins with."""
    from openpyxl.cell import WriteOnlyCell

    if not isinstance(value, str):
        return value
    length = len(value)
    value = _ESCAPED.sub(lambda match: "_x005F" + match[0], value)
    value = _UNSAYABLE.sub(lambda match: f"_x{ord(match[0]):04X}_", value)
    if length > LONGEST:
        raise BadFile(
            "A cell of Excel holds {most} characters, and a text has {length}; choose CSV",
            most=LONGEST,
            length=length,
        )
    cell = WriteOnlyCell(sheet, value)
    cell.data_type = "s"
    return cell
