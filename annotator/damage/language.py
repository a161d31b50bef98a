"""How likely text is, character by character: the model's words and those of an article itself."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache

from annotator.damage.model import LOGARITHM, NEVER, SHARE, UNKNOWN, Model, model

NOUN = "n"
LINE = "w\n"
OWN_SHARE = 0.25
"""The share of an article's words that it has used already, elsewhere in it."""
ONCE = 0.3
"""What two characters that stand beside one another once count as."""
FEW = 50
"""In an article of fewer words that share is less."""
WORDS = 0.4
"""What the words say counts so much against what the chains of characters say."""
WAYS = 4
"""Text is cut into words in so many ways at most, and in none that is so far behind the best."""
BEHIND = 9.0

State = tuple[int, int]
"""How far the word at the end of a text goes, and the tag of the one before.

The word is a slot of the model, an article's own node, which is below 0, or 0 between two words.
"""
Ways = dict[State, float]
"""The ways to cut a text into words, each with the logarithm of the probability of the text."""
Read = tuple[int, Ways]
"""What has been read: what the next character stands behind (`Model.follow`), and the ways."""


class Language:
    """Reads on by a character. `own` are an article's own words with their counts.

    How likely a character is, words and chains of characters say together: a share for each.
    """

    def __init__(self, own: Counter[tuple[int, ...]] | None = None) -> None:
        self.model = model()
        self.begin: Read = (0, {(0, self.model.tags.index(LINE)): 0.0})
        self._noun = self.model.tags.index(NOUN)
        self._many = len(self.model.tags)
        self._children: list[dict[int, int]] = [{}]  # of an article's own nodes, by number
        self._steps, self._stops, self._tags = [1.0], [0.0], [self._noun]
        total = sum(own.values()) if own else 0
        share = 0.0 if not total else OWN_SHARE if total > FEW else OWN_SHARE / 2.5
        self._known = 1 - share
        self._ends: dict[State, tuple[float, int]] = {}
        self._starts: dict[int, list[tuple[int, float]]] = {}
        self._after: dict[int, dict[int, float]] = {}
        self._followed: dict[tuple[int, int], tuple[float, int]] = {}
        if own and total:
            self._grow(own, share)

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
        self._steps, self._stops, self._tags = [1.0] * many, [0.0] * many, [self._noun] * many
        for node, children in enumerate(self._children):
            for child in children.values():
                self._steps[child] = passed[child] / passed[node] * (1 if node else share)
                self._stops[child] = ended[child] / passed[child]
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
        """How likely the word ends here, and the tag of the word before the next."""
        found = self._ends.get(state)
        if found is None:
            found = self._ends[state] = self._ended(*state)
        return found

    def _ended(self, word: int, tag: int) -> tuple[float, int]:
        if not word:
            return 1.0, tag
        if word > 0:
            stop, here = SHARE[self.model.stops[word]], self.model.word_tags[word]
        else:
            stop, here = self._stops[-word], self._tags[-word]
        return stop * math.exp(self.model.bonds[tag * self._many + here]), here

    def within(self, word: int, code: int) -> tuple[int, float] | None:
        """The state of the word, and how likely it is, if a character goes on with it."""
        if word > 0:
            slot = self.model.child(word, code)
            return (slot, SHARE[self.model.steps[slot]]) if slot else None
        node = self._children[-word].get(code) if word else None
        return (-node, self._steps[node]) if node else None

    def own(self, word: int) -> Iterable[tuple[int, float]]:
        """The codes that go on with a word of the article's own, with their logarithms."""
        return [
            (code, math.log(self._steps[child])) for code, child in self._children[-word].items()
        ]

    def starts(self, code: int) -> list[tuple[int, float]]:
        """The states of the word, and how likely they are, if a character begins one."""
        found = self._starts.get(code)
        if found is None:
            slot, node = self.model.child(0, code), self._children[0].get(code)
            known = SHARE[self.model.steps[slot]] * self._known if slot else math.exp(UNKNOWN)
            found = self._starts[code] = [(slot, known)]
            if node:
                found.append((-node, self._steps[node]))
        return found

    def follow(self, behind: int, code: int) -> tuple[float, int]:
        """`Model.follow`, which is asked the same again and again."""
        found = self._followed.get((behind, code))
        if found is None:
            found = self._followed[behind, code] = self.model.follow(behind, code)
        return found

    def after(self, behind: int) -> dict[int, float]:
        """The characters that were seen behind others, each with its logarithm."""
        found = self._after.get(behind)
        if found is None:
            found = self._after[behind] = dict(self.model.after(behind))
        return found

    def on(self, read: Read, code: int) -> Read:
        """What has been read when one more character has been."""
        chain, behind = self.follow(read[0], code)
        chained = (1 - WORDS) * math.exp(chain)
        starts, found = self.starts(code), Ways()
        for (word, tag), score in read[1].items():
            on = self.within(word, code) if word else None
            if on:
                found[on[0], tag] = max(
                    found.get((on[0], tag), -1e9), score + math.log(WORDS * on[1] + chained)
                )
            end, before = self.ended((word, tag))
            if end:
                for begun, share in starts:
                    new = score + math.log(WORDS * end * share + chained)
                    state = begun, before if begun else self._noun
                    if new > found.get(state, -1e9):
                        found[state] = new
        if not found:  # no word ends before it: what chains say is all that is known
            found[0, self._noun] = max(read[1].values()) + math.log(chained)
        return behind, _likeliest(found)

    def read(self, read: Read, text: str) -> Read:
        """What has been read after some text more."""
        for character in text:
            read = self.on(read, self.model.code(character))
        return read

    def whole(self, ways: Ways) -> float:
        """The logarithm of the probability of a text that ends with a word."""
        return max(
            score + (math.log(end) if (end := self.ended(state)[0]) else NEVER)
            for state, score in ways.items()
        )


def _likeliest(ways: Ways) -> Ways:
    if len(ways) < 2:
        return ways
    least = max(ways.values()) - BEHIND
    if len(ways) > WAYS:
        least = max(least, sorted(ways.values())[-WAYS])
    return {state: score for state, score in ways.items() if score >= least}


def likelihood(text: str) -> float:
    """The logarithm of how likely a text is, by the model alone."""
    language = _plain()
    return language.whole(language.read(language.begin, text)[1])


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
            so_far += LOGARITHM[steps[slot]]
            whole = so_far + LOGARITHM[stops[slot]]
            if whole > best[end + 1]:
                best[end + 1], back[end + 1] = whole, start
    found, end = [], many
    while end:
        found.append(tuple(codes[back[end] : end]))
        end = back[end]
    return found[::-1]
