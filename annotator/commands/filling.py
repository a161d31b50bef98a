"""What marks say that can be read from their words: how much a number is, which day a date.

Nothing tells such values from those that an editor typed: a value is as read when it equals what
the words say now, and so it changes with the words until somebody changes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotator.core.dates import TIME
from annotator.core.mark import Mark, Value
from annotator.core.quantity import NUMBER
from annotator.core.scheme import Label
from annotator.core.span import Span
from annotator.core.view import View, joined
from annotator.reading import Reading, read
from annotator.reading.passages import passage
from annotator.suggest.dating import AFTER, dated_words
from annotator.suggest.quantities import quantity
from annotator.workspace import Workspace

_CLEAN = Reading.parse("repaired+clean")
_LONGEST = 60
"""Words of more characters are no number and no date."""
_BEFORE = 2000
_HEAD = 600
"""So far back a date looks for a year, and so far into the article for its day."""
_GLOSSED = 3
"""A text with glosses is up to so many times as long as it reads."""


def filled(workspace: Workspace, mark: Mark) -> Mark:
    """A mark that says what can be read from its words, wherever it says nothing yet."""
    return replace(mark, attributes={**as_read(workspace, mark), **mark.attributes})


def refilled(workspace: Workspace, before: Mark, after: Mark) -> Mark:
    """A mark whose words have become others: what was as read is read anew, the rest stays."""
    said, says = as_read(workspace, before), as_read(workspace, after)
    kept = {name: value for name, value in after.attributes.items() if said.get(name) != value}
    new = {
        name: value
        for name, value in says.items()
        if name not in kept and said.get(name) == before.attributes.get(name)
    }
    return replace(after, attributes=new | kept) if said != says else after


def as_read(workspace: Workspace, mark: Mark) -> dict[str, Value]:
    """What the words of a mark say, as far as its label has attributes for it.

    Nothing for the marks of other labels, and where the words say several things or none.
    """
    if mark.label not in (NUMBER, TIME) or len(mark.spans) != 1:
        return {}
    span = mark.spans[0]
    if not 0 < len(workspace.read(span)) <= _LONGEST:
        return {}
    said = _quantity(workspace, span) if mark.label == NUMBER else _date(workspace, span)
    return _declared(workspace.scheme.shown(mark.label), said)


def _quantity(workspace: Workspace, span: Span) -> Mapping[str, Value]:
    here = passage(workspace.article.text, span)
    view = _read(workspace, here)
    found = quantity(view.read(span.moved(-here.start)))
    return found.attributes if found else {}


def _date(workspace: Workspace, span: Span) -> Mapping[str, Value]:
    """The date that is told at a place, by its words and by what stands not too far from them."""
    text = workspace.article.text
    begin = passage(text, Span(max(0, span.start - _BEFORE), span.start)).start
    head = Span(0, min(passage(text, Span(0, min(_HEAD, len(text)))).end, begin))
    end = passage(text, Span(span.end, min(span.end + _GLOSSED * AFTER, len(text)))).end
    rest = Span(begin, end)
    view = joined(_read(workspace, piece) for piece in (head, rest) if len(piece))
    left_out = rest.start - len(head)
    found = dated_words(view.text, view.from_source(span.moved(-left_out)), workspace.article.meta)

    def offset(where: Span) -> int:
        start = view.to_source(where).start
        return start if start < len(head) else start + left_out

    return found.attributes(offset) if found else {}


def _read(workspace: Workspace, piece: Span) -> View:
    return read(piece.of(workspace.article.text), _CLEAN, workspace.facts.within(piece))


def _declared(label: Label, said: Mapping[str, Value]) -> dict[str, Value]:
    """What a label has room for: a project of earlier days knows less."""
    known = label.attributes
    return {
        name: value
        for name, value in said.items()
        if name in known and (not known[name].choices or value in known[name].choices)
    }
