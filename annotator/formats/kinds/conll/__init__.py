"""CoNLL columns for sequence taggers: a character or a word, a tag, a line; an empty line between.

`-DOCSTART-` stands before each article, as in CoNLL-2003. See docs/formats.md.
"""

from __future__ import annotations

from annotator.formats.holding import Holds
from annotator.formats.kinds.conll.reader import read, sniff
from annotator.formats.kinds.conll.writer import Columns, write
from annotator.formats.registry import MIB, Format, offer


@offer
def conll() -> Format:
    """CoNLL columns, in and out."""
    return Format(
        "conll",
        "CoNLL, a character or a word a line",
        (".conll", ".bio", ".bioes", ".bmes", ".iob", ".iob2", ".txt"),
        unit="token",
        holds=Holds.only("lines", "controls", text="read"),
        options=Columns,
        read=read,
        write=write,
        sniff=sniff,
        spec="https://www.clips.uantwerpen.be/conll2003/ner/",
        most=512 * MIB,
    )
