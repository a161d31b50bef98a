"""What a suggester is, and which there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from annotator.core.mark import Mark
from annotator.core.view import View


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression of the editor's, and the label of what it matches."""

    label: str
    expression: str


@dataclass(frozen=True, eq=False)
class Taught:
    """What an editor has taught: names with their labels, as they read Simplified; patterns."""

    names: Mapping[str, str] = field(default_factory=dict)
    patterns: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a suggester may know of an article besides its words.

    `meta` is what came with the article: its source, date, address. `marks` are those that it has
    already, in reading order.
    """

    meta: Mapping[str, object] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()
    taught: Taught = field(default_factory=Taught)


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

    @property
    def how(self) -> str:
        """What the marks that come from here say of themselves: `credits 1`."""
        return f"{self.name} {self.version}"


suggesters: dict[str, Suggester] = {}


def suggester(
    title: str, version: int, simplified: bool = False, leaves: str = ""
) -> Callable[[Suggest], Suggest]:
    """Offer a function, under its own name, as a suggester.

    It may say how probable a mark is in the origin of the mark.
    """

    def register(function: Suggest) -> Suggest:
        name = function.__name__.replace("_", "-")
        suggesters[name] = Suggester(name, version, title, function, simplified, leaves)
        return function

    return register


def at_home() -> list[str]:
    """The names of the suggesters that send nothing anywhere."""
    return [each.name for each in suggesters.values() if not each.leaves]
