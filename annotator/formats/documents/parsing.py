"""The one place where lxml is loaded: bytes to trees; nothing is fetched, no entity followed."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from typing import Any

from annotator.core.errors import BadFile

Node = Any
"""An element of lxml, which declares no types."""

# One with a % stands for parts of declarations only, and goes with these.
_ENTITY = re.compile(rb"<!\s*ENTITY(?!\s+%\s)", re.IGNORECASE)
_DOCTYPE = re.compile(
    rb"\A((?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,500}\?>\s*|<!--.{0,4000}?-->\s*)*)"
    rb"<!DOCTYPE[^>\[]{0,500}(?:\[[^\]]{0,65536}\]\s*)?>",
    re.DOTALL,
)
_PROLOGUE = re.compile(r"\A\s*<\?xml[^>]*\?>")
_INNER = re.compile(r"<!DOCTYPE[^>\[]{0,500}\[.{0,65536}?\]\s*>", re.IGNORECASE | re.DOTALL)
_MOST_TAGS = 200_000
_MOST_TAGS_OF_XML = 1_000_000
"""A tree of as many takes half a gigabyte where every element is an object of Python."""
_EMPTY = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)([a-zA-Z][\w:]{0,30})"
    r"(\s[^<>]{0,2000})?/>"
)
_LIMIT = re.compile("excessive depth|huge", re.IGNORECASE)
_LONG = 6000
_NUMBER = re.compile(r"&#(?:[xX][0-9a-fA-F]{1,8}|[0-9]{1,10});?")


def page_tree(text: str, file: str) -> Node:
    """The tree of a page; raises BadFile if there is no element in it, or no end of them.

    What else is wrong in the page is read as browsers read it.
    """
    from lxml import etree, html

    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    # Half a character has no bytes; written as a number it would become one in the tree.
    if text.count("<") > _MOST_TAGS:
        raise BadFile("“{file}” has more than {most} tags", file=file, most=_MOST_TAGS)
    if _is_endless(text):
        raise BadFile("“{file}” has an element with thousands of attributes", file=file)
    if "http://www.w3.org/1999/xhtml" in text[:4096]:
        text = _EMPTY.sub(_both, text)  # as XML has it, which HTML takes for a beginning
    text = _INNER.sub("<!DOCTYPE html>", text, count=1)
    plain = _NUMBER.sub(_character, _PROLOGUE.sub("", text))
    raw = plain.encode("utf-8", "replace")
    try:
        root = html.document_fromstring(raw, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise BadFile("“{file}” has no text in it", file=file) from error
    # What goes past its limits lxml leaves out, and goes on.
    if any(_LIMIT.search(each.message) for each in parser.error_log):
        raise BadFile(
            "“{file}” nests its elements too deeply, or has too much text in one of them", file=file
        )
    return root


def _is_endless(text: str) -> bool:
    """Whether an element has so many attributes that it would be read for minutes."""
    script = False
    for piece in text.split(">"):
        tag = piece.rpartition("<")[2]
        if not script and len(piece) > _LONG and len(piece.split()) + piece.count("=") > _LONG:
            return True
        if script:
            script = not tag.lower().startswith(("/script", "/style"))
        else:
            script = tag.lower().startswith(("script", "style"))
    return False


def strict_tree(raw: bytes, file: str) -> Node:
    """The tree of an XML file, without name spaces; raises BadFile if it is none, or not harmless.

    An entity can stand for a million others or for a file of this computer, so none is allowed.
    """
    from lxml import etree

    if raw.count(b"<") > _MOST_TAGS_OF_XML:
        raise BadFile("“{file}” has more than {most} tags", file=file, most=_MOST_TAGS_OF_XML)
    if _ENTITY.search(raw[:65536]):
        raise BadFile("“{file}” declares entities, which are not followed", file=file)
    raw = _DOCTYPE.sub(rb"\1", raw, count=1)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        why = getattr(error, "msg", "") or str(error)
        raise BadFile("“{file}” is damaged: {why}", file=file, why=why[:200]) from error
    declared = root.getroottree().docinfo.internalDTD
    if next(root.iter(etree.Entity), None) is not None or (
        declared is not None and any(True for _ in declared.iterentities())
    ):
        raise BadFile("“{file}” declares entities, which are not followed", file=file)
    return root


def walk(root: Node) -> Generator[tuple[str, Node], bool | None]:
    """The elements under a node, `start` and `end` of each, in the order of the page.

    Nothing is called within itself, however deep they are nested. Whoever is sent True at a
    `start` sees nothing of what is in that element.
    """
    from lxml import etree

    steps = etree.iterwalk(root, events=("start", "end"))
    for event, node in steps:
        if (yield event, node):
            steps.skip_subtree()


def visit(
    root: Node,
    hides: Callable[[Node], bool],
    start: Callable[[Node], object],
    end: Callable[[Node], object],
    words: Callable[[str], object],
) -> None:
    """Go through an element: `start` and `end` of each that is not hidden, `words` behind each.

    The words at the beginning of an element are for its `start` to say. The outermost one is never
    hidden, and what stands behind it is not part of it.
    """
    steps = walk(root)
    skipped = None
    try:
        event, node = next(steps)
        while True:
            if event == "start":
                skipped = node if node is not root and hides(node) else None
                if skipped is None:
                    start(node)
            else:
                if node is not skipped:
                    end(node)
                skipped = None
                if node is not root and node.tail:
                    words(node.tail)
            event, node = steps.send(event == "start" and skipped is not None)
    except StopIteration:
        return


def _both(match: re.Match[str]) -> str:
    """The beginning and the end of an element that has nothing in it."""
    return f"<{match[1]}{match[2] or ''}></{match[1]}>"


def depth(root: Node) -> int:
    """How many elements lie within one another at most."""
    deepest = here = 0
    for event, _ in walk(root):
        here += 1 if event == "start" else -1
        deepest = max(deepest, here)
    return deepest


def name_of(node: Node) -> str:
    """The name of an element without its name space; empty for what is no element."""
    tag = node.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def select(root: Node, path: str, most: int = 50) -> list[Node]:
    """The elements that an XPath, or behind `css:` a CSS selector, finds; raises ValueError."""
    from lxml import etree
    from lxml.cssselect import CSSSelector

    try:
        found = CSSSelector(path[4:])(root) if path.startswith("css:") else root.xpath(path)
    except (etree.XPathError, SyntaxError) as error:
        raise ValueError(str(error)) from error
    return (
        [each for each in found if hasattr(each, "tag")][:most] if isinstance(found, list) else []
    )


def _character(match: re.Match[str]) -> str:
    """A number of no character, as U+FFFD; any other stays as it is written."""
    digits = match[0].strip("&#;")
    code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return match[0] if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd"
