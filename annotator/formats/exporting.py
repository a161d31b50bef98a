"""Labelled articles, written into a file; or only told what that file could not hold."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryFile

from annotator.formats.atomic import written
from annotator.formats.folders import unpacked
from annotator.formats.labelled import Labelled
from annotator.formats.losses import Lost, Report, Tally
from annotator.formats.projection import projected
from annotator.formats.registry import Format, Options, format_called

Progress = Callable[[int], object]
"""Called with the number of articles done; what it raises ends the work."""
Tell = Callable[[Lost], object]
"""Called with each thing that the format cannot hold."""


def export(
    path: Path,
    format_id: str,
    articles: Iterable[Labelled],
    options: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    tell: Tell | None = None,
) -> Report:
    """Write articles, in the order in which they come, and tell what the format could not hold.

    `path` has the new file when all is on the disk, and what it had before if anything goes wrong.
    Where the layout of the format is a folder and `path` has not the suffix `.zip`, it is one, and
    must be new or empty. Raises BadFile if it cannot be written, BadCommand for an unknown format
    or option.
    """
    kind = format_called(format_id, "written")
    chosen = kind.choose(options or {})
    if kind.write is None:
        raise TypeError(f"{kind.id} cannot be written")
    tally = Tally(tell=tell)
    held = _held(articles, kind, chosen, tally, progress)
    if kind.layout == "folder" and path.suffix.lower() != ".zip":
        with TemporaryFile() as archive:
            kind.write(held, chosen, archive)
            unpacked(archive, path)
    else:
        with written(path) as out:
            kind.write(held, chosen, out)
    return tally.report()


def foretold(
    format_id: str,
    articles: Iterable[Labelled],
    options: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    tell: Tell | None = None,
) -> Report:
    """What `export` would report, without a file; raises BadCommand as it does."""
    kind = format_called(format_id, "written")
    tally = Tally(tell=tell)
    deque(_held(articles, kind, kind.choose(options or {}), tally, progress), maxlen=0)
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
