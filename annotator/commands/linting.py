"""What looks wrong with marks: going there, and mending it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TypeVar

from annotator.commands.registry import command
from annotator.commands.selecting import choose, mark_named
from annotator.core.aside import Progress, here_and_now
from annotator.core.edit import Change, Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.core.view import View
from annotator.reading import Reading, read
from annotator.reading.passages import passage
from annotator.review import Finding, lint, mended
from annotator.workspace import Workspace

MANY = 1000
"""Looking at more marks than this takes longer than a frame."""
_CLEAN = Reading(("clean",))
_NOTHING = "There is nothing in this article that can be mended without you"

T = TypeVar("T")


@command("Mend a mark")
def mend(workspace: Workspace, mark: str = "") -> None:
    """Put right what looks wrong with a mark: the selected one unless the id of one is given.

    With no mark selected, the first that can be mended from the beginning of the paragraph on.
    """
    chosen = mark_named(workspace, mark) if mark else workspace.mark
    if chosen is not None:
        _mend(workspace, chosen)
        return
    here = workspace.selection.start if workspace.selection else 0
    paragraph = workspace.article.text.rfind("\n", 0, here) + 1
    linter = Linter(workspace)

    def first(_: Progress) -> Mark:
        marks = _round(linter.marks, (paragraph, -(2**62), ""), 1)
        for each in marks:
            if any(found.mended for found in linter.findings(each)):
                return each
        raise BadCommand(_NOTHING)

    _look(workspace, first, lambda each: _mend(workspace, each))


@command("Mend every mark", menu="Mark")
def mend_all(workspace: Workspace) -> None:
    """Put right, in one step, all that looks wrong in the article and can be mended."""
    linter = Linter(workspace)

    def mending(progress: Progress) -> Edit:
        changes = []
        for done, mark in enumerate(linter.marks):
            progress(done, len(linter.marks))
            after = linter.mended(mark)
            if after is not mark:
                changes.append(Change(mark, after))
        if not changes:
            raise BadCommand(_NOTHING)
        return Edit(Message("mend {count} marks", {"count": len(changes)}), tuple(changes))

    _look(workspace, mending, workspace.do)


@command("Next finding", menu="Go")
def next_finding(workspace: Workspace) -> None:
    """Go to the next mark with which something looks wrong; after the last, to the first."""
    _go(workspace, 1)


@command("Previous finding", menu="Go")
def previous_finding(workspace: Workspace) -> None:
    """Go to the mark before with which something looks wrong; before the first, to the last."""
    _go(workspace, -1)


class Linter:
    """Looks at the marks of an article as they are now; it may do so on another thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._sheet = workspace.sheet
        self._text, self._facts = workspace.article.text, workspace.facts
        self._scheme = workspace.scheme

    @cached_property
    def marks(self) -> list[Mark]:
        """All of them, in reading order."""
        return list(self._sheet)

    def findings(self, mark: Mark) -> tuple[Finding, ...]:
        """What looks wrong with a mark."""
        return lint(mark, self._text, self._scheme, self._around)

    def mended(self, mark: Mark) -> Mark:
        """A mark with all put right that can be; the same one if there is nothing."""
        return mended(mark, self._text, self._scheme, self._around)

    def _around(self, span: Span) -> tuple[View, int]:
        here = passage(self._text, span)
        return read(here.of(self._text), _CLEAN, self._facts), here.start


def _mend(workspace: Workspace, mark: Mark) -> None:
    linter = Linter(workspace)
    found = linter.findings(mark)
    if not found:
        raise BadCommand("Nothing looks wrong with this mark")
    after = linter.mended(mark)
    if after is mark:
        raise BadCommand("Only you can mend this: {what}", what=found[0].message)
    workspace.do(Edit.replacing(Message("mend {label}", {"label": mark.label}), mark, after))
    choose(workspace, after)


def _go(workspace: Workspace, step: int) -> None:
    linter, mark = Linter(workspace), workspace.mark
    here = workspace.selection.start if workspace.selection else 0
    place = mark.place if mark is not None else (here, -(2**62), "")

    def first(_: Progress) -> Mark:
        for each in _round(linter.marks, place, step):
            if linter.findings(each):
                return each
        raise BadCommand("Nothing looks wrong with the marks of this article")

    _look(workspace, first, lambda found: choose(workspace, found))


def _round(marks: list[Mark], place: tuple[int, int, str], step: int) -> Iterable[Mark]:
    """The marks from behind a place on, or from before it back, once round; the one there last."""
    before = [mark for mark in marks if mark.place < place]
    there = [mark for mark in marks if mark.place == place]
    behind = [mark for mark in marks if mark.place > place]
    if step < 0:
        before, behind = behind[::-1], before[::-1]
    return (*behind, *before, *there)


def _look(workspace: Workspace, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
    """Look at the marks, aside if they are many; nothing comes of it if they change meanwhile."""
    sheet = workspace.sheet

    def go_on(found: T) -> None:
        if workspace.sheet is sheet:
            then(found)

    aside = workspace.aside if len(sheet) > MANY else here_and_now
    aside(Message("Looking at the marks"), work, go_on)
