"""What is exported: articles as they are read, with their marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from annotator.core.article import Article
from annotator.core.mark import Mark
from annotator.core.view import View


class Filed(NamedTuple):
    """A mark, and the name of the sheet that it is on."""

    sheet: str
    mark: Mark

    @property
    def place(self) -> tuple[int, int, str, str]:
        """Sorts marks of several sheets in reading order, outer before inner."""
        start, end, mark = self.mark.place
        return start, end, self.sheet, mark


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article with the bytes it was read from, as it is read, and its marks."""

    article: Article
    raw: bytes
    view: View
    marks: tuple[Filed, ...] = ()
