"""NITF 3.6, the format in which agencies send reports: names and lines are elements.

See docs/formats.md.
"""

from __future__ import annotations

from annotator.formats.holding import Holds
from annotator.formats.kinds.nitf.elements import FITS
from annotator.formats.kinds.nitf.reader import read, sniff
from annotator.formats.kinds.nitf.writer import write
from annotator.formats.registry import MIB, Exchange, Format, offer


@offer
def nitf() -> Format:
    """Files of NITF, in and out."""
    return Format(
        "nitf",
        "NITF",
        (".zip", ".xml"),
        holds=Holds.only("spaces", "meta", labels=FITS),
        options=Exchange,
        read=read,
        write=write,
        sniff=sniff,
        most=512 * MIB,
        layout="folder",
        spec="https://iptc.org/standards/nitf/",
    )
