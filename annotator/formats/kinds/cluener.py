"""CLUENER's JSON lines: for each label its words, and for these their places, ends included.

Read only. The unlabelled test files of the same corpus are articles without marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.json_lines import first_record, records
from annotator.formats.measure import CODE_POINTS, UTF16, Measure
from annotator.formats.registry import MIB, Format, Source, offer
from annotator.formats.told import Told, ToldMark, streamed
from annotator.formats.values import Record, list_of, optional

_MEASURES = (
    Measure("code point", last=True),
    CODE_POINTS,
    Measure("UTF-16", last=True),
    UTF16,
)


def read(source: Source) -> Iterable[Draft]:
    """The articles of a file; raises BadFile naming the first line that is wrong."""
    return streamed(source, lambda: _told(source), _MEASURES)


def sniff(raw: bytes) -> bool:
    """Whether the first record has labels with words and their places."""
    label = first_record(raw).get("label")
    return isinstance(label, dict) and all(isinstance(each, dict) for each in label.values())


def _told(source: Source) -> Iterator[Told]:
    for number, is_line, record in records(source):
        told = Told(number, f"{source.name} {number}", "", is_line=is_line)
        try:
            if "text" not in record:
                raise BadFile("it has no “text”")
            yield replace(
                told,
                text=optional(record, "text", str, ""),
                meta={key: value for key, value in record.items() if key not in ("text", "label")},
                marks=tuple(_marks(optional(record, "label", dict, {}))),
            )
        except BadFile as problem:
            raise told.refused(source, problem) from problem


def _marks(labels: Record) -> Iterator[ToldMark]:
    for label in labels:
        found: Record = optional(labels, label, dict, {})
        for words in found:
            for place in list_of(found, words, list):
                if len(place) != 2:
                    raise BadFile("a span is two whole numbers, [start, end]")
                yield ToldMark(label, ((place[0], place[1]),), words)


@offer
def cluener() -> Format:
    """CLUENER's JSON lines, in."""
    return Format(
        "cluener",
        "CLUENER JSON",
        (".json", ".jsonl"),
        unit="code point",
        read=read,
        sniff=sniff,
        spec="https://github.com/CLUEbenchmark/CLUENER2020",
        most=512 * MIB,
    )
