"""A text that never changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from annotator.core.mark import Mark
from annotator.core.picture import Picture

ArticleId = str


def article_id(raw: bytes) -> ArticleId:
    """The id of the article read from `raw`: its SHA-256, so that copies are known as one."""
    return sha256(raw).hexdigest()


@dataclass(frozen=True, slots=True)
class Article:
    """A printed text.

    `encoding` is the Python name of the codec that its bytes were read with; `meta` is what came
    with it: source, date, address.
    """

    id: ArticleId
    name: str
    text: str
    encoding: str = "utf-8"
    meta: Mapping[str, object] = field(default_factory=dict)


NOTHING = Article("", "", "")
"""What is open when no article is."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as a format read it, not yet in a project, with the marks that came with it.

    `text` is what `raw` says in `encoding`: byte order mark and line ends kept, each stretch of
    bytes that cannot be decoded one U+FFFD, each NUL one U+FFFD. `bad` counts those places.
    `sheets` has the marks of each sheet; a mark whose origin has no editor is the importer's.
    `pictures` are those that came along, with their bytes.
    """

    name: str
    text: str
    raw: bytes
    encoding: str = "utf-8"
    meta: Mapping[str, object] = field(default_factory=dict)
    sheets: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)
    bad: int = 0
    pictures: tuple[tuple[Picture, bytes], ...] = ()

    @property
    def id(self) -> ArticleId:
        """The id that the article will have."""
        return article_id(self.raw)


@dataclass(frozen=True, slots=True)
class Listing:
    """An article in the list of a project: everything but its text.

    `characters` counts code points; `sheets` the marks of each sheet that has been edited.
    """

    id: ArticleId
    name: str
    characters: int
    encoding: str
    sheets: Mapping[str, int] = field(default_factory=dict)
