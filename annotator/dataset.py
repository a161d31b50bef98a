"""What of a project goes out: its articles as an export wants them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from annotator.core.suggestion import is_aside
from annotator.formats import Filed, Labelled
from annotator.reading import Facts, Reading, read
from annotator.reading.repairs import SHEET

if TYPE_CHECKING:
    from annotator.storage import Store


def labelled(store: Store, reading: Reading, sheet: str = "") -> Iterator[Labelled]:
    """The articles of a project, in order, with the marks of all sheets or of one.

    Repairs are no marks of anybody: a reading shows them, and only their own sheet lists them. So
    it is with suggestions that nobody has accepted, and with what was rejected.
    """
    for listing in store.articles():
        article = store.article(listing.id)
        every = (each for each in listing.sheets if each != SHEET and not is_aside(each))
        names = [sheet] if sheet else sorted(every)
        facts = Facts.of(article.text, store.sheet(listing.id, SHEET))
        yield Labelled(
            article=article,
            raw=store.raw(listing.id),
            view=read(article.text, reading, facts),
            marks=tuple(
                Filed(name, mark) for name in names for mark in store.sheet(listing.id, name)
            ),
        )
