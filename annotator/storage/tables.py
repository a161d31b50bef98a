"""The tables of a project. Change them only together with a migration.

`article`, `edit`, `picture` and `scheme` are insert-only: no row of theirs is ever updated or
deleted. `sheet` and `mark` are derived: the edits of a sheet add up to them, and `annotator check`
says so.
Every number that counts rows is given out by the program, never by the database, and no trigger
runs anywhere, so that the same tables serve a team's PostgreSQL.
"""

from __future__ import annotations

from functools import cache

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    insert,
)
from sqlalchemy.dialects import sqlite

APPLICATION = 0x414E4F54
"""`PRAGMA application_id` of a project: ANOT."""
NEWEST = 2
"""`PRAGMA user_version` of a project: the number of the newest migration."""

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

ARTICLE = Table(
    "article",
    METADATA,
    # In the order in which articles came in; other tables know an article by it.
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False),  # SHA-256 of raw
    Column("name", Text, nullable=False),
    Column("encoding", Text, nullable=False),
    Column("characters", Integer, nullable=False),
    Column("meta", Text, nullable=False),  # a JSON object
    Column("editor", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("digest", Text, nullable=False),  # over all other columns: see digests.py
    Column("text", Text, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    UniqueConstraint("id"),
    sqlite_strict=True,
)

SHEET = Table(
    "sheet",
    METADATA,
    Column("article", Integer, ForeignKey(ARTICLE.c.position), nullable=False),
    Column("name", Text, nullable=False),
    Column("length", Integer, nullable=False),  # how many edits its log has
    Column("marks", Integer, nullable=False),  # how many marks stand on it
    PrimaryKeyConstraint("article", "name"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

EDIT = Table(
    "edit",
    METADATA,
    Column("position", Integer, primary_key=True),
    Column("article", Integer, ForeignKey(ARTICLE.c.position), nullable=False),
    Column("sheet", Text, nullable=False),
    Column("number", Integer, nullable=False),  # 1, 2, 3 … in its sheet
    Column("title", Text, nullable=False),  # [template, {name: value}]
    Column("reverts", Integer),  # the number of the edit that this one takes back
    Column("editor", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("changes", Text, nullable=False),  # [[before, after], …]: see codec.py
    Column("hash", Text, nullable=False),  # over this row and the hash before it: see digests.py
    UniqueConstraint("article", "sheet", "number"),
    CheckConstraint("number >= 1 AND (reverts IS NULL OR reverts < number)", name="number"),
    sqlite_strict=True,
)

MARK = Table(
    "mark",
    METADATA,
    Column("article", Integer, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("start", Integer),  # of the first part; NULL when the mark is about the whole article
    Column("end", Integer),  # of the last part
    Column("body", Text, nullable=False),  # the whole mark: see codec.py
    PrimaryKeyConstraint("article", "sheet", "id"),
    ForeignKeyConstraint(["article", "sheet"], [SHEET.c.article, SHEET.c.name]),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

SCHEME = Table(
    "scheme",
    METADATA,
    Column("number", Integer, primary_key=True),  # the highest is the one in use
    Column("toml", Text, nullable=False),
    Column("editor", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("hash", Text, nullable=False),  # over this row and the hash before it
    sqlite_strict=True,
)

PICTURE = Table(
    "picture",
    METADATA,
    Column("id", Text, nullable=False),  # SHA-256 of raw; marks name a picture by it
    Column("kind", Text, nullable=False),  # its media type
    Column("width", Integer, nullable=False),  # in pixels, upright
    Column("height", Integer, nullable=False),
    Column("editor", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("digest", Text, nullable=False),  # over all columns before it: see digests.py
    Column("raw", LargeBinary, nullable=False),
    PrimaryKeyConstraint("id"),
    sqlite_strict=True,
)


@cache
def inserting(table: Table) -> str:
    """The INSERT of a whole row of `table`, its values given in the order of its columns."""
    return str(insert(table).compile(dialect=sqlite.dialect(paramstyle="qmark")))
