"""XML whose elements say what words are: its tree, walked into a text and what stands where."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from annotator.formats.documents.parsing import Node, visit
from annotator.formats.documents.printing import Figure, Stretch

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
"""The attribute that says whether white space is part of a text."""
ID = "{http://www.w3.org/XML/1998/namespace}id"


class Into(Protocol):
    """What a tree is walked into: a text as it is printed, or as it stands in the file."""

    def words(self, text: str) -> None:
        """Words follow."""

    def line(self) -> None:
        """A line ends."""

    def gap(self, space: str) -> None:
        """What comes next stands apart."""

    def open(self, stretch: Stretch) -> Stretch:
        """A stretch begins."""

    def close(self, stretch: Stretch) -> None:
        """A stretch ends."""

    def figure(self, figure: Figure) -> None:
        """A picture stands here."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """Which elements end lines, part words, are not printed, and are stretches or pictures."""

    lines: frozenset[str]
    gaps: Mapping[str, str]
    hides: Callable[[Node], bool]
    stretch: Callable[[Node], Stretch | None]
    figure: Callable[[Node], Figure | None] = lambda _: None


class Verbatim:
    """A text as it stands in the file, every character of it; elements alone end no line."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0

    @property
    def text(self) -> str:
        """All that has been said."""
        return "".join(self._parts)

    def words(self, text: str) -> None:
        """Words follow."""
        self._parts.append(text)
        self._length += len(text)

    def line(self) -> None:
        """The line end stands in the file, as any character does."""

    def gap(self, space: str) -> None:
        """The space stands in the file as well."""

    def open(self, stretch: Stretch) -> Stretch:
        """A stretch begins here."""
        stretch.start = self._length
        return stretch

    def close(self, stretch: Stretch) -> None:
        """A stretch ends here."""
        stretch.end = self._length

    def figure(self, figure: Figure) -> None:
        """A picture takes no room."""


def called(node: Node) -> str:
    """The name of an element without its name space, as it is written; empty for what is none."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def words_of(node: Node | None) -> str:
    """All words in an element, one space between them; nothing if there is none."""
    return "" if node is None else " ".join("".join(node.itertext()).split())


def keeps_space(node: Node) -> bool:
    """Whether all white space in an element is part of the text."""
    return bool(node.get(SPACE) == "preserve")


def walked(root: Node, dialect: Dialect, into: Into) -> dict[Node, Stretch]:
    """Say all that an element says into `into`; the stretches of the elements that are any."""
    found: dict[Node, Stretch] = {}
    visit(
        root,
        dialect.hides,
        lambda node: _start(node, dialect, into, found),
        lambda node: _end(node, dialect, into, found),
        into.words,
    )
    into.line()
    return found


def _start(node: Node, dialect: Dialect, into: Into, found: dict[Node, Stretch]) -> None:
    if called(node) in dialect.lines:
        into.line()
    elif space := dialect.gaps.get(called(node)):
        into.gap(space)
    if figure := dialect.figure(node):
        into.figure(figure)
    if stretch := dialect.stretch(node):
        found[node] = into.open(stretch)
    if node.text:
        into.words(node.text)


def _end(node: Node, dialect: Dialect, into: Into, found: dict[Node, Stretch]) -> None:
    if node in found:
        into.close(found[node])
    if called(node) in dialect.lines:
        into.line()
