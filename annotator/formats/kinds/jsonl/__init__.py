"""Our own JSONL: an article a line, with everything that is known of its marks.

The shape of a record is docs/jsonl.schema.json; what a reader makes of it, docs/formats.md.
"""

from __future__ import annotations

from annotator.formats.kinds.jsonl.reader import read, sniff
from annotator.formats.kinds.jsonl.writer import write
from annotator.formats.registry import MIB, Format, offer


@offer
def jsonl() -> Format:
    """JSONL, in and out; it holds everything."""
    return Format(
        "jsonl",
        "JSONL, an article a line",
        (".jsonl", ".ndjson"),
        unit="code point",
        read=read,
        write=write,
        sniff=sniff,
        general=True,
        most=2048 * MIB,
    )
