"""Documents of OpenOffice and LibreOffice (ODT): their tree, renamed to what HTML calls it."""

from __future__ import annotations

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.documents.drafting import drafted
from annotator.formats.documents.markup import headline_of, printed_tree
from annotator.formats.documents.parsing import Node, name_of, strict_tree
from annotator.formats.documents.supplied import MOST, Supplied
from annotator.formats.folders import Unread, is_archive
from annotator.formats.registry import MIB, Format, Source, offer

_NAMES = {
    "p": "p", "h": "h2", "list": "ul", "list-item": "li", "line-break": "br", "table": "table",
    "table-row": "tr", "table-cell": "td", "image": "img", "ruby-text": "rt", "section": "div",
    "note-body": "div", "text-box": "div",
    # what a reader does not see in the text
    "annotation": "script", "tracked-changes": "script", "note-citation": "script",
    "desc": "script", "title": "script", "forms": "script", "sequence-decls": "script",
}  # fmt: skip
_HREF = "{http://www.w3.org/1999/xlink}href"
_MOST_XML = 64 * MIB


def read(source: Source) -> list[Draft]:
    """The article of a document; raises BadFile where there is none."""
    if not is_archive(source.raw):
        raise BadFile("“{file}” is no document of OpenOffice (ODT)", file=source.file)
    with Unread.of(source.raw, source.file, MOST) as archive:
        raw = archive.read("content.xml")
        if raw is None:
            raise BadFile("“{file}” is no document of OpenOffice (ODT)", file=source.file)
        if len(raw) > _MOST_XML:
            raise BadFile("“{file}” holds more than is taken in", file=source.file)
        root = strict_tree(raw, source.file)
        body = next((each for each in root.iter() if name_of(each) == "body"), root)
        titles = _titles(root)
        found = Supplied(archive.read)
        printed = printed_tree(_renamed(body, titles), found, set())
    return [drafted(source, "odt", printed, name=headline_of(printed), supplied=found)]


def _titles(root: Node) -> set[str]:
    """The styles that the title of a document has."""
    return {"Title"} | {
        _said(each, "name") for each in root.iter() if _said(each, "parent-style-name") == "Title"
    }


def _renamed(body: Node, titles: set[str]) -> Node:
    """The tree under the names of HTML, its notes behind the text."""
    notes = []
    for node in list(body.iter()):
        name = name_of(node)
        if name == "s":
            node.text = " "
        elif name == "tab":
            node.text = "\t"
        elif name == "image":
            node.set("src", node.get(_HREF) or "")
        elif name == "note-body":
            notes.append(node)
        is_title = name == "p" and _said(node, "style-name") in titles
        node.tag = "h1" if is_title else _NAMES.get(name, "span")
    for node in notes:
        node.tail = None
        body.append(node)
    return body


def _said(node: Node, name: str) -> str:
    """An attribute of an element, whatever its name space."""
    return next((str(v) for k, v in node.items() if k.rpartition("}")[2] == name), "")


@offer
def odt() -> Format:
    """Documents of OpenOffice, in."""
    return Format("odt", "OpenDocument text", (".odt",), read=read, most=256 * MIB)
