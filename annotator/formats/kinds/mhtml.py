"""Pages of the web in one file with their pictures (MHTML), as browsers save them."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from urllib.parse import urljoin

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.documents.nodes import Part
from annotator.formats.documents.pages import draft_of_page, parts_of_page, said_by
from annotator.formats.documents.supplied import Look, Supplied
from annotator.formats.found import Candidates, Found
from annotator.formats.registry import Format, Source, offer

_MOST_PARTS = 10_000


def read(source: Source) -> list[Draft]:
    """The article of the page; raises BadFile where there is none."""
    parts, address, text = _page(source)
    return [draft_of_page(source, "mhtml", text, Supplied(_among(parts, address)), address)]


def candidates(source: Source) -> Candidates:
    """The parts of the page."""
    _, address, text = _page(source)
    return parts_of_page(text, source.file, address)


def _page(source: Source) -> tuple[list[Message], str, str]:
    """The parts of the file, and the page among them: where it was, and its text."""
    try:
        whole = message_from_bytes(source.raw)
        parts = [each for each in whole.walk() if not each.is_multipart()]
    except (RecursionError, ValueError) as error:
        raise BadFile("“{file}” is no page that a browser saved", file=source.file) from error
    pages = [each for each in parts if each.get_content_type() in _PAGES]
    if not pages or len(parts) > _MOST_PARTS:
        raise BadFile("“{file}” is no page that a browser saved", file=source.file)
    page = pages[0]
    address = str(page.get("Content-Location") or whole.get("Snapshot-Content-Location") or "")
    said = said_by(replace(source, raw=_bytes(page), found=Found()))
    return parts, address.strip(), said.text


def sniff(raw: bytes) -> bool:
    """Whether bytes begin as such a file does."""
    head = raw[:4096].lower()
    return b"mime-version:" in head and b"multipart/related" in head


_PAGES = ("text/html", "application/xhtml+xml")


def _among(parts: list[Message], address: str) -> Look:
    """The bytes of the parts of the file, by the addresses that they had."""
    known: dict[str, Message] = {}
    for part in parts:
        if place := str(part.get("Content-Location") or "").strip():
            known.setdefault(_joined(address, place), part)
        if name := str(part.get("Content-ID") or "").strip().strip("<>"):
            known.setdefault(f"cid:{name}", part)

    def look(place: str) -> bytes | None:
        part = known.get(place) or known.get(_joined(address, place))
        return None if part is None else _bytes(part)

    return look


def _joined(address: str, place: str) -> str:
    try:
        return urljoin(address, place)
    except ValueError:
        return place


def _bytes(part: Message) -> bytes:
    said = part.get_payload(decode=True)
    return said if isinstance(said, bytes) else b""


@offer
def mhtml() -> Format:
    """Saved pages, in."""
    return Format(
        "mhtml",
        "Web page in one file",
        (".mhtml", ".mht"),
        reading=Part,
        candidates=candidates,
        read=read,
        sniff=sniff,
    )
