"""How a file is taken in, where its editor wants something else than what is found out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from annotator.core.article import Draft
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark


@dataclass(frozen=True, slots=True)
class Intake:
    """The format and encoding to read a file in, and the options of its format; empty: as found.

    `labels` says what labels of the file become: others, or nothing where they are left out. One
    that is not named stays as it is.
    """

    format: str = ""
    encoding: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)

    def over(self, drafts: Iterable[Draft]) -> Iterable[Draft]:
        """The same drafts with their labels as they are to be."""
        return _Renamed(self, drafts) if self.labels else drafts

    def of(self, draft: Draft) -> Draft:
        """A draft with its labels as they are to be; what is left out, no link leads to either."""
        sheets = {name: tuple(self._renamed(marks)) for name, marks in draft.sheets.items()}
        return replace(draft, sheets={name: marks for name, marks in sheets.items() if marks})

    def _renamed(self, marks: Iterable[Mark]) -> Iterable[Mark]:
        marks = tuple(marks)
        gone = {mark.id for mark in marks if self.labels.get(mark.label, mark.label) == ""}
        for mark in marks:
            if mark.id in gone:
                continue
            links = tuple(link for link in mark.links if link.to not in gone)
            label = self.labels.get(mark.label, mark.label)
            if (label, links) != (mark.label, mark.links):
                mark = replace(mark, label=label, links=links)
            yield mark


@dataclass(frozen=True, slots=True)
class _Renamed:
    """Drafts with other labels; to be gone through again, if those that they are made of are."""

    intake: Intake
    drafts: Iterable[Draft]

    def __iter__(self) -> Iterator[Draft]:
        return map(self.intake.of, self.drafts)


def renaming(text: str) -> tuple[str, str]:
    """A label of a file and what it becomes, written THEIRS=OURS; nothing on the right leaves out.

    Raises BadCommand for anything else.

    >>> renaming("PER=entity.person"), renaming("MISC=")
    (('PER', 'entity.person'), ('MISC', ''))
    """
    theirs, sign, ours = text.rpartition("=")
    if not sign or not theirs:
        raise BadCommand("A label is written THEIRS=OURS, not “{text}”", text=text)
    return theirs, ours
