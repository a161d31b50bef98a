"""doccano's JSON lines, of both shapes: `label` with triples, `entities` with `relations`.

Its window counts UTF-16 units, and so does what is written. See docs/formats.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, BinaryIO

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.holding import Holds
from annotator.formats.json_lines import first_record, one_line, records
from annotator.formats.labelled import Labelled
from annotator.formats.measure import CODE_POINTS, UTF16, Measure
from annotator.formats.offsets import Rulers
from annotator.formats.registry import MIB, Exchange, Format, Source, offer
from annotator.formats.told import IMPORTED, Told, ToldMark, streamed
from annotator.formats.values import Record, list_of, optional, shortened

_MEASURES = (UTF16, CODE_POINTS, Measure("UTF-16", crlf=True))
_TEXTS = ("text", "data")
_MARKS = ("entities", "label", "labels", "annotations")
_KNOWN = {*_TEXTS, *_MARKS, "relations", "cats", "name", "meta"}
_NOTHING: tuple[object, ...] = (None, [], {})


@dataclass(frozen=True, slots=True)
class Shape(Exchange):
    """How the lines are written."""

    shape: str = field(
        default="entities",
        metadata={
            "choices": ("entities", "label"),
            "help": "Marks with relations between them, or only [start, end, label]",
        },
    )

    def narrowed(self, holds: Holds) -> Holds:
        """Triples hold no links."""
        holds = Exchange.narrowed(self, holds)
        return replace(holds, links=self.shape == "entities")


def read(source: Source) -> Iterable[Draft]:
    """The articles of a file; raises BadFile naming the first line that is wrong."""
    return streamed(source, lambda: _told(source), _MEASURES)


def sniff(raw: bytes) -> bool:
    """Whether the first record has a text with labels as doccano has them."""
    record = first_record(raw)
    if not any(isinstance(record.get(name), str) for name in _TEXTS):
        return False
    if {"tokens", "spans", "marks"} & record.keys():
        return False
    return any(isinstance(record.get(name), list) for name in (*_MARKS, "cats"))


def write(articles: Iterable[Labelled], options: Shape, out: BinaryIO) -> None:
    """Write a line for each article, in UTF-8."""
    for labelled in articles:
        out.write(one_line(_record(labelled, options.shape)))


def _told(source: Source) -> Iterator[Told]:
    for number, is_line, record in records(source):
        told = Told(number, f"{source.name} {number}", "", is_line=is_line)
        try:
            yield replace(
                told,
                name=optional(record, "name", str, told.name),
                text=_text(record),
                meta=_meta(record),
                marks=tuple(_marks(record)),
            )
        except BadFile as problem:
            raise told.refused(source, problem) from problem


def _text(record: Record) -> str:
    for name in _TEXTS:
        if name in record:
            return str(optional(record, name, str, ""))
    raise BadFile("it has no “text”")


def _meta(record: Record) -> Record:
    """What stands in a line besides; what doccano writes when it has nothing to say is left out."""
    more = {
        key: value
        for key, value in record.items()
        if key not in _KNOWN and not (key in ("Comments", "annotation_approver") and not value)
    }
    given = record.get("meta")
    if isinstance(given, dict):
        return {**more, **given}
    return more if given in _NOTHING else {**more, "meta": given}


def _marks(record: Record) -> Iterator[ToldMark]:
    relations = list_of(record, "relations", dict)
    links: dict[Any, list[tuple[str, Any]]] = {}
    for each in relations:
        start, end = (optional(each, name, (str, int), "") for name in ("from_id", "to_id"))
        links.setdefault(start, []).append((optional(each, "type", str, ""), end))
    for name in _MARKS:
        for number, each in enumerate(list_of(record, name, (dict, list, str)), 1):
            try:
                mark = _mark(each)
            except BadFile as problem:
                raise BadFile(
                    "mark {number}: {what}", number=number, what=problem.message
                ) from problem
            here = links.pop(mark.id, None) if links and mark.id is not None else None
            yield replace(mark, links=tuple(here)) if here else mark
    for label in list_of(record, "cats", str):
        yield ToldMark(label)
    for lost in links:
        raise BadFile("it has a link to “{to}”, which is no mark", to=shortened(str(lost)))


def _mark(given: Any) -> ToldMark:
    if isinstance(given, str):  # of the whole article
        return ToldMark(given)
    if isinstance(given, list):
        if len(given) != 3 or not isinstance(given[2], str):
            raise BadFile("it is not [start, end, label]")
        return ToldMark(given[2], ((given[0], given[1]),))
    label, own = given.get("label"), given.get("id")
    if type(label) is not str or type(own) is not int:  # nearly all are: there are so many
        label = optional(given, "label", (str, int), "")
        own = optional(given, "id", (str, int), None)
    places = given.get("start_offset"), given.get("end_offset")
    user = optional(given, "user", (str, int), None) if "user" in given else None
    return ToldMark(
        str(label),
        () if places == (None, None) else (places,),
        id=own,
        sheet=IMPORTED if user is None else f"{IMPORTED} {user}",
    )


def _record(labelled: Labelled, shape: str) -> Record:
    text, marks = labelled.article.text, sorted(labelled.marks, key=lambda filed: filed.place)
    rulers = Rulers.over_utf16(text, (filed.mark.spans[0] for filed in marks))
    found: Record = {"text": text}
    if shape == "label":
        found["label"] = [
            [*rulers.in_utf16(filed.mark.spans[0]), filed.mark.label] for filed in marks
        ]
    else:
        numbers = {(filed.sheet, filed.mark.id): number for number, filed in enumerate(marks)}
        found["entities"] = [
            {"id": number, "label": filed.mark.label, "start_offset": start, "end_offset": end}
            for number, filed in enumerate(marks)
            for start, end in (rulers.in_utf16(filed.mark.spans[0]),)
        ]
        links = [
            (numbers[filed.sheet, filed.mark.id], link, numbers[filed.sheet, link.to])
            for filed in marks
            for link in filed.mark.links
        ]
        found["relations"] = [
            {"id": number, "from_id": start, "to_id": end, "type": link.role}
            for number, (start, link, end) in enumerate(links)
        ]
    return {**found, "name": labelled.article.name, "meta": dict(labelled.article.meta)}


@offer
def doccano() -> Format:
    """Doccano's JSON lines, in and out."""
    return Format(
        "doccano",
        "doccano JSONL",
        (".jsonl", ".json"),
        unit="UTF-16",
        holds=Holds(
            whole_articles=False,
            points=False,
            discontinuous=False,
            attributes=False,
            notes=False,
            sheets=False,
            origins=False,
            raw=False,
        ),
        options=Shape,
        read=read,
        write=write,
        sniff=sniff,
        spec="https://doccano.github.io/doccano/tutorial/",
        most=2048 * MIB,
    )
