"""Plain text: one article a file, in any encoding."""

from __future__ import annotations

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.detection import is_text, signature
from annotator.formats.encoding import decode
from annotator.formats.registry import Format, Source, offer


def read(source: Source) -> list[Draft]:
    """The article of a file; raises BadFile where there is no text in it."""
    told = signature(source.raw)
    if told:
        raise BadFile(told, file=source.file)
    encoding = source.encoding or source.guesses()[0].encoding
    if not source.encoding and not is_text(source.raw, encoding):
        raise BadFile("“{file}” holds something else than text", file=source.file)
    said = source.found.said = decode(source.raw, encoding)
    if said.text in ("", "\ufeff"):
        raise BadFile("“{file}” is empty", file=source.file)
    return [Draft(source.name, said.text, source.raw, said.encoding, bad=said.bad)]


@offer
def txt() -> Format:
    """Plain text, in."""
    return Format("txt", "Plain text", (".txt", ".text"), read=read, general=True)
