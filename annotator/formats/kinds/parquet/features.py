"""What Hugging Face's `datasets` writes into a file of its columns: the names of classes."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from annotator.formats.values import Record

_KEY = b"huggingface"


def features_of(metadata: Mapping[bytes, bytes]) -> Record:
    """The features of columns by their names; none if there are none that can be read."""
    try:
        found = json.loads(metadata.get(_KEY, b"{}"))
        features = found["info"]["features"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return {}
    return features if isinstance(features, dict) else {}


def named(value: Any, feature: Any) -> Any:
    """A value as JSON can hold it, the numbers of classes as their names.

    >>> named([1, 0], {"feature": {"names": ["O", "B-PER"], "_type": "ClassLabel"}})
    ['B-PER', 'O']
    """
    if isinstance(feature, list):
        feature = {"feature": feature[0]} if feature else {}
    if not isinstance(feature, dict):
        feature = {}
    if isinstance(value, list):
        return [named(each, feature.get("feature")) for each in value]
    if isinstance(value, dict):
        inner = feature.get("feature")
        about = inner if isinstance(inner, dict) else feature
        return _turned({name: named(each, about.get(name)) for name, each in value.items()})
    names = feature.get("names")
    if type(value) is int and isinstance(names, list) and 0 <= value < len(names):
        return str(names[value])
    return _plain(value)


def _turned(value: Record) -> Any:
    """A struct of lists, as sequences of objects are kept, as a list of objects."""
    columns = list(value.values())
    lists = [each for each in columns if isinstance(each, list)]
    if len(columns) > 1 and len(lists) == len(columns) and len(set(map(len, lists))) == 1:
        return [dict(zip(value, row, strict=True)) for row in zip(*lists, strict=True)]
    return value


def _plain(value: Any) -> Any:
    """A single value as JSON can hold it; bytes are a text, or they are left out."""
    if isinstance(value, bytes):
        text = value.decode("utf-8", "replace")
        return None if "\ufffd" in text else text
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value if value is None or isinstance(value, str | int) else str(value)
