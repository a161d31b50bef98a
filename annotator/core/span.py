"""A stretch of text, counted in code points."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from annotator.core.errors import BadCommand


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """The code points from `start` up to, not including, `end`.

    An empty span is a point between two code points. Raises ValueError when `end` lies before
    `start`, or `start` before the text.

    >>> Span(3, 5).of("羅亮 攝影")
    '攝影'
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        # An empty span is still a place, so `span or other` must not lose it.
        return True

    def of(self, text: str) -> str:
        """The text that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return max(self.start, other.start) < min(self.end, other.end)

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Whether the two share a code point, or one of them is a point in or beside the other."""
        if len(self) and len(other):
            return self.overlaps(other)
        return self.start <= other.end and other.start <= self.end

    def moved(self, by: int) -> Span:
        """The same stretch, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def hull(self, other: Span) -> Span:
        """The smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


@lru_cache(maxsize=1 << 15)
def alone(start: int, end: int) -> tuple[Span, ...]:
    """One span by itself, as most marks have it.

    Articles are of much the same length, so the same places come again and again: one value for
    each takes less time and room than hundreds of thousands.
    """
    return (Span(start, end),)


def check_within(span: Span, length: int) -> None:
    """Raises BadCommand if a stretch is not within an article of so many code points."""
    if span.end > length:
        raise BadCommand(
            "{start}–{end} is outside the article, which has {length} characters",
            start=span.start,
            end=span.end,
            length=length,
        )
