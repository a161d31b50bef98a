"""Reading what is repaired as it was before the damage."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.view import Replacement, View
from annotator.reading.facts import Facts
from annotator.reading.registry import step


@step("repaired", "Repaired", kind="repairs")
def repaired(view: View, facts: Facts) -> View:
    """The text with the accepted repairs: 主題?;庑鹿 reads 主題。化解新冠, once it is repaired.

    A repaired place is one whole: whoever selects any of it has all of it.
    """
    return view.replacing(_replacements(view, facts)) if facts.repairs else view


def _replacements(view: View, facts: Facts) -> Iterator[Replacement]:
    done = 0
    for span, text in facts.repairs:
        here = view.from_source(span)
        if here.start >= done and len(here):
            yield Replacement(here, text)
            done = here.end
