"""The words of the language model as a tree, and how it is laid out."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator

from language_numbers import NEVER, byte


class Trie:
    """The words as a tree of characters; a node knows how often it is passed and ended at."""

    def __init__(self) -> None:
        self.children: list[dict[int, int]] = [{}]
        self.passed = [0.0]
        self.ended = [0.0]
        self.tags = [0]
        self._most = [0.0]

    def add(self, codes: Iterable[int], count: float, tag: int) -> None:
        """One word more, so often."""
        node = 0
        self.passed[0] += count
        for code in codes:
            if code not in self.children[node]:
                self.children[node][code] = len(self.children)
                self.children.append({})
                for values in (self.passed, self.ended, self._most):
                    values.append(0.0)
                self.tags.append(0)
            node = self.children[node][code]
            self.passed[node] += count
        self.ended[node] += count
        if count > self._most[node]:
            self._most[node], self.tags[node] = count, tag


def words_laid_out(trie: Trie, letters: int) -> Iterator[array[int]]:
    """The tree as a double array: bases, labels, steps, stops and tags of its slots.

    No two nodes share a base, so that a label alone tells whose child a slot is.
    """
    base_of, slot_of, size = _bases(trie, letters)
    bases, labels = (
        array("i", [size]) * (size + letters + 1),
        array("H", [0]) * (size + letters + 1),
    )
    steps, stops = array("B", [0]) * len(bases), array("B", [NEVER]) * len(bases)
    tags = array("B", [0]) * len(bases)
    bases[0] = base_of[0]
    for node, children in enumerate(trie.children):
        for code, child in children.items():
            slot = slot_of[child]
            labels[slot] = code
            bases[slot] = base_of.get(child, size)
            steps[slot] = byte(math.log(trie.passed[child] / trie.passed[node]))
            if trie.ended[child]:
                stops[slot] = byte(math.log(trie.ended[child] / trie.passed[child]))
            tags[slot] = trie.tags[child]
    yield from (bases, labels, steps, stops, tags)


def _bases(trie: Trie, letters: int) -> tuple[dict[int, int], dict[int, int], int]:
    """Where the children of each node stand, those with most children first."""
    taken, used = bytearray(4 * len(trie.children) + 4 * letters), set[int]()
    taken[0] = 1
    base_of, slot_of, last = {}, {}, 0
    begin = [code + 1 for code in range(letters + 1)]  # what did not fit a first code never will
    order = sorted(
        (node for node, children in enumerate(trie.children) if children),
        key=lambda node: (-len(trie.children[node]), node),
    )
    for node in order:
        codes = sorted(trie.children[node])
        slot = begin[codes[0]]
        while True:
            slot = taken.index(0, slot)
            base = slot - codes[0]
            if base not in used and not any(taken[base + code] for code in codes):
                break
            slot += 1
        begin[codes[0]] = slot + 1
        used.add(base)
        base_of[node] = base
        for code in codes:
            taken[base + code] = 1
            slot_of[trie.children[node][code]] = base + code
            last = max(last, base + code)
    return base_of, slot_of, last + 1
