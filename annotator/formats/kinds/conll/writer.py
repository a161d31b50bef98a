"""Articles to columns: a token and its tag a line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import BinaryIO

from annotator.chinese import segmentation
from annotator.formats.labelled import Labelled
from annotator.formats.registry import Options
from annotator.formats.segments import unspaced, words
from annotator.formats.tagging import SCHEMES, Tagging


@dataclass(frozen=True, slots=True)
class Columns(Options):
    """How the columns are written."""

    scheme: str = field(
        default="BIO",
        metadata={"choices": tuple(SCHEMES), "help": "How tags show first and last"},
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
    tagging = Tagging(options.scheme, separator, tokens)
    for labelled in articles:
        out.write(f"-DOCSTART-{separator}O\n\n".encode())
        out.write("".join(tagging.lines(labelled)).encode())
