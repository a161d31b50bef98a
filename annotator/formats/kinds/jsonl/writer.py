"""Articles to JSONL."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO

from annotator.core.article import Article
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.formats.json_lines import one_line
from annotator.formats.labelled import Filed, Labelled
from annotator.formats.losses import JOINT
from annotator.formats.offsets import Rulers
from annotator.formats.registry import Options
from annotator.formats.values import Record


def write(articles: Iterable[Labelled], options: Options, out: BinaryIO) -> None:
    """Write a line for each article, in UTF-8."""
    for labelled in articles:
        out.write(one_line(record(labelled)))


def record(labelled: Labelled) -> Record:
    """What stands in the line of one article."""
    article, view = labelled.article, labelled.view
    spans = {span for filed in labelled.marks for span in filed.mark.spans}
    rulers = Rulers.over(labelled.raw, article.encoding, article.text, spans)
    is_printed = view.text == article.text
    found: Record = {
        "id": article.id,
        "name": article.name,
        "text": article.text,
        "encoding": article.encoding,
        "meta": dict(article.meta),
        "marks": [_mark(filed, labelled, rulers, is_printed) for filed in labelled.marks],
    }
    if not is_printed:
        found["read_text"] = view.text
    if not _says_its_bytes(article, labelled.raw):
        found["raw"] = b64encode(labelled.raw).decode("ascii")
    return found


def _mark(filed: Filed, labelled: Labelled, rulers: Rulers, is_printed: bool) -> Record:
    mark, view = filed.mark, labelled.view
    words = mark.words(labelled.article.text, JOINT)
    found: Record = {
        "id": mark.id,
        "label": mark.label,
        "spans": _each(_ours, mark.spans),
        "utf16": _each(rulers.in_utf16, mark.spans),
        "bytes": _each(rulers.in_bytes, mark.spans),
        "words": words,
        "read": words if is_printed else JOINT.join(map(view.read, mark.spans)),
        **_said(mark),
        "sheet": filed.sheet,
        "editor": mark.origin.editor,
        "at": mark.origin.at,
        "how": mark.origin.how,
    }
    if mark.origin.probability is not None:
        found["probability"] = mark.origin.probability
    if not is_printed:
        found["read_text_spans"] = [_ours(view.from_source(span)) for span in mark.spans]
    return found


def _said(mark: Mark) -> Record:
    return {
        "attributes": dict(sorted(mark.attributes.items())),
        "links": [{"role": link.role, "to": link.to} for link in mark.links],
    }


def _each(measure: Callable[[Span], list[int]], spans: Sequence[Span]) -> list[list[int]]:
    return [measure(span) for span in spans]


def _ours(span: Span) -> list[int]:
    return [span.start, span.end]


def _says_its_bytes(article: Article, raw: bytes) -> bool:
    try:
        return article.text.encode(article.encoding) == raw
    except UnicodeEncodeError:
        return False
