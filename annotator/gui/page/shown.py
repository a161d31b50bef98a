"""What the page shows beside the words and their marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.mark import MarkId
from annotator.core.span import Span


@dataclass(frozen=True, slots=True)
class Shown:
    """What is drawn beside the marks: selection, caret, selected mark, sticky label, hits.

    `point`: the caret is a point that waits for its label.
    """

    selection: Span
    caret: int = 0
    mark: MarkId | None = None
    sticky: str | None = None
    hits: Sequence[Span] = ()
    point: bool = False
