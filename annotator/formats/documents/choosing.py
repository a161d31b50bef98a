"""Which nodes of a page its article is in: those of readability, without what only links."""

from __future__ import annotations

import logging
import re
from copy import deepcopy
from typing import Any

from annotator.formats.documents.parsing import Node, name_of, walk

_KEY = "data-annotator-node"
_READ = frozenset(("class", "id", "hidden", "role", "itemprop", "itemtype", _KEY))
_UNREAD = frozenset(["script", "style", "noscript", "svg", "link", "meta", "template", "iframe"])
_BLOCKS = frozenset(
    [
        "div",
        "section",
        "ul",
        "ol",
        "dl",
        "table",
        "p",
        "nav",
        "header",
        "footer",
        "aside",
        "form",
        "center",
    ]
)
_AROUND = re.compile(
    r"\b(?:share|related?|recommend|comment|toolbar|qrcode|breadcrumb|pagination|copyright|hotnews)",
    re.IGNORECASE,
)
_MOST_ATTRIBUTES = 100
_MOST_ELEMENTS = 30_000
"""In a page of more, which no news site makes, nothing is chosen: it would take seconds."""
_FEW = 400
"""What has more characters is no list of links and no bar of buttons."""


def chosen(root: Node) -> list[Node]:
    """The nodes that the article of a page stands in, in their order; at worst the body."""
    body = root.find("body")
    whole = [root if body is None else body]
    nodes = list(root.iter())
    if len(nodes) > _MOST_ELEMENTS:
        return whole
    for number, node in enumerate(nodes):
        node.attrib[_KEY] = str(number)
    try:
        keys = _keys(_slim(deepcopy(root)))
    finally:
        for node in nodes:
            del node.attrib[_KEY]
    found = [nodes[key] for key in sorted(set(keys)) if key < len(nodes)]
    inside = set(found)
    outer = [node for node in found if not any(up in inside for up in node.iterancestors())]
    if any(_has_words(node) for node in outer):
        return outer
    return whole


def aside(nodes: list[Node]) -> set[Node]:
    """What stands in chosen nodes and is none of the article: lists of links, bars to share it."""
    found: set[Node] = set()
    for root in nodes:
        found |= _linking(root)
    return found


def _slim(copy: Node) -> Node:
    """A copy of a page without its lists of links, and what readability does not go by."""
    unread = [each for each in copy.iter() if name_of(each) in _UNREAD]
    for node in unread:
        node.drop_tree()
    for node in _linking(copy):
        node.drop_tree()
    for node in copy.iter():
        if len(node.attrib) > _MOST_ATTRIBUTES:
            key = node.get(_KEY)
            node.attrib.clear()  # taken away one by one, thousands take minutes
            node.set(_KEY, key)
        for name in set(node.attrib) - _READ:
            if name != "style" or "none" not in node.attrib[name]:
                del node.attrib[name]
    return copy


def _keys(copy: Node) -> list[int]:
    """The numbers of the nodes that readability chooses in a copy of the page, which it changes."""
    from readability import Document  # late: it is slow to load
    from readability.readability import Unparseable

    class Choice(Document):  # type: ignore[misc]
        """Keeps the nodes that were chosen, and not what is left of them when they are cleaned."""

        keys: list[int] = []

        def sanitize(self, node: Any, *_: Any) -> str:
            self.keys = [int(each.get(_KEY)) for each in _tops(node)]
            return "" if node is None else str(node.text_content())

    logging.getLogger("readability.readability").setLevel(logging.CRITICAL + 1)
    choice = Choice(copy, retry_length=100)
    try:
        choice.summary(html_partial=True)
    except Unparseable:  # whatever it stumbles over, all of the page is left
        return []
    return choice.keys


def _tops(node: Node) -> list[Node]:
    """The uppermost nodes that are of the page, at or under a node."""
    if node.get(_KEY):
        return [node]
    return [each for each in node if each.get(_KEY)]


def _has_words(node: Node) -> bool:
    return any(text.strip() for text in node.itertext())


def _linking(root: Node) -> set[Node]:
    """The blocks under a node that are mostly links, or are called after what stands around."""
    found: set[Node] = set()
    counts: list[
        list[int]
    ] = []  # for each open element: characters, those in links, links, pictures
    linked = 0
    for event, node in walk(root):
        name = name_of(node)
        if event == "start":
            counts.append([0, 0, name == "a", name == "img"])
            linked += name == "a"
            _count(counts[-1], node.text, linked)
            continue
        linked -= name == "a"
        own = counts.pop()
        if node is root:
            break
        if name in _BLOCKS and _is_aside(node, own):
            found.add(node)
        else:
            counts[-1] = [one + other for one, other in zip(counts[-1], own, strict=True)]
        _count(counts[-1], node.tail, linked)
    return found


def _count(counts: list[int], text: str | None, linked: int) -> None:
    length = len("".join(text.split())) if text else 0
    counts[0] += length
    counts[1] += length if linked else 0


def _is_aside(node: Node, counts: list[int]) -> bool:
    characters, in_links, links, pictures = counts
    if characters > _FEW * max(1, links):
        return False
    if links > 1 and in_links > 0.6 * characters and not (pictures and characters < 20):
        return True
    called = f"{node.get('class') or ''} {node.get('id') or ''}"
    return characters < _FEW and not pictures and bool(_AROUND.search(called))
