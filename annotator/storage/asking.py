"""Questions to a project, each answered with plain values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Row, and_, func, or_, select

from annotator.core.article import Article, ArticleId, Listing, article_id
from annotator.core.edit import Edit, Entry
from annotator.core.errors import BadCommand
from annotator.core.history import Step
from annotator.core.mark import MarkId
from annotator.core.sheet import Sheet
from annotator.storage.codec import (
    Unreadable,
    changes_from_text,
    marks_from_texts,
    meta_from_text,
    title_from_text,
)
from annotator.storage.digests import article_digest
from annotator.storage.tables import ARTICLE, EDIT, MARK, SCHEME, SHEET

T = TypeVar("T", str, int, bytes)
_CHANGE = 80
"""Hardly a change is kept in fewer characters."""
_MARK_LIKE = 200
"""A mark takes about as long to read as so many characters."""
_NAMED = 5
"""How many articles are named when a reference means several."""


def articles(connection: Connection) -> list[Listing]:
    """The articles in the order in which they came in."""
    sheets: dict[int, dict[str, int]] = defaultdict(dict)
    for article, name, marks in connection.execute(
        select(SHEET.c.article, SHEET.c.name, SHEET.c.marks).order_by(SHEET.c.article, SHEET.c.name)
    ):
        sheets[article][_sound(name, str)] = _sound(marks, int)
    columns = (ARTICLE.c.position, ARTICLE.c.id, ARTICLE.c.name)
    query = select(*columns, ARTICLE.c.characters, ARTICLE.c.encoding)
    return [
        Listing(
            _sound(id, str),
            _sound(name, str),
            _sound(characters, int),
            _sound(encoding, str),
            sheets.get(position, {}),
        )
        for position, id, name, characters, encoding in connection.execute(
            query.order_by(ARTICLE.c.position)
        )
    ]


def article(connection: Connection, key: ArticleId) -> Article:
    """An article, compared with its digest; raises Unreadable if it is not what was kept."""
    row = _article(connection, key, *(column for column in ARTICLE.c if column.name != "raw"))
    if row.digest != article_digest(row[:8], row.text):
        raise Unreadable("an article is not what was kept")
    return Article(row.id, row.name, row.text, row.encoding, meta_from_text(row.meta))


def beside(connection: Connection, key: ArticleId, step: int) -> ArticleId | None:
    """The article behind one, or with step -1 before it; the first of all if there is none."""
    known = select(ARTICLE.c.position).where(ARTICLE.c.id == key)
    position = connection.scalar(known) or 0
    there = ARTICLE.c.position
    ahead = step > 0 or not position
    query = select(ARTICLE.c.id).where(there > position if ahead else there < position)
    return connection.scalar(query.order_by(there if ahead else there.desc()).limit(1))


def raw(connection: Connection, key: ArticleId) -> bytes:
    """The bytes that an article was read from; raises Unreadable if they are others."""
    data = _sound(_article(connection, key, ARTICLE.c.raw).raw, bytes)
    if article_id(data) != key:
        raise Unreadable("the bytes of an article are not what was read")
    return data


def place(connection: Connection, key: ArticleId) -> tuple[int, ArticleId]:
    """Position and id of an article."""
    return _article(connection, key, ARTICLE.c.position).position, key


def next_position(connection: Connection, column: Column[int]) -> int:
    """The number that the next row of a table gets in `column`, its primary key."""
    return (connection.execute(select(func.max(column))).scalar_one() or 0) + 1


def find(connection: Connection, ref: str) -> ArticleId:
    """The article that `ref` means: an id, the start of one, or a name.

    Raises BadCommand if it means none, or several.
    """
    columns = select(ARTICLE.c.id, ARTICLE.c.name).order_by(ARTICLE.c.position)
    begins = ref.lower()
    starting = ARTICLE.c.id.between(begins, begins + "g")  # behind the last hexadecimal digit
    named = or_(ARTICLE.c.id == begins, ARTICLE.c.name == ref)
    for condition in (named, starting) if ref else (named,):
        meant = connection.execute(columns.where(condition)).all()
        if len(meant) == 1:
            return str(meant[0].id)
        if meant:
            raise _several(ref, meant)
    raise no_article(ref)


def no_article(ref: str) -> BadCommand:
    """That a reference means no article."""
    return BadCommand("There is no article “{article}”", article=ref)


def _several(ref: str, meant: list[Row[Any]] | Any) -> BadCommand:
    candidates = ", ".join(f"{each.id[:12]} {each.name}" for each in meant[:_NAMED])
    return BadCommand(
        "“{article}” means {count} articles: {candidates}",
        article=ref,
        count=len(meant),
        candidates=candidates + (" …" if len(meant) > _NAMED else ""),
    )


def sheet(connection: Connection, key: ArticleId, name: str) -> Sheet:
    """A sheet as its marks stand; without an edit if nobody has made one."""
    position, _ = place(connection, key)
    length = connection.execute(
        select(SHEET.c.length).where(SHEET.c.article == position, SHEET.c.name == name)
    ).one_or_none()
    if length is None:
        return Sheet()
    texts = connection.scalars(
        select(MARK.c.body).where(MARK.c.article == position, MARK.c.sheet == name)
    ).all()
    return Sheet.of(marks_from_texts(texts), _sound(length[0], int))


def size(connection: Connection, key: ArticleId, names: Sequence[str]) -> int:
    """How long an article with some sheets over it takes to read, in characters; 0: no such."""
    on = and_(SHEET.c.article == ARTICLE.c.position, SHEET.c.name.in_(names))
    both = ARTICLE.c.characters + func.coalesce(func.sum(SHEET.c.marks), 0) * _MARK_LIKE
    query = select(both).select_from(ARTICLE.outerjoin(SHEET, on)).where(ARTICLE.c.id == key)
    return connection.scalar(query.group_by(ARTICLE.c.position)) or 0


def weight(connection: Connection, key: ArticleId, name: str, number: int) -> int:
    """How many changes an entry of a sheet's log has at most, about, without reading them."""
    query = select(func.length(EDIT.c.changes)).where(EDIT.c.number == number)
    return (connection.scalar(_of(connection, query, key, name)) or 0) // _CHANGE


def sheets(connection: Connection, key: ArticleId) -> dict[str, int]:
    """The sheets of an article that have been edited, and how many marks stand on each."""
    position, _ = place(connection, key)
    query = select(SHEET.c.name, SHEET.c.marks).where(SHEET.c.article == position)
    rows = connection.execute(query.order_by(SHEET.c.name))
    return {_sound(row.name, str): _sound(row.marks, int) for row in rows}


def sheet_names(connection: Connection) -> list[str]:
    """The names of all sheets of the project."""
    names = connection.execute(select(SHEET.c.name).distinct().order_by(SHEET.c.name)).scalars()
    return [_sound(name, str) for name in names]


def history(connection: Connection, key: ArticleId, name: str) -> list[Step]:
    """The steps of a sheet's log, without their changes."""
    query = select(EDIT.c.number, EDIT.c.title, EDIT.c.reverts, EDIT.c.editor, EDIT.c.at)
    return [
        Step(_sound(number, int), title_from_text(title), reverts, editor, at)
        for number, title, reverts, editor, at in connection.execute(
            _of(connection, query, key, name)
        )
    ]


def entries(
    connection: Connection, key: ArticleId, name: str, *conditions: ColumnElement[bool]
) -> list[Entry]:
    """The entries of a sheet's log that meet the conditions, first to last."""
    query = select(
        EDIT.c.number, EDIT.c.title, EDIT.c.changes, EDIT.c.reverts, EDIT.c.editor, EDIT.c.at
    ).where(*conditions)
    return [
        Entry(
            _sound(row.number, int),
            Edit(title_from_text(row.title), changes_from_text(row.changes), row.reverts),
            _sound(row.editor, str),
            _sound(row.at, str),
        )
        for row in connection.execute(_of(connection, query, key, name))
    ]


def entries_of(connection: Connection, key: ArticleId, name: str, mark: MarkId) -> list[Entry]:
    """The entries of a sheet's log that changed a mark."""
    mentions = func.instr(EDIT.c.changes, mark) > 0  # also links to it; sorted out below
    found = entries(connection, key, name, mentions)
    return [each for each in found if any(c.mark == mark for c in each.edit.changes)]


def entry(connection: Connection, key: ArticleId, name: str, number: int) -> Entry:
    """One entry of a sheet's log; raises BadCommand if it has none of that number."""
    for each in entries(connection, key, name, EDIT.c.number == number):
        return each
    raise BadCommand("The sheet “{sheet}” has no edit {number}", sheet=name, number=number)


def scheme(connection: Connection) -> str:
    """The scheme in use, as TOML."""
    newest = select(SCHEME.c.toml).order_by(SCHEME.c.number.desc()).limit(1)
    return _sound(connection.scalar(newest), str)


def _sound(value: object, kind: type[T]) -> T:
    """The value, if it is of the type of its column: a flipped bit can make it another."""
    if type(value) is not kind:
        raise Unreadable(f"{value!r} where {kind.__name__} was kept")
    return value


def _of(connection: Connection, query: Any, key: ArticleId, name: str) -> Any:
    position, _ = place(connection, key)
    return query.where(EDIT.c.article == position, EDIT.c.sheet == name).order_by(EDIT.c.number)


def _article(connection: Connection, key: ArticleId, *columns: ColumnElement[Any]) -> Row[Any]:
    row = connection.execute(select(*columns).where(ARTICLE.c.id == key)).one_or_none()
    if row is None:
        raise no_article(key)
    return row
