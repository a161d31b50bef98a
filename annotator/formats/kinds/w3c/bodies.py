"""What the bodies of an annotation say: labels, attributes, links."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from annotator.core.errors import BadFile
from annotator.core.mark import Value
from annotator.formats.json_lines import value_of
from annotator.formats.kinds.w3c.names import JSON
from annotator.formats.projection import NOTE
from annotator.formats.values import Record

_TAGS = ("tagging", "classifying", "identifying")
_COMMENTS = ("commenting", "")


@dataclass(slots=True)
class Said:
    """What an annotation says of its places; `links` lead to addresses."""

    labels: list[str] = field(default_factory=list)
    attributes: dict[str, Value] = field(default_factory=dict)
    links: list[tuple[str, str]] = field(default_factory=list)
    probability: float | None = None


def said_of(annotation: Record) -> Said:
    """What all bodies of an annotation say; it has a label at least, what it is for."""
    said = Said()
    motivation = next((each for each in listed(annotation.get("motivation")) if each), "")
    motivation = motivation if isinstance(motivation, str) else ""
    waiting = listed(annotation.get("body")).copy()
    if "bodyValue" in annotation:
        waiting.append({"value": annotation["bodyValue"], "purpose": "commenting"})
    while waiting:
        body = waiting.pop(0)
        if isinstance(body, dict) and isinstance(body.get("items"), list):  # one of several
            waiting[:0] = body["items"]
        elif isinstance(body, dict):
            _add(said, body, motivation)
        elif isinstance(body, str):
            _add(said, {"id": body}, motivation)
    if not said.labels:
        said.labels.append(motivation or "annotation")
    return said


def listed(value: Any) -> list[Any]:
    """A value that may stand alone as a list; nothing is an empty one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def json_of(value: Any) -> Any:
    """What the JSON in a value says; the value if it is none."""
    if not isinstance(value, str):
        return value
    try:
        return value_of(value.encode("utf-8", "replace"))
    except BadFile:
        return value


def _add(said: Said, body: Record, motivation: str) -> None:
    purpose = next((each for each in listed(body.get("purpose", motivation)) if each), "")
    purpose = purpose if isinstance(purpose, str) else ""
    name = body.get("label")
    value = _value(body)
    if not isinstance(value, str | int | float | bool):
        return
    if purpose == "linking" and isinstance(value, str):
        said.links.append((name if isinstance(name, str) else "", value))
    elif purpose == "assessing" and name is None and _is_share(value):
        said.probability = float(value)
    elif purpose in _TAGS and name is None:
        said.labels.append(str(value))
    else:
        otherwise = NOTE if purpose in _COMMENTS else purpose
        name = name if isinstance(name, str) else otherwise
        before = said.attributes.get(name)
        said.attributes[name] = value if before is None else f"{before}\n{value}"


def _value(body: Record) -> Any:
    value = body.get("value", body.get("source", body.get("id")))
    if isinstance(value, dict):  # a resource that is told of
        value = value.get("id")
    if body.get("format") == JSON:
        found = json_of(value)
        value = value if isinstance(found, dict | list) or found is None else found
    return value


def _is_share(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
