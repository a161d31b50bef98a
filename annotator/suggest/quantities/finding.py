"""Finding quantities in a text, and what they say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from annotator.core.numerals import plain
from annotator.core.quantity import Quantity
from annotator.core.span import Span
from annotator.suggest.quantities import meaning
from annotator.suggest.quantities.grammar import figures


class Found(NamedTuple):
    """A quantity and where it stands in the text."""

    span: Span
    quantity: Quantity


def quantities(text: str) -> Iterator[Found]:
    """The quantities of a text, in order, none within another."""
    text = plain(text)
    at = 0
    while match := figures().search(text, at):
        found = meaning.of(match)
        if found is None:
            at = max(match.end("one") if match["one"] else match.start() + 1, match.start() + 1)
            continue
        start, quantity = found
        yield Found(Span(start, match.end()), quantity)
        at = match.end()


def quantity(words: str) -> Quantity | None:
    """How much some words say; None unless they say it once."""
    found = [each.quantity for each in quantities(words)]
    return found[0] if len(found) == 1 else None
