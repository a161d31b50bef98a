"""An export: what is asked for, the files that are written, the papers beside them, and proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.article import ArticleId
from annotator.core.aside import Progress, untold
from annotator.core.errors import BadCommand
from annotator.core.message import Message
from annotator.dataset.choice import Choice, known, labelled
from annotator.dataset.papers import write_losses, write_manifest
from annotator.formats import (
    Labelled,
    Lost,
    Report,
    Split,
    check_readable,
    export,
    foretold,
    leaks,
    parts_of,
    verified,
)

if TYPE_CHECKING:
    from annotator.storage import Store

Tell = Callable[[Lost], object]
_LEAKING = "{count} values of “{kind}” have articles in several parts"


@dataclass(frozen=True, slots=True)
class Export:
    """A dataset that is asked for.

    It is written to `path` or, with a `split`, to a file beside that for each part; with a
    `manifest`, what makes it again is beside it too; with `verify` it is read back. `losses` is
    where each thing that the format cannot hold is listed.
    """

    path: Path
    format: str
    choice: Choice
    options: Mapping[str, str] = field(default_factory=dict)
    split: Split | None = None
    manifest: bool = False
    verify: bool = False
    losses: Path | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One file of an export: where it is, what is in it and not, and how often each label is."""

    path: Path
    report: Report
    labels: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, or would be: its files, what leaks, and what was read back otherwise."""

    parts: tuple[Part, ...]
    leaks: tuple[Message, ...] = ()
    wrong: tuple[Message, ...] = ()

    @property
    def report(self) -> Report:
        """The reports of all files as one."""
        return Report.joined(part.report for part in self.parts)


def write(
    store: Store,
    wanted: Export,
    progress: Progress = untold,
    tell: Tell | None = None,
) -> Exported:
    """Write a dataset; raises BadCommand or BadFile for what cannot be written or read back.

    `tell` is told each thing that the format cannot hold.
    """
    if wanted.verify:
        check_readable(wanted.format)
    step = _steps(store, progress, 1 + wanted.verify)
    files, leaking = _files(store, wanted)
    parts: list[Part] = []
    wrong: list[Message] = []
    with _listed(wanted.losses, tell) as told:
        for file in files:
            parts.append(_part(store, wanted, file, step, partial(export, file.path, tell=told)))
            wrong += _wrong(store, wanted, file, step) if wanted.verify else ()
    if wanted.manifest:
        write_manifest(store, wanted, parts)
    return Exported(tuple(parts), leaking, tuple(wrong))


def foretell(
    store: Store,
    wanted: Export,
    progress: Progress = untold,
    tell: Tell | None = None,
) -> Exported:
    """What `write` would give, without a file but the list of losses; nothing is read back."""
    step = _steps(store, progress, 1)
    files, leaking = _files(store, wanted)
    with _listed(wanted.losses, tell) as told:
        work = partial(foretold, tell=told)
        parts = [_part(store, wanted, file, step, work) for file in files]
    return Exported(tuple(parts), leaking)


class _File(NamedTuple):
    """Where to write, and which of the chosen articles; None: all."""

    path: Path
    only: Container[ArticleId] | None


def _part(
    store: Store,
    wanted: Export,
    file: _File,
    step: Callable[[], None],
    work: Callable[[str, Iterator[Labelled], Mapping[str, str]], Report],
) -> Part:
    """A file of an export; `work` writes its articles, or foretells what that would lose."""
    labels: Counter[str] = Counter()
    articles = _counted(labelled(store, wanted.choice, file.only), step, labels)
    report = work(wanted.format, articles, wanted.options)
    return Part(file.path, report, dict(sorted(labels.items())))


def _wrong(
    store: Store, wanted: Export, file: _File, step: Callable[[], None]
) -> Iterator[Message]:
    """What in a file is otherwise than it was to be, once it is read back."""
    articles = _counted(labelled(store, wanted.choice, file.only), step)
    for each in verified(file.path, wanted.format, articles, wanted.options):
        yield Message("{file}: {what}", {"file": file.path.name, "what": each})


@contextmanager
def _listed(place: Path | None, tell: Tell | None) -> Iterator[Tell | None]:
    """Whom to tell of losses: whoever asked, and the list of them, which is written at the end."""
    if place is None:
        yield tell
        return
    lost: list[Lost] = []

    def both(each: Lost) -> None:
        lost.append(each)
        if tell is not None:
            tell(each)

    yield both
    write_losses(place, lost)


def _files(store: Store, wanted: Export) -> tuple[list[_File], tuple[Message, ...]]:
    """Each file of an export, and what has articles in several of them."""
    split, path = wanted.split, wanted.path
    if split is None:
        return [_File(path, None)], ()
    articles = list(known(store, wanted.choice))
    parts = parts_of(split, articles)
    files: list[_File] = []
    for name in split.parts:
        only = {article for article, part in parts.items() if part == name}
        if not only:
            raise BadCommand(
                "No article is left for “{part}”: there are too few, or too many belong together",
                part=name,
            )
        files.append(_File(path.with_name(f"{path.stem}.{name}{path.suffix}"), only))
    return files, tuple(
        Message(_LEAKING, {"count": count, "kind": kind})
        for kind, count in leaks(split, articles, parts).items()
        if count
    )


def _steps(store: Store, progress: Progress, passes: int) -> Callable[[], None]:
    """What to call at each article of each pass over them all."""
    of, done = passes * len(store.articles()), 0

    def step() -> None:
        nonlocal done
        done += 1
        progress(done, of)

    return step


def _counted(
    articles: Iterator[Labelled], step: Callable[[], None], labels: Counter[str] | None = None
) -> Iterator[Labelled]:
    """The same articles; they, and the labels of their marks, are counted on the way."""
    for each in articles:
        if labels is not None:
            labels.update(filed.mark.label for filed in each.marks)
        yield each
        step()
