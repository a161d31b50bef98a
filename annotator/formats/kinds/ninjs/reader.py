"""Files of ninjs to articles: the body that keeps most, under the headline if it lacks it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark, Value
from annotator.core.picture import OF, PICTURE
from annotator.core.span import Span
from annotator.formats.documents.drafting import drafted
from annotator.formats.documents.heading import iso
from annotator.formats.documents.markup import printed_markup
from annotator.formats.documents.printing import FROM_DOCUMENT, Printed
from annotator.formats.documents.supplied import Supplied
from annotator.formats.json_lines import first_record, value_of
from annotator.formats.kinds.ninjs.names import (
    BYLINE,
    CAPTION,
    DAYS,
    HEADLINE,
    LISTS,
    META,
    OLD_LISTS,
    OURS,
    SIGNS,
)
from annotator.formats.registry import Source
from annotator.formats.told import IMPORTED
from annotator.formats.xml_files import parts, sniffed

Item = Mapping[str, Any]
"""An item, its fields by their names in small letters, as versions differ in that."""
_MOST_ITEMS = 100_000
_MOST_PICTURES = 500


def read(source: Source) -> list[Draft]:
    """The articles of a file or an archive; raises BadFile naming the first that is wrong."""
    return [draft for _, file in parts(source, ".json") for draft in _read(file)]


def sniff(raw: bytes) -> bool:
    """Whether it is an item of ninjs, or an archive of some."""
    return sniffed(raw, ".json", lambda each: _is_item(first_record(each)))


def _read(file: Source) -> list[Draft]:
    try:
        said = value_of(file.decoded().text.removeprefix("\ufeff").encode())
    except BadFile as problem:
        raise BadFile("“{file}”: {what}", file=file.file, what=problem.message) from problem
    items = [each for each in (said if isinstance(said, list) else [said]) if _is_item(each)]
    if not items:
        raise BadFile("“{file}” is no ninjs: it says nothing of a “uri”", file=file.file)
    found = [
        draft for each in _items(items, file.file) if (draft := _draft(each, file)) is not None
    ]
    if not found:
        raise BadFile("“{file}” has no text in it", file=file.file)
    return found


def _is_item(value: object) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("uri"), str):
        return False
    return any(name in SIGNS or name.startswith("body_") for name in _small(value))


def _items(waiting: list[Any], file: str) -> Iterator[Item]:
    """The items, and behind each the texts that are part of it."""
    for each in waiting:  # grows
        if len(waiting) > _MOST_ITEMS:
            raise BadFile("“{file}” holds more than is taken in", file=file)
        item = _small(each)
        yield item
        inner = _associated(item)
        waiting += [one for one in inner if one.get("type") in ("text", "composite")]


def _draft(item: Item, file: Source) -> Draft | None:
    """The article of an item; None if there is no text in it."""
    headline = next(_values(item, "headlines"), "") or _text(item, "headline")
    byline = _text(item, "by") or _text(item, "byline")
    supplied = Supplied()
    printed = _body(item, file, supplied)
    for label, words, says in ((BYLINE, byline, {}), (HEADLINE, headline, {"kind": "headline"})):
        if words in printed.text or not _is_ours(item):
            printed = _with_line(printed, label, words, says)
    pictures = [each for each in _associated(item) if each.get("type") == "picture"]
    for each in pictures[:_MOST_PICTURES]:
        printed = _with_caption(printed, each)
    if not printed.text:
        return None
    meta = dict(_facts(item))
    name = _text(item, "title") or headline
    return drafted(file, "ninjs", printed, name=name, meta=meta, supplied=supplied, sheet=IMPORTED)


def _body(item: Item, file: Source, supplied: Supplied) -> Printed:
    """The text of an item: its markup, which has paragraphs, or else its characters."""
    bodies = [_small(each) for each in _dicts(item.get("bodies"))]
    bodies += [
        {"role": name.removeprefix("body_"), "value": value}
        for name, value in item.items()
        if name.startswith("body_")
    ]
    plain = ""
    for each in bodies:
        value, kind = each.get("value"), f"{each.get('contenttype') or each.get('role') or ''}"
        if not isinstance(value, str) or not value.strip():
            continue
        if "html" in kind.lower():
            return printed_markup(f"<html><body>{value}</body></html>", file.file, supplied)
        if not plain and ("text" in kind.lower() or not kind):
            plain = value
    return Printed(plain)


def _with_line(printed: Printed, label: str, words: str, says: Mapping[str, Value]) -> Printed:
    """The text with a mark on these words, or with them above it if it has them not."""
    if not words.strip() or any(mark.label == label for mark in printed.marks):
        return printed
    at = printed.text.find(words)
    if at < 0:
        words = " ".join(words.split())
        at = printed.text.find(words)
    marks = printed.marks
    text = printed.text
    if at < 0:
        at, shift = 0, len(words) + 1
        text = f"{words}\n{text}" if text else words
        marks = tuple(
            replace(mark, spans=tuple(span.moved(shift) for span in mark.spans)) for mark in marks
        )
    found = Mark(label, (Span(at, at + len(words)),), says, origin=FROM_DOCUMENT)
    return Printed(text, (*marks, found))


def _with_caption(printed: Printed, picture: Item) -> Printed:
    """The text with a picture and its caption below it, if that does not stand in it."""
    words = next(_values(picture, "descriptions"), "") or _text(picture, "description_text")
    words = " ".join(words.split())
    if not words or words in printed.text:
        return printed
    text = f"{printed.text}\n{words}" if printed.text else words
    at = len(text) - len(words)
    here = Mark(PICTURE, (Span(at, at),), {"missing": True}, origin=FROM_DOCUMENT)
    link = Link(OF, here.id)
    caption = Mark(CAPTION, (Span(at, len(text)),), {}, (link,), origin=FROM_DOCUMENT)
    return Printed(text, (*printed.marks, here, caption))


def _facts(item: Item) -> Iterator[tuple[str, object]]:
    """What an item says of its text besides, the surest last."""
    for name in reversed(DAYS):
        if day := iso(_text(item, name)):
            yield "date", day
    sources = [
        _text(item, "copyrightholder"),
        *_names(item, "infosources"),
        *_names(item, "infosource"),
    ]
    authors = [_text(item, "byline"), _text(item, "by")]
    for key, said in (("source", sources), ("author", authors)):
        yield from ((key, each) for each in said if each)
    if not _is_ours(item):
        yield "id", item["uri"]
    for name in (*dict.fromkeys(LISTS.values()), "subjects", *OLD_LISTS):
        if there := _names(item, name):
            yield OLD_LISTS.get(name, name), there
    yield from _known(item)


def _known(item: Item) -> Iterator[tuple[str, object]]:
    """What was known of an article that was written here."""
    for each in _dicts(item.get("descriptions")):
        if META.items() <= each.items() and isinstance(each.get("value"), str):
            try:
                known = value_of(each["value"].encode())
            except BadFile:  # somebody else calls something of theirs so
                known = None
            yield from known.items() if isinstance(known, dict) else ()


def _is_ours(item: Item) -> bool:
    return _text(item, "uri").startswith(OURS)


def _names(item: Item, name: str) -> list[str]:
    return [each["name"] for each in _dicts(item.get(name)) if isinstance(each.get("name"), str)]


def _associated(item: Item) -> list[Item]:
    """The items that are part of this one: by name in version 1, later in a list."""
    inner = item.get("associations")
    there = list(inner.values()) if isinstance(inner, dict) else inner
    return [_small(each) for each in _dicts(there)]


def _values(item: Item, name: str) -> Iterator[str]:
    """The texts that a list of them has, the main one first."""
    there = [each for each in _dicts(item.get(name)) if isinstance(each.get("value"), str)]
    for each in sorted(there, key=lambda each: each.get("role") != "main"):
        if not META.items() <= each.items():
            yield each["value"]


def _dicts(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _text(item: Item, name: str) -> str:
    value = item.get(name)
    return value if isinstance(value, str) else ""


def _small(item: Mapping[str, Any]) -> dict[str, Any]:
    return {name.lower(): value for name, value in item.items()}
