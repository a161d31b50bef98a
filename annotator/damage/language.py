"""How likely text is, character by character: the model's words and those of an article itself."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache

from annotator.damage.model import NEVER, UNKNOWN, Model, model

NOUN = "n"
LINE = "w\n"
OWN_SHARE = 0.25
"""The share of an article's words that it has used already, elsewhere in it."""
ONCE = 0.3
"""What two characters that stand beside one another once count as."""
FEW = 50
"""In an article of fewer words that share is less."""


State = tuple[int, int]
"""How far a text has been read: how far the word at its end goes, and the tag of the one before.

The word is a slot of the model, an article's own node, which is below 0, or 0 between two words.
"""


class Language:
    """Reads on from a state by a character. `own` are an article's own words with their counts."""

    def __init__(self, own: Counter[tuple[int, ...]] | None = None) -> None:
        self.model = model()
        self.begin: State = (0, self.model.tags.index(LINE))
        self._noun = self.model.tags.index(NOUN)
        self._many = len(self.model.tags)
        self._children: list[dict[int, int]] = [{}]  # of an article's own nodes, by number
        self._steps, self._stops, self._tags = [0.0], [NEVER], [self._noun]
        total = sum(own.values()) if own else 0
        share = 0.0 if not total else OWN_SHARE if total > FEW else OWN_SHARE / 2.5
        self._known = math.log(1 - share)
        if own and total:
            self._grow(own, math.log(share))

    def _grow(self, own: Counter[tuple[int, ...]], share: float) -> None:
        passed: defaultdict[int, float] = defaultdict(float)
        ended: defaultdict[int, float] = defaultdict(float)
        for codes, count in own.items():
            node = 0
            passed[0] += count
            for code in codes:
                node = self._children[node].setdefault(code, len(self._children))
                if node == len(self._children):
                    self._children.append({})
                passed[node] += count
            ended[node] += count
        many = len(self._children)
        self._steps, self._stops, self._tags = [0.0] * many, [NEVER] * many, [self._noun] * many
        for node, children in enumerate(self._children):
            for child in children.values():
                self._steps[child] = math.log(passed[child] / passed[node]) + (
                    share if not node else 0
                )
                if ended[child]:
                    self._stops[child] = math.log(ended[child] / passed[child])
        for codes in own:
            self._tag(codes)

    def _tag(self, codes: tuple[int, ...]) -> None:
        node = slot = 0
        for code in codes:
            node = self._children[node][code]
            slot = (
                self.model.child(slot, code)
                if slot or node == self._children[0].get(codes[0])
                else 0
            )
            if not slot:
                return
        self._tags[node] = self.model.word_tags[slot]

    def ended(self, state: State) -> tuple[float, int]:
        """What it costs that the word ends here, and the tag of the word before the next."""
        word, tag = state
        if not word:
            return 0.0, tag
        if word > 0:
            stop, here = self.model.stops[word], self.model.word_tags[word]
        else:
            stop, here = self._stops[-word], self._tags[-word]
        if stop <= NEVER:
            return NEVER, here
        return stop + self.model.bonds[tag * self._many + here], here

    def within(self, word: int, code: int) -> tuple[int, float] | None:
        """The state of the word and the gain if a character goes on with it."""
        if word > 0:
            slot = self.model.child(word, code)
            return (slot, self.model.steps[slot]) if slot else None
        node = self._children[-word].get(code) if word else None
        return (-node, self._steps[node]) if node else None

    def starts(self, code: int) -> list[tuple[int, float]]:
        """The states of the word and their gains if a character begins one."""
        slot = self.model.child(0, code)
        found = [(slot, self.model.steps[slot] + self._known if slot else UNKNOWN)]
        node = self._children[0].get(code)
        return [*found, (-node, self._steps[node])] if node else found

    def moves(self, state: State, code: int) -> list[tuple[State, float]]:
        """Every state that a character leads to, each with what it adds to the logarithm."""
        word, tag = state
        found = []
        if word and (on := self.within(word, code)):
            found.append(((on[0], tag), on[1]))
        end, before = self.ended(state)
        if end > NEVER:
            for begun, gain in self.starts(code):
                found.append(((begun, before if begun else self._noun), end + gain))
        return found

    def read(self, states: dict[State, float], text: str) -> dict[State, float]:
        """The states after some text, each with the best logarithm of the probability so far."""
        for character in text:
            code = self.model.code(character)
            after: dict[State, float] = {}
            for state, so_far in states.items():
                for new, gain in self.moves(state, code):
                    if so_far + gain > after.get(new, -1e9):
                        after[new] = so_far + gain
            states = after
        return states


def likelihood(text: str) -> float:
    """The logarithm of how likely a text is, by the model alone."""
    language = _plain()
    states = language.read({language.begin: 0.0}, text)
    return max(score + language.ended(state)[0] for state, score in states.items())


@cache
def _plain() -> Language:
    return Language()


def own_words(lines: Iterable[str]) -> Counter[tuple[int, ...]]:
    """The words of an article as codes with their counts, and what recurs in it and is no word."""
    counts: Counter[tuple[int, ...]] = Counter()
    grams: Counter[tuple[int, ...]] = Counter()
    for line in lines:
        words, pieces = _words(line)
        counts.update(words)
        grams.update(pieces)
    found = Counter(
        {word: count if len(word) > 1 else count * 0.5 for word, count in counts.items()}
    )
    for gram, count in grams.items():
        if gram not in counts and (count > 1 or len(gram) == 2):
            found[gram] = (count - 1) * 0.7 if count > 1 else ONCE  # type: ignore[assignment]
    return found


Codes = tuple[int, ...]


@lru_cache(4096)
def _words(line: str) -> tuple[tuple[Codes, ...], tuple[Codes, ...]]:
    """The words of a line; and every stretch of two to four characters of it."""
    known = model()
    words: list[Codes] = []
    pieces: list[Codes] = []
    stretch: list[int] = []
    for character in [*line, ""]:
        code = known.code(character) if "\u3400" <= character <= "\u9fff" else 0
        if code:
            stretch.append(code)
            continue
        words += cut(known, stretch)
        for length in (2, 3, 4):
            pieces += zip(*(stretch[at:] for at in range(length)), strict=False)
        stretch = []
    return tuple(words), tuple(pieces)


def cut(known: Model, codes: list[int]) -> list[Codes]:
    """The likeliest words of a stretch of known characters, given and found as codes."""
    bases, labels, steps, stops = known.bases, known.labels, known.steps, known.stops
    many = len(codes)
    best, back = [0.0] + [-1e9] * many, [0] * (many + 1)
    for start in range(many):
        slot, so_far = 0, best[start]
        if so_far + UNKNOWN > best[start + 1]:
            best[start + 1], back[start + 1] = so_far + UNKNOWN, start
        for end in range(start, many):
            code = codes[end]
            slot = bases[slot] + code
            if labels[slot] != code:
                break
            so_far += steps[slot]
            if so_far + stops[slot] > best[end + 1]:
                best[end + 1], back[end + 1] = so_far + stops[slot], start
    found, end = [], many
    while end:
        found.append(tuple(codes[back[end] : end]))
        end = back[end]
    return found[::-1]
