"""A text that never changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
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
    `pictures` are those that came along, with their bytes. `id` is the one that the article will
    have.
    """

    name: str
    text: str
    raw: bytes
    encoding: str = "utf-8"
    meta: Mapping[str, object] = field(default_factory=dict)
    sheets: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)
    bad: int = 0
    pictures: tuple[tuple[Picture, bytes], ...] = ()
    id: ArticleId = field(init=False, compare=False)

    def __post_init__(self) -> None:
        # Worked out once: it is asked for again and again, and texts are long.
        object.__setattr__(self, "id", article_id(self.raw))


class Joining:
    """Finds drafts that belong to an article that came before them.

    So several people's work on one text, told one after the other, becomes one article.
    """

    def __init__(self) -> None:
        self._sheets: dict[ArticleId, tuple[str, ...]] = {}

    def joins(self, draft: Draft) -> bool:
        """Whether one of the same bytes came before, and had none of the sheets of this one."""
        there = self._sheets.get(draft.id)
        if there is None:
            self._sheets[draft.id] = tuple(draft.sheets)
            return False
        if not draft.sheets or not draft.sheets.keys().isdisjoint(there):
            return False
        self._sheets[draft.id] = (*there, *draft.sheets)
        return True


class Anew(Exception):
    """Raised on the way by drafts that come one by one: those that came so far were misread.

    Whoever goes through them forgets these, and goes through them again from the first.
    """


def every(drafts: Iterable[Draft]) -> list[Draft]:
    """All of some drafts that come one by one, those of the same bytes joined where they can be."""
    while True:
        found: list[Draft] = []
        joining, place = Joining(), dict[ArticleId, int]()
        try:
            for draft in drafts:
                if joining.joins(draft):
                    there = found[place[draft.id]]
                    found[place[draft.id]] = replace(there, sheets={**there.sheets, **draft.sheets})
                else:
                    place.setdefault(draft.id, len(found))
                    found.append(draft)
        except Anew:
            continue
        return found


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of a draft: an article that is new, or one that was there already.

    All is said of the article as the project has it, but `bad`, which counts the places that could
    not be read in the draft.
    """

    id: ArticleId
    name: str
    characters: int
    encoding: str
    bad: int
    is_new: bool


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
