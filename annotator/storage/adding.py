"""Taking articles in, thousands at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import Any

from sqlalchemy import Connection, delete, select

from annotator.core.article import Arrival, ArticleId, Draft, Joining
from annotator.core.aside import Progress
from annotator.core.errors import BadCommand, BadFile
from annotator.core.mark import Mark, Origin
from annotator.core.message import Message
from annotator.core.suggestion import MACHINE
from annotator.core.suggestion import SHEET as SUGGESTIONS
from annotator.storage.asking import next_position, place
from annotator.storage.codec import (
    changes_to_text,
    mark_to_text,
    meta_to_text,
    origin_to_text,
    title_to_text,
)
from annotator.storage.digests import article_digest, edit_hash
from annotator.storage.pictures import add as add_picture
from annotator.storage.tables import ARTICLE, EDIT, MARK, SHEET, inserting

_PORTION = 200
"""How many drafts are made rows of at a time: what memory has to hold beside the drafts."""
_Row = tuple[Any, ...]


@dataclass(slots=True)
class _Rows:
    """Rows to be inserted, and the numbers that the next ones get."""

    editor: str
    at: str
    position: int
    edit: int
    articles: list[_Row] = field(default_factory=list)
    sheets: list[_Row] = field(default_factory=list)
    edits: list[_Row] = field(default_factory=list)
    marks: list[_Row] = field(default_factory=list)

    def insert(self, connection: Connection) -> None:
        """Write the rows down, those that others refer to first, and forget them."""
        for table, rows in (
            (ARTICLE, self.articles),
            (SHEET, self.sheets),
            (EDIT, self.edits),
            (MARK, self.marks),
        ):
            if rows:
                connection.exec_driver_sql(inserting(table), rows)
                rows.clear()


def begun(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """The same drafts, the first of them read already: those of most files are not many."""
    coming = iter(drafts)
    first = list(islice(coming, _PORTION))
    return chain(first, coming)


def add(
    connection: Connection,
    drafts: Iterable[Draft],
    editor: str,
    at: str,
    of: int = 0,
    progress: Progress | None = None,
) -> list[Arrival]:
    """Insert articles with the marks that came with them, `of` so many; what became of each.

    Each sheet of a draft becomes one edit, and its pictures are kept. A draft of the same bytes as
    one before it becomes a part of that if it has other sheets. Raises BadFile if a mark lies
    outside its text, if two marks have one id, or if something in a draft cannot be kept.
    """
    rows = _Rows(
        editor,
        at,
        next_position(connection, ARTICLE.c.position),
        next_position(connection, EDIT.c.position),
    )
    arrivals: list[Arrival] = []
    joining, added = Joining(), dict[ArticleId, tuple[int, Arrival]]()
    for portion in _portions(drafts):
        known = _known(connection, portion)
        for draft in portion:
            position, arrival = added.get(draft.id, (0, known.get(draft.id)))
            if joining.joins(draft):
                if position:
                    _sheets(rows, draft, position)
            elif arrival:
                arrivals.append(replace(arrival, bad=draft.bad, is_new=False))
            else:
                arrivals.append(_article(rows, draft))
                added[draft.id] = rows.position - 1, arrivals[-1]
            for picture, raw in draft.pictures:
                add_picture(connection, picture, raw, editor, at)
        rows.insert(connection)
        if progress:
            progress(len(arrivals), of)
    return arrivals


def read_again(connection: Connection, draft: Draft, editor: str, at: str) -> Arrival:
    """Put another reading of the same bytes in an article's place, while nobody has worked on it.

    Raises BadCommand if there is no such article, or if it has a sheet.
    """
    article, _ = place(connection, draft.id)
    if connection.scalar(select(SHEET.c.name).where(SHEET.c.article == article).limit(1)):
        raise BadCommand(
            "“{name}” has been worked on, so its text can no longer change", name=draft.name
        )
    connection.execute(delete(ARTICLE).where(ARTICLE.c.position == article))
    rows = _Rows(editor, at, article, next_position(connection, EDIT.c.position))
    read = _article(rows, draft)
    rows.insert(connection)
    return read


def _portions(drafts: Iterable[Draft]) -> Iterator[list[Draft]]:
    remaining = iter(drafts)
    while True:
        try:
            portion = list(islice(remaining, _PORTION))
        except (OSError, UnicodeError) as error:
            # A bug where a file is read must not be taken for one of the project.
            raise RuntimeError("drafts cannot be gone through") from error
        if not portion:
            return
        yield portion


def _known(connection: Connection, drafts: Iterable[Draft]) -> dict[ArticleId, Arrival]:
    """Those of the drafts that are articles of the project already."""
    columns = (ARTICLE.c.id, ARTICLE.c.name, ARTICLE.c.characters, ARTICLE.c.encoding)
    ids = [draft.id for draft in drafts]
    found = connection.execute(select(*columns).where(ARTICLE.c.id.in_(ids)))
    return {row.id: Arrival(*row, bad=0, is_new=False) for row in found}


def _article(rows: _Rows, draft: Draft) -> Arrival:
    position = rows.position
    rows.position += 1
    try:
        row = (
            position,
            draft.id,
            draft.name,
            draft.encoding,
            len(draft.text),
            meta_to_text(draft.meta),
            rows.editor,
            rows.at,
        )
        digest = article_digest(row, draft.text)
    except UnicodeEncodeError as error:
        raise _half(draft) from error
    rows.articles.append((*row, digest, draft.text, draft.raw))
    _sheets(rows, draft, position)
    return Arrival(draft.id, draft.name, len(draft.text), draft.encoding, draft.bad, is_new=True)


def _half(draft: Draft) -> BadFile:
    return BadFile(
        "“{name}” has half a character (a lone surrogate), which cannot be kept",
        name=ascii(draft.name)[1:-1],
    )


def _sheets(rows: _Rows, draft: Draft, position: int) -> None:
    """Put the marks of a draft over the article at a position."""
    try:
        for sheet, marks in draft.sheets.items():
            if marks:
                _sheet(rows, draft, position, sheet, marks)
    except UnicodeEncodeError as error:
        raise _half(draft) from error


def _sheet(rows: _Rows, draft: Draft, position: int, sheet: str, marks: Sequence[Mark]) -> None:
    # What a document suggests is nobody's claim.
    signer = MACHINE if sheet == SUGGESTIONS else rows.editor
    texts = []
    seen: set[str] = set()
    last: Origin | None = None
    origin = ""
    for mark in marks:
        start, end = _checked_place(draft, mark, seen)
        if mark.origin is not last:
            last = mark.origin
            origin = origin_to_text(_signed(last, signer, rows.at))
        text = mark_to_text(mark, origin)
        texts.append(text)
        rows.marks.append((position, sheet, mark.id, mark.label, start, end, text))
    title = title_to_text(Message("import {name}", {"name": draft.name}))
    changes = changes_to_text((None, text) for text in texts)
    row = (sheet, 1, title, None, signer, rows.at, changes)
    hash = edit_hash("", draft.id, row)
    rows.sheets.append((position, sheet, 1, len(texts)))
    rows.edits.append((rows.edit, position, *row, hash))
    rows.edit += 1


def _checked_place(draft: Draft, mark: Mark, seen: set[str]) -> tuple[int, int] | tuple[None, None]:
    """Where a mark starts and ends, if it fits the draft."""
    if mark.id in seen:
        raise BadFile("“{name}” has two marks with the id {id}", name=draft.name, id=mark.id)
    seen.add(mark.id)
    if not mark.spans:
        return None, None
    start, end = mark.spans[0].start, mark.spans[-1].end
    if end > len(draft.text):
        raise BadFile(
            "“{name}” has a mark at {start}–{end}, outside its {length} characters",
            name=draft.name,
            start=start,
            end=end,
            length=len(draft.text),
        )
    return start, end


def _signed(origin: Origin, signer: str, at: str) -> Origin:
    """The origin of a mark; nobody's is the signer's: the importer's, or the machine's."""
    if origin.editor:
        return origin
    how = "import" if origin.how == "hand" else origin.how
    return replace(origin, editor=signer, at=at, how=how)
