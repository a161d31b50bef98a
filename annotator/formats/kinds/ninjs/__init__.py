"""News in JSON (ninjs): an object an article, with its text and what is said of it, without places.

Read are versions 1 to 3; what is written is 3.1. See docs/formats.md.
"""

from __future__ import annotations

from annotator.formats.holding import Fits, Holds
from annotator.formats.kinds.ninjs.names import BYLINE, HEADLINE, LISTS
from annotator.formats.kinds.ninjs.reader import read, sniff
from annotator.formats.kinds.ninjs.writer import write
from annotator.formats.registry import MIB, Exchange, Format, offer


@offer
def ninjs() -> Format:
    """Files of ninjs, in and out."""
    return Format(
        "ninjs",
        "ninjs",
        (".zip", ".json"),
        holds=Holds.only(
            *("discontinuous", "overlap", "crossing", "lines", "spaces", "controls", "meta"),
            labels=dict.fromkeys((HEADLINE, BYLINE, *LISTS), Fits(words=True)),
        ),
        options=Exchange,
        read=read,
        write=write,
        sniff=sniff,
        most=512 * MIB,
        layout="folder",
        one_way=True,
        spec="https://iptc.org/standards/ninjs/",
    )
