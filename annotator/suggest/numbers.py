"""Numbers: each quantity that a text tells, with its value, unit and comparison."""

from __future__ import annotations

from annotator.core.mark import Mark
from annotator.core.quantity import NUMBER
from annotator.core.view import View
from annotator.suggest.dating import told
from annotator.suggest.quantities import quantities
from annotator.suggest.registry import Context, suggester

_NOTHING = "·"


@suggester("Numbers", version=2, prior=0.9)
def numbers(view: View, context: Context) -> list[Mark]:
    """For each quantity a number that says how much; dates are none, nor are codes and idioms."""
    return [
        Mark(NUMBER, (view.to_source(found.span),), found.quantity.attributes)
        for found in context.each(quantities(_without_dates(view.text, context)))
    ]


def _without_dates(text: str, context: Context) -> str:
    pieces: list[str] = []
    done = 0
    for each in context.each(told(text)):
        if each.when is not None:  # 近三年 is a time, and three years all the same
            pieces += text[done : each.span.start], _NOTHING * len(each.span)
            done = each.span.end
    return "".join([*pieces, text[done:]])
