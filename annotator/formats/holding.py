"""What a format has a place for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Literal


@dataclass(frozen=True, slots=True)
class Fits:
    """Where a format has a place for the marks of a label.

    `line`: only for those of whole lines; `around`: the labels whose marks it holds within these,
    where it holds no others that overlap; `words`: only for their words, not where these stand;
    `says`: which attributes it holds of them if they are text, where it holds not all.
    """

    line: bool = False
    around: tuple[str, ...] = ()
    words: bool = False
    says: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Holds:
    """What a format can say. The core leaves the rest out before the format sees it, and tells it.

    `text` is the text that is written: as printed (`source`) or as read (`read`). The rest, in the
    order of what is asked: marks of whole articles; marks without words; marks of several parts;
    marks that overlap, and that cross, others; marks over line ends; white space in the text, in
    labels and at the edges of marks; characters that XML does not know; attributes, and the one
    called `note` where no others are held; links; on which sheet a mark is, and who made it; name
    and meta of an article; the bytes that it was read from. `labels` are the only ones that it has
    a place for, if it has not one for all.
    """

    text: Literal["source", "read"] = "source"
    whole_articles: bool = True
    points: bool = True
    discontinuous: bool = True
    overlap: bool = True
    crossing: bool = True
    lines: bool = True
    spaces: bool = True
    controls: bool = True
    attributes: bool = True
    notes: bool = True
    links: bool = True
    sheets: bool = True
    origins: bool = True
    meta: bool = True
    raw: bool = True
    labels: Mapping[str, Fits] | None = None

    @classmethod
    def only(
        cls,
        *what: str,
        text: Literal["source", "read"] = "source",
        labels: Mapping[str, Fits] | None = None,
    ) -> Holds:
        """What a format holds that holds nothing else than this.

        >>> Holds.only("overlap", "crossing").links
        False
        """
        names = {each.name for each in fields(cls)} - {"text", "labels"}
        if not names.issuperset(what):
            raise ValueError(f"nothing that a format holds: {what}")
        return cls(text, **{name: name in what for name in names}, labels=labels)

    def held(self) -> set[str]:
        """The names of what is held, as `only` takes them."""
        return {each.name for each in fields(self) if getattr(self, each.name) is True}


EVERYTHING = Holds()
"""What a format holds that loses nothing."""
