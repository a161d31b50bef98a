"""Persons, organisations, places, works and events, by the rules that a double click goes by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import NamedTuple

from annotator.chinese import segmentation
from annotator.chinese.names import Kind, Name, apart, by_start, cuts_of, named, standing
from annotator.chinese.segmentation import tokens
from annotator.core.mark import Mark
from annotator.core.view import View
from annotator.suggest.lines import Line, lines
from annotator.suggest.registry import Context, suggester

_SHORT = re.compile(
    r"[(（](?:以下|下称|以下均)?[简下统]?称(?:为)?[:：]?[“\"「『《]?(?P<name>[^“”\"「」『』《》()（）\n，。]{2,12})[”\"」』》]?[)）]"
)


class _Read(NamedTuple):
    """A line with its names, and where its words begin and end, all counted in the line."""

    line: Line
    names: list[Name]
    cuts: Set[int]


@suggester("Names", version=2, simplified=True, prior=0.7)
def names(view: View, context: Context) -> list[Mark]:
    """Persons, organisations, places, works and events; what is named once also where it recurs.

    A short form that the article itself gives, （以下简称“……”）, is named as what it is short for.
    """
    if not segmentation.is_loaded():
        segmentation.load()
    every = [_read(line) for line in context.each(lines(view))]
    known = _known(every)
    starts = by_start(known)
    return [
        Mark(f"entity.{name.kind}", (view.to_source(name.span.moved(read.line.start)),))
        for read in context.each(every)
        for name in sorted(apart([*read.names, *_again(read, known, starts)]))
    ]


def _read(line: Line) -> _Read:
    words = tokens(line.text)
    return _Read(line, named(line.text, words), cuts_of(words))


def _known(every: list[_Read]) -> dict[str, Kind]:
    """What names are looked for elsewhere: those that were found, and their short forms."""
    known: dict[str, Kind] = {}
    for read in every:
        text = read.line.text
        for name in read.names:
            words = name.span.of(text)
            known.setdefault(words, name.kind)
            if name.kind == "person" and "·" in words:  # 特朗普 for 唐纳德·特朗普
                known.setdefault(words.rpartition("·")[2], "person")
            if short := _SHORT.match(text, name.span.end):
                known[short["name"]] = name.kind
    return {words: kind for words, kind in known.items() if len(words) > 1}


def _again(read: _Read, known: dict[str, Kind], starts: dict[str, list[str]]) -> Iterator[Name]:
    """Where known names stand in a line, from the start of a word to the end of one."""
    text = read.line.text
    for span in standing(text, read.cuts, starts):
        yield Name(span, known[span.of(text)])
