"""The only place that knows spaCy, which comes with the extra `spacy` and is imported late."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.errors import BadFile
from annotator.formats.folders import MOST

if TYPE_CHECKING:
    from spacy.tokens import Doc, DocBin
    from spacy.vocab import Vocab

Stretch = tuple[int, int, str]
"""The first token of a stretch, the one behind it, and its label."""
_BEGINS, _INSIDE = 3, 1
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Packed:
    """A doc: its words, whether a space stands behind each (None: nobody knows), and its stretches.

    `ents` do not overlap; those in `groups`, by name, may. `cats` are labels of the whole doc with
    a score, `about` is what else was put to it.
    """

    words: list[str]
    spaces: list[bool] | None
    ents: list[Stretch] = field(default_factory=list)
    groups: Mapping[str, list[Stretch]] = field(default_factory=dict)
    cats: Mapping[str, float] = field(default_factory=dict)
    about: Mapping[str, str] = field(default_factory=dict)


def packed(docs: Iterable[Packed]) -> bytes:
    """The bytes of a DocBin."""
    from spacy.tokens import Doc, DocBin, Span
    from spacy.vocab import Vocab

    vocab = Vocab()
    made = DocBin(attrs=["ENT_IOB", "ENT_TYPE"], store_user_data=True)
    for each in docs:
        doc = Doc(vocab, words=each.words, spaces=each.spaces)
        doc.set_ents([Span(doc, *stretch) for stretch in each.ents])
        for name, stretches in each.groups.items():
            doc.spans[name] = [Span(doc, *stretch) for stretch in stretches]
        doc.cats = dict(each.cats)
        doc.user_data.update(each.about)
        made.add(doc)
    whole: bytes = made.to_bytes()
    return whole


def unpacked(raw: bytes, file: str) -> Iterator[Packed]:
    """The docs of a DocBin; raises BadFile if it is damaged or too large.

    Only words, spaces, entities and groups are taken from it: what spaCy makes of syntax trees
    that a damaged file has, nobody knows.
    """
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    _check_size(raw, file)
    try:
        found, vocab = DocBin().from_bytes(raw), Vocab()
        for each in found.strings:
            vocab.strings.add(each)
        docs = [_doc(found, number, vocab) for number in range(len(found))]
    except _BROKEN as error:
        raise BadFile("“{file}” is a damaged DocBin", file=file) from error
    yield from docs


# What msgpack, numpy and spaCy let through of a file that is none.
_BROKEN = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    MemoryError,
)


def _check_size(raw: bytes, file: str) -> None:
    """Raise BadFile if more comes out than is taken in, or nothing that was deflated."""
    left, waiting, reader = MOST, raw, zlib.decompressobj()
    try:
        while waiting and not reader.eof:
            left -= len(reader.decompress(waiting, _PIECE))
            if left < 0:
                raise BadFile("“{file}” holds more than is taken in", file=file)
            waiting = reader.unconsumed_tail
    except zlib.error as error:
        raise BadFile("“{file}” is a damaged DocBin", file=file) from error


def _doc(found: DocBin, number: int, vocab: Vocab) -> Packed:
    from spacy.attrs import ENT_IOB, ENT_TYPE, ORTH
    from spacy.tokens import Doc

    attrs, tokens = list(found.attrs), found.tokens[number]
    words = [vocab.strings[int(each)] for each in tokens[:, attrs.index(ORTH)]]
    known = not found.flags[number].get("has_unknown_spaces")
    spaces = [bool(each[0]) for each in found.spaces[number]]
    if len(spaces) != len(words):
        raise ValueError("a space for each word is missing")
    ents: list[Stretch] = []
    if ENT_IOB in attrs and ENT_TYPE in attrs:
        codes = tokens[:, attrs.index(ENT_IOB)].tolist()
        types = [vocab.strings[int(each)] for each in tokens[:, attrs.index(ENT_TYPE)]]
        ents = list(_ents(codes, types))
    doc = Doc(vocab, words=words, spaces=spaces)
    return Packed(
        words,
        spaces if known else None,
        ents,
        _groups(doc, found.span_groups[number]),
        {str(name): float(score) for name, score in dict(found.cats[number]).items()},
        _about(found.user_data[number]),
    )


def _ents(codes: Iterable[int], types: Iterable[str]) -> Iterator[Stretch]:
    """The entities of tokens: each begins, or goes on with the one before it."""
    begun: tuple[int, str] | None = None
    number = -1
    for number, (code, label) in enumerate(zip(codes, types, strict=True)):
        if begun is not None and (code != _INSIDE or label != begun[1]):
            yield begun[0], number, begun[1]
            begun = None
        if begun is None and label and code in (_BEGINS, _INSIDE):
            begun = number, label
    if begun is not None:
        yield begun[0], number + 1, begun[1]


def _groups(doc: Doc, raw: Any) -> dict[str, list[Stretch]]:
    if not raw:
        return {}
    doc.spans.from_bytes(raw)
    return {
        str(name): [(span.start, span.end, span.label_) for span in group]
        for name, group in doc.spans.items()
    }


def _about(raw: Any) -> dict[str, str]:
    import srsly

    said = srsly.msgpack_loads(raw) if isinstance(raw, bytes) else {}
    if not isinstance(said, dict):
        return {}
    return {
        name: value
        for name, value in said.items()
        if isinstance(name, str) and isinstance(value, str)
    }
