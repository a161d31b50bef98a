"""What things are called in the annotations that are written: articles, marks, bodies."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from urllib.parse import quote, unquote

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
"""The vocabulary; nobody fetches it."""
TEXT, META = "text", "meta"
"""The labels of the bodies that have the text of an article, and what is known of it."""
JSON = "application/json"
"""The format of a body whose value is no text."""
BYTES = "data:text/plain;charset="
"""How the address begins that holds the bytes of an article."""


def address(digest: bytes) -> str:
    """What is called by its SHA-256 (RFC 6920).

    >>> address(bytes(32))
    'ni:///sha-256;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
    """
    return "ni:///sha-256;" + urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def mark_address(article: str, sheet: str, mark: str) -> str:
    """What a mark of an article is called, everywhere."""
    return f"{article}#{quote(sheet, safe='')}/{quote(mark, safe='')}"


def mark_id(article: str, name: str) -> str:
    """The id of a mark of an article, if it is called as ours are; else what it is called.

    >>> mark_id("ni:a", mark_address("ni:a", "周", "m1")), mark_id("ni:a", "http://b/1")
    ('m1', 'http://b/1')
    """
    own = name.removeprefix(article + "#")
    _, slash, id = own.partition("/")
    return unquote(id) if own != name and slash else name
