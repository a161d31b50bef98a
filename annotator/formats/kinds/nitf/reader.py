"""Files of NITF to articles: our own as they were, those of agencies as documents are read."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.documents.drafting import drafted
from annotator.formats.documents.elements import Verbatim, called, keeps_space, words_of
from annotator.formats.documents.parsing import Node
from annotator.formats.documents.printing import Printing
from annotator.formats.json_lines import value_of
from annotator.formats.kinds.nitf.elements import SAYS, day_of, print_nitf
from annotator.formats.kinds.nitf.writer import META
from annotator.formats.registry import Source
from annotator.formats.told import IMPORTED, Told, ToldMark, drafts
from annotator.formats.xml_files import begins_with, parts, tree_of


def read(source: Source) -> list[Draft]:
    """The articles of a file or an archive; raises BadFile naming the first that is wrong."""
    return [draft for _, file in parts(source, ".xml") for draft in _read(file)]


def sniff(raw: bytes) -> bool:
    """Whether it is a file of NITF, or an archive of some."""
    return begins_with(raw, "nitf")


def facts_of(root: Node) -> Iterator[tuple[str, object]]:
    """What a tree of NITF says of its article: day, source, author, id; the surest first."""
    days = {"date.issue": "norm", "date.release": "norm", "pubdata": "date.publication"}
    for node in root.iter():
        name = called(node)
        if name in days and (day := day_of(node.get(days[name]) or "")):
            yield "date", day
        elif name == "distributor" or (name == "byline" and words_of(node)):
            yield ("source" if name == "distributor" else "author"), words_of(node)[:500]
        elif name == "doc-id" and node.get("id-string"):
            yield "id", node.get("id-string")
        elif name == "doc.copyright" and node.get("holder"):
            yield "source", node.get("holder")


def _read(file: Source) -> list[Draft]:
    root = tree_of(file, "nitf")
    body = next((each for each in root if called(each) == "body"), None)
    if body is None:
        raise BadFile("“{file}” has no text in it", file=file.file)
    if keeps_space(body):
        return drafts(file, [_told(root, body, file)])
    into = Printing()
    print_nitf(body, into)
    meta: dict[str, object] = {}
    for key, value in facts_of(root):
        meta.setdefault(key, value)
    headlines = (words_of(each) for each in root.iter() if called(each) == "hl1")
    name = _title(root) or next(headlines, "")
    return [drafted(file, "nitf", into.finished(), name=name, meta=meta, sheet=IMPORTED)]


def _told(root: Node, body: Node, file: Source) -> Told:
    """An article that was written here."""
    into = Verbatim()
    marks = tuple(
        ToldMark(each.label, ((each.start, each.end),), None, _says(node, each.label))
        for node, each in print_nitf(body, into).items()
        if each.start is not None and each.start < each.end
    )
    told = Told(1, _title(root), into.text, {}, marks, file=file.file)
    said = next((each for each in root.iter() if each.get("name") == META), None)
    try:
        meta = value_of((said.get("content") or "").encode()) if said is not None else {}
    except BadFile as problem:
        raise told.refused(file, problem) from problem
    known = meta if isinstance(meta, dict) else {META: meta}
    return Told(1, told.name, told.text, known, marks, file=file.file)


def _says(node: Node, label: str) -> dict[str, str]:
    """What an element that was written here says of its words."""
    ours, theirs = SAYS.get(label, ("", ""))
    return {ours: node.get(theirs)} if theirs and node.get(theirs) is not None else {}


def _title(root: Node) -> str:
    found = next((each for each in root.iter() if called(each) == "title"), None)
    return "".join(found.itertext()) if found is not None else ""
