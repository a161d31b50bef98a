"""The data card: what is in a dataset, facts for machines at its head."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field

from annotator.formats.labelled import Labelled

_SIZES = ((1000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
_LARGEST = "n>1M"
_COLUMNS = {
    "id": "SHA-256 of the file that the article was read from",
    "name": "what the article is called",
    "text": "its text; all offsets are code points of it, half-open",
    "encoding": "that of its file",
    "raw": "the bytes of its file in base64, where the text in UTF-8 is not them",
    "meta": "what else is known of it, as JSON",
    "tokens": "its text without white space",
    "ner_tags": "a tag for each token, as text; of marks that overlap, the outer or first",
    "spans": "every stretch that is marked, with its label",
    "marks": "everything: parts, attributes (as JSON), links, sheet; who made it, when and how",
}


@dataclass(slots=True)
class Card:
    """What the data card says, counted while articles are written."""

    articles: int = 0
    labels: Counter[str] = field(default_factory=Counter)

    def count(self, labelled: Labelled) -> None:
        """Take an article in."""
        self.articles += 1
        self.labels.update(filed.mark.label for filed in labelled.marks)

    def text(self, split: str, license: str, tags: str) -> str:  # noqa: A002
        """The card of a split; `tags` says what tokens are and how their tags are written."""
        size = next((name for most, name in _SIZES if self.articles < most), _LARGEST)
        columns = "".join(f"| `{name}` | {what} |\n" for name, what in _COLUMNS.items())
        labels = "".join(f"| `{_cell(name)}` | {n} |\n" for name, n in sorted(self.labels.items()))
        return f"""---
license: {json.dumps(license)}
language:
- zh
task_categories:
- token-classification
size_categories:
- {size}
configs:
- config_name: default
  data_files:
  - split: {split}
    path: data/{split}-*
---

# Articles with marks

{self.articles} articles with {self.labels.total()} marks, exported by Annotator.

| column | what |
|---|---|
{columns}
Tokens and tags: {tags}. Marks of whole articles and points are in `marks` only.

| label | marks |
|---|---|
{labels}"""


def _cell(name: str) -> str:
    """A label as a cell of a table can hold it."""
    return " ".join(name.split()).replace("|", "\\|")
