"""Looking at files and bringing them in: what their jobs do, without widgets.

Formats are imported here, late, on the job's thread: they take a third of a second.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.article import ArticleId, Listing
from annotator.core.clock import now
from annotator.core.errors import Problem
from annotator.core.message import Message
from annotator.gui.jobs import Progress, Stopped

if TYPE_CHECKING:
    from annotator.formats import Alternatives, Foreseen, Intake
    from annotator.storage import Store

Taking = tuple[Path, "Intake"]
"""A file that is to be brought in, and how."""
_PARTS = 1000


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that was looked at; what can be chosen for it, once anybody has asked."""

    foreseen: Foreseen
    choices: Alternatives | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What there is in files before any is brought in.

    `known` has those of their articles that are in the project; `foreign` the files of folders of
    which no format knows what they are; `refused` what was dropped and cannot be found.
    """

    files: tuple[Foreseen, ...] = ()
    known: frozenset[ArticleId] = frozenset()
    foreign: tuple[Path, ...] = ()
    refused: tuple[tuple[str, Message], ...] = ()

    def leaves_doubt(self, scheme: Collection[str]) -> bool:
        """Whether there is anything to decide before these files come in."""
        return any(_leaves_doubt(each, scheme) for each in self.files)

    @property
    def takings(self) -> list[Taking]:
        """All files, as they were looked at."""
        return [(each.path, each.intake) for each in self.files]


@dataclass(frozen=True, slots=True)
class Counted:
    """What comes in with some files, all together.

    `articles` are those that the project does not have yet, `there` those that it has or that come
    twice; `copies` says of each file how many it has, and how many stand in files before. `strange`
    has the labels that the project does not have, with how many marks have them, most first.
    """

    files: int = 0
    articles: int = 0
    marks: int = 0
    there: int = 0
    copies: Mapping[Path, tuple[int, int]] = field(default_factory=dict)
    strange: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Arrivals:
    """What has come of files that were to be brought in."""

    came: list[ArticleId] = field(default_factory=list)
    known: list[ArticleId] = field(default_factory=list)
    refused: list[tuple[str, Message]] = field(default_factory=list)
    unsure: list[tuple[str, int, str]] = field(default_factory=list)
    """Name, places that could not be read, encoding."""
    listings: list[Listing] = field(default_factory=list)
    stopped: bool = False


def look_at(store: Store, dropped: Sequence[Path], progress: Progress) -> Looked:
    """Look at files, and at all in folders, and keep nothing."""
    from annotator.formats import Intake, find_files, foresee

    refused: list[tuple[str, Message]] = []
    found: dict[Path, None] = {}
    for path in dropped:
        try:
            found.update(dict.fromkeys(find_files([path])))
        except Problem as problem:
            refused.append((path.name, problem.message))
    files: list[Foreseen] = []
    foreign: list[Path] = []
    for number, path in enumerate(found):
        progress(number, len(found))
        seen = foresee(path, Intake(), partial(_go_on, progress, number, len(found)))
        if seen.problem and not seen.known and path not in dropped:
            foreign.append(path)
        else:
            files.append(seen)
    there = {each.id for each in store.articles()}
    known = frozenset(each for file in files for each in file.ids if each in there)
    return Looked(tuple(files), known, tuple(foreign), tuple(refused))


def look_again(path: Path, intake: Intake, progress: Progress) -> Seen:
    """Look at a file that is to be taken in otherwise, and at what can be chosen for it."""
    from annotator.formats import alternatives, foresee

    foreseen = foresee(path, intake, lambda number: progress(number))
    return Seen(foreseen, alternatives(foreseen))


def count(
    files: Sequence[Foreseen],
    known: Collection[ArticleId],
    scheme: Collection[str],
    progress: Progress,
) -> Counted:
    """Count what comes in; `known` are the articles of the project, `scheme` its labels."""
    from annotator.formats import twice

    progress(0)
    copies = twice(files, known)
    there = sum(map(sum, copies.values()))
    strange: Counter[str] = Counter()
    for each in files:
        strange.update(each.strange(scheme))
    return Counted(
        len(files),
        sum(len(each.ids) for each in files) - there,
        sum(each.marks for each in files),
        there,
        copies,
        dict(strange.most_common()),
    )


def bring_in(store: Store, takings: Sequence[Taking], editor: str, progress: Progress) -> Arrivals:
    """Bring files in, each whole or not at all; one that is refused stops no other."""
    from annotator.formats import take_in

    arrivals = Arrivals()
    for number, (path, intake) in enumerate(takings):
        try:
            _share(progress, number, len(takings), 0, 1)
            told = partial(_share, progress, number, len(takings))
            came = store.add(take_in(path, intake), editor, now(), told)
        except Problem as problem:
            arrivals.refused.append((path.name, problem.message))
            continue
        except Stopped:  # what has come in is in
            arrivals.stopped = True
            break
        for each in came:
            (arrivals.came if each.is_new else arrivals.known).append(each.id)
            if each.bad and each.is_new:
                arrivals.unsure.append((each.name, each.bad, each.encoding))
    arrivals.listings = store.articles()
    return arrivals


def renamed(takings: Iterable[Taking], labels: Mapping[str, str]) -> list[Taking]:
    """The same files, what labels become told for all of them."""
    return [(path, replace(intake, labels=labels)) for path, intake in takings]


def _go_on(progress: Progress, file: int, files: int, _: int) -> None:
    """Say how many files were looked at; how much of one is read nobody knows."""
    progress(file, files)


def _share(progress: Progress, file: int, files: int, done: int, of: int) -> None:
    """Say how far it is, within one of several files as well if that knows how many it has."""
    within = done * _PARTS // of if of else 0
    progress(file * _PARTS + within, files * _PARTS)


def _leaves_doubt(file: Foreseen, scheme: Collection[str]) -> bool:
    from annotator.formats import formats

    kind = formats.get(file.format)
    if kind is not None and kind.candidates:
        return True
    return not file.problem and (file.is_doubtful or bool(file.strange(scheme)))
