"""How marks are said in layers of annotations, and what layers of any kind say of marks.

Ours are the layer that every project of INCEpTION has for names, its value the label, and one of
relations for links.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from annotator.core.errors import BadFile
from annotator.core.mark import Value
from annotator.formats.json_lines import value_of
from annotator.formats.labelled import Filed
from annotator.formats.projection import NOTE
from annotator.formats.told import IMPORTED
from annotator.formats.values import Record, clean

NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
"""The layer that marks are annotations of."""
LINK = "webanno.custom.Link"
"""The layer of relations that links are."""
ARTICLE = "webanno.custom.Article"
"""The layer of what is known of an article."""
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"

LABEL, ROLE, META = "value", "role", "meta"
SHEET, ATTRIBUTES = "sheet", "attributes"
FEATURES = (LABEL, NOTE, ATTRIBUTES, SHEET)
"""What annotations of a mark say of it, in the order in which they do."""
_LABELS = (LABEL, "label")
_LAYER = "layer"
_NO_LABEL = re.compile(r"true|false|[-+]?\d+(\.\d+)?")


class Said(NamedTuple):
    """What an annotation says of a mark: its label, and its sheet where it names one."""

    label: str
    attributes: Mapping[str, Value]
    sheet: str | None


def features(filed: Filed) -> dict[str, str | None]:
    """What the features of our layer say of a mark; None for what there is nothing to say of.

    The note is one that its reader sees; all other attributes are JSON, whatever they are called.
    """
    about = dict(filed.mark.attributes)
    said = about.get(NOTE)
    note = str(about.pop(NOTE)) if isinstance(said, str) else None
    return {
        LABEL: filed.mark.label,
        NOTE: note,
        ATTRIBUTES: json.dumps(about, ensure_ascii=False, allow_nan=False) if about else None,
        SHEET: filed.sheet if filed.sheet != IMPORTED else None,
    }


def said(layer: str, features: Mapping[str, Any]) -> Said:
    """What an annotation of any layer says of a mark.

    `features` are those that its layer has, in their order, None where they say nothing. The label
    is the feature called `value` or `label`, or else the first that is a word; or else the layer.
    """
    about = {name: _held(value) for name, value in features.items() if value is not None}
    named = next((name for name in _LABELS if name in features), None)
    if named is None:
        named = next((name for name, value in about.items() if _is_word(value)), "")
    label = about.pop(named, None) or ""
    sheet = None
    if layer == NAMED_ENTITY:
        sheet = about.pop(SHEET, None)
        about |= _from_json(about)
    elif label:
        about.setdefault(_LAYER, short(layer))
    return Said(str(label) or short(layer), about, None if sheet is None else str(sheet))


def short(layer: str) -> str:
    """The name of a layer without its package.

    >>> short(NAMED_ENTITY)
    'NamedEntity'
    """
    return layer.rpartition(".")[2]


def relation(layer: str, features: Mapping[str, Any]) -> tuple[str, dict[str, Value]]:
    """The role of a link that is a relation; what else it says is said of the mark it begins at."""
    if layer == LINK:
        return str(features.get(ROLE) or ""), {}
    found = said(layer, features)
    about = {name: value for name, value in found.attributes.items() if name != _LAYER}
    return found.label, {f"{found.label}.{name}": value for name, value in about.items()}


def _is_word(value: Value) -> bool:
    return isinstance(value, str) and value != "" and not _NO_LABEL.fullmatch(value)


def _held(value: Any) -> Value:
    """A value as attributes can hold it; INCEpTION has numbers that are not finite."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value if isinstance(value, str | int | float | bool) else str(value)


def _from_json(about: dict[str, Value]) -> Mapping[str, Value]:
    """The attributes that are in JSON, taken from the others; what is no such JSON stays there."""
    found = json_object(about.get(ATTRIBUTES))
    if found is None or not all(isinstance(each, str | int | float) for each in found.values()):
        return {}
    del about[ATTRIBUTES]
    return found


def json_object(words: object) -> Record | None:
    """What some words say if they are a JSON object; else None."""
    if not isinstance(words, str) or not words.startswith("{"):
        return None
    try:
        found: Record = clean(value_of(words.encode()))
    except BadFile:
        return None
    return found
