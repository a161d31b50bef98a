"""The marks of a line, checked against its text."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from itertools import pairwise
from typing import Any

from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark, MarkId, Origin, Value
from annotator.core.span import Span
from annotator.formats.losses import JOINT
from annotator.formats.told import IMPORTED
from annotator.formats.values import Record, check_attribute, optional, shortened

_DERIVED = frozenset(("utf16", "bytes", "read", "read_text_spans"))
_KNOWN = _DERIVED | {
    *("id", "label", "spans", "words", "attributes", "links"),
    *("sheet", "editor", "at", "how", "probability"),
}
Sheets = dict[str, tuple[Mark, ...]]


def read_marks(records: list[Any], text: str, raw: bytes) -> Sheets:
    """The marks of an article by sheet, in reading order; BadFile for the first wrong one."""
    sheets: dict[str, dict[MarkId, Mark]] = {}
    for number, record in enumerate(records, 1):
        try:
            sheet, mark = _filed(record, text, raw, number)
            marks = sheets.setdefault(sheet, {})
            if mark.id in marks:
                raise BadFile("its id stands on the same sheet twice")
            marks[mark.id] = mark
        except BadFile as problem:
            raise BadFile("mark {number}: {what}", number=number, what=problem.message) from problem
    for marks in sheets.values():
        _check_links(marks)
    return {
        sheet: tuple(sorted(marks.values(), key=lambda mark: mark.place))
        for sheet, marks in sheets.items()
    }


def _filed(record: Any, text: str, raw: bytes, number: int) -> tuple[str, Mark]:
    if not isinstance(record, dict):
        raise BadFile("it is not a JSON object")
    strange = record.keys() - _KNOWN
    if strange:
        raise BadFile("a mark has no “{name}”", name=shortened(min(strange)))
    label = optional(record, "label", str, "")
    if not label:
        raise BadFile("it has no “label”")
    sheet = optional(record, "sheet", str, IMPORTED)
    mark = Mark(
        label,
        _spans(record, text),
        _attributes(optional(record, "attributes", dict, {})),
        tuple(map(_link, optional(record, "links", list, []))),
        optional(record, "id", str, "") or _id(raw, sheet, number),
        Origin(
            optional(record, "editor", str, ""),
            optional(record, "at", str, ""),
            optional(record, "how", str, "import"),
            _probability(record),
        ),
    )
    _check_words(record, mark, text)
    return sheet, mark


def _probability(record: Record) -> float | None:
    given = record.get("probability")
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int | float) or not 0 <= given <= 1:
        raise BadFile("its “probability” is no number from 0 to 1")
    return float(given)


def _id(raw: bytes, sheet: str, number: int) -> MarkId:
    """An id for a mark that has none, the same whenever the file is read."""
    return sha256(b"%b\0%b\0%d" % (raw, sheet.encode(), number)).hexdigest()[:32]


def _spans(record: Record, text: str) -> tuple[Span, ...]:
    if "spans" not in record:
        raise BadFile("it has no “spans”")
    spans = tuple(_span(pair, text) for pair in optional(record, "spans", list, []))
    for one, two in pairwise(spans):
        if two.start < one.end or one == two:
            raise BadFile("its spans are not in order")
    return spans


def _span(pair: Any, text: str) -> Span:
    if not isinstance(pair, list) or [type(place) for place in pair] != [int, int]:
        raise BadFile("a span is two whole numbers, [start, end]")
    start, end = pair
    if not 0 <= start <= end <= len(text):
        raise BadFile(
            "the span {start} to {end} is not within the text of {length} characters",
            start=start,
            end=end,
            length=len(text),
        )
    return Span(start, end)


def _attributes(values: Mapping[str, Any]) -> dict[str, Value]:
    return {name: check_attribute(name, value) for name, value in values.items()}


def _link(record: Any) -> Link:
    if not isinstance(record, dict) or record.keys() != {"role", "to"}:
        raise BadFile("a link has a “role” and a “to”")
    return Link(optional(record, "role", str, ""), optional(record, "to", str, ""))


def _check_links(marks: Mapping[MarkId, Mark]) -> None:
    for mark in marks.values():
        for link in mark.links:
            if link.to not in marks:
                raise BadFile(
                    "the mark “{id}” has a link to “{to}”, which is not on its sheet",
                    id=shortened(mark.id),
                    to=shortened(link.to),
                )


def _check_words(record: Record, mark: Mark, text: str) -> None:
    words = optional(record, "words", str, None)
    there = mark.words(text, JOINT)
    if words is not None and words != there:
        raise BadFile(
            "its words are “{words}”, but at its place the text has “{there}”",
            words=shortened(words),
            there=shortened(there),
        )
