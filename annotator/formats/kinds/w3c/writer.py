"""Articles and marks to annotations: a text describes its article, a mark tags its places."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import BinaryIO

from annotator.core.mark import Mark, Origin, Value
from annotator.core.span import Span
from annotator.formats.json_lines import in_order, one_line
from annotator.formats.kinds.w3c import names
from annotator.formats.kinds.w3c.names import address, mark_address
from annotator.formats.labelled import Filed, Labelled
from annotator.formats.projection import NOTE
from annotator.formats.registry import Exchange
from annotator.formats.values import Record

_AROUND = 32
"""How many characters before and behind the words are quoted, so that they are found again."""


def write(articles: Iterable[Labelled], options: Exchange, out: BinaryIO) -> None:
    """Write a collection of one page, an annotation a line, in UTF-8."""
    head = {"@context": names.CONTEXT, "type": "AnnotationCollection"}
    page = '"first":{"type":"AnnotationPage","startIndex":0,"items":['
    out.write(one_line(head)[:-2] + f",{page}".encode())
    digest, total = sha256(), 0
    for annotation in _annotations(articles):
        line = one_line(annotation)[:-1]
        digest.update(line)
        out.write((b",\n" if total else b"\n") + line)
        total += 1
    own = address(digest.digest())
    end = {"id": f"{own}#1", "partOf": own}
    last = {"id": own, "total": total}
    out.write(b"\n]," + one_line(end)[1:-1] + b"," + one_line(last)[1:])


def _annotations(articles: Iterable[Labelled]) -> Iterator[Record]:
    for labelled in articles:
        article = address(bytes.fromhex(labelled.article.id))
        yield _article(labelled, article)
        for filed in labelled.marks:
            yield _mark(filed, labelled.article.text, article)


def _article(labelled: Labelled, address: str) -> Record:
    article = labelled.article
    bodies = [_body(names.TEXT, article.text)]
    if article.meta:
        bodies.append(_body(names.META, dict(article.meta)))
    if article.encoding != "utf-8" or labelled.raw != article.text.encode():
        said = b64encode(labelled.raw).decode("ascii")
        bodies.append({"id": f"{names.BYTES}{article.encoding};base64,{said}", "type": "Text"})
    return {
        "id": f"{address}#text",
        "type": "Annotation",
        "motivation": "describing",
        "body": bodies,
        "target": {"id": address, "type": "Text", "label": article.name},
    }


def _mark(filed: Filed, text: str, article: str) -> Record:
    sheet, mark = filed
    parts = [_target(span, text, article) for span in mark.spans]
    return {
        "id": mark_address(article, sheet, mark.id),
        "type": "Annotation",
        "motivation": "tagging",
        **_signed(mark.origin),
        "partOf": {"type": "AnnotationCollection", "label": sheet},
        "body": list(_bodies(mark, sheet, article)),
        "target": parts[0] if len(parts) == 1 else parts or article,
    }


def _signed(origin: Origin) -> Record:
    """Who made a mark, when, and how."""
    said: Record = {}
    if origin.editor:
        said["creator"] = {"type": "Person", "name": origin.editor}
    if origin.at:
        said["created"] = origin.at
    return {**said, "generator": {"type": "Software", "name": origin.how}}


def _target(span: Span, text: str, article: str) -> Record:
    return {
        "type": "SpecificResource",
        "source": article,
        "selector": [
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            {
                "type": "TextQuoteSelector",
                "exact": span.of(text),
                "prefix": text[max(0, span.start - _AROUND) : span.start],
                "suffix": text[span.end : span.end + _AROUND],
            },
        ],
    }


def _bodies(mark: Mark, sheet: str, article: str) -> Iterator[Record]:
    yield {"type": "TextualBody", "purpose": "tagging", "value": mark.label}
    for name, value in sorted(mark.attributes.items()):
        if name == NOTE and isinstance(value, str):
            yield {"type": "TextualBody", "purpose": "commenting", "value": value}
        else:
            yield _body(name, value)
    for link in mark.links:
        yield {
            "type": "SpecificResource",
            "purpose": "linking",
            "label": link.role,
            "source": mark_address(article, sheet, link.to),
        }
    if mark.origin.probability is not None:
        yield {"type": "TextualBody", "purpose": "assessing", **_value(mark.origin.probability)}


def _body(name: str, value: Value | Record) -> Record:
    return {"type": "TextualBody", "purpose": "describing", "label": name, **_value(value)}


def _value(value: Value | Record) -> Record:
    if isinstance(value, str):
        return {"format": "text/plain", "value": value}
    return {
        "format": names.JSON,
        "value": in_order(value),
    }
