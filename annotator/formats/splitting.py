"""Cutting a dataset into parts to learn, tune and test with, so that nothing leaks between them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from annotator.core.article import Article, ArticleId
from annotator.core.errors import BadCommand
from annotator.formats.likeness import Sketch, alike, first_of, join, sketch

PARTS = ("train", "dev", "test")
KINDS = ("reprints", "source", "date")
"""What can keep articles together. `source` and `date` go by the meta of that name."""


@dataclass(frozen=True, slots=True)
class Split:
    """How a dataset is cut: the shares, what chance goes by, and what stays together."""

    shares: tuple[int, ...]
    seed: int = 0
    together: tuple[str, ...] = ("reprints",)

    @classmethod
    def parse(cls, shares: str, seed: int = 0, together: str = "reprints") -> Split:
        """The split that is written `80/10/10`; raises BadCommand if it is none.

        >>> Split.parse("80/20").parts
        ('train', 'test')
        """
        numbers = shares.split("/")
        kinds = tuple(each.strip() for each in together.split(",") if each.strip())
        if len(numbers) not in (2, 3) or not all(each.isdecimal() for each in numbers):
            raise BadCommand("Shares are written 80/10/10 or 80/20, not “{text}”", text=shares)
        if not all(map(int, numbers)):
            raise BadCommand("Each share is at least 1, not “{text}”", text=shares)
        for kind in kinds:
            if kind not in KINDS:
                raise BadCommand(
                    "“{name}” is one of {choices}, not “{text}”",
                    name="group",
                    choices=", ".join(KINDS),
                    text=kind,
                )
        return cls(tuple(map(int, numbers)), seed, kinds)

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the parts."""
        return PARTS if len(self.shares) == len(PARTS) else (PARTS[0], PARTS[-1])


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article for a split."""

    id: ArticleId
    sketch: Sketch
    meta: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, article: Article, text: str) -> Known:
        """What is known of an article whose words are `text`, in one script."""
        said = {kind: str(article.meta[kind]) for kind in KINDS[1:] if article.meta.get(kind)}
        return cls(article.id, sketch(text), said)


def parts_of(split: Split, articles: Sequence[Known]) -> dict[ArticleId, str]:
    """The part that each article is in: the same for the same articles and seed, in any order."""
    every = sorted(articles, key=lambda each: each.id)
    groups = _groups(split, every)
    ordered = sorted(groups, key=lambda ids: (-len(ids), _chance(split.seed, ids[0])))
    wanted = [len(every) * share / sum(split.shares) for share in split.shares]
    found: dict[ArticleId, str] = {}
    for ids in ordered:
        # Where most is missing, by share: so that small parts fill as quickly as large ones.
        chosen = max(
            range(len(wanted)), key=lambda part: (wanted[part] / split.shares[part], -part)
        )
        wanted[chosen] -= len(ids)
        found.update(dict.fromkeys(ids, split.parts[chosen]))
    return found


def leaks(split: Split, articles: Iterable[Known], parts: Mapping[ArticleId, str]) -> Counter[str]:
    """How many sources and dates have articles in several parts, for what is not kept together."""
    found: Counter[str] = Counter()
    articles = list(articles)
    for kind in KINDS[1:]:
        where: defaultdict[str, set[str]] = defaultdict(set)
        for each in articles:
            if kind in each.meta:
                where[each.meta[kind]].add(parts[each.id])
        found[kind] = sum(len(several) > 1 for several in where.values())
    return found


def _groups(split: Split, every: Sequence[Known]) -> list[list[ArticleId]]:
    group = (
        alike(each.sketch for each in every)
        if "reprints" in split.together
        else [*range(len(every))]
    )
    for kind in set(split.together) - {"reprints"}:
        firsts: dict[str, int] = {}
        for number, each in enumerate(every):
            if kind in each.meta:
                join(group, number, firsts.setdefault(each.meta[kind], number))
    found: defaultdict[int, list[ArticleId]] = defaultdict(list)
    for number, each in enumerate(every):
        found[first_of(group, number)].append(each.id)
    return list(found.values())


def _chance(seed: int, article: ArticleId) -> str:
    return sha256(f"{seed} {article}".encode()).hexdigest()
