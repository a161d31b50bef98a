"""Articles to columns.

White space is no row, and a line end inside a mark ends no line, so that every mark is whole. Words
end where a mark begins or ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from annotator.chinese import segmentation
from annotator.core.span import Span
from annotator.formats.labelled import Labelled
from annotator.formats.registry import Options
from annotator.formats.segments import LINE_END, unspaced, words

Tokens = Callable[[str], Sequence[str]]

# First, inner, last and only character of a mark.
_PREFIXES = {"BIO": "BIIB", "BIOES": "BIES", "BMES": "BMES"}


@dataclass(frozen=True, slots=True)
class Columns(Options):
    """How the columns are written."""

    scheme: str = field(
        default="BIO",
        metadata={"choices": tuple(_PREFIXES), "help": "How tags show first and last"},
    )
    sep: str = field(
        default="tab", metadata={"choices": ("tab", "space"), "help": "What stands between columns"}
    )
    row: str = field(
        default="character",
        metadata={"choices": ("character", "word"), "help": "What each line is"},
    )


def write(articles: Iterable[Labelled], options: Columns, out: BinaryIO) -> None:
    """Write the columns of all articles, in UTF-8."""
    separator = "\t" if options.sep == "tab" else " "
    tokens = words if options.row == "word" else unspaced
    if options.row == "word":
        segmentation.load()
    for labelled in articles:
        out.write(f"-DOCSTART-{separator}O\n\n".encode())
        out.write("".join(_lines(labelled, _PREFIXES[options.scheme], separator, tokens)).encode())


def _lines(labelled: Labelled, prefixes: str, separator: str, tokens: Tokens) -> Iterator[str]:
    text = labelled.article.text
    begun = False
    done = 0
    for start, end, label in _claims(labelled):
        outside, begun = _outside(text[done:start], separator, begun, tokens)
        yield outside
        yield _inside(tokens(text[start:end]), label, prefixes, separator)
        begun, done = True, end
    outside, begun = _outside(text[done:], separator, begun, tokens)
    yield outside
    if begun:
        yield "\n"


def _claims(labelled: Labelled) -> list[tuple[int, int, str]]:
    spans: list[tuple[Span, str]] = [
        (filed.mark.spans[0], filed.mark.label) for filed in labelled.marks
    ]
    return sorted((span.start, span.end, re.sub(r"\s+", "_", label)) for span, label in spans)


def _outside(text: str, separator: str, begun: bool, tokens: Tokens) -> tuple[str, bool]:
    """The rows of text without marks; whether the line that they end in has a row."""
    rows: list[str] = []
    tail = f"{separator}O\n"
    for number, line in enumerate(LINE_END.split(text)):
        if number and begun:
            rows.append("\n")
            begun = False
        found = tokens(line)
        if found:
            rows.append(tail.join(found) + tail)
            begun = True
    return "".join(rows), begun


def _inside(tokens: Sequence[str], label: str, prefixes: str, separator: str) -> str:
    """The rows of one mark."""
    first, inner, last, only = tuple(prefixes)
    marks = only if len(tokens) == 1 else first + inner * (len(tokens) - 2) + last
    return "".join(
        f"{token}{separator}{mark}-{label}\n" for token, mark in zip(tokens, marks, strict=True)
    )
