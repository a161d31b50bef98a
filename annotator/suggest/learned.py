"""Names as a model finds them that was trained on what the editor has marked."""

from __future__ import annotations

from functools import lru_cache

from annotator.chinese import segmentation
from annotator.chinese.tagging import Tagger
from annotator.core.learnable import is_name
from annotator.core.mark import Mark, Origin
from annotator.core.view import View
from annotator.suggest.lines import lines, sentences
from annotator.suggest.registry import Context, suggester

LEAST = 0.3
"""What is less probable is hardly ever right."""


@suggester("Learned from marks", version=1, simplified=True)
def learned(view: View, context: Context) -> list[Mark]:
    """What a model finds in the sentences of an article, each as probable as it says."""
    model = context.taught.trained.model
    if not model:
        return []
    if not segmentation.is_loaded():
        segmentation.load()
    tagger = _tagger(model)
    found: list[Mark] = []
    for line in context.each(lines(view)):
        for sentence in sentences(line.text):
            words = sentence.of(line.text)
            for name in tagger.names(words):
                if name.probability >= LEAST and is_name(name.label, name.span.of(words)):
                    place = name.span.moved(line.start + sentence.start)
                    origin = Origin(probability=round(name.probability, 2))
                    found.append(Mark(name.label, (view.to_source(place),), origin=origin))
    return found


@lru_cache(2)
def _tagger(model: bytes) -> Tagger:
    return Tagger(model)
