"""Labelled articles, written into a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from annotator.formats.atomic import written
from annotator.formats.labelled import Labelled, Report, Tally
from annotator.formats.projection import projected
from annotator.formats.registry import Format, Options, format_called

Progress = Callable[[int], object]
"""Called with the number of articles done; what it raises ends the work."""


def export(
    path: Path,
    format_id: str,
    articles: Iterable[Labelled],
    options: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Report:
    """Write articles, in the order in which they come, and tell what the format could not hold.

    `path` has the new file when all is on the disk, and what it had before if anything goes wrong.
    Raises BadFile if it cannot be written, BadCommand for an unknown format or option.
    """
    kind = format_called(format_id, "written")
    chosen = kind.choose(options or {})
    if kind.write is None:
        raise TypeError(f"{kind.id} cannot be written")
    tally = Tally()
    with written(path) as out:
        kind.write(_held(articles, kind, chosen, tally, progress), chosen, out)
    return tally.report()


def _held(
    articles: Iterable[Labelled],
    kind: Format,
    options: Options,
    tally: Tally,
    progress: Progress | None,
) -> Iterator[Labelled]:
    holds = options.narrowed(kind.holds)
    for labelled in articles:
        yield projected(labelled, holds, options, tally)
        if progress is not None:
            progress(tally.articles)
