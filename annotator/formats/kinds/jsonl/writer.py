"""Articles to JSONL.

Marks are put together as text, because there are hundreds of thousands of them.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import BinaryIO

from annotator.core.article import Article
from annotator.core.mark import Link, Origin, Value
from annotator.core.span import Span
from annotator.formats.json_lines import as_one_line, encode, quoted
from annotator.formats.labelled import Labelled
from annotator.formats.losses import JOINT
from annotator.formats.offsets import Rulers
from annotator.formats.registry import Options

_quoted_label = lru_cache(maxsize=1024)(quoted)


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
        f'"id":{quoted(article.id)},"name":{quoted(article.name)}',
        f'"text":{quoted(article.text)},"encoding":{quoted(article.encoding)}',
        f'"meta":{encode(dict(article.meta))},"marks":[{",".join(marks)}]',
    ]
    if not is_printed:
        pieces.append(f'"read_text":{quoted(view.text)}')
    if not _says_its_bytes(article, labelled.raw):
        pieces.append(f'"raw":"{b64encode(labelled.raw).decode("ascii")}"')
    return f"{{{','.join(pieces)}}}"


def _marks(labelled: Labelled, rulers: Rulers, is_printed: bool) -> Iterator[str]:
    text, view = labelled.article.text, labelled.view
    last: tuple[str, Origin] | None = None
    for sheet, mark in labelled.marks:
        spans = mark.spans
        if len(spans) == 1 and is_printed and not rulers.pairs:  # nearly all
            start, end = spans[0].start, spans[0].end
            words = read = quoted(text[start:end])
            places = (
                f"[[{start},{end}]]"
                f',"utf16":[[{rulers.utf16[start]},{rulers.utf16[end]}]]'
                f',"bytes":[[{rulers.byte[start]},{rulers.byte[end]}]]'
            )
        else:
            words = quoted(mark.words(text, JOINT))
            read = words if is_printed else quoted(JOINT.join(map(view.read, spans)))
            places = _places(spans, rulers)
        if last is None or sheet is not last[0] or mark.origin is not last[1]:
            last = sheet, mark.origin
            filed = _filed(*last)
        said = _attributes(mark.attributes) if mark.attributes else "{}"
        links = _links(mark.links) if mark.links else "[]"
        there = "" if is_printed else f',"read_text_spans":{_pairs(map(view.from_source, spans))}'
        yield (
            f'{{"id":{quoted(mark.id)},"label":{_quoted_label(mark.label)},"spans":{places}'
            f',"words":{words},"read":{read},"attributes":{said},"links":{links}{filed}{there}}}'
        )


def _places(spans: Sequence[Span], rulers: Rulers) -> str:
    """Stretches in code points, UTF-16 units and bytes, as JSON."""
    utf16s, bytes_ = map(rulers.in_utf16, spans), map(rulers.in_bytes, spans)
    return f'{_pairs(spans)},"utf16":{_listed(utf16s)},"bytes":{_listed(bytes_)}'


def _pairs(spans: Iterable[Span]) -> str:
    return _listed([span.start, span.end] for span in spans)


def _listed(pairs: Iterable[list[int]]) -> str:
    return "[" + ",".join([f"[{start},{end}]" for start, end in pairs]) + "]"


def _attributes(said: Mapping[str, Value]) -> str:
    return "{" + ",".join([f"{quoted(name)}:{_value(said[name])}" for name in sorted(said)]) + "}"


def _value(value: Value) -> str:
    if type(value) is str:
        return quoted(value)
    return str(value) if type(value) is int else encode(value)


def _links(links: Sequence[Link]) -> str:
    return encode([{"role": link.role, "to": link.to} for link in links])


@lru_cache(maxsize=1024)
def _filed(sheet: str, origin: Origin) -> str:
    """On which sheet a mark is, and who made it: much the same for many marks."""
    said = {"sheet": sheet, "editor": origin.editor, "at": origin.at, "how": origin.how}
    more = {} if origin.probability is None else {"probability": origin.probability}
    return "," + encode({**said, **more})[1:-1]


def _says_its_bytes(article: Article, raw: bytes) -> bool:
    try:
        return article.text.encode(article.encoding) == raw
    except UnicodeEncodeError:
        return False
