"""PDF: the text of a document that has any, its lines joined into paragraphs again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.documents.drafting import drafted
from annotator.formats.documents.printing import Printing
from annotator.formats.registry import MIB, Format, Source, offer

_MOST_PAGES = 2000
_MOST_CHARACTERS = 8_000_000
# Fonts of Chinese systems say these where the character of the same look is meant.
_RADICALS = re.compile("[\u2f00-\u2fd5\uf900-\ufaff]")
_SUPPLEMENT = str.maketrans(
    "⺁⺄⺈⺊⺌⺍⺎⺒⺓⺜⺝⺟⺠⺧⺩⺫⺬⺶⺻⻁⻄⻅⻆⻇⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻭⻮⻯⻰⻱⻲⻳",
    "厂乙刀卜小小兀巳幺日月母民牛王目示羊聿虎西见角角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐歯齿竜龙龜亀龟",
)
"""What Unicode says no equivalent of, though it is a character by itself."""
_UNSAID = re.compile("[\ufffe\uffff\u00ad\x02]")
_WIDE = re.compile("[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u3000]")
_ENDS = re.compile("[。！？!?：:…”」』）)]$")
_NUMBER = re.compile(r"[-–—·\s]*(?:第\s*)?\d{1,4}(?:\s*页|\s*/\s*\d{1,4})?[-–—·\s]*")
_INDENT = re.compile("[ \u3000]{2,}|\u3000")


def read(source: Source) -> list[Draft]:
    """The article of a document; raises BadFile where there is none."""
    import pypdfium2  # late: few files are of this kind

    if b"%PDF-" not in source.raw[:1024]:
        raise BadFile("“{file}” is no PDF", file=source.file)
    try:
        document = pypdfium2.PdfDocument(source.raw)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise BadFile("“{file}” is locked with a password", file=source.file) from error
        raise BadFile("“{file}” is a damaged PDF", file=source.file) from error
    try:
        pages = list(_pages(document, source.file))
        meta = dict(_facts(document))
    except pypdfium2.PdfiumError as error:
        raise BadFile("“{file}” is a damaged PDF", file=source.file) from error
    finally:
        document.close()
    if not any(pages):
        raise BadFile(
            "“{file}” is scanned: it has pictures of text and no text; recognise its characters "
            "with another program first",
            file=source.file,
        )
    into = Printing()
    for paragraph in paragraphs(pages):
        into.words(paragraph)
        into.line()
    return [drafted(source, "pdf", into.finished(), name=meta.pop("title", ""), meta=meta)]


def _pages(document: Any, file: str) -> Iterator[list[str]]:
    """The lines of each page, without its number."""
    if len(document) > _MOST_PAGES:
        raise BadFile("“{file}” has more than {most} pages", file=file, most=_MOST_PAGES)
    length = 0
    for number in range(len(document)):
        page = document[number]
        words = page.get_textpage()
        text = words.get_text_bounded()
        words.close()
        page.close()
        length += len(text)
        if length > _MOST_CHARACTERS:
            raise BadFile("“{file}” holds more than is taken in", file=file)
        text = text.translate(_SUPPLEMENT)
        text = _RADICALS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
        lines = [line.rstrip() for line in _UNSAID.sub("", text).splitlines() if line.strip()]
        for edge in (0, -1):
            if lines and _NUMBER.fullmatch(lines[edge]):
                del lines[edge]
        yield lines


def paragraphs(pages: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of all pages joined: one that reaches the margin goes on in the next.

    >>> list(paragraphs([["质量月活动在郴州", "启动。", "由湖南省市场监管"], ["局精心策划安排。"]]))
    ['质量月活动在郴州启动。', '由湖南省市场监管局精心策划安排。']
    """
    lines = [line for page in pages for line in page]
    widths = sorted(map(_width, lines))
    margin = widths[len(widths) * 9 // 10] if widths else 0
    joined = ""
    for line in lines:
        if joined and _INDENT.match(line):
            yield joined
            joined = ""
        joined = _joined(joined, line.strip())
        reach = 0.95 if _ENDS.search(joined) else 0.85
        if _width(line) < reach * margin:
            yield joined
            joined = ""
    if joined:
        yield joined


def _joined(before: str, line: str) -> str:
    if not before or _WIDE.match(before[-1]) or _WIDE.match(line):
        return before + line
    return f"{before} {line}"


def _width(line: str) -> int:
    """How wide a line is, in half characters."""
    return sum(2 if _WIDE.match(each) else 1 for each in line)


def _facts(document: Any) -> Iterator[tuple[str, str]]:
    said = document.get_metadata_dict(skip_empty=True)
    for key, name in (("title", "Title"), ("author", "Author")):
        if value := " ".join(str(said.get(name, "")).split())[:500]:
            yield key, value
    when = re.match(r"D:(\d{4})(\d\d)(\d\d)", str(said.get("CreationDate", "")))
    if when:
        yield "made", "-".join(when.groups())


@offer
def pdf() -> Format:
    """PDF, in."""
    return Format("pdf", "PDF", (".pdf",), read=read, most=256 * MIB)
