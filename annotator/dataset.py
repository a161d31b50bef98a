"""What of a project goes out: its articles as an export wants them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.core.repairs import SHEET
from annotator.core.suggestion import is_aside
from annotator.formats import Filed, Labelled
from annotator.reading import Reading, facts_for, read

if TYPE_CHECKING:
    from annotator.storage import Store


def labelled(store: Store, reading: Reading, sheet: str = "") -> Iterator[Labelled]:
    """The articles of a project, in order, with the marks of all sheets or of one.

    Repairs are no marks of anybody: a reading shows them, and only their own sheet lists them. So
    it is with suggestions that nobody has accepted, and with what was rejected.
    """

    def wanted(name: str) -> bool:
        return name == SHEET or (name == sheet if sheet else not is_aside(name))

    first: int | None = 1
    while first is not None:
        portion, first = store.whole(first, wanted)
        for each in portion:
            facts = facts_for(reading, each.article.text, each.sheets.get(SHEET, ()))
            yield Labelled(
                article=each.article,
                raw=each.raw,
                view=read(each.article.text, reading, facts),
                marks=tuple(
                    Filed(name, mark)
                    for name, marks in sorted(each.sheets.items())
                    if name == sheet or (not sheet and name != SHEET)
                    for mark in marks
                ),
            )
