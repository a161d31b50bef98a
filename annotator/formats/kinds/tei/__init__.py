"""TEI P5: marks that nest are elements of the text, all others stand beside it.

See docs/formats.md.
"""

from __future__ import annotations

from annotator.formats.holding import Holds
from annotator.formats.kinds.tei.reader import read, sniff
from annotator.formats.kinds.tei.writer import write
from annotator.formats.registry import MIB, Exchange, Format, offer


@offer
def tei() -> Format:
    """Files of TEI P5, in and out."""
    return Format(
        "tei",
        "TEI P5",
        (".zip", ".xml"),
        unit="code point",
        holds=Holds(controls=False, origins=False, raw=False),
        options=Exchange,
        read=read,
        write=write,
        sniff=sniff,
        most=512 * MIB,
        layout="folder",
        spec="https://tei-c.org/release/doc/tei-p5-doc/en/html/",
    )
