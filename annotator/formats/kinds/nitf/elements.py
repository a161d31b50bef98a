"""What the elements of NITF do to a text, and which of them our marks are."""

from __future__ import annotations

import re
from collections.abc import Mapping

from annotator.core.mark import Value
from annotator.formats.documents.elements import Dialect, Into, called, walked
from annotator.formats.documents.heading import iso
from annotator.formats.documents.parsing import Node
from annotator.formats.documents.printing import Figure, Stretch
from annotator.formats.holding import Fits

HEADLINE, BYLINE, DATELINE = "structure.headline", "structure.byline", "structure.dateline"
CAPTION, CREDIT = "caption.text", "caption.credit"
WORDS = {
    "entity.person": "person",
    "entity.organisation": "org",
    "entity.place": "location",
    "entity.time": "chron",
    "entity.event": "event",
    "entity.work": "object.title",
    "figure.number": "num",
    "quote": "q",
}
"""The elements within a line that marks with these labels are."""
SAYS = {
    "entity.time": ("date", "norm"),
    "figure.number": ("unit", "units"),
    HEADLINE: ("kind", "class"),
    BYLINE: ("part", "class"),
}
"""The attribute of marks with these labels that elements have room for, and what it is there."""
_NAMES = tuple(label for label in WORDS if label != "quote")
_AROUND = {
    **dict.fromkeys((HEADLINE, CAPTION, CREDIT), tuple(WORDS)),
    BYLINE: ("entity.person", "entity.place"),
    DATELINE: ("entity.place", "entity.time"),
    "quote": _NAMES,
}
FITS = {
    label: Fits(label not in WORDS, _AROUND.get(label, ()), says=SAYS.get(label, ())[:1])
    for label in (*WORDS, HEADLINE, BYLINE, DATELINE, CAPTION, CREDIT)
}
"""Where NITF has a place for marks: its elements of lines hold those of words, and some not all."""
_LABELS = {
    **{element: label for label, element in WORDS.items()},
    **dict.fromkeys(("hl1", "hl2"), HEADLINE),
    "byline": BYLINE,
    "dateline": DATELINE,
    "story.date": "entity.time",
    "media-caption": CAPTION,
    "media-producer": CREDIT,
    "money": "figure.number",
    **dict.fromkeys(("function", "postaddr", "virtloc"), ""),
}
_LINE_NAMES = (
    "abstract block bq body.content body.end body.head byline dateline dd dl dt fn hedline hl1 hl2 "
    "hr li media media-caption media-producer nitf-table ol p pre table tagline tbody thead tfoot "
    "tr ul bibliography credit caption"
)
_UNPRINTED_NAMES = (
    "alt-code classifier datasource distributor head key-list media-metadata media-object "
    "media-reference note pronounce rights series tobject"
)
_LINES, _UNPRINTED = frozenset(_LINE_NAMES.split()), frozenset(_UNPRINTED_NAMES.split())
_GAPS = {"br": "\n", "td": "\t", "th": "\t"}
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?")
_LOOKS = frozenset(("id", "class", "style"))


class _Elements:
    """What elements are while a tree is walked; a caption is of the picture before it."""

    def __init__(self) -> None:
        self._picture: Figure | None = None

    def stretch(self, node: Node) -> Stretch | None:
        """What an element stretches over, if it says what its words are."""
        name = called(node)
        label = _LABELS.get(name, "")
        if not label:
            return None
        of = self._picture if label in (CAPTION, CREDIT) else None
        return Stretch(label, _said(node, name), of)

    def figure(self, node: Node) -> Figure | None:
        """The picture that an element stands for."""
        if called(node) == "media":
            self._picture = None
            kind = node.get("media-type") or "image"
            there = [each for each in node if called(each) == "media-reference"]
            source = there[0].get("source") if there else None
            if source and kind in ("image", "photo", "graphic"):
                alt = there[0].get("alternate-text") or ""
                self._picture = Figure(alt[:1000], source[:2000])
        return self._picture if called(node) == "media" else None


def print_nitf(root: Node, into: Into) -> dict[Node, Stretch]:
    """Say what a tree of NITF prints; the stretches of the elements that are marks."""
    elements = _Elements()
    return walked(
        root, Dialect(_LINES, _GAPS, _is_hidden, elements.stretch, elements.figure), into
    )  # fmt: skip


def day_of(norm: str) -> str:
    """A day of NITF, and the time if it has one, as ISO 8601 has it; empty if it is none.

    >>> day_of("20210516T090004"), day_of("2019-05-10"), day_of("?")
    ('2021-05-16T09:00', '2019-05-10', '')
    """
    found = _BASIC.match(norm)
    if found is None:
        return iso(norm)
    year, month, day, hour, minute = found.groups()
    return iso(f"{year}-{month}-{day}" + (f"T{hour}:{minute}" if hour else ""))


def _is_hidden(node: Node) -> bool:
    return not called(node) or called(node) in _UNPRINTED


def _said(node: Node, name: str) -> Mapping[str, Value]:
    """What an element says of its words."""
    said: dict[str, Value] = {
        key: value
        for key, value in node.items()
        if not key.startswith("{") and key not in _LOOKS
    }  # fmt: skip
    if name in ("chron", "story.date") and (day := day_of(str(said.get("norm", "")))):
        del said["norm"]
        said["date"] = day
    if name in ("hl1", "hl2"):
        parent = node.getparent()
        heads = parent is not None and called(parent) == "hedline"
        said["kind"] = "headline" if name == "hl1" else "subtitle" if heads else "section"
    return said
