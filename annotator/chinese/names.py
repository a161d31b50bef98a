"""Names in news prose, each with its kind: one answer for every place. All texts are Simplified."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Literal, NamedTuple

from annotator.chinese.called import events, is_event, works
from annotator.chinese.gazetteer import (
    BODIES,
    COUNTRIES_IN_SHORT,
    NO_BODIES,
    NOBODIES,
    NOWHERE,
    PEOPLE,
    PLACES,
)
from annotator.chinese.institutions import institutions, is_body, is_locality, places
from annotator.chinese.persons import addressed, bylines, lone, persons, without_address
from annotator.chinese.segmentation import PLACE, Token
from annotator.core.span import Span

Kind = Literal["person", "organisation", "place", "work", "event"]
_BODY = "nt"
_VAGUE = re.compile(
    "新(?!华|浪|东方)|整个|广大|有关|各级|该|此|第|支|名|个|两|三|多|全省|全市|全县|[老旧]政府"
)
_COUNTRIES = re.compile(
    rf"(?<![一-鿿])[{''.join(sorted(COUNTRIES_IN_SHORT))}]{{2,3}}(?=[两三]国|关系|双方|边[界境]|贸易|之间)|(?<=[在对和与，])[{''.join(sorted(COUNTRIES_IN_SHORT))}]{{2,3}}(?=[两三]国|关系|双方|边[界境]|贸易|之间)"
)
_IN_TITLE = re.compile("副?书记|常委|委员|[秘社]|长")
"""What 市委 is a part of: 市委书记."""
_OF_PLACE = re.compile(
    "(?:国家|国奥|青年|女子|男子)?(?:足球|篮球|排球|乒乓球)?(?:代表)?队|[男女][篮足排]|足协|篮协|央行|海军|空军|陆军|军方|警方|"
    "外交部|国防部|财政部|内政部|议会|国会|参议院|众议院"
)


class Name(NamedTuple):
    """Where a name stands in a text, and what bears it."""

    span: Span
    kind: Kind


def named(text: str, words: Sequence[Token]) -> list[Name]:
    """The names of a text in reading order; none overlaps another.

    A work or an event is one whole, and of what else overlaps the longest is taken.
    """
    called = [
        *(Name(span, "work") for span in works(text)),
        *(Name(span, "event") for span in events(text)),
    ]
    others = [
        *(Name(span, "person") for span in bylines(text)),
        *_institutions(text, words),
        *(Name(span, "organisation") for span in _bodies(text, words)),
        *(Name(span, "place") for span in standing(text, cuts_of(words), _PLACES)),
        *(Name(span, "place") for span in _located(text, words)),
        *(Name(span, "person") for span in _people(text, words)),
    ]
    return sorted(apart([*_by_length(called), *_by_length(others)]))


def apart(names: Iterable[Name]) -> list[Name]:
    """The names without those that overlap an earlier one."""
    kept: list[Name] = []
    taken: set[int] = set()
    for name in names:
        place = range(name.span.start, name.span.end)
        if taken.isdisjoint(place):
            taken.update(place)
            kept.append(name)
    return kept


def _by_length(names: Iterable[Name]) -> list[Name]:
    return sorted(names, key=lambda name: -len(name.span))


def _institutions(text: str, words: Sequence[Token]) -> Iterator[Name]:
    for span in (*institutions(text, words), *_tagged(words, _BODY)):
        name = span.of(text)
        if is_event(name):
            yield Name(span, "event")
        elif is_body(name) and name not in NO_BODIES and not _VAGUE.match(name):
            yield Name(span, "organisation")


def _bodies(text: str, words: Sequence[Token]) -> Iterator[Span]:
    """Institutions that are listed, and what is one because a place stands before it."""
    cuts = cuts_of(words)
    for span in standing(text, cuts, _BODIES):
        if not _IN_TITLE.match(text, span.end):
            yield span
    for start in cuts:  # no cut behind: 智利|队 is one word
        for name in _PLACES.get(text[start : start + 1], ()):
            match = _OF_PLACE.match(text, start + len(name))
            if match and text.startswith(name, start):
                yield Span(start, match.end())
                break


def _located(text: str, words: Sequence[Token]) -> Iterator[Span]:
    for span in (*places(text, words), *_tagged(words, PLACE)):
        name = span.of(text)
        if name not in NOWHERE and name not in PEOPLE and not set(name) <= COUNTRIES_IN_SHORT:
            yield span
    for match in _COUNTRIES.finditer(text):
        for at in range(match.start(), match.end()):
            yield Span(at, at + 1)


def _people(text: str, words: Sequence[Token]) -> Iterator[Span]:
    for span in (*persons(text, words), *lone(text, words), *addressed(text, words)):
        name = without_address(text, span)
        words_of = name.of(text)
        if words_of not in NOBODIES and words_of not in PLACES and not is_locality(words_of):
            yield name
    for word in words:
        name_of = next((each for each in PEOPLE if text.startswith(each, word.start)), "")
        if name_of:
            yield Span(word.start, word.start + len(name_of))


def _tagged(words: Sequence[Token], tag: str) -> list[Span]:
    return [
        Span(word.start, word.end)
        for word in words
        if word.tag == tag and word.end - word.start > 1
    ]


def by_start(names: Iterable[str]) -> dict[str, list[str]]:
    """Names by their first character, the longest first, as `standing` looks them up."""
    found: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        found.setdefault(name[0], []).append(name)
    return found


def standing(text: str, cuts: Set[int], names: Mapping[str, Sequence[str]]) -> Iterator[Span]:
    """Where names stand from one cut between words to another, of each place the longest."""
    for start in cuts:
        for name in names.get(text[start : start + 1], ()):
            if start + len(name) in cuts and text.startswith(name, start):
                yield Span(start, start + len(name))
                break


def cuts_of(words: Sequence[Token]) -> Set[int]:
    """Where words begin and end."""
    return {0, *(word.end for word in words)}


_PLACES = by_start(PLACES)
_BODIES = by_start(BODIES)
