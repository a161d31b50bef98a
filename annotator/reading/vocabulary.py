"""The words that are marked anywhere in a project, so that they are taken whole elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from annotator.core.article import Article, ArticleId
from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.reading.facts import Facts
from annotator.reading.words import LONGEST, plain

MOST = 300_000
"""So many different words are known, and no more learned: some 50 MB."""
_ANY = Facts(glossed=True, traditional=True)
"""Words are read by themselves, so that the same ones read the same wherever they are marked."""


@dataclass(frozen=True, slots=True)
class Delta:
    """Plain words of an article that were marked before an edit, and those marked after it."""

    article: ArticleId
    before: tuple[str, ...]
    after: tuple[str, ...]

    @classmethod
    def of(cls, article: Article, edit: Edit) -> Delta:
        """What an edit changes. About 10 µs for each of its changes."""
        before = _words(article, (change.before for change in edit.changes))
        after = _words(article, (change.after for change in edit.changes))
        return cls(article.id, before, after)


class Vocabulary(Collection[str]):
    """Counts plain words, so that those whose last mark goes are known no longer.

    It is filled by portions, which may take a while, and follows every edit meanwhile. Of an
    article that is edited before all is read, what was read may be older or newer than the edit:
    it is in `stale`, with the number of its edits, until it has been read once more.
    """

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._taken: dict[ArticleId, list[str]] = {}
        self._edited: dict[ArticleId, Counter[str]] = {}  # since they are stale
        self.stale: dict[ArticleId, int] = {}
        self.complete = False

    def __contains__(self, words: object) -> bool:
        return isinstance(words, str) and self._counts.get(words, 0) > 0

    def __len__(self) -> int:
        return len(self._counts)

    def __iter__(self) -> Iterator[str]:
        return iter(self._counts)

    def take(self, portion: Iterable[tuple[ArticleId, str]]) -> None:
        """Learn plain words that are marked in articles."""
        for article, words in portion:
            if article not in self.stale:
                self._count(words, 1)
                self._taken.setdefault(article, []).append(words)

    def replace(self, article: ArticleId, words: Iterable[str], edits: int) -> None:
        """Know of a stale article just these words, unless it was edited again since `edits`."""
        if self.stale.get(article) == edits:
            for each in self._taken.pop(article, ()):
                self._count(each, -1)
            for each, times in self._edited.pop(article, Counter()).items():
                self._count(each, -times)
            for each in words:
                self._count(each, 1)
            del self.stale[article]

    def finish(self) -> None:
        """All is read: from now on there are only edits to follow."""
        self.complete = True
        self._taken = {article: self._taken.get(article, []) for article in self.stale}

    def touch(self, article: ArticleId) -> None:
        """An article is edited: what is being read of it does not count."""
        if not self.complete or article in self.stale:
            self.stale[article] = self.stale.get(article, 0) + 1

    def follow(self, delta: Delta) -> None:
        """Know what an edit has marked, and no longer what it has unmarked."""
        self.touch(delta.article)
        edited = Counter(delta.after)
        edited.subtract(delta.before)
        for each, times in edited.items():
            self._count(each, times)
        if delta.article in self.stale:
            self._edited.setdefault(delta.article, Counter()).update(edited)

    def _count(self, words: str, times: int) -> None:
        counts = self._counts
        if words in counts or len(counts) < MOST:
            # It may fall below 0 while an article is stale, of which not all has been read.
            now = counts.get(words, 0) + times
            if now:
                counts[words] = now
            else:
                counts.pop(words, None)


def read_plain(words: Iterable[str]) -> list[str]:
    """Words as they read plain, in the same order."""
    return plain(list(words), _ANY)


def _words(article: Article, marks: Iterable[Mark | None]) -> tuple[str, ...]:
    spans = [mark.spans[0] for mark in marks if mark and len(mark.spans) == 1]
    wanted = [span.of(article.text) for span in spans if 1 < len(span) <= 3 * LONGEST]
    return tuple(read_plain(wanted))
