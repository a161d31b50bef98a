"""Articles to docs: every character is in a token, so that the text of a doc is the article's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import BinaryIO

from annotator.chinese import segmentation
from annotator.core.span import Span
from annotator.formats.json_lines import in_order
from annotator.formats.kinds.docbin.packing import Packed, Stretch, packed
from annotator.formats.labelled import Labelled
from annotator.formats.registry import Exchange
from annotator.formats.segments import BLANK
from annotator.formats.tagging import one_layer

SPANS = "sc"
"""The group of all marks on words, as spaCy's span categorizer calls it."""
NAME, META, LABELS = "name", "meta", "labels"
"""What is put to a doc: name and meta of the article, and the labels of the marks of all of it."""


@dataclass(frozen=True, slots=True)
class Docs(Exchange):
    """How texts are cut into tokens."""

    row: str = field(
        default="character",
        metadata={"choices": ("character", "word"), "help": "What each token is"},
    )


def write(articles: Iterable[Labelled], options: Docs, out: BinaryIO) -> None:
    """Write a doc for each article."""
    if options.row == "word":
        segmentation.load()
    out.write(packed(_docs(articles, options.row == "word")))


def _docs(articles: Iterable[Labelled], by_word: bool) -> Iterator[Packed]:
    for labelled in articles:
        article = labelled.article
        marks = sorted(labelled.marks, key=lambda filed: filed.place)
        spans = [(filed.mark.spans[0], filed.mark.label) for filed in marks if filed.mark.spans]
        whole = [filed.mark.label for filed in marks if not filed.mark.spans]
        ents = [
            (filed.mark.spans[0], filed.mark.label)
            for filed in sorted(one_layer(labelled).marks, key=lambda filed: filed.place)
        ]
        bounds = _bounds(article.text, [span for span, _ in spans + ents], by_word)
        words = [article.text[start:end] for start, end in pairwise(bounds)]
        tokens = {place: number for number, place in enumerate(bounds)}
        yield Packed(
            words,
            [False] * len(words),
            _stretches(ents, tokens),
            {SPANS: _stretches(spans, tokens)},
            dict.fromkeys(sorted(set(whole)), 1.0),
            {NAME: article.name, META: in_order(dict(article.meta)), LABELS: in_order(whole)},
        )


def _bounds(text: str, spans: Iterable[Span], by_word: bool) -> list[int]:
    """Where tokens begin and end: each character one, or words, which end where marks do."""
    if not by_word:
        return list(range(len(text) + 1))
    found = {0, len(text)}
    for span in spans:
        found.update((span.start, span.end))
    for word in segmentation.tokens(text):
        found.update((word.start, word.end))
    for blank in BLANK.finditer(text):
        found |= {blank.start(), blank.end()}
    return sorted(found)


def _stretches(spans: Iterable[tuple[Span, str]], tokens: dict[int, int]) -> list[Stretch]:
    return [(tokens[span.start], tokens[span.end], label) for span, label in spans]
