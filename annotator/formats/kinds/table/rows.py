"""Articles and marks as rows of a table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from annotator.core.mark import Mark
from annotator.formats.holding import Holds
from annotator.formats.labelled import Filed, Labelled
from annotator.formats.registry import Exchange

LONGEST = 32_767
"""How many characters a cell of Excel holds."""
MARKS = (
    *("doc", "name", "sheet", "mark", "part", "label", "start", "end", "words"),
    *("attributes", "links", "editor", "at", "how"),
)
ARTICLES = ("id", "name", "text", "meta")

Cell = str | int | None


@dataclass(frozen=True, slots=True)
class Rows(Exchange):
    """What the rows are."""

    rows: str = field(
        default="marks",
        metadata={"choices": ("marks", "articles"), "help": "A row for each mark, or each article"},
    )

    def narrowed(self, holds: Holds) -> Holds:
        """A table of articles has no marks; only that has what is known of the articles."""
        holds = Exchange.narrowed(self, holds)
        return replace(holds, meta=self.rows == "articles")

    def wants(self, label: str) -> bool:
        """Whether marks with this label are to be written."""
        return self.rows == "marks" and Exchange.wants(self, label)


@dataclass(frozen=True, slots=True)
class Cells(Rows):
    """How cells are written."""

    excel: bool = field(
        default=True,
        metadata={"help": "For Excel: with a byte order mark, and no cell is a formula"},
    )


def rows(labelled: Iterable[Labelled], options: Rows) -> Iterator[tuple[Cell, ...]]:
    """The header, and the rows of all articles."""
    yield ARTICLES if options.rows == "articles" else MARKS
    for each in labelled:
        article = each.article
        if options.rows == "articles":
            meta = _json(article.meta) if article.meta else None
            yield article.id, article.name, article.text, meta
        else:
            for filed in sorted(each.marks, key=lambda filed: filed.place):
                yield from _marks(filed, each)


def _marks(filed: Filed, labelled: Labelled) -> Iterator[tuple[Cell, ...]]:
    """A row for each part of a mark."""
    mark, article = filed.mark, labelled.article
    for number, span in enumerate(mark.spans, 1):
        origin = mark.origin.editor, mark.origin.at, mark.origin.how
        yield (
            *(article.id, article.name, filed.sheet, mark.id),
            number if len(mark.spans) > 1 else None,
            *(mark.label, span.start, span.end, span.of(article.text)),
            *_said(mark),
            *origin,
        )


def _said(mark: Mark) -> tuple[Cell, Cell]:
    links = [{"role": link.role, "to": link.to} for link in mark.links]
    return _json(mark.attributes) if mark.attributes else None, _json(links) if links else None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
