"""Pages of the web: the article of a page, with headline, day, source, captions and pictures.

Nothing is ever fetched: of pictures, those are taken that the page holds or was saved with.
"""

from __future__ import annotations

import re

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.detection import signature
from annotator.formats.documents.nodes import Part
from annotator.formats.documents.pages import draft_of_page, parts_of_page, said_by
from annotator.formats.documents.supplied import Supplied, beside
from annotator.formats.found import Candidates
from annotator.formats.registry import Format, Source, offer

_BEGINS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)


def read(source: Source) -> list[Draft]:
    """The article of a page; raises BadFile where there is none."""
    if told := signature(source.raw):
        raise BadFile(told, file=source.file)
    said = said_by(source)
    return [draft_of_page(source, "html", said.text, Supplied(beside(source)))]


def candidates(source: Source) -> Candidates:
    """The parts of a page."""
    return parts_of_page(said_by(source).text, source.file)


def sniff(raw: bytes) -> bool:
    """Whether bytes begin as a page does."""
    return bool(_BEGINS.match(raw[:4096]))


@offer
def html() -> Format:
    """Pages of the web, in."""
    return Format(
        "html",
        "Web page",
        (".html", ".htm", ".xhtml"),
        reading=Part,
        candidates=candidates,
        read=read,
        sniff=sniff,
    )
