"""What a damaged place is, and which kinds of damage there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from annotator.core.aside import Progress
from annotator.core.repairs import Proposal
from annotator.core.span import Span


@dataclass(frozen=True, slots=True)
class Place:
    """A damaged stretch of the source, the kind of damage, and what may have stood there.

    Each proposal stands for the whole stretch; best first, five at most.
    """

    span: Span
    kind: str
    proposals: tuple[Proposal, ...] = ()


MOST: Final = 5
"""So many proposals are made at most."""

Find = Callable[[str, Progress], Iterable[Span]]
"""Gives where a text is damaged, in order, not overlapping."""
Propose = Callable[[str, Span], Place | None]
"""Gives a place with proposals, perhaps wider than it was found; None if nothing is known."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A way in which text is damaged. `title` says for people what has happened."""

    name: str
    title: str
    find: Find
    propose: Propose


kinds: dict[str, Kind] = {}
"""Every kind by name."""


def nothing(text: str, span: Span) -> None:
    """What is proposed where what stood there is lost."""


def kind(title: str, propose: Propose = nothing) -> Callable[[Find], Find]:
    """Find a kind of damage with a function, under its own name."""

    def register(function: Find) -> Find:
        name = function.__name__.replace("_", "-")
        kinds[name] = Kind(name, title, function, propose)
        return function

    return register
