"""Makes the words of a PDF findable: what each shape reads like, put right.

Qt writes for each shape the first character that the font draws with it: a Kangxi radical for 門,
a tab for a space, and nothing at all for characters beyond U+FFFF. What has really been drawn is
known; only that is written anew, behind the file as Qt left it (ISO 32000-1, 7.5.6 and 9.10.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import cast

from pypdf import PdfWriter
from pypdf.generic import (
    BooleanObject,
    DictionaryObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from annotator.gui.paper.lettering import Lettering

_MOST = 100  # entries of one block of a map
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:\[([^\]]*)\]|<([0-9A-F]{4})>)", re.I)
_HEAD = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_FOOT = b"""endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def searchable(pdf: bytes, lettering: Lettering, language: str) -> bytes:
    """The same PDF with words that can be found and copied, in a language that it names."""
    writer = PdfWriter(BytesIO(pdf), incremental=True)
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language)
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    root[NameObject("/ViewerPreferences")] = shown
    for font in _fonts(writer):
        face = lettering.faces.get(str(font["/BaseFont"])[1:])
        if face is not None:
            there = cast("StreamObject", font["/ToUnicode"])
            there.set_data(_map(face.read(_guesses(there.get_data()))))
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _fonts(writer: PdfWriter) -> Iterator[DictionaryObject]:
    """The fonts of a PDF, each once."""
    seen: set[int] = set()
    for page in writer.pages:
        resources = cast("DictionaryObject", page["/Resources"])
        for reference in resources.get("/Font", DictionaryObject()).values():
            if reference.idnum not in seen:
                seen.add(reference.idnum)
                yield reference.get_object()


def _guesses(data: bytes) -> dict[int, str]:
    """What Qt has written: the number of each shape and its character, empty where it has none.

    Those behind the last that has one are left out, as Qt does.
    """
    guesses: dict[int, str] = {}
    for first, last, listed, single in _RANGE.findall(data.partition(b"beginbfrange")[2]):
        start = int(first, 16)
        if listed:
            codes = [int(code, 16) for code in re.findall(rb"[0-9A-Fa-f]+", listed)]
        else:
            codes = [int(single, 16) + more for more in range(int(last, 16) - start + 1)]
        guesses |= {start + more: chr(code) if code else "" for more, code in enumerate(codes)}
    top = max(guesses, default=0)
    return {number: guesses.get(number, "") for number in range(1, top + 1)}


def _map(read: Mapping[int, str]) -> bytes:
    """A ToUnicode map in which shape `n` reads `read[n]`."""
    lines = [
        f"<{number:04X}> <{words.encode('utf-16-be', 'surrogatepass').hex().upper()}>".encode()
        for number, words in sorted({0: "\ufffd", **read}.items())
    ]
    blocks = [lines[start : start + _MOST] for start in range(0, len(lines), _MOST)]
    told = b"".join(
        b"%d beginbfchar\n%s\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks
    )
    return _HEAD + told + _FOOT
