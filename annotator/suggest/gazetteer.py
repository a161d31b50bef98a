"""Names from the editor's own lists, wherever they stand, in either script."""

from __future__ import annotations

from functools import lru_cache

from annotator.core.mark import Mark, Origin
from annotator.core.view import View
from annotator.suggest.matching import Words
from annotator.suggest.registry import Context, Taught, suggester

SURE = 0.9
"""A name that is listed is hardly ever something else."""


@suggester("Lists of names", version=1, simplified=True)
def gazetteer(view: View, context: Context) -> list[Mark]:
    """What is on a list, marked with the label that the list gives it."""
    if not context.taught.names:
        return []
    origin = Origin(probability=SURE)
    return [
        Mark(context.taught.names[place.of(view.text)], (view.to_source(place),), origin=origin)
        for place in _words(context.taught).places(view.text)
    ]


@lru_cache(1)
def _words(taught: Taught) -> Words:
    return Words(taught.names)
