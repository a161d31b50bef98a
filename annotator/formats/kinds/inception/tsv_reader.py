"""WebAnno TSV 3 to articles: what stands in the columns is said of marks.

The text is in the sentences, and what lies between them is told by where they begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Value
from annotator.formats.folders import is_archive
from annotator.formats.kinds.inception import escaping
from annotator.formats.kinds.inception.files import Found, articles, begins, holds
from annotator.formats.kinds.inception.layers import TOKEN, relation, said, short
from annotator.formats.kinds.inception.tsv_columns import ANY, Cell, Kind, Layer, cells_of, layer_of
from annotator.formats.measure import CODE_POINTS, UTF16, Measure
from annotator.formats.registry import Source
from annotator.formats.told import IMPORTED, Told, ToldMark, check_words
from annotator.formats.values import shortened

SUFFIX = ".tsv"
_HEAD = re.compile("\ufeff?#FORMAT=WebAnno TSV 3\\.\\d+\\s*")
_BEGINS = re.compile(rb"(\xef\xbb\xbf)?#FORMAT=WebAnno TSV 3")
_LAYER = re.compile(r"#T_(SP|CH|RL)=(.+)")
_ROW = re.compile(r"(\d{1,9}-\d{1,9}(?:\.\d{1,9})?)\t(\d{1,9})-(\d{1,9})\t")
_BASE = re.compile(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d{1,9})(?:_(\d{1,9}))?\])?")
_CHAINED = re.compile(r"(.*?)->(\d{1,9})-(\d{1,9})", re.DOTALL)
_TEXT = "#Text="
_TYPE, _RELATION = "referenceType", "referenceRelation"


def read(source: Source) -> list[Draft]:
    """The articles of a file, or of all files of an archive; raises BadFile for the first wrong."""
    try:
        return articles(source, SUFFIX, partial(_told, UTF16), UTF16)
    except BadFile:
        try:
            return articles(source, SUFFIX, partial(_told, CODE_POINTS), CODE_POINTS)
        except BadFile:
            pass
        raise  # as the format is meant to be counted


def sniff(raw: bytes) -> bool:
    """Whether it is a file of the format, or an archive of them."""
    return holds(raw, SUFFIX, _fits) if is_archive(raw) else _fits(begins(raw))


def _fits(raw: bytes) -> bool:
    return _BEGINS.match(raw) is not None


def _told(measure: Measure, found: Found, number: int) -> Iterator[Told]:
    text = Source(found.name, found.whole, found.raw, "utf-8").decoded().text
    first, *lines = text.split("\n")
    if not _HEAD.fullmatch(first):
        raise BadFile("“{file}” is no WebAnno TSV 3", file=found.whole)
    heard = _Heard(measure, len(text))
    line = 1
    try:
        for line, each in enumerate(lines, 2):
            heard.hear(each.removesuffix("\r") if first.endswith("\r") else each, line)
    except BadFile as problem:
        raise _at(line, found.whole, problem) from problem
    told = Told(number, found.name, heard.text(), file=found.whole)
    heard.check_rows(told.text, found.whole)
    yield Told(
        number, found.name, told.text, {}, tuple(heard.marks(found, number)), file=found.whole
    )


def _at(line: int, file: str, problem: BadFile) -> BadFile:
    return BadFile("Line {line} of “{file}”: {what}", line=line, file=file, what=problem.message)


class _Row(NamedTuple):
    line: int
    start: int
    end: int
    words: str


@dataclass(eq=False, slots=True)
class _Annotation:
    """An annotation, with the stretch of all rows that it is on, in the units of the file."""

    layer: str
    row: _Row
    start: int
    end: int
    features: dict[str, str | None] = field(default_factory=dict)
    about: dict[str, Value] = field(default_factory=dict)
    links: list[tuple[str, _Annotation]] = field(default_factory=list)

    def over(self, row: _Row) -> None:
        """Take in a row that it is on too."""
        self.start, self.end = min(self.start, row.start), max(self.end, row.end)


class _Arc(NamedTuple):
    """A relation or slot that is still to be followed, when all rows are known."""

    line: int
    role: str
    about: dict[str, Value]
    start: tuple[str, str, int] | _Annotation
    to: tuple[str, str, int]


class _Heard:
    """What the lines of a file say, each line heard once."""

    def __init__(self, measure: Measure, most: int) -> None:
        self._measure, self._most = measure, most
        self._layers: list[Layer] = []
        self._width = 0
        self._sentence: list[str] = []
        self._pieces: list[str] = []
        self._length = 0
        self._rows: dict[str, _Row] = {}
        self._all: list[_Annotation] = []
        self._numbered: dict[int, _Annotation] = {}
        self._on: dict[str, list[_Annotation]] = {}
        self._chains: dict[tuple[str, int], dict[int, _Annotation]] = {}
        self._arcs: list[_Arc] = []

    def hear(self, line: str, number: int) -> None:
        """Take up a line; raises BadFile if it is none of the format."""
        if line.startswith(_TEXT):
            self._sentence.append(escaping.unescaped(line.removeprefix(_TEXT)))
            return
        layer = _LAYER.fullmatch(line)
        if layer and not self._rows:
            self._declare(layer[1], layer[2])  # type: ignore[arg-type]
        elif line and not line.startswith("#"):
            self._row(line, number)

    def text(self) -> str:
        """The text of all sentences."""
        if self._sentence:
            self._append(self._length)
        return "".join(self._pieces)

    def check_rows(self, text: str, file: str) -> None:
        """Raise BadFile for the first row whose words are not in its place."""
        ruler = self._measure.over(text)
        for line, start, end, words in self._rows.values():
            try:
                span = ruler.span(start, end)
                # Its owner does not escape them, though no other column is like that.
                if span.of(text) != words:
                    check_words(escaping.unescaped(words), [span], text)
            except BadFile as problem:
                raise _at(line, file, problem) from problem

    def marks(self, found: Found, number: int) -> Iterator[ToldMark]:
        """The marks; raises BadFile for a relation or slot that leads nowhere."""
        for arc in self._arcs:
            try:
                start = arc.start if isinstance(arc.start, _Annotation) else self._at(*arc.start)
                start.links.append((arc.role, self._at(*arc.to)))
            except BadFile as problem:
                raise _at(arc.line, found.whole, problem) from problem
            start.about |= arc.about
        for chain in self._chains.values():
            for (_, one), (_, two) in pairwise(sorted(chain.items())):
                one.links.append((one.features.get(_RELATION) or short(one.layer), two))
        ids = {each: f"{number}-{n}" for n, each in enumerate(self._all)}
        for each in self._all:
            features = {**each.features, _RELATION: None}
            label, about, sheet = said(each.layer, features)
            yield ToldMark(
                label,
                ((each.start, each.end),),
                attributes={**about, **each.about},
                links=tuple((role, ids[to]) for role, to in each.links),
                id=ids[each],
                sheet=sheet if sheet is not None and found.sheet == IMPORTED else found.sheet,
                line=each.row.line,
            )

    def _declare(self, kind: Kind, declared: str) -> None:
        self._layers.append(layer_of(kind, declared))
        self._width += len(self._layers[-1].columns)

    def _row(self, line: str, number: int) -> None:
        match = _ROW.match(line)
        if match is None:
            raise BadFile("“{line}” is no row of WebAnno TSV", line=shortened(line))
        _, _, *cells = line.split("\t")
        unit, row = match[1], _Row(number, int(match[2]), int(match[3]), cells[0])
        if unit in self._rows:
            raise BadFile("the row “{row}” stands in it twice", row=unit)
        if self._sentence:
            self._append(row.start)
        self._rows[unit] = row
        if not self._width <= len(cells) - 1 <= self._width + 1:
            raise BadFile(
                "it has {count} columns of annotations, and the head of the file names {most}",
                count=len(cells) - 1,
                most=self._width,
            )
        at = 1
        for layer in self._layers:
            behind = at + len(layer.columns)
            for cell in cells_of(layer, cells[at:behind]):
                self._take(layer, cell, unit, row)
            at = behind

    def _append(self, start: int) -> None:
        """Put the sentence at its place."""
        gap = start - self._length
        if not 0 <= gap <= self._most:
            raise BadFile(
                "the sentence begins at {start}, and the text before it ends at {end}",
                start=start,
                end=self._length,
            )
        fill = "\n" + " " * (gap - 1) if gap and self._pieces else " " * gap
        words = "\n".join(self._sentence)
        self._pieces += (fill, words)
        self._length += gap + len(self._measure.over(words).places) - 1
        self._sentence = []

    def _take(self, layer: Layer, cell: Cell, unit: str, row: _Row) -> None:
        if layer.kind == "RL":
            base = _BASE.fullmatch(cell.base)
            if base is None:
                raise BadFile("“{line}” is no row of WebAnno TSV", line=shortened(cell.base))
            role, about = relation(layer.name, cell.features)
            on = next((column.name for column in layer.columns if column.kind == "base"), ANY)
            start, to = (on, base[1], int(base[2] or 0)), (on, unit, int(base[3] or 0))
            self._arcs.append(_Arc(row.line, role, about, start, to))
            return
        mark = self._chained(layer, cell, row) if layer.kind == "CH" else None
        mark = mark or self._numbered.get(cell.number)
        if mark is None or mark.layer != layer.name:
            mark = _Annotation(layer.name, row, row.start, row.end, cell.features)
            self._all.append(mark)
            for role, on, place in cell.slots:
                target = _BASE.fullmatch(place)
                if target is None:
                    raise BadFile("“{line}” is no row of WebAnno TSV", line=shortened(place))
                to = (on, target[1], int(target[2] or 0))
                self._arcs.append(_Arc(row.line, role, {}, mark, to))
        mark.over(row)
        if cell.number and layer.kind == "SP":
            self._numbered[cell.number] = mark
        self._on.setdefault(unit, []).append(mark)

    def _chained(self, layer: Layer, cell: Cell, row: _Row) -> _Annotation:
        """The annotation of a row in a chain."""
        match = _CHAINED.fullmatch(cell.features.get(_RELATION) or "")
        if match is None:
            raise BadFile("“{line}” is no row of WebAnno TSV", line=shortened(row.words))
        cell.features[_RELATION] = None if match[1] == escaping.SILENT else match[1]
        chain = self._chains.setdefault((layer.name, int(match[2])), {})
        if int(match[3]) not in chain:
            chain[int(match[3])] = _Annotation(layer.name, row, row.start, row.end, cell.features)
            self._all.append(chain[int(match[3])])
        return chain[int(match[3])]

    def _at(self, layer: str, unit: str, number: int) -> _Annotation:
        """The annotation that a relation or slot leads to; raises BadFile if there is none."""
        here: Sequence[_Annotation] = self._on.get(unit, ())
        if number in self._numbered:
            return self._numbered[number]
        for fits in (lambda each: each.layer == layer, lambda each: layer != TOKEN):
            for each in here:
                if fits(each):
                    return each
        if unit not in self._rows:
            raise BadFile("it has a link to “{to}”, which is no mark", to=unit)
        row = self._rows[unit]
        token = _Annotation(TOKEN, row, row.start, row.end)
        self._all.append(token)
        self._on.setdefault(unit, []).append(token)
        return token
