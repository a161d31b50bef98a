"""Characters of which nothing is left: what stood there, nobody can know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.core.aside import Progress
from annotator.core.span import Span
from annotator.damage.place import kind

# U+FFFD twice, written as UTF-8 and read as GBK; it begins or ends within a pair.
REPLACED = re.compile("锟?(?:斤拷锟)*斤拷?|\ufffd+")
_SURE = re.compile("锟斤|斤拷锟|拷锟|\ufffd")


@kind("Characters were replaced by a sign for what cannot be read")
def lost(text: str, progress: Progress) -> Iterator[Span]:
    """Replacement characters (U+FFFD), and 锟斤拷, which is what GBK makes of them."""
    progress(0, len(text))
    for found in REPLACED.finditer(text):
        if _SURE.search(found[0]):
            yield Span(*found.span())
