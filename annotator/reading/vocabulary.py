"""The words that are marked anywhere in a project, so that they are known elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from annotator.core.article import Article, ArticleId
from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.reading.facts import Facts
from annotator.reading.words import LONGEST, plain

MOST = 300_000
"""So many different words are known, and no more learned: some 80 MB."""
_ANY = Facts(glossed=True, traditional=True)
"""Words are read by themselves, so that the same ones read the same wherever they are marked."""
_Counts = tuple[tuple[str, int], ...]


class Said(NamedTuple):
    """That words, as they read plain, bear a label, or that a rejection denies it to them."""

    words: str
    label: str
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class Delta:
    """What was said of words of an article before an edit, and what is after it."""

    article: ArticleId
    before: tuple[Said, ...]
    after: tuple[Said, ...]

    @classmethod
    def of(cls, article: Article, edit: Edit, *, rejected: bool = False) -> Delta:
        """What an edit of marks, or of rejections, changes. About 10 µs for each of its changes."""
        before = _said(article, (change.before for change in edit.changes), rejected)
        after = _said(article, (change.after for change in edit.changes), rejected)
        return cls(article.id, before, after)


class Vocabulary(Collection[str]):
    """Counts plain words by label, so that those whose last mark goes are known no longer.

    It is filled by portions, which may take a while, and follows every edit meanwhile. Of an
    article that is edited before all is read, what was read may be older or newer than the edit:
    it is in `stale`, with the number of its edits, until it has been read once more. One thread
    changes it; others may look words up.
    """

    def __init__(self) -> None:
        self._counts: dict[str, _Counts] = {}
        self._rejected: dict[str, _Counts] = {}
        self._shapes: dict[_Counts, _Counts] = {}  # most words have the same few counts
        self._lengths: dict[str, int] = {}
        self._taken: dict[ArticleId, list[Said]] = {}
        self._edited: dict[ArticleId, Counter[Said]] = {}  # since they are stale
        self.stale: dict[ArticleId, int] = {}
        self.complete = False

    def __contains__(self, words: object) -> bool:
        return isinstance(words, str) and words in self._counts and bool(self.labels(words))

    def __len__(self) -> int:
        return len(self._counts)

    def __iter__(self) -> Iterator[str]:
        return iter(self._counts)

    def labels(self, words: str) -> dict[str, int]:
        """How often words are marked, by label."""
        return {label: times for label, times in self._counts.get(words, ()) if times > 0}

    def rejections(self, words: str, label: str) -> int:
        """How often it was rejected that words bear a label."""
        return max(dict(self._rejected.get(words, ())).get(label, 0), 0)

    def lengths(self, begin: str) -> int:
        """How long words are that begin with two characters: a bit for each length, or too many."""
        return self._lengths.get(begin, 0)

    def take(self, portion: Iterable[tuple[ArticleId, Said]]) -> None:
        """Learn what is said of words in articles."""
        for article, said in portion:
            if article not in self.stale:
                self._count(said, 1)
                self._taken.setdefault(article, []).append(said)

    def replace(self, article: ArticleId, words: Iterable[Said], edits: int) -> None:
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

    def _count(self, said: Said, times: int) -> None:
        known = self._rejected if said.rejected else self._counts
        if said.words not in known and len(known) >= MOST:
            return
        # A count may fall below 0 while an article is stale, of which not all has been read.
        counts = dict(known.get(said.words, ()))
        counts[said.label] = counts.get(said.label, 0) + times
        now = tuple(sorted(each for each in counts.items() if each[1]))
        if now:
            known[said.words] = self._shapes.setdefault(now, now)
            begin = said.words[:2]
            self._lengths[begin] = self._lengths.get(begin, 0) | 1 << len(said.words)
        else:
            known.pop(said.words, None)


def read_plain(words: Iterable[str]) -> list[str]:
    """Words as they read plain, in the same order."""
    return plain(list(words), _ANY)


def _said(article: Article, marks: Iterable[Mark | None], rejected: bool) -> tuple[Said, ...]:
    every = [mark for mark in marks if mark and len(mark.spans) == 1]
    wanted = [mark for mark in every if 1 < len(mark.spans[0]) <= 3 * LONGEST]
    words = read_plain(mark.spans[0].of(article.text) for mark in wanted)
    return tuple(Said(each, mark.label, rejected) for each, mark in zip(words, wanted, strict=True))
