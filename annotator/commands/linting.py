"""What looks wrong with marks: going there, and mending it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from sys import maxsize
from typing import TypeVar

from annotator.commands.registry import command
from annotator.commands.selecting import choose, mark_named
from annotator.core.aside import Progress, here_and_now
from annotator.core.edit import Change, Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.sheet import Sheet
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

    def can_be_mended(each: Mark) -> bool:
        return any(found.mended for found in linter.findings(each))

    marks = _round(workspace.sheet, workspace.sheet.after(paragraph), 1)
    _first(workspace, marks, can_be_mended, lambda each: _mend(workspace, each), _NOTHING)


@command("Mend every mark", menu="Mark")
def mend_all(workspace: Workspace) -> None:
    """Put right, in one step, all that looks wrong in the article and can be mended."""
    sheet, linter = workspace.sheet, Linter(workspace)

    def mending(progress: Progress) -> Edit:
        changes = []
        for done, mark in enumerate(sheet):
            progress(done, len(sheet))
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
    """Looks at marks on the article that is open now; it may do so on another thread."""

    def __init__(self, workspace: Workspace) -> None:
        self._text, self._facts = workspace.article.text, workspace.facts
        self._scheme = workspace.scheme

    def findings(self, mark: Mark) -> tuple[Finding, ...]:
        """What looks wrong with a mark."""
        return lint(mark, self._text, self._scheme, self._around)

    def mended(self, mark: Mark) -> Mark:
        """A mark with all put right that can be; the same one if there is nothing."""
        return mended(mark, self._text, self._scheme, self._around)

    def _around(self, span: Span) -> tuple[View, int]:
        here = passage(self._text, span)
        return read(here.of(self._text), _CLEAN, self._facts.within(here)), here.start


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
    sheet, mark, linter = workspace.sheet, workspace.mark, Linter(workspace)
    here = workspace.selection.start if workspace.selection else 0
    begin = sheet.beside(mark, step) if mark else sheet.after(here, step)
    marks = _round(sheet, begin, step)
    otherwise = "Nothing looks wrong with the marks of this article"
    _first(
        workspace,
        marks,
        lambda each: bool(linter.findings(each)),
        lambda found: choose(workspace, found),
        otherwise,
    )


def _round(sheet: Sheet, begin: Mark | None, step: int) -> Iterator[Mark]:
    """The marks from one on, or back, once round; None: from the first, or back from the last."""
    begin = begin or (sheet.after(-2) if step > 0 else sheet.after(maxsize, -1))
    here = begin
    while here is not None and begin is not None:
        yield here
        here = sheet.beside(here, step)
        here = here or (sheet.after(-2) if step > 0 else sheet.after(maxsize, -1))
        if here is begin:
            return


def _first(
    workspace: Workspace,
    marks: Iterator[Mark],
    wanted: Callable[[Mark], bool],
    then: Callable[[Mark], None],
    otherwise: str,
) -> None:
    """Go on with the first mark that is wanted; if it is far away it is looked for aside."""
    found = next(filter(wanted, islice(marks, MANY)), None)
    if found is not None:
        then(found)
        return

    def rest(_: Progress) -> Mark:
        far = next(filter(wanted, marks), None)
        if far is None:
            raise BadCommand(otherwise)
        return far

    _look(workspace, rest, then)


def _look(workspace: Workspace, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
    """Look at the marks, aside if they are many; nothing comes of it if they change meanwhile."""
    sheet = workspace.sheet

    def go_on(found: T) -> None:
        if workspace.sheet is sheet:
            then(found)

    aside = workspace.aside if len(sheet) > MANY else here_and_now
    aside(Message("Looking at the marks"), work, go_on)
