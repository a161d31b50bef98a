"""Leaving out of articles what a format cannot hold, and telling it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from annotator.core.mark import Mark, Origin, Value, parts
from annotator.core.span import Span
from annotator.core.view import View
from annotator.formats.holding import Holds
from annotator.formats.labelled import Filed, Labelled
from annotator.formats.losses import Losing, Tally
from annotator.formats.nesting import apart, placeable
from annotator.formats.registry import Options
from annotator.formats.segments import LINE_END, blanks, is_blank, trimmed, unspaced_label
from annotator.formats.told import IMPORTED

NOTE = "note"
"""The attribute that is a comment."""
_EVERYTHING = Holds()
_PLACE, _SHEET = attrgetter("mark.place"), attrgetter("sheet")
_UNSIGNED = Origin(how="import")
UNKNOWN_TO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML has no way to say."""


def projected(labelled: Labelled, holds: Holds, options: Options, tally: Tally) -> Labelled:
    """The article with the marks that were asked for, as far as the format can hold them.

    Marks stand in the order of their sheets, and on each in reading order. Where a format holds no
    overlap, the outer mark stays, and of two that cross the one that starts first.
    """
    losing = Losing(labelled, tally)
    labels = {mark.label for _, mark in labelled.marks}
    wanted = {label for label in labels if options.wants(label)}
    marks = [filed for filed in labelled.marks if filed.mark.label in wanted]
    if holds != _EVERYTHING:
        labelled, marks = _reduced(replace(labelled, marks=tuple(marks)), holds, losing)
    if any(mark.links for _, mark in marks):
        marks = list(_linked(marks, losing))
    tally.articles += 1
    tally.marks += len(marks)
    marks.sort(key=_PLACE)
    marks.sort(key=_SHEET)
    return replace(labelled, marks=tuple(marks))


def _reduced(labelled: Labelled, holds: Holds, losing: Losing) -> tuple[Labelled, list[Filed]]:
    """As much of an article as the format can hold."""
    if holds.text == "read":
        labelled = as_read(labelled, losing)
    text = labelled.article.text
    marks, unsigned = _kept(labelled, holds, losing)
    if holds.labels is not None:
        marks = list(placeable(marks, text, holds.labels, losing))
    if not holds.overlap or not holds.crossing:
        marks = list(apart(marks, holds, losing))
    if not holds.origins:
        losing.count("origins", sum((f.sheet, f.mark.id) not in unsigned for f in marks))
    if not holds.sheets:
        losing.count("sheets", sum(filed.sheet != IMPORTED for filed in marks))
        marks = _on_one_sheet(marks)
    return _article(labelled, holds, losing), marks


def _kept(
    labelled: Labelled, holds: Holds, losing: Losing
) -> tuple[list[Filed], set[tuple[str, str]]]:
    """The marks as far as the format can hold each, and which of them say nobody who made them."""
    marks: list[Filed] = []
    unsigned: set[tuple[str, str]] = set()
    for filed in labelled.marks:
        mark = _held(filed, labelled.article.text, holds, losing)
        if mark is None:
            continue
        sheet = filed.sheet if holds.controls else _sayable(filed.sheet, losing)
        marks.append(Filed(sheet, mark))
        if not filed.mark.origin.editor:
            unsigned.add((sheet, mark.id))
    return marks, unsigned


def _article(labelled: Labelled, holds: Holds, losing: Losing) -> Labelled:
    """The article without what of its text, its bytes and its meta the format cannot hold."""
    article, view = labelled.article, labelled.view
    if not holds.spaces:
        losing.count("space", blanks(article.text))
    if not holds.controls:
        if bad := len(UNKNOWN_TO_XML.findall(article.text)):
            losing.count("control", bad)
            text, read = (UNKNOWN_TO_XML.sub("\ufffd", each) for each in (article.text, view.text))
            article, view = replace(article, text=text), View(text, read, view.alignment)
        article = replace(article, name=_sayable(article.name, losing))
    if not holds.meta and (article.meta or article.name):
        losing.count("meta", 1)
        article = replace(article, meta={})
    raw = labelled.raw
    if not holds.raw or holds.text == "read":
        raw = article.text.encode()
        losing.count("raw", holds.text == "source" and raw != labelled.raw)
        article = replace(article, encoding="utf-8")
    return replace(labelled, article=article, view=view, raw=raw)


def _held(filed: Filed, text: str, holds: Holds, losing: Losing) -> Mark | None:
    """As much of one mark as the format can hold by itself."""
    mark = filed.mark if holds.spaces else _unspaced(filed, losing)
    spans, attributes, links = mark.spans, mark.attributes, mark.links
    if not _is_plain(spans, text):
        placed = _placed(filed, text, holds, losing)
        if placed is None:
            return None
        spans = placed
    if attributes and not holds.attributes:
        attributes = _noted(filed, holds, losing)
    if attributes and not holds.controls:
        attributes = {
            name: _sayable(value, losing) if isinstance(value, str) else value
            for name, value in attributes.items()
        }
    if links and not holds.links:
        for link in links:
            losing.lose_link("links", filed, link)
        links = ()
    origin = mark.origin if holds.origins else _UNSIGNED
    if spans is mark.spans and origin is mark.origin and attributes is mark.attributes:
        return mark if links is mark.links else replace(mark, links=links)
    return Mark(mark.label, spans, attributes, links, mark.id, origin)


def _unspaced(filed: Filed, losing: Losing) -> Mark:
    """The mark with a label that can stand in a column."""
    label = unspaced_label(filed.mark.label)
    if label == filed.mark.label:  # nearly all
        return filed.mark
    losing.lose("name", filed)
    return replace(filed.mark, label=label)


def _sayable(words: str, losing: Losing) -> str:
    """Words without characters that XML does not know."""
    said, bad = UNKNOWN_TO_XML.subn("\ufffd", words)
    losing.count("control", bad)
    return said


def _is_plain(spans: Sequence[Span], text: str) -> bool:
    """Whether a mark is of some words in a line, as nearly all are: every format holds these."""
    if len(spans) != 1:
        return False
    start, end = spans[0].start, spans[0].end
    return (
        start < end
        and not is_blank(text[start])
        and not is_blank(text[end - 1])
        and LINE_END.search(text, start, end) is None
    )


def _placed(filed: Filed, text: str, holds: Holds, losing: Losing) -> tuple[Span, ...] | None:
    """Where the mark is as far as the format can hold that; None: it goes."""
    was = spans = filed.mark.spans
    if not holds.lines and any(LINE_END.search(text, span.start, span.end) for span in spans):
        spans = tuple(line for span in spans for line in _lines(span, text))
        losing.lose("line" if spans else "blank", filed)
        if not spans:
            return None
    missing = _missing(spans, holds)
    if missing:
        losing.lose(missing, filed)
        return None
    if holds.spaces or not was:
        return spans
    inner = tuple(_within_words(spans, text))
    if not inner:
        losing.lose("blank", filed)
        return None
    if inner != spans:
        losing.lose("edge", filed)
    return inner


def _noted(filed: Filed, holds: Holds, losing: Losing) -> Mapping[str, Value]:
    """The attributes that stay where all but the note and few others are lost."""
    said = filed.mark.attributes
    fits = (holds.labels or {}).get(filed.mark.label)
    kept: dict[str, Value] = {NOTE: said[NOTE]} if holds.notes and NOTE in said else {}
    for name in fits.says if fits else ():
        if isinstance(value := said.get(name), str):
            kept[name] = value
    for name, value in said.items():
        if name not in kept:
            losing.lose("attributes", filed, f"{name} = {value}")
    return kept


def _missing(spans: Sequence[Span], holds: Holds) -> str:
    if not spans and not holds.whole_articles:
        return "article"
    if not holds.points and any(span.start == span.end for span in spans):
        return "point"
    if len(spans) > 1 and not holds.discontinuous:
        return "discontinuous"
    return ""


def _within_words(spans: Iterable[Span], text: str) -> Iterator[Span]:
    for span in spans:
        inner = trimmed(span, text) if len(span) else span
        if inner is not None:
            yield inner


def _lines(span: Span, text: str) -> Iterator[Span]:
    """The stretches of a span that lie in one line each."""
    start = span.start
    for end in LINE_END.finditer(text, span.start, span.end):
        if end.start() > start:
            yield Span(start, end.start())
        start = end.end()
    if span.end > start or not len(span):
        yield Span(start, span.end)


def _on_one_sheet(marks: list[Filed]) -> list[Filed]:
    """The marks of all sheets on the one that imported marks are on; no two with one id."""
    if len({mark.id for _, mark in marks}) < len(marks):
        marks = list(_with_own_ids(marks))
    return [Filed(IMPORTED, mark) for _, mark in marks]


def _with_own_ids(marks: list[Filed]) -> Iterator[Filed]:
    ids: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    for sheet, mark in marks:
        id = mark.id
        while id in taken:
            id += "'"
        taken.add(id)
        if id is not mark.id:
            ids[sheet, mark.id] = id
    for sheet, mark in marks:
        links = (replace(link, to=ids.get((sheet, link.to), link.to)) for link in mark.links)
        yield Filed(sheet, replace(mark, id=ids.get((sheet, mark.id), mark.id), links=tuple(links)))


def _linked(marks: Iterable[Filed], losing: Losing) -> Iterator[Filed]:
    """The marks without links that lead to none of them on the same sheet."""
    marks = list(marks)
    here = {(filed.sheet, filed.mark.id) for filed in marks}
    for filed in marks:
        links = tuple(link for link in filed.mark.links if (filed.sheet, link.to) in here)
        if len(links) == len(filed.mark.links):
            yield filed
            continue
        for link in filed.mark.links:
            if link not in links:
                losing.lose_link("dangling", filed, link)
        yield Filed(filed.sheet, replace(filed.mark, links=links))


def as_read(labelled: Labelled, losing: Losing) -> Labelled:
    """The same article as if it were printed the way it is read, its marks where they are read.

    A part that is not read at all (a gloss that the reading drops) is left out, and parts with
    nothing between them in this reading become one.
    """
    view = labelled.view
    marks = tuple(_marks_as_read(labelled, losing))
    article = replace(labelled.article, text=view.text, encoding="utf-8")
    return Labelled(article, view.text.encode(), View.printed(view.text), marks)


def _marks_as_read(labelled: Labelled, losing: Losing) -> Iterator[Filed]:
    is_straight = labelled.view.alignment.is_straight
    for filed in labelled.marks:
        if is_straight and len(filed.mark.spans) < 2:  # nearly all
            yield filed
            continue
        spans = _as_read(filed.mark.spans, labelled.view)
        if filed.mark.spans and not spans:
            losing.lose("unread", filed)
        elif spans == filed.mark.spans:
            yield filed
        else:
            yield Filed(filed.sheet, replace(filed.mark, spans=spans))


def _as_read(spans: Sequence[Span], view: View) -> tuple[Span, ...]:
    read = [(span, view.from_source(span)) for span in spans]
    return parts(tuple(there for here, there in read if len(there) or not len(here)))
