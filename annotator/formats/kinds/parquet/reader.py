"""Datasets to articles: our own with everything, others by their columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Origin
from annotator.core.span import Span
from annotator.formats.folders import Unread, is_archive
from annotator.formats.found import Candidates
from annotator.formats.json_lines import value_of
from annotator.formats.keyed import MEASURES, Keys
from annotator.formats.kinds.parquet import arrow
from annotator.formats.registry import Source
from annotator.formats.segments import laid_out
from annotator.formats.tagging import TAG, marks, row
from annotator.formats.told import IMPORTED, Told, ToldMark, drafts
from annotator.formats.values import Record, bytes_of, clean, list_of, optional

_MAGIC = b"PAR1"
_SUFFIX = ".parquet"
_FIRST = 3
_TAGS = ("ner_tags", "tags", "labels")
_OURS = {"text", "marks", "encoding", "meta"}


@dataclass(frozen=True, slots=True)
class Columns(Keys):
    """Which columns are read, where the dataset is not one of ours."""


def read(source: Source) -> list[Draft]:
    """The articles of a file, or of all in an archive; raises BadFile for the first wrong one."""
    rows = list(_rows(source))
    keys = source.options if isinstance(source.options, Columns) else Columns()
    told: list[Told] = []
    for number, record in enumerate(rows, 1):
        here = Told(number, f"{source.name} {number}", "")
        try:
            given = clean({key: value for key, value in record.items() if value is not None})
            ours = record.keys() >= _OURS and keys == Columns()
            told.append(_ours(given, here) if ours else _others(given, here, keys))
        except BadFile as problem:
            raise here.refused(source, problem) from problem
    return drafts(source, told, MEASURES, keep_ids=True)


def candidates(source: Source) -> Candidates:
    """The columns of the first rows, and what the marks in them have."""
    return Columns().candidates(islice(_rows(source), _FIRST))


def sniff(raw: bytes) -> bool:
    """Whether it is such a file, or an archive that has one."""
    if not is_archive(raw):
        return raw.startswith(_MAGIC)
    try:
        with Unread.of(raw, "") as archive:
            return bool(archive.names(_SUFFIX))
    except BadFile:
        return False


def _rows(source: Source) -> Iterator[Record]:
    if not is_archive(source.raw):
        yield from arrow.read_rows(source.raw, source.file)
        return
    with Unread.of(source.raw, source.file) as archive:
        for name in archive.names(_SUFFIX):
            yield from arrow.read_rows(archive.read(name) or b"", source.file)


def _ours(record: Record, told: Told) -> Told:
    """An article as we write it."""
    meta = clean(value_of(optional(record, "meta", str, "{}").encode()))
    raw = optional(record, "raw", str, None)
    return replace(
        told,
        name=optional(record, "name", str, told.name),
        text=optional(record, "text", str, ""),
        meta=meta if isinstance(meta, dict) else {},
        marks=tuple(map(_mark, list_of(record, "marks", dict))),
        encoding=optional(record, "encoding", str, "utf-8"),
        raw=None if raw is None else bytes_of(raw),
    )


def _mark(given: Record) -> ToldMark:
    record = {key: value for key, value in given.items() if value is not None}
    places = list_of(record, "spans", dict)
    attributes = clean(value_of(optional(record, "attributes", str, "{}").encode()))
    links = list_of(record, "links", dict)
    share = record.get("probability")
    return ToldMark(
        optional(record, "label", str, ""),
        tuple((each.get("start"), each.get("end")) for each in places),
        optional(record, "words", str, None) if len(places) == 1 else None,
        attributes if isinstance(attributes, dict) else {},
        tuple((optional(each, "role", str, ""), optional(each, "to", str, "")) for each in links),
        optional(record, "id", str, None),
        optional(record, "sheet", str, IMPORTED),
        origin=Origin(
            optional(record, "editor", str, ""),
            optional(record, "at", str, ""),
            optional(record, "how", str, "import"),
            share if isinstance(share, float) and 0 <= share <= 1 else None,
        ),
    )


def _others(record: Record, told: Told, keys: Keys) -> Told:
    """An article as others write it: its text or its tokens, and spans or tags."""
    tokens = _texts(record.get("tokens"))
    if not tokens:
        return keys.told(record, told)
    tag_key = next((key for key in _TAGS if _are_tags(record.get(key), tokens)), "")
    tags = _texts(record.get(tag_key))
    rest = {key: value for key, value in record.items() if key not in ("tokens", tag_key)}
    spaced = any(len(token) > 1 for token in tokens)
    places: list[Span] | None
    if keys.holds_text(record):
        found = keys.told(rest, told)
        places = _places(found.text, tokens)
    else:
        text, (places,) = laid_out([tokens], spaced)
        found = keys.told({**rest, "text": text}, told)
    if not tag_key or places is None or found.marks:
        return found
    matches = map(TAG.fullmatch, tags)
    tagged = [row(token, tag) for token, tag in zip(tokens, matches, strict=True) if tag]
    return replace(found, marks=(*found.marks, *marks(tagged, places)))


def _places(text: str, tokens: list[str]) -> list[Span] | None:
    """Where tokens stand in a text, one behind the other; None if they do not."""
    found: list[Span] = []
    end = 0
    for token in tokens:
        start = text.find(token, end)
        if start < 0:
            return None
        end = start + len(token)
        found.append(Span(start, end))
    return found


def _texts(value: Any) -> list[str]:
    """A list of texts, empty if the value is none."""
    is_one = isinstance(value, list) and all(isinstance(each, str) for each in value)
    return value if is_one else []


def _are_tags(value: Any, tokens: list[str]) -> bool:
    tags = _texts(value)
    return len(tags) == len(tokens) and all(TAG.fullmatch(tag) is not None for tag in tags)
