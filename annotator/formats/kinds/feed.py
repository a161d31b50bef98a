"""Feeds (RSS, Atom): an article an entry, as far as the feed has it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from io import BytesIO
from typing import Any

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.documents.drafting import drafted
from annotator.formats.documents.markup import printed_markup
from annotator.formats.documents.supplied import Supplied
from annotator.formats.registry import MIB, Format, Source, offer
from annotator.formats.xml_files import first_element

_MOST_ENTRIES = 20_000


def read(source: Source) -> list[Draft]:
    """The articles of a feed; raises BadFile where there is none."""
    if b"<!ENTITY" in source.raw[:65536]:
        raise BadFile("“{file}” declares entities, which are not followed", file=source.file)
    if source.raw.count(b"<") > 40 * _MOST_ENTRIES:
        raise BadFile(
            "“{file}” has more than {most} tags", file=source.file, most=40 * _MOST_ENTRIES
        )
    articles = list(_articles(source))
    if not articles:
        raise BadFile("“{file}” has no text in it", file=source.file)
    return articles


def sniff(raw: bytes) -> bool:
    """Whether bytes begin as a feed does."""
    return first_element(raw) in ("rss", "feed", "RDF")


def _articles(source: Source) -> Iterator[Draft]:
    import feedparser  # late: few files are of this kind

    # Given as bytes: what is given as text can be an address, which would be fetched.
    said = feedparser.parse(BytesIO(source.raw), sanitize_html=False, resolve_relative_uris=False)
    for entry in said.entries[:_MOST_ENTRIES]:
        title, body = str(entry.get("title") or ""), _body(entry)
        if not (title.strip() or body.strip()):
            continue
        markup = f"<html><body><h1>{_plain(entry, title)}</h1>{body}</body></html>"
        found = Supplied()
        printed = printed_markup(markup, source.file, found)
        if printed.text:
            name = printed.text.partition("\n")[0] if title else ""
            meta = dict(_facts(entry, said.feed))
            yield drafted(source, "feed", printed, name=name, meta=meta, supplied=found)


def _plain(entry: Any, title: str) -> str:
    """A title as markup: feeds say whether it is that already."""
    kind = (entry.get("title_detail") or {}).get("type") or "text/plain"
    return escape(title) if kind == "text/plain" else title


def _body(entry: Any) -> str:
    for each in (*(entry.get("content") or ()), entry.get("summary_detail") or {}):
        if value := each.get("value"):
            return escape(value) if each.get("type") == "text/plain" else str(value)
    return ""


def _facts(entry: Any, feed: Any) -> Iterator[tuple[str, object]]:
    if when := entry.get("published_parsed") or entry.get("updated_parsed"):
        yield "date", f"{when[0]:04}-{when[1]:02}-{when[2]:02}T{when[3]:02}:{when[4]:02}"
    for key, value in (
        ("address", entry.get("link")),
        ("author", entry.get("author")),
        ("source", feed.get("title")),
    ):
        if value:
            yield key, str(value)[:2000]


@offer
def feed() -> Format:
    """Feeds, in."""
    return Format(
        "feed", "Feed (RSS, Atom)", (".rss", ".atom", ".xml"), read=read, sniff=sniff, most=32 * MIB
    )
