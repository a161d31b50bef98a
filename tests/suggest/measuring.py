"""How right suggestions are: precision, recall and F1 of each label."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from annotator.core.mark import Mark
from annotator.reading import Facts, Reading, read
from annotator.suggest import Context, Suggester, suggesters

Claim = tuple[str, int, int]


class Score(NamedTuple):
    """How many are right, proposed, and wanted."""

    right: int
    proposed: int
    wanted: int

    @property
    def precision(self) -> float:
        return self.right / self.proposed if self.proposed else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.proposed + self.wanted)

    def __str__(self) -> str:
        return f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}  ({self.wanted})"


def suggested(text: str, *names: str) -> list[Mark]:
    """What the named suggesters propose in a text, read as each of them wants it."""
    facts = Facts.of(text)
    marks = []
    for name in names:
        view = read(text, reading_for(suggesters[name]), facts)
        marks += suggesters[name].suggest(view, Context())
    return marks


def reading_for(suggester: Suggester) -> Reading:
    return Reading.parse("clean+simplified" if suggester.simplified else "clean")


def claims(marks: Iterable[Mark]) -> set[Claim]:
    """What marks say, without who says it how often."""
    return {(mark.label, mark.spans[0].start, mark.spans[-1].end) for mark in marks}


def scores(found: set[Claim], wanted: set[Claim]) -> dict[str, Score]:
    """The score of each label, and of all of them under `all`."""
    labels = sorted({label for label, *_ in found | wanted})
    table = {label: _score(*(_of(each, label) for each in (found, wanted))) for label in labels}
    return table | {"all": _score(found, wanted)}


def _of(every: set[Claim], label: str) -> set[Claim]:
    return {each for each in every if each[0] == label}


def _score(found: set[Claim], wanted: set[Claim]) -> Score:
    return Score(len(found & wanted), len(found), len(wanted))
