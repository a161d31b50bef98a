"""What a suggester is, and which there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from annotator.core.mark import Mark
from annotator.core.suggestion import USUAL
from annotator.core.view import View

T = TypeVar("T")

_OFTEN = 16
"""A suggester is asked whether to go on before every so manieth line."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression of the editor's, and the label of what it matches."""

    label: str
    expression: str


class Marked(Protocol):
    """Which words are marked in a project, as they read Simplified."""

    def labels(self, words: str) -> Mapping[str, int]:
        """How often words are marked, by label."""

    def rejections(self, words: str, label: str) -> int:
        """How often it was rejected that words bear a label."""

    def lengths(self, begin: str) -> int:
        """How long words are that begin with two characters: a bit for each length, or too many."""


@dataclass(frozen=True, eq=False)
class Trained:
    """What was learned from the lines that an editor has worked on.

    `left` is what stands in them unmarked, as it reads Simplified; `model` what
    `annotator.chinese.tagging` made of them, empty while they are too few.
    """

    left: str = ""
    model: bytes = b""


@dataclass(frozen=True, eq=False)
class Taught:
    """What a project and its editor have taught.

    Names with their labels, as they read Simplified, and patterns are the editor's own; which
    words are marked, and what was learned from that, holds in the project.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    patterns: tuple[Pattern, ...] = ()
    marked: Marked | None = None
    trained: Trained = field(default_factory=Trained)


@dataclass(frozen=True, slots=True)
class Context:
    """What a suggester may know of an article besides its words.

    `meta` is what came with the article: its source, date, address. `marks` are those that it has
    already, in reading order. `go_on` raises once nobody wants to know any more.
    """

    meta: Mapping[str, object] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    taught: Taught = field(default_factory=Taught)
    go_on: Callable[[], object] = bool

    def each(self, things: Iterable[T]) -> Iterator[T]:
        """The lines or findings of an article one by one, so that it can be left meanwhile."""
        for number, thing in enumerate(things):
            if number % _OFTEN == 0:
                self.go_on()
            yield thing


Suggest = Callable[[View, Context], list[Mark]]


@dataclass(frozen=True, slots=True)
class Suggester:
    """Proposes marks for an article as it is read, offsets in the source; it changes nothing.

    The version rises whenever the same article may get other proposals. `leaves` says in a whole
    sentence what is sent where, if anything leaves the machine: then nobody is asked for it
    without having been told.
    """

    name: str
    version: int
    title: str
    suggest: Suggest
    simplified: bool = False
    """Whether the article is to be read in Simplified characters for it, as dictionaries are."""
    leaves: str = ""
    prior: float = USUAL
    """How often it is right where it does not say so itself, before anybody has answered it."""

    @property
    def how(self) -> str:
        """What the marks that come from here say of themselves: `credits 1`."""
        return f"{self.name} {self.version}"


suggesters: dict[str, Suggester] = {}


def suggester(
    title: str, version: int, simplified: bool = False, leaves: str = "", prior: float = USUAL
) -> Callable[[Suggest], Suggest]:
    """Offer a function, under its own name, as a suggester.

    It may say how probable a mark is in the origin of the mark; `prior` holds where it does not.
    """

    def register(function: Suggest) -> Suggest:
        name = function.__name__.replace("_", "-")
        suggesters[name] = Suggester(name, version, title, function, simplified, leaves, prior)
        return function

    return register


def priors() -> dict[str, float]:
    """How often each suggester is right, before anybody has answered it."""
    return {each.name: each.prior for each in suggesters.values()}


def at_home() -> list[str]:
    """The names of the suggesters that send nothing anywhere."""
    return [each.name for each in suggesters.values() if not each.leaves]
