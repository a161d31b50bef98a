"""What suggesters are worth, going by how editors have answered them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotator.core.edit import Edit
from annotator.core.suggestion import USUAL, suggester_in

ENOUGH = 20
"""From so many answers on a suggester is judged by them."""
BAD = 0.3
"""One of whose suggestions a smaller share was accepted is turned down."""
_WEIGHT = 5
"""So many answers the prior counts for."""


@dataclass(frozen=True, slots=True)
class Record:
    """How many suggestions of a suggester were accepted, and how many rejected.

    `prior` is how often it is right, as far as that is known without any answer.
    """

    accepted: int = 0
    rejected: int = 0
    prior: float = USUAL

    @property
    def answered(self) -> int:
        """How many were answered."""
        return self.accepted + self.rejected

    @property
    def precision(self) -> float:
        """The share that was accepted; before there are many answers, near the prior."""
        return (self.accepted + _WEIGHT * self.prior) / (self.answered + _WEIGHT)

    @property
    def is_bad(self) -> bool:
        """Whether the suggester is turned down."""
        return self.answered >= ENOUGH and self.accepted < BAD * self.answered


class Records:
    """The records of all suggesters, kept true as editors answer; `priors` by their names."""

    def __init__(self, priors: Mapping[str, float] | None = None) -> None:
        self._priors = priors or {}
        self._counts: Counter[tuple[str, bool]] = Counter()

    def __getitem__(self, suggester: str) -> Record:
        accepted, rejected = (self._counts[suggester, each] for each in (True, False))
        return Record(accepted, rejected, self._priors.get(suggester, USUAL))

    def add(self, answers: Mapping[tuple[str, bool], int]) -> None:
        """Add answers, counted by how their marks came about and whether they were accepted."""
        for (how, accepted), count in answers.items():
            name = suggester_in(how)
            if name:
                self._counts[name, accepted] += count

    def follow(self, edit: Edit, *, accepted: bool) -> bool:
        """Count what an edit of an editor's marks, or rejections, answers; says if that is any."""
        before = [each.before.origin.how for each in edit.changes if each.before]
        after = [each.after.origin.how for each in edit.changes if each.after]
        counts = _counted(after, accepted)
        counts.subtract(_counted(before, accepted))
        self.add(counts)
        return any(counts.values())

    def bad(self) -> frozenset[str]:
        """The suggesters that are turned down."""
        return frozenset(name for name, _ in self._counts if self[name].is_bad)


def _counted(hows: Iterable[str], accepted: bool) -> Counter[tuple[str, bool]]:
    return Counter((how, accepted) for how in hows if suggester_in(how))


def uncertainty(suggestions: Mapping[tuple[str, float | None], int], records: Records) -> float:
    """How uncertain the suggestions in an article are, from 0 to 1: the mean of 1 − |2p − 1|.

    They are counted by how they came about and their probability, which for a suggester that gives
    none is how often it was right so far.
    """
    count = sum(suggestions.values())
    total = 0.0
    for (how, given), many in suggestions.items():
        sure = records[suggester_in(how)].precision if given is None else given
        total += many * (1 - abs(2 * sure - 1))
    return total / count if count else 0.0
