"""The places that an annotation is about: which article, from where to where, and their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from annotator.core.errors import BadFile
from annotator.core.span import Span
from annotator.formats.kinds.w3c.bodies import listed
from annotator.formats.values import Record, shortened

_POSITION, _QUOTE = "TextPositionSelector", "TextQuoteSelector"


@dataclass(frozen=True, slots=True)
class Place:
    """A place as selectors have it: by its offsets, or by its words and those around them."""

    offsets: tuple[Any, Any] | None
    exact: str | None = None
    prefix: str = ""
    suffix: str = ""

    def span(self, text: str) -> tuple[Any, Any] | Span:
        """From where to where; raises BadFile if the words are not there, or more than once."""
        if self.offsets is not None:
            return self.offsets
        words = self.exact or ""
        around = self.prefix + words + self.suffix
        at = text.find(around)
        if not words or at < 0:
            raise BadFile("its words “{words}” are not in the text", words=shortened(words))
        if text.find(around, at + 1) >= 0:
            raise BadFile(
                "its words “{words}” stand in the text more than once", words=shortened(words)
            )
        start = at + len(self.prefix)
        return Span(start, start + len(words))


def places_of(target: Any) -> dict[str, tuple[Place, ...]]:
    """The places in each article, by its address; none where it is about all of that.

    Raises BadFile for a place that is told in a way that texts do not have.
    """
    found: dict[str, list[Place]] = {}
    waiting = listed(target)
    while waiting:
        here = waiting.pop(0)
        if isinstance(here, dict) and isinstance(here.get("items"), list):
            waiting[:0] = here["items"]
            continue
        there = found.setdefault(_address(here), [])
        if isinstance(here, dict) and here.get("selector") is not None:
            there.append(_place(listed(here["selector"])))
    if not found:
        raise BadFile("it has no “target”")
    return {address: tuple(sorted(places, key=_start)) for address, places in found.items()}


def _start(place: Place) -> int:
    """Sorts parts, which a file may have in any order; what is no number is refused later."""
    start = place.offsets[0] if place.offsets else 0
    return start if isinstance(start, int) else 0


def _address(target: Any) -> str:
    if isinstance(target, dict):
        target = target.get("source", target.get("id"))
    if isinstance(target, dict):
        target = target.get("id")
    if not isinstance(target, str):
        raise BadFile("its “target” has no “source”")
    return target


def _place(selectors: list[Any]) -> Place:
    """The place that selectors agree on; a quote may also refine a position."""
    known = [each for each in selectors if isinstance(each, dict)]
    known += [each["refinedBy"] for each in known if _is(each, _POSITION) and "refinedBy" in each]
    position = next((each for each in known if _is(each, _POSITION)), None)
    quote: Record = next((each for each in known if _is(each, _QUOTE)), {})
    if position is None and not quote:
        kind = next((each.get("type") for each in known), None)
        raise BadFile(
            "its place is told by “{kind}”, which is not read", kind=shortened(str(kind or "?"))
        )
    exact, prefix, suffix = (quote.get(name) for name in ("exact", "prefix", "suffix"))
    return Place(
        None if position is None else (position.get("start"), position.get("end")),
        exact if isinstance(exact, str) else None,
        prefix if isinstance(prefix, str) else "",
        suffix if isinstance(suffix, str) else "",
    )


def _is(selector: Any, kind: str) -> bool:
    return isinstance(selector, dict) and kind in listed(selector.get("type"))
