"""Exporting, and foretelling what that would lose: what their jobs do, without widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.gui.jobs import Progress
from annotator.reading import Reading

if TYPE_CHECKING:
    from annotator.dataset import Choice, Damaged
    from annotator.formats import Lost, Report
    from annotator.storage import Store


@dataclass(frozen=True, slots=True)
class Export:
    """What to write, how and where; an empty `sheet` means all of them, and so with `articles`."""

    path: Path
    format: str
    reading: str = "clean"
    sheet: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    articles: str = ""
    damaged: Damaged = "in"

    @property
    def choice(self) -> Choice:
        """Which articles and marks that is."""
        from annotator.dataset import Choice

        sheets = (self.sheet,) if self.sheet else ()
        return Choice(Reading.parse(self.reading), self.articles, sheets, self.damaged)


NAMED = 500
"""So many of the things that an export would lose are named: who wants all asks for a file."""


@dataclass(frozen=True, slots=True)
class Foretold:
    """What an export would report, how much of that can be named, and the first of it."""

    report: Report
    count: int
    lost: tuple[Lost, ...]


def foretell(store: Store, wanted: Export, progress: Progress) -> Foretold:
    """What `write_out` would report, without a file."""
    from annotator.dataset import labelled
    from annotator.formats import foretold

    count = len(store.articles())
    articles = labelled(store, wanted.choice)
    lost: list[Lost] = []
    named = 0

    def tell(each: Lost) -> None:
        nonlocal named
        named += 1
        if named <= NAMED:
            lost.append(each)

    report = foretold(
        wanted.format, articles, wanted.options, lambda done: progress(done, count), tell
    )
    return Foretold(report, named, tuple(lost))


def write_out(store: Store, wanted: Export, progress: Progress) -> Report:
    """Write every article with its marks."""
    from annotator.dataset import labelled
    from annotator.formats import export

    count = len(store.articles())
    articles = labelled(store, wanted.choice)
    return export(
        wanted.path,
        wanted.format,
        articles,
        wanted.options,
        lambda done: progress(done, count),
    )
