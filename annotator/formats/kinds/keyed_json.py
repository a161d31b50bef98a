"""JSON of other shapes: a list or an object of articles, or one a line; keys found or chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.found import Candidates
from annotator.formats.json_lines import first_record, lines, value_of, whole
from annotator.formats.keyed import MEASURES, TEXTS, Keys, at
from annotator.formats.registry import MIB, Format, Source, offer
from annotator.formats.told import Told, drafts
from annotator.formats.values import Record, clean

_FIRST, _HEAD = 3, 1 << 20


@dataclass(frozen=True, slots=True)
class Shape(Keys):
    """Where the articles stand, and by which keys they are read."""

    articles: str = field(
        default="", metadata={"help": "Where the articles are, as data.items; empty: found"}
    )


def read(source: Source) -> list[Draft]:
    """The articles of a file; raises BadFile naming the first that is wrong."""
    shape = source.options if isinstance(source.options, Shape) else Shape()
    return drafts(source, list(_told(source, shape)), MEASURES)


def candidates(source: Source) -> Candidates:
    """The keys of the first articles and of their marks."""
    shape = source.options if isinstance(source.options, Shape) else Shape()
    try:
        first = [record for _, _, record in islice(_records(source, shape), _FIRST)]
    except BadFile:  # nothing in it is called as texts are
        first = [whole(source)]
    return shape.candidates(clean(each) for each in first)


def sniff(raw: bytes) -> bool:
    """Whether it begins as JSON does that has records, and a key in it is that of a text."""
    head = raw[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    said = head.decode("utf-8", "ignore").casefold()
    return head[:1] in (b"{", b"[") and any(f'"{name}"' in said for name in TEXTS)


def _told(source: Source, shape: Shape) -> Iterator[Told]:
    for number, is_line, record in _records(source, shape):
        told = Told(number, f"{source.name} {number}", "", is_line=is_line)
        try:
            if not isinstance(record, dict):
                raise BadFile("it is not a JSON object")
            yield shape.told(clean(record), told)
        except BadFile as problem:
            raise told.refused(source, problem) from problem


def _records(source: Source, shape: Shape) -> Iterator[tuple[int, bool, Any]]:
    """The records, and whether the number of each is that of a line."""
    if _are_lines(source):
        for number, line in lines(source):
            try:
                value = value_of(line)
            except BadFile as problem:
                told = Told(number, "", "", is_line=True)
                raise told.refused(source, problem) from problem
            for each in _found(value, shape) or [value]:
                yield number, True, each
        return
    found = _found(whole(source), shape)
    if not found:
        raise BadFile("“{file}” holds no article", file=source.file)
    for number, each in enumerate(found, 1):
        yield number, False, each


def _are_lines(source: Source) -> bool:
    """Whether there is more than one line, the first of them a value by itself."""
    numbered = lines(source)
    first, second = next(numbered, None), next(numbered, None)
    if first is None or second is None or first_record(source.raw) == {}:
        return False
    try:
        value_of(first[1])
    except BadFile:
        return False
    return True


def _found(value: Any, shape: Shape) -> list[Any]:
    """The records in a value: where they were said to be, or where there are some."""
    if shape.articles:
        value = at(value, shape.articles)
    elif isinstance(value, dict) and not shape.holds_text(value):
        inside = [each for each in value.values() if _are_articles(each, shape)]
        value = inside[0] if inside else value
    if isinstance(value, dict) and not shape.holds_text(value):
        if value and all(isinstance(each, dict) for each in value.values()):
            return [_named(key, each) for key, each in value.items()]
        return []
    return value if isinstance(value, list) else [value] if isinstance(value, dict) else []


def _are_articles(value: Any, shape: Shape) -> bool:
    return isinstance(value, list) and bool(value) and shape.holds_text(value[0])


def _named(key: str, record: Record) -> Record:
    """An article of an object, which is called by its key unless it has a name."""
    return {"id": key, **record}


@offer
def keyed_json() -> Format:
    """JSON of any shape, in."""
    return Format(
        "json",
        "JSON of other shapes",
        (".json", ".jsonl", ".ndjson"),
        unit="code point",
        reading=Shape,
        candidates=candidates,
        read=read,
        sniff=sniff,
        general=True,
        most=512 * MIB,
    )
