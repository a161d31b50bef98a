"""The paragraphs of the story."""

from __future__ import annotations

from annotator.core.mark import Mark
from annotator.core.view import View
from annotator.suggest.registry import Context, suggester
from annotator.suggest.structure import paragraphs_of


@suggester("Paragraphs", version=1, simplified=True, prior=0.9)
def paragraphs(view: View, _: Context) -> list[Mark]:
    """Each paragraph of the story itself, without headlines, credits, captions and notes."""
    return [
        Mark("structure.paragraph", (view.to_source(line.span),)) for line in paragraphs_of(view)
    ]
