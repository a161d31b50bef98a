"""Characters that stand as HTML names them, once or over and over: &amp;lt; for <."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from annotator.core.aside import Progress
from annotator.core.repairs import Proposal
from annotator.core.span import Span
from annotator.damage.place import MOST, Place, kind

_ONE = r"&(?:amp;)*(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"
_ENTITIES = re.compile(rf"(?:{_ONE})+")


def _propose(text: str, span: Span) -> Place:
    """What the entities stand for; less and less of it, where they are doubled."""
    said = span.of(text)
    proposals: list[str] = []
    while (meant := html.unescape(said)) != said:
        proposals.insert(0, meant)
        said = meant
    likely = [0.99, *(0.01 / 2**rank for rank in range(1, len(proposals)))]
    return Place(span, "", tuple(map(Proposal, proposals, likely))[:MOST])


@kind("Characters stand as HTML names them", _propose)
def entities(text: str, progress: Progress) -> Iterator[Span]:
    """Entities of HTML that were left in, neighbours together."""
    progress(0, len(text))
    for found in _ENTITIES.finditer(text):
        meant = html.unescape(found[0])
        if meant != found[0] and not set("\r\n") & set(meant):
            yield Span(*found.span())
