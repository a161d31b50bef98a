"""What an import would bring, found out before anything is kept, and what can be chosen for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.core.article import Anew, ArticleId, Draft, Joining
from annotator.core.errors import Problem
from annotator.core.message import Message
from annotator.core.repairs import SHEET as REPAIRS
from annotator.core.suggestion import SHEET as SUGGESTIONS
from annotator.core.suggestion import is_aside
from annotator.formats.encoding import USUAL, decoded
from annotator.formats.found import Candidates
from annotator.formats.intake import Intake
from annotator.formats.measure import Measure
from annotator.formats.opening import is_taken, kinds_of, opened, shown
from annotator.formats.registry import Format, Source

FIRST = 3000
"""How many characters of the first article are told, and of how many articles the names."""
NAMES = 50
LOOKED_AT = 1 << 16
"""How many bytes are read in each of the usual encodings: most articles are shorter."""
_SURE = 0.95
_TOLD = 50


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What an import would keep of a file, or the problem for which it would refuse it.

    `known` says whether a format knows what is in it, and `rivals` which others do as well. Where
    the file is text, `encoding` is what it is read in, `bad` counts the places that cannot be, and
    `sure` says that it is told or all but certain; `bad` is counted in the articles otherwise.
    `unit` is what its offsets count: that of its `measure`, of a file whose tool has several.
    `labels` has how many marks have each label, suggestions apart. `first` is how the first article
    begins, `names` what the first articles are called, `ids` has all.
    """

    path: Path
    file: str
    intake: Intake
    format: str = ""
    known: bool = False
    rivals: tuple[str, ...] = ()
    encoding: str = ""
    bad: int = 0
    sure: bool = True
    unit: str = "none"
    measure: Measure | None = None
    labels: Mapping[str, int] = field(default_factory=dict)
    suggestions: int = 0
    first: str = ""
    names: tuple[str, ...] = ()
    ids: tuple[ArticleId, ...] = ()
    problem: Message | None = None

    @property
    def marks(self) -> int:
        """How many marks come along, suggestions apart."""
        return sum(self.labels.values())

    def strange(self, scheme: Collection[str]) -> dict[str, int]:
        """The labels that are not in a scheme, each with how many marks have it."""
        return {label: count for label, count in self.labels.items() if label not in scheme}

    @property
    def is_doubtful(self) -> bool:
        """Whether the file may be read otherwise than it was meant."""
        return bool(self.problem or self.bad or self.rivals or not self.sure)


@dataclass(frozen=True, slots=True)
class Readable:
    """How well a file can be read in an encoding.

    `bad` counts the places where it cannot, `lost` is the share of its bytes in them, 0 to 1.
    """

    encoding: str
    bad: int
    lost: float


@dataclass(frozen=True, slots=True)
class Alternatives:
    """What can be chosen for a file: its encodings, likeliest first, if it is text; and options."""

    encodings: tuple[Readable, ...] = ()
    candidates: Candidates = field(default_factory=dict)


@dataclass(slots=True)
class _Counted:
    """What is counted and kept of articles that go by."""

    ids: list[ArticleId] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    labels: Counter[str] = field(default_factory=Counter)
    suggestions: int = 0
    bad: int = 0
    first: str = ""
    joining: Joining = field(default_factory=Joining)

    def count(self, draft: Draft) -> None:
        if not self.ids:
            self.first = draft.text[:FIRST]
        if not self.joining.joins(draft):
            if len(self.names) < NAMES:
                self.names.append(draft.name)
            self.ids.append(draft.id)
            self.bad += draft.bad
        for sheet, marks in draft.sheets.items():
            if sheet == SUGGESTIONS:
                self.suggestions += len(marks)
            elif not is_aside(sheet) and sheet != REPAIRS:
                self.labels.update(mark.label for mark in marks)


def foresee(
    path: Path, intake: Intake, progress: Callable[[int], object] = lambda _: None
) -> Foreseen:
    """What an import would bring; a file that would be refused says why, and nothing is raised.

    Labels are told as the file has them. `progress` is told now and then how many articles there
    are so far.
    """
    counted = _Counted()
    kind: Format | None = None
    source: Source | None = None
    problem: Message | None = None
    try:
        kind, source = opened(path, intake)
        counted = _gone_through(kind.articles(source), progress)
    except Problem as wrong:
        problem = wrong.message
    if kind is None or source is None:
        return Foreseen(path, shown(path.name), intake, problem=problem)
    fit = kinds_of(source.raw)
    said, measure = source.found.said, source.found.measure
    return Foreseen(
        path,
        source.file,
        intake,
        kind.id,
        known=bool(fit) or is_taken(path),
        rivals=tuple(_rivals(kind, fit)) if not intake.format else (),
        encoding=said.encoding if said else "",
        bad=said.bad if said else counted.bad,
        sure=not said or bool(intake.encoding) or _is_sure(source, said.encoding),
        unit=measure.unit if measure and kind.unit != "none" else kind.unit,
        measure=measure if kind.unit != "none" else None,
        labels=dict(counted.labels.most_common()),
        suggestions=counted.suggestions,
        first=counted.first,
        names=tuple(counted.names),
        ids=tuple(counted.ids) if problem is None else (),
        problem=problem,
    )


def _gone_through(drafts: Iterable[Draft], progress: Callable[[int], object]) -> _Counted:
    while True:
        counted = _Counted()
        try:
            for number, draft in enumerate(drafts, 1):
                counted.count(draft)
                if number % _TOLD == 0:
                    progress(number)
        except Anew:
            continue
        return counted


def alternatives(foreseen: Foreseen) -> Alternatives:
    """What else a file could be read as; nothing where it cannot be opened."""
    try:
        kind, source = opened(foreseen.path, foreseen.intake)
    except Problem:
        return Alternatives()
    try:
        candidates = kind.candidates(source) if kind.candidates else {}
    except Problem:
        candidates = {}
    encodings = tuple(_readable(source)) if foreseen.encoding else ()
    return Alternatives(encodings, candidates)


def twice(files: Iterable[Foreseen], known: Collection[ArticleId]) -> dict[Path, tuple[int, int]]:
    """How many articles of each file are in a project already, and how many came up before.

    An article is the same if its bytes are; `known` are those of the project.
    """
    seen: set[ArticleId] = set()
    found: dict[Path, tuple[int, int]] = {}
    for file in files:
        there = again = 0
        for each in file.ids:
            there += each in known
            again += each not in known and each in seen
            seen.add(each)
        found[file.path] = there, again
    return found


def _rivals(kind: Format, fit: Iterable[Format]) -> Iterable[str]:
    return (each.id for each in fit if each is not kind and not each.general)


def _is_sure(source: Source, encoding: str) -> bool:
    best = source.guesses()[0]
    return best.encoding == encoding and best.confidence >= _SURE


def _readable(source: Source) -> Iterable[Readable]:
    head = source.raw[:LOOKED_AT]
    order = [each.encoding for each in source.guesses()]
    for encoding in (*order, *(each for each in USUAL if each not in order)):
        text, stretches = decoded(head, encoding)
        lost = sum(each.end - each.start for each in stretches)
        bad = len(stretches) + text.count("\0")
        yield Readable(encoding, bad, lost / max(1, len(head)))
