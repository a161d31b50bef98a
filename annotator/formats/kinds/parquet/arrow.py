"""The only place that knows pyarrow, which comes with the extra `parquet` and is imported late."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.errors import BadFile
from annotator.formats.folders import MOST
from annotator.formats.kinds.parquet.features import features_of, named
from annotator.formats.values import Record

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

_GROUP = 1000
"""How many articles are written, and at most read, at a time."""
_MOST_VALUES = 100_000_000
_PLACE = {"start": "int64", "end": "int64"}
_SCHEMA: Record = {
    "id": "string",
    "name": "string",
    "text": "string",
    "encoding": "string",
    "raw": "string",
    "meta": "string",
    "tokens": ["string"],
    "ner_tags": ["string"],
    "spans": [{**_PLACE, "label": "string"}],
    "marks": [
        {
            "id": "string",
            "label": "string",
            "spans": [_PLACE],
            "words": "string",
            "attributes": "string",
            "links": [{"role": "string", "to": "string"}],
            "sheet": "string",
            "editor": "string",
            "at": "string",
            "how": "string",
            "probability": "float64",
        }
    ],
}
"""The columns: a name is a type of Arrow, a list one of lists, an object one of structs."""


def write_rows(rows: Iterable[Record], out: BinaryIO) -> None:
    """Write rows of the columns that datasets have here."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([(name, _type(kind)) for name, kind in _SCHEMA.items()])
    coming = iter(rows)
    with pq.ParquetWriter(out, schema) as writer:
        while group := list(islice(coming, _GROUP)):
            writer.write_table(pa.Table.from_pylist(group, schema=schema))


def read_rows(raw: bytes, file: str) -> Iterator[Record]:
    """The rows of a file, classes by their names; raises BadFile if it is damaged or too large."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    broken = (pa.ArrowException, OSError, ValueError, TypeError, KeyError, OverflowError)
    try:
        table = pq.ParquetFile(BytesIO(raw))
        size = _batch(table.metadata, file)
        features = features_of(table.schema_arrow.metadata or {})
        left = MOST
        for batch in table.iter_batches(batch_size=size, use_threads=False):
            for row in batch.to_pylist():
                left -= _weight(row)
                if left < 0:
                    raise BadFile("“{file}” holds more than is taken in", file=file)
                yield {name: named(value, features.get(name)) for name, value in row.items()}
    except broken as error:
        raise BadFile("“{file}” is a damaged Parquet file", file=file) from error


def _batch(facts: pq.FileMetaData, file: str) -> int:
    """How many rows are read at a time, so that one value repeated many times fills no memory."""
    groups = [facts.row_group(number) for number in range(facts.num_row_groups)]
    columns = [group.column(n) for group in groups for n in range(group.num_columns)]
    largest = max((each.total_uncompressed_size for each in columns), default=0)
    values = sum(each.num_values for each in columns)
    if sum(each.total_uncompressed_size for each in columns) > MOST or values > _MOST_VALUES:
        raise BadFile("“{file}” holds more than is taken in", file=file)
    return max(1, min(_GROUP, MOST // 2 // max(1, largest)))


def _weight(value: Any) -> int:
    """About how much room a value takes."""
    if isinstance(value, str | bytes):
        return len(value)
    if isinstance(value, dict | list):
        inside = value.values() if isinstance(value, dict) else value
        return 8 + sum(map(_weight, inside))
    return 8


def _type(kind: Any) -> pa.DataType:
    import pyarrow as pa

    if isinstance(kind, list):
        return pa.list_(_type(kind[0]))
    if isinstance(kind, dict):
        return pa.struct([(name, _type(each)) for name, each in kind.items()])
    return pa.type_for_alias(kind)
