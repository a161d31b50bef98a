"""Records of any shape as articles: by which keys they have their text, their name, their marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from annotator.core.errors import BadFile
from annotator.formats.found import Candidate, Candidates
from annotator.formats.measure import CODE_POINTS, UTF16, Measure
from annotator.formats.told import Told, ToldMark
from annotator.formats.values import Record, shortened

TEXTS = ("text", "content", "body", "article", "正文", "内容", "內容", "文本", "全文")
"""What the text is usually called, and so with the names below, the likeliest first."""
NAMES = ("name", "title", "headline", "标题", "標題", "名称", "名稱", "id", "编号", "編號")
_SPANS = ("spans", "entities", "annotations", "marks", "label", "labels", "实体", "實體", "标注")
_LABELS = ("labels", "label", "category", "categories", "class", "topic", "标签", "標籤", "类别")
_STARTS = ("start", "start_offset", "begin", "start_idx", "from", "offset")
_ENDS = ("end", "end_offset", "stop", "end_idx", "to")
_CLAIMS = ("label", "type", "tag", "entity_type", "entity_group", "category", "class", "labels")
_WORDS = ("words", "text", "word", "surface", "entity", "mention", "span")

_SHOWN, _MOST = 3, 200

MEASURES = (
    *(CODE_POINTS, UTF16, Measure(last=True), Measure("UTF-16", last=True)),
    *(Measure(crlf=True), Measure("UTF-16", crlf=True)),
)
"""How files of which nobody knows who made them may count."""


@dataclass(frozen=True, slots=True)
class Keys:
    """By which keys records are read; dots lead into objects: `data.text`."""

    text: str = field(
        default="", metadata={"help": "The key of the text, as data.text; empty: one called so"}
    )
    name: str = field(
        default="", metadata={"help": "The key of the name; empty: one called title, name or id"}
    )
    spans: str = field(
        default="", metadata={"help": "The key of the list of marks; empty: spans, entities or so"}
    )
    start: str = field(
        default="", metadata={"help": "In a mark, the key of its start; empty: start or so"}
    )
    end: str = field(
        default="", metadata={"help": "In a mark, the key of its end; empty: end or so"}
    )
    label: str = field(
        default="", metadata={"help": "In a mark, the key of its label; empty: label or so"}
    )
    labels: str = field(
        default="",
        metadata={"help": "The key of the labels of the whole article; empty: labels or so"},
    )
    meta: str = field(
        default="",
        metadata={
            "help": "Keys kept as known of it, with commas; empty: all others",
            "several": True,
        },
    )

    def told(self, record: Record, told: Told) -> Told:
        """What a record says of an article, put to what is told of it by its place.

        Raises BadFile, one phrase, if it has no text, or a mark that is none.
        """
        text_key = self.text or _first(record, TEXTS, _is_text)
        text = at(record, text_key)
        if not isinstance(text, str):
            raise BadFile(
                "it has no “{name}”; it has {keys}",
                name=shortened(text_key or "text"),
                keys=shortened(", ".join(map(str, record))),
            )
        name_key = self.name or _first(record, NAMES, _is_name, text_key)
        spans_key = self.spans or _first(record, _SPANS, self._are_marks, text_key)
        labels_key = self.labels or _first(record, _LABELS, _are_labels, spans_key)
        name = at(record, name_key)
        marks = (*_whole(at(record, labels_key)), *self._marks(at(record, spans_key)))
        return replace(
            told,
            name=str(name) if _is_name(name) and str(name).strip() else told.name,
            text=text,
            meta=self._meta(record, {text_key, name_key, spans_key, labels_key}),
            marks=marks,
        )

    def candidates(self, records: Iterable[Any]) -> Candidates:
        """The keys of some records and of the marks in them, with what stands under each."""
        first = [each for each in records if isinstance(each, dict)]
        if not first:
            return {}
        record = first[0]
        text = _first(record, TEXTS, _is_text)
        spans = self.spans or _first(record, _SPANS, self._are_marks, text)
        marks = [
            mark for each in first for mark in _some(at(each, spans)) if isinstance(mark, dict)
        ]
        usual = {
            "text": (text,),
            "name": (_first(record, NAMES, _is_name, text),),
            "spans": (spans,),
            "labels": (_first(record, _LABELS, _are_labels, spans),),
        }
        inside = {"start": _STARTS, "end": _ENDS, "label": _CLAIMS}
        return {
            **{name: _offered(first, usual.get(name, ())) for name in (*usual, "meta")},
            **{name: _offered(marks, keys) for name, keys in inside.items()},
        }

    def holds_text(self, record: Any) -> bool:
        """Whether a value is a record with a text."""
        if not isinstance(record, dict):
            return False
        return _is_text(at(record, self.text or _first(record, TEXTS, _is_text)))

    def _meta(self, record: Record, used: set[str]) -> Record:
        asked = [each.strip() for each in self.meta.split(",") if each.strip()]
        if asked:
            return {key: at(record, key) for key in asked if at(record, key) is not None}
        return {
            key: value
            for key, value in record.items()
            if key not in used and value not in (None, "", [], {})
        }

    def _are_marks(self, value: Any) -> bool:
        return isinstance(value, list) and bool(value) and self._is_mark(value[0])

    def _is_mark(self, value: Any) -> bool:
        if isinstance(value, list):
            return len(value) == 3 and any(isinstance(each, str) for each in value)
        starts = (self.start,) if self.start else _STARTS
        return isinstance(value, dict) and any(at(value, key) is not None for key in starts)

    def _marks(self, given: Any) -> Iterator[ToldMark]:
        if given is None:
            return
        if not isinstance(given, list):
            raise BadFile("“{name}” is not {kind}", name=self.spans or "spans", kind="a list")
        for number, each in enumerate(given, 1):
            try:
                yield self._mark(each)
            except BadFile as problem:
                raise BadFile(
                    "mark {number}: {what}", number=number, what=problem.message
                ) from problem

    def _mark(self, given: Any) -> ToldMark:
        if isinstance(given, list):
            return _listed(given)
        if not isinstance(given, dict):
            raise BadFile("it is not a JSON object")
        start, end, label, words = (
            chosen or next((key for key in usual if at(given, key) is not None), usual[0])
            for chosen, usual in (
                (self.start, _STARTS),
                (self.end, _ENDS),
                (self.label, _CLAIMS),
                ("", _WORDS),
            )
        )
        found = at(given, label)
        labels = found if isinstance(found, list) else [found]
        if len(labels) != 1 or isinstance(labels[0], list | dict | bool) or labels[0] is None:
            raise BadFile("it has no “{name}”", name=shortened(label))
        said = at(given, words)
        used = {start, end, label, words}
        about = {
            key: value
            for key, value in given.items()
            if key not in used and isinstance(value, str | int | float) and value != ""
        }
        return ToldMark(
            str(labels[0]),
            ((at(given, start), at(given, end)),),
            said if isinstance(said, str) else None,
            about,
        )


def _offered(records: Iterable[Record], usual: Iterable[str]) -> tuple[Candidate, ...]:
    """The keys of records, and those one step down, the first of the usual ones chosen."""
    found: dict[str, list[str]] = {}
    for record in records:
        for key, value in record.items():
            inner = (
                {f"{key}.{name}": each for name, each in value.items()} if _is_record(value) else {}
            )
            for name, each in {key: value, **inner}.items():
                found.setdefault(name, []).append(shortened(str(each)))
    chosen = next((key for key in usual if key in found), None)
    return tuple(
        Candidate(key, key, tuple(words[:_SHOWN]), chosen=key == chosen)
        for key, words in islice(found.items(), _MOST)
    )


def _some(value: Any) -> list[Any]:
    return value[:_SHOWN] if isinstance(value, list) else []


def _listed(given: list[Any]) -> ToldMark:
    """A mark as its start, its end and its label, the label before or behind the others."""
    label = next((each for each in given if isinstance(each, str)), "")
    places = [each for each in given if not isinstance(each, str)]
    if len(places) != 2 or not label:
        raise BadFile("it is not [start, end, label]")
    return ToldMark(label, ((places[0], places[1]),))


def at(value: Any, key: str) -> Any:
    """What stands under a key, or, if there is none, where its dots lead; None for nothing.

    >>> at({"data": {"text": "羅亮"}}, "data.text"), at({"a.b": 1}, "a.b"), at({}, "a")
    ('羅亮', 1, None)
    """
    if not key or not isinstance(value, dict):
        return None
    if key in value:
        return value[key]
    head, dot, rest = key.partition(".")
    return at(value.get(head), rest) if dot else None


def _first(record: Record, usual: Iterable[str], fits: Any, taken: str = "") -> str:
    """The first of the usual keys under which there is what fits; empty if there is none."""
    folded = {key.casefold(): key for key in reversed(list(record))}
    found = (folded[each] for each in usual if each in folded)
    return next((key for key in found if key != taken and fits(record[key])), "")


def _is_record(value: Any) -> bool:
    return isinstance(value, dict)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_name(value: Any) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


def _are_labels(value: Any) -> bool:
    return bool(value) and (
        isinstance(value, str)
        or (isinstance(value, list) and all(isinstance(each, str) for each in value))
    )


def _whole(given: Any) -> Iterator[ToldMark]:
    """The marks of the whole article that labels are."""
    for each in given if isinstance(given, list) else [given]:
        if isinstance(each, str | int) and not isinstance(each, bool) and each != "":
            yield ToldMark(str(each))
