"""Finding any of many words in a text, the longest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from annotator.core.span import Span


class Words:
    """Words that are looked for all at once: O(n) in the text, however many there are."""

    def __init__(self, words: Iterable[str]) -> None:
        import ahocorasick  # late: most projects have no lists

        self._automaton: Any = ahocorasick.Automaton(ahocorasick.STORE_LENGTH)
        for each in words:
            if each.strip():
                self._automaton.add_word(each)
        self._there = len(self._automaton) > 0
        if self._there:
            self._automaton.make_automaton()

    def places(self, text: str) -> Iterator[Span]:
        """Where some of the words stand, from left to right, not overlapping.

        A word of Latin letters or digits is not found inside another one. A line at a time, so
        that other threads need not wait.
        """
        start = 0
        for line in text.split("\n") if self._there else ():
            for last, length in self._automaton.iter_long(line):
                if _is_whole(line, last + 1 - length, last + 1):
                    yield Span(start + last + 1 - length, start + last + 1)
            start += len(line) + 1


def _is_whole(line: str, start: int, end: int) -> bool:
    return not (
        _joined(line[start - 1 : start], line[start]) or _joined(line[end - 1], line[end : end + 1])
    )


def _joined(one: str, other: str) -> bool:
    return bool(one and other) and (one + other).isascii() and one.isalnum() and other.isalnum()
