"""Label Studio's tasks to articles: a sheet for each annotation and each prediction."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.json_lines import first_record, records
from annotator.formats.kinds.label_studio.writer import NUMBER, TEXT, WHETHER
from annotator.formats.measure import CODE_POINTS, UTF16, Measure
from annotator.formats.registry import Source
from annotator.formats.told import IMPORTED, Told, ToldMark, streamed
from annotator.formats.values import Record, list_of, optional, shortened

_MEASURES = (
    UTF16,
    CODE_POINTS,
    Measure("UTF-16", last=True),
    Measure("code point", last=True),
    Measure("UTF-16", crlf=True),
    Measure("code point", crlf=True),
)
_ADDRESS = re.compile(r"[a-z0-9]+://\S+$|data:|/\S+$")
_ANSWERS = ("annotations", "completions", "predictions")
_OURS = (TEXT, NUMBER, WHETHER)
_LABELS = ("labels", "hypertextlabels")


def read(source: Source) -> Iterable[Draft]:
    """The articles of a file; raises BadFile naming the first task that is wrong."""
    return streamed(source, lambda: _told(source), _MEASURES, keep_ids=True)


def sniff(raw: bytes) -> bool:
    """Whether the first record is a task."""
    record = first_record(raw)
    return isinstance(record.get("data"), dict) or any(
        isinstance(record.get(name), list) and "text" in record and name != "annotations"
        for name in _ANSWERS
    )


def _told(source: Source) -> Iterator[Told]:
    for number, is_line, task in records(source):
        told = Told(number, f"{source.name} {number}", "", is_line=is_line)
        try:
            yield _article(task, told)
        except BadFile as problem:
            raise told.refused(source, problem) from problem


def _article(task: Record, told: Told) -> Told:
    flat = {key: value for key, value in task.items() if key not in (*_ANSWERS, "id")}
    data: Record = optional(task, "data", dict, flat)
    key = _text_key(data)
    answers = list(_answers(task))
    if data is flat:
        answers += _shortened(flat)
    more = {name: value for name, value in data.items() if name not in (key, "name", "meta")}
    more = {name: value for name, value in more.items() if not _is_shortened(value)}
    given = data.get("meta", {})
    meta = {**more, **(given if isinstance(given, dict) else {"meta": given})}
    if task.get("id", told.number) != told.number:  # else it says nothing
        meta.setdefault("id", task["id"])
    aside = [result for answer in answers for result in answer.aside]
    if aside:
        meta["results"] = aside
    return replace(
        told,
        name=data["name"] if isinstance(data.get("name"), str) else told.name,
        text=data[key],
        meta=meta,
        marks=tuple(mark for answer in answers for mark in answer.marks),
    )


def _text_key(data: Record) -> str:
    """What the text is called: “text”, or else the longest there is that is no address."""
    if isinstance(data.get("text"), str):
        return "text"
    strings = {key: value for key, value in data.items() if isinstance(value, str)}
    texts = {key: value for key, value in strings.items() if not _ADDRESS.match(value)}
    if not texts:
        raise BadFile("it has no “text”")
    return max(texts, key=lambda key: len(texts[key]))


@dataclass(frozen=True, slots=True)
class _Answer:
    """The marks of one annotation, and what of it is no mark of the text."""

    marks: tuple[ToldMark, ...] = ()
    aside: list[Record] = field(default_factory=list)


def _answers(task: Record) -> Iterator[_Answer]:
    taken: set[str] = set()
    for kind in _ANSWERS:
        for answer in list_of(task, kind, (dict, int, str)):
            if not isinstance(answer, dict):  # only the number of one that is not in the file
                continue
            if answer.get("was_cancelled") is True:
                yield _Answer(aside=list_of(answer, "result", dict))
                continue
            sheet = _sheet(answer, kind)
            name, number = sheet, 1
            while name in taken:
                number += 1
                name = f"{sheet} {number}"
            taken.add(name)
            yield _answer(list_of(answer, "result", dict), name)


def _sheet(answer: Record, kind: str) -> str:
    said: Any = answer.get("model_version" if kind == "predictions" else "sheet")
    if isinstance(said, str):
        return said
    by = answer.get("completed_by")
    if isinstance(by, dict):
        by = by.get("email") or by.get("id")
    if isinstance(by, str | int) and not isinstance(by, bool):
        return str(by) if isinstance(by, str) else f"{IMPORTED} {by}"
    return IMPORTED


def _answer(results: list[Record], sheet: str) -> _Answer:
    regions: dict[str, list[Record]] = {}
    relations: list[Record] = []
    aside: list[Record] = []
    for number, result in enumerate(results):
        if result.get("type") == "relation":
            relations.append(result)
        else:
            name = optional(result, "id", (str, int), f"#{number}")
            regions.setdefault(str(name), []).append(result)
    marks: dict[str, list[ToldMark]] = {}
    for name, about in regions.items():
        found = list(_marks(name, about, sheet))
        if found:
            marks[name] = found
        else:
            aside += about
    for relation in relations:
        start, end = (str(optional(relation, key, (str, int), "")) for key in ("from_id", "to_id"))
        if not {start, end} <= regions.keys():
            lost = start if start not in regions else end
            raise BadFile("it has a link to “{to}”, which is no mark", to=shortened(lost))
        if {start, end} <= marks.keys():
            first = marks[start][0]
            roles = list_of(relation, "labels", str) or [""]
            links = (*first.links, *((role, end) for role in roles))
            marks[start][0] = replace(first, links=links)
        else:
            aside.append(relation)
    return _Answer(tuple(mark for found in marks.values() for mark in found), aside)


def _marks(name: str, about: list[Record], sheet: str) -> Iterator[ToldMark]:
    """The marks of one region, one for each of its labels; none if it is none of a text."""
    labels, place, words = _claim(about)
    spans = () if place is None else (place,)
    attributes = dict(_attributes(about, bool(labels)))
    for number, label in enumerate(labels):
        own = f"{name} {number + 1}" if number else name
        yield ToldMark(label, spans, words, attributes, (), own, sheet)


def _claim(about: Iterable[Record]) -> tuple[list[str], tuple[Any, Any] | None, str | None]:
    """The labels of a region, its place, and its words."""
    for result in about:
        value: Record = optional(result, "value", dict, {})
        kind = result.get("type")
        if kind in _LABELS:
            whole = value.get("globalOffsets")
            place = whole if isinstance(whole, dict) else value
            words = value.get("text")
            return (
                list_of(value, kind, str) or list_of(value, "labels", str),
                (_number(place.get("start")), _number(place.get("end"))),
                words if isinstance(words, str) else None,
            )
        control = result.get("from_name")
        if kind == "choices" and "start" not in value and not _is_attribute(control):
            return list_of(value, "choices", str), None, None
    return [], None, None


def _attributes(about: Iterable[Record], labelled: bool) -> Iterator[tuple[str, Any]]:
    for result in about:
        control = result.get("from_name")
        value: Record = optional(result, "value", dict, {})
        kind = result.get("type")
        if not isinstance(control, str) or not (_is_attribute(control) or "start" in value):
            continue
        ours = next((each for each in _OURS if control.startswith(each)), "")
        name = control.removeprefix(ours)
        if kind == "textarea":
            text = value.get("text")
            yield name, "\n".join(list_of(value, "text", str)) if isinstance(text, list) else text
        elif kind in ("number", "rating"):
            yield name, value.get(kind)
        elif kind == "choices" and labelled:
            chosen = list_of(value, "choices", str)
            said = "; ".join(chosen)
            yield name, {"true": True, "false": False}.get(said, said) if ours else said


def _is_attribute(control: Any) -> bool:
    return isinstance(control, str) and control.startswith(_OURS)


def _number(value: Any) -> Any:
    """Old exports have their numbers as text."""
    return int(value) if isinstance(value, str) and value.isdecimal() else value


def _is_shortened(value: Any) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(each, dict) and {"start", "end"} <= each.keys() for each in value)
    )


def _shortened(flat: Record) -> Iterator[_Answer]:
    """The marks of JSON_MIN, where they stand under the names of their controls."""
    for name, value in flat.items():
        if _is_shortened(value):
            results = [
                {"id": f"{name} {number}", "type": "labels", "value": each}
                for number, each in enumerate(value)
            ]
            yield _answer(results, IMPORTED)
