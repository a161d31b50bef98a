"""What the lines of an article are for: headlines, byline, dateline, source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.core.view import View
from annotator.suggest.credits import is_of_picture
from annotator.suggest.dating import dated_words
from annotator.suggest.lines import Line, lines
from annotator.suggest.provenance import Named, Said, begins_with_dateline, is_note, provenance
from annotator.suggest.registry import Context, suggester

_END = re.compile(r"[。！？!?；;：:，,、.…](?:[”’」』）)\]】]*)\Z")
_LONGEST_TITLE = 45
_LONGEST_SECTION = 25
_MOST_TITLES = 4
_DASH = re.compile(r"[-—–－─]{1,}|[（(]?副题")
_HEAD = 600
"""Only so many characters from the start a dateline is the article's own, and its day told."""


@suggester("Structure", version=2, simplified=True, prior=0.9)
def structure(view: View, context: Context) -> list[Mark]:
    """Headlines with their kind, section titles, bylines, editors, datelines and sources.

    Those whom a byline, a dateline or a source names are linked to it.
    """
    every = [line for line in lines(view) if not is_of_picture(line)]
    found = [Said("structure.headline", span, {"kind": kind}, ()) for span, kind in _heads(every)]
    for line in context.each(every):
        found += provenance(line)
    marks: dict[tuple[str, Span], Mark] = {}
    for said in sorted(found, key=lambda each: each.span):
        links = []
        for named in said.named:
            if named.role != "when" or named.span.start < _HEAD:
                who = marks.setdefault((named.label, named.span), _named(view, named, context))
                links.append(Link(named.role, who.id))
        place = (view.to_source(said.span),)
        marks[said.label, said.span] = Mark(said.label, place, said.attributes, tuple(links))
    return list(marks.values())


def _named(view: View, named: Named, context: Context) -> Mark:
    """The mark of somebody or something that a byline, dateline or source names."""
    when = dated_words(view.text, named.span, context.meta) if named.role == "when" else None
    said = when.attributes(lambda span: view.to_source(span).start) if when else {}
    return Mark(named.label, (view.to_source(named.span),), said)


def _heads(every: Sequence[Line]) -> Iterator[tuple[Span, str]]:
    """The headlines above the story, and those within it."""
    body = next((n for n, line in enumerate(every) if _is_body(line)), len(every))
    heads = [line for line in every[:body] if _is_title(line, _LONGEST_TITLE)]
    if 0 < len(heads) <= _MOST_TITLES and (body < len(every) or len(every) == 1):
        yield from ((line.span, kind) for line, kind in zip(heads, _kinds(heads), strict=True))
    for line in every[body:-1]:
        if _is_title(line, _LONGEST_SECTION):
            yield line.span, "section"


def paragraphs_of(view: View) -> list[Line]:
    """The paragraphs of the story itself: neither headlines nor what belongs to pictures."""
    every = [line for line in lines(view) if not is_of_picture(line)]
    body = next((n for n, line in enumerate(every) if _is_body(line)), len(every))
    return [
        line
        for line in every[body:]
        if _is_body(line) or not (_is_title(line, _LONGEST_SECTION) or is_note(line))
    ]


def _is_title(line: Line, longest: int) -> bool:
    text = line.text
    if not 2 <= len(text) <= longest or is_note(line):
        return False
    if _END.search(text[-3:]):
        return len(text) > 2 and text[-1] in "？?！!"
    return any(char.isalpha() for char in text)


def _is_body(line: Line) -> bool:
    text = line.text
    if is_note(line):
        return False
    return len(text) > _LONGEST_TITLE or (
        (len(text) > 15 and text[-1] in "。”….") or (len(text) > 30 and begins_with_dateline(line))
    )


def _kinds(heads: Sequence[Line]) -> list[str]:
    """What kind each of the headlines above the story is, of which one is the main one."""
    dashed = [bool(_DASH.match(line.text)) for line in heads]
    if len(heads) == 1:
        return ["headline"]
    if any(dashed[1:]):
        main = dashed.index(True, 1) - 1
    elif len(heads) == 2:
        main = 1 if len(heads[1].text) >= len(heads[0].text) else 0
    else:
        main = 1
    return ["kicker"] * main + ["headline"] + ["subtitle"] * (len(heads) - main - 1)
