"""What is meant by a place in an article: the word there, the name it belongs to, and so on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from annotator.chinese.phrases import around, names
from annotator.chinese.segmentation import Token, is_loaded, tokens
from annotator.core.graphemes import next_grapheme, previous_grapheme
from annotator.core.span import Span
from annotator.core.view import View
from annotator.reading.facts import Facts
from annotator.reading.reading import Reading, read

PLAIN = Reading(("repaired", "clean", "simplified"))
"""How an article is read to find words in it: dictionaries know no glosses, and few Traditional."""
LONGEST = 60
"""The most characters of words that were marked before and are looked for."""

_NEAR = 120
"""Names reach no further from any character of theirs."""
_RUN = re.compile(
    r"[0-9０-９]+(?:[.,:][0-9]+)*(?![A-Za-z])|[A-Za-z0-9À-ɏ]+(?:['’-][A-Za-z0-9À-ɏ]+)*",
)
_CLAUSE = re.compile(r"[^，、。；：？！,;:?!…\n]+")
_SENTENCE = re.compile(r"[^。！？!?\n]+")
_OPEN = "《“‘「『〈【（(［["
_CLOSE = "》”’」』〉】）)］]"


@dataclass(frozen=True, slots=True)
class Words:
    """Stretches around a character, each within the next; `first` is the number of the likeliest.

    Never empty. All hold the character.
    """

    spans: tuple[Span, ...]
    first: int

    @property
    def likeliest(self) -> Span:
        """The stretch that is most likely meant."""
        return self.spans[self.first]

    def moved(self, by: int) -> Words:
        """The same stretches, `by` code points further on."""
        return Words(tuple(span.moved(by) for span in self.spans), self.first)

    def wider(self, span: Span) -> Span:
        """The next stretch that is longer than `span`, or the longest."""
        return next((each for each in self.spans if len(each) > len(span)), self.spans[-1])

    def narrower(self, span: Span) -> Span:
        """The next stretch that is shorter than `span`, or the shortest."""
        shorter = (each for each in reversed(self.spans) if len(each) < len(span))
        return next(shorter, self.spans[0])


def words_at(
    source: str, offset: int, facts: Facts, known: Collection[str] = (), marked: Iterable[Span] = ()
) -> Words | None:
    """The words around the character at an offset; None where there are none, as at a comma.

    `source` is a paragraph or a piece of one, which no stretch leaves. `known` are words that were
    marked before, as `plain` gives them: they are likelier than what a rule finds. `marked` are
    stretches of `source` that are marked: the shortest at the character is likelier still.
    """
    offset = previous_grapheme(source, offset + 1)
    line = _line(source, facts, is_loaded())
    here = line.view.from_source(Span(offset, offset + 1)).start
    found = _ranked(line, here, known) if here < len(line.view.text) else []
    character = Span(offset, next_grapheme(source, offset))
    own = sorted((span for span in marked if span.covers(character)), key=len)
    whole = (_whole(source, line.view.to_source(span)) for span in found)
    spans = own + [span for span in whole if _begins(source, span.start, span.end)]
    spans = [span for span in spans if span.covers(character)]
    if not spans:
        return None
    nested = _nested(spans)
    return Words(tuple(nested), nested.index(spans[0]))


def word_at(source: str, offset: int, facts: Facts) -> Span | None:
    """The word alone around the character at an offset; None where there is none, as at a comma."""
    offset = previous_grapheme(source, offset + 1)
    line = _line(source, facts, is_loaded())
    here = line.view.from_source(Span(offset, offset + 1)).start
    word = _word(line, here) if here < len(line.view.text) else Span(0, 0)
    if not any(map(_is_word, word.of(line.view.text))):
        return None
    span = _whole(source, line.view.to_source(word))
    return span if span.covers(Span(offset, next_grapheme(source, offset))) else None


def plain(texts: Collection[str], facts: Facts) -> list[str]:
    """Words of an article as `words_at` wants those it is to know."""
    view = read("\n".join(" ".join(text.split()) for text in texts), PLAIN, facts.repaired_by(()))
    return view.text.split("\n") if texts else []


@dataclass(frozen=True, slots=True)
class _Line:
    view: View
    words: list[Token]

    def near(self, here: int) -> list[Token]:
        """The words that a name around a character can be made of."""
        return [
            word for word in self.words if here - _NEAR < word.end and word.start < here + _NEAR
        ]


@lru_cache(16)
def _line(source: str, facts: Facts, _with_dictionary: bool) -> _Line:
    view = read(source, PLAIN, facts)
    return _Line(view, tokens(view.text))


def _ranked(line: _Line, here: int, known: Collection[str]) -> list[Span]:
    """The stretches around a character of the plain text, the likeliest first."""
    text, at = line.view.text, Span(here, here + 1)
    meant = _covering(names(text, line.near(here)), at)
    outside = _covering(around(text), at)
    if not _is_word(text[here]):  # the point of 4.8万, a bracket
        around_it = (span for span in outside if here in (span.start, span.end - 1))
        every = (_trimmed(text, span, here) for span in [*meant, *around_it])
        return [span for span in every if span]
    word = _word(line, here)
    before = _known(text, here, known)
    # A name beats known words that are a part of it, 湖南 in 湖南省市场监管局.
    name = max((span for span in meant if not _quoted(text, span)), key=len, default=None)
    name = name or min(meant, key=len, default=word)
    name = _trimmed(text, name, here) or word
    likely = [span for span in before if not name.covers(span) or span == name][-1:]
    wide = [*meant, *outside, *_stretch(_CLAUSE, text, here), *_stretch(_SENTENCE, text, here)]
    wider = [_trimmed(text, span, here) for span in [*wide, Span(0, len(text))]]
    return [*likely, name, *before, word, at, *(span for span in wider if span)]


def _quoted(text: str, span: Span) -> bool:
    return span.start > 0 and text[span.start - 1] in _OPEN


def _word(line: _Line, here: int) -> Span:
    text = line.view.text
    for run in _RUN.finditer(text):
        if run.start() <= here < run.end():
            return Span(*run.span())
    token = next(each for each in line.words if each.end > here)
    return _trimmed(text, Span(token.start, token.end), here) or Span(here, here + 1)


def _known(text: str, here: int, known: Collection[str]) -> list[Span]:
    """Where known words stand around a character, the shortest first."""
    found = []
    if known:
        for start in range(max(0, here - LONGEST + 1), here + 1):
            for end in range(here + 1, min(len(text), start + LONGEST) + 1):
                if text[start:end] in known:
                    found.append(Span(start, end))
    return sorted(found, key=len)


def _covering(spans: Iterable[Span], at: Span) -> list[Span]:
    return sorted({span for span in spans if span.covers(at)}, key=len)


def _stretch(kind: re.Pattern[str], text: str, here: int) -> list[Span]:
    """The clause or sentence around a character."""
    return [Span(*m.span()) for m in kind.finditer(text) if m.start() <= here < m.end()]


def _nested(spans: Iterable[Span]) -> list[Span]:
    """Those that lie within one another, earlier ones before later ones; the shortest first."""
    kept: list[Span] = []
    for span in spans:
        if all(span != each and (span.covers(each) or each.covers(span)) for each in kept):
            kept.append(span)
    return sorted(kept, key=len)


def _trimmed(text: str, span: Span, here: int) -> Span | None:
    """A stretch without white space, and without marks that have no partner in it, at its ends."""
    start, end = span.start, span.end
    while start < here and not _begins(text, start, end):
        start += 1
    while end > here + 1 and not _ends(text, start, end):
        end -= 1
    while start < here and not _begins(text, start, end):  # its partner may be gone by now
        start += 1
    return Span(start, end) if _ends(text, start, end) and _begins(text, start, end) else None


def _begins(text: str, start: int, end: int) -> bool:
    if (kind := _OPEN.find(text[start])) >= 0:
        return _CLOSE[kind] in text[start:end]
    return _is_word(text[start])


def _ends(text: str, start: int, end: int) -> bool:
    if (kind := _CLOSE.find(text[end - 1])) >= 0:
        return _OPEN[kind] in text[start:end]
    return _is_word(text[previous_grapheme(text, end)]) or text[end - 1] == "°"


def _is_word(char: str) -> bool:
    return unicodedata.category(char)[0] in "LNM" or char in "%％‰℃"


def _whole(text: str, span: Span) -> Span:
    """A stretch that cuts no character of several code points."""
    start = previous_grapheme(text, span.start + 1)
    return Span(start, next_grapheme(text, previous_grapheme(text, span.end)))
