"""Reading for a search: what differs only in gloss, script, width or case reads the same.

Character by character, so that the same words are found whatever stands around them, and an
article can be folded a portion at a time.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from annotator.core.alignment import Alignment
from annotator.core.span import Span
from annotator.core.view import View
from annotator.reading.clean import clean
from annotator.reading.conversion import conversion
from annotator.reading.facts import Facts
from annotator.reading.repaired import repaired

PORTION = 1000
"""About so many code points are folded at a time: at most some 8 ms, if all of them are new."""

_JOINED = 64
"""So many portions are looked through in one go: less than a millisecond."""

# A gloss and what it reads never reach over one of these.
_STOP = re.compile(r"[\n。！？!?；;，,、：:]")
# Two ways to write one character that Simplified tells apart by the words it stands in.
_ALIKE = {"著": "着"}
_WIDTHS = ("<wide>", "<narrow>", "<noBreak>")


def folded(text: str, facts: Facts) -> View:
    """A text repaired, without glosses, Simplified, in half width and without capitals.

    >>> folded("質(zhì)量，ＧＤＰ", Facts(glossed=True)).text
    '质量,gdp'
    """
    view = clean(repaired(View.printed(text), facts), facts)
    return view.then(view.text.translate(_TABLE), Alignment(len(view.text)))


def found(view: View, words: str) -> list[Span]:
    """Where the source of a folded view has some words, which are folded too.

    In order, not overlapping; a gloss in the words or just behind them is part of the place.
    """
    return [view.to_source(place) for place in _places(view.text, words)]


class Folded:
    """An article folded portion by portion, so that nobody has to wait for a long one.

    `advance` folds one portion more; `found` looks through what has been folded so far. Nothing
    takes longer in a long article, but there is more of it.
    """

    def __init__(self, text: str, facts: Facts) -> None:
        self.source = text
        self._facts = facts
        self._cut = 0
        self._views: list[View] = []
        self._starts: list[int] = []  # of the portions in the source
        self._begins: list[int] = []  # of the portions in the folded text
        self._stretches: list[str] = []  # portions joined, `_JOINED` by `_JOINED`
        self._last: tuple[str, Sequence[Span]] = ("", [])

    @property
    def done(self) -> bool:
        """Whether the whole article has been folded."""
        return self._cut == len(self.source)

    @property
    def text(self) -> str:
        """What has been folded so far. O(n)."""
        return "".join(view.text for view in self._views)

    def advance(self) -> bool:
        """Fold the next portion; says whether there was one."""
        if self.done:
            return False
        start, end = self._cut, _end_of_portion(self.source, self._cut)
        begin = self._begins[-1] + len(self._views[-1].text) if self._views else 0
        self._views.append(folded(self.source[start:end], self._facts.within(Span(start, end))))
        self._starts.append(start)
        self._begins.append(begin)
        self._cut = end
        return True

    def finish(self) -> None:
        """Fold all that is left. O(n)."""
        while self.advance():
            pass

    def words(self, words: str) -> str:
        """What words that are looked for in this article are folded to."""
        return folded(words, self._facts.repaired_by(())).text

    def read(self, span: Span) -> str:
        """What a stretch of the source is folded to."""
        first = self._at(self._starts, span.start)
        last = self._at(self._starts, max(span.start, span.end - 1))
        pieces = []
        for number in range(first, last + 1):
            view, start = self._views[number], self._starts[number]
            low, high = max(span.start, start), min(span.end, start + len(view.source))
            pieces.append(view.read(Span(low - start, max(low, high) - start)))
        return "".join(pieces)

    def found(self, words: str) -> Iterator[Span | None]:
        """Where what has been folded has some words, folded by `words`, in the source.

        In order, not overlapping; None each time that some more has been looked through.
        """
        at, number = 0, 0
        while words and number * _JOINED < len(self._views):
            begin, text = self._begins[number * _JOINED], self._stretch(number)
            around = text + self._head(number + 1, len(words) - 1)
            place = around.find(words, max(0, at - begin))
            while 0 <= place < len(text):
                at = begin + place + len(words)
                yield self._to_source(Span(begin + place, at))
                place = around.find(words, place + len(words))
            number += 1
            yield None

    def every(self, words: str) -> Sequence[Span]:
        """All that is `found`; what was asked for last, or is `kept`, is known already."""
        if self._last[0] != words or not self.done:
            self.keep(words, [place for place in self.found(words) if place is not None])
        return self._last[1]

    def keep(self, words: str, places: Sequence[Span]) -> None:
        """Know where some words stand, from whoever has found them all."""
        self._last = (words, places)

    def _stretch(self, number: int) -> str:
        """So many portions, joined; kept once they are all there."""
        if number < len(self._stretches):
            return self._stretches[number]
        views = self._views[number * _JOINED : (number + 1) * _JOINED]
        text = "".join(view.text for view in views)
        if len(views) == _JOINED and number == len(self._stretches):
            self._stretches.append(text)
        return text

    def _head(self, number: int, length: int) -> str:
        """The first characters from the beginning of a stretch on."""
        head = ""
        for view in self._views[number * _JOINED :]:
            if len(head) >= length:
                break
            head += view.text
        return head[:length]

    def _to_source(self, place: Span) -> Span:
        first = self._at(self._begins, place.start)
        last = self._at(self._begins, place.end - 1)
        start = self._down(first, Span(place.start, place.start + 1)).start
        end = self._down(last, Span(place.end - 1, place.end)).end
        return Span(start, end)

    def _down(self, number: int, place: Span) -> Span:
        here = self._views[number].to_source(place.moved(-self._begins[number]))
        return here.moved(self._starts[number])

    @staticmethod
    def _at(starts: list[int], offset: int) -> int:
        return max(0, bisect_right(starts, offset) - 1)


class _Table(dict[int, int]):
    """What each character is folded to, always one for one; filled as characters are met."""

    def __missing__(self, code: int) -> int:
        self[code] = ord(_one(chr(code)))
        return self[code]


_TABLE = _Table()


def _one(char: str) -> str:
    kind, _, rest = unicodedata.decomposition(char).partition(" ")
    if kind in _WIDTHS and " " not in rest:
        char = chr(int(rest, 16))
    simplified = conversion("t2s")
    # Twice: 薴 becomes 苧, and that, met by itself, 苎.
    for fold in (_composed, simplified, simplified, str.casefold):
        char = new if len(new := fold(char)) == 1 else char
    return _ALIKE.get(char, char)


def _composed(char: str) -> str:
    return unicodedata.normalize("NFC", char)


def _places(text: str, words: str) -> Iterator[Span]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield Span(at, at + len(words))
        at = text.find(words, at + len(words))


def _end_of_portion(text: str, start: int) -> int:
    if len(text) - start <= PORTION:
        return len(text)
    stop = _STOP.search(text, start + PORTION, start + 2 * PORTION)
    return stop.end() if stop else min(start + 2 * PORTION, len(text))
