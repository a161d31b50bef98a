"""Documents of Word (DOCX), as mammoth makes HTML of them."""

from __future__ import annotations

import logging
import zlib
from io import BytesIO
from typing import Any
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.documents.drafting import drafted
from annotator.formats.documents.markup import headline_of, printed_markup
from annotator.formats.documents.parsing import depth, strict_tree
from annotator.formats.documents.supplied import MOST, Supplied
from annotator.formats.folders import Unread, is_archive
from annotator.formats.registry import MIB, Format, Source, offer

_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Caption'] => p.caption:fresh
"""
_NOTED = (
    "//a[starts-with(@href, '#footnote') or starts-with(@href, '#endnote') "
    "or starts-with(@href, '#comment')]"
)
_MOST_XML = 24 * MIB
_DEEPEST = 60
"""mammoth calls itself for each element within another."""
_DAMAGED = (
    *(AttributeError, BadZipFile, EOFError, ExpatError, IndexError, KeyError, NotImplementedError),
    *(OSError, RuntimeError, TypeError, ValueError, zlib.error),
)
"""What mammoth raises at what it does not understand; too deep a call is a RuntimeError."""


def read(source: Source) -> list[Draft]:
    """The article of a document; raises BadFile where there is none."""
    if not is_archive(source.raw):
        raise BadFile("“{file}” is no document of Word (DOCX)", file=source.file)
    with Unread.of(source.raw, source.file, MOST) as archive:
        if archive.read("word/document.xml") is None:
            raise BadFile("“{file}” is no document of Word (DOCX)", file=source.file)
        _check(archive, source.file)
    markup, pictures = _converted(source)
    found = Supplied(pictures.get)
    printed = printed_markup(f"<html><body>{markup}</body></html>", source.file, found, _NOTED)
    return [drafted(source, "docx", printed, name=headline_of(printed), supplied=found)]


def _check(archive: Unread, file: str) -> None:
    """Refuse what would have mammoth run out of memory or stack, whatever it is used for."""
    size = 0
    for name in archive.every():
        raw = archive.read(name) or b""
        if not name.lower().endswith((".xml", ".rels")):
            continue
        size += len(raw)
        if size > _MOST_XML:
            raise BadFile("“{file}” holds more than is taken in", file=file)
        if depth(strict_tree(raw, file)) > _DEEPEST:
            raise BadFile(
                "“{file}” nests its elements too deeply, or has too much text in one of them",
                file=file,
            )


def _converted(source: Source) -> tuple[str, dict[str, bytes]]:
    """The document as HTML, and its pictures by the addresses that they have there."""
    import mammoth  # late: few files are of this kind

    pictures: dict[str, bytes] = {}

    def keep(image: Any) -> dict[str, str]:
        address = f"picture {len(pictures) + 1}"
        try:
            with image.open() as file:
                pictures[address] = file.read()
        except _DAMAGED:  # it is not in the document
            pictures[address] = b""
        return {"src": address}

    logging.getLogger("mammoth").setLevel(logging.CRITICAL + 1)
    try:
        made = mammoth.convert_to_html(
            BytesIO(source.raw), style_map=_STYLES, convert_image=mammoth.images.img_element(keep)
        )
    except _DAMAGED as error:
        raise BadFile("“{file}” is a damaged document", file=source.file) from error
    return made.value, pictures


@offer
def docx() -> Format:
    """Documents of Word, in."""
    return Format("docx", "Word document", (".docx",), read=read, most=256 * MIB)
