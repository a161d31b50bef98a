"""One claim about an article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from itertools import pairwise
from uuid import uuid4

from annotator.core.span import Span

MarkId = str
Value = str | int | float | bool
"""What an attribute can hold; a date is written as ISO 8601 text."""


def new_id() -> MarkId:
    """An id that no other editor's machine will ever choose."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class Link:
    """That another mark plays a part in this one: `photographer` → the mark of a person."""

    role: str
    to: MarkId


@dataclass(frozen=True, slots=True)
class Origin:
    """Who made a mark what it is, when, and how.

    `at` is UTC in ISO 8601; `how` is `hand`, `import`, or the name of a suggester with its version,
    which may have said how probable the mark was, from 0 to 1.
    """

    editor: str = ""
    at: str = ""
    how: str = "hand"
    probability: float | None = None


NOBODY = Origin()
"""The origin of a mark that nobody has signed."""


@dataclass(frozen=True, slots=True, init=False)
class Mark:
    """What some stretches of the source are said to be.

    Labels are dotted, general to special: `entity.person`, `caption.credit`, `figure.number`.
    No span: the mark is about the whole article. An empty span: a point, such as a picture that
    is missing. Several: one claim about words that stand apart. Spans are in reading order and
    do not overlap.
    """

    label: str
    spans: tuple[Span, ...] = ()
    attributes: Mapping[str, Value] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    id: MarkId = field(default_factory=new_id)
    origin: Origin = NOBODY

    def __init__(
        self,
        label: str,
        spans: tuple[Span, ...] = (),
        attributes: Mapping[str, Value] | None = None,
        links: tuple[Link, ...] = (),
        id: MarkId | None = None,  # noqa: A002
        origin: Origin = NOBODY,
    ) -> None:
        """A mark, with a fresh id unless one is given; raises ValueError if parts are out of order.

        Written by hand, because hundreds of thousands are made at a time.
        """
        if len(spans) > 1:
            _check_order(spans)
        _set_label(self, label)
        _set_spans(self, spans)
        _set_attributes(self, {} if attributes is None else attributes)
        _set_links(self, links)
        _set_id(self, new_id() if id is None else id)
        _set_origin(self, origin)

    @property
    def kind(self) -> str:
        """The most general part of the label."""
        return self.label.partition(".")[0]

    @property
    def hull(self) -> Span | None:
        """From the start of the first part to the end of the last; None for the whole article."""
        if not self.spans:
            return None
        return Span(self.spans[0].start, self.spans[-1].end)

    @property
    def place(self) -> tuple[int, int, MarkId]:
        """Sorts marks in reading order, outer before inner; those of the whole article first."""
        if not self.spans:
            return (-1, 0, self.id)
        return (self.spans[0].start, -self.spans[-1].end, self.id)

    def touches(self, span: Span) -> bool:
        """Whether any part shares text with `span`, or is a point in it."""
        return any(part.touches(span) for part in self.spans)

    def words(self, text: str, joint: str = " … ") -> str:
        """The source words of the mark, its parts joined by `joint`."""
        return joint.join(span.of(text) for span in self.spans)

    def made(self, editor: str, at: str) -> Mark:
        """The mark as `editor` left it at `at`; how it came about stays."""
        return replace(self, origin=replace(self.origin, editor=editor, at=at))


# What a frozen dataclass sets its fields with takes twice as long.
_set_label, _set_spans, _set_attributes, _set_links, _set_id, _set_origin = (
    Mark.__dict__[each.name].__set__ for each in fields(Mark)
)


def _check_order(spans: tuple[Span, ...]) -> None:
    for one, next_one in pairwise(spans):
        if next_one.start < one.end or next_one == one:
            raise ValueError(f"parts out of order: {one}, {next_one}")


def parts(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """`spans` in reading order, those that overlap or meet joined into one.

    >>> parts((Span(5, 7), Span(0, 2), Span(2, 3)))
    (Span(start=0, end=3), Span(start=5, end=7))
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = joined[-1].hull(span)
        else:
            joined.append(span)
    return tuple(joined)
