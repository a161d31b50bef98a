"""What this project has marked before, wherever the same words stand again."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import cached_property

from annotator.chinese import segmentation
from annotator.chinese.names import cuts_of
from annotator.chinese.segmentation import tokens
from annotator.core.learnable import LONGEST, is_name
from annotator.core.mark import Mark, Origin
from annotator.core.span import Span
from annotator.core.view import View
from annotator.suggest.lines import lines
from annotator.suggest.registry import Context, Marked, suggester

FIRST = 0.6
"""So probable is it, before anything is known, that marked words are marked again."""
_WEIGHT = 2
"""So many answers that counts for."""
LEAST = 0.3
"""What is marked in a smaller share of its places is no name."""
_SHORT = 2
"""Words of so few characters stand across others by chance: 大学 in 北大学生."""
_Name = tuple[str, float]


@suggester("Marked before", version=1, simplified=True)
def memory(view: View, context: Context) -> list[Mark]:
    """The words that are marked anywhere in the project, with the label that they mostly have.

    How probable that is, is the share that is marked of all their places in lines that were worked
    on, and of all that were rejected. Words that were rejected as often as marked are left alone.
    """
    marked = context.taught.marked
    if marked is None:
        return []
    if not segmentation.is_loaded():
        segmentation.load()
    recalled = _Recalled(marked, context.taught.trained.left)
    return [
        Mark(
            label,
            (view.to_source(place.moved(line.start)),),
            origin=Origin(probability=probability),
        )
        for line in context.each(lines(view))
        for place, (label, probability) in _Line(line.text).names(recalled)
    ]


class _Recalled:
    """What is known of the words that are looked up in one article, each looked up once."""

    def __init__(self, marked: Marked, left: str) -> None:
        self.lengths = marked.lengths
        self._marked, self._left = marked, left
        self._names: dict[str, _Name | None] = {}

    def __getitem__(self, words: str) -> _Name | None:
        if words not in self._names:
            self._names[words] = self._name(words)
        return self._names[words]

    def _name(self, words: str) -> _Name | None:
        labels = self._marked.labels(words)
        if not labels:
            return None
        label = max(labels, key=lambda each: (labels[each], each))
        times, rejected = labels[label], self._marked.rejections(words, label)
        if rejected >= times or not is_name(label, words):
            return None
        places = sum(labels.values()) + rejected + self._left.count(words)
        probability = round((times + FIRST * _WEIGHT) / (places + _WEIGHT), 2)
        return (label, probability) if probability >= LEAST else None


class _Line:
    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _cuts(self) -> Set[int]:
        return cuts_of(tokens(self._text))

    def names(self, recalled: _Recalled) -> Iterator[tuple[Span, _Name]]:
        """Where known words stand, from left to right, of each place the longest."""
        start = 0
        while start < len(self._text) - 1:
            place = self._place(start, recalled)
            found = place and recalled[place.of(self._text)]
            if place and found:
                yield place, found
                start = place.end
            else:
                start += 1

    def _place(self, start: int, recalled: _Recalled) -> Span | None:
        text = self._text
        lengths = recalled.lengths(text[start : start + 2])
        for length in range(min(lengths.bit_length() - 1, LONGEST, len(text) - start), 1, -1):
            place = Span(start, start + length)
            if lengths >> length & 1 and recalled[place.of(text)] and self._is_whole(place):
                return place
        return None

    def _is_whole(self, place: Span) -> bool:
        """Whether words begin and end where the place does, if it is short or not Chinese."""
        words = place.of(self._text)
        if len(words) > _SHORT and not words.isascii():
            return True
        return place.start in self._cuts and place.end in self._cuts
