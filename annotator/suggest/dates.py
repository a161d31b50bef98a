"""Dates and times: each moment that a text tells, as ISO 8601, and what it was resolved against."""

from __future__ import annotations

from annotator.core.dates import TIME
from annotator.core.mark import Mark
from annotator.core.view import View
from annotator.suggest.dating import dated
from annotator.suggest.registry import Context, suggester


@suggester("Dates", version=2, prior=0.9)
def dates(view: View, context: Context) -> list[Mark]:
    """For each date, time of day or period a time; what nothing is known to tell from stays open.

    今年 and 昨天 are told from the day of the article, 9月8日 from the year told before it.
    """
    return [
        Mark(
            TIME,
            (view.to_source(found.span),),
            found.attributes(lambda span: view.to_source(span).start),
        )
        for found in context.each(dated(view.text, context.meta))
    ]
