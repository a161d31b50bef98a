"""NewsML-G2: an article for each item, of the NITF, XHTML or text that is in it.

What an item says of its content, headline and byline, stands over a text that has not its own. An
item of a picture is its headline and its caption. Nothing is fetched. See docs/formats.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.documents.drafting import drafted
from annotator.formats.documents.elements import called, words_of
from annotator.formats.documents.heading import iso
from annotator.formats.documents.markup import titles_of
from annotator.formats.documents.parsing import Node, page_tree
from annotator.formats.documents.printing import Figure, Printing, Stretch
from annotator.formats.documents.supplied import Supplied
from annotator.formats.documents.walking import Walk
from annotator.formats.kinds.nitf.elements import BYLINE, CAPTION, HEADLINE, print_nitf
from annotator.formats.registry import Format, Source, offer
from annotator.formats.told import IMPORTED
from annotator.formats.xml_files import begins_with, tree_of

_ROOTS = ("newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem")
_TITLES = frozenset(("hl1", "h1"))
_DAYS = ("contentCreated", "firstCreated", "contentModified", "versionCreated")


def read(source: Source) -> list[Draft]:
    """The articles of a file; raises BadFile where there is none."""
    root = tree_of(source, *_ROOTS)
    items = [each for each in root.iter() if called(each) == "newsItem"]
    if not items:
        raise BadFile(
            "“{file}” holds no item of news, only a “{name}”", file=source.file, name=called(root)
        )
    drafts = [draft for each in items if (draft := _draft(each, source)) is not None]
    if not drafts:
        raise BadFile("“{file}” has no text in it", file=source.file)
    return drafts


def sniff(raw: bytes) -> bool:
    """Whether it is a file of NewsML-G2."""
    return begins_with(raw, *_ROOTS)


def _draft(item: Node, source: Source) -> Draft | None:
    """The article of an item; None if there is no text in it."""
    into, pictures = Printing(), Supplied()
    content = next(_contents(item, source.file), None)
    own = {called(each).lower() for each in content.iter()} if content is not None else set()
    about = _first(item, ("contentMeta",))
    headline, byline = (words_of(_first(about, (name,))) for name in ("headline", "by"))
    if not own & _TITLES:
        _line(into, headline, Stretch(HEADLINE, {"kind": "headline"}))
    if "byline" not in own:
        _line(into, byline, Stretch(BYLINE))
    if content is None:
        _describe(item, about, into)
    else:
        _print(content, into, pictures)
    printed = into.finished()
    if not printed.text:
        return None
    meta: dict[str, object] = {}
    for key, value in _facts(item):
        meta.setdefault(key, value[:2000])
    return drafted(
        source, "newsml-g2", printed, name=headline, meta=meta, supplied=pictures, sheet=IMPORTED
    )


def _print(content: Node, into: Printing, pictures: Supplied) -> None:
    """Print a content as what it is in."""
    if called(content) == "nitf":
        print_nitf(next((each for each in content if called(each) == "body"), content), into)
    elif called(content) == "inlineData":
        into.words(content.text or "", verbatim=True)
    else:
        Walk(picture=pictures, page=False, labels=titles_of(content)).print(content, into)


def _describe(item: Node, about: Node | None, into: Printing) -> None:
    """Print what an item says of a content that is not in it, and where its picture is."""
    remote = _children(_first(item, ("contentSet",)), "remoteContent")
    pictures = [each for each in remote if (each.get("contenttype") or "").startswith("image/")]
    figure = Figure(src=(pictures[0].get("href") or "")[:2000]) if pictures else None
    if figure:
        into.figure(figure)
    for each in _children(about, "description"):
        is_caption = (each.get("role") or "").endswith("caption")
        _line(into, words_of(each), Stretch(CAPTION, of=figure) if is_caption else None)


def _contents(item: Node, file: str) -> Iterator[Node]:
    """The contents of an item in which any words stand: one content in several forms."""
    for each in _children(_first(item, ("contentSet",)), "inlineXML", "inlineData"):
        if not words_of(each):
            continue
        if called(each) == "inlineXML":
            yield from (inner for inner in each if called(inner))
        elif "html" in (each.get("contenttype") or ""):
            yield page_tree("".join(each.itertext()), file)
        else:
            yield each


def _line(into: Printing, words: str, stretch: Stretch | None) -> None:
    """Print a line, and what it is."""
    if stretch:
        into.open(stretch)
    into.words(words)
    if stretch:
        into.close(stretch)
    into.line()


def _facts(item: Node) -> Iterator[tuple[str, str]]:
    """What an item says of its content; the surest first."""
    about, own = _first(item, ("contentMeta",)), _first(item, ("itemMeta",))
    for name in _DAYS:
        for each in (*_children(about, name), *_children(own, name)):
            if day := iso(words_of(each)):
                yield "date", day
    for key, where, name in (
        ("author", about, "by"),
        ("author", about, "creator"),
        ("source", about, "infoSource"),
        ("source", about, "creditline"),
        ("source", own, "provider"),
    ):
        for each in _children(where, name):
            named = words_of(_first(each, ("name",))) or ("" if len(each) else words_of(each))
            if said := named or each.get("literal") or each.get("qcode"):
                yield key, said
    if item.get("guid"):
        yield "id", item.get("guid")


def _children(node: Node | None, *names: str) -> list[Node]:
    return [] if node is None else [each for each in node if called(each) in names]


def _first(node: Node | None, names: Iterable[str]) -> Node | None:
    return next(iter(_children(node, *names)), None)


@offer
def newsml_g2() -> Format:
    """NewsML-G2, in."""
    return Format(
        "newsml-g2",
        "NewsML-G2",
        (".xml",),
        read=read,
        sniff=sniff,
        spec="https://iptc.org/standards/newsml-g2/",
    )
