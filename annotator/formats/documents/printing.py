"""A text as it is put together from a document: words, lines, pictures, what is marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from annotator.core.mark import Link, Mark, Origin, Value
from annotator.core.picture import OF, PICTURE, Picture
from annotator.core.span import Span
from annotator.core.suggestion import DOCUMENT

VERSION = 1
"""Rises whenever the same document may give another text or other marks."""
FROM_DOCUMENT = Origin(how=f"{DOCUMENT} {VERSION}")
"""Where the marks of a document come from."""

_SPACE = re.compile("[ \t\r\n\f\v]+")
_AROUND = " \t\r\n\f\v\u00a0\u3000\ufeff\u200b"
_WIDE = re.compile("[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u3000]")
# As long as they are, or they would be obeyed, or no database could keep them.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(slots=True)
class Figure:
    """Where a picture stands, and what the document says of it."""

    alt: str = ""
    src: str = ""
    picture: Picture | None = None
    at: int | None = None
    mark: Mark | None = None


@dataclass(slots=True, eq=False)  # two of the same words are two
class Stretch:
    """A stretch that is being printed and will be marked; `of` is the figure it belongs to."""

    label: str
    attributes: Mapping[str, Value] = field(default_factory=dict)
    of: Figure | None = None
    start: int | None = None
    end: int = 0


class Printing:
    """Puts a text together, one line a paragraph, and remembers where in it things stand.

    White space of the source is one space, and none beside a Chinese character where only a line
    of the source ends; the ends of lines have none. A figure stands where the words after it begin.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._fresh, self._space = True, ""
        self._tail = ""
        self._open: list[Stretch] = []
        self._closed: list[Stretch] = []
        self.figures: list[Figure] = []

    @property
    def is_fresh(self) -> bool:
        """Whether nothing stands yet in the line."""
        return self._fresh

    def words(self, text: str, verbatim: bool = False) -> None:
        """Add words to the line; `verbatim` keeps their white space and line ends."""
        if verbatim:
            for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
                if number:
                    self.line()
                self._put(line, verbatim=True)
            return
        for number, piece in enumerate(_SPACE.split(text)):
            if number and not self._space:
                self._space = "\n" if "\n" in text else " "
            if piece:
                self._put(piece)

    def gap(self, space: str = "\t") -> None:
        """Keep the next words of the line apart, as the cells of a table are."""
        if not self._fresh:
            self._space = space

    def line(self) -> None:
        """End the line, if anything stands in it."""
        self._fresh, self._space, self._tail = True, "", ""

    def figure(self, figure: Figure) -> None:
        """A picture that stands here."""
        figure.at = None if self._fresh else self._length
        self.figures.append(figure)

    def open(self, stretch: Stretch) -> Stretch:
        """What is printed from now on, until it is closed, gets a mark."""
        self._open.append(stretch)
        return stretch

    def close(self, stretch: Stretch) -> None:
        """The stretch ends with what was printed last."""
        self._open.remove(stretch)
        if stretch.start is not None and stretch.start < self._length:
            stretch.end = self._length
            self._closed.append(stretch)

    def finished(self) -> Printed:
        """The text with its marks: figures first, then what was opened and closed."""
        for stretch in list(self._open):
            self.close(stretch)
        text = "".join(self._parts)
        for figure in self.figures:
            at = len(text) if figure.at is None else figure.at
            figure.mark = Mark(PICTURE, (Span(at, at),), _said_of(figure), origin=FROM_DOCUMENT)
        marks = [each.mark for each in self.figures if each.mark]
        return Printed(text, (*marks, *_marks(self._closed)))

    def _put(self, piece: str, verbatim: bool = False) -> None:
        piece = _CONTROLS.sub("\ufffd", piece)
        if self._fresh and not verbatim:
            piece = piece.lstrip(_AROUND)
        words = piece.rstrip(_AROUND)
        if not words:
            self._tail += self._between(piece) + piece
            return
        before = "\n" if self._fresh and self._parts else self._tail + self._between(piece)
        self._add(before)
        self._fresh, self._space, self._tail = False, "", piece[len(words) :]
        for stretch in self._open:
            if stretch.start is None:
                stretch.start = self._length
        for figure in reversed(self.figures):
            if figure.at is not None:
                break
            figure.at = self._length
        self._add(words)

    def _between(self, piece: str) -> str:
        """The space that stands before the next piece of the line."""
        space = self._space
        if self._fresh or not piece:
            return ""
        if space == "\n":
            return "" if _WIDE.match(self._parts[-1][-1]) or _WIDE.match(piece) else " "
        return space

    def _add(self, piece: str) -> None:
        if piece:
            self._parts.append(piece)
            self._length += len(piece)


@dataclass(frozen=True, slots=True)
class Printed:
    """A text that was put together, and its marks."""

    text: str
    marks: tuple[Mark, ...] = ()


def _said_of(figure: Figure) -> dict[str, Value]:
    said: dict[str, Value] = {}
    if figure.picture:
        said["file"] = figure.picture.id
    else:
        said["missing"] = True
    if figure.src:
        said["src"] = figure.src
    if figure.alt:
        said["alt"] = figure.alt
    return said


def _marks(stretches: Iterable[Stretch]) -> Iterable[Mark]:
    for each in stretches:
        if each.start is None:
            continue
        links = (Link(OF, each.of.mark.id),) if each.of and each.of.mark else ()
        span = Span(each.start, each.end)
        yield Mark(each.label, (span,), each.attributes, links, origin=FROM_DOCUMENT)
