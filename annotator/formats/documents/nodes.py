"""The part of a page that is its article: which parts there are, and the one that was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from annotator.core.errors import BadFile
from annotator.formats.documents.parsing import Node, name_of, select, walk
from annotator.formats.found import Candidate
from annotator.formats.registry import Source
from annotator.formats.values import shortened

_LEAST = 40
"""What has fewer characters is offered only if it was chosen."""
_MORE = 20
"""So many characters more than the largest part in it a part has, to be offered beside that."""
_MOST = 300
_WORDS = 60
_SILENT = frozenset(("script", "style", "noscript", "template", "svg", "head", "iframe"))
_PARTS = frozenset(
    (
        *("body", "main", "article", "section", "div", "td", "table", "ul", "ol", "dl", "nav"),
        *("header", "footer", "aside", "form", "center", "blockquote"),
    )
)


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of a page is read."""

    node: str = field(
        default="",
        metadata={
            "help": "The part of the page that the article is, as XPath or css:…; empty: found out"
        },
    )


@dataclass(slots=True)
class _Measured:
    """The characters of an element, those of the largest part in it, and its first words."""

    size: int = 0
    largest: int = 0
    words: str = ""

    def hear(self, text: str | None) -> None:
        plain = " ".join(text.split()) if text else ""
        self.size += len(plain)
        self.say(plain)

    def say(self, words: str) -> None:
        if words and len(self.words) < _WORDS:
            self.words = f"{self.words} {words[:_WORDS]}".lstrip()


def wanted(source: Source, root: Node) -> list[Node]:
    """What of a page was chosen to be read, nothing if nothing was; raises BadFile for no node."""
    path = source.options.node if isinstance(source.options, Part) else ""
    if not path:
        return []
    try:
        found = select(root, path)
    except ValueError as error:
        raise BadFile("“{path}” is no XPath: {why}", path=shortened(path), why=error) from error
    if not found:
        raise BadFile("“{file}” has no part “{path}”", file=source.file, path=shortened(path))
    return [each for each in found if not any(up in found for up in each.iterancestors())]


def parts(root: Node, chosen: Iterable[Node]) -> tuple[Candidate, ...]:
    """The larger parts of a page with their first words, outer ones before what is in them.

    Of parts that hold the same words only the innermost is there, and what was chosen always is.
    """
    taken, measured = set(chosen), _measured(root)
    found = {
        node
        for node, own in measured.items()
        if node in taken or own.size >= max(_LEAST, own.largest + _MORE)
    }
    path = root.getroottree().getpath
    offered = (node for node in root.iter() if node in found)
    return tuple(
        Candidate(
            path(node),
            _called(node),
            (measured[node].words,),
            measured[node].size,
            sum(up in found for up in node.iterancestors()),
            node in taken,
        )
        for node in islice(offered, _MOST)
    )


def _measured(root: Node) -> dict[Node, _Measured]:
    """What stands in each part under an element."""
    found: dict[Node, _Measured] = {}
    around, silent = [_Measured()], 0
    for event, node in walk(root):
        name = name_of(node)
        silent += (1 if event == "start" else -1) if name in _SILENT else 0
        if event == "start":
            around.append(_Measured())
            around[-1].hear("" if silent else node.text)
            continue
        own = around.pop()
        if name in _PARTS:
            found[node] = own
        outer = around[-1]
        outer.size += own.size
        outer.largest = max(outer.largest, own.size if name in _PARTS else own.largest)
        outer.say(own.words)
        if node is not root:
            outer.hear("" if silent else node.tail)
    return found


def _called(node: Node) -> str:
    """An element as a style sheet would name it: div#article.content."""
    own = str(node.get("id") or "").split()[:1]
    classes = str(node.get("class") or "").split()[:2]
    return shortened("".join([name_of(node), *(f"#{x}" for x in own), *(f".{x}" for x in classes)]))
