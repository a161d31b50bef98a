"""Articles to files of NITF: all characters within `body` are the text, with its line ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from annotator.core.mark import Mark
from annotator.formats.folders import archived, stem
from annotator.formats.kinds.nitf.elements import (
    BYLINE,
    CAPTION,
    CREDIT,
    DATELINE,
    FITS,
    HEADLINE,
    SAYS,
    WORDS,
)
from annotator.formats.labelled import Labelled
from annotator.formats.nesting import in_order
from annotator.formats.registry import Exchange
from annotator.formats.tags import Tagged, element, in_json, in_text, lines, tag, wrapped

META = "annotator"
"""The name of the `meta` that has what is known of an article."""
_HEAD = (HEADLINE, BYLINE, DATELINE)
"""What stands over the text, in the order in which it may."""
_LINES = {
    HEADLINE: "hl2",
    BYLINE: "byline",
    DATELINE: "dateline",
    CAPTION: "media-caption",
    CREDIT: "media-producer",
}
_MEDIA = '<media media-type="image"><media-reference/>'


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it is written, the mark of all of it if there is one, and what ends it."""

    mark: Mark | None
    said: str
    end: str

    @property
    def label(self) -> str:
        """What the whole line is; empty if nothing is known of it."""
        return self.mark.label if self.mark else ""

    def within(self, name: str) -> str:
        """The line as an element."""
        return f"{tag(name, _says(self.mark))}{self.said}</{name}>"


def write(articles: Iterable[Labelled], options: Exchange, out: BinaryIO) -> None:
    """Write an archive with a file for each article."""
    with archived(out) as archive:
        for number, labelled in enumerate(articles, 1):
            name = f"{stem(number, labelled.article.name)}.xml"
            archive.put(name, "".join(_document(labelled)).encode())


def _document(labelled: Labelled) -> Iterator[str]:
    article = labelled.article
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">\n<head>\n'
    yield f"{element('title', article.name)}\n"
    if article.meta:
        said = [("name", META), ("content", in_json(article.meta))]
        yield f"{tag('meta', said, '/>')}\n"
    date = article.meta.get("date")
    if isinstance(date, str) and date.isascii() and date.isprintable():
        norm = date.replace("-", "").replace(":", "")
        yield f"<docdata>{tag('date.issue', [('norm', norm)], '/>')}</docdata>\n"
    yield '</head>\n<body xml:space="preserve">'
    said_lines = list(_lines(labelled))
    over = _over(said_lines)
    if over:
        yield f"<body.head>{''.join(_head(said_lines[:over]))}</body.head>"
    yield f"<body.content>{''.join(_content(said_lines[over:]))}</body.content></body>\n</nitf>\n"


def _lines(labelled: Labelled) -> Iterator[_Line]:
    text = labelled.article.text
    waiting = sorted(labelled.marks, key=lambda each: in_order(each, FITS), reverse=True)
    for span, end in lines(text):
        here: list[Tagged] = []
        over: Mark | None = None
        while waiting and waiting[-1].mark.spans[0].start < span.end:
            mark = waiting.pop().mark
            if mark.label in _LINES:
                over = mark
                continue
            name = WORDS[mark.label]
            if over and over.label == DATELINE and name == "chron":
                name = "story.date"
            here.append(Tagged(mark.spans[0], tag(name, _says(mark)), f"</{name}>"))
        yield _Line(over, wrapped(text, span, here), end)


def _over(said: list[_Line]) -> int:
    """How many of the first lines stand over the text."""
    rank = over = 0
    for number, line in enumerate(said, 1):
        if not line.said and not line.label:
            continue
        if line.label not in _HEAD[rank:]:
            break
        rank, over = _HEAD.index(line.label), number
    return over


def _head(said: list[_Line]) -> Iterator[str]:
    titles = sum(line.label == HEADLINE for line in said)
    seen = 0
    for line in said:
        if line.label == HEADLINE:
            seen += 1
            name = "hl1" if seen == 1 else "hl2"
            yield "<hedline>" if seen == 1 else ""
            yield line.within(name)
            yield "</hedline>" if seen == titles else ""
        elif line.label:
            yield line.within(_LINES[line.label])
        yield in_text(line.end)


def _content(said: list[_Line]) -> Iterator[str]:
    media = ""
    for line in said:
        is_media = line.label in (CAPTION, CREDIT)
        goes_on = media == CAPTION and line.label == CREDIT
        if media and not goes_on:
            yield "</media>"
        if is_media and not goes_on:
            yield _MEDIA
        media = line.label if is_media else ""
        is_block = line.label in (BYLINE, DATELINE)  # which stand in nothing else
        if line.said:
            whole = line.within(_LINES.get(line.label, "p"))
            yield f"<block>{whole}</block>" if is_block else whole
        yield in_text(line.end)
    if media:
        yield "</media>"


def _says(mark: Mark | None) -> list[tuple[str, str]]:
    """What the element of a mark says in an attribute."""
    ours, theirs = SAYS.get(mark.label, ("", "")) if mark else ("", "")
    value = mark.attributes.get(ours) if mark else None
    return [(theirs, value)] if isinstance(value, str) else []
