"""spaCy's DocBin: what its trainers read. See docs/formats.md."""

from __future__ import annotations

from annotator.formats.holding import Holds
from annotator.formats.kinds.docbin.reader import read, sniff
from annotator.formats.kinds.docbin.writer import Docs, write
from annotator.formats.registry import MIB, Format, offer


@offer
def docbin() -> Format:
    """Docs of spaCy, in and out."""
    return Format(
        "spacy",
        "spaCy DocBin",
        (".spacy",),
        unit="token",
        holds=Holds.only(
            *("whole_articles", "overlap", "crossing", "lines", "spaces", "controls", "meta")
        ),
        options=Docs,
        read=read,
        write=write,
        sniff=sniff,
        most=256 * MIB,
        spec="https://spacy.io/api/docbin",
        needs=("spacy",),
        extra="spacy",
    )
