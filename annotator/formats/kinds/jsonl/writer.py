"""Articles to JSONL.

Marks are put together as text, because there are hundreds of thousands of them.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from json.encoder import encode_basestring as _quoted
from typing import BinaryIO

from annotator.core.article import Article
from annotator.core.mark import Link, Mark, Origin
from annotator.core.span import Span
from annotator.core.view import View
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
        words = read = _quoted(mark.words(text, JOINT))
        if not is_printed:
            read = _quoted(JOINT.join(map(view.read, spans)))
        said = "" if is_printed else f',"read_text_spans":{_each(_read(view), spans)}'
        yield (
            f'{{"id":{_quoted(mark.id)},"label":{_quoted_label(mark.label)}'
            f',"spans":{_each(_ours, spans)},"utf16":{_each(rulers.in_utf16, spans)}'
            f',"bytes":{_each(rulers.in_bytes, spans)},"words":{words},"read":{read}'
            f',"attributes":{_attributes(mark)},"links":{_links(mark.links)}'
            f"{_filed(sheet, mark.origin)}{said}}}"
        )


def _each(measure: Callable[[Span], list[int]], spans: Sequence[Span]) -> str:
    """Stretches as pairs of numbers."""
    if len(spans) == 1:  # nearly all
        start, end = measure(spans[0])
        return f"[[{start},{end}]]"
    return "[" + ",".join([f"[{start},{end}]" for start, end in map(measure, spans)]) + "]"


def _ours(span: Span) -> list[int]:
    return [span.start, span.end]


def _read(view: View) -> Callable[[Span], list[int]]:
    return lambda span: _ours(view.from_source(span))


def _attributes(mark: Mark) -> str:
    return _encode(dict(sorted(mark.attributes.items()))) if mark.attributes else "{}"


def _links(links: Sequence[Link]) -> str:
    if not links:
        return "[]"
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
