"""Which elements of TEI stand for which labels, and how our words are written as its names."""

from __future__ import annotations

import re
from collections.abc import Mapping

ELEMENTS = {
    "entity.person": "persName",
    "entity.organisation": "orgName",
    "entity.place": "placeName",
    "entity.time": "date",
    "entity.event": "eventName",
    "entity.work": "title",
    "entity.product": "objectName",
    "figure.number": "num",
}
"""The elements that marks with these labels are; marks with others are `rs` with a type."""
OTHER = "rs"
LABELS = {
    **{element: label for label, element in ELEMENTS.items()},
    **dict.fromkeys(("geogName", "settlement", "district", "region", "country"), "entity.place"),
    **dict.fromkeys(("geogFeat", "bloc"), "entity.place"),
    "time": "entity.time",
    "measure": "figure.number",
    **dict.fromkeys(("q", "quote", "said"), "quote"),
    "head": "structure.headline",
    "byline": "structure.byline",
    "dateline": "structure.dateline",
}
"""The labels that elements are read as; others that say what words are keep their names."""
TYPED = frozenset(("name", "rs", "seg"))
"""Elements whose type says what their words are."""
TYPES = {
    "person": "entity.person",
    "place": "entity.place",
    **dict.fromkeys(("org", "organisation", "organization"), "entity.organisation"),
    "event": "entity.event",
    "work": "entity.work",
}
"""The labels of a `name` whose kind stands in its type; the type of all else is a label."""
VALUES: Mapping[str, Mapping[str, str]] = {
    "date": {"when": "date"},
    "time": {"when": "date"},
    "num": {"value": "value"},
    "measure": {"quantity": "value", "unit": "unit"},
}
"""The attributes of elements, and what they are called in marks."""

_UNHOLDABLE = re.compile("[^A-Za-z0-9._\u4e00-\u9fa5-]|_(?=x)|^[^A-Za-z_\u4e00-\u9fa5]|^$")
_ESCAPED = re.compile("_x([0-9a-f]*)_")


def named(word: str) -> str:
    """A word as a name of XML, with the code points of what names cannot hold.

    >>> named("entity.person"), named("圖 說"), named("")
    ('entity.person', '圖_x20_說', '_x_')
    """
    return _UNHOLDABLE.sub(lambda found: f"_x{ord(found[0]):x}_" if found[0] else "_x_", word)


def word_of(name: str) -> str:
    """The word that a name of `named` stands for; what is no such name is itself.

    >>> word_of("圖_x20_說"), word_of("place_name")
    ('圖 說', 'place_name')
    """
    return _ESCAPED.sub(_character, name)


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else -1
    if code < 0:
        return ""
    return chr(code) if code < 0xD800 or 0xE000 <= code < 0x110000 else found[0]
