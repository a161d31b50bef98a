"""W3C Web Annotations as JSON-LD: of each article, an annotation that has its text comes first.

Places are code points, as the Recommendation has them, and quoted with what stands around them.
See docs/formats.md.
"""

from __future__ import annotations

from annotator.formats.kinds.w3c.reader import read, sniff
from annotator.formats.kinds.w3c.writer import write
from annotator.formats.registry import MIB, Exchange, Format, offer


@offer
def w3c() -> Format:
    """Web Annotations, in and out; they hold everything."""
    return Format(
        "w3c",
        "W3C Web Annotations, JSON-LD",
        (".jsonld", ".json"),
        unit="code point",
        options=Exchange,
        read=read,
        write=write,
        sniff=sniff,
        most=512 * MIB,
        spec="https://www.w3.org/TR/annotation-model/",
    )
