"""Version 2: pictures."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Column, Integer, LargeBinary, PrimaryKeyConstraint, Text


def upgrade(op: Operations) -> None:
    """Make the table of pictures."""
    op.create_table(
        "picture",
        Column("id", Text, nullable=False),
        Column("kind", Text, nullable=False),
        Column("width", Integer, nullable=False),
        Column("height", Integer, nullable=False),
        Column("editor", Text, nullable=False),
        Column("at", Text, nullable=False),
        Column("digest", Text, nullable=False),
        Column("raw", LargeBinary, nullable=False),
        PrimaryKeyConstraint("id", name=op.f("pk_picture")),
        sqlite_strict=True,
    )
