"""Damaged places, and what may have stood there.

The proposals are no marks of an editor's own: what is accepted goes on the sheet of repairs.
"""

from __future__ import annotations

from annotator.core.mark import Mark
from annotator.core.repairs import suggested
from annotator.core.view import View
from annotator.damage import find, propose
from annotator.suggest.registry import Context, suggester

_LEAST = 0.005
"""What is less probable is not worth a look."""


@suggester("Damage", 1)
def damage(view: View, context: Context) -> list[Mark]:
    """Propose repairs for text that was broken by bytes lost, replaced or read wrongly."""

    def go_on(done: int, of: int) -> None:
        context.go_on()

    found = []
    for place in find(view.text, go_on):
        context.go_on()
        place = propose(view.text, place)
        likely = [each for each in place.proposals if each.score >= _LEAST]
        found.append(suggested(view.to_source(place.span), likely))
    return found
