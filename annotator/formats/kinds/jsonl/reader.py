"""JSONL to articles: every line is looked at before any of it is believed."""

from __future__ import annotations

import json
from collections.abc import Iterator

from annotator.core.article import Draft, article_id
from annotator.core.errors import BadFile
from annotator.formats.encoding import Encoded, encoded
from annotator.formats.json_lines import lines, record_of
from annotator.formats.kinds.jsonl.marks import read_marks
from annotator.formats.registry import Source
from annotator.formats.values import Record, bytes_of, clean, optional

# Made anew by every export, so not believed: offsets in other units, and the text as read.
_DERIVED = ("read_text",)
_KNOWN = ("id", "name", "text", "encoding", "meta", "marks", "raw", *_DERIVED)
_LINE = "Line {line} of “{file}”: {what}"


def read(source: Source) -> Iterator[Draft]:
    """The articles of a file, with the marks of all their sheets.

    Raises BadFile naming the first line that is wrong, and what is wrong with it.
    """
    number = 0
    for number, line in lines(source):
        try:
            draft = _draft(record_of(line), f"{source.name} {number}")
        except BadFile as problem:
            raise BadFile(_LINE, line=number, file=source.file, what=problem.message) from problem
        yield draft
    if not number:
        raise BadFile("“{file}” holds no article", file=source.file)


def sniff(raw: bytes) -> bool:
    """Whether the first line is a record: a JSON object with a text."""
    start = 3 if raw.startswith(b"\xef\xbb\xbf") else 0
    while raw[start : start + 1].isspace():
        start += 1
    end = raw.find(b"\n", start)
    begin = raw[start : end if end >= 0 else None]
    if not begin.startswith(b"{"):
        return False
    try:
        return isinstance(json.loads(begin).get("text"), str)
    except (ValueError, RecursionError):
        return False


def _draft(record: Record, name: str) -> Draft:
    if "text" not in record:
        raise BadFile("it has no “text”")
    text = optional(record, "text", str, "")
    meta = clean(
        {
            **{key: value for key, value in record.items() if key not in _KNOWN},
            **optional(record, "meta", dict, {}),
        }
    )
    raw, encoding, bad = _bytes(record, text)
    _check_id(record, raw, meta)
    return Draft(
        optional(record, "name", str, name),
        text,
        raw,
        encoding,
        meta,
        read_marks(optional(record, "marks", list, []), text, raw),
        bad,
    )


def _bytes(record: Record, text: str) -> Encoded:
    """The bytes of the original file, the encoding they are in, and their bad places."""
    encoding = optional(record, "encoding", str, "utf-8")
    given = optional(record, "raw", str, None)
    return encoded(text, encoding, None if given is None else bytes_of(given))


def _check_id(record: Record, raw: bytes, meta: Record) -> None:
    """Articles of other tools keep their id among what is known of them."""
    given = optional(record, "id", (str, int), None)
    if given is None or given == article_id(raw):
        return
    if "raw" in record:
        raise BadFile("its “id” is not the SHA-256 of its “raw”")
    meta.setdefault("id", given)
