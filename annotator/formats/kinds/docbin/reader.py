"""Docs to articles: spans of every group, entities that are none of these, categories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.span import Span
from annotator.formats.json_lines import value_of
from annotator.formats.kinds.docbin.packing import Packed, Stretch, unpacked
from annotator.formats.kinds.docbin.writer import LABELS, META, NAME, SPANS
from annotator.formats.registry import Source
from annotator.formats.segments import laid_out, trimmed, unspaced_label
from annotator.formats.told import IMPORTED, Told, ToldMark, drafts
from annotator.formats.values import Record, clean

_LIKELY = 0.5
_DEFLATED = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")


def read(source: Source) -> list[Draft]:
    """The articles of a file; raises BadFile naming the first doc that is wrong."""
    told = [
        _told(doc, Told(number, f"{source.name} {number}", ""), source)
        for number, doc in enumerate(unpacked(source.raw, source.file), 1)
    ]
    return drafts(source, told)


def sniff(raw: bytes) -> bool:
    """Whether bytes are deflated, as docs are."""
    return raw.startswith(_DEFLATED)


def _told(doc: Packed, told: Told, source: Source) -> Told:
    if doc.spaces is None:
        spaced = any(len(word) > 1 for word in doc.words)
        text, (tokens,) = laid_out([doc.words], spaced)
    else:
        pieces = [word + " " * space for word, space in zip(doc.words, doc.spaces, strict=True)]
        text = "".join(pieces)
        starts = accumulate(map(len, pieces), initial=0)
        tokens = [Span(at, at + len(word)) for at, word in zip(starts, doc.words, strict=False)]
    try:
        marks = tuple(_marks(doc, text, tokens))
        name, meta = str(clean(doc.about.get(NAME, told.name))), _meta(doc)
    except BadFile as problem:
        raise told.refused(source, problem) from problem
    return Told(told.number, name, str(clean(text)), meta, marks)


def _meta(doc: Packed) -> Record:
    said = clean(value_of(doc.about.get(META, "{}").encode()))
    return said if isinstance(said, dict) else {}


def _marks(doc: Packed, text: str, tokens: list[Span]) -> Iterator[ToldMark]:
    said: set[tuple[Span | None, str]] = set()
    for group, stretches in doc.groups.items():
        sheet = IMPORTED if group == SPANS else str(clean(group))
        for span, label in _placed(stretches, tokens):
            said.add((trimmed(span, text), unspaced_label(label)))
            yield ToldMark(label, ((span.start, span.end),), sheet=sheet)
    for span, label in _placed(doc.ents, tokens):
        if (trimmed(span, text), unspaced_label(label)) not in said:
            yield ToldMark(label, ((span.start, span.end),))
    yield from map(ToldMark, _labels(doc))


def _labels(doc: Packed) -> list[str]:
    """The labels of the whole article: ours, or else the likely ones of its categories."""
    if LABELS not in doc.about:
        return [str(clean(label)) for label, score in doc.cats.items() if score >= _LIKELY]
    said = value_of(doc.about[LABELS].encode())
    return [each for each in said if isinstance(each, str)] if isinstance(said, list) else []


def _placed(stretches: Iterable[Stretch], tokens: list[Span]) -> Iterator[tuple[Span, str]]:
    """Where stretches of tokens are in the text; an empty one is the point before its token."""
    for first, behind, label in stretches:
        end = tokens[behind - 1].end if behind else 0
        yield Span(tokens[first].start if first < behind else end, end), str(clean(label))
