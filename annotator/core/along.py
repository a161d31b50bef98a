"""Colleagues' sheets that are laid along: seen under the editor's own marks, and never changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from annotator.core.event import Event
from annotator.core.mark import Mark, MarkId
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.core.suggestion import renamed

_BETWEEN: Final = "\n"  # no name of a sheet and no id has one


class Along:
    """The sheets of others that an editor wants to see over the open article.

    `names` are theirs, also where they have marked nothing; `changed` tells that others are seen.
    Their marks are given with ids of their own, for one may stand on several sheets.
    """

    def __init__(self) -> None:
        self.names: tuple[str, ...] = ()
        self.changed: Event[None] = Event()
        self._sheets: Mapping[str, Sheet] = {}

    def show(self, name: str, sheet: Sheet) -> None:
        """See a sheet too from now on, over this article and others."""
        self.names = (*(each for each in self.names if each != name), name)
        self._sheets = {**self._sheets, name: sheet}
        self.changed(None)

    def hide(self, name: str) -> None:
        """See a sheet no more."""
        self.names = tuple(each for each in self.names if each != name)
        self._sheets = {each: sheet for each, sheet in self._sheets.items() if each != name}
        self.changed(None)

    def lay(self, sheets: Mapping[str, Sheet], own: str) -> None:
        """Those of some sheets over another article that are wanted, and not the editor's own."""
        there = (name for name in self.names if name in sheets and name != own)
        self._sheets = {name: sheets[name] for name in there}

    def get(self, mark: MarkId) -> Mark | None:
        """The mark of somebody else that has an id, as `at` gives it."""
        name, _, itself = mark.partition(_BETWEEN)
        sheet = self._sheets.get(name)
        there = sheet.marks.get(itself) if sheet else None
        return _named(name, there, sheet) if sheet and there else None

    def at(self, span: Span) -> list[Mark]:
        """The marks of others that touch a stretch, sheet by sheet in reading order."""
        return [
            _named(name, mark, sheet)
            for name, sheet in self._sheets.items()
            for mark in sheet.at(span)
        ]


def sheet_of(mark: Mark) -> str:
    """The sheet that a mark lies along on; empty for one of the editor's own."""
    name, between, _ = mark.id.partition(_BETWEEN)
    return name if between else ""


def _named(name: str, mark: Mark, sheet: Sheet) -> Mark:
    linked = (each.to for each in mark.links)
    said = (each for each in mark.attributes.values() if isinstance(each, str))
    there: Collection[str] = {mark.id, *linked, *(each for each in said if each in sheet.marks)}
    return renamed(mark, {each: f"{name}{_BETWEEN}{each}" for each in there})
