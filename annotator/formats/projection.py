"""Leaving out of articles what a format cannot hold, and counting it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.formats.labelled import Filed, Labelled, Tally, as_read
from annotator.formats.registry import Holds, Options
from annotator.formats.segments import blanks, trimmed


def projected(labelled: Labelled, holds: Holds, options: Options, tally: Tally) -> Labelled:
    """The article with the marks that were asked for, as far as the format can hold them.

    Marks stand in the order of their sheets, and on each in reading order. Where a format holds no
    overlap, the outer mark stays, and of two that cross the one that starts first.
    """
    wanted = tuple(filed for filed in labelled.marks if options.wants(filed.mark.label))
    labelled = replace(labelled, marks=tuple(_linked(wanted, tally)))
    if holds.text == "read":
        labelled = as_read(labelled, tally)
    text = labelled.article.text
    kept = [
        Filed(filed.sheet, mark)
        for filed in labelled.marks
        if (mark := _held(filed.mark, text, holds, tally)) is not None
    ]
    if not holds.overlap:
        kept = list(_apart(kept, tally))
    kept = list(_linked(kept, tally))
    if not holds.spaces:
        tally.lost["space"] += blanks(text)
    tally.articles += 1
    tally.marks += len(kept)
    return replace(labelled, marks=tuple(sorted(kept, key=lambda f: (f.sheet, f.mark.place))))


def _linked(marks: Iterable[Filed], tally: Tally) -> Iterator[Filed]:
    """The marks without links that lead to none of them on the same sheet."""
    marks = list(marks)
    here = {(filed.sheet, filed.mark.id) for filed in marks}
    for filed in marks:
        links = tuple(link for link in filed.mark.links if (filed.sheet, link.to) in here)
        if len(links) == len(filed.mark.links):
            yield filed
            continue
        tally.lost["dangling"] += len(filed.mark.links) - len(links)
        yield Filed(filed.sheet, replace(filed.mark, links=links))


def _held(mark: Mark, text: str, holds: Holds, tally: Tally) -> Mark | None:
    """As much of one mark as the format can hold by itself."""
    missing = _missing(mark, holds)
    if missing:
        tally.lost[missing] += 1
        return None
    if not holds.spaces:
        spans = tuple(_within_words(mark.spans, text))
        if mark.spans and not spans:
            tally.lost["blank"] += 1
            return None
        tally.lost["edge"] += spans != mark.spans
        mark = replace(mark, spans=spans)
    if not holds.attributes and mark.attributes:
        tally.lost["attributes"] += 1
        mark = replace(mark, attributes={})
    if not holds.links and mark.links:
        tally.lost["links"] += len(mark.links)
        mark = replace(mark, links=())
    return mark


def _missing(mark: Mark, holds: Holds) -> str:
    if not mark.spans and not holds.whole_articles:
        return "article"
    if any(not len(span) for span in mark.spans) and not holds.points:
        return "point"
    if len(mark.spans) > 1 and not holds.discontinuous:
        return "discontinuous"
    return ""


def _within_words(spans: Iterable[Span], text: str) -> Iterator[Span]:
    for span in spans:
        inner = trimmed(span, text) if len(span) else span
        if inner is not None:
            yield inner


def _apart(marks: Iterable[Filed], tally: Tally) -> Iterator[Filed]:
    """The marks that overlap none before them."""
    end = 0
    for filed in sorted(marks, key=lambda filed: filed.place):
        hull = filed.mark.hull
        if hull is not None and len(hull):
            if hull.start < end:
                tally.lost["overlap"] += 1
                continue
            end = hull.end
        yield filed
