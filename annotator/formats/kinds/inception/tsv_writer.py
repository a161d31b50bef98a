"""Articles to WebAnno TSV 3.3: a row for each token, and for each part of one that a mark is on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import BinaryIO, NamedTuple

from annotator.core.span import Span
from annotator.formats.folders import archived, stem
from annotator.formats.kinds.inception import escaping
from annotator.formats.kinds.inception.layers import FEATURES, LINK, NAMED_ENTITY, ROLE, features
from annotator.formats.kinds.inception.sentences import Segmented, sentences, with_blanks
from annotator.formats.labelled import Labelled
from annotator.formats.offsets import utf16_offsets

HEAD = "#FORMAT=WebAnno TSV 3."
_VERSION = "3"


class Unit(NamedTuple):
    """A row: a token, or a stretch of it, by the number of the token and where it lies in the text.

    A whole token comes before its parts.
    """

    token: int
    part: bool
    start: int
    end: int


def write(articles: Iterable[Labelled], options: Segmented, out: BinaryIO) -> None:
    """Write an archive with a file for each article, in UTF-8."""
    options.load()
    with archived(out) as archive:
        for number, labelled in enumerate(articles, 1):
            lines = _File(labelled, options).lines()
            archive.put(f"{stem(number, labelled.article.name)}.tsv", "".join(lines).encode())


class _File:
    """An article on its way into a file."""

    def __init__(self, labelled: Labelled, options: Segmented) -> None:
        self._text = labelled.article.text
        self._marks = sorted(labelled.marks, key=lambda filed: filed.place)
        spans = [filed.mark.spans[0] for filed in self._marks]
        found = options.found(self._text)
        self._tokens = with_blanks(self._text, found, spans)
        begins = [line[0].start for line in sentences(self._text, found)]
        self._begins = [0, *begins[1:]] if self._tokens else []
        self._units = list(_units_of(spans, self._tokens))
        self._on: dict[Unit, list[int]] = {}
        for number, units in enumerate(self._units):
            for unit in units:
                self._on.setdefault(unit, []).append(number)
        self._ids = self._disambiguated()
        self._names = dict(self._named())
        self._said = [features(filed) for filed in self._marks]
        self._features = [
            name for name in FEATURES if any(said[name] is not None for said in self._said)
        ]
        self._relations = self._relations_on()

    def lines(self) -> Iterator[str]:
        """The lines of the file, each with its end."""
        yield f"{HEAD}{_VERSION}\n"
        if self._features:
            yield f"#T_SP={NAMED_ENTITY}|{'|'.join(self._features)}\n"
        if self._relations:
            yield f"#T_RL={LINK}|{ROLE}|BT_{NAMED_ENTITY}\n"
        yield "\n"
        utf16 = utf16_offsets(self._text, range(len(self._text) + 1))
        rows = sorted(self._names)
        row = 0
        for number, start in enumerate(self._begins):
            last = number + 1 == len(self._begins)
            end = len(self._text) if last else self._begins[number + 1]
            yield from self._sentence(start, end, last)
            while row < len(rows) and (last or self._tokens[rows[row].token].start < end):
                yield self._row(rows[row], utf16)
                row += 1

    def _sentence(self, start: int, end: int, last: bool) -> Iterator[str]:
        """The text of a sentence, up to the next one; places tell of a line feed between them."""
        words = self._text[start:end]
        if not last:
            words = words.removesuffix("\n")
        yield "\n"
        for line in words.split("\n"):
            yield f"#Text={escaping.text(line)}\n"

    def _row(self, unit: Unit, utf16: Sequence[int]) -> str:
        words = escaping.text(self._text[unit.start : unit.end])
        cells = [self._names[unit], f"{utf16[unit.start]}-{utf16[unit.end]}", words]
        here = self._on.get(unit, [])
        for name in self._features:
            cells.append(_stacked(self._cell(self._said[each][name], each) for each in here))
        if self._relations:
            relations = self._relations.get(unit, [])
            cells += (_stacked(each[column] for each in relations) for column in (0, 1))
        return "\t".join(cells) + "\t\n"

    def _cell(self, said: str | None, mark: int) -> str:
        words = escaping.SILENT if said is None else escaping.value(said)
        return f"{words}[{self._ids[mark]}]" if mark in self._ids else words

    def _disambiguated(self) -> dict[int, int]:
        """Numbers for the marks that are on several rows, or share one."""
        shared = set(chain.from_iterable(on for on in self._on.values() if len(on) > 1))
        several = (n for n, units in enumerate(self._units) if len(units) > 1 or n in shared)
        return {mark: number for number, mark in enumerate(several, 1)}

    def _named(self) -> Iterator[tuple[Unit, str]]:
        """The rows that there are, each with its name: sentence, token, part of the token."""
        parts: dict[int, list[Unit]] = {}
        for unit in sorted(self._on):
            if unit.part:
                parts.setdefault(unit.token, []).append(unit)
        first = 0
        sentence = -1
        for number, token in enumerate(self._tokens):
            at = bisect_right(self._begins, token.start) - 1
            if at != sentence:
                sentence, first = at, number
            name = f"{sentence + 1}-{number - first + 1}"
            yield Unit(number, False, token.start, token.end), name
            for part, unit in enumerate(parts.get(number, ()), 1):
                yield unit, f"{name}.{part}"

    def _relations_on(self) -> dict[Unit, list[tuple[str, str]]]:
        """The links in each row, the first of the mark that they lead to: role, start."""
        numbers = {(sheet, mark.id): n for n, (sheet, mark) in enumerate(self._marks)}
        found: dict[Unit, list[tuple[str, str]]] = {}
        for number, (sheet, mark) in enumerate(self._marks):
            for link in mark.links:
                to = numbers[sheet, link.to]
                start = self._names[self._units[number][0]]
                ids = self._ids.get(number, 0), self._ids.get(to, 0)
                if any(ids):
                    start += f"[{ids[0]}_{ids[1]}]"
                found.setdefault(self._units[to][0], []).append((escaping.value(link.role), start))
        return found


def _units_of(spans: Iterable[Span], tokens: Sequence[Span]) -> Iterator[list[Unit]]:
    """The rows that each span is on, in their order."""
    starts, ends = [each.start for each in tokens], [each.end for each in tokens]
    for span in spans:
        if not len(span):
            yield [Unit(bisect_left(ends, span.start), True, span.start, span.end)]
            continue
        first, behind = bisect_right(ends, span.start), bisect_left(starts, span.end)
        yield [_unit(number, tokens[number], span) for number in range(first, behind)]


def _unit(number: int, token: Span, span: Span) -> Unit:
    start, end = max(token.start, span.start), min(token.end, span.end)
    return Unit(number, (start, end) != (token.start, token.end), start, end)


def _stacked(values: Iterable[str]) -> str:
    found = list(values)
    return escaping.STACKED.join(found) if found else escaping.NOTHING
