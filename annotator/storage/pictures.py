"""Pictures of a project: known by their bytes, added once, never changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from annotator.core.errors import BadCommand, StoreProblem
from annotator.core.message import Message
from annotator.core.picture import PICTURE as FIGURE
from annotator.core.picture import Picture, PictureId, is_picture_id, picture_id
from annotator.storage.codec import Unreadable, marks_from_texts
from annotator.storage.digests import picture_digest
from annotator.storage.tables import ARTICLE, MARK, PICTURE, inserting

_KNOWN = tuple(column for column in PICTURE.c if column.name != "raw")


def every(connection: Connection) -> list[Picture]:
    """All pictures; raises Unreadable if one is not what was kept."""
    return [_sound(row) for row in connection.execute(select(*_KNOWN).order_by(PICTURE.c.id))]


def picture(connection: Connection, key: PictureId) -> Picture:
    """What is known of a picture; raises Unreadable if it is not what was kept."""
    row = connection.execute(select(*_KNOWN).where(PICTURE.c.id == key)).one_or_none()
    if row is None:
        raise _missing(key)
    return _sound(row)


def _sound(row: Row[Any]) -> Picture:
    if row.digest != picture_digest(row[:6]):
        raise Unreadable("a picture is not what was kept")
    return Picture(row.id, row.kind, row.width, row.height)


def raw(connection: Connection, key: PictureId) -> bytes:
    """The bytes of a picture as they are in the file: see `checked`."""
    found = connection.scalars(select(PICTURE.c.raw).where(PICTURE.c.id == key)).one_or_none()
    if found is None:
        raise _missing(key)
    if type(found) is not bytes:  # a flipped bit can make it another type
        raise Unreadable("the bytes of a picture are none")
    return found


def checked(path: Path, key: PictureId, raw: bytes) -> bytes:
    """The bytes of a picture; raises StoreProblem if they are not those that were kept."""
    if picture_id(raw) != key:
        raise StoreProblem(
            "A picture in “{name}” is not what was kept: give the figure its file again, or "
            "restore a backup",
            name=path.name,
        )
    return raw


def add(connection: Connection, picture: Picture, raw: bytes, editor: str, at: str) -> None:
    """Insert a picture unless it is there; one that was damaged is put right by the same bytes."""
    here = PICTURE.c.id == picture.id
    known = connection.execute(select(PICTURE).where(here)).one_or_none()
    if known is not None:
        if known.digest == picture_digest(known[:6]) and known.raw == raw:
            return
        connection.execute(delete(PICTURE).where(here))
    row = (picture.id, picture.kind, picture.width, picture.height, editor, at)
    connection.exec_driver_sql(inserting(PICTURE), (*row, picture_digest(row), raw))


def picture_problems(connection: Connection) -> Iterator[Message]:
    """What is wrong with the pictures: changed ones, and those that a mark names in vain."""
    there: set[PictureId] = set()
    # One at a time: each may have tens of megabytes.
    for row in connection.execute(select(PICTURE).execution_options(yield_per=1)):
        there.add(row.id)
        if row.digest != picture_digest(row[:6]) or picture_id(row.raw) != row.id:
            yield Message("The picture {picture} is not what was kept", {"picture": row.id})
    query = (
        select(ARTICLE.c.name, MARK.c.body)
        .join(MARK, MARK.c.article == ARTICLE.c.position)
        .where(MARK.c.label == FIGURE)
    )
    for name, body in connection.execute(query):
        for mark in marks_from_texts([body]):
            file = mark.attributes.get("file")
            if is_picture_id(file) and file not in there:
                yield Message(
                    "A mark on “{name}” ({mark}) shows the picture {picture}, which is not in "
                    "the project",
                    {"name": name, "mark": mark.id, "picture": file},
                )


def _missing(key: PictureId) -> BadCommand:
    return BadCommand("The project has no picture “{picture}”", picture=key)
