"""Tables: CSV, TSV and XLSX. In: an article a row; out: a mark a row, or an article.

A table holds no structure, but anything can read it. See docs/formats.md.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.formats.holding import Holds
from annotator.formats.kinds.table import delimited, workbook
from annotator.formats.kinds.table.columns import Columns
from annotator.formats.kinds.table.rows import Cells, Rows
from annotator.formats.registry import MIB, Format, offer

_HOLDS = Holds.only(
    *("points", "discontinuous", "overlap", "crossing", "lines", "spaces"),
    *("attributes", "notes", "links", "sheets", "origins", "controls"),
)


@offer
def csv() -> Format:
    """Comma-separated values, in and out."""
    return Format(
        "csv",
        "Table, CSV",
        (".csv",),
        unit="code point",
        holds=_HOLDS,
        options=Cells,
        reading=Columns,
        candidates=delimited.candidates,
        read=delimited.read,
        write=delimited.write_csv,
        one_way=True,
        most=512 * MIB,
        spec="https://www.rfc-editor.org/rfc/rfc4180",
    )


@offer
def tsv() -> Format:
    """Tab-separated values, in and out."""
    return replace(
        csv(), id="tsv", title="Table, TSV", suffixes=(".tsv",), write=delimited.write_tsv, spec=""
    )


@offer
def xlsx() -> Format:
    """Workbooks of Excel, in and out."""
    return replace(
        csv(),
        id="xlsx",
        title="Table, Excel workbook",
        suffixes=(".xlsx",),
        options=Rows,
        candidates=workbook.candidates,
        read=workbook.read,
        write=workbook.write,
        most=256 * MIB,
        spec="",
        needs=("openpyxl",),
        extra="xlsx",
    )
