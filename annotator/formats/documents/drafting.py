"""Articles from documents: the text is the article, and its bytes are that text in UTF-8."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Mark
from annotator.core.suggestion import SHEET
from annotator.formats.documents.printing import VERSION, Printed
from annotator.formats.documents.supplied import Supplied
from annotator.formats.opening import shown
from annotator.formats.registry import Source

_LONGEST_NAME = 120


def drafted(
    source: Source,
    kind: str,
    printed: Printed,
    *,
    name: str = "",
    meta: Mapping[str, object] | None = None,
    more: Iterable[Mark] = (),
    supplied: Supplied | None = None,
    sheet: str = SHEET,
) -> Draft:
    """The article that was put together from a document; its marks are suggestions by default.

    Raises BadFile if there is no text in it.
    """
    if not printed.text:
        raise BadFile("“{file}” has no text in it", file=source.file)
    marks = (*printed.marks, *more)
    return Draft(
        shown(" ".join(name.split()))[:_LONGEST_NAME] or source.name,
        printed.text,
        printed.text.encode(),
        meta={**(meta or {}), "original": original(kind, source)},
        sheets={sheet: marks} if marks else {},
        bad=printed.text.count("\ufffd"),
        pictures=supplied.used if supplied else (),
    )


def original(kind: str, source: Source) -> dict[str, object]:
    """What is remembered of a document, whose bytes are not kept."""
    if not source.found.digest:  # a file may have thousands of articles
        source.found.digest = sha256(source.raw).hexdigest()
    return {
        "format": kind,
        "file": source.file,
        "sha256": source.found.digest,
        "extractor": VERSION,
    }
