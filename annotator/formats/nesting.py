"""Which marks a format has a place for among others: by their labels, within one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from annotator.core.mark import Mark
from annotator.formats.holding import Fits, Holds
from annotator.formats.labelled import Filed
from annotator.formats.losses import Losing


def apart(marks: Iterable[Filed], holds: Holds, losing: Losing) -> Iterator[Filed]:
    """The marks that overlap, or at least that cross, none before them."""
    around: list[tuple[int, str]] = []
    for filed in sorted(marks, key=lambda filed: in_order(filed, holds.labels)):
        spans = filed.mark.spans
        start, behind = (spans[0].start, spans[-1].end) if spans else (0, 0)
        if start < behind:
            while around and around[-1][0] <= start:
                around.pop()
            if around:
                end, label = around[-1]
                within = holds.overlap or _holds_within(holds.labels, label, filed.mark.label)
                if not within or behind > end:
                    losing.lose("crossing" if within else "overlap", filed)
                    continue
            around.append((behind, filed.mark.label))
        yield filed


def in_order(filed: Filed, labels: Mapping[str, Fits] | None) -> tuple[int, int, int, str, str]:
    """Sorts marks so that outer ones come first, and of the same words those that hold others."""
    start, end, sheet, mark = filed.place
    fits = labels.get(filed.mark.label) if labels else None
    return start, end, -len(fits.around) if fits else 0, sheet, mark


def _holds_within(labels: Mapping[str, Fits] | None, outer: str, inner: str) -> bool:
    fits = labels.get(outer) if labels else None
    return fits is not None and inner in fits.around


def placeable(
    marks: Iterable[Filed], text: str, labels: Mapping[str, Fits], losing: Losing
) -> Iterator[Filed]:
    """The marks whose labels the format has a place for where they are."""
    for filed in marks:
        fits = labels.get(filed.mark.label)
        if fits is None or (fits.line and not _is_line(filed.mark, text)):
            losing.lose("label", filed)
            continue
        if fits.words:
            losing.lose("place", filed)
        yield filed


def _is_line(mark: Mark, text: str) -> bool:
    """Whether a mark is of a whole line, as every reader has them."""
    if len(mark.spans) != 1 or not len(mark.spans[0]):
        return False
    start, end = mark.spans[0].start, mark.spans[0].end
    return (not start or text[start - 1] in "\r\n") and text[end : end + 1] in ("", "\r", "\n")
