"""Files of XML, alone or in an archive: which kind one is, and its tree."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from posixpath import basename
from typing import NamedTuple

from annotator.core.errors import BadFile
from annotator.formats.documents.pages import said_by
from annotator.formats.documents.parsing import Node, strict_tree
from annotator.formats.folders import Unread, is_archive
from annotator.formats.opening import TOO_LARGE
from annotator.formats.registry import MIB, Source

_FIRST = re.compile(
    r"\ufeff?\s*(?:<\?[^>]{0,500}\?>\s*|<!--.{0,4000}?-->\s*|<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,65536}\]\s*)?>\s*)*"
    r"<(?:[\w.-]{1,100}:)?([\w.-]{1,100})(?=[\s/>])",
    re.DOTALL,
)
_HEAD = 1 << 17
_MOST = 64 * MIB
_WIDE = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARATION = re.compile(r"\A\ufeff?\s*<\?xml\b[^>]{0,500}\?>")


class Part(NamedTuple):
    """A file of an article: by itself, or in an archive; `source` says what stands in it."""

    number: int
    source: Source


def first_element(raw: bytes) -> str:
    """What the outermost element is called, without name space; empty if it is no XML.

    >>> first_element(b'<?xml version="1.0"?><!-- a --><tei:TEI xmlns:tei="x">')
    'TEI'
    """
    encoding = next((name for mark, name in _WIDE if raw.startswith(mark)), "utf-8")
    found = _FIRST.match(raw[:_HEAD].decode(encoding, "replace"))
    return found[1] if found else ""


def begins_with(raw: bytes, *names: str) -> bool:
    """Whether a file of XML, or the first of an archive, has one of these elements around all."""
    return sniffed(raw, ".xml", lambda each: first_element(each) in names)


def sniffed(raw: bytes, suffix: str, sniff: Callable[[bytes], bool]) -> bool:
    """Whether a file, or the first of an archive that ends so, is one that `sniff` knows."""
    if not is_archive(raw):
        return sniff(raw)
    try:
        with Unread.of(raw, "") as archive:
            names = archive.names(suffix)
            return bool(names) and sniff(archive.read(names[0]) or b"")
    except BadFile:
        return False


def parts(source: Source, suffix: str) -> Iterator[Part]:
    """The files of an archive that end so, or the file itself; raises BadFile if there are none."""
    if not is_archive(source.raw):
        yield Part(1, _checked(source))
        return
    with Unread.of(source.raw, source.file) as archive:
        names = archive.names(suffix)
        if not names:
            raise BadFile("“{file}” holds no article", file=source.file)
        for number, name in enumerate(names, 1):
            stem = basename(name)[: -len(suffix)]
            file = Source(stem, name, archive.read(name) or b"", source.encoding)
            yield Part(number, _checked(file))


def _checked(source: Source) -> Source:
    if len(source.raw) > _MOST:
        raise BadFile(TOO_LARGE, file=source.file, most=_MOST >> 20)
    return source


def tree_of(source: Source, *names: str) -> Node:
    """The tree of a file of XML that has one of these elements around all.

    Raises BadFile if it is no XML, or of another kind, or not harmless.
    """
    text = _DECLARATION.sub("", said_by(source).text)
    found = first_element(text[:_HEAD].encode("utf-8", "replace"))
    if not found:
        raise BadFile("“{file}” is no XML", file=source.file)
    if found not in names:
        raise BadFile(
            "“{file}” is XML of a kind that is not read: it begins with “{name}”",
            file=source.file,
            name=found[:40],
        )
    return strict_tree(text.encode("utf-8", "replace"), source.file)
