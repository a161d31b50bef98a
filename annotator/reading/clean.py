"""Reading past the glosses."""

from __future__ import annotations

from annotator.core.span import Span
from annotator.core.view import Replacement, View
from annotator.reading.facts import Facts
from annotator.reading.glosses import glosses
from annotator.reading.registry import step


@step("clean", "Clean", kind="glosses")
def clean(view: View, facts: Facts) -> View:
    """The text without its glosses: 聯(lián)動(dòng) reads 聯動.

    A bracket is dropped only if it says how the characters before it are read. A character and
    its gloss are one: whoever selects the character has the gloss with it.
    """
    return view.replacing(
        Replacement(Span(gloss.base.end - 1, gloss.span.end), view.text[gloss.base.end - 1])
        for gloss in glosses(view.text, facts)
    )
