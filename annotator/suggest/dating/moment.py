"""A moment as words tell it, and as ISO 8601 writes it."""

from __future__ import annotations

from calendar import monthrange
from typing import NamedTuple

Shift = tuple[str, int]
"""From which moment a relative one is told, and how far off: `("day", -1)` for yesterday."""


class Moment(NamedTuple):
    """What is said of a moment; None where nothing is.

    `age` is a decade or century, `198X`; `clock` is `T09:30`; `shift` says from where it is told,
    before it is resolved.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    clock: str = ""
    age: str = ""
    shift: Shift | None = None

    @property
    def is_real(self) -> bool:
        """Whether there is such a day."""
        if self.day is None or self.month is None:
            return True
        return self.day <= monthrange(self.year or 2000, self.month)[1]

    @property
    def is_resolved(self) -> bool:
        """Whether the year is known, and what lies between it and what is said."""
        if self.age:
            return "XXX" not in self.age
        gap = self.day is not None and self.month is None
        return self.year is not None and not gap and self.shift is None

    def __str__(self) -> str:
        if self.age:
            return self.age
        if self.shift is not None:
            return ""
        said = "" if (self.year, self.month, self.day) == (None, None, None) else "XXXX"
        if self.year is not None:
            said = f"{self.year:04}"
        if self.month is not None:
            said += f"-{self.month:02}"
        if self.day is not None:
            said += ("" if self.month else "-XX") + f"-{self.day:02}"
        return said + self.clock


class When(NamedTuple):
    """A moment, or a stretch from one to another; `since`: from the first on without an end."""

    first: Moment
    last: Moment | None = None
    since: bool = False

    def __str__(self) -> str:
        first, last = str(self.first), str(self.last or "")
        if self.since:
            return f"{first}/.." if first else ""
        if self.last is None:
            return first
        return f"{first}/{last}" if first and last else ""
