"""Reading off a project which words are marked in it, and as what: all that it knows already."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.article import ArticleId
from annotator.reading.vocabulary import Said, Vocabulary, read_plain

if TYPE_CHECKING:
    from annotator.storage import Store
    from annotator.storage.marked import Marked


class Known(NamedTuple):
    """What a portion of the marks says of words, as they read plain."""

    portion: Marked
    said: list[tuple[ArticleId, Said]]


def known(store: Store, before: Marked | None, article: ArticleId = "") -> Known:
    """What is said of words behind a portion; with `article`, only in that one."""
    portion = store.marked(before, article)
    plain = read_plain(each.words for each in portion.words)
    return Known(
        portion,
        [
            (each.article, Said(words, each.label, each.rejected))
            for each, words in zip(portion.words, plain, strict=True)
        ],
    )


def fill(vocabulary: Vocabulary, store: Store) -> None:
    """Learn all words that are marked in a project, here and now. About 10 µs a mark."""
    found = known(store, None)
    vocabulary.take(found.said)
    while found.portion.behind:
        found = known(store, found.portion)
        vocabulary.take(found.said)
    vocabulary.finish()
