"""Articles to JSONL.

Marks are put together as text, because there are hundreds of thousands of them.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import BinaryIO

from annotator.core.article import Article
from annotator.core.mark import Link, Origin, Value
from annotator.core.span import Span
from annotator.formats.json_lines import as_one_line
from annotator.formats.labelled import Labelled
from annotator.formats.losses import JOINT
from annotator.formats.offsets import Rulers
from annotator.formats.registry import Options

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_quoted_label = lru_cache(maxsize=1024)(_quoted)


def write(articles: Iterable[Labelled], options: Options, out: BinaryIO) -> None:
    """Write a line for each article, in UTF-8."""
    for labelled in articles:
        out.write(as_one_line(_article(labelled)))


def _article(labelled: Labelled) -> str:
    """What stands in the line of one article, as JSON."""
    article, view = labelled.article, labelled.view
    spans = (span for filed in labelled.marks for span in filed.mark.spans)
    rulers = Rulers.over(labelled.raw, article.encoding, article.text, spans)
    is_printed = view.text == article.text
    marks = _marks(labelled, rulers, is_printed)
    pieces = [
        f'"id":{_quoted(article.id)},"name":{_quoted(article.name)}',
        f'"text":{_quoted(article.text)},"encoding":{_quoted(article.encoding)}',
        f'"meta":{_encode(dict(article.meta))},"marks":[{",".join(marks)}]',
    ]
    if not is_printed:
        pieces.append(f'"read_text":{_quoted(view.text)}')
    if not _says_its_bytes(article, labelled.raw):
        pieces.append(f'"raw":"{b64encode(labelled.raw).decode("ascii")}"')
    return f"{{{','.join(pieces)}}}"


def _marks(labelled: Labelled, rulers: Rulers, is_printed: bool) -> Iterator[str]:
    text, view = labelled.article.text, labelled.view
    for sheet, mark in labelled.marks:
        spans = mark.spans
        if len(spans) == 1 and is_printed:  # nearly all
            start, end = spans[0].start, spans[0].end
            words = read = _quoted(text[start:end])
        else:
            words = _quoted(mark.words(text, JOINT))
            read = words if is_printed else _quoted(JOINT.join(map(view.read, spans)))
        ours, utf16, in_bytes = _places(spans, rulers)
        said = _attributes(mark.attributes) if mark.attributes else "{}"
        links = _links(mark.links) if mark.links else "[]"
        there = "" if is_printed else f',"read_text_spans":{_pairs(map(view.from_source, spans))}'
        yield (
            f'{{"id":{_quoted(mark.id)},"label":{_quoted_label(mark.label)},"spans":{ours}'
            f',"utf16":{utf16},"bytes":{in_bytes},"words":{words},"read":{read}'
            f',"attributes":{said},"links":{links}{_filed(sheet, mark.origin)}{there}}}'
        )


def _places(spans: Sequence[Span], rulers: Rulers) -> tuple[str, str, str]:
    """Stretches in code points, UTF-16 units and bytes, as JSON."""
    if len(spans) == 1 and not rulers.pairs:
        start, end = spans[0].start, spans[0].end
        ours = f"[[{start},{end}]]"
        utf16, byte = rulers.utf16, rulers.byte
        is_same = utf16[end] == end  # then no character before it is two units
        there = ours if is_same else f"[[{utf16[start]},{utf16[end]}]]"
        return ours, there, f"[[{byte[start]},{byte[end]}]]"
    utf16s, bytes_ = map(rulers.in_utf16, spans), map(rulers.in_bytes, spans)
    return _pairs(spans), _listed(utf16s), _listed(bytes_)


def _pairs(spans: Iterable[Span]) -> str:
    return _listed([span.start, span.end] for span in spans)


def _listed(pairs: Iterable[list[int]]) -> str:
    return "[" + ",".join([f"[{start},{end}]" for start, end in pairs]) + "]"


def _attributes(said: Mapping[str, Value]) -> str:
    return "{" + ",".join([f"{_quoted(name)}:{_value(said[name])}" for name in sorted(said)]) + "}"


def _value(value: Value) -> str:
    if type(value) is str:
        return _quoted(value)
    return str(value) if type(value) is int else _encode(value)


def _links(links: Sequence[Link]) -> str:
    return _encode([{"role": link.role, "to": link.to} for link in links])


@lru_cache(maxsize=1024)
def _filed(sheet: str, origin: Origin) -> str:
    """On which sheet a mark is, and who made it: much the same for many marks."""
    said = {"sheet": sheet, "editor": origin.editor, "at": origin.at, "how": origin.how}
    more = {} if origin.probability is None else {"probability": origin.probability}
    return "," + _encode({**said, **more})[1:-1]


def _says_its_bytes(article: Article, raw: bytes) -> bool:
    try:
        return article.text.encode(article.encoding) == raw
    except UnicodeEncodeError:
        return False
