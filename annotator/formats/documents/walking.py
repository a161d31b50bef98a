"""A tree of HTML, walked node by node into the text that it prints. Nothing calls itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from annotator.core.picture import Picture
from annotator.formats.documents.parsing import Node, name_of, visit
from annotator.formats.documents.printing import Figure, Printing, Stretch

_LINE_NAMES = (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li legend main menu nav ol "
    "p pre search section summary table tbody tfoot thead tr ul"
)
_UNPRINTED_NAMES = (
    "applet audio base button canvas datalist embed frame frameset head iframe input link map math "
    "meta meter noscript noframes object optgroup option param progress rp rt rtc script select "
    "style svg template textarea title track video"
)
_LINES, _UNPRINTED = frozenset(_LINE_NAMES.split()), frozenset(_UNPRINTED_NAMES.split())
_AROUND_PAGE = frozenset(["nav", "footer", "aside", "dialog"])
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_CAPTION = re.compile(
    r"caption|(?:img|image|pic|photo|picture)[-_]?(?:desc|note|info|txt|text|intro|title|tips?|shuoming)"
    r"|tushuo|tuzhu",
    re.IGNORECASE,
)
_SRC = ("data-src", "data-original", "data-lazy-src", "data-actualsrc", "data-echo", "src")
_LONGEST_CAPTION = 200
_SMALLEST = 40
"""A picture that says it is less wide and less high is a sign or counts visitors."""

Fetch = Callable[[str], Picture | None]
"""The picture that comes with a document under an address; None if none does."""


def none_comes(_: str) -> Picture | None:
    """No picture comes with the document."""
    return None


@dataclass(slots=True)
class Walk:
    """How a tree is walked: where pictures come from, what is left out, what is marked.

    `page` says whether it is a page of the web, around whose article other things stand; `labels`
    what some of its elements get as a mark; `skip` elements that are not printed; `apart` whether a
    space stands between elements of one line.
    """

    picture: Fetch = none_comes
    page: bool = True
    labels: Mapping[Node, Stretch] = field(default_factory=dict)
    skip: Collection[Node] = ()
    apart: bool = False

    def print(self, root: Node, into: Printing) -> None:
        """Print what stands under a node, or in it."""
        state = _State(self, into)
        visit(root, self._is_unprinted, state.start, state.end, state.words)
        into.line()

    def _is_unprinted(self, node: Node) -> bool:
        name = name_of(node)
        if not name or name in _UNPRINTED or (self.page and name in _AROUND_PAGE):
            return True
        style = node.get("style")
        if node.get("hidden") is not None or (style and _HIDDEN.search(style)):
            return True
        return node in self.skip


class _State:
    """What is open while a tree is walked."""

    def __init__(self, walk: Walk, into: Printing) -> None:
        self._walk, self._into = walk, into
        self._open: dict[Node, Stretch] = {}
        self._verbatim = 0

    def start(self, node: Node) -> None:
        """An element begins."""
        name, into = name_of(node), self._into
        if name in _LINES or name == "br":
            into.line()
        elif name in ("td", "th"):
            into.gap()
        elif name in ("img", "image"):
            self._figure(node)
        elif self._walk.apart:
            into.gap(" ")
        self._verbatim += name == "pre"
        stretch = self._walk.labels.get(node) or self._caption(node, name)
        if stretch:
            self._open[node] = into.open(stretch)
        if node.text:
            self.words(node.text)

    def end(self, node: Node) -> None:
        """An element ends."""
        name = name_of(node)
        if stretch := self._open.pop(node, None):
            self._into.close(stretch)
        if name in _LINES:
            self._into.line()
        self._verbatim -= name == "pre"

    def words(self, text: str) -> None:
        """Words that stand in an element or behind one."""
        self._into.words(text, verbatim=self._verbatim > 0)

    def _figure(self, node: Node) -> None:
        src = address_of(node)
        if is_small(node):
            return
        picture = self._walk.picture(src) if src else None
        if src.startswith("data:"):
            src = ""
            if picture is None:
                return
        if picture is not None or src or (node.get("alt") or "").strip():
            alt = " ".join((node.get("alt") or "").split())[:1000]
            self._into.figure(Figure(alt, src[:2000], picture))

    def _caption(self, node: Node, name: str) -> Stretch | None:
        """The caption that an element is of the picture before it."""
        figures = self._into.figures
        if name == "figcaption":
            return Stretch("caption.text", of=figures[-1] if figures else None)
        if (
            not figures
            or name in ("img", "image")
            or any(each.label == "caption.text" for each in self._open.values())
        ):
            return None
        told = f"{node.get('class') or ''} {node.get('id') or ''}"
        if not _CAPTION.search(told) or figures[-1].at is not None:
            return None
        if len(node) > 8 or node.find(".//img") is not None:
            return None
        words = "".join(node.itertext()).strip()
        if not 1 < len(words) <= _LONGEST_CAPTION:
            return None
        return Stretch("caption.text", of=figures[-1])


def address_of(picture: Node) -> str:
    """Where the page says that a picture is; of pictures loaded late, the real one."""
    for name in _SRC:
        src = (picture.get(name) or "").strip()
        if src and not (name != "src" and src.startswith("data:")):
            return str(src)
    href = picture.get("{http://www.w3.org/1999/xlink}href") or picture.get("href") or ""
    return str(href).strip()


def is_small(picture: Node) -> bool:
    """Whether a picture says that it is too small to be one that an article is printed with."""
    sizes = [picture.get(name) or "" for name in ("width", "height")]
    known = [int(size) for each in sizes if (size := each.strip().removesuffix("px")).isdecimal()]
    return bool(known) and max(known) < _SMALLEST
