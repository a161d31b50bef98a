"""A page of the web, read into an article: its headline, what is told of it, its words."""

from __future__ import annotations

import re

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Mark
from annotator.formats.detection import is_utf8
from annotator.formats.documents import sites
from annotator.formats.documents.choosing import aside, chosen
from annotator.formats.documents.drafting import drafted
from annotator.formats.documents.heading import Heading, heading, lines_of, marks_of_head
from annotator.formats.documents.nodes import parts, wanted
from annotator.formats.documents.parsing import Node, page_tree
from annotator.formats.documents.printing import Printed, Printing, Stretch
from annotator.formats.documents.supplied import Supplied
from annotator.formats.documents.walking import Walk
from annotator.formats.encoding import Decoded, codec_for, decode
from annotator.formats.found import Candidates
from annotator.formats.registry import Source

_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->")
_MARKED = re.compile(rb"\xef\xbb\xbf|\xff\xfe|\xfe\xff|\0\0\xfe\xff")


def draft_of_page(
    source: Source, kind: str, text: str, supplied: Supplied, address: str = ""
) -> Draft:
    """The article of a page; raises BadFile if there is none. `address` is where the page was."""
    root = page_tree(text, source.file)
    address = address or _address(root, text)
    site = sites.site_of(address)
    body = wanted(source, root) or (sites.first(root, site.body) if site else [])
    headline = sites.first(root, site.headline)[:1] if site and body else []
    body = body or chosen(root)
    head = heading(root, body, headline[0] if headline else None)
    skip = aside(body) | (sites.every(root, site.drop) if site else set())
    if site and site.lines:
        head.lines = list(lines_of(sites.first(root, site.lines))) or head.lines
    if address:
        head.meta.setdefault("address", address)
    printed = _printed(head, body, skip, supplied)
    more: list[Mark] = list(marks_of_head(printed.text, head.meta))
    return drafted(
        source,
        kind,
        printed,
        name=head.title,
        meta=head.meta,
        more=more,
        supplied=supplied,
    )


def parts_of_page(text: str, file: str, address: str = "") -> Candidates:
    """The parts that a page has to choose from; raises BadFile for what is no page."""
    root = page_tree(text, file)
    site = sites.site_of(address or _address(root, text))
    return {"node": parts(root, (sites.first(root, site.body) if site else []) or chosen(root))}


def said_by(source: Source) -> Decoded:
    """What a page says, in the encoding named, marked, declared in it, or else the best guess.

    Where a page is not in the encoding that it declares, the one that reads more of it counts.
    """
    source.found.said = _said_by(source)
    return source.found.said


def _said_by(source: Source) -> Decoded:
    raw = source.raw
    if source.encoding:
        return _without_mark(decode(raw, source.encoding))
    if _MARKED.match(raw):
        return _without_mark(source.decoded())
    if is_utf8(raw):
        return decode(raw, "utf-8")
    declared = _CHARSET.search(raw[:8192])
    said = None
    if declared:
        try:
            said = decode(raw, codec_for(declared[1].decode("ascii", "replace"), raw))
        except BadFile:  # it declares one that there is not
            said = None
    if said is not None and not said.bad:
        return said
    guessed = decode(raw, source.guesses()[0].encoding)
    return guessed if said is None or guessed.bad < said.bad else said


def _without_mark(said: Decoded) -> Decoded:
    return Decoded(said.text.removeprefix("\ufeff"), said.encoding, said.bad)


def _printed(head: Heading, body: list[Node], skip: set[Node], supplied: Supplied) -> Printed:
    into = Printing()
    title = Stretch("structure.headline", {"kind": "headline"})
    labels = {}
    if head.headline is not None and any(node in body for node in _upwards(head.headline)):
        labels[head.headline] = title
    elif head.title:
        into.open(title)
        into.words(head.title)
        into.close(title)
        into.line()
    for line in head.lines:
        into.words(line)
        into.line()
    walk = Walk(picture=supplied, labels=labels, skip=skip - labels.keys())
    for node in body:
        walk.print(node, into)
    return into.finished()


def _upwards(node: Node) -> list[Node]:
    return [node, *node.iterancestors()]


def _address(root: Node, text: str) -> str:
    saved = _SAVED_FROM.search(text[:4096])
    if saved:
        return saved[1][:2000]
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            return str(link.get("href") or "")[:2000]
    for meta in root.iter("meta"):
        if (meta.get("property") or "").lower() == "og:url":
            return str(meta.get("content") or "")[:2000]
    return ""
