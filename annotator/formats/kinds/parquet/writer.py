"""Articles to a dataset: a row each, and a card that says what is in it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from tempfile import TemporaryFile
from typing import BinaryIO

from annotator.chinese import segmentation
from annotator.formats.folders import archived
from annotator.formats.json_lines import in_order
from annotator.formats.kinds.parquet import arrow
from annotator.formats.kinds.parquet.card import Card
from annotator.formats.labelled import Filed, Labelled
from annotator.formats.losses import JOINT
from annotator.formats.registry import Exchange
from annotator.formats.segments import unspaced, words
from annotator.formats.tagging import SCHEMES, Tagging, one_layer
from annotator.formats.values import Record


@dataclass(frozen=True, slots=True)
class Dataset(Exchange):
    """How the dataset is written."""

    row: str = field(
        default="character",
        metadata={"choices": ("character", "word"), "help": "What each token is"},
    )
    scheme: str = field(
        default="BIO",
        metadata={"choices": tuple(SCHEMES), "help": "How tags show first and last"},
    )
    split: str = field(
        default="train",
        metadata={"choices": ("train", "validation", "test"), "help": "Which part it is"},
    )
    license: str = field(
        default="unknown", metadata={"help": "The licence of the texts, as cc-by-4.0"}
    )


def write(articles: Iterable[Labelled], options: Dataset, out: BinaryIO) -> None:
    """Write an archive with the file of a split and the data card."""
    card = Card()
    with TemporaryFile() as rows, archived(out) as archive:
        arrow.write_rows(_rows(articles, options, card), rows)
        rows.seek(0)
        archive.put(
            "README.md",
            card.text(options.split, options.license, f"{options.row}, {options.scheme}").encode(),
        )
        archive.put(f"data/{options.split}-00000-of-00001.parquet", rows.read())


def _rows(articles: Iterable[Labelled], options: Dataset, card: Card) -> Iterator[Record]:
    if options.row == "word":
        segmentation.load()
    tagging = Tagging(options.scheme, "\t", words if options.row == "word" else unspaced)
    for labelled in articles:
        card.count(labelled)
        yield _row(labelled, tagging)


def _row(labelled: Labelled, tagging: Tagging) -> Record:
    article = labelled.article
    marks = sorted(labelled.marks, key=lambda filed: filed.place)
    lines = "".join(tagging.lines(one_layer(labelled))).split("\n")
    tokens = [line.split("\t") for line in lines if line]
    says_its_bytes = article.encoding == "utf-8" and labelled.raw == article.text.encode()
    return {
        "id": article.id,
        "name": article.name,
        "text": article.text,
        "encoding": article.encoding,
        "raw": None if says_its_bytes else b64encode(labelled.raw).decode("ascii"),
        "meta": in_order(dict(article.meta)),
        "tokens": [token for token, _ in tokens],
        "ner_tags": [tag for _, tag in tokens],
        "spans": [
            {"start": span.start, "end": span.end, "label": filed.mark.label}
            for filed in marks
            for span in filed.mark.spans
            if len(span)
        ],
        "marks": [_mark(filed, article.text) for filed in labelled.marks],
    }


def _mark(filed: Filed, text: str) -> Record:
    mark, origin = filed.mark, filed.mark.origin
    return {
        "id": mark.id,
        "label": mark.label,
        "spans": [{"start": span.start, "end": span.end} for span in mark.spans],
        "words": mark.words(text, JOINT),
        "attributes": in_order(dict(mark.attributes)),
        "links": [{"role": link.role, "to": link.to} for link in mark.links],
        "sheet": filed.sheet,
        "editor": origin.editor,
        "at": origin.at,
        "how": origin.how,
        "probability": origin.probability,
    }
