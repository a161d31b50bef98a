"""A report for people: one page of HTML with every article and its marks, which needs nothing else.

It loads nothing and sends nothing. The text is searched by the browser, and by the field above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from html import escape
from typing import BinaryIO

from annotator.core.mark import Mark
from annotator.core.resources import resource
from annotator.formats.holding import Holds
from annotator.formats.labelled import Filed, Labelled
from annotator.formats.losses import JOINT
from annotator.formats.registry import Exchange, Format, offer
from annotator.formats.segments import cut

# HTML has no way to say them.
_NO_CHARACTERS = "".join(
    chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF)
)
_UNSAYABLE = re.compile(f"[\0-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef{_NO_CHARACTERS}]")
_SEARCH = "Search · 搜索 · 搜尋"  # whoever reads it, it is one file
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def write(articles: Iterable[Labelled], options: Exchange, out: BinaryIO) -> None:
    """Write the page, an article after the other, in UTF-8."""
    style, script = (
        resource("report", name).read_text("utf-8") for name in ("report.css", "report.js")
    )
    out.write(
        f'<!DOCTYPE html>\n<html lang="zh">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>Annotator</title>\n'
        f"<style>\n{style}</style>\n</head>\n<body>\n"
        f'<input type="search" id="find" aria-label="Search" placeholder="{_SEARCH}">\n'.encode()
    )
    for labelled in articles:
        out.write("".join(_article(labelled)).encode())
    out.write(f"<script>\n{script}</script>\n</body>\n</html>\n".encode())


def _article(labelled: Labelled) -> Iterator[str]:
    article = labelled.article
    yield f"<article>\n<h2>{_shown(article.name)}</h2>\n"
    if article.meta:
        yield f'<p class="meta">{_shown(_pairs(article.meta))}</p>\n'
    about = [filed for filed in labelled.marks if not filed.mark.spans]
    if about:
        yield '<p class="about">'
        yield " ".join(
            f"{_opened(filed, first=False)}{_shown(filed.mark.label)}</mark>" for filed in about
        )
        yield "</p>\n"
    yield f'<div class="text">{"".join(_text(labelled))}</div>\n'
    if labelled.marks:
        yield from _table(labelled)
    yield "</article>\n"


def _text(labelled: Labelled) -> Iterator[str]:
    """The text with its marks around its pieces; a mark that crosses another is in several."""
    marks = sorted(
        (each for each in labelled.marks if each.mark.spans), key=lambda each: each.place
    )
    spans = [(number, span) for number, each in enumerate(marks) for span in each.mark.spans]
    begun: set[int] = set()
    last = ""
    for piece, covering in cut(labelled.article.text, [span for _, span in spans]):
        over = [spans[number][0] for number in covering]
        yield "".join(_opened(marks[each], first=each not in begun) for each in over)
        begun.update(over)
        within = last == "\r" and piece.startswith("\n")  # a mark ends within a line end
        yield _shown(piece[within:]) + "</mark>" * len(over)
        last = piece[-1:] or last


def _opened(filed: Filed, first: bool) -> str:
    """The tag that begins a mark, in a colour of its kind; its first piece shows its label."""
    mark = filed.mark
    hue = sha256(mark.kind.encode()).digest()[0] * 360 // 256
    begins = ' class="first"' if first else ""
    said = "\n".join(filter(None, (mark.label, _pairs(mark.attributes), filed.sheet)))
    return (
        f'<mark{begins} style="--hue:{hue}" data-label="{_shown(mark.label)}"'
        f' title="{_shown(said)}">'
    )


def _table(labelled: Labelled) -> Iterator[str]:
    text = labelled.article.text
    marks = sorted(labelled.marks, key=lambda filed: filed.place)
    named = {(each.sheet, each.mark.id): each.mark for each in marks}
    yield f"<details><summary>{len(marks)}</summary>\n<table>\n"
    for filed in marks:
        cells = (
            filed.mark.label,
            filed.mark.words(text, JOINT),
            _pairs(filed.mark.attributes),
            _links(filed, named, text),
            filed.sheet,
        )
        yield f"<tr>{''.join(f'<td>{_shown(each)}</td>' for each in cells)}</tr>\n"
    yield "</table></details>\n"


def _links(filed: Filed, named: Mapping[tuple[str, str], Mark], text: str) -> str:
    return "; ".join(
        f"{link.role} → {named[filed.sheet, link.to].words(text, JOINT)}"
        for link in filed.mark.links
    )


def _pairs(values: Mapping[str, object]) -> str:
    return "; ".join(f"{name}: {values[name]}" for name in sorted(values))


def _shown(words: str) -> str:
    """Words as HTML, where CR LF is one line end and no control character is any."""
    return escape(_UNSAYABLE.sub("\ufffd", words.replace("\r\n", "\n").replace("\r", "\n")))


@offer
def report() -> Format:
    """A page for people, out."""
    return Format(
        "report",
        "Report for people, HTML",
        (".html",),
        holds=Holds.only(*Holds().held() - {"controls", "raw", "origins"}),
        options=Exchange,
        write=write,
    )
