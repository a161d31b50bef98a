"""What reading a file finds out besides its articles, and what else its parts could be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.formats.detection import Guess
from annotator.formats.encoding import Decoded
from annotator.formats.measure import Measure


@dataclass(slots=True)
class Found:
    """What is found out of a file while it is read; whoever reads it writes it down here.

    `said` is what its bytes say, of a file that is text: its encoding can be chosen. `measure` is
    how it counts places, of a file whose tool has one of several ways. `guesses` are the encodings
    that it may be in, if they had to be guessed; `digest` is the SHA-256 of its bytes, once it was
    asked for.
    """

    guesses: Sequence[Guess] = ()
    said: Decoded | None = None
    measure: Measure | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing in a file that an option of reading may be set to: a column, a part of a page.

    `value` is what the option takes, `title` what the file calls it, `words` the first that stand
    in it, `size` its characters. `depth` counts in how many other candidates it lies. `chosen` says
    that it is taken where nobody has chosen.
    """

    value: str
    title: str
    words: tuple[str, ...] = ()
    size: int = 0
    depth: int = 0
    chosen: bool = False


Candidates = Mapping[str, Sequence[Candidate]]
"""The candidates for the options that have any, by the name of the option."""
