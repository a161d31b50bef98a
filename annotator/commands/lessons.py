"""What an editor has worked on, as a model is trained on it: sentences with their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.chinese.tagging import Called, Example
from annotator.core.article import ArticleId, Listing
from annotator.core.learnable import is_name
from annotator.core.mark import Mark
from annotator.core.repairs import SHEET as REPAIRS
from annotator.core.suggestion import rejected_by
from annotator.core.view import View
from annotator.reading import Facts, read
from annotator.suggest.lines import Line, lines, sentences
from annotator.suggesting import SIMPLIFIED

if TYPE_CHECKING:
    from annotator.storage import Store

MOST = 2000
"""So many sentences teach enough; from more, training would only take longer."""
AGREED = "agreed"
"""The sheet that review leads to: where there is one, it teaches instead of the editor's own."""
_TAKEN = "\0"


@dataclass(frozen=True, slots=True)
class Lesson:
    """What one article teaches: the sentences of the lines in which anything was answered.

    `left` is what stands in these lines that is no name.
    """

    examples: tuple[Example, ...] = ()
    left: str = ""


def worked_on(listings: Iterable[Listing], editor: str) -> list[ArticleId]:
    """The articles that can teach something, in the order in which they came in."""
    sheets = editor, AGREED, rejected_by(editor)
    return [each.id for each in listings if any(each.sheets.get(sheet) for sheet in sheets)]


def lesson(store: Store, article: ArticleId, editor: str) -> Lesson:
    """What an article teaches. About 10 ms for one of 3,000 characters."""
    agreed = store.sheet(article, AGREED)
    marks = agreed if len(agreed) else store.sheet(article, editor)
    rejected = store.sheet(article, rejected_by(editor))
    if not len(marks) and not len(rejected):
        return Lesson()
    text = store.article(article).text
    view = read(text, SIMPLIFIED, Facts.of(text, store.sheet(article, REPAIRS)))
    names = sorted(_names(view, marks), key=lambda name: (name.span.start, -name.span.end))
    denied = [name.span for name in _names(view, rejected)]
    examples: list[Example] = []
    left: list[str] = []
    for line in lines(view):
        here = [name for name in names if line.span.covers(name.span)]
        if here or any(line.span.covers(span) for span in denied):
            inside = _apart(here, line)
            examples += _examples(line, inside)
            left.append(_without(line, inside))
    return Lesson(tuple(examples), "\n".join(left))


def enough(lessons: Sequence[Lesson]) -> list[Lesson]:
    """The last lessons that have as many sentences together as teach enough."""
    count, first = 0, len(lessons)
    while first and count < MOST:
        first -= 1
        count += len(lessons[first].examples)
    return list(lessons[first:])


def _names(view: View, marks: Iterable[Mark]) -> Iterator[Called]:
    for mark in marks:
        if len(mark.spans) == 1 and len(mark.spans[0]):
            span = view.from_source(mark.spans[0])
            if is_name(mark.label, span.of(view.text)):
                yield Called(span, mark.label)


def _apart(names: Iterable[Called], line: Line) -> list[Called]:
    """Names that do not overlap, the outer ones, counted in their line."""
    kept: list[Called] = []
    for name in names:
        span = name.span.moved(-line.start)
        if not kept or kept[-1].span.end <= span.start:
            kept.append(Called(span, name.label))
    return kept


def _examples(line: Line, names: Sequence[Called]) -> Iterator[Example]:
    for sentence in sentences(line.text):
        inside = (
            Called(name.span.moved(-sentence.start), name.label)
            for name in names
            if sentence.covers(name.span)
        )
        yield Example(sentence.of(line.text), tuple(inside))


def _without(line: Line, names: Iterable[Called]) -> str:
    pieces: list[str] = []
    done = 0
    for name in names:
        pieces += line.text[done : name.span.start], _TAKEN
        done = max(done, name.span.end)
    return "".join([*pieces, line.text[done:]])
