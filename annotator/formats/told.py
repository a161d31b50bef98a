"""Articles and marks as files of other tools tell them, made into ours.

A format says what stands in its file; here it is found out how the file counts, and every mark is
looked at before any is believed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, product
from sys import intern
from typing import Any

from annotator.core.article import Draft, article_id
from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark, MarkId, Origin, Value
from annotator.core.span import Span, alone
from annotator.formats.encoding import encoded
from annotator.formats.measure import CODE_POINTS, Measure, Ruler
from annotator.formats.registry import Source
from annotator.formats.values import check_attribute, shortened

IMPORTED = "imported"
"""The sheet of marks that do not say theirs."""
_SAYS_NOTHING: Mapping[str, Value] = {}
_IMPORTED_MARK = Origin(how="import")

TheirId = str | int
"""What another tool calls a mark."""


@dataclass(frozen=True, slots=True)
class ToldMark:
    """A mark as a file has it.

    `spans` are two values each, whatever they are, or a Span where the place was found and not
    counted; `words` are the quoted words, if there are any.
    `links` are pairs of a role and the `id` of another mark of the same article and sheet.
    `origin` is told only where the file says who made the mark.
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
    """The articles of a file, counted as the first of `measures` does that suits all its marks.

    Where `told` can be called, it tells them from the first each time, so that what a large file
    says need not all be kept.
    A measure suits a mark if its place is one, and the words there are the quoted ones: exactly, or
    if no measure does that, but for white space. Raises BadFile for the first wrong article, in the
    measure that went furthest.
    """
    furthest, refusal = -1, BadFile("")
    again = told if callable(told) else list(told).copy
    for exact, measure in product((True, False), measures):
        made: list[Draft] = []
        for each in again():
            try:
                made.append(_draft(each, measure.over(each.text), keep_ids, exact))
            except BadFile as problem:
                if len(made) > furthest:
                    furthest, refusal = len(made), each.refused(source, problem)
                break
        else:
            if not made:
                raise BadFile("“{file}” holds no article", file=source.file)
            source.found.measure = measure
            return _joined(made)
    raise refusal


def _joined(made: Iterable[Draft]) -> list[Draft]:
    """The articles, those with the same words made one where their sheets are not the same."""
    found: dict[tuple[str, int], Draft] = {}
    count: dict[str, int] = {}
    for draft in made:
        number = count.setdefault(draft.id, 0)
        there = found.get((draft.id, number))
        if there is None or not draft.sheets or there.sheets.keys() & draft.sheets.keys():
            count[draft.id] = number + (there is not None)
            found[draft.id, count[draft.id]] = draft
            continue
        sheets = {**there.sheets, **draft.sheets}
        found[draft.id, number] = replace(there, sheets=sheets)
    return list(found.values())


def _draft(told: Told, ruler: Ruler, keep_ids: bool, exact: bool) -> Draft:
    said = encoded(told.text, told.encoding, told.raw)
    stem = article_id(said.raw)[:20]
    names: dict[tuple[str, TheirId], MarkId] = {}
    for number, mark in enumerate(told.marks, 1):
        if mark.id is not None and (mark.sheet, mark.id) in names:
            raise _at(mark, number, BadFile("its id stands on the same sheet twice"))
        # Ascending, so that marks of the same words stay in the order of the file.
        made = mark.id if keep_ids and isinstance(mark.id, str) else f"{stem}{number:012x}"
        names[mark.sheet, number if mark.id is None else mark.id] = str(made)
    sheets: dict[str, list[Mark]] = {}
    for number, (mark, name) in enumerate(zip(told.marks, names.values(), strict=True), 1):
        try:
            made_mark = _mark(mark, name, ruler, told.text, names)
            if mark.words is not None:
                check_words(mark.words, made_mark.spans, told.text, exact)
        except BadFile as problem:
            raise _at(mark, number, problem) from problem
        sheets.setdefault(mark.sheet, []).append(made_mark)
    return Draft(
        told.name,
        told.text,
        said.raw,
        said.encoding,
        told.meta,
        {
            sheet: tuple(sorted(marks, key=lambda mark: mark.place))
            for sheet, marks in sheets.items()
        },
        said.bad,
    )


def _at(mark: ToldMark, number: int, problem: BadFile) -> BadFile:
    if mark.line:
        return BadFile("line {line}: {what}", line=mark.line, what=problem.message)
    return BadFile("mark {number}: {what}", number=number, what=problem.message)


def _mark(
    told: ToldMark,
    name: MarkId,
    ruler: Ruler,
    text: str,
    names: Mapping[tuple[str, TheirId], MarkId],
) -> Mark:
    if not told.label:
        raise BadFile("it has no “label”")
    spans = tuple([each if isinstance(each, Span) else ruler.span(*each) for each in told.spans])
    if len(spans) == 1:  # nearly all
        spans = alone(spans[0].start, spans[0].end)
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
