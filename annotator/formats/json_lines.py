"""Files of JSON records: one a line, or all in one list. Only LF ends a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from json.encoder import encode_basestring
from typing import Any, NoReturn

from annotator.core.errors import BadFile
from annotator.formats.detection import is_utf8
from annotator.formats.registry import Source
from annotator.formats.values import Record, clean, unique_names

_OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
_HEAD = 1 << 20
_BEGIN, _ALONE = re.compile(rb"(?:\xef\xbb\xbf)?\s*"), re.compile(rb"\{\s*\n")
_LINE_ENDS = [(each.encode(), b"\\u%04x" % ord(each)) for each in "\x85\u2028\u2029"]
encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
"""A value as JSON without white space."""
in_order = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True).encode
"""A value as JSON that is the same for the same value, its names sorted."""
quoted = encode_basestring
"""A text as JSON, which is quicker."""


def lines(source: Source) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, numbered from 1, in UTF-8."""
    raw = _in_utf8(source)
    start = 3 if raw.startswith(b"\xef\xbb\xbf") else 0
    number = 0
    while start < len(raw):
        end = raw.find(b"\n", start)
        end = len(raw) if end < 0 else end
        line = raw[start:end].strip()
        start, number = end + 1, number + 1
        if line:
            yield number, line


def record_of(line: bytes) -> Record:
    """The JSON object of a line; raises BadFile, one phrase, if it is none that can be kept."""
    found = value_of(line)
    if not isinstance(found, dict):
        raise BadFile("it is not a JSON object")
    return found


def value_of(raw: bytes) -> Any:
    """What some JSON says; raises BadFile, one phrase, if it is none that can be kept."""
    try:
        found = _parse(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BadFile("it is not UTF-8") from error
    except RecursionError as error:
        raise BadFile("it is nested too deeply") from error
    except ValueError as error:
        raise BadFile("it is not JSON ({why})", why=error) from error
    # NULs and lone surrogates can only come from escapes; few files have any.
    return clean(found) if b"\\u" in raw else found


def whole(source: Source) -> Any:
    """What a file says that is JSON as a whole; raises BadFile, naming it, if it is none."""
    try:
        return value_of(_in_utf8(source).removeprefix(b"\xef\xbb\xbf"))
    except BadFile as problem:
        raise BadFile("“{file}”: {what}", file=source.file, what=problem.message) from problem


def records(source: Source) -> Iterator[tuple[int, bool, Record]]:
    """The records of a file of lines, of one list, or of one object.

    With each comes where it stands, and whether that is a line or its number in the list. Raises
    BadFile naming the place of the first that is none.
    """
    whole = _in_one(source)
    if whole is not None:
        for number, value in enumerate(whole, 1):
            if not isinstance(value, dict):
                raise BadFile(
                    "Article {number} of “{file}”: it is not a JSON object",
                    number=number,
                    file=source.file,
                )
            yield number, False, value
        return
    for number, line in lines(source):
        try:
            yield number, True, record_of(line)
        except BadFile as problem:
            raise BadFile(
                "Line {line} of “{file}”: {what}",
                line=number,
                file=source.file,
                what=problem.message,
            ) from problem


def first_record(raw: bytes) -> Record:
    """The first record of a file of lines or of one list; empty if it begins with none."""
    begin = raw[: 3 + _HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not begin.startswith((b"{", b"[")):
        return {}
    text = begin.decode("utf-8", "ignore")
    text = text.removeprefix("[").lstrip()
    try:
        found, _ = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def one_line(record: Record) -> bytes:
    """A record as a line of JSON in which nothing looks like a line end, even to odd readers."""
    return as_one_line(encode(record))


def as_one_line(text: str | bytes) -> bytes:
    """JSON of one line so far as JSON goes, as `one_line` writes it."""
    raw = text.encode() if isinstance(text, str) else text
    for character, escape in _LINE_ENDS:
        raw = raw.replace(character, escape)
    return raw + b"\n"


def _in_one(source: Source) -> list[Any] | None:
    """All records, if the file is one list or one object that stands on several lines."""
    raw = _in_utf8(source)
    begin = _BEGIN.match(raw)
    start = begin.end() if begin else 0
    if raw.startswith(b"[", start):
        try:
            found = value_of(raw[start:])
        except BadFile as problem:
            raise BadFile("“{file}”: {what}", file=source.file, what=problem.message) from problem
        return found if isinstance(found, list) else [found]
    if _ALONE.match(raw, start):
        try:
            return [value_of(raw[start:])]
        except BadFile:
            return None  # its first line tells better what is wrong
    return None


def _in_utf8(source: Source) -> bytes:
    raw = source.raw
    if raw.startswith(_OTHER_MARKS) or (source.encoding and not is_utf8(raw)):
        return source.decoded().text.encode()
    return raw


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


_parse = json.JSONDecoder(parse_constant=_refuse_constant, object_pairs_hook=unique_names).decode
