"""HTML that is a document and no page of the web: all of it is printed, nothing is chosen."""

from __future__ import annotations

from annotator.formats.documents.parsing import Node, name_of, page_tree, select
from annotator.formats.documents.printing import Printed, Printing, Stretch
from annotator.formats.documents.supplied import Supplied
from annotator.formats.documents.walking import Walk

HEADLINE = "structure.headline"
_TITLES = ("h1", "h2", "h3", "h4", "h5", "h6")


def printed_markup(text: str, file: str, supplied: Supplied, skip: str = "") -> Printed:
    """What a document prints, its titles and captions marked; `skip` is an XPath of what is not.

    Raises BadFile if there is nothing in it, or no end of it.
    """
    root = page_tree(text, file)
    body = root.find("body")
    return printed_tree(
        root if body is None else body,
        supplied,
        set(select(root, skip, 100_000)) if skip else set(),
    )


def printed_tree(root: Node, supplied: Supplied, skip: set[Node]) -> Printed:
    """The same of a tree. The first title is the headline if nothing but it is so high."""
    into = Printing()
    Walk(picture=supplied, page=False, labels=titles_of(root), skip=skip).print(root, into)
    return into.finished()


def titles_of(root: Node) -> dict[Node, Stretch]:
    """The titles in a tree, the first one as its headline if nothing but it is so high."""
    titles = [node for node in root.iter() if name_of(node) in _TITLES]
    highest = min((name_of(node) for node in titles), default="")
    labels = {}
    for number, node in enumerate(titles):
        kind = "headline" if not number and name_of(node) == highest else "section"
        labels[node] = Stretch(HEADLINE, {"kind": kind})
    return labels


def headline_of(printed: Printed) -> str:
    """The words of the headline; empty if there is none."""
    for mark in printed.marks:
        if mark.label == HEADLINE and mark.attributes.get("kind") == "headline":
            return mark.words(printed.text)
    return ""
