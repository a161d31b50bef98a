"""brat's standoff: a text and its annotations, two files an article, in a folder or an archive.

It counts code points, and a line of its files is a line of the text. See docs/formats.md.
"""

from __future__ import annotations

from annotator.formats.holding import Holds
from annotator.formats.kinds.brat.reader import read, sniff
from annotator.formats.kinds.brat.writer import write
from annotator.formats.registry import MIB, Exchange, Format, offer


@offer
def brat() -> Format:
    """Standoff of brat, in and out."""
    return Format(
        "brat",
        "brat standoff",
        (".zip", ".ann"),
        unit="code point",
        holds=Holds.only(
            *("discontinuous", "overlap", "crossing", "spaces", "controls"),
            *("attributes", "notes", "links"),
        ),
        options=Exchange,
        read=read,
        write=write,
        sniff=sniff,
        most=512 * MIB,
        layout="folder",
        along=(".txt",),
        spec="https://brat.nlplab.org/standoff.html",
    )
