"""Parquet, as Hugging Face lays datasets out: `data/train-….parquet` and a data card.

Trainers find text, tokens, tags and spans in it, and we find everything. See docs/formats.md.
"""

from __future__ import annotations

from annotator.formats.kinds.parquet.reader import Columns, candidates, read, sniff
from annotator.formats.kinds.parquet.writer import Dataset, write
from annotator.formats.registry import MIB, Format, offer


@offer
def parquet() -> Format:
    """Datasets of Parquet files, in and out; they hold everything."""
    return Format(
        "parquet",
        "Parquet, a Hugging Face dataset",
        (".zip", ".parquet"),
        unit="code point",
        options=Dataset,
        reading=Columns,
        candidates=candidates,
        read=read,
        write=write,
        sniff=sniff,
        most=512 * MIB,
        layout="folder",
        spec="https://huggingface.co/docs/hub/datasets-adding",
        needs=("pyarrow",),
        extra="parquet",
    )
