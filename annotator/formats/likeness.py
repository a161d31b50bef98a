"""Which articles are nearly the same: reprints, with a headline or a few words changed.

Each text is sketched by the smallest hashes of its runs of characters (MinHash, bottom-k); two
texts are as alike as their sketches. No chance is in it: the same texts give the same answer
anywhere.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterable
from heapq import nsmallest
from zlib import crc32

RUN = 5
"""How many characters follow one another in a run."""
SIZE = 64
"""How many hashes a sketch has."""
ALIKE = 0.5
"""The share of the runs of both that two texts have in common if one is a reprint of the other."""
_SEEN = 50
"""A run that more articles have, such as a byline, leads only to the last of them."""
_NO_WORDS = re.compile(r"[\W_]+")

Sketch = frozenset[int]


def sketch(text: str) -> Sketch:
    """What stands for a text: the smallest hashes of its runs; white space and marks do not count.

    >>> sketch("質量月活動，在長沙啟動") == sketch("質量月活動 在長沙啟動。")
    True
    """
    words = _NO_WORDS.sub("", text).encode("utf-32-le")
    last = max(len(words) - 4 * RUN, 0)
    runs = {crc32(words[place : place + 4 * RUN]) for place in range(0, last + 1, 4)}
    return frozenset(nsmallest(SIZE, runs) if words else ())


def likeness(one: Sketch, other: Sketch) -> float:
    """The share of their runs that two texts have in common, about: 0 to 1."""
    both = nsmallest(SIZE, one | other)
    return sum(each in one and each in other for each in both) / len(both) if both else 1.0


def alike(sketches: Iterable[Sketch]) -> list[int]:
    """For each text the number of the first of its group: its own, if none before is like it."""
    every = list(sketches)
    group = list(range(len(every)))
    having: defaultdict[int, deque[int]] = defaultdict(lambda: deque(maxlen=_SEEN))
    for number, here in enumerate(every):
        shared = Counter(other for each in sorted(here) for other in having[each])
        for other in shared:
            if likeness(here, every[other]) >= ALIKE:
                join(group, number, other)
        for each in here:
            having[each].append(number)
    return [first_of(group, number) for number in range(len(every))]


def join(group: list[int], one: int, other: int) -> None:
    """Make one group of those that two texts are in; it is called after its first text."""
    first, second = first_of(group, one), first_of(group, other)
    group[max(first, second)] = min(first, second)


def first_of(group: list[int], number: int) -> int:
    """The first text of the group that a text is in."""
    while group[number] != number:
        group[number] = group[group[number]]
        number = group[number]
    return number
