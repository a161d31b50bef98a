"""Markdown: what it prints, with its titles marked."""

from __future__ import annotations

import re

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.detection import is_text, signature
from annotator.formats.documents.drafting import drafted
from annotator.formats.documents.heading import iso
from annotator.formats.documents.markup import headline_of, printed_markup
from annotator.formats.documents.supplied import Supplied
from annotator.formats.registry import MIB, Format, Source, offer

_FACTS = re.compile(r"\A\ufeff?---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FACT = re.compile(r"([A-Za-z_]{1,30})[ \t]*:[ \t]*(.{1,500})")
_KNOWN = ("title", "author", "source", "date", "address")


def read(source: Source) -> list[Draft]:
    """The article of a file; raises BadFile where there is no text in it."""
    if told := signature(source.raw):
        raise BadFile(told, file=source.file)
    said = source.decoded()
    if not is_text(source.raw, said.encoding):
        raise BadFile("“{file}” holds something else than text", file=source.file)
    text = said.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    facts = _FACTS.match(text)
    meta = dict(_facts(facts[1])) if facts else {}
    title = meta.pop("title", "")
    printed = printed_markup(_html(text[facts.end() if facts else 0 :]), source.file, Supplied())
    return [drafted(source, "markdown", printed, name=headline_of(printed) or title, meta=meta)]


def _html(text: str) -> str:
    from markdown_it import MarkdownIt  # late: few files are of this kind

    return f"<html><body>{MarkdownIt('commonmark').enable('table').render(text)}</body></html>"


def _facts(text: str) -> list[tuple[str, str]]:
    """What stands at the head of the file, a key and a value a line."""
    told = (found for line in text.split("\n") if (found := _FACT.fullmatch(line.strip())))
    said = [(each[1].lower(), each[2].strip(" \t\"'")) for each in told]
    return [
        (key, iso(value) or value if key == "date" else value)
        for key, value in said
        if key in _KNOWN
    ]


@offer
def markdown() -> Format:
    """Markdown, in."""
    return Format("markdown", "Markdown", (".md", ".markdown"), read=read, most=4 * MIB)
