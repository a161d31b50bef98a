"""SHA-256 over the rows of the insert-only tables, so that no flipped bit goes unseen."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

Field = str | int | None


def digest(*fields: Field) -> str:
    """SHA-256, in hex, of fields of which no two sequences are written alike.

    Each field is written as its length in bytes, a colon, and its bytes in UTF-8; a number as its
    decimal digits, nothing (None) as a length of -1. Raises UnicodeEncodeError on half a
    surrogate pair.
    """
    state = sha256()
    for field in fields:
        if field is None:
            state.update(b"-1:")
            continue
        data = str(field).encode()
        state.update(b"%d:" % len(data))
        state.update(data)
    return state.hexdigest()


def article_digest(row: Sequence[Field], text: str) -> str:
    """The digest of an article.

    `row` is position, id, name, encoding, characters, meta, editor, at. The raw bytes are covered
    too, since the id is their SHA-256.
    """
    return digest(*row, text)


def edit_hash(previous: str, article: str, row: Sequence[Field]) -> str:
    """The hash of an edit, chained to the hash of the edit before it on its sheet ("" for none).

    `article` is the id of the article, the same in every project; `row` is sheet, number, title,
    reverts, editor, at, changes.
    """
    return digest(previous, article, *row)


def scheme_hash(previous: str, row: Sequence[Field]) -> str:
    """The hash of a scheme, chained to the one before it; `row` is number, toml, editor, at."""
    return digest(previous, *row)


def picture_digest(row: Sequence[Field]) -> str:
    """The digest of a picture; `row` is id, kind, width, height, editor, at.

    The bytes are covered too, since the id is their SHA-256.
    """
    return digest(*row)
