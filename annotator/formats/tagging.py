"""Tags: one for each token, of a character or a word, which say what mark it is of.

They hold one layer of marks. White space is no token, and a line end inside a mark ends no line, so
that every mark is whole. Words end where a mark begins or ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.core.span import Span
from annotator.formats.holding import Holds
from annotator.formats.labelled import Labelled
from annotator.formats.losses import Tally
from annotator.formats.projection import projected
from annotator.formats.registry import Options
from annotator.formats.segments import LINE_END
from annotator.formats.told import ToldMark

Tokens = Callable[[str], Sequence[str]]

# First, inner, last and only character of a mark.
SCHEMES = {"BIO": "BIIB", "BIOES": "BIES", "BMES": "BMES"}

TAG = re.compile(r"O|_|(?P<prefix>[BIMELSU])[-_](?P<label>\S+)")
"""A tag of any scheme."""
_GOES_ON, _ENDS = "IMEL", "ELSU"
_ONE_LAYER = Holds.only("lines", "controls")


@dataclass(frozen=True, slots=True)
class Tagging:
    """How tokens are cut and their tags written."""

    scheme: str
    separator: str
    tokens: Tokens

    def lines(self, labelled: Labelled) -> Iterator[str]:
        """The tokens of an article with their tags, a line each; an empty one ends each sentence.

        Its marks are one layer: see `one_layer`.
        """
        text = labelled.article.text
        begun = False
        done = 0
        for start, end, label in _claims(labelled):
            outside, begun = self._outside(text[done:start], begun)
            yield outside
            yield self._inside(self.tokens(text[start:end]), label)
            begun, done = True, end
        outside, begun = self._outside(text[done:], begun)
        yield outside
        if begun:
            yield "\n"

    def _outside(self, text: str, begun: bool) -> tuple[str, bool]:
        """The rows of text without marks; whether the line that they end in has a row."""
        rows: list[str] = []
        tail = f"{self.separator}O\n"
        for number, line in enumerate(LINE_END.split(text)):
            if number and begun:
                rows.append("\n")
                begun = False
            found = self.tokens(line)
            if found:
                rows.append(tail.join(found) + tail)
                begun = True
        return "".join(rows), begun

    def _inside(self, tokens: Sequence[str], label: str) -> str:
        """The rows of one mark."""
        first, inner, last, only = tuple(SCHEMES[self.scheme])
        marks = only if len(tokens) == 1 else first + inner * (len(tokens) - 2) + last
        separator, rows = self.separator, zip(tokens, marks, strict=True)
        return "".join([f"{token}{separator}{mark}-{label}\n" for token, mark in rows])


def one_layer(labelled: Labelled) -> Labelled:
    """The article with the marks that tags can hold: of those that overlap, the outer or first."""
    return projected(labelled, _ONE_LAYER, Options(), Tally())


class Row(NamedTuple):
    """A token: where it stands in its file, what it is, and what its tag says."""

    line: int
    token: str
    prefix: str
    label: str


def row(token: str, tag: re.Match[str], line: int = 0) -> Row:
    """The row of a token with a tag that `TAG` knows."""
    return Row(line, token, tag["prefix"] or "", tag["label"] or "")


def marks(sentence: Iterable[Row], spans: Iterable[Span]) -> Iterator[ToldMark]:
    """The marks of a sentence. A tag that goes on with nothing begins, as in the first scheme."""
    begun: tuple[Row, Span] | None = None
    last = Span(0, 0)
    for row, span in zip(sentence, spans, strict=True):
        goes_on = begun is not None and row.prefix in _GOES_ON and row.label == begun[0].label
        if begun is not None and not (row.prefix and goes_on):
            yield _mark(*begun, last)
            begun = None
        if row.prefix and begun is None:
            begun = row, span
        last = span
        if begun is not None and row.prefix in _ENDS:
            yield _mark(*begun, last)
            begun = None
    if begun is not None:
        yield _mark(*begun, last)


def _mark(row: Row, first: Span, last: Span) -> ToldMark:
    return ToldMark(row.label, ((first.start, last.end),), line=row.line)


def _claims(labelled: Labelled) -> list[tuple[int, int, str]]:
    spans = [(filed.mark.spans[0], filed.mark.label) for filed in labelled.marks]
    return sorted((span.start, span.end, label) for span, label in spans)
