"""Books (EPUB): an article a chapter, as the book puts them in order."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.documents.drafting import drafted
from annotator.formats.documents.heading import iso
from annotator.formats.documents.markup import headline_of, printed_markup
from annotator.formats.documents.pages import said_by
from annotator.formats.documents.parsing import Node, name_of, strict_tree
from annotator.formats.documents.supplied import MOST, Look, Supplied
from annotator.formats.folders import Unread, is_archive
from annotator.formats.found import Found
from annotator.formats.registry import MIB, Format, Source, offer

_PAGES = ("application/xhtml+xml", "text/html")
_FACTS = {"creator": "author", "date": "date", "publisher": "source", "title": "book"}


def read(source: Source) -> list[Draft]:
    """The articles of a book; raises BadFile where there is none."""
    if not is_archive(source.raw):
        raise BadFile("“{file}” is no book (EPUB)", file=source.file)
    with Unread.of(source.raw, source.file, MOST) as archive:
        articles = list(_chapters(source, archive))
    if not articles:
        raise BadFile("“{file}” has no text in it", file=source.file)
    return articles


def _chapters(source: Source, archive: Unread) -> Iterator[Draft]:
    container = _tree(archive, "META-INF/container.xml", source)
    place = next((x.get("full-path") for x in container.iter() if name_of(x) == "rootfile"), None)
    if not place:
        raise BadFile("“{file}” is no book (EPUB)", file=source.file)
    package = _tree(archive, place, source)
    meta = dict(_facts(package))
    for number, name in enumerate(_spine(package, posixpath.dirname(place)), 1):
        raw = archive.read(name)
        if not raw:
            continue
        text = said_by(replace(source, raw=raw, encoding=None, found=Found())).text
        found = Supplied(_from(archive, posixpath.dirname(name)))
        printed = printed_markup(text, source.file, found)
        if printed.text:
            title = headline_of(printed) or f"{meta.get('book') or source.name} {number}"
            told = {**meta, "chapter": number}
            yield drafted(source, "epub", printed, name=title, meta=told, supplied=found)


def _tree(archive: Unread, name: str, source: Source) -> Node:
    raw = archive.read(name)
    if raw is None:
        raise BadFile("“{file}” is no book (EPUB)", file=source.file)
    return strict_tree(raw, source.file)


def _spine(package: Node, folder: str) -> Iterator[str]:
    """The files of the chapters in their order, each once, without the table of contents."""
    items = {x.get("id"): x for x in package.iter() if name_of(x) == "item"}
    seen: set[str] = set()
    for each in package.iter():
        item = items.get(each.get("idref")) if name_of(each) == "itemref" else None
        if item is None or each.get("linear") == "no" or item.get("media-type") not in _PAGES:
            continue
        name = _place(folder, item.get("href") or "")
        if "nav" not in (item.get("properties") or "").split() and name not in seen:
            seen.add(name)
            yield name


def _facts(package: Node) -> Iterator[tuple[str, str]]:
    """What the book says of itself, the first of each."""
    seen: set[str] = set()
    for each in package.iter():
        key = _FACTS.get(name_of(each), "")
        said = " ".join((each.text or "").split())[:500]
        if said and key and key not in seen:
            seen.add(key)
            yield key, iso(said) or said if key == "date" else said


def _from(archive: Unread, folder: str) -> Look:
    return lambda address: archive.read(_place(folder, address))


def _place(folder: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))


@offer
def epub() -> Format:
    """Books, in."""
    return Format("epub", "Book (EPUB)", (".epub",), read=read, most=256 * MIB)
