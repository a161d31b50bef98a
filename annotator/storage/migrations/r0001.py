"""Version 1: articles, edits, sheets, marks, schemes."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
)


def upgrade(op: Operations) -> None:
    """Make the first tables in an empty project."""
    _articles(op)
    _sheets(op)
    op.create_table(
        "scheme",
        Column("number", Integer, nullable=False),
        Column("toml", Text, nullable=False),
        Column("editor", Text, nullable=False),
        Column("at", Text, nullable=False),
        Column("hash", Text, nullable=False),
        PrimaryKeyConstraint("number", name=op.f("pk_scheme")),
        sqlite_strict=True,
    )


def _articles(op: Operations) -> None:
    op.create_table(
        "article",
        Column("position", Integer, nullable=False),
        Column("id", Text, nullable=False),
        Column("name", Text, nullable=False),
        Column("encoding", Text, nullable=False),
        Column("characters", Integer, nullable=False),
        Column("meta", Text, nullable=False),
        Column("editor", Text, nullable=False),
        Column("at", Text, nullable=False),
        Column("digest", Text, nullable=False),
        Column("text", Text, nullable=False),
        Column("raw", LargeBinary, nullable=False),
        PrimaryKeyConstraint("position", name=op.f("pk_article")),
        UniqueConstraint("id", name=op.f("uq_article_id")),
        sqlite_strict=True,
    )


def _sheets(op: Operations) -> None:
    op.create_table(
        "sheet",
        Column("article", Integer, nullable=False),
        Column("name", Text, nullable=False),
        Column("length", Integer, nullable=False),
        Column("marks", Integer, nullable=False),
        PrimaryKeyConstraint("article", "name", name=op.f("pk_sheet")),
        ForeignKeyConstraint(["article"], ["article.position"], name=op.f("fk_sheet_article")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "edit",
        Column("position", Integer, nullable=False),
        Column("article", Integer, nullable=False),
        Column("sheet", Text, nullable=False),
        Column("number", Integer, nullable=False),
        Column("title", Text, nullable=False),
        Column("reverts", Integer),
        Column("editor", Text, nullable=False),
        Column("at", Text, nullable=False),
        Column("changes", Text, nullable=False),
        Column("hash", Text, nullable=False),
        PrimaryKeyConstraint("position", name=op.f("pk_edit")),
        UniqueConstraint("article", "sheet", "number", name=op.f("uq_edit_article_sheet_number")),
        CheckConstraint(
            "number >= 1 AND (reverts IS NULL OR reverts < number)", name=op.f("ck_edit_number")
        ),
        ForeignKeyConstraint(["article"], ["article.position"], name=op.f("fk_edit_article")),
        sqlite_strict=True,
    )
    op.create_table(
        "mark",
        Column("article", Integer, nullable=False),
        Column("sheet", Text, nullable=False),
        Column("id", Text, nullable=False),
        Column("label", Text, nullable=False),
        Column("start", Integer),
        Column("end", Integer),
        Column("body", Text, nullable=False),
        PrimaryKeyConstraint("article", "sheet", "id", name=op.f("pk_mark")),
        ForeignKeyConstraint(
            ["article", "sheet"],
            ["sheet.article", "sheet.name"],
            name=op.f("fk_mark_article_sheet"),
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
