"""CoNLL columns for sequence taggers: a character, a tag, a line; an empty line behind a line.

Written only. `-DOCSTART-` stands before each article, as in CoNLL-2003. White space is no row, and
a line end inside a mark ends no line, so that every mark is whole. See docs/formats.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from annotator.core.span import Span
from annotator.formats.labelled import Labelled
from annotator.formats.registry import Format, Holds, Options, offer
from annotator.formats.segments import BLANK, LINE_END

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


def write(articles: Iterable[Labelled], options: Columns, out: BinaryIO) -> None:
    """Write the columns of all articles, in UTF-8."""
    separator = "\t" if options.sep == "tab" else " "
    for labelled in articles:
        out.write(f"-DOCSTART-{separator}O\n\n".encode())
        out.write("".join(_lines(labelled, _PREFIXES[options.scheme], separator)).encode())


def _lines(labelled: Labelled, prefixes: str, separator: str) -> Iterator[str]:
    text = labelled.article.text
    begun = False
    done = 0
    for start, end, label in _claims(labelled):
        outside, begun = _outside(text[done:start], separator, begun)
        yield outside
        yield _inside(text[start:end], label, prefixes, separator)
        begun, done = True, end
    outside, begun = _outside(text[done:], separator, begun)
    yield outside
    if begun:
        yield "\n"


def _claims(labelled: Labelled) -> list[tuple[int, int, str]]:
    spans: list[tuple[Span, str]] = [
        (filed.mark.spans[0], filed.mark.label) for filed in labelled.marks
    ]
    return sorted((span.start, span.end, re.sub(r"\s+", "_", label)) for span, label in spans)


def _outside(text: str, separator: str, begun: bool) -> tuple[str, bool]:
    """The rows of text without marks; whether the line that they end in has a row."""
    rows: list[str] = []
    tail = f"{separator}O\n"
    for number, line in enumerate(LINE_END.split(text)):
        if number and begun:
            rows.append("\n")
            begun = False
        tokens = BLANK.sub("", line)
        if tokens:
            rows.append(tail.join(tokens) + tail)
            begun = True
    return "".join(rows), begun


def _inside(text: str, label: str, prefixes: str, separator: str) -> str:
    """The rows of one mark."""
    tokens = BLANK.sub("", text)
    first, inner, last, only = tuple(prefixes)
    marks = only if len(tokens) == 1 else first + inner * (len(tokens) - 2) + last
    return "".join(
        f"{token}{separator}{mark}-{label}\n" for token, mark in zip(tokens, marks, strict=True)
    )


@offer
def conll() -> Format:
    """CoNLL columns, out."""
    return Format(
        "conll",
        "CoNLL, a character a line",
        (".conll", ".bio", ".bioes", ".bmes"),
        unit="token",
        holds=Holds.only("lines", "controls", text="read"),
        options=Columns,
        write=write,
    )
