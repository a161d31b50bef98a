"""What is asked of every value of a file before it is used."""

from __future__ import annotations

import math
import re
from base64 import b64decode
from typing import Any, TypeVar

from annotator.core.errors import BadFile
from annotator.core.mark import Value

Record = dict[str, Any]
T = TypeVar("T")

_DEEPEST = 32
_UNHOLDABLE = re.compile("[\0\ud800-\udfff]")


def optional(record: Record, name: str, kind: type | tuple[type, ...], otherwise: T) -> Any | T:
    """The value called `name`, or `otherwise` if there is none; raises BadFile for another type."""
    value = record.get(name)
    if value is None and name not in record:
        return otherwise
    if not isinstance(value, kind) or isinstance(value, bool):
        raise BadFile("“{name}” is not {kind}", name=name, kind=_called(kind))
    return value


def list_of(record: Record, name: str, kind: type | tuple[type, ...]) -> list[Any]:
    """The list called `name`, empty if there is none; raises BadFile if it holds anything else."""
    if record.get(name) is None:
        return []
    found: list[Any] = optional(record, name, list, [])
    for each in found:
        if not isinstance(each, kind) or isinstance(each, bool):
            raise BadFile("“{name}” is a list of {kind}", name=name, kind=_called(kind))
    return found


def check_attribute(name: str, value: Any) -> Value:
    """The value of a mark's attribute; raises BadFile if attributes cannot hold it."""
    finite = not isinstance(value, float) or math.isfinite(value)
    if not isinstance(value, str | int | float | bool) or not finite:
        raise BadFile(
            "its attribute “{name}” is not text, a number, true or false", name=shortened(name)
        )
    return value


def bytes_of(said: str) -> bytes:
    """The bytes that base64 says; raises BadFile if it is none."""
    try:
        return b64decode(said, validate=True)
    except ValueError as error:
        raise BadFile("its “raw” is not base64") from error


def unique_names(pairs: list[tuple[str, Any]]) -> Record:
    """A JSON object; raises ValueError if it says something twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"“{shortened(twice)}” stands in it twice")
    return found


def clean(value: Any, depth: int = 0) -> Any:
    """JSON with each NUL and lone surrogate one U+FFFD, which is all that a database can hold.

    Raises BadFile for what is nested too deeply and for numbers that are not finite.
    """
    if depth > _DEEPEST:
        raise BadFile("it is nested too deeply")
    if isinstance(value, str):
        return _UNHOLDABLE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {clean(name): clean(each, depth + 1) for name, each in value.items()}
    if isinstance(value, list):
        return [clean(each, depth + 1) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        raise BadFile("it has a number that is too large")
    return value


def shortened(words: str) -> str:
    """Words short enough for a sentence.

    >>> shortened("x" * 50)
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…'
    """
    words = _UNHOLDABLE.sub("\ufffd", words)
    return words if len(words) <= 40 else words[:40] + "…"


def _called(kind: type | tuple[type, ...]) -> str:
    names = {str: "text", int: "a number", list: "a list", dict: "an object"}
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return " or ".join(names[each] for each in kinds)
