"""Prodigy's JSON lines: code points, and a token for each character.

Every mark is on the bounds of tokens then, and Chinese needs no tokenizer. See docs/formats.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, count
from typing import Any, BinaryIO

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.span import Span
from annotator.core.suggestion import rejected_by
from annotator.formats.holding import Holds
from annotator.formats.json_lines import as_one_line, encode, first_record, quoted, records
from annotator.formats.labelled import Labelled
from annotator.formats.measure import CODE_POINTS, UTF16, Measure, first_and_last
from annotator.formats.registry import MIB, Exchange, Format, Source, offer
from annotator.formats.told import IMPORTED, Told, ToldMark, streamed
from annotator.formats.values import Record, list_of, optional

_MEASURES = (CODE_POINTS, UTF16, Measure("code point", last=True))
_OURS = ("text", "spans", "tokens", "relations", "name", "meta", "answer")
_MADE = ("_input_hash", "_task_hash", "_view_id", "_timestamp", "_annotator_id", "_session_id")
_WHO = ("_annotator_id", "_session_id")


def read(source: Source) -> Iterable[Draft]:
    """The articles of a file; raises BadFile naming the first line that is wrong."""
    return streamed(source, lambda: _told(source), _MEASURES)


def sniff(raw: bytes) -> bool:
    """Whether the first record is a task."""
    record = first_record(raw)
    return isinstance(record.get("text"), str) and (
        "_task_hash" in record
        or isinstance(record.get("tokens"), list)
        or (isinstance(record.get("spans"), list) and "marks" not in record)
    )


def write(articles: Iterable[Labelled], options: Exchange, out: BinaryIO) -> None:
    """Write a line for each article, in UTF-8."""
    for labelled in articles:
        out.write(as_one_line(_task(labelled)))


def _told(source: Source) -> Iterator[Told]:
    for number, is_line, record in records(source):
        told = Told(number, f"{source.name} {number}", "", is_line=is_line)
        try:
            if "text" not in record:
                raise BadFile("it has no “text”")
            yield replace(
                told,
                name=optional(record, "name", str, told.name),
                text=optional(record, "text", str, ""),
                meta=_meta(record),
                marks=tuple(_marks(record)),
            )
        except BadFile as problem:
            raise told.refused(source, problem) from problem


def _meta(record: Record) -> Record:
    given = record.get("meta", {})
    more = {key: value for key, value in record.items() if key not in (*_OURS, *_MADE)}
    return {**more, **(given if isinstance(given, dict) else {"meta": given})}


def _marks(record: Record) -> list[ToldMark]:
    sheet = _sheet(record)
    tokens = list_of(record, "tokens", dict)
    marks: list[ToldMark] = []
    named: dict[tuple[Any, ...], int] = {}
    for number, span in enumerate(list_of(record, "spans", dict)):
        label = optional(span, "label", str, "")
        if not label and "label" not in span:  # only tokens for relations to hold on to
            continue
        _check_tokens(span, tokens, number)
        words = optional(span, "text", str, None)
        place = (span.get("start"), span.get("end"))
        name = optional(span, "id", (str, int), number)
        named.setdefault((*map(repr, place), label), len(marks))
        marks.append(ToldMark(label, (place,), words, id=name, sheet=sheet))
    for relation in list_of(record, "relations", dict):
        ends = [
            named.get(_name(optional(relation, key, dict, {})))
            if "id" not in optional(relation, key, dict, {})
            else _numbered(marks, relation[key]["id"])
            for key in ("head_span", "child_span")
        ]
        role = optional(relation, "label", str, "")
        head, child = ends
        if head is None or child is None:
            raise BadFile("its relation “{role}” is not between two marks", role=role)
        to = marks[child].id
        assert to is not None
        marks[head] = replace(marks[head], links=(*marks[head].links, (role, to)))
    return marks


def _name(span: Record) -> tuple[Any, ...]:
    return repr(span.get("start")), repr(span.get("end")), span.get("label", "")


def _numbered(marks: list[ToldMark], name: Any) -> int | None:
    return next((number for number, mark in enumerate(marks) if mark.id == name), None)


def _sheet(record: Record) -> str:
    """The sheet of the annotator; what was rejected is what the annotator rejected."""
    who = next((record[key] for key in _WHO if isinstance(record.get(key), str)), IMPORTED)
    answer = optional(record, "answer", str, "accept")
    if answer == "accept":
        return str(who)
    if answer == "reject":
        return rejected_by(str(who))
    if answer == "ignore":
        return f"{who}, ignored"
    raise BadFile("its “answer” is not accept, reject or ignore")


def _check_tokens(span: Record, tokens: list[Record], number: int) -> None:
    """A span that names its tokens begins and ends with them; the last is one of them."""
    first, last = span.get("token_start"), span.get("token_end")
    if not tokens or type(first) is not int or type(last) is not int:
        return
    places = None
    if 0 <= first <= last < len(tokens):
        places = tokens[first].get("start"), tokens[last].get("end")
    if places != (span.get("start"), span.get("end")):
        raise BadFile(
            "mark {number}: its tokens {first} to {last} are not at its place",
            number=number + 1,
            first=first,
            last=last,
        )


def _task(labelled: Labelled) -> bytes:
    """What stands in the line of one article, as JSON."""
    text, marks = labelled.article.text, sorted(labelled.marks, key=lambda filed: filed.place)
    spans = [
        {**_span(filed.mark.spans[0]), "label": filed.mark.label, "id": number}
        for number, filed in enumerate(marks)
    ]
    numbers = {(filed.sheet, filed.mark.id): number for number, filed in enumerate(marks)}
    found: Record = {"spans": spans}
    relations = [
        _relation(spans[number], spans[numbers[filed.sheet, link.to]], link.role)
        for number, filed in enumerate(marks)
        for link in filed.mark.links
    ]
    if relations:
        found["relations"] = relations
    article = labelled.article
    found |= {"answer": "accept", "name": article.name, "meta": dict(article.meta)}
    head, tail = f'{{"text":{quoted(text)},"tokens":[', f"],{encode(found)[1:]}"
    return b"".join((head.encode(), _tokens(text), tail.encode()))


def _tokens(text: str) -> bytes:
    """Every character as a token, as JSON; put together as bytes, because there are millions."""
    words = {each: f',{{"text":{quoted(each)}'.encode() for each in set(text)}
    rests = chain(_RESTS, map(_rest, count(len(_RESTS))))
    return b"".join(chain.from_iterable(zip(map(words.__getitem__, text), rests, strict=False)))[1:]


def _rest(number: int) -> bytes:
    """What is told of the token of that number behind its text."""
    return b',"start":%d,"end":%d,"id":%d,"ws":false}' % (number, number + 1, number)


_RESTS = tuple(map(_rest, range(1 << 12)))
"""The same for nearly all articles."""


def _span(span: Span) -> Record:
    """The place of a mark; its last token is one of it."""
    first, last = first_and_last(span)
    return {"start": span.start, "end": span.end, "token_start": first, "token_end": last}


def _relation(head: Record, child: Record, role: str) -> Record:
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": head,
        "child_span": child,
        "label": role,
    }


@offer
def prodigy() -> Format:
    """Prodigy's JSON lines, in and out."""
    return Format(
        "prodigy",
        "Prodigy JSONL",
        (".jsonl", ".json"),
        unit="code point",
        holds=Holds.only("overlap", "crossing", "lines", "spaces", "controls", "links", "meta"),
        options=Exchange,
        read=read,
        write=write,
        sniff=sniff,
        spec="https://prodi.gy/docs/api-interfaces",
        most=2048 * MIB,
    )
