"""Articles and marks as files of other tools tell them, made into ours.

A format says what stands in its file; here it is found out how the file counts, and every mark is
looked at before any is believed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product
from operator import attrgetter
from sys import intern
from typing import Any

from annotator.core.article import Anew, Draft, every
from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark, MarkId, Origin, Value
from annotator.core.span import Span
from annotator.formats.encoding import encoded
from annotator.formats.measure import CODE_POINTS, Measure, Ruler
from annotator.formats.registry import Source
from annotator.formats.values import check_attribute, shortened

IMPORTED = "imported"
"""The sheet of marks that do not say theirs."""
_SAYS_NOTHING: Mapping[str, Value] = {}
_IMPORTED_MARK = Origin(how="import")
_place = attrgetter("place")

TheirId = str | int
"""What another tool calls a mark."""


@dataclass(slots=True)
class ToldMark:
    """A mark as a file has it.

    `spans` are two values each, whatever they are, or a Span where the place was found and not
    counted; `words` are the quoted words, if there are any.
    `links` are pairs of a role and the `id` of another mark of the same article and sheet.
    `origin` is told only where the file says who made the mark. Not frozen as other values are,
    because there are so many: that takes four times as long.
    """

    label: str
    spans: tuple[tuple[Any, Any] | Span, ...] = ()
    words: str | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)
    links: tuple[tuple[str, TheirId], ...] = ()
    id: TheirId | None = None
    sheet: str = IMPORTED
    line: int = 0
    origin: Origin = _IMPORTED_MARK


@dataclass(frozen=True, slots=True)
class Told:
    """An article as a file has it: its place is a line, or else a number; or a file of its own.

    `raw`, where the file has them, are the bytes that the text was read from in `encoding`.
    """

    number: int
    name: str
    text: str
    meta: Mapping[str, object] = field(default_factory=dict)
    marks: tuple[ToldMark, ...] = ()
    is_line: bool = False
    file: str = ""
    encoding: str = "utf-8"
    raw: bytes | None = None

    def refused(self, source: Source, problem: BadFile) -> BadFile:
        """The problem with this article, with its place."""
        what = problem.message
        if self.file:
            return BadFile("“{file}”: {what}", file=self.file, what=what)
        if self.is_line:
            return BadFile(
                "Line {line} of “{file}”: {what}", line=self.number, file=source.file, what=what
            )
        return BadFile(
            "Article {number} of “{file}”: {what}",
            number=self.number,
            file=source.file,
            what=what,
        )


def drafts(
    source: Source,
    told: Iterable[Told] | Callable[[], Iterable[Told]],
    measures: Sequence[Measure] = (CODE_POINTS,),
    keep_ids: bool = False,
) -> list[Draft]:
    """All articles of a file, as `streamed` gives them one by one; those of the same words joined.

    Where `told` can be called, it tells them from the first each time.
    """
    again = told if callable(told) else list(told).copy
    return every(streamed(source, again, measures, keep_ids))


def streamed(
    source: Source,
    told: Callable[[], Iterable[Told]],
    measures: Sequence[Measure] = (CODE_POINTS,),
    keep_ids: bool = False,
) -> Iterable[Draft]:
    """The articles of a file, counted as the first of `measures` does that suits all its marks.

    `told` tells them from the first each time, so that what a large file says need not be kept.
    A measure suits a mark if its place is one, and the words there are the quoted ones: exactly, or
    if no measure does that, but for white space. Going through them raises Anew where a measure
    turns out not to suit, and BadFile for the first wrong article, in the measure that went
    furthest.
    """
    return _Streamed(source, told, iter([*product((True, False), measures)]), keep_ids)


class _Streamed:
    """Drafts in the first way to count that nothing has spoken against yet."""

    def __init__(
        self,
        source: Source,
        told: Callable[[], Iterable[Told]],
        ways: Iterator[tuple[bool, Measure]],
        keep_ids: bool,
    ) -> None:
        self._source, self._told, self._keep_ids = source, told, keep_ids
        self._ways = ways
        self._exact, self._measure = next(ways)
        self._furthest, self._refusal = -1, BadFile("")

    def __iter__(self) -> Iterator[Draft]:
        count = 0
        for each in self._told():
            try:
                ruler = self._measure.over(each.text)
                draft = _draft(each, ruler, self._keep_ids, self._exact)
            except BadFile as problem:
                self._count_otherwise(count, each.refused(self._source, problem))
                raise Anew from problem
            yield draft
            count += 1
        if not count:
            raise BadFile("“{file}” holds no article", file=self._source.file)
        self._source.found.measure = self._measure

    def _count_otherwise(self, count: int, refusal: BadFile) -> None:
        """Go on to the next way; raises the refusal that came last in the file if there is none."""
        if count > self._furthest:
            self._furthest, self._refusal = count, refusal
        way = next(self._ways, None)
        if way is None:
            raise self._refusal
        self._exact, self._measure = way


def _draft(told: Told, ruler: Ruler, keep_ids: bool, exact: bool) -> Draft:
    said = encoded(told.text, told.encoding, told.raw)
    sheets: dict[str, tuple[Mark, ...]] = {}
    draft = Draft(
        told.name, told.text, said.raw, said.encoding, told.meta, sheets=sheets, bad=said.bad
    )
    ids, names = _ids(told.marks, draft.id[:20], keep_ids)
    filed: dict[str, list[Mark]] = {}
    for number, mark in enumerate(told.marks):
        try:
            made = _mark(mark, ids[number], ruler, names)
            if mark.words is not None:
                check_words(mark.words, made.spans, told.text, exact)
        except BadFile as problem:
            raise _at(mark, number + 1, problem) from problem
        filed.setdefault(mark.sheet, []).append(made)
    for sheet, marks in filed.items():
        marks.sort(key=_place)
        sheets[sheet] = tuple(marks)
    return draft


def _ids(
    marks: Sequence[ToldMark], stem: str, keep: bool
) -> tuple[list[MarkId], dict[tuple[str, TheirId], MarkId]]:
    """The id of each mark; and for those that have one of their own, which is whose."""
    ids: list[MarkId] = []
    names: dict[tuple[str, TheirId], MarkId] = {}
    for number, mark in enumerate(marks, 1):
        own = mark.id
        # Ascending, so that marks of the same words stay in the order of the file.
        made = own if keep and isinstance(own, str) else f"{stem}{number:012x}"
        ids.append(made)
        if own is not None:
            name = mark.sheet, own
            if name in names:
                raise _at(mark, number, BadFile("its id stands on the same sheet twice"))
            names[name] = made
    return ids, names


def _at(mark: ToldMark, number: int, problem: BadFile) -> BadFile:
    if mark.line:
        return BadFile("line {line}: {what}", line=mark.line, what=problem.message)
    return BadFile("mark {number}: {what}", number=number, what=problem.message)


def _mark(
    told: ToldMark, name: MarkId, ruler: Ruler, names: Mapping[tuple[str, TheirId], MarkId]
) -> Mark:
    if not told.label:
        raise BadFile("it has no “label”")
    spans = ruler.spans(told.spans)
    for one, two in pairwise(spans) if len(spans) > 1 else ():
        if two.start < one.end or one == two:
            raise BadFile("its spans are not in order")
    links: tuple[Link, ...] = ()
    if told.links:
        to_ours = {to: _linked(names.get((told.sheet, to)), to) for _, to in told.links}
        links = tuple([Link(role, to_ours[to]) for role, to in told.links])
    attributes: Mapping[str, Value] = _SAYS_NOTHING
    if told.attributes:
        attributes = {key: check_attribute(key, value) for key, value in told.attributes.items()}
    return Mark(intern(told.label), spans, attributes, links, name, told.origin)


def _linked(mark: MarkId | None, to: TheirId) -> MarkId:
    if mark is None:
        raise BadFile("it has a link to “{to}”, which is no mark", to=shortened(str(to)))
    return mark


def check_words(words: str, spans: Iterable[Span], text: str, exact: bool = True) -> None:
    """Raise BadFile if other words than the quoted ones are there, but for white space if asked."""
    there = "".join(span.of(text) for span in spans)
    if there != words and (exact or _bare(there) != _bare(words)):
        raise BadFile(
            "its words are “{words}”, but at its place the text has “{there}”",
            words=shortened(words),
            there=shortened(there),
        )


def _bare(words: str) -> str:
    r"""Words without white space, which tools quote in ways of their own, `\n` for a line end."""
    return "".join(words.replace("\\n", "").split())
